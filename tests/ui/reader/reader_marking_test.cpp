// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/reader/reader_fixture.h"
#include "ui/reader/mark_popover.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

using namespace plenum;
using namespace plenum::ui;
using plenum::test::FakePageSource;
using plenum::test::ReaderFixture;

class ReaderMarkingTest : public test::Suite {
    Q_OBJECT

private:
    static QRectF chars(int line, int from, int to)
    {
        return FakePageSource::charBox(line, from) | FakePageSource::charBox(line, to - 1);
    }
    static bool near(const QRectF &a, const QRectF &b)
    {
        return (a.topLeft() - b.topLeft()).manhattanLength() < 0.5 &&
               (a.bottomRight() - b.bottomRight()).manhattanLength() < 0.5;
    }
    static void zoomsAndTurns()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("turns");
        for (const double zoom : {0.5, 1.0, 2.5}) {
            for (int turns = 0; turns < 4; ++turns)
                QTest::addRow("%.0f %%, %d quarter turns", zoom * 100, turns) << zoom << turns;
        }
    }
    // Brings a place into view at a zoom and rotation.
    static void show(ReaderFixture &reader, double zoom, int turns, int page, const QRectF &area)
    {
        reader.canvas()->setQuarterTurns(turns);
        reader.canvas()->setZoom(Zoom{ZoomMode::Fixed, zoom});
        reader.canvas()->showArea(page, area);
    }

