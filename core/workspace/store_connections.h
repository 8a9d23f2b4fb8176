// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/object_store.h"
#include "core/store/store_access.h"
#include "core/workspace/environment.h"
#include "core/workspace/profile.h"

#include <memory>

namespace plenum {

// How this profile reaches stores: user, pinned CA and what a probe found out stand in the vault, by the
// store's location; the password with the credentials (keyring, or a sealed file in the profile).
//
// Threading: access() and remember() in the profile's thread; the others wherever a store may be used.
class StoreConnections {
public:
    StoreConnections(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    // What is remembered of the store at this location; the bare location if nothing is.
    Result<StoreAccess> access(const QString &location);

    // Errors: those of the vault.
    Result<void> remember(const StoreAccess &access);

    // Keeps or, when it is empty, forgets the password of access.user. Errors: Locked (no device key, or the
    // keyring is locked), DiskFull, ReadOnly.
    Result<void> rememberPassword(const StoreAccess &access, const SecretBytes &password);

    // Error: SignInNeeded (a user is set and no password is kept), Locked, those of Environment::openStore.
    Result<std::unique_ptr<ObjectStore>> open(const StoreAccess &access);
    Result<std::unique_ptr<ObjectStore>>
    open(const QString &location); // in the profile's thread; learns what is not known yet

    Result<void> createStore(const StoreAccess &access, const std::stop_token &stop = {});
    Result<StoreProbe> probe(const StoreAccess &access, std::stop_token stop = {});

    // Servers differ, and what one of them does well is found out once: fills in the mode of a server that
    // was not probed yet; remember() it then. A folder needs none. A store that lets this user write nothing
    // is used as it is. Errors: those of reaching it; Unsupported (no space can be kept there).
    Result<StoreAccess> learned(const StoreAccess &access, std::stop_token stop = {});

    // What is kept; empty without a user. Error: SignInNeeded (none is kept), Locked.
    Result<SecretBytes> password(const StoreAccess &access);

private:
    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
