// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/device_renewal.h"

#include "core/workspace/store_connections.h"
#include "core/workspace/trust_service.h"

#include <algorithm>

namespace plenum {

struct DeviceRenewal::KeptPassword {
    StoreAccess access;
    SecretBytes password;
};

namespace {

// An owner who may sign alone can still speak for its former key.
bool mayPassLead(const TrustRecord &trust, const DeviceKey &key)
{
    return trust.owner.keys.contains(key.publicKey()) && trust.owner.threshold == 1 &&
           trust.secretary.threshold == 1;
}

// True unless all of it is logs.
bool holdsPublications(const QList<OutgoingObject> &outgoing)
{
    return std::any_of(outgoing.cbegin(), outgoing.cend(), [](const OutgoingObject &object) {
        return object.name.startsWith(headHistoryDirectory() + QLatin1Char('/'));
    });
}

} // namespace

// Who does not lead asks the secretary, who reads all before answering: that may wait for the store.
Result<void> DeviceRenewal::contact(const SpaceRecord &record, const std::stop_token &stop)
{
    const auto met = m_contacts.sync(record.id, stateOnly(stop));
    if (stop.stop_requested())
        return makeError(ErrorCode::Cancelled);
    return m_contacts.onDatabase([&]() -> Result<void> {
        PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, record.id));
        if (!view.mayPublish())
            return {};
        if (!met)
            return met.error();
        PLENUM_TRY_ASSIGN(const QList<OutgoingObject> waiting,
                          m_profile.vault().outbox().outgoing(record.id));
        if (holdsPublications(waiting))
            return makeError(ErrorCode::Forked, record.name,
                             QStringLiteral("what was published here and elsewhere contradicts each other"));
        return {};
    });
}

// A hand-over from the former key to the next one, which takes its place in every role.
Result<Publication::Sealed> DeviceRenewal::passLead(const SpaceView &view, const DeviceKey &next)
{
    const DeviceKey &former = *m_profile.deviceKey();
    const SpaceId &space = view.record.id;
    TrustRecord trust = view.state.trust->current();
    for (TrustRole *role : {&trust.owner, &trust.secretary})
        std::replace(role->keys.begin(), role->keys.end(), former.publicKey(), next.publicKey());
    trust.n += 1;
    trust.prev = view.state.trust->currentReference().id;
    trust.lead = next.keyId();
    trust.term += 1;
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeTrust(trust));
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      sealForNewcomers(view.state.keys, ObjectType::Trust, space, content));
    const ObjectName name = trustName(trust.n, former.keyId());
    Envelope envelope{ObjectType::Trust, payload, {}};
    PLENUM_TRY(addSignature(envelope, space, name, former));
    PLENUM_TRY(addSignature(envelope, space, name, next));
    PLENUM_TRY_ASSIGN(const QByteArray bytes, encodeEnvelope(envelope));
    PLENUM_TRY_ASSIGN(const SignedObject object,
                      openObject(bytes, ObjectType::Trust, space, name, view.state.keys));
    PLENUM_TRY(extendTrust(*view.state.trust, object)); // what any reader will say

    RosterRecord roster = view.state.roster->record;
    roster.n += 1;
    roster.prev = view.state.roster->id;
    PLENUM_TRY_ASSIGN(const auto logs, m_profile.ledger().logs(space));
    for (RosterDevice &device : roster.devices) {
        if (device.id == former.device())
            device.lastSeq = logs.value(device.id).tail.n;
    }
    roster.devices.append(RosterDevice{next.device(), next.publicKey(), next.agreementKey(), view.self()->id,
                                       1, std::nullopt, former.device()});
    Publication publication(space, view.state, former, m_environment.clock);
    PLENUM_TRY(publication.addTrustObject(object, bytes));
    PLENUM_TRY(publication.addRoster(roster));
    PLENUM_TRY(renewViews(m_profile, view, publication));
    return publication.seal(m_profile.cache().papers());
}

