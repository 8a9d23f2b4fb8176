// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_ledger.h"

namespace plenum {

class Cache;
class Database;
class Vault;

// The LogLedger over the cache; the logical clock, which follows what others count, is in the vault. Entries
// of segments this vault made are not applied: it is their home.
class SqliteLogLedger final : public LogLedger {
public:
    SqliteLogLedger(Vault &vault, Cache &cache);

    Result<QHash<DeviceId, DeviceLog>> logs(const SpaceId &space) override;
    Result<void> accept(const SpaceId &space, const QList<TakenSegment> &segments) override;
    Result<QList<KnownSegment>> segmentsAt(const SpaceId &space,
                                           const QList<LogPosition> &positions) override;
    Result<QList<QByteArray>> bytesOf(const SpaceId &space, const QList<KnownSegment> &segments) override;
    Result<QList<KnownSegment>> unrolled(const SpaceId &space) override;
    Result<void> markRolled(const SpaceId &space, const QList<LogPosition> &positions) override;
    Result<void> note(const SpaceId &space, const DeviceId &device, const DeviceLog &log) override;
    Result<QList<StoredObject>> rewind(const SpaceId &space, const DeviceId &device, int seq) override;
    Result<void> reject(const SpaceId &space, const QList<RollupRejection> &rows, bool isRolled) override;
    Result<QList<RollupRejection>> unrolledRejections(const SpaceId &space) override;
    Result<QHash<QString, QByteArray>> readRollups(const SpaceId &space) override;
    Result<void> setReadRollups(const SpaceId &space, const QHash<QString, QByteArray> &rollups) override;
    Result<void> openEntries(const SpaceId &space, const EntryKeyRing &ring) override;
    Result<int> takeTurn(const SpaceId &space) override;

private:
    Result<void> followClock(const SpaceId &space, const QList<TakenSegment> &segments);
    bool isOwn(const SpaceId &space, const LogPosition &position, const QByteArray &id);

    Database &m_vault;
    Database &m_cache;
};

} // namespace plenum
