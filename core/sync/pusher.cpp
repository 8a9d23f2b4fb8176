// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pusher.h"

#include "core/base/strict_json.h"
#include "core/crypto/digest.h"
#include "core/sync/confidential_entries.h"
#include "core/sync/problem.h"
#include "core/sync/publication_queue.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr int kEntriesPerSegment = 500;
// A body above this is written beside its segment; drawings are never read for what they say.
constexpr qsizetype kLargeMarkBytes = 8 * 1024;
constexpr qsizetype kLargeBodyBytes = 64 * 1024;
// Rounder than what a segment may hold: what else is in it finds room.
constexpr qsizetype kSegmentBytes = 200 * 1024;
constexpr qsizetype kSealingRoom = 64; // what a seal adds

bool isLarge(const QString &kind, qsizetype bodyBytes)
{
    return bodyBytes > (kind.startsWith(QLatin1String("annot.")) ? kLargeMarkBytes : kLargeBodyBytes);
}

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
               const DeviceKey *key, SpaceKeys keys, SyncReport &report)
    : m_store(store),
      m_outbox(outbox),
      m_papers(papers),
      m_anchor(anchor),
      m_key(key),
      m_keys(std::move(keys)),
      m_report(report)
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

// True if the store holds under `name` another object of the device that signed `own`. A key of before is not
// here to verify with: every whole object that names it counts.
Result<bool> Pusher::isTaken(const ObjectName &name, const Envelope &own)
{
    const auto bytes = m_store.get(name, kMaxObjectBytes);
    if (!bytes && bytes.error().code == ErrorCode::Unavailable)
        return bytes.error();
    const auto there =
        bytes ? openObject(*bytes, own.type, m_anchor.space, name) : Result<SignedObject>(bytes.error());
    if (!there)
        return false;
    const QString keyId = own.signatures.constFirst().keyId;
    if (m_key != nullptr && keyId == m_key->keyId())
        return there->isSignedBy(m_key->publicKey());
    const auto &lines = there->envelope.signatures;
    return std::any_of(lines.cbegin(), lines.cend(), [&](const auto &line) { return line.keyId == keyId; });
}

// Nobody else writes this name: what is there is an object of this device, or damage.
Result<void> Pusher::settleConflict(const OutgoingObject &object, const ObjectName &name)
{
    if (parseLargeEntryName(name)) // the name is the hash of the only right bytes
        return m_store.put(name, object.bytes, WriteMode::Replace);
    PLENUM_TRY_ASSIGN(const Envelope own, parseEnvelope(object.bytes, object.name));
    if (own.type == ObjectType::Init) { // whoever founded first has the place
        PLENUM_TRY_ASSIGN(const QByteArray there, m_store.get(name, kMaxObjectBytes));
        if (parseEnvelope(there, object.name))
            return makeError(ErrorCode::Conflict, object.name,
                             QStringLiteral("a space is kept here already"));
    }
    PLENUM_TRY_ASSIGN(const bool taken, isTaken(name, own));
    if (!taken)
        return m_store.put(name, object.bytes, WriteMode::Replace);
    const bool isFormerKeys = m_key != nullptr && own.signatures.constFirst().keyId != m_key->keyId();
    if (isFormerKeys && own.type == ObjectType::Log)
        return {}; // a copy of this device wrote it: that log has ended, and others judge it
    m_report.isCopied = m_report.isCopied || own.type == ObjectType::Log;
    return makeError(ErrorCode::Forked, object.name,
                     QStringLiteral("the store holds another object of this device here"));
}

// A trust record cannot be taken back.
Result<void> Pusher::requireFreeHeads(const QList<OutgoingObject> &objects)
{
    const bool changesTrust = std::any_of(objects.cbegin(), objects.cend(), [](const auto &object) {
        return object.name.startsWith(trustDirectory() + QLatin1Char('/'));
    });
    if (!changesTrust)
        return {};
    for (const OutgoingObject &object : objects) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(object.name));
        if (!parseHeadHistoryName(name))
            continue;
        const auto there = m_store.get(name, kMaxObjectBytes);
        if (!there || *there == object.bytes)
            continue;
        PLENUM_TRY_ASSIGN(const Envelope own, parseEnvelope(object.bytes, object.name));
        PLENUM_TRY_ASSIGN(const bool taken, isTaken(name, own));
        if (taken)
            return makeError(ErrorCode::Forked, object.name,
                             QStringLiteral("the store holds another object of this device here"));
    }
    return {};
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

Result<QList<OutgoingObject>> Pusher::waiting()
{
    PLENUM_TRY_ASSIGN(QList<OutgoingObject> objects, m_outbox.outgoing(m_anchor.space));
    const auto held = m_holdsPublications && m_key != nullptr
                          ? queuedPublication(objects, *m_key, m_anchor.space, m_keys)
                          : std::nullopt;
    if (held) {
        objects.removeIf([&](const OutgoingObject &object) {
            return std::any_of(held->objects.cbegin(), held->objects.cend(),
                               [&](const OutgoingObject &one) { return one.row == object.row; });
        });
    }
    return objects;
}

