// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/invite_code.h"
#include "core/workspace/member_service.h"
#include "core/workspace/space_founding.h"

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

    // SpaceFounding.
    Result<SpaceRecord> create(const SpaceFounding::Wish &wish);

    // As MemberService, with the store.
    Result<QString> invite(const SpaceId &space, const QString &name, Role role);
    Result<QList<JoinRequest>> requests(const SpaceId &space);
    Result<QList<Person>> approve(const SpaceId &space, const QStringList &who);
    Result<QList<Member>> members(const SpaceId &space);

    // SpaceJoining.
    Result<SpaceRecord> join(const InviteCode &code, const QString &name,
                             const std::optional<Certificate> &identity, const QByteArray &request = {});

private:
    Result<QList<ReadJoin>> joins(const SpaceId &space);

    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
