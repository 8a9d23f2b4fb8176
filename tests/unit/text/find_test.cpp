// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/find.h"

#include "tests/support/suite.h"

namespace plenum::test {

namespace {

// Every unit 10 points wide, lines 20 points apart.
PageText pageOf(const QString &text)
{
    PageText page;
    page.text = text;
    double x = 0;
    double y = 0;
    for (const QChar unit : text) {
        if (unit == QLatin1Char('\n')) {
            page.boxes.append(QRectF(x, y, 0, 0));
            x = 0;
            y += 20;
        } else {
            page.boxes.append(QRectF(x, y, 10, 12));
            x += 10;
        }
    }
    return page;
}

QStringList found(const PageText &page, const QString &query)
{
    QStringList texts;
    for (const TextMatch &match : findAll(page, query))
        texts << page.text.mid(match.range.start, match.range.length);
    return texts;
}

} // namespace

class FindTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void bareQuery_findsEverySpellingAndMarksTheExactOne()
    {
        const PageText page = pageOf(QStringLiteral("Đồng dong ĐÔNG"));
        const QList<TextMatch> matches = findAll(page, QStringLiteral("dong"));
        QCOMPARE(matches.size(), 3);
        QVERIFY(!matches.at(0).exact);
        QVERIFY(matches.at(1).exact);
        QVERIFY(!matches.at(2).exact);
    }

    void queryWithDiacritics_marksOnlyTheSameDiacriticsExact()
    {
        const PageText page = pageOf(QStringLiteral("Đường Dương duong"));
        const QList<TextMatch> matches = findAll(page, QStringLiteral("đường"));
        QCOMPARE(matches.size(), 3);
        QVERIFY(matches.at(0).exact);
        QVERIFY(!matches.at(1).exact);
    }

    void decomposedQuery_findsComposedText()
    {
        QCOMPARE(found(pageOf(QStringLiteral("Hội đồng")), QStringLiteral("ho\u0323\u0302i")),
                 QStringList{QStringLiteral("Hội")});
    }

    void germanDigraph_findsUmlautAndNotMore()
    {
        const PageText page = pageOf(QStringLiteral("für neue Neu fuer"));
        QCOMPARE(found(page, QStringLiteral("fuer")),
                 (QStringList{QStringLiteral("für"), QStringLiteral("fuer")}));
        QCOMPARE(found(page, QStringLiteral("neue")), QStringList{QStringLiteral("neue")});
    }

    void arabic_hamzaAndArticle()
    {
        const PageText page = pageOf(QStringLiteral("الإدارة العامة"));
        QCOMPARE(found(page, QStringLiteral("الادارة")), QStringList{QStringLiteral("الإدارة")});
        QCOMPARE(found(page, QStringLiteral("عامه")), QStringList{QStringLiteral("عامة")});
    }

    void matchOverLineEnd_hasOneRectanglePerLine()
    {
        const PageText page = pageOf(QStringLiteral("die Sit-\nzung des\nRats"));
        const QList<TextMatch> matches = findAll(page, QStringLiteral("sitzung  des rats"));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.first().rectangles,
                 (QList<QRectF>{QRectF(40, 0, 40, 12), QRectF(0, 20, 80, 12), QRectF(0, 40, 40, 12)}));
        QVERIFY(matches.first().exact);
    }

    void reduplicationOverLineEnd_isFoundWithItsHyphen()
    {
        QCOMPARE(found(pageOf(QStringLiteral("oleh-\noleh")), QStringLiteral("oleh-oleh")).size(), 1);
    }

    void halfOfAnExpandedLetter_givesTheWholeLetterOnce()
    {
        QCOMPARE(found(pageOf(QStringLiteral("ßß")), QStringLiteral("s")),
                 (QStringList{QStringLiteral("ß"), QStringLiteral("ß")}));
    }

    void overlappingOccurrences_areNotCountedTwice()
    {
        QCOMPARE(found(pageOf(QStringLiteral("aaaa")), QStringLiteral("aa")).size(), 2);
    }

    void emptyOrBlankQuery_findsNothing()
    {
        const PageText page = pageOf(QStringLiteral("a b"));
        QVERIFY(findAll(page, {}).isEmpty());
        QVERIFY(findAll(page, QStringLiteral(" \n")).isEmpty());
        QVERIFY(findAll(page, QStringLiteral("\u0301")).isEmpty());
        QVERIFY(findAll({}, QStringLiteral("a")).isEmpty());
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::FindTest)
#include "find_test.moc"