Result<OutgoingObject> DeviceRenewal::joinFor(const SpaceView &view, const DeviceKey &next)
{
    const DeviceKey &former = *m_profile.deviceKey();
    const SpaceId &space = view.record.id;
    JoinRecord join;
    join.device = next.device();
    join.key = next.publicKey();
    join.encryptionKey = next.agreementKey();
    join.space = space;
    join.name = view.self()->name;
    join.time = m_environment.clock.nowUtc();
    join.continues = former.device();
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeJoin(join));
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      sealForNewcomers(view.state.keys, ObjectType::Join, space, content));
    const ObjectName name = joinName(next.device());
    Envelope envelope{ObjectType::Join, payload, {}};
    PLENUM_TRY(addSignature(envelope, space, name, next));
    PLENUM_TRY(addSignature(envelope, space, name, former));
    OutgoingObject object;
    object.name = name.path();
    PLENUM_TRY_ASSIGN(object.bytes, encodeEnvelope(envelope));
    return object;
}

// A segment whose reply was lost is in the store: it is not sent again under another name.
Result<void> DeviceRenewal::settleUnsent(const SpaceRecord &record, const std::stop_token &stop)
{
    Outbox &outbox = m_profile.vault().outbox();
    PLENUM_TRY_ASSIGN(const QList<OutgoingObject> waiting,
                      m_contacts.onDatabase([&] { return outbox.outgoing(record.id); }));
    QList<std::pair<qint64, ObjectName>> segments;
    QList<QByteArray> contents;
    for (const OutgoingObject &object : waiting) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(object.name));
        if (!parseLogSegmentName(name))
            continue;
        segments.append({object.row, name});
        contents.append(object.bytes);
    }
    if (segments.isEmpty())
        return {};
    PLENUM_TRY_ASSIGN(ObjectStore *const store, m_contacts.open(record.location, stop));
    QList<qint64> arrived;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const auto there = store->get(segments.at(i).second, kMaxLogObjectBytes);
        if (there && *there == contents.at(i))
            arrived.append(segments.at(i).first);
    }
    return m_contacts.onDatabase([&] { return outbox.markStored(arrived); });
}

// The file that passwords are sealed in without a keyring opens with the former key only.
Result<std::vector<DeviceRenewal::KeptPassword>> DeviceRenewal::passwords(const QList<SpaceRecord> &records)
{
    StoreConnections connections(m_profile, m_environment);
    std::vector<KeptPassword> kept;
    for (const SpaceRecord &record : records) {
        PLENUM_TRY_ASSIGN(const StoreAccess access,
                          m_contacts.onDatabase([&] { return connections.access(record.location); }));
        if (auto password = connections.password(access); password && !password->isEmpty())
            kept.push_back({access, std::move(password).value()});
    }
    return kept;
}

// The request; or, of a lead, the last head of the former key and then the first of the next one.
Result<void> DeviceRenewal::deliver(const SpaceId &space)
{
    PLENUM_TRY(m_contacts.push(space));
    PLENUM_TRY_ASSIGN(const bool isOwed, m_contacts.onDatabase([&]() -> Result<bool> {
        PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
        return TrustService(m_profile, m_environment).payOwedHead(view);
    }));
    if (isOwed)
        PLENUM_TRY(m_contacts.push(space));
    return {};
}

// Those that are asked, or led on.
Result<QList<SpaceView>> DeviceRenewal::mayRenew(const QList<SpaceRecord> &records,
                                                 QList<SpaceRecord> &rejoin)
{
    QList<SpaceView> views;
    for (const SpaceRecord &record : records) {
        PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, record.id));
        if (view.mayPublish() && !mayPassLead(view.state.trust->current(), *m_profile.deviceKey()))
            return makeError(ErrorCode::Conflict, QStringLiteral("lead"),
                             QStringLiteral("this device leads %1").arg(record.name));
        if (!view.state.roster || !view.state.head)
            return makeError(ErrorCode::Unavailable, record.name,
                             QStringLiteral("the roster is not here yet: sync first"));
        const TrustRole owner = view.state.trust->current().owner;
        const bool isMember = view.membership() == Membership::Member;
        if (isMember && owner.threshold > 1 && owner.keys.contains(m_profile.deviceKey()->publicKey()))
            return makeError(ErrorCode::Conflict, QStringLiteral("owners"),
                             QStringLiteral("this device is an owner of %1").arg(record.name));
        if (isMember)
            views.append(view);
        else
            rejoin.append(record);
    }
    if (views.isEmpty())
        return makeError(ErrorCode::NotFound, QStringLiteral("space join"),
                         QStringLiteral("no space lists this device"));
    return views;
}

