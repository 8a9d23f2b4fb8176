// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"
#include "core/crypto/certificate_authority.h"
#include "core/workspace/environment.h"
#include "core/workspace/publication.h"
#include "core/workspace/space_contacts.h"

#include <optional>
#include <stop_token>

namespace plenum {

// Founds a space in an empty or new folder. Threading: that of the contacts; blocking.
class SpaceFounding {
public:
    SpaceFounding(Profile &profile, const Environment &environment, SpaceContacts &contacts)
        : m_profile(profile), m_environment(environment), m_contacts(contacts)
    {
    }

    struct Wish {
        QString location;
        QString name; // of the body
        QString ownerName;
        QList<QByteArray> anchors;           // DER
        std::optional<Certificate> identity; // of the owner
        bool withAuthority =
            false; // make a certificate authority of the organization's own, and an anchor of it
        QByteArray request = {}; // PKCS#10 of the owner, answered by that authority; or empty
        bool isOpen = false;     // whoever can read the store may read what is in it
    };
    // Errors: Conflict (a space is there already), ReadOnly, DiskFull, Locked (no device key), Cancelled,
    // those of CertificateRequest::fromDer. A stop counts until the space is made here. What was cut off
    // later is finished by founding at the same place again, as it was wished for the first time.
    Result<SpaceRecord> run(const Wish &wish, const std::stop_token &stop = {});

private:
    struct Founded {
        SpaceRecord space;
        bool isMade = false; // its first objects wait in the outbox
    };
    struct Plan {
        SpaceRecord space;
        Publication publication;
        std::optional<CertificateAuthority> authority;
    };
    Result<std::optional<Founded>> findFounding(const QString &location);
    Result<CertificateAuthority> foundAuthority(const Wish &wish, Person &owner);
    Result<Plan> plan(const Wish &wish, const SpaceId &space, const DeviceKey &key);
    Result<void> commit(Plan &plan);
    Result<SpaceRecord> deliver(const SpaceRecord &space);

    Profile &m_profile;
    const Environment &m_environment;
    SpaceContacts &m_contacts;
};

} // namespace plenum
