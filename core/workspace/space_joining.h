// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"
#include "core/crypto/certificate.h"
#include "core/store/invite_code.h"
#include "core/store/records.h"
#include "core/workspace/environment.h"
#include "core/workspace/space_contacts.h"

#include <optional>
#include <stop_token>

namespace plenum {

// Asks to be let into a space: writes a JOIN and remembers the space. Joining again with another code of the
// same space is fine. Threading: that of the contacts; blocking.
class SpaceJoining {
public:
    SpaceJoining(Profile &profile, const Environment &environment, SpaceContacts &contacts)
        : m_profile(profile), m_environment(environment), m_contacts(contacts)
    {
    }

    struct Wish {
        InviteCode code;
        QString name; // empty: as the code says
        std::optional<Certificate> identity;
        QByteArray request = {}; // PKCS#10 of a person without a certificate (identity_file.h)
    };
    // Errors: Locked (no device key), Forked and Unauthorized (the code names another first trust record than
    // is known here, or than the store), Cancelled, those of the store. Nothing is remembered then.
    Result<SpaceRecord> run(const Wish &wish, const std::stop_token &stop = {});

private:
    Result<void> checkRoot(ObjectStore &store, const InviteCode &code, const SpaceKeys &keys);
    Result<SpaceRecord> knownSpace(const InviteCode &code);
    JoinRecord joinRecord(const Wish &wish, const DeviceKey &key) const;

    Profile &m_profile;
    const Environment &m_environment;
    SpaceContacts &m_contacts;
};

} // namespace plenum
