// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "tests/support/suite.h"

using namespace plenum::ui;

// Runs with TZ=UTC (plenum_add_test).
class FormatTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void durations_areShortAndRoundedDown()
    {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        for (const auto &[seconds, text] :
             {std::pair(-5, "0 s"), std::pair(0, "0 s"), std::pair(59, "59 s"), std::pair(60, "1 min"),
              std::pair(3'599, "59 min"), std::pair(3'600, "1 h"), std::pair(4'859, "1 h 20 min")})
            QCOMPARE(durationText(seconds, british), QLatin1String(text));
    }

    void dates_readAsTheLanguageWritesThem_data();
    void dates_readAsTheLanguageWritesThem();
    void shortDate_namesTheYearOnlyWhenItDiffers();
    void meetingTime_inOwnOffset_namesNoOffset();
    void meetingTime_elsewhere_keepsItsClockAndNamesTheOffset();
    void meetingTime_overMidnight_namesTheClosingDay();
    void meetingTime_withoutEnd_leavesItOut();
    void relative_data();
    void relative();
    void moment_data();
    void moment();
    void size_data();
    void size();
    void facts_areIsolatedAndEmptyOnesLeftOut();
};

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

void FormatTest::dates_readAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("dateThisYear");
    QTest::addColumn<QString>("time");
    QTest::newRow("no language") << "C"
                                 << "Thu 3 December 2026"
                                 << "Thu 3 December"
                                 << "08:05";
    QTest::newRow("English") << "en_GB"
                             << "Thu 3 December 2026"
                             << "Thu 3 December"
                             << "08:05";
    QTest::newRow("American") << "en_US"
                              << "Thu December 3, 2026"
                              << "Thu December 3"
                              << "8:05 AM";
    QTest::newRow("German") << "de_DE"
                            << "Do., 3. Dezember 2026"
                            << "Do., 3. Dezember"
                            << "08:05";
    QTest::newRow("Vietnamese") << "vi_VN" << QStringLiteral("Th 5, 3 tháng 12, 2026")
                                << QStringLiteral("Th 5, 3 tháng 12") << "08:05";
    QTest::newRow("Indonesian") << "id_ID"
                                << "Kam, 3 Desember 2026"
                                << "Kam, 3 Desember"
                                << "08.05";
    QTest::newRow("Arabic") << "ar_EG" << QStringLiteral("الخميس، ٣ ديسمبر ٢٠٢٦")
                            << QStringLiteral("الخميس، ٣ ديسمبر") << QStringLiteral("٨:٠٥ ص");
}

void FormatTest::dates_readAsTheLanguageWritesThem()
{
    QFETCH(QString, locale);
    const QLocale language(locale);
    const QDate day(2026, 12, 3);
    QTEST(dateText(day, language), "date");
    QTEST(shortDateText(day, QDate(2026, 1, 1), language), "dateThisYear");
    QTEST(timeText(QTime(8, 5), language), "time");
}

void FormatTest::shortDate_namesTheYearOnlyWhenItDiffers()
{
    QCOMPARE(shortDateText(QDate(2027, 1, 4), QDate(2026, 12, 31), kBritish),
             QStringLiteral("Mon 4 January 2027"));
    QCOMPARE(shortDateText(QDate(2026, 1, 4), QDate(2026, 12, 31), kBritish),
             QStringLiteral("Sun 4 January"));
}

void FormatTest::meetingTime_inOwnOffset_namesNoOffset()
{
    QCOMPARE(meetingTimeText(utc(2026, 12, 3, 8, 0), utc(2026, 12, 3, 11, 30), kBritish),
             QStringLiteral("Thu 3 December 2026, 08:00 to 11:30"));
}

void FormatTest::meetingTime_elsewhere_keepsItsClockAndNamesTheOffset()
{
    const QDateTime start(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600);
    // The end is stated in another offset; it is told in the offset of the start.
    const QDateTime end = utc(2026, 12, 3, 4, 30);
    QCOMPARE(meetingTimeText(start, end, kBritish),
             QStringLiteral("Thu 3 December 2026, 08:00 to 11:30 (UTC+07:00)"));
    const QDateTime west(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, -(3 * 3600 + 1800));
    QCOMPARE(meetingTimeText(west, {}, kBritish),
             QStringLiteral("Thu 3 December 2026, 08:00 (UTC\u221203:30)"));
}

void FormatTest::meetingTime_overMidnight_namesTheClosingDay()
{
    QCOMPARE(meetingTimeText(utc(2026, 12, 31, 22, 0), utc(2027, 1, 1, 1, 0), kBritish),
             QStringLiteral("Thu 31 December 2026, 22:00 to Fri 1 January 2027, 01:00"));
}

void FormatTest::meetingTime_withoutEnd_leavesItOut()
{
    const QDateTime start = utc(2026, 12, 3, 8, 0);
    QCOMPARE(meetingTimeText(start, {}, kBritish), QStringLiteral("Thu 3 December 2026, 08:00"));
    QCOMPARE(meetingTimeText(start, start.addSecs(-60), kBritish),
             QStringLiteral("Thu 3 December 2026, 08:00"));
    QVERIFY(meetingTimeText({}, start, kBritish).isEmpty());
}

void FormatTest::relative_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("same moment") << utc(2026, 12, 3, 6, 40) << "now";
    QTest::newRow("59 seconds") << utc(2026, 12, 3, 6, 40).addSecs(59) << "now";
    QTest::newRow("one minute") << utc(2026, 12, 3, 6, 41) << "in 1 min";
    QTest::newRow("80 minutes") << utc(2026, 12, 3, 8, 0) << "in 1 h 20 min";
    QTest::newRow("whole hours") << utc(2026, 12, 3, 8, 40) << "in 2 h";
    QTest::newRow("early tomorrow") << utc(2026, 12, 4, 0, 10) << "tomorrow";
    QTest::newRow("tomorrow") << utc(2026, 12, 4, 23, 59) << "tomorrow";
    QTest::newRow("two days") << utc(2026, 12, 5, 0, 0) << "in 2 days";
    QTest::newRow("fourteen days") << utc(2026, 12, 17, 9, 0) << "in 14 days";
    QTest::newRow("far") << utc(2026, 12, 18, 9, 0) << "Fri 18 December 2026";
    QTest::newRow("a while ago") << utc(2026, 12, 3, 6, 0) << "40 min ago";
    QTest::newRow("hours ago") << utc(2026, 12, 3, 1, 10) << "5 h ago";
    QTest::newRow("yesterday") << utc(2026, 12, 2, 0, 0) << "yesterday";
    QTest::newRow("five days ago") << utc(2026, 11, 28, 23, 0) << "5 days ago";
    QTest::newRow("long ago") << utc(2025, 11, 28, 23, 0) << "Fri 28 November 2025";
    QTest::newRow("invalid") << QDateTime() << "";
}

