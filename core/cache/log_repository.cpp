// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/log_repository.h"

#include "core/base/clock.h"
#include "core/base/strict_json.h"
#include "core/cache/database.h"
#include "core/store/envelope.h"

namespace plenum {

QHash<DeviceId, DeviceLog> LogRepository::logs(const SpaceId &space) const
{
    QHash<DeviceId, DeviceLog> logs;
    Query row = m_database.query("SELECT device, seq, id, rolled, forked_at, forked_name, gap_at, gap_since"
                                 " FROM device_tail WHERE space = ?1");
    row.bind(space);
    while (row.next())
        logs.insert(row.id<DeviceId>(0),
                    DeviceLog{ChainMark{row.number(1), row.bytes(2)}, row.number(3), row.number(4),
                              row.text(5), row.number(6), QDateTime::fromString(row.text(7), Qt::ISODate)});
    return logs;
}

KnownSegment LogRepository::segmentAt(const SpaceId &space, const LogPosition &position) const
{
    Query row = m_database.query(
        "SELECT segment.id, segment.name, coalesce(length(object.bytes), 0), segment.rolled FROM segment"
        " LEFT JOIN object ON object.space = segment.space AND object.name = segment.name"
        " WHERE segment.space = ?1 AND segment.device = ?2 AND segment.seq = ?3");
    row.bind(space, position.device, position.seq);
    if (!row.next())
        return KnownSegment{position, {}, {}, 0, false};
    return KnownSegment{position, row.bytes(0), row.text(1), row.integer(2), row.flag(3)};
}

QByteArray LogRepository::bytesOf(const SpaceId &space, const QString &name) const
{
    Query row = m_database.query("SELECT bytes FROM object WHERE space = ?1 AND name = ?2");
    row.bind(space, name);
    return row.next() ? row.bytes(0) : QByteArray();
}

QList<KnownSegment> LogRepository::unrolled(const SpaceId &space) const
{
    QList<KnownSegment> segments;
    Query row = m_database.query(
        "SELECT segment.device, segment.seq, segment.id, segment.name, length(object.bytes) FROM segment"
        " JOIN object ON object.space = segment.space AND object.name = segment.name"
        " WHERE segment.space = ?1 AND segment.rolled = 0 ORDER BY segment.device, segment.seq");
    row.bind(space);
    while (row.next())
        segments.append(KnownSegment{
            {row.id<DeviceId>(0), row.number(1)}, row.bytes(2), row.text(3), row.integer(4), false});
    return segments;
}

bool LogRepository::append(const SpaceId &space, const TakenSegment &taken, int skippedEntries)
{
    const LogSegment &segment = taken.segment;
    {
        Query row = m_database.query("SELECT seq FROM device_tail WHERE space = ?1 AND device = ?2");
        row.bind(space, segment.device);
        const int tail = row.next() ? row.number(0) : 0;
        if (segment.seq < 1 || (tail > 0 && segment.seq != tail + 1))
            return false;
    }
    m_database.run("INSERT INTO segment (space, device, seq, id, name, owner, rolled)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                   space, segment.device, segment.seq, taken.object.id, taken.object.name, taken.owner,
                   taken.isRolled);
    m_database.run("INSERT INTO device_tail (space, device, seq, id, skipped, rolled)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (space, device) DO UPDATE SET"
                   " seq = ?3, id = ?4, skipped = skipped + ?5, rolled = max(rolled, ?6)",
                   space, segment.device, segment.seq, taken.object.id, skippedEntries,
                   taken.isRolled ? segment.seq : 0);
    return true;
}

void LogRepository::markRolled(const SpaceId &space, const LogPosition &position)
{
    if (m_database.run("UPDATE segment SET rolled = 1 WHERE space = ?1 AND device = ?2 AND seq = ?3", space,
                       position.device, position.seq) > 0)
        m_database.run("UPDATE device_tail SET rolled = max(rolled, ?3) WHERE space = ?1 AND device = ?2",
                       space, position.device, position.seq);
}

void LogRepository::note(const SpaceId &space, const DeviceId &device, const DeviceLog &log)
{
    m_database.run("INSERT INTO device_tail (space, device, seq, id, skipped, forked_at, forked_name, gap_at,"
                   " gap_since) VALUES (?1, ?2, 0, x'', 0, ?3, ?4, ?5, ?6) ON CONFLICT (space, device)"
                   " DO UPDATE SET forked_at = ?3, forked_name = ?4, gap_at = ?5, gap_since = ?6",
                   space, device, log.forkedAt, log.forkedName, log.gapAt,
                   log.gapSince.isValid() ? utcText(log.gapSince) : QString());
}

QList<StoredObject> LogRepository::cutAfter(const SpaceId &space, const DeviceId &device, int seq)
{
    QList<StoredObject> objects;
    {
        Query row = m_database.query(
            "SELECT object.name, object.type, object.id, object.bytes FROM segment JOIN object"
            " ON object.space = segment.space AND object.name = segment.name"
            " WHERE segment.space = ?1 AND segment.device = ?2 AND segment.seq > ?3 ORDER BY segment.seq");
        row.bind(space, device, seq);
        while (row.next())
            objects.append(StoredObject{row.text(0), row.text(1), row.bytes(2), row.bytes(3)});
    }
    for (const StoredObject &object : std::as_const(objects))
        m_database.run("DELETE FROM object WHERE space = ?1 AND name = ?2", space, object.name);
    m_database.run("DELETE FROM segment WHERE space = ?1 AND device = ?2 AND seq > ?3", space, device, seq);
    settleTail(space, device);
    return objects;
}

void LogRepository::settleTail(const SpaceId &space, const DeviceId &device)
{
    ChainMark tail;
    {
        Query row = m_database.query("SELECT seq, id FROM segment WHERE space = ?1 AND device = ?2"
                                     " ORDER BY seq DESC LIMIT 1");
        row.bind(space, device);
        if (row.next())
            tail = ChainMark{row.number(0), row.bytes(1)};
    }
    m_database.run("UPDATE device_tail SET seq = ?3, id = ?4, rolled = min(rolled, ?3)"
                   " WHERE space = ?1 AND device = ?2",
                   space, device, tail.n, tail.id);
}

DeviceId LogRepository::ownerOf(const SpaceId &space, const DeviceId &device) const
{
    Query row = m_database.query("SELECT owner FROM segment WHERE space = ?1 AND device = ?2 LIMIT 1");
    row.bind(space, device);
    return row.next() ? row.id<DeviceId>(0) : device;
}

bool LogRepository::readBack(const SpaceId &space, const QByteArray &object, const SpaceKeys &keys,
                             LogSegment &segment) const
{
    const auto envelope = parseEnvelope(object);
    const auto content = envelope ? contentOf(*envelope, space, keys) : Result<QByteArray>(envelope.error());
    auto read = content ? parseLogSegment(*content) : Result<LogSegment>(content.error());
    if (!read)
        return false;
    segment = *std::move(read);
    for (LogEntry &entry : segment.entries) {
        if (entry.large.sha256.isEmpty())
            continue;
        const QString name = largeEntryName(segment.device, entry.large.sha256).path();
        const auto bytes = openBody(bytesOf(space, name), space, segment.device, keys);
        if (const auto body = parseStrictJson(bytes.value_or(QByteArray())))
            entry.body = *body;
    }
    return true;
}

QList<std::pair<QByteArray, LogSegment>>
LogRepository::segmentsOf(const SpaceId &space, const DeviceId &owner, const SpaceKeys &keys) const
{
    QList<std::pair<QByteArray, QByteArray>> objects;
    {
        Query row = m_database.query(
            "SELECT segment.id, object.bytes FROM segment JOIN object ON object.space = segment.space"
            " AND object.name = segment.name WHERE segment.space = ?1 AND segment.owner = ?2"
            " ORDER BY segment.device, segment.seq");
        row.bind(space, owner);
        while (row.next())
            objects.append({row.bytes(0), row.bytes(1)});
    }
    QList<std::pair<QByteArray, LogSegment>> segments;
    for (const auto &[id, object] : std::as_const(objects)) {
        LogSegment segment;
        if (readBack(space, object, keys, segment))
            segments.append({id, std::move(segment)});
    }
    return segments;
}

void LogRepository::reject(const SpaceId &space, const RollupRejection &row, bool isRolled)
{
    m_database.run("INSERT INTO rejected_segment (space, device, seq, reason, rolled)"
                   " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (space, device, seq, reason)"
                   " DO UPDATE SET rolled = max(rolled, ?5)",
                   space, row.device, row.seq, row.reason, isRolled);
}

QList<RollupRejection> LogRepository::unrolledRejections(const SpaceId &space) const
{
    QList<RollupRejection> rows;
    Query row = m_database.query("SELECT device, seq, reason FROM rejected_segment"
                                 " WHERE space = ?1 AND rolled = 0 ORDER BY device, seq, reason");
    row.bind(space);
    while (row.next())
        rows.append(RollupRejection{row.id<DeviceId>(0), row.number(1), row.text(2)});
    return rows;
}

QHash<QString, QByteArray> LogRepository::readRollups(const SpaceId &space) const
{
    QHash<QString, QByteArray> rollups;
    Query row = m_database.query("SELECT name, id FROM read_rollup WHERE space = ?1");
    row.bind(space);
    while (row.next())
        rollups.insert(row.text(0), row.bytes(1));
    return rollups;
}

void LogRepository::setReadRollups(const SpaceId &space, const QHash<QString, QByteArray> &rollups)
{
    m_database.run("DELETE FROM read_rollup WHERE space = ?1", space);
    for (auto rollup = rollups.cbegin(); rollup != rollups.cend(); ++rollup)
        m_database.run("INSERT INTO read_rollup (space, name, id) VALUES (?1, ?2, ?3)", space, rollup.key(),
                       rollup.value());
}

int LogRepository::takeTurn(const SpaceId &space)
{
    Query row = m_database.query("INSERT INTO epoch_turn (space, turn) VALUES (?1, 0) ON CONFLICT (space)"
                                 " DO UPDATE SET turn = (turn + 1) % 1000000 RETURNING turn");
    row.bind(space);
    return row.next() ? row.number(0) : 0;
}

} // namespace plenum
