// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"
#include "core/sync/space_state.h"
#include "core/workspace/profile.h"

namespace plenum {

enum class Membership {
    Waiting, // no roster lists this device yet
    Member,
    Removed, // it was a member's device: what it has stays readable, what it does no longer counts
};

// One space as this profile knows it: the record in the vault and what has been accepted from the store.
struct SpaceView {
    SpaceRecord record;
    SpaceState state;

    SpaceAnchor anchor() const { return SpaceAnchor{record.id, record.trustId}; }
    Membership membership() const;
    // Nullptr unless this device is a member's.
    const Person *self() const;
    const Person *person(const PersonId &id) const;
    // The member whose device has this key id; nullptr when none does.
    const Person *personOfKey(const QString &keyId) const;
    bool mayPublish() const;                                // this device leads and signs heads
    bool isSealed() const { return !state.keys.isEmpty(); } // only members read what is published
    QList<QByteArray> anchors() const;
};

// Errors: NotFound (no such space), those of the databases; LeaseEnded (it is closed here) unless the vault's
// record alone is wanted.
Result<SpaceRecord> findSpace(Profile &profile, const SpaceId &space);
Result<SpaceView> loadSpace(Profile &profile, const SpaceId &space);

} // namespace plenum
