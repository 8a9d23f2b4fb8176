// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_ledger.h"
#include "core/workspace/job_thread.h"

namespace plenum {

// The LogLedger of a sync that runs on another thread; see core/workspace/remote_ports.h.
class RemoteLogLedger final : public LogLedger {
public:
    RemoteLogLedger(JobThread &database, LogLedger &ledger) : m_database(database), m_ledger(ledger) {}

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
    JobThread &m_database;
    LogLedger &m_ledger;
};

} // namespace plenum
