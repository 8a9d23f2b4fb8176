// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transfer_rate.h"

#include "tests/support/suite.h"

using namespace plenum;

class TransferRateTest : public test::Suite {
    Q_OBJECT

    QDateTime m_now{QDate(2026, 12, 3), QTime(8, 0), Qt::UTC};

    // `bytes` every 100 ms for so long.
    void run(TransferRate &rate, qint64 bytes, int seconds)
    {
        for (int i = 0; i < seconds * 10; ++i) {
            m_now = m_now.addMSecs(100);
            rate.add(bytes, m_now);
        }
    }

    static bool isNear(qint64 value, qint64 expected) { return std::abs(value - expected) <= expected / 20; }

private Q_SLOTS:
    void nothingYet_isNotKnown()
    {
        TransferRate rate;
        QCOMPARE(rate.bytesPerSecond(), 0);
        QVERIFY(!rate.secondsFor(1'000));
        rate.add(1'000'000, m_now);
        QVERIFY(!rate.secondsFor(1'000));
    }

    void steady_isThatRate()
    {
        TransferRate rate;
        rate.add(0, m_now);
        run(rate, 10'000, 3);
        QVERIFY2(isNear(rate.bytesPerSecond(), 100'000), qPrintable(QString::number(rate.bytesPerSecond())));
        QVERIFY(isNear(rate.secondsFor(6'000'000).value(), 60));
        QCOMPARE(rate.secondsFor(0).value(), 0);
        QCOMPARE(rate.secondsFor(1).value(), 1); // never "0 s" while something is missing
    }

    void aBurst_movesItOnlyALittle()
    {
        TransferRate rate;
        rate.add(0, m_now);
        run(rate, 10'000, 30);
        run(rate, 100'000, 1);
        QVERIFY(rate.bytesPerSecond() > 100'000);
        QVERIFY(rate.bytesPerSecond() < 300'000);
    }

    void aLastingChange_isFollowed()
    {
        TransferRate rate;
        rate.add(0, m_now);
        run(rate, 10'000, 30);
        run(rate, 100, 60);
        QVERIFY(rate.bytesPerSecond() < 2'000);
    }

    void sleepAndClockChanges_areNoSlowness()
    {
        TransferRate rate;
        rate.add(0, m_now);
        run(rate, 10'000, 30);
        for (const qint64 jump : {qint64{8} * 3600, qint64{-10} * 365 * 86400}) {
            m_now = m_now.addSecs(jump);
            rate.add(10'000, m_now);
            QVERIFY(isNear(rate.bytesPerSecond(), 100'000));
            run(rate, 10'000, 2);
            QVERIFY(isNear(rate.bytesPerSecond(), 100'000));
        }
    }
};

QTEST_GUILESS_MAIN(TransferRateTest)
#include "transfer_rate_test.moc"
