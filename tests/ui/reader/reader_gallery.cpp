// SPDX-License-Identifier: GPL-3.0-or-later
// A window with agenda, reader and marks on a real paper, for looking at it.
//   plenum_reader_gallery FILE.pdf [--scene reading|marks|find|note|outline|thumbnails|none] [--rtl] [--size
//   WxH]
//                         [--shot FILE.png]
// With --shot it saves a picture once the pages are drawn, and ends.
#include "core/base/clock.h"
#include "core/base/random.h"
#include "ui/agenda/agenda_view.h"
#include "ui/reader/marks_panel.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/session_page_source.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTextStream>
#include <QTimer>

#include <cmath>

namespace {

using namespace plenum;
using namespace plenum::ui;

AgendaItem item(const QString &number, const QString &title, int minutes, const QString &presenter = {},
                ItemKind kind = ItemKind::Information)
{
    AgendaItem made;
    made.id = ItemId(QStringLiteral("item") + number);
    made.number = number;
    made.title = title;
    made.minutes = minutes;
    made.presenter = presenter;
    made.kind = kind;
    return made;
}

Paper paper(const QString &title, int pages, int revision = 1)
{
    Paper made;
    made.id = PaperId(title);
    made.title = title;
    made.pages = pages;
    made.revision = revision;
    return made;
}

AgendaState sampleAgenda()
{
    AgendaState state;
    Meeting &meeting = state.meeting;
    meeting.id = MeetingId(QStringLiteral("m"));
    meeting.start = QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600);
    meeting.items = {
        item(QStringLiteral("1"), QStringLiteral("Khai mạc"), 10),
        item(QStringLiteral("2"), QStringLiteral("Thông qua chương trình"), 10),
        item(QStringLiteral("3"), QStringLiteral("Nghị quyết về quy hoạch đất"), 30,
             QStringLiteral("Trần Thị Lan"), ItemKind::Decision),
        item(QStringLiteral("4"), QStringLiteral("Bericht des Rechnungsprüfungsamts"), 20),
        item(QStringLiteral("5"), QStringLiteral("Dự toán ngân sách 2027"), 30,
             QStringLiteral("Nguyễn Văn An"), ItemKind::Decision),
        item(QStringLiteral("6"), QStringLiteral("Laporan anggaran daerah"), 20),
        item(QStringLiteral("7"), QStringLiteral("Bridge maintenance programme"), 20),
        item(QStringLiteral("8"), QStringLiteral("تقرير الشراكة"), 20),
        item(QStringLiteral("9"), QStringLiteral("Tên đường"), 0),
        item(QStringLiteral("10"), QStringLiteral("Chất vấn"), 30),
        item(QStringLiteral("11"), QStringLiteral("Audit committee"), 0),
    };
    meeting.items[2].papers = {paper(QStringLiteral("Tờ trình 41/TTr"), 12)};
    meeting.items[4].papers = {paper(QStringLiteral("Báo cáo chính"), 62, 3),
                               paper(QStringLiteral("Phụ lục 1, số liệu thu chi"), 9),
                               paper(QStringLiteral("Phụ lục 2, A3 plan"), 1)};
    meeting.items[6].papers = {paper(QStringLiteral("Report"), 31)};
    state.papers[PaperId(QStringLiteral("Tờ trình 41/TTr"))] = {0, true, false, false};
    state.papers[PaperId(QStringLiteral("Báo cáo chính"))] = {7, true, false, true};
    state.papers[PaperId(QStringLiteral("Phụ lục 1, số liệu thu chi"))] = {0, true, false, false};
    state.papers[PaperId(QStringLiteral("Report"))] = {1, true, true, false};
    state.items[ItemId(QStringLiteral("item3"))] = {0, true, false, false, false};
    state.items[ItemId(QStringLiteral("item5"))] = {31, true, true, false, false};
    state.items[ItemId(QStringLiteral("item9"))] = {0, false, false, false, true};
    state.items[ItemId(QStringLiteral("item11"))] = {0, false, false, true, false};
    return state;
}

Mark sampleMark(const PaperRef &paper, MarkKind kind, MarkColor color, const QString &text)
{
    static int number = 0;
    Mark mark;
    mark.id = MarkId(QStringLiteral("sample%1").arg(++number));
    mark.paper = paper;
    mark.kind = kind;
    mark.color = color;
    mark.text = text;
    mark.author = PersonId(QStringLiteral("me"));
    return mark;
}

QList<Mark> sampleMarks(const PaperRef &paper)
{
    Mark yellow =
        sampleMark(paper, MarkKind::Highlight, MarkColor::Yellow, QStringLiteral("hỏi nguồn số liệu"));
    yellow.rects = {QRectF(150, 205, 220, 13), QRectF(72, 219, 130, 13)};
    yellow.quote = QStringLiteral("tăng 6,8 % so với cùng kỳ");
    Mark theirs = sampleMark(paper, MarkKind::Highlight, MarkColor::Green,
                             QStringLiteral("Ask for the cost after 2030"));
    theirs.rects = {QRectF(72, 300, 200, 13)};
    theirs.quote = QStringLiteral("maintenance cost");
    theirs.visibility = Visibility::Shared;
    theirs.author = PersonId(QStringLiteral("lan"));
    theirs.authorName = QStringLiteral("Trần Thị Lan");
    Mark note = sampleMark(paper, MarkKind::Note, MarkColor::Blue,
                           QStringLiteral("Compare with the table in annex 2"));
    note.anchor = QPointF(500, 260);
    note.visibility = Visibility::Shared;
    Mark ink = sampleMark(paper, MarkKind::Ink, MarkColor::Red, {});
    QList<QPointF> circle;
    for (int i = 0; i <= 24; ++i)
        circle.append(QPointF(300 + 60 * std::cos(i * 0.27), 430 + 22 * std::sin(i * 0.27)));
    ink.strokes = {circle};
    return {yellow, theirs, note, ink};
}

