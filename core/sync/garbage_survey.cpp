// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/garbage_survey.h"

#include "core/store/agenda_views.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kSurveyedAtOnce = 64;

Error needed(const ObjectName &name, const Error &why)
{
    return makeError(ErrorCode::Unavailable, name.path(),
                     QStringLiteral("it has to be read to know what is needed: %1").arg(why.detail));
}

} // namespace

GarbageSurvey::GarbageSurvey(ObjectStore &store, Replica &replica, LogLedger &ledger,
                             const SpaceAnchor &anchor, const DeviceKey *key)
    : m_store(store),
      m_replica(replica),
      m_ledger(ledger),
      m_anchor(anchor),
      m_finder(store, replica, anchor, key, m_report)
{
}

Result<Garbage> GarbageSurvey::run(const SpaceState &state, const QList<StoredObject> &evidence,
                                   const QDateTime &now, int graceDays)
{
    Q_ASSERT(graceDays >= kGarbageGraceDays);
    m_state = &state;
    m_keys = state.keys;
    m_now = now;
    Garbage garbage;
    PLENUM_TRY(readHeads());
    PLENUM_TRY(needAgendas());
    PLENUM_TRY(needRollups());
    PLENUM_TRY(needEvidence(evidence));
    PLENUM_TRY(readAnnouncements(garbage));
    PLENUM_TRY_ASSIGN(const QStringList names, unneeded());
    for (const QString &name : names) {
        const auto announced = m_announced.constFind(name);
        if (announced == m_announced.cend()) {
            garbage.fresh.append(name);
            continue;
        }
        const QDateTime due = announced->time.addDays(graceDays);
        if (now >= due && state.head->record.seq >= announced->seq + kGarbageGraceHeads) {
            garbage.due.append(name);
            continue;
        }
        garbage.announced.append(name);
        if (!garbage.nextDue.isValid() || due < garbage.nextDue)
            garbage.nextDue = due;
    }
    return garbage;
}

// A lead that was overruled may have begun a key of its own.
Result<SignedObject> GarbageSurvey::open(const ObjectName &name, ObjectType type, const QByteArray &bytes)
{
    PLENUM_TRY_ASSIGN(SignedObject object, openObject(bytes, type, m_anchor.space, name, m_keys));
    const auto key = object.isLocked ? sealedWith(object.envelope.payload) : std::nullopt;
    if (!key)
        return object;
    PLENUM_TRY_ASSIGN(const bool isFound, m_finder.find(*key, *m_state->trust, m_keys));
    return isFound ? openObject(bytes, type, m_anchor.space, name, m_keys)
                   : Result<SignedObject>(std::move(object));
}

// From the replica when it is there, else from the store.
Result<SignedObject> GarbageSurvey::readObject(const ObjectName &name, ObjectType type)
{
    PLENUM_TRY_ASSIGN(const QList<StoredObject> here, m_replica.objectsBelow(m_anchor.space, name.path()));
    const auto bytes =
        here.isEmpty() ? m_store.get(name, kMaxObjectBytes) : Result<QByteArray>(here.constFirst().bytes);
    if (!bytes)
        return bytes.error();
    return open(name, type, *bytes);
}

// ---- What is needed

void GarbageSurvey::take(const HeadRecord &head)
{
    m_headTimes.append({head.seq, head.time});
    for (auto meeting = head.meetings.cbegin(); meeting != head.meetings.cend(); ++meeting) {
        m_meetings.insert(meeting.key());
        m_manifests.insert(manifestName(meeting.key(), meeting->n, meeting->keyId).path());
    }
}

// All that were ever published. What they say of agendas is for ever, of roll-ups until the next one: by the
// end of its grace, a name the head in force does not know was in no head of the last 30 days.
Result<void> GarbageSurvey::readHeads()
{
    take(m_state->head->record);
    PLENUM_TRY_ASSIGN(QList<ObjectName> names, m_store.list(headHistoryDirectory()));
    names.removeIf([&](const ObjectName &name) {
        const auto parsed = parseHeadHistoryName(name);
        const QList<AcceptedTrust> &trust = m_state->trust->records();
        return !parsed || std::none_of(trust.cbegin(), trust.cend(),
                                       [&](const auto &t) { return t.record.lead == parsed->keyId; });
    }); // no heads, whatever they are
    for (qsizetype i = 0; i < names.size(); i += kSurveyedAtOnce) {
        const QList<ObjectName> batch = names.mid(i, kSurveyedAtOnce);
        QList<Result<QByteArray>> found(batch.size(), makeError(ErrorCode::NotFound));
        PLENUM_TRY(m_store.getMany(batch, kMaxObjectBytes,
                                   [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                                       found[index] = bytes;
                                       return {};
                                   }));
        for (qsizetype k = 0; k < batch.size(); ++k)
            PLENUM_TRY(noteHead(batch.at(k), found.at(k)));
    }
    return {};
}