private Q_SLOTS:
    void highlight_hasTheGeometryOfTheWords_data() { zoomsAndTurns(); }
    void highlight_hasTheGeometryOfTheWords()
    {
        QFETCH(double, zoom);
        QFETCH(int, turns);
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        show(reader, zoom, turns, 1, chars(2, 0, 24));
        QVERIFY(reader.readWords(1));
        reader.drag(reader.atChar(1, 2, 7), reader.atChar(1, 2, 13));
        QCOMPARE(edits.size(), 0);
        QTest::keyClick(reader.paperArea(), Qt::Key_H);
        QCOMPARE(edits.size(), 1);
        const MarkEdit edit = ReaderFixture::editOf(edits, 0);
        QVERIFY(!edit.before);
        QCOMPARE(edit.after->kind, MarkKind::Highlight);
        QCOMPARE(edit.after->page, 1);
        QCOMPARE(edit.after->visibility, Visibility::Private);
        QCOMPARE(edit.after->quote, QStringLiteral("line 2"));
        QCOMPARE(edit.after->paper, reader.paper);
        QCOMPARE(edit.after->author, reader.self);
        QCOMPARE(edit.after->rects.size(), 1);
        QVERIFY(near(edit.after->rects.first(), chars(2, 7, 13)));
        QVERIFY(reader.canvas()->selection().isEmpty());
    }

    void highlight_overLinesAndPages_isOneMarkAPage()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.canvas()->setZoom(Zoom{ZoomMode::Fixed, 0.5});
        QVERIFY(reader.readWords(0) && reader.readWords(1));
        reader.drag(reader.atChar(0, 8, 5), reader.atChar(1, 1, 4));
        QTest::keyClick(reader.paperArea(), Qt::Key_H);
        QCOMPARE(edits.size(), 2);
        QCOMPARE(ReaderFixture::editOf(edits, 0).after->rects.size(), 2);
        QCOMPARE(ReaderFixture::editOf(edits, 1).after->rects.size(), 2);
        QCOMPARE(ReaderFixture::editOf(edits, 1).after->page, 1);
        QVERIFY(near(ReaderFixture::editOf(edits, 1).after->rects.last(), chars(1, 0, 4)));
    }

    void armedHighlighter_marksAtOnceAndStaysArmed_escapePutsItAway()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        QAction *highlight = reader.action(QStringLiteral("Highlight"));
        reader.canvas()->setFocus();
        QTest::keyClick(reader.paperArea(), Qt::Key_H);
        QVERIFY(highlight->isChecked());
        QVERIFY(reader.readWords(0));
        reader.drag(reader.atChar(0, 0, 0), reader.atChar(0, 0, 6));
        reader.drag(reader.atChar(0, 2, 0), reader.atChar(0, 2, 6));
        QCOMPARE(edits.size(), 2);
        QVERIFY(highlight->isChecked());
        QTest::keyClick(reader.paperArea(), Qt::Key_Escape);
        QVERIFY(!highlight->isChecked());
    }

    void armedHighlighter_onAPageWithoutWords_drawsABox()
    {
        ReaderFixture reader;
        reader.source->setLines(0, {});
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        QVERIFY(reader.readWords(0));
        reader.action(QStringLiteral("Highlight"))->trigger();
        reader.drag(reader.at(0, {100, 120}), reader.at(0, {300, 180}));
        QCOMPARE(edits.size(), 1);
        const QRectF box = ReaderFixture::editOf(edits, 0).after->rects.value(0);
        QVERIFY((box.topLeft() - QPointF(100, 120)).manhattanLength() < 2);
        QVERIFY((box.bottomRight() - QPointF(300, 180)).manhattanLength() < 2);
    }

    void note_standsWhereItWasClicked_data() { zoomsAndTurns(); }
    void note_standsWhereItWasClicked()
    {
        QFETCH(double, zoom);
        QFETCH(int, turns);
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        const QPointF place(200, 300);
        show(reader, zoom, turns, 0, QRectF(place, QSizeF(1, 1)));
        reader.action(QStringLiteral("Note"))->trigger();
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, place));
        QCOMPARE(edits.size(), 1);
        const MarkEdit edit = ReaderFixture::editOf(edits, 0);
        QCOMPARE(edit.after->kind, MarkKind::Note);
        QVERIFY((edit.after->anchor - place).manhattanLength() < 2 / zoom);
        QVERIFY(!reader.action(QStringLiteral("Note"))->isChecked()); // one note, then reading goes on
        auto *popover = reader.child<MarkPopover>();
        QVERIFY(popover->isVisible());
        QVERIFY(reader.paperArea()->geometry().contains(popover->geometry().center()));
    }

    void note_wordsAreSavedAMomentAfterTypingAndWhenLeaving()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.action(QStringLiteral("Note"))->trigger();
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {200, 300}));
        auto *edit = reader.child<QPlainTextEdit>();
        QTRY_VERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("Hni n i h")); // H, N and I are letters here, not tools
        QCOMPARE(edits.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(edits.size(), 2, 3000);
        QCOMPARE(ReaderFixture::editOf(edits, 1).after->text, QStringLiteral("Hni n i h"));
        QCOMPARE(ReaderFixture::editOf(edits, 1).before->text, QString());
        QTest::keyClicks(edit, QStringLiteral("!"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edits.size(), 3);
        QVERIFY(!reader.child<MarkPopover>()->isVisible());
        QVERIFY(!reader.action(QStringLiteral("Highlight"))->isChecked());
    }

    void note_typedWhenTheWindowGoesAway_isNotLost()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.action(QStringLiteral("Note"))->trigger();
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {200, 300}));
        QTest::keyClicks(reader.child<QPlainTextEdit>(), QStringLiteral("last words"));
        reader.view.close();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(ReaderFixture::editOf(edits, 1).after->text, QStringLiteral("last words"));
    }

    void ink_followsThePointer_data() { zoomsAndTurns(); }
    void ink_followsThePointer()
    {
        QFETCH(double, zoom);
        QFETCH(int, turns);
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        const QList<QPointF> way{{200, 300}, {220, 310}, {240, 300}, {260, 330}};
        show(reader, zoom, turns, 0, QRectF(200, 300, 60, 30));
        reader.action(QStringLiteral("Ink"))->trigger();
        QTest::mousePress(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, way.at(0)));
        for (const QPointF point : way)
            QTest::mouseMove(reader.paperArea(), reader.at(0, point));
        QTest::mouseRelease(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, way.last()));
        QCOMPARE(edits.size(), 1);
        const Mark mark = *ReaderFixture::editOf(edits, 0).after;
        QCOMPARE(mark.kind, MarkKind::Ink);
        QCOMPARE(mark.strokes.size(), 1);
        QCOMPARE(mark.strokes.first().size(), way.size());
        for (qsizetype i = 0; i < way.size(); ++i)
            QVERIFY((mark.strokes.first().at(i) - way.at(i)).manhattanLength() < 2 / zoom);
    }

    void ink_leavingThePage_staysOnItsEdge()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.canvas()->setZoom(Zoom{ZoomMode::Fixed, 0.5});
        reader.action(QStringLiteral("Ink"))->trigger();
        reader.drag(reader.at(0, {500, 400}), reader.at(0, {900, 400}));
        const Mark mark = *ReaderFixture::editOf(edits, 0).after;
        for (const QPointF point : mark.strokes.first())
            QVERIFY(QRectF(0, 0, 595.5, 842.5).contains(point));
    }

    void ink_secondStrokeSoonAfter_growsTheDrawing()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.action(QStringLiteral("Ink"))->trigger();
        reader.drag(reader.at(0, {200, 200}), reader.at(0, {240, 200}));
        reader.drag(reader.at(0, {200, 210}), reader.at(0, {240, 210}));
        QCOMPARE(edits.size(), 2);
        QCOMPARE(ReaderFixture::editOf(edits, 1).after->id, ReaderFixture::editOf(edits, 0).after->id);
        QCOMPARE(ReaderFixture::editOf(edits, 1).after->strokes.size(), 2);
        reader.view.applyCommitted(ReaderFixture::editOf(edits, 0));
        reader.view.applyCommitted(ReaderFixture::editOf(edits, 1));
        QCOMPARE(reader.canvas()->scene().marks.marks().size(), 1);
        QVERIFY(!reader.canvas()->scene().marks.hasPending());
    }

    void escape_whileDrawing_leavesNothing()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.action(QStringLiteral("Ink"))->trigger();
        QTest::mousePress(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {200, 200}));
        QTest::mouseMove(reader.paperArea(), reader.at(0, {240, 240}));
        QTest::keyClick(reader.paperArea(), Qt::Key_Escape);
        QTest::mouseRelease(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {240, 240}));
        QCOMPARE(edits.size(), 0);
    }

    void popover_changesColourAndWhoSees_deleteRemoves()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.action(QStringLiteral("Note"))->trigger();
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {200, 300}));
        const auto press = [&](const QString &name) {
            for (auto *button : reader.child<MarkPopover>()->findChildren<QAbstractButton *>()) {
                if (button->accessibleName() == name) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(press(QStringLiteral("Green")));
        QCOMPARE(ReaderFixture::editOf(edits, 1).after->color, MarkColor::Green);
        QVERIFY(press(QStringLiteral("Shared")));
        QCOMPARE(ReaderFixture::editOf(edits, 2).before->visibility, Visibility::Private);
        QCOMPARE(ReaderFixture::editOf(edits, 2).after->visibility, Visibility::Shared);
        QVERIFY(press(QStringLiteral("Shared"))); // chosen already: nothing new to save
        QCOMPARE(edits.size(), 3);
        QVERIFY(press(QStringLiteral("Delete this mark")));
        QVERIFY(!ReaderFixture::editOf(edits, 3).after);
        QVERIFY(!reader.child<MarkPopover>()->isVisible());
        QVERIFY(reader.canvas()->scene().marks.marks().isEmpty());
    }

    void sharedMark_saysWhenTheOthersSeeIt()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        Mark mine;
        mine.id = MarkId(QStringLiteral("mine"));
        mine.paper = reader.paper;
        mine.kind = MarkKind::Note;
        mine.anchor = QPointF(200, 300);
        mine.author = reader.self;
        mine.visibility = Visibility::Shared;
        reader.view.setMarks({mine});
        reader.view.setOutgoing(Outgoing::WhenResumed);
        reader.view.goToMark(mine.id);
        const auto *popover = reader.child<MarkPopover>();
        const auto says = [&](const QString &words) {
            for (const QLabel *label : popover->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(says(QStringLiteral("when synchronising goes on")));
        reader.view.setOutgoing(Outgoing::AtNextContact);
        QVERIFY(says(QStringLiteral("after the next contact")));
        QVERIFY(!says(QStringLiteral("goes on")));
    }

    void othersMarks_canBeReadButNotChanged()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        Mark theirs;
        theirs.id = MarkId(QStringLiteral("theirs"));
        theirs.paper = reader.paper;
        theirs.kind = MarkKind::Note;
        theirs.anchor = QPointF(200, 300);
        theirs.author = PersonId(QStringLiteral("other"));
        theirs.authorName = QStringLiteral("Lan");
        theirs.visibility = Visibility::Shared;
        theirs.text = QStringLiteral("see annex 2");
        reader.view.setMarks({theirs});
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {200, 300}));
        QVERIFY(reader.child<MarkPopover>()->isVisible());
        QVERIFY(!reader.child<QPlainTextEdit>()->isVisible());
        QTest::keyClick(reader.paperArea(), Qt::Key_Delete);
        QTest::keyClick(reader.paperArea(), Qt::Key_Right);
        reader.drag(reader.at(0, {200, 300}), reader.at(0, {300, 400}));
        QCOMPARE(edits.size(), 0);
    }

    void failure_takesTheMarkBackAndSaysSo()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.action(QStringLiteral("Ink"))->trigger();
        reader.drag(reader.at(0, {200, 200}), reader.at(0, {240, 200}));
        QVERIFY(reader.canvas()->scene().marks.isPending(ReaderFixture::editOf(edits, 0).subject().id));
        reader.view.reportFailure(makeError(ErrorCode::DiskFull));
        QVERIFY(reader.canvas()->scene().marks.marks().isEmpty());
        QVERIFY(reader.child<Banner>()->isVisible());
        QVERIFY(!reader.child<Banner>()->headline().isEmpty());
    }

    void tab_walksOverMarksInViewAndLeaves_deleteAndArrowsWork()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        for (const QPointF place : {QPointF(150, 100), QPointF(150, 200)}) {
            reader.action(QStringLiteral("Note"))->trigger();
            QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, place));
            QTest::keyClick(reader.child<QPlainTextEdit>(), Qt::Key_Escape);
        }
        for (qsizetype i = 0; i < 2; ++i)
            reader.view.applyCommitted(ReaderFixture::editOf(edits, i));
        reader.canvas()->setFocus();
        QTRY_VERIFY(reader.canvas()->hasFocus());
        QTest::keyClick(reader.canvas(), Qt::Key_Tab);
        QCOMPARE(reader.canvas()->selectedMark(), ReaderFixture::editOf(edits, 0).after->id);
        QVERIFY(reader.child<MarkPopover>()->isVisible());
        QVERIFY(reader.canvas()->hasFocus());
        QTest::keyClick(reader.canvas(), Qt::Key_Tab);
        QCOMPARE(reader.canvas()->selectedMark(), ReaderFixture::editOf(edits, 1).after->id);
        QTest::keyClick(reader.canvas(), Qt::Key_Right);
        QTest::keyClick(reader.canvas(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(edits.size(), 4);
        const QPointF start = ReaderFixture::editOf(edits, 1).after->anchor;
        QCOMPARE(ReaderFixture::editOf(edits, 3).after->anchor, start + QPointF(1, 10));
        QTest::keyClick(reader.canvas(), Qt::Key_Delete);
        QCOMPARE(edits.size(), 5);
        QVERIFY(!ReaderFixture::editOf(edits, 4).after);
        QTest::keyClick(reader.canvas(), Qt::Key_Tab); // the other one
        QTest::keyClick(reader.canvas(), Qt::Key_Tab); // and out
        QVERIFY(!reader.canvas()->hasFocus());
        QVERIFY(reader.canvas()->selectedMark().isEmpty());
    }

    void noteByKeyboard_goesToTheMiddleOfTheView()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.canvas()->setFocus();
        QTest::keyClick(reader.canvas(), Qt::Key_N);
        QTest::keyClick(reader.canvas(), Qt::Key_Return);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(ReaderFixture::editOf(edits, 0).after->kind, MarkKind::Note);
        QTRY_VERIFY(reader.child<QPlainTextEdit>()->hasFocus());
    }

    void undoAndRedo_areAskedForWhenTheyCanBe()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QSignalSpy undo(&reader.view, &ReaderView::undoRequested);
        QSignalSpy redo(&reader.view, &ReaderView::redoRequested);
        reader.canvas()->setFocus();
        QTest::keyClick(reader.canvas(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.size(), 0);
        reader.view.setUndoState(true, true);
        QTest::keyClick(reader.canvas(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(reader.canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(redo.size(), 1);
    }

    void withoutMarking_thereAreNoTools()
    {
        ReaderFixture reader;
        reader.view.setMarkingEnabled(false);
        QVERIFY(reader.openAndSettle());
        QSignalSpy edits(&reader.view, &ReaderView::editRequested);
        reader.canvas()->setFocus();
        QTest::keyClick(reader.canvas(), Qt::Key_I);
        reader.drag(reader.at(0, {200, 200}), reader.at(0, {240, 200}));
        QCOMPARE(edits.size(), 0);
        QVERIFY(!reader.action(QStringLiteral("Ink"))->isVisible());
    }
};

QTEST_MAIN(ReaderMarkingTest)
#include "reader_marking_test.moc"
