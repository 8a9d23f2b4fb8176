// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting_view.h"

#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/suite.h"
#include "tests/ui/reader/fake_page_source.h"
#include "ui/agenda/agenda_view.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/mark_popover.h"
#include "ui/reader/marks_panel.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_view.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;

namespace {

// A meeting's view with a paper of three pages open and two marks on it, in an active window.
class Desk {
public:
    Desk()
    {
        paper = PaperRef{MeetingId(QStringLiteral("m")), PaperId(QStringLiteral("p")), 1, random.bytes(32)};
        view.resize(1200, 800);
        view.show();
        view.activateWindow();
        reader->openPaper(paper, QStringLiteral("Budget"), std::make_unique<test::FakePageSource>(3), {});
        reader->setMarks({mark(0, 100), mark(2, 300)});
    }

    bool settle() const
    {
        return QTest::qWaitFor([this] { return reader->isSettled(); });
    }
    Mark mark(int page, double y)
    {
        Mark made;
        made.id = MarkId(random.idText());
        made.paper = paper;
        made.page = page;
        made.kind = MarkKind::Note;
        made.anchor = QPointF(100, y);
        made.author = self;
        return made;
    }
    QListView *marks() const { return view.marks()->findChild<QListView *>(); }
    template<class T>
    T *find() const
    {
        return view.findChild<T *>();
    }

    PersonId self{QStringLiteral("me")};
    test::FakeClock clock;
    test::FakeRandom random;
    PaperRef paper;
    ReaderView *reader = new ReaderView(ReaderContext{self, random, clock});
    MeetingView view{reader};
};

} // namespace

class MeetingViewTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void readerIsToldFromBothSides_lettersAreNot()
    {
        Desk desk;
        QVERIFY(desk.settle());
        for (QWidget *side :
             {static_cast<QWidget *>(desk.view.agenda()), static_cast<QWidget *>(desk.marks())}) {
            side->setFocus();
            QTRY_VERIFY(side->hasFocus());
            QTest::keyClick(side, Qt::Key_F, Qt::ControlModifier);
            QVERIFY(!desk.find<FindBar>()->isHidden());
            side->setFocus();
            QTest::keyClick(side, Qt::Key_Escape);
            QVERIFY(desk.find<FindBar>()->isHidden());
            side->setFocus();
            QTest::keyClick(side, Qt::Key_N);
            QCOMPARE(desk.reader->canvas()->tool(), Tool::Select);
        }
    }

    void marks_arrowKeysGoThere_returnPutsTheCursorIntoTheWords()
    {
        Desk desk;
        QVERIFY(desk.settle());
        QListView *list = desk.marks();
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        auto *popover = desk.find<MarkPopover>();
        QVERIFY(!popover->isVisible()); // coming by changes nothing
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(desk.reader->currentPage(), 2);
        QVERIFY(popover->isVisible());
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), popover->findChild<QPlainTextEdit *>());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(popover->isHidden());
    }

    void escape_letsGoOfOneThingAtATime_thenLeavesTheFullScreen()
    {
        Desk desk;
        QVERIFY(desk.settle());
        QSignalSpy full(&desk.view, &MeetingView::fullScreenRequested);
        desk.view.fullScreenAction()->trigger();
        QVERIFY(desk.view.agenda()->isHidden());
        PageCanvas *canvas = desk.reader->canvas();
        canvas->setFocus();
        QTRY_VERIFY(canvas->hasFocus());
        QTest::keyClick(canvas, Qt::Key_I);
        QCOMPARE(canvas->tool(), Tool::Ink);
        QTest::keyClick(canvas, Qt::Key_Escape);
        QCOMPARE(canvas->tool(), Tool::Select);
        QVERIFY(desk.view.fullScreenAction()->isChecked());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!desk.view.fullScreenAction()->isChecked());
        QVERIFY(desk.view.agenda()->isVisible());
        QCOMPARE(full.size(), 2);
    }

    void choosingAPaper_unfoldsTheAgenda()
    {
        Desk desk;
        QVERIFY(desk.settle());
        desk.view.agendaAction()->setChecked(false);
        desk.reader->closePaper();
        const QList<QPushButton *> buttons = desk.reader->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QLatin1String("Choose a paper"))
                button->click();
        }
        QVERIFY(desk.view.agenda()->isVisible());
        QTRY_VERIFY(desk.view.agenda()->hasFocus());
    }

    void focusGivenToTheReader_isThePages()
    {
        Desk desk;
        desk.reader->setFocus();
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.reader->canvas()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); // to the panel
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(desk.view.agenda()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(desk.reader->canvas()->hasFocus());
    }
};

QTEST_MAIN(MeetingViewTest)
#include "meeting_view_test.moc"
