// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/member_list.h"
#include "core/workspace/space_change.h"

#include <functional>
#include <optional>

namespace plenum {

// What a trust record changes, by the devices whose keys come and go.
struct TrustDifference {
    QList<DeviceId> ownersAdded;
    QList<DeviceId> ownersRemoved;
    QList<DeviceId> secretariesAdded;
    QList<DeviceId> secretariesRemoved;
    int threshold = 1; // owners that must sign from now on
    int formerThreshold = 1;
    std::optional<DeviceId> lead; // set when another device is to lead

    bool operator==(const TrustDifference &) const = default;
};

// A trust record on its way to enough signatures. What it is made of goes from owner to owner as a file.
struct TrustProposal {
    QByteArray object; // the signed object with the signatures so far: the content of the file
    TrustDifference difference;
    int missing = 0; // further owners that have to sign; 0: complete
    // Complete, and the head that follows is this device's to write: publish this. Everybody else hands the
    // file on: to the device that leads, or that is to lead where the lead has not signed.
    std::optional<SpaceChange> change;
};

// Who speaks for a space: owners, secretaries, the lead. Threading: the profile's thread; nothing here waits
// for a store, unless it says so.
//
// Common errors: Unauthorized (this device is no owner, or does not lead where only the lead may),
// Unavailable (state of the space not here: sync first), NotFound (no such member), InvalidInput (nothing
// would change, or more keys or signatures than the format holds).
class TrustService {
public:
    TrustService(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    // This device leads and hands over; it says its last word with the proposal's change.
    Result<TrustProposal> handOver(const SpaceId &space, const DeviceId &device);
    // An owner puts another device in the place of a lead that is lost; `device` may be this one. Contacts
    // the store first: what the lead published last is the beginning of the next term. Errors: also those of
    // the store.
    Result<TrustProposal> takeOver(const SpaceId &space, const DeviceId &device);
    // All devices of a member. A secretary's device can lead; it signs agendas and rosters when it does.
    Result<TrustProposal> setSecretary(const SpaceId &space, const PersonId &person, bool isSecretary);
    // The threshold stays, or falls to the number of owners; `threshold` sets another.
    Result<TrustProposal> setOwner(const SpaceId &space, const DeviceId &device, bool isOwner,
                                   std::optional<int> threshold = std::nullopt);

    // Adds this device's signature to a proposal that another owner made, unless it is there. Errors: Corrupt
    // (no such file), Forked or Unavailable (it does not follow the trust record this device knows). Contacts
    // the store, as takeOver(), if this device is to lead.
    Result<TrustProposal> cosign(const SpaceId &space, const QByteArray &object);

    // Puts the head that a device which leads owes the space, the first of its term after a hand-over, into
    // the outbox. False when it owes none. `view` is what the profile holds now.
    Result<bool> payOwedHead(const SpaceView &view);

private:
    Result<SpaceView> load(const SpaceId &space);
    Result<SpaceView> contact(const SpaceId &space);
    Result<TrustProposal> propose(const SpaceView &view,
                                  const std::function<Result<void>(TrustRecord &)> &edit);
    Result<TrustProposal> step(const SpaceView &view, Envelope envelope, const ObjectName &name);

    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
