// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sqlite_outbox.h"

#include "core/base/strict_json.h"
#include "core/cache/database.h"
#include "core/cache/space_repository.h"

namespace plenum {

namespace {

const QString kCreate = QStringLiteral("create");
const QString kReplace = QStringLiteral("replace");

} // namespace

Result<QList<OutgoingObject>> SqliteOutbox::outgoing(const SpaceId &space)
{
    return m_database.read([&]() -> Result<QList<OutgoingObject>> {
        QList<OutgoingObject> objects;
        Query row = m_database.query("SELECT row, name, mode, bytes, blob, barrier FROM outbox"
                                     " WHERE space = ?1 AND stored = 0 ORDER BY row");
        row.bind(space);
        while (row.next())
            objects.append(OutgoingObject{row.integer(0), row.text(1),
                                          row.text(2) == kReplace ? WriteMode::Replace : WriteMode::CreateNew,
                                          row.bytes(3), row.bytes(4), row.flag(5)});
        return objects;
    });
}

Result<void> SqliteOutbox::enqueue(const SpaceId &space, const QList<OutgoingObject> &objects)
{
    return m_database.write([&]() -> Result<void> {
        for (const OutgoingObject &object : objects)
            insert(space, object);
        return {};
    });
}

Result<void> SqliteOutbox::markStored(const QList<qint64> &rows)
{
    return m_database.write([&]() -> Result<void> {
        for (const qint64 row : rows) {
            m_database.run("DELETE FROM log_entry WHERE segment = ?1", row);
            m_database.run("UPDATE outbox SET stored = 1 WHERE row = ?1 AND segment_seq IS NOT NULL", row);
            m_database.run("DELETE FROM outbox WHERE row = ?1 AND segment_seq IS NULL", row);
        }
        return {};
    });
}

Result<QList<PendingEntry>> SqliteOutbox::pendingEntries(const SpaceId &space, int limit)
{
    return m_database.read([&]() -> Result<QList<PendingEntry>> {
        QList<PendingEntry> entries;
        Query row = m_database.query("SELECT row, kind, counter, body FROM log_entry WHERE space = ?1"
                                     " AND segment IS NULL ORDER BY row LIMIT ?2");
        row.bind(space, limit);
        while (row.next()) {
            PLENUM_TRY_ASSIGN(const QJsonObject body, parseStrictJson(row.text(3).toUtf8()));
            entries.append(PendingEntry{row.integer(0), LogEntry{row.text(1), row.integer(2), body}});
        }
        return entries;
    });
}

Result<ChainMark> SqliteOutbox::ownTail(const SpaceId &space)
{
    return m_database.read([&]() -> Result<ChainMark> { return tail(space); });
}

Result<void> SqliteOutbox::journalSegment(const SpaceId &space, const ChainMark &segment,
                                          const OutgoingObject &object, const QList<qint64> &entryRows)
{
    return m_database.write([&]() -> Result<void> {
        if (segment.n != tail(space).n + 1)
            return makeError(ErrorCode::Conflict, object.name, QStringLiteral("not the next own segment"));
        const qint64 row = insert(space, object);
        m_database.run("UPDATE outbox SET device = ?2, segment_seq = ?3, segment_id = ?4 WHERE row = ?1", row,
                       device(space), segment.n, segment.id);
        for (const qint64 entry : entryRows) {
            if (m_database.run(
                    "UPDATE log_entry SET segment = ?1 WHERE row = ?2 AND space = ?3 AND segment IS NULL",
                    row, entry, space) != 1)
                return makeError(ErrorCode::Conflict, object.name,
                                 QStringLiteral("an entry is in a segment already"));
        }
        m_database.run("UPDATE outbox SET last_counter = (SELECT max(counter) FROM log_entry"
                       " WHERE segment = ?1) WHERE row = ?1",
                       row);
        return {};
    });
}

Result<int> SqliteOutbox::unsentCount(const SpaceId &space)
{
    return m_database.read([&]() -> Result<int> {
        Query row =
            m_database.query("SELECT (SELECT count(*) FROM log_entry WHERE space = ?1) + (SELECT count(*)"
                             " FROM outbox WHERE space = ?1 AND stored = 0 AND segment_seq IS NULL)");
        row.bind(space);
        row.next();
        return row.number(0);
    });
}

Result<int> SqliteOutbox::requeueSegments(const SpaceId &space, int afterSeq)
{
    return m_database.write([&]() -> Result<int> {
        return m_database.run(
            "UPDATE outbox SET stored = 0 WHERE space = ?1 AND device = ?2 AND segment_seq > ?3"
            " AND stored = 1",
            space, device(space), afterSeq);
    });
}

QString SqliteOutbox::device(const SpaceId &space) const
{
    return SpaceRepository(m_database).deviceIn(space).value_or(DeviceId()).text();
}

ChainMark SqliteOutbox::tail(const SpaceId &space) const
{
    Query row = m_database.query("SELECT segment_seq, segment_id FROM outbox WHERE space = ?1 AND device = ?2"
                                 " AND segment_seq IS NOT NULL ORDER BY segment_seq DESC LIMIT 1");
    row.bind(space, device(space));
    return row.next() ? ChainMark{row.number(0), row.bytes(1)} : ChainMark();
}

qint64 SqliteOutbox::insert(const SpaceId &space, const OutgoingObject &object)
{
    m_database.run("INSERT INTO outbox (space, name, mode, bytes, blob, barrier, stored)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
                   space, object.name, object.mode == WriteMode::Replace ? kReplace : kCreate, object.bytes,
                   object.blob, object.barrierBefore);
    return m_database.lastInsertedRow();
}

} // namespace plenum
