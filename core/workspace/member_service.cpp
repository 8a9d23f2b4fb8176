// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/member_service.h"

#include "core/crypto/certificate_request.h"
#include "core/store/invite_code.h"
#include "core/workspace/authority.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kMostCertificates = 16; // docs/store-format.md, ROST

// The JOIN of a device that was refused, by its id: another JOIN of the same device is a new question.
QString refusedKey(const SpaceId &space, const DeviceId &device)
{
    return QStringLiteral("refused/%1/%2").arg(space.text(), device.text());
}

const InviteRecord *findInvite(const QList<InviteRecord> &invites, const QString &id)
{
    const auto found =
        std::find_if(invites.cbegin(), invites.cend(), [&](const InviteRecord &i) { return i.id == id; });
    return found == invites.cend() ? nullptr : &*found;
}

// What an invite and the roster say about a JOIN with nothing wrong on its own.
std::optional<Error> objection(const JoinRecord &join, const InviteRecord &invite, const RosterRecord &roster)
{
    if (!verifyJoinMac(join, invite.secret))
        return makeError(ErrorCode::Unauthorized, join.invite,
                         QStringLiteral("the code's secret does not match"));
    if (invite.used)
        return makeError(ErrorCode::Conflict, join.invite,
                         QStringLiteral("the invite was used by another device"));
    const RosterDevice *listed = roster.findDevice(join.device);
    if (listed == nullptr)
        return std::nullopt;
    if (listed->lastSeq)
        return makeError(ErrorCode::Conflict, join.device.text(), QStringLiteral("the device was removed"));
    const bool bringsNothing = join.identity.isEmpty() && join.request.isEmpty();
    if (listed->person != invite.person || bringsNothing)
        return makeError(ErrorCode::Conflict, join.device.text(),
                         QStringLiteral("the device is a member already"));
    return std::nullopt;
}

JoinRequest describe(const JoinRecord &join, const InviteRecord *invite, const RosterRecord &roster)
{
    JoinRequest request;
    request.device = join.device;
    request.claimedName = join.name;
    request.wantsCertificate = !join.request.isEmpty();
    if (!join.identity.isEmpty()) {
        if (const auto certificate = Certificate::fromDer(join.identity))
            request.certificateSubject = certificate->subject();
        else
            request.problem = certificate.error();
    }
    if (request.wantsCertificate) {
        if (const auto asked = CertificateRequest::fromDer(join.request); !asked)
            request.problem = asked.error();
    }
    if (invite == nullptr) {
        request.problem =
            makeError(ErrorCode::NotFound, join.invite, QStringLiteral("no invite of this secretary"));
        return request;
    }
    request.person = invite->person;
    request.invitedName = invite->name;
    request.role = invite->role;
    request.isMember = roster.findPerson(invite->person) != nullptr;
    if (const auto found = objection(join, *invite, roster))
        request.problem = found;
    return request;
}

// A JOIN without a code, of a device that goes on for another.
JoinRequest describeRenewal(const ReadJoin &join, const SpaceView &view)
{
    const RosterRecord roster = view.state.roster ? view.state.roster->record : RosterRecord();
    JoinRequest request;
    request.device = join.device;
    request.claimedName = join.record.name;
    request.continues = join.record.continues;
    const RosterDevice *former = roster.findDevice(join.record.continues);
    const Person *person = former == nullptr ? nullptr : roster.findPerson(former->person);
    if (person == nullptr || !isRenewal(*join.object, join.record, roster)) {
        request.problem =
            makeError(ErrorCode::Unauthorized, join.device.text(),
                      QStringLiteral("not signed by a member's device that it could go on for"));
        return request;
    }
    request.person = person->id;
    request.invitedName = person->name;
    request.role = person->role;
    request.isMember = true;
    if (former->lastSeq)
        request.problem = makeError(ErrorCode::Conflict, former->id.text(),
                                    QStringLiteral("that device was removed or replaced already"));
    else if (view.state.trust && deviceIdOf(view.state.trust->current().leadKey()) == former->id)
        request.problem = makeError(ErrorCode::Conflict, QStringLiteral("lead"),
                                    QStringLiteral("that device leads: the lead has to be taken over first"));
    return request;
}