// Where the databases are.
Result<QList<SpaceView>> DeviceRenewal::commit(const QList<SpaceRecord> &records, Outcome &outcome)
{
    PLENUM_TRY_ASSIGN(const QList<SpaceView> views, mayRenew(records, outcome.rejoin));
    PLENUM_TRY_ASSIGN(const DeviceKey *next, m_profile.prepareNextKey());
    outcome.device = next->device();
    QList<Vault::RenewedSpace> renewed;
    QList<Publication::Sealed> passed;
    for (const SpaceView &view : views) {
        if (view.mayPublish()) {
            PLENUM_TRY_ASSIGN(const Publication::Sealed sealed, passLead(view, *next));
            if (!sealed.keys.isEmpty())
                PLENUM_TRY(m_profile.replica().learn(view.record.id, sealed.keys));
            renewed.append({view.record.id, next->device(), sealed.outgoing, sealed.marks});
            passed.append(sealed);
        } else {
            PLENUM_TRY_ASSIGN(const OutgoingObject join, joinFor(view, *next));
            renewed.append({view.record.id, next->device(), {join}});
            passed.append(Publication::Sealed());
        }
    }
    PLENUM_TRY(m_profile.vault().renewDevice(renewed));
    PLENUM_TRY(m_profile.switchToNextKey());
    for (qsizetype i = 0; i < renewed.size(); ++i) { // what the cache misses comes back from the store
        if (renewed.at(i).marks)
            std::ignore =
                m_profile.replica().accept(renewed.at(i).space, *renewed.at(i).marks, passed.at(i).stored);
    }
    return views;
}

Result<DeviceRenewal::Outcome> DeviceRenewal::run(const std::stop_token &stop)
{
    if (m_profile.deviceKey() == nullptr)
        return makeError(ErrorCode::Locked, m_profile.folder(), QStringLiteral("the device key is not open"));
    Outcome outcome;
    outcome.former = m_profile.deviceKey()->device();
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> records,
                      m_contacts.onDatabase([&] { return m_profile.vault().spaces(); }));
    for (const SpaceRecord &record : records)
        PLENUM_TRY(contact(record, stop));
    PLENUM_TRY_ASSIGN(const std::vector<KeptPassword> kept, passwords(records));
    for (const SpaceRecord &record : records) {
        if (const auto settled = settleUnsent(record, stop); !settled)
            outcome.undelivered.append(settled.error()); // sent twice at worst: the same marks, once more
    }
    if (stop.stop_requested())
        return makeError(ErrorCode::Cancelled);

    PLENUM_TRY_ASSIGN(const QList<SpaceView> views,
                      m_contacts.onDatabase([&] { return commit(records, outcome); }));
    StoreConnections connections(m_profile, m_environment);
    for (const KeptPassword &password : kept) {
        if (const auto again = connections.rememberPassword(password.access, password.password); !again)
            outcome.undelivered.append(again.error()); // it is asked for at the next contact
    }

    for (const SpaceView &view : views) {
        (view.mayPublish() ? outcome.led : outcome.asked).append(view.record);
        if (const auto pushed = deliver(view.record.id); !pushed)
            outcome.undelivered.append(pushed.error());
        PLENUM_TRY_ASSIGN(const int unsent, m_contacts.onDatabase([&] {
            return m_profile.vault().unsentCount(view.record.id);
        }));
        outcome.unsent += unsent;
    }
    return outcome;
}

} // namespace plenum
