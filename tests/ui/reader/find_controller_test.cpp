// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/reader/fake_page_source.h"
#include "ui/reader/find_controller.h"

#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;
using plenum::test::FakePageSource;

class FindControllerTest : public test::Suite {
    Q_OBJECT

private:
    // 6 pages; "đồng" stands twice on page 1 and once on page 4 (counted from 0).
    static std::unique_ptr<FakePageSource> paper()
    {
        auto source = std::make_unique<FakePageSource>(6);
        for (int page = 0; page < 6; ++page)
            source->setLines(page, {QStringLiteral("nothing here")});
        source->setLines(1, {QStringLiteral("505 tỷ đồng và"), QStringLiteral("128 tỷ ĐỒNG nữa")});
        source->setLines(4, {QStringLiteral("mười đồng")});
        return source;
    }

private Q_SLOTS:
    void query_withoutDiacriticsFindsAndStartsAtThePageInView()
    {
        const auto source = paper();
        FindController find;
        find.setSource(source.get(), 6);
        QSignalSpy current(&find, &FindController::currentChanged);
        find.setQuery(QStringLiteral("dong"), 2);
        QVERIFY(find.isSearching());
        QTRY_VERIFY(!find.isSearching());
        QCOMPARE(find.matchCount(), 3);
        QCOMPARE(current.size(), 1); // later pages never pull the reader away from the first match
        QCOMPARE(find.currentPage(), 4);
        QCOMPARE(find.currentIndex(), 2);
    }

    void next_wrapsRoundTheEnd_previousBack()
    {
        const auto source = paper();
        FindController find;
        find.setSource(source.get(), 6);
        find.setQuery(QStringLiteral("đồng"), 0);
        QTRY_VERIFY(!find.isSearching());
        QList<int> visited{find.currentIndex()};
        for (int i = 0; i < 3; ++i) {
            find.next();
            visited.append(find.currentIndex());
        }
        QCOMPARE(visited, (QList<int>{0, 1, 2, 0}));
        find.previous();
        QCOMPARE(find.currentIndex(), 2);
        QCOMPARE(find.currentPage(), 4);
        QCOMPARE(find.currentMatch()->rectangles.size(), 1);
    }

    void next_beforeAllPagesAreRead_isMadeWhenTheyAre()
    {
        const auto source = paper();
        FindController find;
        find.setSource(source.get(), 6);
        find.setQuery(QStringLiteral("dong"), 4);
        QTRY_COMPARE(find.currentPage(), 4);
        find.next(); // the next match is two pages further, round the end
        QTRY_VERIFY(!find.isSearching());
        QCOMPARE(find.currentPage(), 1);
    }

    void emptyQuery_isIdleAndAsksForNothing()
    {
        const auto source = paper();
        FindController find;
        find.setSource(source.get(), 6);
        find.setQuery(QStringLiteral("  "), 0);
        QVERIFY(!find.isSearching());
        QVERIFY(source->textsAsked.isEmpty());
        find.next();
        QCOMPARE(find.currentIndex(), -1);
    }

    void newQuery_dropsAnswersOfTheOldOne()
    {
        const auto source = paper();
        FindController find;
        find.setSource(source.get(), 6);
        find.setQuery(QStringLiteral("nothing"), 0);
        find.setQuery(QStringLiteral("mười"), 0);
        QTRY_VERIFY(!find.isSearching());
        QCOMPARE(find.matchCount(), 1);
        QCOMPARE(find.pagesRead(), 6);
        find.setSource(nullptr, 0);
        QCOMPARE(find.matchCount(), 0);
        find.setQuery(QStringLiteral("x"), 0);
        QVERIFY(!find.isSearching());
    }

    void manyPages_neverAskForMoreThanAFewAtOnce()
    {
        FakePageSource source(200);
        FindController find;
        find.setSource(&source, 200);
        find.setQuery(QStringLiteral("alpha"), 150);
        QVERIFY(source.textsAsked.size() <= 4);
        QCOMPARE(source.textsAsked.first(), 150);
        QTRY_VERIFY(!find.isSearching());
        QCOMPARE(find.matchCount(), 2000);
        QCOMPARE(source.textsAsked.size(), 200);
    }
};

QTEST_GUILESS_MAIN(FindControllerTest)
#include "find_controller_test.moc"
