// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_service.h"

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

Error notLead(const SpaceId &space)
{
    return makeError(ErrorCode::Unauthorized, space.text(),
                     QStringLiteral("only the lead secretary's device may do this"));
}

// What the invites of this secretary say about a JOIN; the reason in `problem` when it cannot be approved.
JoinRequest judge(const JoinRecord &join, const QList<InviteRecord> &invites, const RosterRecord &roster)
{
    JoinRequest request;
    request.device = join.device;
    request.claimedName = join.name;
    if (!join.identity.isEmpty()) {
        if (const auto certificate = Certificate::fromDer(join.identity))
            request.certificateSubject = certificate->subject();
        else
            request.problem = certificate.error();
    }
    const auto invite = std::find_if(invites.cbegin(), invites.cend(),
                                     [&](const InviteRecord &i) { return i.id == join.invite; });
    if (invite == invites.cend()) {
        request.problem =
            makeError(ErrorCode::NotFound, join.invite, QStringLiteral("no invite of this secretary"));
        return request;
    }
    request.person = invite->person;
    request.invitedName = invite->name;
    request.role = invite->role;
    if (!verifyJoinMac(join, invite->secret))
        request.problem = makeError(ErrorCode::Unauthorized, join.invite,
                                    QStringLiteral("the code's secret does not match"));
    else if (invite->used || roster.findPerson(invite->person) != nullptr)
        request.problem = makeError(ErrorCode::Conflict, join.invite,
                                    QStringLiteral("the invite was used by another device"));
    else if (roster.findDevice(join.device) != nullptr)
        request.problem = makeError(ErrorCode::Conflict, join.device.text(),
                                    QStringLiteral("the device is a member already"));
    return request;
}

struct Waiting {
    JoinRecord join;
    JoinRequest request;
};

Result<QList<Waiting>> readJoins(ObjectStore &store, const SpaceView &view,
                                 const QList<InviteRecord> &invites)
{
    QList<Waiting> waiting;
    PLENUM_TRY_ASSIGN(const QList<ObjectName> names, store.list(joinDirectory()));
    const RosterRecord roster = view.state.roster ? view.state.roster->record : RosterRecord();
    for (const ObjectName &name : names) {
        const auto device = parseJoinName(name);
        if (!device || roster.findDevice(*device) != nullptr)
            continue;
        const auto bytes = store.get(name, kMaxObjectBytes);
        const auto object = bytes ? openObject(*bytes, ObjectType::Join, view.record.id, name)
                                  : Result<SignedObject>(bytes.error());
        auto join = object ? acceptJoin(*object) : Result<JoinRecord>(object.error());
        if (join) {
            JoinRequest request = judge(*join, invites, roster);
            waiting.append(Waiting{std::move(join).value(), std::move(request)});
        } else {
            JoinRequest request;
            request.device = *device;
            request.problem = join.error();
            waiting.append(Waiting{{}, std::move(request)});
        }
    }
    return waiting;
}

bool matches(const JoinRequest &request, const QString &who)
{
    return request.person.text() == who || request.device.text() == who ||
           request.invitedName.compare(who, Qt::CaseInsensitive) == 0;
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

    Publication publication(space, SpaceState(), *key, m_environment.clock);
    TrustRecord trust;
    trust.owner.keys = {key->publicKey()};
    trust.secretary.keys = {key->publicKey()};
    trust.lead = key->keyId();
    trust.anchors = founding.anchors;
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
    PLENUM_TRY(m_profile.vault().saveSpace(record));
    PLENUM_TRY(publication.commit(m_profile));
    PLENUM_TRY(push(space));
    return record;
}

Result<QString> SpaceService::invite(const SpaceId &space, const QString &name, Role role)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    if (!view.mayPublish())
        return notLead(space);
    InviteRecord invite;
    invite.id = m_environment.random.idText();
    invite.secret = m_environment.random.bytes(32);
    invite.person = PersonId(m_environment.random.idText());
    invite.name = name.normalized(QString::NormalizationForm_C).trimmed();
    invite.role = role;
    invite.created = m_environment.clock.nowUtc();
    if (invite.name.isEmpty())
        return makeError(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("is missing"));
    PLENUM_TRY_ASSIGN(QString code,
                      encodeInviteCode(InviteCode{space, view.record.trustId, view.record.location, invite.id,
                                                  invite.secret, invite.name, role}));
    PLENUM_TRY(m_profile.vault().saveInvite(space, invite));
    return code;
}

