// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/store/invite_code.h"
#include "core/workspace/environment.h"
#include "core/workspace/space_view.h"

#include <optional>

namespace plenum {

struct Member {
    Person person;
    QList<DeviceId> devices;
    bool self = false;
    bool lead = false; // one of the devices leads the space
};

// Somebody who wrote a JOIN and waits for a secretary.
struct JoinRequest {
    DeviceId device;
    QString claimedName;
    PersonId person; // the person the invite was made for; empty when no invite fits
    QString invitedName;
    Role role = Role::Delegate;
    QString certificateSubject;   // empty without an identity
    std::optional<Error> problem; // why it cannot be approved
};

// Membership of a space: founding, inviting, joining, approving. Threading: the profile's thread; blocking.
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
    };
    // Founds a space in an empty or new folder. Errors: Conflict (a space is there already), ReadOnly,
    // DiskFull, Locked (no device key).
    Result<SpaceRecord> create(const Founding &founding);

    // An invite code for one person; kept until it is used. Error: Unauthorized (this device does not lead).
    Result<QString> invite(const SpaceId &space, const QString &name, Role role);

    // Asks to be let in: writes a JOIN and remembers the space. Joining again with another code of the same
    // space is fine.
    Result<SpaceRecord> join(const InviteCode &code, const QString &name,
                             const std::optional<Certificate> &identity);

    Result<QList<JoinRequest>> requests(const SpaceId &space);
    // Lets people in, by person id, device id or name; everybody who can be when the list is empty. Returns
    // the new members. Errors: Unauthorized, NotFound (nobody of that name waits; subject is what was asked
    // for).
    Result<QList<Person>> approve(const SpaceId &space, const QStringList &who);

    Result<QList<Member>> members(const SpaceId &space);

private:
    struct Founded {
        SpaceRecord space;
        bool isMade = false; // its first objects wait in the outbox
    };
    Result<std::optional<Founded>> findFounding(const QString &location);
    Result<void> push(const SpaceId &space);

    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
