// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/reader/pixel_cache.h"

using namespace plenum;
using namespace plenum::ui;

class PixelCacheTest : public test::Suite {
    Q_OBJECT

private:
    static DrawnPage page(int number, double scale = 1, QSize size = QSize(100, 100), int turns = 0)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        return DrawnPage{number, turns, scale, size, QRect(QPoint(), size), image};
    }
    static constexpr qint64 kBytes = 100LL * 100 * 4;

private Q_SLOTS:
    void budget_dropsTheLeastRecentlyUsed()
    {
        PixelCache cache;
        cache.setBudget(3 * kBytes);
        for (int number = 0; number < 3; ++number)
            cache.insert(page(number));
        QVERIFY(cache.sharp(0, 0, 1, QRect(0, 0, 10, 10)) != nullptr); // now the newest
        cache.insert(page(3));
        QVERIFY(cache.sharp(1, 0, 1, QRect()) == nullptr);
        QVERIFY(cache.sharp(0, 0, 1, QRect()) != nullptr);
        QVERIFY(cache.bytes() <= cache.budget());
    }

    void budget_neverDropsPinnedPages()
    {
        PixelCache cache;
        cache.pin(4, 5);
        cache.insert(page(4));
        cache.insert(page(5));
        cache.setBudget(kBytes);
        for (int number = 6; number < 12; ++number)
            cache.insert(page(number));
        QVERIFY(cache.sharp(4, 0, 1, QRect()) != nullptr);
        QVERIFY(cache.sharp(5, 0, 1, QRect()) != nullptr);
        QCOMPARE(cache.count(), 3); // the pinned ones and the newest
    }

    void insert_samePageAndScale_replaces()
    {
        PixelCache cache;
        cache.insert(page(1));
        cache.insert(page(1));
        QCOMPARE(cache.count(), 1);
        QCOMPARE(cache.bytes(), kBytes);
    }

    void sharp_needsScaleRotationAndArea()
    {
        PixelCache cache;
        DrawnPage part = page(2, 4, QSize(1000, 1000));
        part.area = QRect(100, 100, 300, 300);
        cache.insert(part);
        QVERIFY(cache.sharp(2, 0, 4, QRect(150, 150, 100, 100)) != nullptr);
        QVERIFY(cache.sharp(2, 0, 4, QRect(350, 350, 100, 100)) == nullptr);
        QVERIFY(cache.sharp(2, 1, 4, QRect(150, 150, 100, 100)) == nullptr);
        QVERIFY(cache.sharp(2, 0, 2, QRect(150, 150, 100, 100)) == nullptr);
    }

    void nearest_prefersCoveringThenTheSmallerStretch()
    {
        PixelCache cache;
        cache.insert(page(1, 0.5, QSize(50, 50)));
        cache.insert(page(1, 2, QSize(200, 200)));
        DrawnPage part = page(1, 1.1, QSize(110, 110));
        part.area = QRect(0, 0, 10, 10);
        cache.insert(part);
        const DrawnPage *best = cache.nearest(1, 0, 1, QRect(0, 0, 100, 100));
        QVERIFY(best != nullptr);
        QCOMPARE(best->scale, 2.0);
        QVERIFY(cache.nearest(2, 0, 1, QRect(0, 0, 100, 100)) == nullptr);
    }
};

QTEST_GUILESS_MAIN(PixelCacheTest)
#include "pixel_cache_test.moc"
