// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/poll_schedule.h"

#include "tests/support/fake_random.h"
#include "tests/support/suite.h"

using namespace plenum;

class PollScheduleTest : public test::Suite {
    Q_OBJECT

    // The shortest and the longest of many draws, in seconds.
    static QPair<double, double> range(const PollSchedule &schedule)
    {
        double least = 1e9;
        double most = 0;
        for (int i = 0; i < 2'000; ++i) {
            const double seconds = static_cast<double>(schedule.next()->count()) / 1000;
            least = std::min(least, seconds);
            most = std::max(most, seconds);
        }
        return {least, most};
    }

    static void verifyAround(const PollSchedule &schedule, double seconds)
    {
        const auto [least, most] = range(schedule);
        QVERIFY2(least >= seconds * 0.5 && least < seconds * 0.55, qPrintable(QString::number(least)));
        QVERIFY2(most <= seconds * 1.5 && most > seconds * 1.45, qPrintable(QString::number(most)));
    }

    const Error m_away = makeError(ErrorCode::Unavailable, QStringLiteral("https://example.org"));

private Q_SLOTS:
    void next_isSpreadAroundWhatTheSpaceAsksFor()
    {
        test::FakeRandom random(1);
        PollSchedule schedule(random);
        verifyAround(schedule, 60);
        schedule.succeeded(600);
        verifyAround(schedule, 600);
        schedule.succeeded(1); // nobody may be asked to hammer a server
        verifyAround(schedule, 30);
    }

    void failures_ofAServer_doubleItUpToAQuarterOfAnHour()
    {
        test::FakeRandom random(1);
        PollSchedule schedule(random);
        for (const double seconds : {120.0, 240.0, 480.0, 900.0, 900.0}) {
            schedule.failed(m_away, true);
            verifyAround(schedule, seconds);
        }
        for (int i = 0; i < 1'000; ++i)
            schedule.failed(m_away, true);
        verifyAround(schedule, 900);
        schedule.succeeded(60);
        verifyAround(schedule, 60);
        schedule.succeeded(3'600); // rarer than that by the space's own wish
        schedule.failed(m_away, true);
        verifyAround(schedule, 3'600);
    }

    void failures_ofAFolder_changeNothing()
    {
        test::FakeRandom random(1);
        PollSchedule schedule(random);
        for (int i = 0; i < 10; ++i)
            schedule.failed(m_away, false);
        verifyAround(schedule, 60);
    }

    void cancelled_changesNothing()
    {
        test::FakeRandom random(1);
        PollSchedule schedule(random);
        schedule.failed(makeError(ErrorCode::Cancelled), true);
        verifyAround(schedule, 60);
    }

    void aRefusedPassword_stopsItUntilAContactSucceeds()
    {
        test::FakeRandom random(1);
        PollSchedule schedule(random);
        schedule.failed(makeError(ErrorCode::SignInNeeded), true);
        QVERIFY(!schedule.next());
        schedule.failed(makeError(ErrorCode::Cancelled), true);
        QVERIFY(!schedule.next());
        schedule.succeeded(60);
        verifyAround(schedule, 60);
    }
};

QTEST_GUILESS_MAIN(PollScheduleTest)
#include "poll_schedule_test.moc"
