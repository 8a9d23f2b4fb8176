// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rollup_record.h"
#include "core/sync/rollup_audit.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

#include <optional>

namespace plenum {

// Gathers what the lead's device has taken from the logs into roll-ups. Small roll-ups of the open epoch are
// merged into the new one when it is no smaller, so a head names few of them and no segment is rolled up more
// often than the logarithm of their number. An epoch is closed at 2,000 segments, so that no listing gets
// long.
class Collector {
public:
    Collector(Replica &replica, LogLedger &ledger, PaperCache &papers, const SpaceAnchor &anchor);

    // Looks for roll-ups of the head that are lost: gone or broken in the store and not held here. The next
    // gather() puts what this device has taken of theirs into new ones, and leaves them out of the head once
    // nothing of theirs is missing here. Errors: those of auditRollups() and of the databases.
    Result<void> lookForLost(ObjectStore &store, const SpaceState &state);

    // What the next head is to say of the logs.
    struct Gathered {
        QList<RollupRecord> rollups;
        QList<QByteArray> blobs;      // their packs, in the paper cache
        QList<RollupReference> kept;  // of the last head's roll-ups
        QList<LogPosition> positions; // all rows of `rollups`
        QList<RollupRejection> rejected;
        int epoch = 1; // the open one from now on
        int shardBits = 0;
        QList<ShardWidth> earlierShards;
        int segments = 0;       // that no roll-up listed before
        int rejections = 0;     // the same
        bool isPartial = false; // there is more: gather again after publishing this
    };
    // Nothing when there is nothing new. `state` has a head and a roster. Memory: a few roll-ups.
    Result<std::optional<Gathered>> gather(const SpaceState &state, bool closeEpoch);

private:
    Result<int> lastWrittenNumber(int epoch);
    Result<QList<KnownSegment>> segmentsNotIn(const RollupAudit &audit, const SpaceState &state);
    Result<QList<KnownSegment>> takeMergeable(const HeadRecord &head, qsizetype fresh, bool closes,
                                              Gathered &gathered);
    Result<std::optional<QList<KnownSegment>>> segmentsOf(const RollupReference &reference,
                                                          QList<RollupRejection> &rejected);
    Result<void> fill(RollupRecord &rollup, const QList<KnownSegment> &segments, Gathered &gathered);
    Result<void> keepPack(const QByteArray &pack, qsizetype rows, RollupRecord &rollup, Gathered &gathered);

    Replica &m_replica;
    LogLedger &m_ledger;
    PaperCache &m_papers;
    const SpaceAnchor &m_anchor;
    SpaceKeys m_keys;

    QSet<QString> m_lost;        // names of roll-ups
    bool m_mayDropLost = false;  // from the head
    QList<KnownSegment> m_again; // that no roll-up holds any more
    QList<RollupRejection> m_sayAgain;
};

// The width that keeps a listing of one shard short for so many devices.
int shardBitsFor(qsizetype devices);

} // namespace plenum