bool matches(const JoinRequest &request, const QString &who)
{
    return request.person.text() == who || request.device.text() == who ||
           request.invitedName.compare(who, Qt::CaseInsensitive) == 0;
}

void addCertificate(Person &person, const Certificate &certificate)
{
    if (!person.certificates.contains(certificate.fingerprint()))
        person.certificates.append(certificate.fingerprint());
}

// What its owner has long fetched need not be carried along.
void addIssued(Person &person, const Certificate &certificate, const QDateTime &now)
{
    addCertificate(person, certificate);
    person.issued.removeIf([&](const QByteArray &der) {
        const auto earlier = Certificate::fromDer(der);
        return !earlier || !earlier->isValidAt(now);
    });
    person.issued.append(certificate.der());
}

} // namespace

Result<SpaceView> MemberService::loadAsLead(const SpaceId &space)
{
    if (m_profile.deviceKey() == nullptr)
        return makeError(ErrorCode::Locked, m_profile.folder(), QStringLiteral("the device key is not open"));
    PLENUM_TRY_ASSIGN(SpaceView view, loadSpace(m_profile, space));
    if (!view.mayPublish())
        return makeError(ErrorCode::Unauthorized, {},
                         QStringLiteral("only the lead secretary's device may do this"));
    if (!view.state.roster || !view.state.head)
        return makeError(ErrorCode::Unavailable, space.text(),
                         QStringLiteral("the roster is not here yet: sync first"));
    return view;
}

Result<QList<Member>> MemberService::members(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    return memberList(view);
}

Result<PersonId> MemberService::findPerson(const SpaceId &space, const QString &who)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    return personNamed(view, who);
}

Result<DeviceId> MemberService::findDevice(const SpaceId &space, const QString &who)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    return deviceNamed(view, who);
}

Result<QString> MemberService::makeInvite(const SpaceView &view, InviteRecord invite)
{
    invite.id = m_environment.random.idText();
    invite.secret = m_environment.random.bytes(32);
    invite.created = m_environment.clock.nowUtc();
    InviteCode code{view.record.id,
                    view.record.trustId,
                    view.record.location,
                    invite.id,
                    invite.secret,
                    invite.name,
                    invite.role,
                    {},
                    {}};
    if (const SecretBytes *root = view.state.keys.find(view.state.keys.root())) {
        code.spaceName = view.record.name;
        code.rootKey = root->view().toByteArray();
    }
    PLENUM_TRY_ASSIGN(QString text, encodeInviteCode(code));
    PLENUM_TRY(m_profile.vault().saveInvite(view.record.id, invite));
    return text;
}

Result<QString> MemberService::invite(const SpaceId &space, const QString &name, Role role)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadAsLead(space));
    InviteRecord invite;
    invite.person = PersonId(m_environment.random.idText());
    invite.name = name.normalized(QString::NormalizationForm_C).trimmed();
    invite.role = role;
    if (invite.name.isEmpty())
        return makeError(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("is missing"));
    return makeInvite(view, invite);
}

Result<QString> MemberService::inviteAgain(const SpaceId &space, const PersonId &person)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadAsLead(space));
    const Person *listed = view.person(person);
    if (listed == nullptr)
        return makeError(ErrorCode::NotFound, person.text(), QStringLiteral("nobody of that id"));
    InviteRecord invite;
    invite.person = person;
    invite.name = listed->name;
    invite.role = listed->role;
    return makeInvite(view, invite);
}

