// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"
#include "core/workspace/environment.h"
#include "core/workspace/publication.h"
#include "core/workspace/space_contacts.h"
#include "core/workspace/space_view.h"

#include <stop_token>
#include <vector>

namespace plenum {

// Gives this profile a new device key, because another copy of it has the one in use: the computer was
// restored from a backup, or cloned (SyncReport::isCopied). Marks, sign-offs and settings stay; what never
// reached a store goes out under the new key once a secretary has let it in, without a code
// (docs/store-format.md, JOIN with `continues`). Threading: that of the contacts; blocking.
class DeviceRenewal {
public:
    DeviceRenewal(Profile &profile, const Environment &environment, SpaceContacts &contacts)
        : m_profile(profile), m_environment(environment), m_contacts(contacts)
    {
    }

    struct Outcome {
        DeviceId former;
        DeviceId device;
        QList<SpaceRecord> asked;  // the request is written, or waits in the outbox
        QList<SpaceRecord> led;    // this device leads them, and goes on leading
        QList<SpaceRecord> rejoin; // not a member there (any more): a code is needed
        QList<Error> undelivered; // stores that could not be reached: the request goes out with the next sync
        int unsent = 0;           // pieces of own work that wait for the secretary
    };
    // Contacts every store first: what another copy of a lead published must not be taken back. A stop counts
    // until the key is made.
    // Errors: Cancelled, Locked (no device key), Conflict with the subject "lead" (this device leads a space
    // that it does not own alone: the lead has to be taken over from another device first) or "owners" (its
    // key is an owner's, and it takes several to change the owners: they have to take it out first),
    // Unavailable (the roster is not here, or the store of a space it leads cannot be reached), Forked (what
    // it published as lead meets other publications of the same key in the store), those of the databases and
    // of writing the key; NotFound (no space lists this device). Nothing is changed then.
    Result<Outcome> run(const std::stop_token &stop = {});

private:
    struct KeptPassword;
    Result<void> contact(const SpaceRecord &record, const std::stop_token &stop);
    Result<std::vector<KeptPassword>> passwords(const QList<SpaceRecord> &records);
    Result<QList<SpaceView>> mayRenew(const QList<SpaceRecord> &records, QList<SpaceRecord> &rejoin);
    Result<QList<SpaceView>> commit(const QList<SpaceRecord> &records, Outcome &outcome);
    Result<Publication::Sealed> passLead(const SpaceView &view, const DeviceKey &next);
    Result<OutgoingObject> joinFor(const SpaceView &view, const DeviceKey &next);
    Result<void> settleUnsent(const SpaceRecord &record, const std::stop_token &stop);
    Result<void> deliver(const SpaceId &space);

    Profile &m_profile;
    const Environment &m_environment;
    SpaceContacts &m_contacts;
};

} // namespace plenum