void FormatTest::relative()
{
    QFETCH(QDateTime, when);
    QTEST(relativeText(when, utc(2026, 12, 3, 6, 40), kBritish), "text");
}

void FormatTest::moment_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << utc(2026, 12, 3, 0, 1) << "00:01";
    QTest::newRow("yesterday") << utc(2026, 12, 2, 17, 5) << "yesterday 17:05";
    QTest::newRow("this year") << utc(2026, 3, 2, 17, 5) << "2 March 17:05";
    QTest::newRow("another year") << utc(2025, 12, 2, 17, 5) << "2 December 2025";
    QTest::newRow("invalid") << QDateTime() << "";
    QTest::newRow("told in local time")
        << QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600) << "01:00";
}

void FormatTest::moment()
{
    QFETCH(QDateTime, when);
    QTEST(momentText(when, utc(2026, 12, 3, 6, 40), kBritish), "text");
}

void FormatTest::size_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << "0 bytes";
    QTest::newRow("negative") << qint64(-5) << "0 bytes";
    QTest::newRow("bytes") << qint64(640) << "640 bytes";
    QTest::newRow("below ten") << qint64(1'440'000) << "1.4 MB";
    QTest::newRow("above ten") << qint64(212'345'678) << "212 MB";
    QTest::newRow("kilobytes") << qint64(2'000) << "2.0 kB";
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << "9.2 EB";
}

void FormatTest::size()
{
    QFETCH(qint64, bytes);
    QTEST(sizeText(bytes, kBritish), "text");
    QVERIFY(!sizeText(bytes, QLocale(QStringLiteral("ar_EG"))).isEmpty());
}

void FormatTest::facts_areIsolatedAndEmptyOnesLeftOut()
{
    QCOMPARE(factsText({QString(), QStringLiteral("Room 302"), QString()}),
             QStringLiteral("\u2068Room 302\u2069"));
    QCOMPARE(factsText({QStringLiteral("a"), QStringLiteral("b")}),
             QStringLiteral("\u2068a\u2069 \u00B7 \u2068b\u2069"));
    QVERIFY(factsText({}).isEmpty());
}

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
