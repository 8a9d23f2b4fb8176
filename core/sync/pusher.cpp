// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pusher.h"

#include "core/sync/problem.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr int kEntriesPerSegment = 500;

enum class Stretch { Blobs, Objects, Head };

// Heads make visible what was written before them: each waits for all of that.
Stretch stretchOf(const OutgoingObject &object)
{
    if (!object.blob.isEmpty())
        return Stretch::Blobs;
    const bool isHead = object.mode == WriteMode::Replace || object.barrierBefore ||
                        object.name.startsWith(headHistoryDirectory() + QLatin1Char('/'));
    return isHead ? Stretch::Head : Stretch::Objects;
}

// The objects from `at` on that may be written in any order, all at once.
QList<OutgoingObject> stretchFrom(const QList<OutgoingObject> &objects, qsizetype at)
{
    const Stretch kind = stretchOf(objects.at(at));
    qsizetype end = at + 1;
    while (kind != Stretch::Head && end < objects.size() && stretchOf(objects.at(end)) == kind)
        ++end;
    return objects.sliced(at, end - at);
}

} // namespace

Pusher::Pusher(ObjectStore &store, Outbox &outbox, PaperCache &papers, const SpaceAnchor &anchor,
               const DeviceKey *key, SyncReport &report)
    : m_store(store), m_outbox(outbox), m_papers(papers), m_anchor(anchor), m_key(key), m_report(report)
{
}

// True if the store holds under `name` an object this device signed.
bool Pusher::isOurs(const ObjectName &name, ObjectType type)
{
    const auto bytes = m_store.get(name, kMaxObjectBytes);
    const auto object =
        bytes ? openObject(*bytes, type, m_anchor.space, name) : Result<SignedObject>(bytes.error());
    return object && m_key != nullptr && object->isSignedBy(m_key->publicKey());
}

// Nobody else writes this name: what is there is an object of this device, or damage.
Result<void> Pusher::settleConflict(const OutgoingObject &object, const ObjectName &name)
{
    PLENUM_TRY_ASSIGN(const Envelope own, parseEnvelope(object.bytes, object.name));
    if (m_key == nullptr || isOurs(name, own.type))
        return makeError(ErrorCode::Forked, object.name,
                         QStringLiteral("the store holds another object of this device here"));
    return m_store.put(name, object.bytes, WriteMode::Replace);
}

Result<void> Pusher::pushBlobs(const QList<OutgoingObject> &objects)
{
    QList<BlobWrite> writes;
    for (const OutgoingObject &object : objects)
        writes.append(BlobWrite{object.blob, m_papers.pathOf(object.blob)});
    return m_store.putBlobs(writes, [](qsizetype, const Result<void> &outcome) { return outcome; });
}

Result<void> Pusher::pushObjects(const QList<OutgoingObject> &objects)
{
    QList<ObjectWrite> writes;
    for (const OutgoingObject &object : objects) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(object.name));
        writes.append(ObjectWrite{name, object.bytes, object.mode});
    }
    QList<qsizetype> conflicts;
    PLENUM_TRY(m_store.putMany(writes, [&](qsizetype index, const Result<void> &outcome) -> Result<void> {
        if (outcome || outcome.error().code != ErrorCode::Conflict)
            return outcome;
        conflicts.append(index);
        return {};
    }));
    for (const qsizetype index : std::as_const(conflicts))
        PLENUM_TRY(settleConflict(objects.at(index), writes.at(index).name));
    return {};
}

