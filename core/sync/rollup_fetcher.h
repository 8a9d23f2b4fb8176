// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_taker.h"

namespace plenum {

// Reads the roll-ups the head names and were not read before, and takes the segments they list.
class RollupFetcher {
public:
    RollupFetcher(ObjectStore &store, Replica &replica, LogLedger &ledger, const SpaceAnchor &anchor,
                  LogTaker &taker, SyncReport &report);

    // What does not prove itself is a warning and is tried again the next time.
    Result<void> run();

private:
    Result<QList<Result<QByteArray>>> fetch(const QList<RollupReference> &references);
    // False when something of it has to be looked for again.
    Result<bool> take(const RollupReference &reference, const Result<QByteArray> &bytes);
    Result<bool> takeRows(const RollupRecord &rollup, const ObjectName &name);
    Result<QList<PackedObject>> openBlob(const RollupBlob &blob);
    Result<void> settle(const QHash<QString, QByteArray> &before);

    ObjectStore &m_store;
    Replica &m_replica;
    LogLedger &m_ledger;
    const SpaceAnchor &m_anchor;
    LogTaker &m_taker;
    SyncReport &m_report;
    QHash<QString, QByteArray> m_read;
    QList<RollupRejection> m_rejected;
};

} // namespace plenum