Result<Manifest> GarbageSurvey::read(const QByteArray &content) const
{
    return readManifest(content, m_anchor.space, m_state->keys.device());
}

Result<void> GarbageSurvey::noteHead(const ObjectName &name, const Result<QByteArray> &bytes)
{
    const auto object = bytes ? open(name, ObjectType::Head, *bytes) : Result<SignedObject>(bytes.error());
    const bool isLeads = object && m_state->trust->isSignedByALead(*object);
    if (isLeads && object->isLocked) {
        m_knowsBlobs = false;
        return {};
    }
    const auto head =
        isLeads ? parseHead(object->content)
                : makeError(ErrorCode::Corrupt, name.path(),
                            object ? QStringLiteral("not signed by a lead") : object.error().detail);
    if (head) {
        take(*head);
        return {};
    }
    // One past the head in force never was, and nobody can put it back.
    const bool wasInForce = parseHeadHistoryName(name)->n <= m_state->head->record.seq;
    return !bytes || wasInForce ? Result<void>(needed(name, head.error())) : Result<void>();
}

// What is for others names papers too: then every paper that lies there may be one of them.
void GarbageSurvey::needBlobsOf(const Manifest &manifest)
{
    m_knowsBlobs = m_knowsBlobs && (manifest.views.isEmpty() || manifest.hasOwnView);
    for (const AgendaItem &item : manifest.meeting.items) {
        for (const Paper &paper : item.papers)
            m_names.insert(blobName(paper.blob).path());
    }
}

// Every version that lies there, also one no head names yet: somebody may be publishing it.
Result<void> GarbageSurvey::needAgendas()
{
    for (const MeetingId &meeting : std::as_const(m_meetings)) {
        PLENUM_TRY_ASSIGN(QList<ObjectName> names, m_store.list(manifestDirectory(meeting)));
        QSet<QString> listed;
        for (const ObjectName &name : std::as_const(names))
            listed.insert(name.path());
        for (const QString &path : std::as_const(m_manifests)) {
            PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(path));
            if (name.directory() == manifestDirectory(meeting) && !listed.contains(path))
                names.append(name);
        }
        for (const ObjectName &name : std::as_const(names)) {
            const auto object = readObject(name, ObjectType::Manifest);
            if (object && object->isLocked) {
                m_knowsBlobs = false;
                continue;
            }
            const auto manifest = object ? read(object->content) : Result<Manifest>(object.error());
            if (manifest)
                needBlobsOf(*manifest);
            else if (m_manifests.contains(name.path()) || manifest.error().code != ErrorCode::Corrupt)
                return needed(name, manifest.error());
        }
    }
    return {};
}

// In the store itself: segments go because the roll-ups there hold them.
Result<void> GarbageSurvey::needRollups()
{
    PLENUM_TRY_ASSIGN(m_rollups, auditRollups(m_store, m_anchor, *m_state, std::nullopt));
    if (!m_rollups.problems.isEmpty()) {
        const Error &why = m_rollups.problems.constFirst();
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(why.subject));
        return needed(name, why);
    }
    for (const RollupReference &reference : m_state->head->record.rollups)
        m_names.insert(reference.name);
    for (const QByteArray &pack : std::as_const(m_rollups.packs))
        m_names.insert(blobName(pack).path());
    return {};
}

Result<void> GarbageSurvey::needEvidence(const QList<StoredObject> &evidence)
{
    for (const StoredObject &kept : evidence) {
        m_names.insert(kept.name);
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(kept.name));
        const auto object = openObject(kept.bytes, ObjectType::Manifest, m_anchor.space, name, m_keys);
        if (object) {
            if (const auto manifest = read(object->content))
                needBlobsOf(*manifest);
            continue;
        }
        const auto other = openObject(kept.bytes, ObjectType::Rollup, m_anchor.space, name, m_keys);
        const auto rollup = other ? parseRollup(other->content) : Result<RollupRecord>(other.error());
        for (const RollupBlob &blob : rollup ? rollup->blobs : QList<RollupBlob>())
            m_names.insert(blobName(blob.sha256).path());
    }
    return {};
}

