// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_ledger.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <algorithm>

namespace plenum::test {

// The promises of the LogLedger port. A test class per implementation derives from it and says how to make an
// empty one; reopened() gives another one over the same data, as after a restart.
class LogLedgerContract : public Suite {
    Q_OBJECT

protected:
    virtual LogLedger &makeLedger() = 0;
    virtual LogLedger &reopened() = 0;

    static QByteArray hash(int n) { return QByteArray(32, static_cast<char>(n)); }

    static QString nameOf(const DeviceId &device, int seq)
    {
        return logSegmentName(1, QStringLiteral("0"), device, std::max(seq, 1)).path();
    }

    static TakenSegment taken(const DeviceId &device, int seq, bool isRolled = false)
    {
        TakenSegment taken;
        taken.segment.device = device;
        taken.segment.seq = seq;
        taken.segment.entries = {LogEntry{QStringLiteral("ack-read"), seq, QJsonObject()}};
        taken.object = {nameOf(device, seq), QStringLiteral("LOGS"), hash(seq),
                        "segment " + QByteArray::number(seq)};
        taken.owner = device;
        taken.isRolled = isRolled;
        return taken;
    }

    static KnownSegment known(const DeviceId &device, int seq, bool isRolled = false)
    {
        const TakenSegment segment = taken(device, seq);
        return {{device, seq}, hash(seq), nameOf(device, seq), segment.object.bytes.size(), isRolled};
    }

    const SpaceId m_space{idText(100)};
    const SpaceId m_otherSpace{idText(101)};
    const DeviceId m_device{idText(200)};
    const DeviceId m_otherDevice{idText(201)};

private Q_SLOTS:
    void accept_inOrder_movesTheTailOverARestart()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY(ledger.logs(m_space)->isEmpty());
        QVERIFY_OK(ledger.accept(m_space, {taken(m_device, 1), taken(m_otherDevice, 1), taken(m_device, 2)}));
        QVERIFY_OK(ledger.accept(m_space, {taken(m_device, 3)}));
        const auto logs = reopened().logs(m_space).value();
        QCOMPARE(logs.size(), 2);
        QCOMPARE(logs.value(m_device).tail, (ChainMark{3, hash(3)}));
        QCOMPARE(logs.value(m_device).rolledTail, 0);
        QCOMPARE(logs.value(m_otherDevice).tail, (ChainMark{1, hash(1)}));
        QVERIFY(reopened().logs(m_otherSpace)->isEmpty());
    }

    void accept_outOfOrder_isConflictAndTakesNone()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY_OK(ledger.accept(m_space, {taken(m_device, 1)}));
        for (const int seq : {0, 1, 3, -1, 999'999}) {
            const auto accepted = ledger.accept(m_space, {taken(m_otherDevice, 1), taken(m_device, seq)});
            QVERIFY(!accepted);
            QCOMPARE(accepted.error().code, ErrorCode::Conflict);
        }
        QCOMPARE(ledger.logs(m_space)->size(), 1);
        QCOMPARE(ledger.logs(m_space)->value(m_device).tail, (ChainMark{1, hash(1)}));
        QVERIFY(ledger.segmentsAt(m_space, {{m_otherDevice, 1}})->constFirst().id.isEmpty());
    }

