// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"
#include "core/workspace/environment.h"
#include "core/workspace/space_view.h"

namespace plenum {

// Contacts between a profile and the stores of its spaces. Threading: the profile's thread; blocking.
class SyncService {
public:
    SyncService(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    // A whole run. After it, the vault knows this device's person once a roster lists it.
    Result<SyncReport> run(const SpaceId &space, const SyncOptions &options = {});

    // Writes the outbox only.
    Result<SyncReport> push(const SpaceId &space);

private:
    Profile &m_profile;
    const Environment &m_environment;
};

// Drops beginnings of papers that no agenda in force of any space wants any more, and those nobody went on
// with for a month.
Result<void> dropUnwantedPartials(Profile &profile, const QDateTime &now);

// What is left to do here after a contact, when its lease was noted: closes what is to be closed, notes the
// person the roster gives this device, drops partial papers nobody wants, and puts an owed head
// (TrustService) into the outbox; true: there is one to write.
Result<bool> settleContact(Profile &profile, const Environment &environment, const SpaceId &space);

} // namespace plenum
