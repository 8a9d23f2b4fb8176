// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_joining.h"

#include "core/store/envelope.h"
#include "core/sync/problem.h"

#include <algorithm>

namespace plenum {

// What an earlier join remembered; empty if there was none.
Result<SpaceRecord> SpaceJoining::knownSpace(const InviteCode &code)
{
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> known, m_profile.vault().spaces());
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&](const SpaceRecord &space) { return space.id == code.space; });
    if (found == known.cend())
        return SpaceRecord();
    if (found->trustId != code.trustId)
        return makeError(ErrorCode::Forked, code.space.text(),
                         QStringLiteral("the code names another first trust record"));
    return *found;
}

JoinRecord SpaceJoining::joinRecord(const Wish &wish, const DeviceKey &key) const
{
    JoinRecord join;
    join.device = key.device();
    join.key = key.publicKey();
    join.encryptionKey = key.agreementKey();
    join.space = wish.code.space;
    join.name =
        (wish.name.isEmpty() ? wish.code.name : wish.name).normalized(QString::NormalizationForm_C).trimmed();
    join.invite = wish.code.inviteId;
    join.time = m_environment.clock.nowUtc();
    if (wish.identity)
        join.identity = wish.identity->der();
    join.request = wish.request;
    join.mac = joinMac(join, wish.code.secret);
    return join;
}

// Whoever keeps the store could make a code of its own, with a key it knows.
Result<void> SpaceJoining::checkRoot(ObjectStore &store, const InviteCode &code, const SpaceKeys &keys)
{
    const auto known = m_contacts.onDatabase([&] { return m_profile.replica().keys(code.space); });
    if (!known)
        return known.error();
    if (!known->root().isEmpty() && known->root() != keys.root())
        return makeError(ErrorCode::Forked, code.space.text(), QStringLiteral("the code has another key"));
    PLENUM_TRY_ASSIGN(const QList<ObjectName> names, store.list(trustDirectory()));
    for (const ObjectName &name : names) {
        const auto parsed = parseTrustName(name);
        if (!parsed || parsed->n != 1)
            continue;
        const auto bytes = store.get(name, kMaxObjectBytes);
        const auto object = bytes ? openObject(*bytes, ObjectType::Trust, code.space, name, keys)
                                  : Result<SignedObject>(bytes.error());
        if (object && object->id == code.trustId && !object->isLocked)
            return {};
    }
    return makeError(ErrorCode::Unauthorized, trustDirectory(),
                     QStringLiteral("the key of the code does not open the first trust record"));
}

Result<SpaceRecord> SpaceJoining::run(const Wish &wish, const std::stop_token &stop)
{
    const InviteCode &code = wish.code;
    const DeviceKey *key = m_profile.deviceKey();
    if (key == nullptr)
        return makeError(ErrorCode::Locked, m_profile.folder(), QStringLiteral("the device key is not open"));
    PLENUM_TRY_ASSIGN(SpaceRecord record, m_contacts.onDatabase([&] { return knownSpace(code); }));
    SpaceKeys keys;
    if (!code.rootKey.isEmpty())
        keys.setRoot(SecretBytes(code.rootKey));
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeJoin(joinRecord(wish, *key)));
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      sealForNewcomers(keys, ObjectType::Join, code.space, content));
    const ObjectName object = joinName(key->device());
    PLENUM_TRY_ASSIGN(const QByteArray bytes,
                      sealEnvelope(ObjectType::Join, code.space, object, payload, *key));

    // The store must prove that it is the one the code speaks of before anything is written or remembered.
    PLENUM_TRY_ASSIGN(ObjectStore *const store, m_contacts.open(code.storeLocation, stop));
    PLENUM_TRY_ASSIGN(const QByteArray initBytes, store->get(initName(), kMaxObjectBytes));
    PLENUM_TRY_ASSIGN(const SignedObject init,
                      openObject(initBytes, ObjectType::Init, code.space, initName()));
    PLENUM_TRY_ASSIGN(const InitRecord initRecord, parseInit(init.content));
    if (initRecord.trustId != code.trustId)
        return makeError(ErrorCode::Unauthorized, initName().path(),
                         QStringLiteral("names another first trust record"));
    if (initRecord.isSealed == code.rootKey.isEmpty())
        return makeError(ErrorCode::Unauthorized, initName().path(),
                         QStringLiteral("sealed or open, other than the code says"));
    if (initRecord.isSealed)
        PLENUM_TRY(checkRoot(*store, code, keys));
    // Replace: only this device writes the name, and a lost or repeated join must not block the next one.
    if (const auto written = store->put(object, bytes, WriteMode::Replace); !written)
        return aboutStore(written.error(), *store);
    PLENUM_TRY(store->barrier());

    record.id = code.space;
    record.name = initRecord.isSealed ? code.spaceName : initRecord.name;
    record.location = code.storeLocation;
    record.trustId = code.trustId;
    record.device = key->device();
    const auto remember = [&]() -> Result<void> {
        if (!keys.isEmpty())
            PLENUM_TRY(m_profile.replica().learn(record.id, keys));
        return m_profile.vault().saveSpace(record);
    };
    PLENUM_TRY(m_contacts.onDatabase(remember));
    return record;
}

} // namespace plenum