    void accept_theFirst_mayHaveAnyNumber()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY_OK(ledger.accept(m_space, {taken(m_device, 4), taken(m_device, 5)}));
        QCOMPARE(ledger.logs(m_space)->value(m_device).tail.n, 5);
        QCOMPARE(ledger.accept(m_space, {taken(m_otherDevice, 0)}).error().code, ErrorCode::Conflict);
    }

    void segmentsAt_answersEveryPosition()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY_OK(ledger.accept(m_space, {taken(m_device, 1), taken(m_device, 2, true)}));
        const auto found =
            ledger.segmentsAt(m_space, {{m_device, 2}, {m_otherDevice, 1}, {m_device, 1}, {m_device, 3}});
        QVERIFY_OK(found);
        QCOMPARE(found->at(0), known(m_device, 2, true));
        QCOMPARE(found->at(1).position, (LogPosition{m_otherDevice, 1}));
        QVERIFY(found->at(1).id.isEmpty());
        QCOMPARE(found->at(2), known(m_device, 1));
        QVERIFY(found->at(3).id.isEmpty());
        QCOMPARE(ledger.bytesOf(m_space, *found).value(),
                 (QList<QByteArray>{"segment 2", QByteArray(), "segment 1", QByteArray()}));
        QVERIFY(ledger.segmentsAt(m_otherSpace, {{m_device, 1}})->constFirst().id.isEmpty());
        QVERIFY(ledger.segmentsAt(m_space, {})->isEmpty());
    }

    void unrolled_areThoseNoRollupLists_byDeviceAndNumber()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY_OK(ledger.accept(m_space, {taken(m_otherDevice, 1), taken(m_otherDevice, 2),
                                           taken(m_device, 1), taken(m_device, 2), taken(m_device, 3)}));
        QVERIFY_OK(ledger.markRolled(m_space, {{m_device, 1}, {m_otherDevice, 1}, {m_device, 9}}));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(reopened().unrolled(m_space).value(),
                     (QList<KnownSegment>{known(m_device, 2), known(m_device, 3), known(m_otherDevice, 2)}));
            QVERIFY_OK(reopened().markRolled(m_space, {{m_device, 1}}));
        }
        QCOMPARE(reopened().logs(m_space)->value(m_device).rolledTail, 1);
        QCOMPARE(reopened().logs(m_space)->value(m_device).tail.n, 3);
    }

    void note_keepsForkAndGap_andLeavesTheTails()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY_OK(ledger.accept(m_space, {taken(m_device, 1, true)}));
        DeviceLog log;
        log.forkedAt = 2;
        log.forkedName = QStringLiteral("l/x.bin");
        log.gapAt = 3;
        log.gapSince = QDateTime(QDate(2026, 12, 3), QTime(1, 2, 3), Qt::UTC);
        QVERIFY_OK(ledger.note(m_space, m_device, log));
        QVERIFY_OK(ledger.note(m_space, m_otherDevice, log)); // of which nothing was taken yet
        DeviceLog expected = log;
        expected.tail = {1, hash(1)};
        expected.rolledTail = 1;
        QCOMPARE(reopened().logs(m_space)->value(m_device), expected);
        QCOMPARE(reopened().logs(m_space)->value(m_otherDevice), log);
        QVERIFY_OK(reopened().note(m_space, m_device, DeviceLog()));
        QCOMPARE(reopened().logs(m_space)->value(m_device).gapSince, QDateTime());
        QVERIFY_OK(reopened().accept(m_space, {taken(m_device, 2), taken(m_otherDevice, 7)}));
        QCOMPARE(reopened().logs(m_space)->value(m_otherDevice).forkedAt, 2);
    }

    void rewind_takesBackWhatComesAfter()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY_OK(ledger.accept(m_space, {taken(m_device, 1, true), taken(m_device, 2, true),
                                           taken(m_device, 3), taken(m_otherDevice, 1)}));
        const auto removed = ledger.rewind(m_space, m_device, 1);
        QVERIFY_OK(removed);
        QCOMPARE(removed->size(), 2);
        QCOMPARE(removed->at(0).name, nameOf(m_device, 2));
        QCOMPARE(removed->at(1).bytes, QByteArray("segment 3"));
        QCOMPARE(reopened().logs(m_space)->value(m_device).tail, (ChainMark{1, hash(1)}));
        QCOMPARE(reopened().logs(m_space)->value(m_device).rolledTail, 1);
        QCOMPARE(reopened().logs(m_space)->value(m_otherDevice).tail.n, 1);
        QVERIFY(reopened().rewind(m_space, m_device, 1)->isEmpty());
        QCOMPARE(reopened().rewind(m_space, m_device, 0)->size(), 1);
        QCOMPARE(reopened().logs(m_space)->value(m_device).tail, ChainMark());
        QVERIFY_OK(reopened().accept(m_space, {taken(m_device, 1)}));
    }

    void reject_isKeptOnce_andRolledForGood()
    {
        LogLedger &ledger = makeLedger();
        const RollupRejection forked{m_device, 3, rejectedAsForked()};
        const RollupRejection removed{m_otherDevice, 9, rejectedAsRemoved()};
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK(ledger.reject(m_space, {forked, removed}, false));
        QCOMPARE(reopened().unrolledRejections(m_space).value(), (QList<RollupRejection>{forked, removed}));
        QVERIFY_OK(reopened().reject(m_space, {removed}, true));
        QVERIFY_OK(reopened().reject(m_space, {removed}, false));
        QCOMPARE(reopened().unrolledRejections(m_space).value(), QList<RollupRejection>{forked});
        QVERIFY(reopened().unrolledRejections(m_otherSpace)->isEmpty());
    }

    void readRollups_areThoseSetLast()
    {
        LogLedger &ledger = makeLedger();
        QVERIFY(ledger.readRollups(m_space)->isEmpty());
        const QHash<QString, QByteArray> first{{QStringLiteral("r/a.bin"), hash(1)},
                                               {QStringLiteral("r/b.bin"), hash(2)}};
        QVERIFY_OK(ledger.setReadRollups(m_space, first));
        QCOMPARE(reopened().readRollups(m_space).value(), first);
        const QHash<QString, QByteArray> second{{QStringLiteral("r/b.bin"), hash(3)}};
        QVERIFY_OK(reopened().setReadRollups(m_space, second));
        QCOMPARE(reopened().readRollups(m_space).value(), second);
        QVERIFY(reopened().readRollups(m_otherSpace)->isEmpty());
    }

    void takeTurn_goesOnWhereItWas()
    {
        QCOMPARE(makeLedger().takeTurn(m_space).value(), 0);
        for (int turn = 1; turn <= 3; ++turn)
            QCOMPARE(reopened().takeTurn(m_space).value(), turn);
        QCOMPARE(reopened().takeTurn(m_otherSpace).value(), 0);
    }
};

} // namespace plenum::test
