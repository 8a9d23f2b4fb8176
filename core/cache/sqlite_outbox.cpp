// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sqlite_outbox.h"

#include "core/base/clock.h"
#include "core/base/strict_json.h"
#include "core/cache/database.h"
#include "core/cache/key_repository.h"
#include "core/cache/space_repository.h"
#include "core/crypto/digest.h"
#include "core/store/envelope.h"

#include <array>

namespace plenum {

namespace {

const QString kCreate = QStringLiteral("create");
const QString kReplace = QStringLiteral("replace");

constexpr int kRememberedNames = 50;
constexpr qint64 kWatchSeconds = 24 * 3600;
// When a stored name is looked for again, after it was stored.
constexpr std::array<qint64, 4> kRecheckSeconds{300, 3600, 6 * 3600, 20 * 3600};

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
            rememberStored(row);
            m_database.run("DELETE FROM log_entry WHERE segment = ?1", row);
            m_database.run(
                "UPDATE outbox SET stored = 1 WHERE row = ?1 AND (segment_seq IS NOT NULL OR kept)", row);
            m_database.run("DELETE FROM outbox WHERE row = ?1 AND segment_seq IS NULL AND NOT kept", row);
        }
        return {};
    });
}

Result<void> SqliteOutbox::withdraw(const QList<qint64> &rows)
{
    return m_database.write([&]() -> Result<void> {
        for (const qint64 row : rows)
            m_database.run("DELETE FROM outbox WHERE row = ?1 AND segment_seq IS NULL AND NOT kept", row);
        return {};
    });
}

// A row that is written a second time keeps its first hour: a store that goes on losing it is not fought for
// ever.
void SqliteOutbox::rememberStored(qint64 row)
{
    QString space;
    {
        Query object = m_database.query("SELECT space, name, mode, blob, bytes FROM outbox WHERE row = ?1");
        object.bind(row);
        if (!object.next())
            return;
        space = object.text(0);
        const QByteArray blob = object.bytes(3);
        const QByteArray hash = blob.isEmpty() ? sha256(object.bytes(4)) : QByteArray();
        m_database.run("INSERT INTO stored_name (space, name, mode, blob, hash, stored, rechecked)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0) ON CONFLICT (space, name) DO UPDATE SET"
                       " stored = CASE WHEN hash = ?5 THEN stored ELSE ?6 END,"
                       " rechecked = CASE WHEN hash = ?5 THEN rechecked ELSE 0 END, hash = ?5",
                       space, object.text(1), object.text(2), blob, hash, utcText(m_clock.nowUtc()));
    }
    m_database.run("DELETE FROM stored_name WHERE space = ?1 AND rowid NOT IN (SELECT rowid FROM stored_name"
                   " WHERE space = ?1 ORDER BY stored DESC, rowid DESC LIMIT ?2)",
                   space, kRememberedNames);
}

Result<QList<StoredName>> SqliteOutbox::dueForRecheck(const SpaceId &space)
{
    return m_database.read([&]() -> Result<QList<StoredName>> {
        const QDateTime now = m_clock.nowUtc();
        QList<StoredName> due;
        Query row = m_database.query("SELECT name, mode, blob, hash, stored, rechecked FROM stored_name"
                                     " WHERE space = ?1 ORDER BY stored DESC, rowid DESC");
        row.bind(space);
        while (row.next()) {
            const auto times = static_cast<size_t>(row.number(5));
            const qint64 age = QDateTime::fromString(row.text(4), Qt::ISODate).secsTo(now);
            if (times < kRecheckSeconds.size() && age >= kRecheckSeconds[times] && age <= kWatchSeconds)
                due.append(StoredName{row.text(0),
                                      row.text(1) == kReplace ? WriteMode::Replace : WriteMode::CreateNew,
                                      row.bytes(2), row.bytes(3)});
        }
        return due;
    });
}

Result<void> SqliteOutbox::markRechecked(const SpaceId &space, const QStringList &names)
{
    return m_database.write([&]() -> Result<void> {
        for (const QString &name : names)
            m_database.run("UPDATE stored_name SET rechecked = rechecked + 1 WHERE space = ?1 AND name = ?2",
                           space, name);
        return {};
    });
}

Result<QStringList> SqliteOutbox::keptNames(const SpaceId &space)
{
    return m_database.read([&]() -> Result<QStringList> {
        QStringList names;
        Query row = m_database.query("SELECT name FROM outbox WHERE space = ?1 AND stored = 1"
                                     " AND (segment_seq IS NOT NULL OR kept) ORDER BY row");
        row.bind(space);
        while (row.next())
            names.append(row.text(0));
        return names;
    });
}

Result<QStringList> SqliteOutbox::requeueKept(const SpaceId &space, const QStringList &names)
{
    return m_database.write([&]() -> Result<QStringList> {
        QStringList unknown;
        for (const QString &name : names) {
            if (m_database.run("UPDATE outbox SET stored = 0 WHERE space = ?1 AND name = ?2"
                               " AND (segment_seq IS NOT NULL OR kept)",
                               space, name) == 0)
                unknown.append(name);
        }
        return unknown;
    });
}

