// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/peer_repository.h"

#include "core/base/base32.h"
#include "core/base/strict_json.h"
#include "core/cache/database.h"
#include "core/crypto/digest.h"
#include "core/store/entry_seal.h"

namespace plenum {

namespace {

constexpr qsizetype kMaxStatementBytes = 128 * 1024;
constexpr qsizetype kMaxSignatureBytes = 128 * 1024;
constexpr qint64 kMaxCounter = qint64{1} << 53;

// Empty when it is missing, not base64, empty or too long.
QByteArray binary(const QJsonObject &body, QLatin1String key, qsizetype maxBytes)
{
    const auto decoded = QByteArray::fromBase64Encoding(body.value(key).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() <= maxBytes ? decoded.decoded : QByteArray();
}

} // namespace

int PeerRepository::apply(const SpaceId &space, const LogSegment &segment, const DeviceId &owner)
{
    const Hand hand{owner, segment.device};
    int skipped = 0;
    for (int position = 0; position < static_cast<int>(segment.entries.size()); ++position) {
        const bool isUnderstood = apply(space, hand, {segment.seq, position}, segment.entries.at(position));
        skipped += isUnderstood ? 0 : 1;
    }
    return skipped;
}

bool PeerRepository::apply(const SpaceId &space, const Hand &hand, const Place &place, const LogEntry &entry)
{
    if (entry.counter < 0 || entry.counter > kMaxCounter)
        return false;
    if (entry.kind == QLatin1String("annot.put"))
        return putMark(space, hand, entry);
    if (entry.kind == QLatin1String("annot.del"))
        return withdrawMark(space, hand, entry);
    if (entry.kind == QLatin1String("sign"))
        return addSignOff(space, hand, place, entry);
    if (entry.kind == sealedEntryKind())
        return keepSealed(space, hand, place, entry);
    return true;
}

bool PeerRepository::keepSealed(const SpaceId &space, const Hand &hand, const Place &place,
                                const LogEntry &entry)
{
    const auto content = canonicalJson(entry.body);
    if (!content || !entry.body.value(QLatin1String("data")).isString())
        return false;
    m_database.run(
        "INSERT OR REPLACE INTO sealed_entry (space, device, seq, position, owner, counter, content)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        space, hand.writer, place.seq, place.position, hand.owner, entry.counter,
        QString::fromUtf8(*content));
    return true;
}

bool PeerRepository::hasUntried(const SpaceId &space, const EntryKeyRing &ring) const
{
    Query row = m_database.query("SELECT 1 FROM sealed_entry WHERE space = ?1 AND tried <> ?2 LIMIT 1");
    row.bind(space, ring.id);
    return row.next();
}

void PeerRepository::openEntries(const SpaceId &space, const EntryKeyRing &ring)
{
    struct Waiting {
        Hand hand;
        Place place;
        LogEntry entry;
    };
    QList<Waiting> waiting;
    {
        Query row = m_database.query("SELECT owner, device, seq, position, counter, content FROM sealed_entry"
                                     " WHERE space = ?1 AND tried <> ?2 ORDER BY device, seq, position");
        row.bind(space, ring.id);
        while (row.next()) {
            const auto body = parseStrictJson(row.text(5).toUtf8());
            waiting.append({{row.id<DeviceId>(0), row.id<DeviceId>(1)},
                            {row.number(2), row.number(3)},
                            {sealedEntryKind(), row.integer(4), body.value_or(QJsonObject())}});
        }
    }
    for (const Waiting &one : std::as_const(waiting)) {
        const auto inner = openEntry(one.entry, one.hand.writer, space, ring);
        if (!inner)
            continue;
        m_database.run("DELETE FROM sealed_entry WHERE space = ?1 AND device = ?2 AND seq = ?3"
                       " AND position = ?4",
                       space, one.hand.writer, one.place.seq, one.place.position);
        apply(space, one.hand, one.place, *inner);
    }
    m_database.run("UPDATE sealed_entry SET tried = ?2 WHERE space = ?1", space, ring.id);
}

void PeerRepository::forget(const SpaceId &space, const DeviceId &owner, const DeviceId &device, int seq)
{
    m_database.run("DELETE FROM shared_mark WHERE space = ?1 AND device = ?2", space, owner);
    m_database.run("DELETE FROM sign_off WHERE space = ?1 AND device = ?2 AND seq > ?3", space, device, seq);
    m_database.run("DELETE FROM sealed_entry WHERE space = ?1 AND owner = ?2", space, owner);
}

bool PeerRepository::isOutdated(const SpaceId &space, const Hand &hand, const MarkId &mark,
                                qint64 counter) const
{
    Query row = m_database.query("SELECT counter, coalesce(writer, device) FROM shared_mark"
                                 " WHERE space = ?1 AND device = ?2 AND id = ?3");
    row.bind(space, hand.owner, mark);
    return row.next() &&
           !isNewer(WriteStamp{counter, hand.writer}, WriteStamp{row.integer(0), row.id<DeviceId>(1)});
}

bool PeerRepository::putMark(const SpaceId &space, const Hand &hand, const LogEntry &entry)
{
    const auto mark = markFromJson(entry.body);
    if (!mark || mark->visibility != Visibility::Shared)
        return false;
    if (isOutdated(space, hand, mark->id, entry.counter))
        return true;
    const auto content = canonicalJson(markToJson(*mark));
    if (!content)
        return false;
    m_database.run(
        "INSERT OR REPLACE INTO shared_mark (space, device, writer, id, counter, meeting, paper, revision,"
        " page, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        space, hand.owner, hand.writer, mark->id, entry.counter, mark->paper.meeting, mark->paper.paper,
        mark->paper.revision, mark->page, QString::fromUtf8(*content));
    return true;
}

bool PeerRepository::withdrawMark(const SpaceId &space, const Hand &hand, const LogEntry &entry)
{
    const QString id = entry.body.value(QLatin1String("id")).toString();
    if (!isIdText(id))
        return false;
    if (!isOutdated(space, hand, MarkId(id), entry.counter))
        m_database.run("INSERT OR REPLACE INTO shared_mark (space, device, writer, id, counter)"
                       " VALUES (?1, ?2, ?3, ?4, ?5)",
                       space, hand.owner, hand.writer, id, entry.counter);
    return true;
}

bool PeerRepository::addSignOff(const SpaceId &space, const Hand &hand, const Place &place,
                                const LogEntry &entry)
{
    const QJsonObject &body = entry.body;
    const QByteArray statement = binary(body, QLatin1String("statement"), kMaxStatementBytes);
    const QByteArray p7s = binary(body, QLatin1String("p7s"), kMaxSignatureBytes);
    const QString meeting = body.value(QLatin1String("meeting")).toString();
    const QString item = body.value(QLatin1String("item")).toString();
    if (statement.isEmpty() || p7s.isEmpty() || !isIdText(meeting) || !isIdText(item))
        return false;
    m_database.run(
        "INSERT OR IGNORE INTO sign_off (space, device, seq, position, hash, meeting, item, statement, p7s)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        space, hand.writer, place.seq, place.position, sha256(sha256(statement) + sha256(p7s)), meeting, item,
        statement, p7s);
    return true;
}

QList<SharedMark> PeerRepository::marks(const SpaceId &space, const PaperId &paper, int revision) const
{
    QList<SharedMark> marks;
    Query row = m_database.query("SELECT content, device FROM shared_mark WHERE space = ?1 AND paper = ?2"
                                 " AND revision = ?3 ORDER BY page, device, id");
    row.bind(space, paper, revision);
    while (row.next()) {
        const auto json = parseStrictJson(row.text(0).toUtf8());
        if (!json)
            continue; // damage: fetched again when the cache is rebuilt
        if (auto mark = markFromJson(*json))
            marks.append(SharedMark{*std::move(mark), row.id<DeviceId>(1)});
    }
    return marks;
}

QHash<PaperId, int> PeerRepository::markCounts(const SpaceId &space, const MeetingId &meeting) const
{
    QHash<PaperId, int> counts;
    Query row = m_database.query(
        "SELECT paper, count(*) FROM shared_mark WHERE space = ?1 AND meeting = ?2 GROUP BY paper");
    row.bind(space, meeting);
    while (row.next())
        counts.insert(row.id<PaperId>(0), row.number(1));
    return counts;
}

QList<StoredSignOff> PeerRepository::signOffs(const SpaceId &space,
                                              const std::optional<MeetingId> &meeting) const
{
    QList<StoredSignOff> signOffs;
    Query row = m_database.query("SELECT statement, p7s, meeting, item, device FROM sign_off WHERE space = ?1"
                                 " AND (?2 IS NULL OR meeting = ?2) ORDER BY device, seq, position");
    row.bind(space, meeting);
    while (row.next())
        signOffs.append(StoredSignOff{row.bytes(0), row.bytes(1), row.id<MeetingId>(2), row.id<ItemId>(3),
                                      PersonId(), row.id<DeviceId>(4), false, Delivery::InStore});
    return signOffs;
}

} // namespace plenum