Result<QList<JoinRequest>> MemberService::judge(const SpaceId &space, const QList<ReadJoin> &joins)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const QList<InviteRecord> invites, m_profile.vault().invites(space));
    const RosterRecord roster = view.state.roster ? view.state.roster->record : RosterRecord();
    const bool canIssue = hasAuthority(m_profile, space);
    QList<JoinRequest> requests;
    for (const ReadJoin &join : joins) {
        const bool renews = !join.problem && !join.record.continues.isEmpty();
        const InviteRecord *invite =
            join.problem || renews ? nullptr : findInvite(invites, join.record.invite);
        // A JOIN stays in the store when it has been answered.
        if (roster.findDevice(join.device) != nullptr && (invite == nullptr || invite->used))
            continue;
        PLENUM_TRY_ASSIGN(const QJsonValue refused,
                          m_profile.vault().setting(refusedKey(space, join.device)));
        if (!join.problem && refused.toString() == QString::fromLatin1(join.id.toHex()))
            continue;
        JoinRequest request;
        request.device = join.device;
        request.problem = join.problem;
        if (renews) {
            request = describeRenewal(join, view);
            if (!request.problem && view.mayPublish() && m_profile.deviceKey() != nullptr) {
                const QByteArray former = roster.findDevice(request.continues)->key;
                if (const auto trust = trustWithout(view, {former}); !trust)
                    request.problem = trust.error();
            }
        } else if (!join.problem)
            request = describe(join.record, invite, roster);
        request.canIssue = canIssue;
        requests.append(request);
    }
    return requests;
}

// Ends the former device where its log ends for everybody, and lists the new one as going on for it.
Result<void> MemberService::renew(const ReadJoin &join, const JoinRequest &request, RosterRecord &roster,
                                  Approval &approval)
{
    const auto former = std::find_if(roster.devices.begin(), roster.devices.end(),
                                     [&](const RosterDevice &d) { return d.id == request.continues; });
    if (former == roster.devices.end() || former->lastSeq)
        return {}; // two asked for one: the other one needs a code
    const SpaceId &space = join.record.space;
    PLENUM_TRY_ASSIGN(const auto logs, m_profile.ledger().logs(space));
    former->lastSeq = logs.value(former->id).tail.n;
    roster.devices.append(RosterDevice{join.device, join.record.key, join.record.encryptionKey,
                                       request.person, 1, std::nullopt, request.continues});
    approval.persons.append(*roster.findPerson(request.person));
    approval.renewed.append(request.person);
    return {};
}

Result<void> MemberService::admit(const ReadJoin &join, const JoinRequest &request,
                                  const std::optional<CertificateAuthority> &authority, RosterRecord &roster,
                                  Approval &approval)
{
    Person person;
    person.id = request.person;
    person.name = request.invitedName;
    person.role = request.role;
    if (const Person *listed = roster.findPerson(request.person))
        person = *listed;
    if (!join.record.identity.isEmpty()) {
        PLENUM_TRY_ASSIGN(const Certificate certificate, Certificate::fromDer(join.record.identity));
        addCertificate(person, certificate);
    }
    if (!join.record.request.isEmpty() && authority) {
        PLENUM_TRY_ASSIGN(const CertificateRequest asked, CertificateRequest::fromDer(join.record.request));
        PLENUM_TRY_ASSIGN(
            const Certificate certificate,
            authority->issue(asked, {person.name, person.id.text()}, m_environment.clock.nowUtc()));
        addIssued(person, certificate, m_environment.clock.nowUtc());
    } else if (!join.record.request.isEmpty()) {
        approval.withoutCertificate.append(person.name);
    }
    if (person.certificates.size() > kMostCertificates)
        return makeError(ErrorCode::TooLarge, person.name, QStringLiteral("more than 16 certificates"));

    const auto place = std::find_if(roster.persons.begin(), roster.persons.end(),
                                    [&](const Person &p) { return p.id == person.id; });
    if (place == roster.persons.end())
        roster.persons.append(person);
    else
        *place = person;
    if (roster.findDevice(join.device) == nullptr)
        roster.devices.append(RosterDevice{join.device, join.record.key, join.record.encryptionKey, person.id,
                                           1, std::nullopt});
    approval.persons.append(person);
    return {};
}

