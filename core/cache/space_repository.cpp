// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/space_repository.h"

#include "core/cache/database.h"

namespace plenum {

QList<SpaceRecord> SpaceRepository::all() const
{
    QList<SpaceRecord> spaces;
    Query row = m_database.query(
        "SELECT id, name, location, trust_id, person, device, founder FROM space ORDER BY rowid");
    while (row.next())
        spaces.append(SpaceRecord{row.id<SpaceId>(0), row.text(1), row.text(2), row.bytes(3),
                                  row.id<PersonId>(4), row.id<DeviceId>(5), row.flag(6)});
    return spaces;
}

void SpaceRepository::save(const SpaceRecord &space)
{
    m_database.run(
        "INSERT INTO space (id, name, location, trust_id, person, device, founder)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
        " ON CONFLICT (id) DO UPDATE SET name = ?2, location = ?3, trust_id = ?4, person = ?5, device = ?6,"
        " founder = ?7",
        space.id, space.name, space.location, space.trustId, space.person, space.device, space.founder);
}

std::optional<DeviceId> SpaceRepository::deviceIn(const SpaceId &space) const
{
    Query row = m_database.query("SELECT device FROM space WHERE id = ?1");
    row.bind(space);
    return row.next() ? std::optional(row.id<DeviceId>(0)) : std::nullopt;
}

void SpaceRepository::saveInvite(const SpaceId &space, const InviteRecord &invite)
{
    m_database.run("INSERT OR REPLACE INTO invite (space, id, secret, person, name, role, created, used)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                   space, invite.id, invite.secret, invite.person, invite.name, roleName(invite.role),
                   utcText(invite.created), invite.used);
}

QList<InviteRecord> SpaceRepository::invites(const SpaceId &space) const
{
    QList<InviteRecord> invites;
    Query row =
        m_database.query("SELECT id, secret, person, name, role, created, used FROM invite WHERE space = ?1"
                         " ORDER BY rowid");
    row.bind(space);
    while (row.next())
        invites.append(InviteRecord{row.text(0), row.bytes(1), row.id<PersonId>(2), row.text(3),
                                    roleFromName(row.text(4)).value_or(Role::Observer),
                                    QDateTime::fromString(row.text(5), Qt::ISODate), row.flag(6)});
    return invites;
}

Result<void> SpaceRepository::useInvite(const SpaceId &space, const QString &inviteId)
{
    if (m_database.run("UPDATE invite SET used = 1 WHERE space = ?1 AND id = ?2", space, inviteId) == 0)
        return makeError(ErrorCode::NotFound, inviteId, QStringLiteral("no such invite"));
    return {};
}

} // namespace plenum
