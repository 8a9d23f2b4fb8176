// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publication.h"

#include "core/sync/problem.h"
#include "core/workspace/profile.h"

#include <algorithm>

namespace plenum {

namespace {
constexpr qint64 kRoomBesidePayload = 1024; // header and signature of a head
} // namespace

Publication::Publication(const SpaceId &space, const SpaceState &state, const DeviceKey &key,
                         const Clock &clock)
    : m_space(space),
      m_key(key),
      m_keys(state.keys),
      m_epochKey(state.epochKey()),
      m_marks(state.marks),
      m_hasLastWord(state.hasLastWord())
{
    if (state.roster)
        m_roster = state.roster->record;
    if (state.head) {
        m_head = state.head->record;
        m_head.prev = state.head->payloadId;
        m_head.seq = std::max(m_head.seq, state.writtenHeads.value(key.keyId())) + 1;
    }
    m_lastRoster = state.writtenRosters.value(key.keyId());
    if (state.trust) {
        m_trust = state.trust->current();
        m_head.term = state.trust->current().term;
        m_head.trust = state.trust->currentReference();
    }
    m_head.time = clock.nowUtc();
}

void Publication::addBlob(const QByteArray &sha256)
{
    OutgoingObject object;
    object.name = blobName(sha256).path();
    object.blob = sha256;
    m_outgoing.append(object);
}

Result<void> Publication::sealSpace()
{
    PLENUM_TRY_ASSIGN(const SecretBytes root, SpaceKeys::generate());
    PLENUM_TRY_ASSIGN(const SecretBytes epoch, SpaceKeys::generate());
    m_keys.setRoot(root);
    m_keys.add(epoch);
    m_epochKey = SpaceKeys::idOf(epoch);
    m_head.sealKey = m_epochKey;
    m_head.keyEpoch = 1;
    return {};
}

// What a newcomer has to read before it gets a key of an epoch is sealed with the root key.
Result<QByteArray> Publication::sealed(ObjectType type, const QByteArray &content) const
{
    if (m_keys.isEmpty() || type == ObjectType::Init)
        return content;
    if (type == ObjectType::Trust || type == ObjectType::Keys)
        return sealForNewcomers(m_keys, type, m_space, content);
    return m_keys.seal(m_epochKey, content, payloadContext(type, m_space));
}

Result<QByteArray> Publication::add(ObjectType type, const ObjectName &name, const QByteArray &content,
                                    WriteMode mode, const IdentitySignature &sign)
{
    PLENUM_TRY_ASSIGN(const QByteArray payload, sealed(type, content));
    return addPayload(type, name, payload, mode, sign);
}

Result<QByteArray> Publication::addPayload(ObjectType type, const ObjectName &name, const QByteArray &payload,
                                           WriteMode mode, const IdentitySignature &sign)
{
    std::optional<QByteArray> cms;
    if (sign) {
        PLENUM_TRY_ASSIGN(cms, sign(signedBytes(type, m_space, name, payload)));
    }
    PLENUM_TRY_ASSIGN(const QByteArray bytes, sealEnvelope(type, m_space, name, payload, m_key, cms));
    const QByteArray id = objectId(type, m_space, name, payload);
    append(name, type, id, bytes, mode);
    return id;
}

void Publication::append(const ObjectName &name, ObjectType type, const QByteArray &id,
                         const QByteArray &bytes, WriteMode mode)
{
    OutgoingObject object;
    object.name = name.path();
    object.mode = mode;
    object.bytes = bytes;
    m_stored.append(StoredObject{object.name, QString::fromLatin1(objectTypeCode(type)), id, bytes});
    m_outgoing.append(std::move(object));
}

Result<void> Publication::addInit(const InitRecord &init)
{
    PLENUM_TRY_ASSIGN(const QByteArray payload, encodeInit(init));
    PLENUM_TRY(add(ObjectType::Init, initName(), payload, WriteMode::CreateNew));
    return {};
}

Result<QByteArray> Publication::addTrust(const TrustRecord &trust)
{
    PLENUM_TRY_ASSIGN(const QByteArray payload, encodeTrust(trust));
    PLENUM_TRY_ASSIGN(const QByteArray id, add(ObjectType::Trust, trustName(trust.n, m_key.keyId()), payload,
                                               WriteMode::CreateNew));
    followTrust(trust, id, m_key.keyId());
    return id;
}

Result<void> Publication::addTrustObject(const SignedObject &trust, const QByteArray &bytes)
{
    PLENUM_TRY_ASSIGN(const TrustRecord record, parseTrust(trust.content));
    append(trust.name, ObjectType::Trust, trust.id, bytes, WriteMode::CreateNew);
    followTrust(record, trust.id, parseTrustName(trust.name)->keyId);
    return {};
}

void Publication::followTrust(const TrustRecord &trust, const QByteArray &id, const QString &writer)
{
    if (trust.lead == m_key.keyId()) { // whoever takes over does not wait for a last word
        m_head.term = trust.term;
        m_hasLastWord = true;
    }
    m_trust = trust;
    m_head.trust = ObjectReference{trust.n, id, writer};
    m_marks.trust = ChainMark{trust.n, id};
}

// Before the roster: what names a device comes after what it needs. Who is removed still reads that; what
// comes after this publication is sealed with the new key.
Result<void> Publication::shareKeys(const RosterRecord &roster)
{
    QList<KeyRecipient> all;
    QList<KeyRecipient> added;
    bool isRemoved = false;
    for (const RosterDevice &device : roster.devices) {
        const RosterDevice *before = m_roster ? m_roster->findDevice(device.id) : nullptr;
        isRemoved = isRemoved || (device.lastSeq && before != nullptr && !before->lastSeq);
        if (device.lastSeq)
            continue;
        all.append({device.id, device.encryptionKey});
        if (before == nullptr)
            added.append(all.constLast());
    }
    if (!added.isEmpty()) // this very publication is sealed with it
        PLENUM_TRY(addKeys(m_epochKey, added));
    return isRemoved ? beginEpoch(all) : Result<void>();
}

Result<void> Publication::beginEpoch(const QList<KeyRecipient> &members)
{
    PLENUM_TRY_ASSIGN(const SecretBytes epoch, SpaceKeys::generate());
    m_keys.add(epoch);
    m_head.sealKey = SpaceKeys::idOf(epoch);
    m_head.keyEpoch += 1;
    return addKeys(m_head.sealKey, members);
}

// A lead that was overruled began a key which members used, and not all of them have it: it goes to all among
// the earlier ones of another key.
Result<void> Publication::shareOverruledKey()
{
    if (m_keys.isEmpty() || !m_roster || m_keys.epochs().constLast() == m_head.sealKey)
        return {};
    QList<KeyRecipient> members;
    for (const RosterDevice &device : m_roster->devices) {
        if (!device.lastSeq)
            members.append({device.id, device.encryptionKey});
    }
    return beginEpoch(members);
}

Result<void> Publication::addKeys(const QString &key, const QList<KeyRecipient> &recipients)
{
    PLENUM_TRY_ASSIGN(const KeysRecord record, shareKey(m_keys, key, m_space, recipients));
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeKeys(record));
    PLENUM_TRY_ASSIGN(const QByteArray payload, sealed(ObjectType::Keys, content));
    PLENUM_TRY(addPayload(ObjectType::Keys, keysName(key, keysTag(payload), m_key.keyId()), payload,
                          WriteMode::CreateNew));
    return {};
}