Result<QJsonObject> SqliteOutbox::bodyOf(const SpaceId &space, const DeviceId &device,
                                         const LogEntry &entry) const
{
    if (entry.large.sha256.isEmpty())
        return entry.body;
    const QString name = largeEntryName(device, entry.large.sha256).path();
    Query row = m_database.query("SELECT bytes FROM outbox WHERE space = ?1 AND name = ?2");
    row.bind(space, name);
    if (!row.next())
        return makeError(ErrorCode::NotFound, name);
    PLENUM_TRY_ASSIGN(const QByteArray body,
                      openBody(row.bytes(0), space, device, KeyRepository(m_database).keys(space)));
    return parseStrictJson(body);
}

Result<void> SqliteOutbox::reclaim(const SpaceId &space, const DeviceId &former, int lastSeq)
{
    return m_database.write([&]() -> Result<void> {
        const SpaceKeys keys = KeyRepository(m_database).keys(space);
        QList<std::pair<qint64, QByteArray>> segments;
        {
            Query row = m_database.query("SELECT row, bytes FROM outbox WHERE space = ?1 AND device = ?2"
                                         " AND segment_seq > ?3 ORDER BY segment_seq");
            row.bind(space, former, lastSeq);
            while (row.next())
                segments.append({row.integer(0), row.bytes(1)});
        }
        for (const auto &[row, bytes] : std::as_const(segments)) {
            PLENUM_TRY_ASSIGN(const Envelope object, parseEnvelope(bytes));
            PLENUM_TRY_ASSIGN(const QByteArray content, contentOf(object, space, keys));
            PLENUM_TRY_ASSIGN(const LogSegment segment, parseLogSegment(content));
            // Those of a segment that was not known to be stored are still here.
            if (m_database.run("UPDATE log_entry SET segment = NULL WHERE segment = ?1", row) == 0) {
                for (const LogEntry &entry : segment.entries) {
                    PLENUM_TRY_ASSIGN(const QJsonObject body, bodyOf(space, former, entry));
                    PLENUM_TRY_ASSIGN(const QByteArray json, canonicalJson(body));
                    m_database.run(
                        "INSERT INTO log_entry (space, kind, counter, body) VALUES (?1, ?2, ?3, ?4)", space,
                        entry.kind, entry.counter, QString::fromUtf8(json));
                    m_database.run("UPDATE sign_off SET entry = ?1 WHERE space = ?2 AND counter = ?3",
                                   m_database.lastInsertedRow(), space, entry.counter);
                }
            }
            m_database.run("DELETE FROM outbox WHERE row = ?1", row);
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

Result<QByteArray> SqliteOutbox::ownSegmentId(const SpaceId &space, int seq)
{
    return m_database.read([&]() -> Result<QByteArray> {
        Query row = m_database.query("SELECT segment_id FROM outbox WHERE space = ?1 AND device = ?2"
                                     " AND segment_seq = ?3");
        row.bind(space, device(space), seq);
        return row.next() ? row.bytes(0) : QByteArray();
    });
}

Result<void> SqliteOutbox::journalSegment(const SpaceId &space, const ChainMark &segment,
                                          const OutgoingObject &object, const QList<qint64> &entryRows,
                                          const QList<OutgoingObject> &largeBodies)
{
    return m_database.write([&]() -> Result<void> {
        if (segment.n != tail(space).n + 1)
            return makeError(ErrorCode::Conflict, object.name, QStringLiteral("not the next own segment"));
        for (const OutgoingObject &body : largeBodies)
            m_database.run("UPDATE outbox SET kept = 1 WHERE row = ?1", insert(space, body));
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
        Query row = m_database.query(
            "SELECT (SELECT count(*) FROM log_entry WHERE space = ?1) + (SELECT count(*)"
            " FROM outbox WHERE space = ?1 AND stored = 0 AND segment_seq IS NULL AND NOT kept)");
        row.bind(space);
        row.next();
        return row.number(0);
    });
}

void SqliteOutbox::unbundleUnsent(const SpaceId &space)
{
    QList<qint64> rows;
    {
        Query row = m_database.query("SELECT DISTINCT outbox.row FROM outbox JOIN log_entry"
                                     " ON log_entry.segment = outbox.row WHERE outbox.space = ?1"
                                     " AND outbox.stored = 0 AND outbox.segment_seq IS NOT NULL");
        row.bind(space);
        while (row.next())
            rows.append(row.integer(0));
    }
    for (const qint64 row : std::as_const(rows)) {
        m_database.run("UPDATE log_entry SET segment = NULL WHERE segment = ?1", row);
        m_database.run("DELETE FROM outbox WHERE row = ?1", row);
    }
    // What was queued only to heal the store, and bodies beside segments: others hold it, or it is made anew.
    m_database.run("UPDATE outbox SET stored = 1 WHERE space = ?1 AND segment_seq IS NOT NULL", space);
    m_database.run("DELETE FROM outbox WHERE space = ?1 AND kept AND stored = 0", space);
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
