// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/page_text.h"

#include "tests/support/suite.h"

namespace plenum::test {

namespace {

PageText twoLines()
{
    PageText page;
    page.text = QStringLiteral("ab cd\nxy");
    for (int i = 0; i < 5; ++i)
        page.boxes.append(QRectF(10 * i, 0, 10, 12));
    page.boxes.append(QRectF(50, 0, 0, 0));
    page.boxes << QRectF(0, 20, 10, 12) << QRectF(10, 20, 10, 12);
    return page;
}

// Logical order "אבג", drawn from right to left.
PageText hebrew()
{
    PageText page;
    page.text = QStringLiteral("אבג");
    page.boxes << QRectF(20, 0, 10, 12) << QRectF(10, 0, 10, 12) << QRectF(0, 0, 10, 12);
    return page;
}

} // namespace

class PageTextTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void rangeRectangles_overTwoLines_joinsNeighbours()
    {
        QCOMPARE(rangeRectangles(twoLines(), {3, 4}),
                 (QList<QRectF>{QRectF(30, 0, 20, 12), QRectF(0, 20, 10, 12)}));
    }

    void rangeRectangles_outOfRange_isCutToThePage()
    {
        QCOMPARE(rangeRectangles(twoLines(), {-5, 1000}).size(), 2);
        QVERIFY(rangeRectangles(twoLines(), {100, 5}).isEmpty());
        QVERIFY(rangeRectangles({}, {0, 1}).isEmpty());
    }

    void rangeRectangles_partsFarApart_stayApart()
    {
        PageText page = twoLines();
        page.boxes[1] = QRectF(200, 0, 10, 12);
        QCOMPARE(rangeRectangles(page, {0, 2}).size(), 2);
    }

    void positionAt_leftToRight_halvesDecide()
    {
        QCOMPARE(positionAt(twoLines(), QPointF(12, 5)), 1);
        QCOMPARE(positionAt(twoLines(), QPointF(18, 5)), 2);
        QCOMPARE(positionAt(twoLines(), QPointF(500, 25)), 8);
        QCOMPARE(positionAt(twoLines(), QPointF(-50, 25)), 6);
        QCOMPARE(positionAt({}, QPointF(0, 0)), 0);
    }

    void positionAt_rightToLeft_leftHalfIsAfter()
    {
        QCOMPARE(positionAt(hebrew(), QPointF(28, 5)), 0);
        QCOMPARE(positionAt(hebrew(), QPointF(22, 5)), 1);
        QCOMPARE(positionAt(hebrew(), QPointF(1, 5)), 3);
    }

    void wordAt_takesLettersDigitsAndMarks()
    {
        QCOMPARE(wordAt(twoLines(), 1), (TextRange{0, 2}));
        QCOMPARE(wordAt(twoLines(), 5), (TextRange{3, 2}));
        PageText page;
        page.text = QStringLiteral("x 𝔸𝔹1\u0301 y");
        page.boxes.resize(page.text.size());
        QCOMPARE(wordAt(page, 4), (TextRange{2, 6}));
        QCOMPARE(wordAt(page, -1), TextRange());
        QCOMPARE(wordAt(page, 99), TextRange());
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::PageTextTest)
#include "page_text_test.moc"
