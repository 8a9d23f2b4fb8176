// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/space_state.h"

#include "core/store/agenda_views.h"

#include <QCache>

#include <algorithm>
#include <mutex>

namespace plenum {

namespace {

// The state is loaded many times a contact, and agendas are most of it: each is verified and parsed once. An
// id stands for the bytes of a payload, and a device for what it may read of them: what is kept never grows
// old.
class ParsedManifests {
public:
    // The manifest in the row, if it is the one of that id.
    std::optional<Manifest> of(const StoredObject &stored, const SpaceId &space, const QByteArray &id,
                               const SpaceKeys &keys)
    {
        const QByteArray key = keys.device() == nullptr ? id : id + keys.device()->publicKey();
        {
            const std::scoped_lock lock(m_mutex);
            const Entry *known = m_known.object(key);
            if (known != nullptr && known->name == stored.name && known->bytes == stored.bytes)
                return known->manifest;
        }
        const auto object = reopen(stored, ObjectType::Manifest, space, keys);
        if (!object || object->id != id)
            return std::nullopt;
        auto manifest = readManifest(object->content, space, keys.device());
        if (!manifest)
            return std::nullopt;
        const std::scoped_lock lock(m_mutex);
        m_known.insert(key, new Entry{stored.name, stored.bytes, *manifest}, stored.bytes.size());
        return std::move(manifest).value();
    }

private:
    struct Entry {
        QString name;
        QByteArray bytes;
        Manifest manifest;
    };
    static constexpr qsizetype kBytes = 4 * 1024 * 1024;

    std::mutex m_mutex;
    QCache<QByteArray, Entry> m_known{kBytes};
};

ParsedManifests &parsedManifests()
{
    static ParsedManifests manifests;
    return manifests;
}

// The chain that ends at the maximum. What a commit that failed half-way left in the cache is in no chain:
// the cache is committed before the vault.
Result<void> loadTrust(const SpaceAnchor &anchor, Replica &replica, SpaceState &state)
{
    PLENUM_TRY_ASSIGN(const QList<StoredObject> stored,
                      replica.objectsBelow(anchor.space, QStringLiteral("trust/")));
    QHash<QByteArray, SignedObject> byId;
    for (const StoredObject &row : stored) {
        if (const auto object = reopen(row, ObjectType::Trust, anchor.space, state.keys))
            byId.insert(object->id, *object);
    }
    QList<SignedObject>
        chain; // the newest first; an id cannot come twice, it is the hash of what names the next
    for (auto object = byId.constFind(state.marks.trust.id); object != byId.cend();) {
        chain.append(*object);
        const auto record = parseTrust(object->content);
        object = record ? byId.constFind(record->prev) : byId.cend();
    }
    for (auto object = chain.crbegin(); object != chain.crend(); ++object) {
        auto longer = state.trust ? extendTrust(*state.trust, *object) : startTrust(*object, anchor.trustId);
        if (!longer)
            return {};
        state.trust = std::move(longer).value();
    }
    return {};
}

Result<void> loadHead(const SpaceAnchor &anchor, Replica &replica, SpaceState &state)
{
    for (const auto &[prefix, type] : {std::pair(QStringLiteral("head-"), ObjectType::HeadPointer),
                                       std::pair(QStringLiteral("h/"), ObjectType::Head)}) {
        PLENUM_TRY_ASSIGN(const QList<StoredObject> objects, replica.objectsBelow(anchor.space, prefix));
        for (const StoredObject &stored : objects) {
            const auto name = ObjectName::parse(stored.name);
            if (const auto written = name ? parseHeadHistoryName(*name) : std::nullopt) {
                qint64 &last = state.writtenHeads[written->keyId];
                last = std::max(last, written->n);
            }
            const auto object = reopen(stored, type, anchor.space, state.keys);
            if (!object || headPayloadId(object->envelope.payload) != state.marks.head.payloadHash)
                continue;
            if (auto record = parseHead(object->content))
                state.head = AcceptedHead{std::move(record).value(), state.marks.head.payloadHash};
        }
    }
    return {};
}

Result<void> loadRoster(const SpaceAnchor &anchor, Replica &replica, SpaceState &state)
{
    PLENUM_TRY_ASSIGN(const QList<StoredObject> objects,
                      replica.objectsBelow(anchor.space, QStringLiteral("roster/")));
    for (const StoredObject &stored : objects) {
        const auto name = ObjectName::parse(stored.name);
        if (const auto written = name ? parseRosterName(*name) : std::nullopt) {
            int &last = state.writtenRosters[written->keyId];
            last = std::max(last, static_cast<int>(written->n));
        }
        const auto object = reopen(stored, ObjectType::Roster, anchor.space, state.keys);
        if (!object || object->id != state.marks.roster.id)
            continue;
        if (auto record = parseRoster(object->content))
            state.roster = AcceptedRoster{std::move(record).value(), object->id};
    }
    return {};
}

// The rows that may hold that version of a meeting.
Result<QList<StoredObject>> manifestRows(const SpaceId &space, const MeetingId &meeting, int n,
                                         Replica &replica)
{
    return replica.objectsBelow(
        space, QStringLiteral("m/%1/%2-").arg(meeting.text()).arg(n, 6, 10, QLatin1Char('0')));
}

// The manifest of `id`, if it is in the cache.
Result<std::optional<AcceptedManifest>> findManifest(const SpaceId &space, const MeetingId &meeting, int n,
                                                     const QByteArray &id, const SpaceKeys &keys,
                                                     Replica &replica)
{
    PLENUM_TRY_ASSIGN(const QList<StoredObject> objects, manifestRows(space, meeting, n, replica));
    for (const StoredObject &stored : objects) {
        if (auto manifest = parsedManifests().of(stored, space, id, keys))
            return std::optional(AcceptedManifest{std::move(*manifest), id});
    }
    return std::optional<AcceptedManifest>();
}

} // namespace

bool SpaceState::hasLastWord() const
{
    if (!trust || !trust->beginOfTerm().isHandOver)
        return true;
    return head && (head->record.term == trust->current().term ||
                    head->record.trust.n == trust->beginOfTerm().record.n);
}

const Person *SpaceState::personOfDevice(const DeviceId &device) const
{
    if (!roster)
        return nullptr;
    const RosterDevice *listed = roster->record.findDevice(device);
    return listed == nullptr ? nullptr : roster->record.findPerson(listed->person);
}

bool isWithinMaxima(const SpaceState &state, const StoredObject &stored)
{
    const auto name = ObjectName::parse(stored.name);
    if (!name)
        return false;
    const auto isWithin = [&](qint64 n, const ChainMark &mark) {
        return n < mark.n || (n == mark.n && stored.id == mark.id);
    };
    if (const auto trust = parseTrustName(*name)) {
        const AcceptedTrust *record = state.trust ? state.trust->find(static_cast<int>(trust->n)) : nullptr;
        return record != nullptr && record->id == stored.id;
    }
    if (const auto roster = parseRosterName(*name))
        return isWithin(roster->n, state.marks.roster);
    if (const auto manifest = parseManifestName(*name))
        return isWithin(manifest->n, state.marks.meetings.value(manifest->meeting));
    if (const auto garbage = parseGarbageName(*name))
        return state.head && garbage->n <= state.head->record.gc;
    if (const auto head = parseHeadHistoryName(*name)) {
        const auto envelope = parseEnvelope(stored.bytes, stored.name);
        return head->n < state.marks.head.seq ||
               (envelope && headPayloadId(envelope->payload) == state.marks.head.payloadHash);
    }
    return true;
}

Result<SignedObject> reopen(const StoredObject &stored, ObjectType type, const SpaceId &space,
                            const SpaceKeys &keys)
{
    PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(stored.name));
    return openObject(stored.bytes, type, space, name, keys);
}

