// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_service.h"

#include "core/workspace/publication.h"
#include "core/workspace/space_joining.h"
#include "core/workspace/store_connections.h"

namespace plenum {

Result<SpaceRecord> SpaceService::create(const SpaceFounding::Wish &wish)
{
    DirectContacts contacts(m_profile, m_environment);
    return SpaceFounding(m_profile, m_environment, contacts).run(wish);
}

Result<QString> SpaceService::invite(const SpaceId &space, const QString &name, Role role)
{
    return MemberService(m_profile, m_environment).invite(space, name, role);
}

Result<SpaceRecord> SpaceService::join(const InviteCode &code, const QString &name,
                                       const std::optional<Certificate> &identity, const QByteArray &request)
{
    DirectContacts contacts(m_profile, m_environment);
    return SpaceJoining(m_profile, m_environment, contacts).run({code, name, identity, request});
}

Result<QList<ReadJoin>> SpaceService::joins(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    return readJoins(*store, space, view.state.keys, m_environment.random);
}

Result<QList<JoinRequest>> SpaceService::requests(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QList<ReadJoin> waiting, joins(space));
    return MemberService(m_profile, m_environment).judge(space, waiting);
}

Result<QList<Person>> SpaceService::approve(const SpaceId &space, const QStringList &who)
{
    PLENUM_TRY_ASSIGN(const QList<ReadJoin> waiting, joins(space));
    PLENUM_TRY_ASSIGN(MemberService::Approval approval,
                      MemberService(m_profile, m_environment).approve(space, waiting, who));
    if (approval.change)
        PLENUM_TRY(publishChange(m_profile, m_environment, space, std::move(*approval.change)));
    return approval.persons;
}

Result<QList<Member>> SpaceService::members(const SpaceId &space)
{
    return MemberService(m_profile, m_environment).members(space);
}

} // namespace plenum
