// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_service.h"

#include "core/sync/problem.h"
#include "core/workspace/authority.h"
#include "core/workspace/publication.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/sync_service.h"

#include <algorithm>

namespace plenum {

namespace {

Result<const DeviceKey *> requireKey(Profile &profile)
{
    if (profile.deviceKey() == nullptr)
        return makeError(ErrorCode::Locked, profile.folder(), QStringLiteral("the device key is not open"));
    return profile.deviceKey();
}

} // namespace

Result<void> SpaceService::push(const SpaceId &space)
{
    auto pushed = SyncService(m_profile, m_environment).push(space);
    if (!pushed)
        return pushed.error();
    return {};
}

// A founding at this place that was cut off before the store had all of it.
Result<std::optional<SpaceService::Founded>> SpaceService::findFounding(const QString &location)
{
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, m_profile.vault().spaces());
    for (const SpaceRecord &space : spaces) {
        if (space.location != location || !space.founder)
            continue;
        PLENUM_TRY_ASSIGN(const SpaceMarks marks, m_profile.replica().marks(space.id));
        PLENUM_TRY_ASSIGN(const QList<OutgoingObject> left, m_profile.vault().outbox().outgoing(space.id));
        const bool waits = std::any_of(left.cbegin(), left.cend(), [](const OutgoingObject &object) {
            return object.name == initName().path();
        });
        if (waits || marks.head.seq == 0)
            return Founded{space, waits};
    }
    return std::optional<Founded>();
}

// Makes the authority, and the owner's certificate where one was asked for.
Result<CertificateAuthority> SpaceService::foundAuthority(const Founding &founding, Person &owner)
{
    const QDateTime now = m_environment.clock.nowUtc();
    PLENUM_TRY_ASSIGN(CertificateAuthority authority, CertificateAuthority::create(founding.name, now));
    if (founding.request.isEmpty())
        return authority;
    PLENUM_TRY_ASSIGN(const CertificateRequest request, CertificateRequest::fromDer(founding.request));
    PLENUM_TRY_ASSIGN(const Certificate certificate,
                      authority.issue(request, {owner.name, owner.id.text()}, now));
    owner.certificates.append(certificate.fingerprint());
    owner.issued.append(certificate.der());
    return authority;
}

Result<SpaceRecord> SpaceService::create(const Founding &founding)
{
    PLENUM_TRY_ASSIGN(const DeviceKey *key, requireKey(m_profile));
    StoreConnections connections(m_profile, m_environment);
    PLENUM_TRY_ASSIGN(const StoreAccess access, connections.access(founding.location));
    PLENUM_TRY(connections.createStore(access));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store, connections.open(access));
    PLENUM_TRY_ASSIGN(const std::optional<Founded> begun, findFounding(founding.location));
    if (begun && begun->isMade) {
        PLENUM_TRY(push(begun->space.id));
        return begun->space;
    }
    if (const auto existing = store->get(initName(), kMaxObjectBytes); existing)
        return makeError(ErrorCode::Conflict, founding.location,
                         QStringLiteral("a space is kept here already"));

    const SpaceId space = begun ? begun->space.id : SpaceId(m_environment.random.idText());
    Person owner;
    owner.id = PersonId(m_environment.random.idText());
    owner.name = founding.ownerName;
    owner.role = Role::Secretary;
    if (founding.identity)
        owner.certificates = {founding.identity->fingerprint()};
    std::optional<CertificateAuthority> authority;
    QList<QByteArray> anchors = founding.anchors;
    if (founding.withAuthority) {
        PLENUM_TRY_ASSIGN(authority, foundAuthority(founding, owner));
        anchors.append(authority->certificate().der());
    }

    Publication publication(space, SpaceState(), *key, m_environment.clock);
    TrustRecord trust;
    trust.owner.keys = {key->publicKey()};
    trust.secretary.keys = {key->publicKey()};
    trust.lead = key->keyId();
    trust.anchors = anchors;
    PLENUM_TRY_ASSIGN(const QByteArray trustId, publication.addTrust(trust));
    RosterRecord roster;
    roster.persons = {owner};
    roster.devices = {
        RosterDevice{key->device(), key->publicKey(), key->agreementKey(), owner.id, 1, std::nullopt}};
    PLENUM_TRY(publication.addRoster(roster));
    InitRecord init;
    init.space = space;
    init.name = founding.name;
    init.trustId = trustId;
    init.time = m_environment.clock.nowUtc();
    PLENUM_TRY(publication.addInit(init));
    // Shows before anything is remembered whether the folder takes objects at all.
    PLENUM_TRY(publication.tryStore(*store, m_profile.cache().papers()));

    SpaceRecord record;
    record.id = space;
    record.name = founding.name;
    record.location = founding.location;
    record.trustId = trustId;
    record.person = owner.id;
    record.device = key->device();
    record.founder = true;
    if (authority)
        PLENUM_TRY(saveAuthority(m_profile, space, *authority));
    PLENUM_TRY(m_profile.vault().saveSpace(record));
    PLENUM_TRY(publication.commit(m_profile));
    PLENUM_TRY(push(space));
    return record;
}

