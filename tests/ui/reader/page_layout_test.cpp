// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/reader/page_layout.h"

#include <cmath>
#include <limits>

using namespace plenum;
using namespace plenum::ui;

class PageLayoutTest : public test::Suite {
    Q_OBJECT

private:
    static PageLayout::Spec spec(QList<QSizeF> sizes, Zoom zoom = {ZoomMode::Fixed, 1.0})
    {
        PageLayout::Spec spec;
        spec.pageSizes = std::move(sizes);
        spec.zoom = zoom;
        spec.viewport = QSizeF(800, 600);
        return spec;
    }

private Q_SLOTS:
    void empty_hasNoPagesAndNoPageAnywhere()
    {
        const PageLayout layout{spec({})};
        QCOMPARE(layout.pageCount(), 0);
        QCOMPARE(layout.pageAt(0), -1);
        QCOMPARE(layout.currentPage(0, 600), -1);
        QVERIFY(layout.pagesBetween(0, 600).last < layout.pagesBetween(0, 600).first);
    }

    void fixed_onePointIsFourThirdsOfAPixel()
    {
        const PageLayout layout{spec({QSizeF(300, 600)})};
        QCOMPARE(layout.pageRect(0).size(), QSizeF(400, 800));
        QCOMPARE(layout.zoomFactor(0), 1.0);
        QCOMPARE(layout.pageRect(0).center().x(), 400.0);
    }

    void fitWidth_everyPageFillsTheSameWidth()
    {
        const PageLayout layout{
            spec({QSizeF(595, 842), QSizeF(1191, 842), QSizeF(200, 300)}, {ZoomMode::FitWidth, 1})};
        for (int page = 0; page < 3; ++page) {
            QVERIFY(std::abs(layout.pageRect(page).width() - (800 - 2 * PageLayout::kMargin)) <= 1);
            QVERIFY(std::abs(layout.pageRect(page).left() - PageLayout::kMargin) <= 1);
        }
        QCOMPARE(layout.contentSize().width(), 800.0);
    }

    void fitPage_everyPageFitsIntoTheView()
    {
        const PageLayout layout{spec({QSizeF(595, 842), QSizeF(1191, 842)}, {ZoomMode::FitPage, 1})};
        for (int page = 0; page < 2; ++page) {
            QVERIFY(layout.pageRect(page).width() <= 800);
            QVERIFY(layout.pageRect(page).height() <= 600);
        }
    }

    void pages_neverOverlapAndKeepTheirGap()
    {
        const PageLayout layout{spec({QSizeF(595.3, 841.9), QSizeF(841.9, 595.3), QSizeF(612, 792)})};
        for (int page = 1; page < 3; ++page)
            QVERIFY(layout.pageRect(page).top() - layout.pageRect(page - 1).bottom() >= PageLayout::kGap - 1);
        QVERIFY(layout.contentSize().height() >= layout.pageRect(2).bottom() + PageLayout::kGap - 1);
    }

    void pageAt_gapBelongsToThePageAbove_outsideIsTheNearest()
    {
        const PageLayout layout{spec({QSizeF(300, 300), QSizeF(300, 300)})};
        QCOMPARE(layout.pageAt(-1000), 0);
        QCOMPARE(layout.pageAt(layout.pageRect(0).bottom() + 1), 0);
        QCOMPARE(layout.pageAt(layout.pageRect(1).top()), 1);
        QCOMPARE(layout.pageAt(1e9), 1);
    }

    void pageAt_agreesWithALinearSearchOverManyPages()
    {
        QList<QSizeF> sizes;
        for (int i = 0; i < 500; ++i)
            sizes.append(QSizeF(300 + i % 7 * 40, 200 + i % 5 * 90));
        const PageLayout layout{spec(sizes)};
        for (double y = -50; y < layout.contentSize().height() + 50; y += 97) {
            int expected = 0;
            for (int page = 0; page < layout.pageCount(); ++page) {
                if (layout.pageRect(page).top() <= y)
                    expected = page;
            }
            QCOMPARE(layout.pageAt(y), expected);
        }
    }

    void pagesBetween_leavesOutAPageThatEndsAtTheTop()
    {
        const PageLayout layout{spec({QSizeF(300, 300), QSizeF(300, 300), QSizeF(300, 300)})};
        const PageLayout::Range range =
            layout.pagesBetween(layout.pageRect(1).top(), layout.pageRect(1).bottom());
        QCOMPARE(range, (PageLayout::Range{1, 1}));
    }