Result<void> Publication::addRoster(RosterRecord roster)
{
    roster.n = std::max(roster.n, m_lastRoster + 1);
    if (!m_keys.isEmpty())
        PLENUM_TRY(shareKeys(roster));
    m_roster = roster;
    PLENUM_TRY_ASSIGN(const QByteArray payload, encodeRoster(roster));
    PLENUM_TRY_ASSIGN(const QByteArray id, add(ObjectType::Roster, rosterName(roster.n, m_key.keyId()),
                                               payload, WriteMode::CreateNew));
    m_head.roster = ObjectReference{roster.n, id, m_key.keyId()};
    m_marks.roster = ChainMark{roster.n, id};
    return {};
}

QList<ReadingDevice> Publication::readers() const
{
    return m_roster && m_trust ? readingDevices(*m_roster, *m_trust) : QList<ReadingDevice>();
}

Result<void> Publication::addManifest(const Manifest &manifest, const IdentitySignature &sign)
{
    const MeetingId &meeting = manifest.meeting.id;
    Manifest published = manifest;
    if (!m_keys.isEmpty()) {
        const QList<ReadingDevice> devices = readers();
        published.meeting = asEverybodyReads(manifest.meeting);
        published.entryKeys.clear();
        PLENUM_TRY_ASSIGN(published.views,
                          sealViews(manifest, m_space, viewsOf(manifest, devices), devices.size()));
    } else if (isRestricted(manifest.meeting)) {
        return makeError(ErrorCode::InvalidInput, manifest.meeting.title,
                         QStringLiteral("everybody reads what is in an open space"));
    }
    PLENUM_TRY_ASSIGN(const QByteArray payload, encodeManifest(published));
    PLENUM_TRY_ASSIGN(const QByteArray id,
                      add(ObjectType::Manifest, manifestName(meeting, manifest.n, m_key.keyId()), payload,
                          WriteMode::CreateNew, sign));
    m_head.meetings.insert(meeting, MeetingReference{manifest.n, id, m_outgoing.constLast().bytes.size(),
                                                     manifest.meeting.state, m_key.keyId()});
    m_marks.meetings.insert(meeting, ChainMark{manifest.n, id});
    return {};
}

