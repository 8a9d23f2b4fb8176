// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one view with sample contents, or writes a picture of it: gallery --view home --size 1280x860 --out
// home.png
#include "tests/ui/home/sample_state.h"
#include "ui/home/home_view.h"
#include "ui/home/meetings_view.h"
#include "ui/home/todo_view.h"
#include "ui/settings/settings_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/segmented_tabs.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QGridLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>

namespace {

using namespace plenum;
using namespace plenum::ui;

Card *buttonsCard()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->addWidget(primaryButton(QStringLiteral("Review and sign")));
    row->addWidget(quietButton(QStringLiteral("Open agenda")));
    row->addWidget(linkButton(QStringLiteral("Show details")));
    row->addWidget(dangerButton(QStringLiteral("Withdraw")));
    auto *off = primaryButton(QStringLiteral("Sign"));
    off->setEnabled(false);
    row->addWidget(off);
    auto *quietOff = quietButton(QStringLiteral("Open"));
    quietOff->setEnabled(false);
    row->addWidget(quietOff);
    row->addStretch();
    card->body()->addLayout(row);
    auto *pills = new QHBoxLayout;
    for (const auto kind :
         {Pill::Kind::Neutral, Pill::Kind::Accent, Pill::Kind::Good, Pill::Kind::Warning, Pill::Kind::Bad})
        pills->addWidget(new Pill(QStringLiteral("18 of 21 papers"), kind));
    auto *checked = new Pill(QStringLiteral("Ready offline"), Pill::Kind::Good);
    checked->setChecked(true);
    pills->addWidget(checked);
    pills->addStretch();
    card->body()->addLayout(pills);
    auto *progress = new ProgressLine;
    progress->setProgress(7, 12);
    card->body()->addWidget(progress);
    auto *icons = new QGridLayout;
    icons->setSpacing(0);
    const QList<Icon> all = allIcons();
    for (int i = 0; i < all.size(); ++i)
        icons->addWidget(toolButton(all.at(i), iconResource(all.at(i))), i / 18, i % 18);
    icons->setColumnStretch(18, 1);
    card->body()->addLayout(icons);
    return card;
}