Result<SpaceRecord> SpaceService::join(const InviteCode &code, const QString &name,
                                       const std::optional<Certificate> &identity)
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
    PLENUM_TRY(store->put(object, outgoing.bytes, WriteMode::Replace));
    PLENUM_TRY(store->barrier());

    record.id = code.space;
    record.name = initRecord.name;
    record.location = code.storeLocation;
    record.trustId = code.trustId;
    record.device = key->device();
    PLENUM_TRY(m_profile.vault().saveSpace(record));
    return record;
}

Result<QList<JoinRequest>> SpaceService::requests(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const QList<InviteRecord> invites, m_profile.vault().invites(space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    PLENUM_TRY_ASSIGN(const QList<Waiting> waiting, readJoins(*store, view, invites));
    QList<JoinRequest> requests;
    for (const Waiting &entry : waiting)
        requests.append(entry.request);
    return requests;
}

Result<QList<Person>> SpaceService::approve(const SpaceId &space, const QStringList &who)
{
    PLENUM_TRY_ASSIGN(const DeviceKey *key, requireKey(m_profile));
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    if (!view.mayPublish())
        return notLead(space);
    if (!view.state.roster || !view.state.head)
        return makeError(ErrorCode::Unavailable, space.text(),
                         QStringLiteral("the roster is not here yet: sync first"));
    PLENUM_TRY_ASSIGN(const QList<InviteRecord> invites, m_profile.vault().invites(space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    PLENUM_TRY_ASSIGN(const QList<Waiting> waiting, readJoins(*store, view, invites));

    for (const QString &name : who) {
        const auto found = std::find_if(waiting.cbegin(), waiting.cend(),
                                        [&](const Waiting &w) { return matches(w.request, name); });
        if (found == waiting.cend())
            return makeError(ErrorCode::NotFound, name, QStringLiteral("nobody of that name waits"));
        if (found->request.problem)
            return *found->request.problem;
    }
    RosterRecord roster = view.state.roster->record;
    roster.prev = view.state.roster->id;
    roster.n += 1;
    QList<Person> approved;
    QStringList used;
    for (const Waiting &entry : waiting) {
        const bool wanted = who.isEmpty() || std::any_of(who.cbegin(), who.cend(), [&](const QString &w) {
                                return matches(entry.request, w);
                            });
        if (!wanted || entry.request.problem || used.contains(entry.join.invite))
            continue;
        Person person;
        person.id = entry.request.person;
        person.name = entry.request.invitedName;
        person.role = entry.request.role;
        if (!entry.join.identity.isEmpty()) {
            PLENUM_TRY_ASSIGN(const Certificate certificate, Certificate::fromDer(entry.join.identity));
            person.certificates = {certificate.fingerprint()};
        }
        roster.persons.append(person);
        roster.devices.append(RosterDevice{entry.join.device, entry.join.key, entry.join.encryptionKey,
                                           person.id, 1, std::nullopt});
        approved.append(person);
        used.append(entry.join.invite);
    }
    if (approved.isEmpty())
        return approved;
    Publication publication(space, view.state, *key, m_environment.clock);
    PLENUM_TRY(publication.addRoster(roster));
    PLENUM_TRY(publication.tryStore(*store, m_profile.cache().papers()));
    PLENUM_TRY(publication.commit(m_profile));
    for (const QString &invite : std::as_const(used))
        PLENUM_TRY(m_profile.vault().useInvite(space, invite));
    PLENUM_TRY(push(space));
    return approved;
}

Result<QList<Member>> SpaceService::members(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    QList<Member> members;
    if (!view.state.roster)
        return members;
    for (const Person &person : view.state.roster->record.persons) {
        Member member;
        member.person = person;
        for (const RosterDevice &device : view.state.roster->record.devices) {
            if (device.person != person.id)
                continue;
            member.devices.append(device.id);
            member.self = member.self || device.id == view.record.device;
            member.lead =
                member.lead || (view.state.trust && keyIdOf(device.key) == view.state.trust->current().lead);
        }
        members.append(member);
    }
    return members;
}

} // namespace plenum