Result<void> Publication::tryStore(ObjectStore &store, const PaperCache &papers)
{
    bool founds = false;
    qint64 room = 0;
    for (const OutgoingObject &object : std::as_const(m_outgoing)) {
        founds = founds || object.name == initName().path();
        room += object.bytes.size();
    }
    if (!founds)
        PLENUM_TRY(requireSpace(store));
    QList<BlobWrite> writes;
    for (const OutgoingObject &object : std::as_const(m_outgoing)) {
        if (!object.blob.isEmpty())
            writes.append(BlobWrite{object.blob, papers.pathOf(object.blob)});
    }
    const auto written =
        store.putBlobs(writes, [](qsizetype, const Result<void> &outcome) { return outcome; });
    if (!written)
        return aboutStore(written.error(), store);
    PLENUM_TRY(store.barrier());
    // They need not wait in the outbox, to be asked for once more.
    m_outgoing.removeIf([](const OutgoingObject &object) { return !object.blob.isEmpty(); });
    PLENUM_TRY_ASSIGN(const QByteArray head, encodeHead(m_head));
    return store.probeRoom(room + 2 * (head.size() + kRoomBesidePayload));
}

void Publication::setLog(int epoch, int shardBits, const QList<ShardWidth> &earlier,
                         const QList<RollupReference> &kept)
{
    m_head.logEpoch = epoch;
    m_head.shardBits = shardBits;
    m_head.earlierShards = earlier;
    m_head.rollups = kept;
}

Result<RollupReference> Publication::addRollup(const RollupRecord &rollup)
{
    PLENUM_TRY_ASSIGN(const QByteArray payload, encodeRollup(rollup));
    const ObjectName name = rollupName(rollup.epoch, rollup.n, rollup.audience, m_key.keyId());
    PLENUM_TRY_ASSIGN(const QByteArray id, add(ObjectType::Rollup, name, payload, WriteMode::CreateNew));
    m_head.rollups.append(RollupReference{name.path(), id, m_outgoing.constLast().bytes.size(),
                                          static_cast<int>(rollup.index.size())});
    return m_head.rollups.constLast();
}

Result<void> Publication::addGarbage(const GarbageRecord &garbage)
{
    PLENUM_TRY_ASSIGN(const QByteArray payload, encodeGarbage(garbage));
    PLENUM_TRY(
        add(ObjectType::Garbage, garbageName(garbage.n, m_key.keyId()), payload, WriteMode::CreateNew));
    m_head.gc = garbage.n;
    return {};
}

Result<void> Publication::commit(Profile &profile)
{
    return commit(profile.replica(), profile.cache().papers());
}

Result<Publication::Sealed> Publication::seal(PaperCache &papers)
{
    if (!m_hasLastWord)
        return makeError(ErrorCode::Unavailable, m_space.text(),
                         QStringLiteral("the last head of the lead before is not here yet: sync first"));
    PLENUM_TRY(shareOverruledKey());
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeHead(m_head));
    PLENUM_TRY_ASSIGN(const QByteArray payload, sealed(ObjectType::Head, content));
    PLENUM_TRY(addPayload(ObjectType::Head, headHistoryName(m_head.seq, m_key.keyId()), payload,
                          WriteMode::CreateNew));
    PLENUM_TRY(
        addPayload(ObjectType::HeadPointer, headPointerName(m_key.keyId()), payload, WriteMode::Replace));
    m_outgoing.last().barrierBefore = true;
    m_marks.head = HeadMark{m_head.term, m_head.seq, headPayloadId(payload)};
    PLENUM_TRY(papers.barrier());
    return Sealed{m_marks, m_stored, m_outgoing, m_keys};
}

Result<void> Publication::commit(Replica &replica, PaperCache &papers)
{
    PLENUM_TRY_ASSIGN(const Sealed sealed, seal(papers));
    if (!sealed.keys.isEmpty()) // a key nothing is sealed with does no harm
        PLENUM_TRY(replica.learn(m_space, sealed.keys));
    return replica.publish(m_space, sealed.marks, sealed.stored, sealed.outgoing);
}

} // namespace plenum
