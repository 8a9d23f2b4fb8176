// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"
#include "ui/reader/mark_book.h"
#include "ui/reader/mark_maker.h"
#include "ui/reader/mark_painter.h"

using namespace plenum;
using namespace plenum::ui;

class MarkBookTest : public test::Suite {
    Q_OBJECT

private:
    test::FakeClock m_clock;
    test::FakeRandom m_random;
    PersonId m_self{QStringLiteral("me")};

    MarkMaker maker() { return MarkMaker(m_self, m_random, m_clock); }

private Q_SLOTS:
    void pending_isShownAtOnceAndKeptAfterCommit()
    {
        MarkBook book;
        MarkMaker make = maker();
        const MarkEdit created = make.note(0, {10, 10}, MarkColor::Green);
        book.addPending(created);
        QVERIFY(book.isPending(created.subject().id));
        QCOMPARE(book.marks().size(), 1);
        book.applyCommitted(created);
        QVERIFY(!book.hasPending());
        QCOMPARE(book.marks().size(), 1);
    }

    void setMarks_whileAnEditWaits_keepsItOnTop()
    {
        MarkBook book;
        MarkMaker make = maker();
        const MarkEdit first = make.note(0, {10, 10}, MarkColor::Green);
        book.setMarks({*first.after});
        Mark red = *first.after;
        red.color = MarkColor::Red;
        book.addPending(make.changed(*first.after, red));
        book.setMarks({*first.after}); // a sync came in between
        QCOMPARE(book.find(red.id)->color, MarkColor::Red);
        book.applyCommitted(make.changed(*first.after, red));
        QCOMPARE(book.find(red.id)->color, MarkColor::Red);
        QVERIFY(!book.hasPending());
    }

    void revert_takesBackTheFailedEditAndThoseBuiltOnIt()
    {
        MarkBook book;
        MarkMaker make = maker();
        const MarkEdit created = make.note(0, {10, 10}, MarkColor::Green);
        Mark written = *created.after;
        written.text = QStringLiteral("words");
        const MarkEdit other = make.note(1, {20, 20}, MarkColor::Blue);
        book.addPending(created);
        book.addPending(other);
        book.addPending(make.changed(*created.after, written));
        QCOMPARE(book.revertOldest().size(), 2);
        QCOMPARE(book.marks().size(), 1);
        QCOMPARE(book.marks().first().id, other.subject().id);
        QVERIFY(book.isPending(other.subject().id));
        QCOMPARE(MarkBook().revertOldest().size(), 0);
    }

    void applyCommitted_ofAnUndoMadeElsewhere()
    {
        MarkBook book;
        MarkMaker make = maker();
        const MarkEdit created = make.note(0, {10, 10}, MarkColor::Green);
        book.applyCommitted(created);
        book.applyCommitted(created.inverse());
        QVERIFY(book.marks().isEmpty());
        book.applyCommitted(created.inverse()); // twice is harmless
        book.applyCommitted(created);
        QCOMPARE(book.marks().size(), 1);
    }

    void applyCommitted_keepsTheAuthorsName()
    {
        MarkBook book;
        MarkMaker make = maker();
        Mark mark = *make.note(0, {10, 10}, MarkColor::Green).after;
        mark.authorName = QStringLiteral("Lan");
        book.setMarks({mark});
        Mark edited = mark;
        edited.authorName.clear();
        edited.text = QStringLiteral("x");
        book.applyCommitted(MarkEdit{mark, edited});
        QCOMPARE(book.find(mark.id)->authorName, QStringLiteral("Lan"));
    }

    void order_isByPageThenPlace_andNeighboursStayInRange()
    {
        MarkBook book;
        MarkMaker make = maker();
        const Mark late = *make.note(2, {10, 10}, MarkColor::Green).after;
        const Mark low = *make.note(0, {10, 500}, MarkColor::Green).after;
        const Mark high = *make.note(0, {10, 20}, MarkColor::Green).after;
        book.setMarks({late, low, high});
        QCOMPARE(book.marks().at(0).id, high.id);
        QCOMPARE(book.neighbour({}, 1, 0, 0)->id, high.id);
        QCOMPARE(book.neighbour(high.id, 1, 0, 0)->id, low.id);
        QVERIFY(!book.neighbour(low.id, 1, 0, 0));
        QCOMPARE(book.neighbour(low.id, 1, 0, 2)->id, late.id);
        QCOMPARE(book.neighbour({}, -1, 0, 2)->id, late.id);
        QVERIFY(!book.neighbour({}, 1, 5, 9));
    }

