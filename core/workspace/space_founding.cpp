// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_founding.h"

#include "core/crypto/certificate_request.h"
#include "core/workspace/authority.h"

#include <algorithm>

namespace plenum {

// A founding at this place that was cut off before the store had all of it.
Result<std::optional<SpaceFounding::Founded>> SpaceFounding::findFounding(const QString &location)
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
Result<CertificateAuthority> SpaceFounding::foundAuthority(const Wish &wish, Person &owner)
{
    const QDateTime now = m_environment.clock.nowUtc();
    PLENUM_TRY_ASSIGN(CertificateAuthority authority, CertificateAuthority::create(wish.name, now));
    if (wish.request.isEmpty())
        return authority;
    PLENUM_TRY_ASSIGN(const CertificateRequest request, CertificateRequest::fromDer(wish.request));
    PLENUM_TRY_ASSIGN(const Certificate certificate,
                      authority.issue(request, {owner.name, owner.id.text()}, now));
    owner.certificates.append(certificate.fingerprint());
    owner.issued.append(certificate.der());
    return authority;
}

// The objects of a new space, and what this computer will remember of it.
Result<SpaceFounding::Plan> SpaceFounding::plan(const Wish &wish, const SpaceId &space, const DeviceKey &key)
{
    Person owner;
    owner.id = PersonId(m_environment.random.idText());
    owner.name = wish.ownerName;
    owner.role = Role::Secretary;
    if (wish.identity)
        owner.certificates = {wish.identity->fingerprint()};
    std::optional<CertificateAuthority> authority;
    QList<QByteArray> anchors = wish.anchors;
    if (wish.withAuthority) {
        PLENUM_TRY_ASSIGN(authority, foundAuthority(wish, owner));
        anchors.append(authority->certificate().der());
    }

    Publication publication(space, SpaceState(), key, m_environment.clock);
    if (!wish.isOpen)
        PLENUM_TRY(publication.sealSpace());
    TrustRecord trust;
    trust.owner.keys = {key.publicKey()};
    trust.secretary.keys = {key.publicKey()};
    trust.lead = key.keyId();
    trust.anchors = anchors;
    PLENUM_TRY_ASSIGN(const QByteArray trustId, publication.addTrust(trust));
    RosterRecord roster;
    roster.persons = {owner};
    roster.devices = {
        RosterDevice{key.device(), key.publicKey(), key.agreementKey(), owner.id, 1, std::nullopt}};
    PLENUM_TRY(publication.addRoster(roster));
    InitRecord init;
    init.space = space;
    init.name = wish.isOpen ? wish.name : QString();
    init.isSealed = !wish.isOpen;
    init.trustId = trustId;
    init.time = m_environment.clock.nowUtc();
    PLENUM_TRY(publication.addInit(init));

    SpaceRecord record;
    record.id = space;
    record.name = wish.name;
    record.location = wish.location;
    record.trustId = trustId;
    record.person = owner.id;
    record.device = key.device();
    record.founder = true;
    return Plan{record, std::move(publication), std::move(authority)};
}

Result<void> SpaceFounding::commit(Plan &plan)
{
    if (plan.authority)
        PLENUM_TRY(saveAuthority(m_profile, plan.space.id, *plan.authority));
    PLENUM_TRY(m_profile.vault().saveSpace(plan.space));
    return plan.publication.commit(m_profile);
}

Result<SpaceRecord> SpaceFounding::run(const Wish &wish, const std::stop_token &stop)
{
    const DeviceKey *key = m_profile.deviceKey();
    if (key == nullptr)
        return makeError(ErrorCode::Locked, m_profile.folder(), QStringLiteral("the device key is not open"));
    PLENUM_TRY(m_contacts.createStore(wish.location, stop));
    PLENUM_TRY_ASSIGN(ObjectStore *const store, m_contacts.open(wish.location, stop));
    PLENUM_TRY_ASSIGN(const std::optional<Founded> begun,
                      m_contacts.onDatabase([&] { return findFounding(wish.location); }));
    if (begun && begun->isMade)
        return deliver(begun->space);
    const auto existing = store->get(initName(), kMaxObjectBytes);
    if (existing)
        return makeError(ErrorCode::Conflict, wish.location, QStringLiteral("a space is kept here already"));
    if (existing.error().code != ErrorCode::NotFound)
        return existing.error();
    PLENUM_TRY_ASSIGN(Plan made,
                      plan(wish, begun ? begun->space.id : SpaceId(m_environment.random.idText()), *key));
    // Shows before anything is remembered whether the folder takes objects at all.
    PLENUM_TRY(made.publication.tryStore(*store, m_profile.cache().papers()));
    PLENUM_TRY(m_contacts.onDatabase([&] { return commit(made); }));
    return deliver(made.space);
}

// It is promised: what was not written by the time of a stop goes out with the next contact.
Result<SpaceRecord> SpaceFounding::deliver(const SpaceRecord &space)
{
    if (const auto pushed = m_contacts.push(space.id); !pushed && pushed.error().code != ErrorCode::Cancelled)
        return pushed.error();
    return space;
}

} // namespace plenum