Card *fieldsCard()
{
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setSpacing(kSpaceLarge);
    auto *line = new QLineEdit;
    line->setPlaceholderText(QStringLiteral("Search papers, agenda, notes"));
    auto *passphrase = new PassphraseField;
    passphrase->setText(QStringLiteral("secret"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Tiếng Việt"), QStringLiteral("Deutsch")});
    auto *spin = new QSpinBox;
    spin->setRange(1, 62);
    spin->setValue(14);
    auto *problem =
        new FormRow(QStringLiteral("Passphrase"), passphrase, QStringLiteral("Of your certificate."));
    problem->setProblem(QStringLiteral("The passphrase did not open the key."));
    grid->addWidget(
        new FormRow(QStringLiteral("Search"), line, QStringLiteral("Everything on this computer.")), 0, 0,
        Qt::AlignTop);
    grid->addWidget(problem, 0, 1, Qt::AlignTop);
    grid->addWidget(new FormRow(QStringLiteral("Language"), combo), 1, 0, Qt::AlignTop);
    grid->addWidget(new FormRow(QStringLiteral("Page"), spin), 1, 1, Qt::AlignTop);
    auto *text = new QPlainTextEdit(QStringLiteral("Đề nghị bổ sung nguồn số liệu cho mục II.1."));
    text->setFixedHeight(70);
    grid->addWidget(new FormRow(QStringLiteral("Comment"), text), 2, 0, Qt::AlignTop);
    auto *choices = new QVBoxLayout;
    auto *agree = new QRadioButton(QStringLiteral("Agree with a reservation"));
    agree->setChecked(true);
    choices->addWidget(agree);
    choices->addWidget(new QRadioButton(QStringLiteral("Disagree")));
    auto *box = new QCheckBox(QStringLiteral("Shared with the committee"));
    box->setChecked(true);
    choices->addWidget(box);
    choices->addWidget(new QCheckBox(QStringLiteral("Only mine")));
    grid->addLayout(choices, 2, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto *bar = new QProgressBar;
    bar->setValue(60);
    grid->addWidget(slider, 3, 0);
    grid->addWidget(bar, 3, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *widgetsPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    layout->setSpacing(kSpaceMedium);
    auto *banner = new Banner;
    banner->showError(
        makeError(ErrorCode::Corrupt, QStringLiteral("m/abc/000002-9f2c.bin"), QStringLiteral("hash")));
    banner->addAction(QStringLiteral("Synchronise"));
    auto *info = new Banner;
    info->showMessage(Banner::Kind::Info, QStringLiteral("A new agenda is here."),
                      QStringLiteral("Version 4, signed."));
    auto *tabs = new SegmentedTabs;
    tabs->addTab(QStringLiteral("Marks"));
    tabs->addTab(QStringLiteral("Sign-off"));
    tabs->addTab(QStringLiteral("About"));
    tabs->setCount(0, 7);
    tabs->setCurrentIndex(1);
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    auto *item = new QTreeWidgetItem(tree, {QStringLiteral("5 Dự toán ngân sách 2027")});
    new QTreeWidgetItem(item, {QStringLiteral("Báo cáo chính")});
    new QTreeWidgetItem(item, {QStringLiteral("Phụ lục 1, số liệu thu chi")});
    new QTreeWidgetItem(tree, {QStringLiteral("6 Laporan anggaran daerah")});
    item->setExpanded(true);
    tree->setCurrentItem(item);
    tree->setFixedHeight(150);
    layout->addWidget(banner);
    layout->addWidget(info);
    layout->addWidget(new SectionTitle(QStringLiteral("Buttons, badges, icons")));
    layout->addWidget(buttonsCard());
    layout->addWidget(new SectionTitle(QStringLiteral("Fields")));
    layout->addWidget(fieldsCard());
    layout->addWidget(tabs);
    layout->addWidget(tree);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

QWidget *menuPage()
{
    auto *menu = new QMenu;
    menu->addAction(icon(Icon::Highlight), QStringLiteral("Highlight"))->setShortcut(QKeySequence(Qt::Key_H));
    menu->addAction(icon(Icon::Note), QStringLiteral("Note"))->setShortcut(QKeySequence(Qt::Key_N));
    menu->addSeparator();
    QAction *shared = menu->addAction(QStringLiteral("Shared"));
    shared->setCheckable(true);
    shared->setChecked(true);
    menu->addMenu(QStringLiteral("Color"));
    menu->addAction(icon(Icon::Trash), QStringLiteral("Delete mark"))->setEnabled(false);
    menu->setActiveAction(menu->actions().at(1));
    return menu;
}

template<class View>
QWidget *viewWith(const HomeState &state)
{
    auto *view = new View;
    view->setState(state);
    return view;
}

QWidget *makeView(const QString &name)
{
    HomeState state = ui::test::sampleState();
    if (name == QLatin1String("long"))
        return viewWith<HomeView>(ui::test::longTitles());
    if (name == QLatin1String("meetings"))
        return viewWith<MeetingsView>(state);
    if (name == QLatin1String("todo"))
        return viewWith<TodoView>(state);
    if (name == QLatin1String("todo-empty"))
        return new TodoView;
    if (name == QLatin1String("menu"))
        return menuPage();
    if (name == QLatin1String("settings")) {
        auto *view = new SettingsView;
        view->setState(
            {QString(), Appearance::System, 100, QStringLiteral("/media/council"), QStringLiteral("0.1.0"),
             QStringLiteral("Landlock, seccomp and resource limits hold the process that opens PDF files: it "
                            "has no files, no network and no other programs."),
             true, QStringLiteral("/home/an/.local/share/plenum"), 10, true,
             QStringLiteral("The passphrase opens the profile on this computer."),
             QStringLiteral("2 meetings, 14 papers, 38.2 MB")});
        return view;
    }
    if (name == QLatin1String("widgets"))
        return widgetsPage();
    if (name == QLatin1String("no-space"))
        state.phase = HomeState::Phase::NoSpace;
    else if (name == QLatin1String("pending"))
        state.phase = HomeState::Phase::Pending;
    else if (name == QLatin1String("loading"))
        state.phase = HomeState::Phase::Loading;
    else if (name == QLatin1String("error"))
        state.problem =
            makeError(ErrorCode::Unavailable, QStringLiteral("/media/council"), QStringLiteral("ENOENT"));
    else if (name == QLatin1String("nothing")) {
        state = HomeState();
        state.phase = HomeState::Phase::Ready;
        state.now = ui::test::at(3, 6, 40);
    }
    return viewWith<HomeView>(state);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption view(QStringLiteral("view"), QStringLiteral("widgets, home, meetings, …"),
                                  QStringLiteral("name"), QStringLiteral("widgets"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("in logical pixels"),
                                  QStringLiteral("WxH"), QStringLiteral("1280x860"));
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("write a picture and leave"),
                                 QStringLiteral("file"));
    const QCommandLineOption tabs(QStringLiteral("tabs"), QStringLiteral("press Tab so often first"),
                                  QStringLiteral("n"), QStringLiteral("0"));
    const QCommandLineOption percent(QStringLiteral("text"), QStringLiteral("size of text"),
                                     QStringLiteral("percent"), QStringLiteral("100"));
    parser.addOptions({view, size, out, tabs, percent});
    parser.process(application);

    Theme::apply(application, {Appearance::System, parser.value(percent).toInt(), false});
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    const std::unique_ptr<QWidget> window(makeView(parser.value(view)));
    if (qobject_cast<QMenu *>(window.get()) == nullptr)
        window->resize(sides.first().toInt(), sides.last().toInt());
    window->show();
    if (!parser.isSet(out))
        return QApplication::exec();
    QTimer::singleShot(300, window.get(), [&] {
        for (int i = 0; i < parser.value(tabs).toInt(); ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
            QApplication::sendEvent(
                QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window.get(), &press);
        }
        window->grab().save(parser.value(out));
        QApplication::quit();
    });
    return QApplication::exec();
}