Result<MemberService::Approval> MemberService::approve(const SpaceId &space, const QList<ReadJoin> &joins,
                                                       const QStringList &who)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadAsLead(space));
    PLENUM_TRY_ASSIGN(const QList<JoinRequest> requests, judge(space, joins));
    for (const QString &name : who) {
        const auto found = std::find_if(requests.cbegin(), requests.cend(),
                                        [&](const JoinRequest &r) { return matches(r, name); });
        if (found == requests.cend())
            return makeError(ErrorCode::NotFound, name, QStringLiteral("nobody of that name waits"));
        if (found->problem)
            return *found->problem;
    }
    RosterRecord roster = view.state.roster->record;
    roster.prev = view.state.roster->id;
    roster.n += 1;
    Approval approval;
    QStringList used;
    QList<QByteArray> ended; // keys of devices that others go on for
    std::optional<CertificateAuthority> authority;
    for (const JoinRequest &request : requests) {
        const auto join = std::find_if(joins.cbegin(), joins.cend(),
                                       [&](const ReadJoin &j) { return j.device == request.device; });
        const bool isWanted = who.isEmpty() || std::any_of(who.cbegin(), who.cend(), [&](const QString &w) {
                                  return matches(request, w);
                              });
        if (!isWanted || request.problem)
            continue;
        if (!request.continues.isEmpty()) {
            PLENUM_TRY(renew(*join, request, roster, approval));
            ended.append(roster.findDevice(request.continues)->key);
            continue;
        }
        if (used.contains(join->record.invite))
            continue;
        if (request.wantsCertificate && !authority) {
            PLENUM_TRY_ASSIGN(authority, openAuthority(m_profile, view));
        }
        PLENUM_TRY(admit(*join, request, authority, roster, approval));
        used.append(join->record.invite);
    }
    if (approval.persons.isEmpty())
        return approval;
    PLENUM_TRY_ASSIGN(const std::optional<TrustRecord> trust, trustWithout(view, ended));
    Publication publication(space, view.state, *m_profile.deviceKey(), m_environment.clock);
    if (trust)
        PLENUM_TRY(publication.addTrust(*trust));
    PLENUM_TRY(publication.addRoster(roster));
    PLENUM_TRY(renewViews(m_profile, view, publication));
    approval.change.emplace(std::move(publication), used);
    return approval;
}

Result<void> MemberService::refuse(const SpaceId &space, const QList<ReadJoin> &joins, const DeviceId &device)
{
    PLENUM_TRY(loadAsLead(space));
    const auto join = std::find_if(joins.cbegin(), joins.cend(),
                                   [&](const ReadJoin &j) { return j.device == device && !j.problem; });
    if (join == joins.cend())
        return makeError(ErrorCode::NotFound, device.text(), QStringLiteral("no such request"));
    PLENUM_TRY(
        m_profile.vault().setSetting(refusedKey(space, device), QString::fromLatin1(join->id.toHex())));
    // Whoever has the code and not its secret must not use it up for the one it was meant for.
    PLENUM_TRY_ASSIGN(const QList<InviteRecord> invites, m_profile.vault().invites(space));
    const InviteRecord *invite = findInvite(invites, join->record.invite);
    if (invite == nullptr || !verifyJoinMac(join->record, invite->secret))
        return {};
    return m_profile.vault().useInvite(space, invite->id);
}

