// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/key_finder.h"

#include "core/sync/problem.h"

#include <QHash>

namespace plenum {

KeyFinder::KeyFinder(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, const DeviceKey *key,
                     SyncReport &report)
    : m_store(store), m_replica(replica), m_anchor(anchor), m_key(key), m_report(report)
{
}

Result<bool> KeyFinder::find(const QString &id, const TrustChain &trust, SpaceKeys &keys)
{
    return find(
        id, [&](const SignedObject &object) -> Result<bool> { return trust.isSignedByALead(object); }, keys);
}

Result<bool> KeyFinder::find(const QString &id, const IsLeads &isLeads, SpaceKeys &keys)
{
    if (keys.has(id))
        return true;
    if (m_key == nullptr || m_lookedFor.contains(id))
        return false;
    m_lookedFor.insert(id);
    auto names = m_store.list(keysDirectory(id));
    if (!names) {
        PLENUM_TRY(noteProblem(names.error(), m_store, m_report));
        return false;
    }
    names->removeIf(
        [&](const ObjectName &name) { return !parseKeysName(name) || m_passed.contains(name.path()); });
    m_passed.removeIf([&](const QString &name) { return !name.startsWith(keysDirectory(id)); });
    QHash<ObjectName, Result<QByteArray>> contents;
    PLENUM_TRY(m_store.getMany(*names, kMaxObjectBytes,
                               [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                                   contents.insert(names->at(index), bytes);
                                   return {};
                               }));
    for (const ObjectName &name : *names) {
        const auto bytes = contents.value(name, makeError(ErrorCode::NotFound, name.path()));
        const auto looked = look(name, bytes, isLeads, keys);
        if (!looked)
            PLENUM_TRY(noteProblem(looked.error(), m_store, m_report));
        if (!keys.has(id))
            continue;
        PLENUM_TRY(m_replica.learn(m_anchor.space, keys));
        return true;
    }
    return false;
}

Result<void> KeyFinder::look(const ObjectName &name, const Result<QByteArray> &bytes, const IsLeads &isLeads,
                             SpaceKeys &keys)
{
    if (!bytes)
        return bytes.error();
    PLENUM_TRY_ASSIGN(const SignedObject object,
                      openObject(*bytes, ObjectType::Keys, m_anchor.space, name, keys));
    PLENUM_TRY_ASSIGN(const bool isOfALead, isLeads(object));
    if (!isOfALead)
        return makeError(ErrorCode::Unauthorized, name.path(), QStringLiteral("not signed by a lead"));
    const auto record = parseKeysObject(object);
    if (!record)
        return record.error();
    const auto learnt = learnKeys(*record, m_anchor.space, *m_key, keys);
    if (!learnt && learnt.error().code == ErrorCode::NotFound) {
        m_passed.append(name.path()); // nothing under this name ever changes
        return {};
    }
    if (!learnt)
        return makeError(learnt.error().code, name.path(), learnt.error().detail);
    m_objects.append(
        StoredObject{name.path(), QString::fromLatin1(objectTypeCode(ObjectType::Keys)), object.id, *bytes});
    ++m_report.objectsFetched;
    m_report.bytesFetched += bytes->size();
    return {};
}

} // namespace plenum