Result<void> Pusher::pushOutgoing()
{
    PLENUM_TRY_ASSIGN(const QList<OutgoingObject> objects, m_outbox.outgoing(m_anchor.space));
    if (objects.isEmpty())
        return {};
    const bool founds = std::any_of(objects.cbegin(), objects.cend(), [](const OutgoingObject &object) {
        return object.name == initName().path();
    });
    if (!founds)
        PLENUM_TRY(requireSpace(m_store));
    for (qsizetype at = 0; at < objects.size();) {
        const QList<OutgoingObject> stretch = stretchFrom(objects, at);
        at += stretch.size();
        // A pointer that was replaced since must not be seen again, not even for a moment.
        const auto isLater = [&](const OutgoingObject &later) {
            return later.name == stretch.constFirst().name;
        };
        if (stretch.constFirst().mode == WriteMode::Replace &&
            std::any_of(objects.cbegin() + at, objects.cend(), isLater))
            continue;
        if (stretch.constFirst().barrierBefore)
            PLENUM_TRY(m_store.barrier());
        const auto written = stretch.constFirst().blob.isEmpty() ? pushObjects(stretch) : pushBlobs(stretch);
        if (!written)
            return aboutStore(written.error(), m_store);
    }
    PLENUM_TRY(m_store.barrier());
    QList<qint64> rows;
    for (const OutgoingObject &object : objects)
        rows.append(object.row);
    PLENUM_TRY(m_outbox.markStored(rows));
    m_report.pushed += static_cast<int>(objects.size());
    return {};
}

Result<std::optional<ObjectName>> Pusher::findNewerSegment(const HeadRecord &head, const ChainMark &tail)
{
    PLENUM_TRY_ASSIGN(const QList<ObjectName> names,
                      m_store.list(logDirectory(head.logEpoch, logShardOf(m_key->device(), head.shardBits))));
    for (const ObjectName &name : names) {
        const auto parsed = parseLogSegmentName(name);
        if (parsed && parsed->device == m_key->device() && parsed->seq > tail.n &&
            isOurs(name, ObjectType::Log))
            return std::optional(name);
    }
    return std::optional<ObjectName>();
}

Result<OutgoingObject> Pusher::makeSegment(const HeadRecord &head, const ChainMark &tail,
                                           const QList<PendingEntry> &entries, qsizetype &taken,
                                           QByteArray &id)
{
    for (taken = entries.size();; taken = taken / 2) {
        LogSegment segment;
        segment.device = m_key->device();
        segment.seq = tail.n + 1;
        segment.prev = tail.id;
        segment.base = head.seq;
        for (qsizetype i = 0; i < taken; ++i)
            segment.entries.append(entries.at(i).entry);
        auto payload = encodeLogSegment(segment);
        if (!payload && payload.error().code == ErrorCode::TooLarge && taken > 1)
            continue;
        if (!payload)
            return payload.error();
        const ObjectName name = logSegmentName(head.logEpoch, logShardOf(m_key->device(), head.shardBits),
                                               m_key->device(), segment.seq);
        OutgoingObject object;
        object.name = name.path();
        PLENUM_TRY_ASSIGN(object.bytes,
                          sealEnvelope(ObjectType::Log, m_anchor.space, name, *payload, *m_key));
        id = objectId(ObjectType::Log, m_anchor.space, name, *payload);
        return object;
    }
}

Result<void> Pusher::pushEntries(const SpaceState &state)
{
    if (m_key == nullptr || !state.head || !state.roster)
        return {};
    const RosterDevice *self = state.roster->record.findDevice(m_key->device());
    if (self == nullptr || self->lastSeq)
        return {};
    bool guarded = false;
    while (true) {
        PLENUM_TRY_ASSIGN(const QList<PendingEntry> entries,
                          m_outbox.pendingEntries(m_anchor.space, kEntriesPerSegment));
        if (entries.isEmpty())
            return {};
        PLENUM_TRY_ASSIGN(const ChainMark tail, m_outbox.ownTail(m_anchor.space));
        if (!std::exchange(guarded, true)) {
            PLENUM_TRY_ASSIGN(const auto newer, findNewerSegment(state.head->record, tail));
            if (newer)
                return makeError(ErrorCode::Forked, newer->path(),
                                 QStringLiteral("the store holds newer work of this device"));
        }
        qsizetype taken = 0;
        QByteArray id;
        PLENUM_TRY_ASSIGN(const OutgoingObject object,
                          makeSegment(state.head->record, tail, entries, taken, id));
        QList<qint64> rows;
        for (qsizetype i = 0; i < taken; ++i)
            rows.append(entries.at(i).row);
        PLENUM_TRY(m_outbox.journalSegment(m_anchor.space, ChainMark{tail.n + 1, id}, object, rows));
        PLENUM_TRY(pushOutgoing());
    }
}

} // namespace plenum