    void currentPage_isTheOneShownMostCompletely()
    {
        const PageLayout layout{spec({QSizeF(300, 700), QSizeF(300, 150), QSizeF(300, 700)})};
        // A short page at the top, whole, wins over the larger part of the page after it.
        QCOMPARE(layout.currentPage(layout.pageRect(1).top() - PageLayout::kGap, 600), 1);
        QCOMPARE(layout.currentPage(0, 600), 0);
        QCOMPARE(layout.currentPage(layout.contentSize().height() - 600, 600), 2);
    }

    void absurdSizes_countAsA4()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        const PageLayout layout{
            spec({QSizeF(0, 0), QSizeF(-5, 10), QSizeF(nan, 100), QSizeF(inf, 100), QSizeF(1e7, 1e7)})};
        for (int page = 0; page < layout.pageCount(); ++page)
            QCOMPARE(layout.pageRect(page).size(), QSizeF(793, 1123));
    }

    void rotation_mapsCornersAndRoundTrips_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<QPointF>(
            "corner"); // where the page's top left corner comes to lie, in page rect fractions
        QTest::newRow("none") << 0 << QPointF(0, 0);
        QTest::newRow("right") << 1 << QPointF(1, 0);
        QTest::newRow("upside down") << 2 << QPointF(1, 1);
        QTest::newRow("left") << 3 << QPointF(0, 1);
        QTest::newRow("left, as minus one") << -1 << QPointF(0, 1);
        QTest::newRow("five") << 5 << QPointF(1, 0);
    }
    void rotation_mapsCornersAndRoundTrips()
    {
        QFETCH(int, turns);
        QFETCH(QPointF, corner);
        PageLayout::Spec made = spec({QSizeF(300, 600)});
        made.quarterTurns = turns;
        const PageLayout layout{made};
        const QRectF rect = layout.pageRect(0);
        QCOMPARE(rect.size(), turns % 2 != 0 ? QSizeF(800, 400) : QSizeF(400, 800));
        const QPointF expected(rect.left() + corner.x() * rect.width(),
                               rect.top() + corner.y() * rect.height());
        QVERIFY(QLineF(layout.fromPage(0, QPointF(0, 0)), expected).length() < 1e-6);
        for (const QPointF point : {QPointF(10, 20), QPointF(299, 1), QPointF(150, 600)})
            QVERIFY(QLineF(layout.toPage(0, layout.fromPage(0, point)), point).length() < 1e-9);
    }

    void devicePixels_everyPageStartsOnOne()
    {
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            PageLayout::Spec made =
                spec({QSizeF(595.3, 841.9), QSizeF(612, 792), QSizeF(419.5, 595.3)}, {ZoomMode::Fixed, 1.1});
            made.devicePixelRatio = ratio;
            const PageLayout layout{made};
            for (int page = 0; page < 3; ++page) {
                for (const double edge : {layout.pageRect(page).x(), layout.pageRect(page).y(),
                                          layout.pageRect(page).width(), layout.pageRect(page).height()})
                    QVERIFY(std::abs(edge * ratio - std::round(edge * ratio)) < 1e-6);
            }
        }
    }

    void zoomSteps_climbToTheEndsAndStay()
    {
        double factor = kMinimumZoom;
        int steps = 0;
        for (; factor < kMaximumZoom; ++steps) {
            const double next = zoomStepAbove(factor);
            QVERIFY(next > factor);
            QCOMPARE(zoomStepBelow(next), factor);
            factor = next;
        }
        QVERIFY(steps > 10);
        QCOMPARE(zoomStepAbove(kMaximumZoom), kMaximumZoom);
        QCOMPARE(zoomStepBelow(kMinimumZoom), kMinimumZoom);
        QCOMPARE(zoomStepAbove(1.07), 1.1);
        QCOMPARE(zoomStepBelow(1.07), 1.0);
    }

    void zoomAfterWheel_isReversibleAndBounded()
    {
        QVERIFY(std::abs(zoomAfterWheel(zoomAfterWheel(1.3, 120), -120) - 1.3) < 1e-9);
        QCOMPARE(zoomAfterWheel(1, 1e6), kMaximumZoom);
        QCOMPARE(zoomAfterWheel(1, -1e6), kMinimumZoom);
        QCOMPARE(clampedZoom(std::numeric_limits<double>::quiet_NaN()), 1.0);
    }
};

QTEST_GUILESS_MAIN(PageLayoutTest)
#include "page_layout_test.moc"
