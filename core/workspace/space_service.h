// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_authority.h"
#include "core/store/invite_code.h"
#include "core/workspace/member_service.h"

#include <optional>

namespace plenum {

// Coming to a space: founding, inviting, joining, approving. Threading: the profile's thread; blocking, the
// store included.
class SpaceService {
public:
    SpaceService(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    struct Founding {
        QString location;
        QString name; // of the body
        QString ownerName;
        QList<QByteArray> anchors;           // DER
        std::optional<Certificate> identity; // of the owner
        bool withAuthority =
            false; // make a certificate authority of the organization's own, and an anchor of it
        QByteArray request = {}; // PKCS#10 of the owner, answered by that authority; or empty
    };
    // Founds a space in an empty or new folder. Errors: Conflict (a space is there already), ReadOnly,
    // DiskFull, Locked (no device key), those of CertificateRequest::fromDer.
    Result<SpaceRecord> create(const Founding &founding);

    // As MemberService, with the store.
    Result<QString> invite(const SpaceId &space, const QString &name, Role role);
    Result<QList<JoinRequest>> requests(const SpaceId &space);
    Result<QList<Person>> approve(const SpaceId &space, const QStringList &who);
    Result<QList<Member>> members(const SpaceId &space);

    // Asks to be let in: writes a JOIN and remembers the space. Joining again with another code of the same
    // space is fine. `request`: PKCS#10 of a person without a certificate (identity_file.h).
    Result<SpaceRecord> join(const InviteCode &code, const QString &name,
                             const std::optional<Certificate> &identity, const QByteArray &request = {});

private:
    struct Founded {
        SpaceRecord space;
        bool isMade = false; // its first objects wait in the outbox
    };
    Result<std::optional<Founded>> findFounding(const QString &location);
    Result<CertificateAuthority> foundAuthority(const Founding &founding, Person &owner);
    Result<QList<ReadJoin>> joins(const SpaceId &space);
    Result<void> push(const SpaceId &space);

    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