Result<void> Pusher::pushOutgoing()
{
    PLENUM_TRY_ASSIGN(const QList<OutgoingObject> objects, waiting());
    if (objects.isEmpty())
        return {};
    const bool founds = std::any_of(objects.cbegin(), objects.cend(), [](const OutgoingObject &object) {
        return object.name == initName().path();
    });
    if (!founds)
        PLENUM_TRY(requireSpace(m_store));
    if (const auto free = requireFreeHeads(objects); !free)
        return aboutStore(free.error(), m_store);
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
    for (const int epoch : {head.logEpoch, head.logEpoch - 1}) {
        if (epoch < 1)
            continue;
        const QString shard = logShardOf(m_key->device(), head.shardBitsOf(epoch));
        PLENUM_TRY_ASSIGN(const QList<ObjectName> names, m_store.list(logDirectory(epoch, shard)));
        for (const ObjectName &name : names) {
            const auto parsed = parseLogSegmentName(name);
            if (parsed && parsed->device == m_key->device() && parsed->seq > tail.n &&
                isOurs(name, ObjectType::Log))
                return std::optional(name);
        }
    }
    return std::optional<ObjectName>();
}

// With the key of the head in force; as it is in an open space.
Result<QByteArray> Pusher::seal(const SpaceState &state, const QByteArray &plain, const QByteArray &context)
{
    const QString key = state.epochKey();
    return state.keys.isEmpty() ? Result<QByteArray>(plain) : state.keys.seal(key, plain, context);
}

// As many of the entries as fit. One alone always does: what is long goes beside the segment.
Result<Pusher::Segment> Pusher::makeSegment(const SpaceState &state, const ChainMark &tail,
                                            const QList<PendingEntry> &entries)
{
    const HeadRecord &head = state.head->record;
    LogSegment record;
    record.device = m_key->device();
    record.seq = tail.n + 1;
    record.prev = tail.id;
    record.base = head.seq;
    Segment segment;
    qsizetype bytes = 0;
    qsizetype largeBytes = 0;
    for (const PendingEntry &pending : entries) {
        PLENUM_TRY_ASSIGN(const QByteArray body, canonicalJson(pending.entry.body));
        const bool large = isLarge(pending.entry.kind, body.size());
        bytes += large ? 0 : body.size();
        largeBytes += large ? body.size() + kSealingRoom : 0;
        const bool fits = bytes <= kSegmentBytes && largeBytes <= kMaxLargeBytesOfSegment;
        if (!fits && !record.entries.isEmpty())
            break;
        LogEntry entry = pending.entry;
        if (large) {
            OutgoingObject object;
            PLENUM_TRY_ASSIGN(object.bytes, seal(state, body, bodyContext(m_anchor.space, record.device)));
            entry.large = LargeBody{sha256(object.bytes), object.bytes.size()};
            entry.body = QJsonObject();
            object.name = largeEntryName(record.device, entry.large.sha256).path();
            segment.largeBodies.append(object);
        }
        record.entries.append(entry);
        segment.rows.append(pending.row);
    }
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeLogSegment(record));
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      seal(state, content, payloadContext(ObjectType::Log, m_anchor.space)));
    const ObjectName name =
        logSegmentName(head.logEpoch, logShardOf(record.device, head.shardBits), record.device, record.seq);
    segment.object.name = name.path();
    PLENUM_TRY_ASSIGN(segment.object.bytes,
                      sealEnvelope(ObjectType::Log, m_anchor.space, name, payload, *m_key));
    segment.mark = ChainMark{record.seq, objectId(ObjectType::Log, m_anchor.space, name, payload)};
    return segment;
}

// As the log may hold them.
Result<QList<PendingEntry>> Pusher::nextEntries(ConfidentialEntries &confidential)
{
    PLENUM_TRY_ASSIGN(const QList<PendingEntry> pending,
                      m_outbox.pendingEntries(m_anchor.space, kEntriesPerSegment));
    QList<PendingEntry> entries;
    for (const PendingEntry &one : pending) {
        PLENUM_TRY_ASSIGN(const std::optional<LogEntry> sealed,
                          confidential.sealed(m_key->device(), one.entry));
        if (sealed)
            entries.append({one.row, *sealed});
    }
    return entries;
}

Result<void> Pusher::pushEntries(const SpaceState &state, ConfidentialEntries &confidential)
{
    if (m_key == nullptr || !state.head || !state.roster)
        return {};
    const RosterDevice *self = state.roster->record.findDevice(m_key->device());
    if (self == nullptr || self->lastSeq || m_report.isCopied)
        return {};
    bool guarded = false;
    while (true) {
        PLENUM_TRY_ASSIGN(const QList<PendingEntry> entries, nextEntries(confidential));
        if (entries.isEmpty())
            return {};
        PLENUM_TRY_ASSIGN(const ChainMark tail, m_outbox.ownTail(m_anchor.space));
        if (!std::exchange(guarded, true)) {
            PLENUM_TRY_ASSIGN(const auto newer, findNewerSegment(state.head->record, tail));
            m_report.isCopied = m_report.isCopied || newer;
            if (newer)
                return makeError(ErrorCode::Forked, newer->path(),
                                 QStringLiteral("the store holds newer work of this device"));
        }
        PLENUM_TRY_ASSIGN(const Segment segment, makeSegment(state, tail, entries));
        PLENUM_TRY(m_outbox.journalSegment(m_anchor.space, segment.mark, segment.object, segment.rows,
                                           segment.largeBodies));
        PLENUM_TRY(pushOutgoing());
    }
}

} // namespace plenum