    void strokes_writtenInOneGoBecomeOneDrawing()
    {
        MarkMaker make = maker();
        const QList<QPointF> one{{100, 100}, {110, 110}};
        const MarkEdit first = make.stroke(0, one, MarkColor::Blue, 1.5, std::nullopt);
        QVERIFY(!first.before);
        m_clock.now = m_clock.now.addMSecs(800);
        const MarkEdit second = make.stroke(0, {{112, 100}, {120, 100}}, MarkColor::Blue, 1.5, first.after);
        QVERIFY(second.before && second.after);
        QCOMPARE(second.after->strokes.size(), 2);
        QCOMPARE(second.after->id, first.after->id);

        m_clock.now = m_clock.now.addSecs(5);
        QVERIFY(!make.stroke(0, one, MarkColor::Blue, 1.5, second.after).before); // after a pause
        const MarkEdit again = make.stroke(0, one, MarkColor::Blue, 1.5, std::nullopt);
        QVERIFY(!make.stroke(1, one, MarkColor::Blue, 1.5, again.after).before); // on another page
        const MarkEdit third = make.stroke(0, one, MarkColor::Blue, 1.5, std::nullopt);
        QVERIFY(!make.stroke(0, {{500, 700}}, MarkColor::Blue, 1.5, third.after).before); // far away
        const MarkEdit fourth = make.stroke(0, one, MarkColor::Blue, 1.5, std::nullopt);
        QVERIFY(!make.stroke(0, one, MarkColor::Red, 1.5, fourth.after).before); // in another colour
    }

    void strokes_aDrawingNeverOutgrowsWhatAMarkMayHold()
    {
        MarkMaker make = maker();
        QList<QPointF> longStroke;
        for (int i = 0; i < 4000; ++i)
            longStroke.append(QPointF(100 + i % 50, 100 + i % 37));
        std::optional<Mark> mark;
        qsizetype most = 0;
        for (int i = 0; i < 6; ++i) {
            mark = make.stroke(0, longStroke, MarkColor::Blue, 1.5, mark).after;
            qsizetype points = 0;
            for (const QList<QPointF> &stroke : mark->strokes)
                points += stroke.size();
            most = std::max(most, points);
        }
        QVERIFY(most <= 10000);
        Mark whole = test::sampleMark(1, MarkKind::Ink); // with everything else a stored mark has
        whole.strokes = mark->strokes;
        QVERIFY_OK(markFromJson(markToJson(whole)));
    }

    void highlight_longQuotesAndManyLinesStayReadableByTheVault()
    {
        MarkMaker make = maker();
        make.setPaper(
            PaperRef{MeetingId(m_random.idText()), PaperId(m_random.idText()), 1, m_random.bytes(32)});
        const QList<QRectF> rects(3000, QRectF(1, 1, 10, 10));
        const MarkEdit edit = make.highlight(0, rects, QString(50000, QLatin1Char('x')), MarkColor::Yellow);
        QVERIFY(edit.after->rects.size() <= 1000);
        QVERIFY(edit.after->quote.size() <= 20000);
    }

    void hit_findsTheMarkNotItsBoundingBox()
    {
        Mark ink;
        ink.kind = MarkKind::Ink;
        ink.strokes = {{{0, 0}, {100, 100}}};
        QVERIFY(markHit(ink, {50, 51}, 3));
        QVERIFY(!markHit(ink, {90, 10}, 3));
        Mark lines;
        lines.kind = MarkKind::Highlight;
        lines.rects = {QRectF(50, 0, 50, 10), QRectF(0, 12, 20, 10)};
        QVERIFY(markHit(lines, {60, 5}, 2));
        QVERIFY(!markHit(lines, {10, 5}, 2));
    }

    void initials_ofPeopleEverywhere()
    {
        QCOMPARE(initialsOf(QStringLiteral("Trần Thị Lan")), QStringLiteral("TL"));
        QCOMPARE(initialsOf(QStringLiteral("  đỗ  ")), QStringLiteral("Đ"));
        QCOMPARE(initialsOf(QString()), QString());
        QCOMPARE(initialsOf(QStringLiteral("😀 x")), QStringLiteral("😀X"));
    }
};

QTEST_GUILESS_MAIN(MarkBookTest)
#include "mark_book_test.moc"