Result<QString> SpaceService::invite(const SpaceId &space, const QString &name, Role role)
{
    return MemberService(m_profile, m_environment).invite(space, name, role);
}

Result<SpaceRecord> SpaceService::join(const InviteCode &code, const QString &name,
                                       const std::optional<Certificate> &identity, const QByteArray &request)
{
    PLENUM_TRY_ASSIGN(const DeviceKey *key, requireKey(m_profile));
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> known, m_profile.vault().spaces());
    SpaceRecord record;
    for (const SpaceRecord &space : known) {
        if (space.id == code.space)
            record = space;
    }
    if (!record.id.isEmpty() && record.trustId != code.trustId)
        return makeError(ErrorCode::Forked, code.space.text(),
                         QStringLiteral("the code names another first trust record"));

    JoinRecord join;
    join.device = key->device();
    join.key = key->publicKey();
    join.encryptionKey = key->agreementKey();
    join.space = code.space;
    join.name = (name.isEmpty() ? code.name : name).normalized(QString::NormalizationForm_C).trimmed();
    join.invite = code.inviteId;
    join.time = m_environment.clock.nowUtc();
    if (identity)
        join.identity = identity->der();
    join.request = request;
    join.mac = joinMac(join, code.secret);
    PLENUM_TRY_ASSIGN(const QByteArray payload, encodeJoin(join));
    const ObjectName object = joinName(key->device());
    OutgoingObject outgoing;
    outgoing.name = object.path();
    PLENUM_TRY_ASSIGN(outgoing.bytes, sealEnvelope(ObjectType::Join, code.space, object, payload, *key));

    // The store must prove that it is the one the code speaks of before anything is written or remembered.
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(code.storeLocation));
    PLENUM_TRY_ASSIGN(const QByteArray initBytes, store->get(initName(), kMaxObjectBytes));
    PLENUM_TRY_ASSIGN(const SignedObject init,
                      openObject(initBytes, ObjectType::Init, code.space, initName()));
    PLENUM_TRY_ASSIGN(const InitRecord initRecord, parseInit(init.envelope.payload));
    if (initRecord.trustId != code.trustId)
        return makeError(ErrorCode::Unauthorized, initName().path(),
                         QStringLiteral("names another first trust record"));
    // Replace: only this device writes the name, and a lost or repeated join must not block the next one.
    if (const auto written = store->put(object, outgoing.bytes, WriteMode::Replace); !written)
        return aboutStore(written.error(), *store);
    PLENUM_TRY(store->barrier());

    record.id = code.space;
    record.name = initRecord.name;
    record.location = code.storeLocation;
    record.trustId = code.trustId;
    record.device = key->device();
    PLENUM_TRY(m_profile.vault().saveSpace(record));
    return record;
}

Result<QList<ReadJoin>> SpaceService::joins(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    return readJoins(*store, space, m_environment.random);
}

Result<QList<JoinRequest>> SpaceService::requests(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QList<ReadJoin> waiting, joins(space));
    return MemberService(m_profile, m_environment).judge(space, waiting);
}

Result<QList<Person>> SpaceService::approve(const SpaceId &space, const QStringList &who)
{
    PLENUM_TRY_ASSIGN(const QList<ReadJoin> waiting, joins(space));
    PLENUM_TRY_ASSIGN(MemberService::Approval approval,
                      MemberService(m_profile, m_environment).approve(space, waiting, who));
    if (approval.change)
        PLENUM_TRY(publishChange(m_profile, m_environment, space, std::move(*approval.change)));
    return approval.persons;
}

Result<QList<Member>> SpaceService::members(const SpaceId &space)
{
    return MemberService(m_profile, m_environment).members(space);
}

} // namespace plenum
