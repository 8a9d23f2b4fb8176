// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trust_service.h"

#include "core/workspace/sync_service.h"

#include <algorithm>

namespace plenum {

namespace {

// Records whose old and new owners have no key in common need both thresholds in eight signature lines.
constexpr int kMostSigners = 4;
constexpr qsizetype kMostKeys = 64;

Error refused(const char *reason)
{
    return makeError(ErrorCode::InvalidInput, QStringLiteral("trust"), QString::fromLatin1(reason));
}

QByteArray keyOf(const SpaceView &view, const DeviceId &device)
{
    const RosterDevice *listed = view.state.roster->record.findDevice(device);
    return listed == nullptr || listed->lastSeq ? QByteArray() : listed->key;
}

QList<DeviceId> devicesOf(const QList<QByteArray> &keys, const QList<QByteArray> &without)
{
    QList<DeviceId> devices;
    for (const QByteArray &key : keys) {
        if (!without.contains(key))
            devices.append(deviceIdOf(key));
    }
    return devices;
}

TrustDifference compare(const TrustRecord &before, const TrustRecord &after)
{
    TrustDifference difference;
    difference.ownersAdded = devicesOf(after.owner.keys, before.owner.keys);
    difference.ownersRemoved = devicesOf(before.owner.keys, after.owner.keys);
    difference.secretariesAdded = devicesOf(after.secretary.keys, before.secretary.keys);
    difference.secretariesRemoved = devicesOf(before.secretary.keys, after.secretary.keys);
    difference.threshold = after.owner.threshold;
    difference.formerThreshold = before.owner.threshold;
    if (after.leadKey() != before.leadKey())
        difference.lead = deviceIdOf(after.leadKey());
    return difference;
}

void addKey(QList<QByteArray> &keys, const QByteArray &key)
{
    if (!keys.contains(key))
        keys.append(key);
}

Result<void> setLead(const SpaceView &view, const DeviceId &device, TrustRecord &record)
{
    const QByteArray key = keyOf(view, device);
    if (key.isEmpty())
        return makeError(ErrorCode::NotFound, device.text(), QStringLiteral("not a member's device"));
    // A last word that is lost for good is not waited for: who leads begins another term.
    if (keyIdOf(key) == record.lead && view.state.hasLastWord())
        return refused("that device leads already");
    addKey(record.secretary.keys, key);
    record.lead = keyIdOf(key);
    record.term += 1;
    return {};
}

} // namespace

Result<SpaceView> TrustService::load(const SpaceId &space)
{
    if (m_profile.deviceKey() == nullptr)
        return makeError(ErrorCode::Locked, m_profile.folder(), QStringLiteral("the device key is not open"));
    PLENUM_TRY_ASSIGN(SpaceView view, loadSpace(m_profile, space));
    if (!view.state.trust || !view.state.roster || !view.state.head)
        return makeError(ErrorCode::Unavailable, space.text(),
                         QStringLiteral("the state of the space is not here yet: sync first"));
    return view;
}

// The state as the store has it now.
Result<SpaceView> TrustService::contact(const SpaceId &space)
{
    PLENUM_TRY(load(space));
    PLENUM_TRY_ASSIGN(const SyncReport report, SyncService(m_profile, m_environment).run(space, stateOnly()));
    PLENUM_TRY_ASSIGN(SpaceView view, load(space));
    // What the lead said last could not be read just now; a pointer that is lost or damaged has a history.
    const QString pointer = headPointerName(view.state.trust->current().lead).path();
    for (const Error &warning : report.warnings) {
        const bool isLost = warning.code == ErrorCode::NotFound || warning.code == ErrorCode::Corrupt ||
                            warning.code == ErrorCode::Unauthorized || warning.code == ErrorCode::Rollback ||
                            warning.code == ErrorCode::Forked;
        if (warning.subject == pointer && !isLost)
            return warning;
    }
    return view;
}

// Counts what is missing and, when nothing is, makes the change if the next head is this device's to write.
Result<TrustProposal> TrustService::step(const SpaceView &view, Envelope envelope, const ObjectName &name)
{
    const SpaceId &space = view.record.id;
    PLENUM_TRY_ASSIGN(const QByteArray content, contentOf(envelope, space, view.state.keys));
    PLENUM_TRY_ASSIGN(const TrustRecord record, parseTrust(content));
    const TrustRecord &before = view.state.trust->current();
    TrustProposal proposal;
    PLENUM_TRY_ASSIGN(proposal.object, encodeEnvelope(envelope));
    proposal.difference = compare(before, record);
    PLENUM_TRY_ASSIGN(const SignedObject object,
                      openObject(proposal.object, ObjectType::Trust, space, name, view.state.keys));
    proposal.missing = std::max({0, before.owner.threshold - object.signersAmong(before.owner.keys),
                                 record.owner.threshold - object.signersAmong(record.owner.keys)});
    if (proposal.missing > 0)
        return proposal;
    PLENUM_TRY(extendTrust(*view.state.trust, object)); // what any reader will say
    // A lead who agrees says a last word, so that nothing it published is lost; a lost one cannot.
    const bool isTakeOver = record.lead != before.lead && !object.isSignedBy(before.leadKey());
    if (m_profile.deviceKey()->keyId() != (isTakeOver ? record.lead : before.lead))
        return proposal;
    Publication publication(space, view.state, *m_profile.deviceKey(), m_environment.clock);
    PLENUM_TRY(publication.addTrustObject(object, proposal.object));
    PLENUM_TRY(renewViews(m_profile, view, publication));
    proposal.change.emplace(std::move(publication));
    return proposal;
}

Result<TrustProposal> TrustService::propose(const SpaceView &view,
                                            const std::function<Result<void>(TrustRecord &)> &edit)
{
    const DeviceKey &key = *m_profile.deviceKey();
    const TrustRecord before = view.state.trust->current();
    if (!before.owner.keys.contains(key.publicKey()))
        return makeError(ErrorCode::Unauthorized, QStringLiteral("owners"),
                         QStringLiteral("only an owner's device may do this"));
    TrustRecord record = before;
    PLENUM_TRY(edit(record));
    if (record == before)
        return refused("nothing would change");
    record.n += 1;
    record.prev = view.state.trust->currentReference().id;
    const int keys = static_cast<int>(record.owner.keys.size());
    if (keys == 0 || record.owner.keys.size() > kMostKeys || record.secretary.keys.size() > kMostKeys)
        return refused("1 to 64 keys");
    if (record.owner.threshold < 1 || record.owner.threshold > std::min(keys, kMostSigners))
        return refused("1 to 4 owners may be asked to sign, and no more than there are");
    PLENUM_TRY_ASSIGN(const QByteArray content, encodeTrust(record));
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      sealForNewcomers(view.state.keys, ObjectType::Trust, view.record.id, content));
    const ObjectName name = trustName(record.n, key.keyId());
    Envelope envelope{ObjectType::Trust, payload, {}};
    PLENUM_TRY(addSignature(envelope, view.record.id, name, key));
    return step(view, std::move(envelope), name);
}

