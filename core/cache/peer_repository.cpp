// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/peer_repository.h"

#include "core/base/base32.h"
#include "core/base/strict_json.h"
#include "core/cache/database.h"
#include "core/crypto/digest.h"

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
        const LogEntry &entry = segment.entries.at(position);
        bool understood = true;
        if (entry.counter < 0 || entry.counter > kMaxCounter)
            understood = false;
        else if (entry.kind == QLatin1String("annot.put"))
            understood = putMark(space, hand, entry);
        else if (entry.kind == QLatin1String("annot.del"))
            understood = withdrawMark(space, hand, entry);
        else if (entry.kind == QLatin1String("sign"))
            understood = addSignOff(space, segment, position);
        skipped += understood ? 0 : 1;
    }
    return skipped;
}

void PeerRepository::forget(const SpaceId &space, const DeviceId &owner, const DeviceId &device, int seq)
{
    m_database.run("DELETE FROM shared_mark WHERE space = ?1 AND device = ?2", space, owner);
    m_database.run("DELETE FROM sign_off WHERE space = ?1 AND device = ?2 AND seq > ?3", space, device, seq);
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

bool PeerRepository::addSignOff(const SpaceId &space, const LogSegment &segment, int position)
{
    const QJsonObject &body = segment.entries.at(position).body;
    const QByteArray statement = binary(body, QLatin1String("statement"), kMaxStatementBytes);
    const QByteArray p7s = binary(body, QLatin1String("p7s"), kMaxSignatureBytes);
    const QString meeting = body.value(QLatin1String("meeting")).toString();
    const QString item = body.value(QLatin1String("item")).toString();
    if (statement.isEmpty() || p7s.isEmpty() || !isIdText(meeting) || !isIdText(item))
        return false;
    m_database.run(
        "INSERT OR IGNORE INTO sign_off (space, device, seq, position, hash, meeting, item, statement, p7s)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        space, segment.device, segment.seq, position, sha256(sha256(statement) + sha256(p7s)), meeting, item,
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
