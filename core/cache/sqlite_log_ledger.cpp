// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sqlite_log_ledger.h"

#include "core/cache/cache_private.h"
#include "core/cache/entry_queue.h"
#include "core/cache/key_repository.h"
#include "core/cache/log_repository.h"
#include "core/cache/object_repository.h"
#include "core/cache/peer_repository.h"
#include "core/cache/vault_private.h"

#include <algorithm>

namespace plenum {

std::unique_ptr<LogLedger> makeLogLedger(Vault &vault, Cache &cache)
{
    return std::make_unique<SqliteLogLedger>(vault, cache);
}

SqliteLogLedger::SqliteLogLedger(Vault &vault, Cache &cache)
    : m_vault(*vault.d->database), m_cache(*cache.d->database)
{
}

Result<QHash<DeviceId, DeviceLog>> SqliteLogLedger::logs(const SpaceId &space)
{
    return m_cache.read(
        [&]() -> Result<QHash<DeviceId, DeviceLog>> { return LogRepository(m_cache).logs(space); });
}

// Own is what this vault made. What a copy of this device wrote, or what a restored vault no longer knows of,
// is read like anybody's.
bool SqliteLogLedger::isOwn(const SpaceId &space, const LogPosition &position, const QByteArray &id)
{
    Query row = m_vault.query("SELECT segment_id FROM outbox WHERE space = ?1 AND device = ?2"
                              " AND segment_seq = ?3");
    row.bind(space, position.device, position.seq);
    return row.next() && row.bytes(0) == id;
}

Result<void> SqliteLogLedger::followClock(const SpaceId &space, const QList<TakenSegment> &segments)
{
    qint64 greatest = 0;
    for (const TakenSegment &taken : segments) {
        for (const LogEntry &entry : taken.segment.entries)
            greatest = std::max(greatest, entry.counter);
    }
    PLENUM_TRY_ASSIGN(const bool isBehind, m_vault.read([&]() -> Result<bool> {
        return EntryQueue(m_vault).isBehind(space, greatest);
    }));
    if (!isBehind)
        return {};
    return m_vault.write([&]() -> Result<void> {
        EntryQueue(m_vault).follow(space, greatest);
        return {};
    });
}

Result<void> SqliteLogLedger::accept(const SpaceId &space, const QList<TakenSegment> &segments)
{
    PLENUM_TRY(followClock(space, segments));
    return m_cache.write([&]() -> Result<void> {
        ObjectRepository objects(m_cache);
        for (const TakenSegment &taken : segments) {
            const LogPosition position{taken.segment.device, taken.segment.seq};
            const int skipped = isOwn(space, position, taken.object.id)
                                    ? 0
                                    : PeerRepository(m_cache).apply(space, taken.segment, taken.owner);
            if (!LogRepository(m_cache).append(space, taken, skipped))
                return makeError(ErrorCode::Conflict, taken.object.name,
                                 QStringLiteral("not the next segment of the device"));
            objects.put(space, taken.object);
            for (const StoredObject &body : taken.largeBodies)
                objects.put(space, body);
        }
        return {};
    });
}

Result<QList<KnownSegment>> SqliteLogLedger::segmentsAt(const SpaceId &space,
                                                        const QList<LogPosition> &positions)
{
    return m_cache.read([&]() -> Result<QList<KnownSegment>> {
        const LogRepository logs(m_cache);
        QList<KnownSegment> segments;
        for (const LogPosition &position : positions)
            segments.append(logs.segmentAt(space, position));
        return segments;
    });
}

Result<QList<QByteArray>> SqliteLogLedger::bytesOf(const SpaceId &space, const QList<KnownSegment> &segments)
{
    return m_cache.read([&]() -> Result<QList<QByteArray>> {
        const LogRepository logs(m_cache);
        QList<QByteArray> all;
        for (const KnownSegment &segment : segments)
            all.append(logs.bytesOf(space, segment.name));
        return all;
    });
}

Result<QList<KnownSegment>> SqliteLogLedger::unrolled(const SpaceId &space)
{
    return m_cache.read(
        [&]() -> Result<QList<KnownSegment>> { return LogRepository(m_cache).unrolled(space); });
}

Result<void> SqliteLogLedger::markRolled(const SpaceId &space, const QList<LogPosition> &positions)
{
    return m_cache.write([&]() -> Result<void> {
        for (const LogPosition &position : positions)
            LogRepository(m_cache).markRolled(space, position);
        return {};
    });
}

Result<void> SqliteLogLedger::note(const SpaceId &space, const DeviceId &device, const DeviceLog &log)
{
    return m_cache.write([&]() -> Result<void> {
        LogRepository(m_cache).note(space, device, log);
        return {};
    });
}

Result<QList<StoredObject>> SqliteLogLedger::rewind(const SpaceId &space, const DeviceId &device, int seq)
{
    PLENUM_TRY_ASSIGN(const SpaceKeys keys, m_vault.read([&]() -> Result<SpaceKeys> {
        return KeyRepository(m_vault).keys(space);
    }));
    return m_cache.write([&]() -> Result<QList<StoredObject>> {
        LogRepository logs(m_cache);
        PeerRepository peers(m_cache);
        const DeviceId owner = logs.ownerOf(space, device);
        QList<StoredObject> taken = logs.cutAfter(space, device, seq);
        // Later writes hid earlier ones: what is left of the owner's marks is merged again.
        peers.forget(space, owner, device, seq);
        for (const auto &[id, segment] : logs.segmentsOf(space, owner, keys)) {
            if (!isOwn(space, {segment.device, segment.seq}, id))
                peers.apply(space, segment, owner);
        }
        return taken;
    });
}

Result<void> SqliteLogLedger::reject(const SpaceId &space, const QList<RollupRejection> &rows, bool isRolled)
{
    return m_cache.write([&]() -> Result<void> {
        for (const RollupRejection &row : rows)
            LogRepository(m_cache).reject(space, row, isRolled);
        return {};
    });
}

Result<QList<RollupRejection>> SqliteLogLedger::unrolledRejections(const SpaceId &space)
{
    return m_cache.read(
        [&]() -> Result<QList<RollupRejection>> { return LogRepository(m_cache).unrolledRejections(space); });
}

Result<QHash<QString, QByteArray>> SqliteLogLedger::readRollups(const SpaceId &space)
{
    return m_cache.read(
        [&]() -> Result<QHash<QString, QByteArray>> { return LogRepository(m_cache).readRollups(space); });
}

Result<void> SqliteLogLedger::setReadRollups(const SpaceId &space, const QHash<QString, QByteArray> &rollups)
{
    return m_cache.write([&]() -> Result<void> {
        LogRepository(m_cache).setReadRollups(space, rollups);
        return {};
    });
}

Result<void> SqliteLogLedger::openEntries(const SpaceId &space, const EntryKeyRing &ring)
{
    PLENUM_TRY_ASSIGN(const bool isNew, m_cache.read([&]() -> Result<bool> {
        return PeerRepository(m_cache).hasUntried(space, ring);
    }));
    if (!isNew)
        return {};
    return m_cache.write([&]() -> Result<void> {
        PeerRepository(m_cache).openEntries(space, ring);
        return {};
    });
}

Result<int> SqliteLogLedger::takeTurn(const SpaceId &space)
{
    return m_cache.write([&]() -> Result<int> { return LogRepository(m_cache).takeTurn(space); });
}

} // namespace plenum