Result<TrustProposal> TrustService::handOver(const SpaceId &space, const DeviceId &device)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, load(space));
    if (!view.mayPublish())
        return makeError(ErrorCode::Unauthorized, {},
                         QStringLiteral("only the lead secretary's device may do this"));
    return propose(view, [&](TrustRecord &record) { return setLead(view, device, record); });
}

Result<TrustProposal> TrustService::takeOver(const SpaceId &space, const DeviceId &device)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, contact(space));
    return propose(view, [&](TrustRecord &record) { return setLead(view, device, record); });
}

Result<TrustProposal> TrustService::setSecretary(const SpaceId &space, const PersonId &person,
                                                 bool isSecretary)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, load(space));
    const QList<QByteArray> keys = keysOf(view, person);
    if (keys.isEmpty())
        return makeError(ErrorCode::NotFound, person.text(), QStringLiteral("no member"));
    return propose(view, [&](TrustRecord &record) -> Result<void> {
        for (const QByteArray &key : keys) {
            if (isSecretary)
                addKey(record.secretary.keys, key);
            else
                record.secretary.keys.removeAll(key);
        }
        if (record.leadKey().isEmpty())
            return makeError(ErrorCode::Conflict, QStringLiteral("lead"),
                             QStringLiteral("who leads stays a secretary"));
        return {};
    });
}