// ---- What is not

Result<void> GarbageSurvey::readAnnouncements(Garbage &garbage)
{
    PLENUM_TRY_ASSIGN(const QList<ObjectName> names, m_store.list(garbageDirectory()));
    for (const ObjectName &name : names) {
        const auto parsed = parseGarbageName(name);
        if (!parsed)
            continue;
        const auto object = readObject(name, ObjectType::Garbage);
        const auto accepted =
            object ? acceptGarbage(*object, *m_state->trust) : Result<AcceptedGarbage>(object.error());
        if (!accepted && accepted.error().code != ErrorCode::Corrupt &&
            accepted.error().code != ErrorCode::Unauthorized && accepted.error().code != ErrorCode::Sealed)
            return needed(name, accepted.error());
        if (!accepted)
            continue; // its names are announced once more
        if (accepted->record.n > garbage.lastNumber) {
            garbage.lastNumber = accepted->record.n;
            garbage.lastId = accepted->id;
        }
        const QDateTime time = timeOf(accepted->record);
        if (!time.isValid())
            continue;
        for (const QString &condemned : accepted->record.names) {
            if (!m_announced.contains(condemned))
                m_announced.insert(condemned, {accepted->record.seq, time});
        }
    }
    return {};
}

// Clocks go wrong: an announcement is no older than the heads before it, and one of a time to come does not
// count. Its names are announced once more.
QDateTime GarbageSurvey::timeOf(const GarbageRecord &record) const
{
    if (record.time > m_now)
        return {};
    QDateTime time = record.time;
    for (const HeadTime &head : m_headTimes) {
        if (head.seq < record.seq && head.time <= m_now)
            time = std::max(time, head.time);
    }
    return time;
}

Result<QStringList> GarbageSurvey::unneeded()
{
    QStringList names;
    QStringList directories = m_knowsBlobs ? blobDirectories() : QStringList();
    directories.append(rollupDirectory());
    for (const QString &directory : std::as_const(directories)) {
        PLENUM_TRY_ASSIGN(const QList<ObjectName> listed, m_store.list(directory));
        for (const ObjectName &name : listed) {
            const bool isOurs = parseBlobName(name) || parseRollupName(name);
            if (isOurs && !m_names.contains(name.path()))
                names.append(name.path());
        }
    }
    PLENUM_TRY(addUnneededSegments(names));
    std::sort(names.begin(), names.end());
    return names;
}

// Of epochs that nobody looks into any more (the open one and the one before are listed).
Result<void> GarbageSurvey::addUnneededSegments(QStringList &names)
{
    const HeadRecord &head = m_state->head->record;
    PLENUM_TRY_ASSIGN(const auto logs, m_ledger.logs(m_anchor.space));
    for (int epoch = 1; epoch <= head.logEpoch - 2; ++epoch) {
        for (const QString &shard : logShards(head.shardBitsOf(epoch))) {
            PLENUM_TRY_ASSIGN(const QList<ObjectName> listed, m_store.list(logDirectory(epoch, shard)));
            QList<LogPosition> positions;
            QStringList candidates;
            for (const ObjectName &name : listed) {
                const auto segment = parseLogSegmentName(name);
                if (!segment || m_names.contains(name.path()))
                    continue;
                const int forkedAt = logs.value(segment->device).forkedAt;
                if (forkedAt > 0 && segment->seq >= forkedAt)
                    continue;
                positions.append({segment->device, segment->seq});
                candidates.append(name.path());
            }
            PLENUM_TRY_ASSIGN(const QList<KnownSegment> known,
                              m_ledger.segmentsAt(m_anchor.space, positions));
            for (qsizetype i = 0; i < known.size(); ++i) {
                const bool isRolled =
                    known.at(i).name == candidates.at(i) && m_rollups.lists(positions.at(i), known.at(i).id);
                if (isRolled)
                    names.append(candidates.at(i));
            }
        }
    }
    return {};
}

} // namespace plenum