Result<SpaceState> loadSpaceState(const SpaceAnchor &anchor, Replica &replica)
{
    PLENUM_TRY_ASSIGN(SpaceState state, loadStateWithoutAgendas(anchor, replica));
    PLENUM_TRY(loadAgendas(anchor, replica, state));
    return state;
}

Result<SpaceState> loadStateWithoutAgendas(const SpaceAnchor &anchor, Replica &replica)
{
    SpaceState state;
    PLENUM_TRY_ASSIGN(state.marks, replica.marks(anchor.space));
    PLENUM_TRY_ASSIGN(state.keys, replica.keys(anchor.space));
    PLENUM_TRY(loadTrust(anchor, replica, state));
    PLENUM_TRY(loadHead(anchor, replica, state));
    PLENUM_TRY(loadRoster(anchor, replica, state));
    return state;
}

Result<void> loadAgendas(const SpaceAnchor &anchor, Replica &replica, SpaceState &state)
{
    for (auto it = state.marks.meetings.cbegin(); it != state.marks.meetings.cend(); ++it) {
        QHash<int, QByteArray> &versions = state.versions[it.key()];
        versions.insert(it->n, it->id);
        PLENUM_TRY_ASSIGN(auto manifest,
                          findManifest(anchor.space, it.key(), it->n, it->id, state.keys, replica));
        if (!manifest)
            continue;
        for (qsizetype i = 0; i < manifest->manifest.hist.size(); ++i)
            versions.insert(static_cast<int>(i) + 1, manifest->manifest.hist.at(i));
        state.manifests.insert(it.key(), std::move(*manifest));
    }
    return {};
}

Result<std::future<void>> readAgendasAhead(const SpaceAnchor &anchor, Replica &replica,
                                           const SpaceState &state)
{
    QList<std::pair<StoredObject, QByteArray>> rows;
    for (auto it = state.marks.meetings.cbegin(); it != state.marks.meetings.cend(); ++it) {
        PLENUM_TRY_ASSIGN(const QList<StoredObject> objects,
                          manifestRows(anchor.space, it.key(), it->n, replica));
        for (const StoredObject &stored : objects)
            rows.append({stored, it->id});
    }
    return std::async(std::launch::async, [rows = std::move(rows), space = anchor.space, keys = state.keys] {
        for (const auto &[stored, id] : rows)
            parsedManifests().of(stored, space, id, keys);
    });
}

Result<std::optional<AcceptedManifest>> loadManifest(const SpaceState &state, const SpaceId &space,
                                                     const MeetingId &meeting, int version, Replica &replica)
{
    const QByteArray id = state.versions.value(meeting).value(version);
    if (id.isEmpty())
        return std::optional<AcceptedManifest>();
    return findManifest(space, meeting, version, id, state.keys, replica);
}

} // namespace plenum
