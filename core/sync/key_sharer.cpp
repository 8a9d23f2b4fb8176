// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/key_sharer.h"

#include "core/sync/problem.h"

namespace plenum {

KeySharer::KeySharer(ObjectStore &store, Replica &replica, Outbox &outbox, const SpaceAnchor &anchor,
                     const DeviceKey &key, SyncReport &report)
    : m_store(store), m_replica(replica), m_outbox(outbox), m_anchor(anchor), m_key(key), m_report(report)
{
}

Result<bool> KeySharer::run(const SpaceState &state)
{
    const QString id = state.epochKey();
    if (!state.trust || !state.roster || !state.keys.has(id))
        return false;
    const auto listed = m_store.list(keysDirectory(id));
    if (!listed) {
        PLENUM_TRY(noteProblem(listed.error(), m_store, m_report));
        return false;
    }
    PLENUM_TRY_ASSIGN(const QList<StoredObject> held,
                      m_replica.objectsBelow(m_anchor.space, keysDirectory(id) + QLatin1Char('/')));
    QList<ObjectName> unread = *listed;
    QList<OutgoingObject> outgoing;
    for (const StoredObject &stored : held) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(stored.name));
        const auto object = reopen(stored, ObjectType::Keys, m_anchor.space, state.keys);
        const auto record = object ? parseKeysObject(*object) : Result<KeysRecord>(object.error());
        if (!record)
            continue;
        if (unread.removeAll(name) == 0) {
            OutgoingObject lost;
            lost.name = stored.name;
            lost.bytes = stored.bytes;
            outgoing.append(lost);
        }
        for (const KeysRecord::Row &row : record->rows)
            m_served.insert(row.device);
    }
    PLENUM_TRY(read(state, unread));
    QList<KeyRecipient> members;
    for (const RosterDevice &device : state.roster->record.devices) {
        if (!device.lastSeq && !m_served.contains(device.id))
            members.append({device.id, device.encryptionKey});
    }
    if (!members.isEmpty()) {
        PLENUM_TRY_ASSIGN(const OutgoingObject anew, share(state, members));
        outgoing.append(anew);
    }
    if (!outgoing.isEmpty())
        PLENUM_TRY(m_outbox.enqueue(m_anchor.space, outgoing));
    if (!m_objects.isEmpty())
        PLENUM_TRY(m_replica.accept(m_anchor.space, state.marks, m_objects));
    return !outgoing.isEmpty();
}

// Those of leads before.
Result<void> KeySharer::read(const SpaceState &state, const QList<ObjectName> &names)
{
    return m_store.getMany(
        names, kMaxObjectBytes, [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
            const ObjectName &name = names.at(index);
            const auto object = bytes ? openObject(*bytes, ObjectType::Keys, m_anchor.space, name, state.keys)
                                      : Result<SignedObject>(bytes.error());
            if (!object)
                return noteProblem(object.error(), m_store, m_report);
            const auto record = parseKeysObject(*object);
            if (!record || !state.trust->isSignedByALead(*object))
                return {}; // whoever looks for a key there is told
            for (const KeysRecord::Row &row : record->rows)
                m_served.insert(row.device);
            m_objects.append(StoredObject{name.path(), QString::fromLatin1(objectTypeCode(ObjectType::Keys)),
                                          object->id, *bytes});
            return {};
        });
}

Result<OutgoingObject> KeySharer::share(const SpaceState &state, const QList<KeyRecipient> &members)
{
    const SpaceId &space = m_anchor.space;
    PLENUM_TRY_ASSIGN(const KeysRecord record, shareKey(state.keys, state.epochKey(), space, members));
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeKeys(record));
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      sealForNewcomers(state.keys, ObjectType::Keys, space, content));
    const ObjectName name = keysName(record.key, keysTag(payload), m_key.keyId());
    OutgoingObject object;
    object.name = name.path();
    PLENUM_TRY_ASSIGN(object.bytes, sealEnvelope(ObjectType::Keys, space, name, payload, m_key));
    m_objects.append(StoredObject{object.name, QString::fromLatin1(objectTypeCode(ObjectType::Keys)),
                                  objectId(ObjectType::Keys, space, name, payload), object.bytes});
    return object;
}

} // namespace plenum
