// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/remote_log_ledger.h"

namespace plenum {

Result<QHash<DeviceId, DeviceLog>> RemoteLogLedger::logs(const SpaceId &space)
{
    return m_database.call([&] { return m_ledger.logs(space); });
}

Result<void> RemoteLogLedger::accept(const SpaceId &space, const QList<TakenSegment> &segments)
{
    return m_database.call([&] { return m_ledger.accept(space, segments); });
}

Result<QList<KnownSegment>> RemoteLogLedger::segmentsAt(const SpaceId &space,
                                                        const QList<LogPosition> &positions)
{
    return m_database.call([&] { return m_ledger.segmentsAt(space, positions); });
}

Result<QList<QByteArray>> RemoteLogLedger::bytesOf(const SpaceId &space, const QList<KnownSegment> &segments)
{
    return m_database.call([&] { return m_ledger.bytesOf(space, segments); });
}

Result<QList<KnownSegment>> RemoteLogLedger::unrolled(const SpaceId &space)
{
    return m_database.call([&] { return m_ledger.unrolled(space); });
}

Result<void> RemoteLogLedger::markRolled(const SpaceId &space, const QList<LogPosition> &positions)
{
    return m_database.call([&] { return m_ledger.markRolled(space, positions); });
}

Result<void> RemoteLogLedger::note(const SpaceId &space, const DeviceId &device, const DeviceLog &log)
{
    return m_database.call([&] { return m_ledger.note(space, device, log); });
}

Result<QList<StoredObject>> RemoteLogLedger::rewind(const SpaceId &space, const DeviceId &device, int seq)
{
    return m_database.call([&] { return m_ledger.rewind(space, device, seq); });
}

Result<void> RemoteLogLedger::reject(const SpaceId &space, const QList<RollupRejection> &rows, bool isRolled)
{
    return m_database.call([&] { return m_ledger.reject(space, rows, isRolled); });
}

Result<QList<RollupRejection>> RemoteLogLedger::unrolledRejections(const SpaceId &space)
{
    return m_database.call([&] { return m_ledger.unrolledRejections(space); });
}

Result<QHash<QString, QByteArray>> RemoteLogLedger::readRollups(const SpaceId &space)
{
    return m_database.call([&] { return m_ledger.readRollups(space); });
}

Result<void> RemoteLogLedger::setReadRollups(const SpaceId &space, const QHash<QString, QByteArray> &rollups)
{
    return m_database.call([&] { return m_ledger.setReadRollups(space, rollups); });
}

Result<void> RemoteLogLedger::openEntries(const SpaceId &space, const EntryKeyRing &ring)
{
    return m_database.call([&] { return m_ledger.openEntries(space, ring); });
}

Result<int> RemoteLogLedger::takeTurn(const SpaceId &space)
{
    return m_database.call([&] { return m_ledger.takeTurn(space); });
}

} // namespace plenum