Result<TrustProposal> TrustService::setOwner(const SpaceId &space, const DeviceId &device, bool isOwner,
                                             std::optional<int> threshold)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, load(space));
    QByteArray key = keyOf(view, device);
    for (const QByteArray &owner : view.state.trust->current().owner.keys) {
        if (!isOwner && deviceIdOf(owner) == device)
            key = owner; // also one that is no member's device any more
    }
    if (key.isEmpty())
        return makeError(ErrorCode::NotFound, device.text(), QStringLiteral("not a member's device"));
    return propose(view, [&](TrustRecord &record) -> Result<void> {
        if (isOwner)
            addKey(record.owner.keys, key);
        else
            record.owner.keys.removeAll(key);
        if (record.owner.keys.isEmpty())
            return makeError(ErrorCode::Conflict, QStringLiteral("owners"),
                             QStringLiteral("the last owner stays"));
        record.owner.threshold =
            threshold.value_or(std::min(record.owner.threshold, static_cast<int>(record.owner.keys.size())));
        return {};
    });
}

Result<TrustProposal> TrustService::cosign(const SpaceId &space, const QByteArray &object)
{
    PLENUM_TRY_ASSIGN(SpaceView view, load(space));
    const QString subject = QStringLiteral("proposal");
    PLENUM_TRY_ASSIGN(Envelope envelope, parseEnvelope(object, subject));
    if (envelope.type != ObjectType::Trust)
        return makeError(ErrorCode::Corrupt, subject, QStringLiteral("not a trust record"));
    PLENUM_TRY_ASSIGN(const QByteArray content, contentOf(envelope, space, view.state.keys));
    PLENUM_TRY_ASSIGN(const TrustRecord record, parseTrust(content));
    if (record.lead == m_profile.deviceKey()->keyId() && record.lead != view.state.trust->current().lead) {
        PLENUM_TRY_ASSIGN(view, contact(space));
    }
    const TrustRecord &before = view.state.trust->current();
    if (record.n <= before.n)
        return makeError(ErrorCode::Conflict, subject, QStringLiteral("another record took its place"));
    if (record.n > before.n + 1)
        return makeError(ErrorCode::Unavailable, subject,
                         QStringLiteral("an earlier trust record has to be fetched first"));
    if (record.prev != view.state.trust->currentReference().id)
        return makeError(ErrorCode::Forked, subject, QStringLiteral("does not follow the record known here"));
    const ObjectName name = trustName(record.n, envelope.signatures.constFirst().keyId);
    PLENUM_TRY_ASSIGN(const SignedObject signedSoFar,
                      openObject(object, ObjectType::Trust, space, name, view.state.keys));
    if (signedSoFar.signersAmong(before.owner.keys) < 1)
        return makeError(ErrorCode::Unauthorized, subject, QStringLiteral("no owner signed it"));
    const DeviceKey &key = *m_profile.deviceKey();
    const bool isAsked = before.owner.keys.contains(key.publicKey()) ||
                         record.owner.keys.contains(key.publicKey()) || before.lead == key.keyId() ||
                         record.lead == key.keyId();
    if (!isAsked)
        return makeError(ErrorCode::Unauthorized, QStringLiteral("owners"),
                         QStringLiteral("only an owner's device may do this"));
    const bool isSigned = std::any_of(envelope.signatures.cbegin(), envelope.signatures.cend(),
                                      [&](const auto &line) { return line.keyId == key.keyId(); });
    // Who is only to lead need not sign, and a line more would not count.
    const bool counts = before.owner.keys.contains(key.publicKey()) ||
                        record.owner.keys.contains(key.publicKey()) || before.lead == key.keyId();
    if (!isSigned && counts)
        PLENUM_TRY(addSignature(envelope, space, name, key));
    return step(view, std::move(envelope), name);
}

Result<bool> TrustService::payOwedHead(const SpaceView &view)
{
    const bool owes = m_profile.deviceKey() != nullptr && view.mayPublish() && view.state.head &&
                      view.state.roster && view.state.hasLastWord() &&
                      view.state.head->record.term < view.state.trust->current().term;
    if (!owes)
        return false;
    SpaceChange change(Publication(view.record.id, view.state, *m_profile.deviceKey(), m_environment.clock));
    PLENUM_TRY(change.commit(m_profile, view.record.id));
    return true;
}

} // namespace plenum