// Saves nothing: answers every edit a moment later, as the vault would.
class Desk : public QObject {
public:
    explicit Desk(ReaderView &reader) : m_reader(reader)
    {
        connect(&reader, &ReaderView::editRequested, this, [this](const MarkEdit &edit) {
            m_done.append(edit);
            m_undone.clear();
            QTimer::singleShot(150, this, [this, edit] { answer(edit); });
        });
        connect(&reader, &ReaderView::undoRequested, this, [this] {
            m_undone.append(m_done.takeLast());
            answer(m_undone.last().inverse());
        });
        connect(&reader, &ReaderView::redoRequested, this, [this] {
            m_done.append(m_undone.takeLast());
            answer(m_done.last());
        });
    }

private:
    void answer(const MarkEdit &edit)
    {
        m_reader.applyCommitted(edit);
        m_reader.setUndoState(!m_done.isEmpty(), !m_undone.isEmpty());
    }

    ReaderView &m_reader;
    QList<MarkEdit> m_done;
    QList<MarkEdit> m_undone;
};

void play(const QString &scene, ReaderView &reader)
{
    if (scene == QLatin1String("find")) {
        reader.findText(QStringLiteral("the"), 0);
    } else if (scene == QLatin1String("note")) {
        reader.canvas()->setFocus();
        Q_EMIT reader.canvas()->noteRequested(0, QPointF(260, 180));
    } else if (scene == QLatin1String("marks")) {
        reader.goToMark(MarkId(QStringLiteral("sample1")));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::apply(application);
    QCommandLineParser parser;
    const QCommandLineOption sceneOption(QStringLiteral("scene"), QString(), QStringLiteral("name"));
    const QCommandLineOption shotOption(QStringLiteral("shot"), QString(), QStringLiteral("file"));
    const QCommandLineOption sizeOption(QStringLiteral("size"), QString(), QStringLiteral("WxH"),
                                        QStringLiteral("1216x812"));
    const QCommandLineOption rtlOption(QStringLiteral("rtl"));
    parser.addOptions({sceneOption, shotOption, sizeOption, rtlOption});
    parser.addPositionalArgument(QStringLiteral("file"), QString());
    parser.process(application);
    const QString scene = parser.value(sceneOption);
    if (parser.isSet(rtlOption))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    SystemRandom random;
    const SystemClock clock;
    QSplitter window; // owns what is in it
    auto *agenda = new AgendaView;
    auto &reader = *new ReaderView(ReaderContext{PersonId(QStringLiteral("me")), random, clock});
    auto *marks = new MarksPanel(reader.marksModel());
    const Desk desk(reader);
    agenda->setState(sampleAgenda());
    agenda->setOpen(ItemId(QStringLiteral("item5")), PaperId(QStringLiteral("Báo cáo chính")));
    QObject::connect(marks, &MarksPanel::markActivated, &reader, &ReaderView::goToMark);
    QObject::connect(&reader, &ReaderView::markChosen, marks, &MarksPanel::selectMark);
    window.setHandleWidth(1);
    for (QWidget *part :
         {static_cast<QWidget *>(agenda), static_cast<QWidget *>(&reader), static_cast<QWidget *>(marks)})
        window.addWidget(part);
    window.setSizes({300, 612, 300});
    window.setStretchFactor(1, 1);
    const QStringList size = parser.value(sizeOption).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();

    const QStringList files = parser.positionalArguments();
    Result<SealedDocument> document = makeError(ErrorCode::NotFound);
    if (!files.isEmpty())
        document = sealedDocument(files.first());
    reader.setContextText(QStringLiteral("Item 5"));
    PaperRef reference;
    ReaderState state;
    if (scene == QLatin1String("thumbnails"))
        state.sidePanel = SidePanel::Thumbnails;
    if (scene == QLatin1String("outline"))
        state.sidePanel = SidePanel::Outline;
    if (document && scene != QLatin1String("none")) {
        reader.openPaper(reference, QStringLiteral("Báo cáo chính"),
                         std::make_unique<SessionPageSource>(
                             std::make_unique<DocumentSession>(std::move(document).value())),
                         state);
        reader.setMarks(sampleMarks(reference));
    } else if (!files.isEmpty() && !document) {
        reader.showProblem(reference, QStringLiteral("Báo cáo chính"), document.error());
    }

    QObject::connect(&reader, &ReaderView::opened, &window, [&] { play(scene, reader); });
    QTimer shot;
    int ticks = 0;
    int restingTicks = 0;
    const auto wait = [&] {
        restingTicks += reader.isSettled() || scene == QLatin1String("none") ? 1 : 0;
        if (restingTicks > 4 || ++ticks > 60) {
            shot.stop();
            window.grab().save(parser.value(shotOption));
            QApplication::quit();
        }
    };
    QObject::connect(&shot, &QTimer::timeout, &window, wait);
    if (parser.isSet(shotOption))
        shot.start(500);
    return QApplication::exec();
}