Result<std::optional<TrustRecord>> MemberService::trustWithout(const SpaceView &view,
                                                               const QList<QByteArray> &keys)
{
    TrustRecord trust = view.state.trust->current();
    const TrustRecord before = trust;
    for (TrustRole *role : {&trust.owner, &trust.secretary}) {
        role->keys.removeIf([&](const QByteArray &key) { return keys.contains(key); });
        role->threshold = std::min(role->threshold, std::max(1, static_cast<int>(role->keys.size())));
    }
    if (trust == before)
        return std::optional<TrustRecord>();
    const QByteArray own = m_profile.deviceKey()->publicKey();
    const bool isEnough = before.owner.keys.contains(own) && before.owner.threshold == 1 &&
                          trust.owner.keys.contains(own) && trust.owner.threshold == 1;
    if (!isEnough)
        return makeError(ErrorCode::Conflict, QStringLiteral("owners"),
                         QStringLiteral("the keys take part in the space's trust: the owners have to take "
                                        "them out first"));
    trust.n += 1;
    trust.prev = view.state.trust->currentReference().id;
    return std::optional(trust);
}

Result<SpaceChange> MemberService::remove(const SpaceId &space, const QList<DeviceId> &devices)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadAsLead(space));
    RosterRecord roster = view.state.roster->record;
    roster.prev = view.state.roster->id;
    roster.n += 1;
    PLENUM_TRY_ASSIGN(const auto logs, m_profile.ledger().logs(space));
    QList<QByteArray> keys;
    for (const DeviceId &id : devices) {
        const auto device = std::find_if(roster.devices.begin(), roster.devices.end(),
                                         [&](const RosterDevice &d) { return d.id == id; });
        if (device == roster.devices.end() || device->lastSeq)
            return makeError(ErrorCode::NotFound, id.text(), QStringLiteral("not a device of a member"));
        if (device->id == view.record.device)
            return makeError(ErrorCode::Conflict, QStringLiteral("lead"),
                             QStringLiteral("the device that leads cannot remove itself"));
        device->lastSeq = logs.value(id).tail.n;
        keys.append(device->key);
    }
    if (keys.isEmpty())
        return makeError(ErrorCode::NotFound, space.text(), QStringLiteral("no device to remove"));
    PLENUM_TRY_ASSIGN(const std::optional<TrustRecord> trust, trustWithout(view, keys));

    QStringList invites;
    PLENUM_TRY_ASSIGN(const QList<InviteRecord> open, m_profile.vault().invites(space));
    for (Person &person : roster.persons) {
        if (roster.isMember(person.id))
            continue;
        person.issued.clear(); // nobody is to fetch it any more; that it was approved stays
        for (const InviteRecord &invite : open) {
            if (invite.person == person.id && !invite.used)
                invites.append(invite.id);
        }
    }
    Publication publication(space, view.state, *m_profile.deviceKey(), m_environment.clock);
    if (trust)
        PLENUM_TRY(publication.addTrust(*trust));
    PLENUM_TRY(publication.addRoster(roster));
    PLENUM_TRY(renewViews(m_profile, view, publication));
    return SpaceChange(std::move(publication), invites);
}

Result<SpaceChange> MemberService::setLease(const SpaceId &space, int seconds)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadAsLead(space));
    if (seconds != 0 && (seconds < HeadRecord::kLeastLease || seconds > HeadRecord::kMostLease))
        return makeError(ErrorCode::InvalidInput, QStringLiteral("lease"), QStringLiteral("out of bounds"));
    if (view.state.head->record.leaseSeconds == seconds)
        return makeError(ErrorCode::InvalidInput, QStringLiteral("lease"),
                         QStringLiteral("it is so already"));
    Publication publication(space, view.state, *m_profile.deviceKey(), m_environment.clock);
    publication.setLease(seconds);
    return SpaceChange(std::move(publication));
}

Result<SpaceChange> MemberService::removePerson(const SpaceId &space, const PersonId &person)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadAsLead(space));
    QList<DeviceId> devices;
    for (const RosterDevice &device : view.state.roster->record.devices) {
        if (device.person == person && !device.lastSeq)
            devices.append(device.id);
    }
    if (devices.isEmpty())
        return makeError(ErrorCode::NotFound, person.text(), QStringLiteral("no member"));
    return remove(space, devices);
}

} // namespace plenum
