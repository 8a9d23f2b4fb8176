// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"

namespace plenum {

class Database;

// The tables space and invite. Call inside Database::read or write; the same goes for every repository here.
class SpaceRepository {
public:
    explicit SpaceRepository(Database &database) : m_database(database) {}

    QList<SpaceRecord> all() const;
    void save(const SpaceRecord &space);
    // The device this person's Plenum is in a space; nullopt for an unknown space.
    std::optional<DeviceId> deviceIn(const SpaceId &space) const;

    void saveInvite(const SpaceId &space, const InviteRecord &invite);
    QList<InviteRecord> invites(const SpaceId &space) const;
    Result<void> useInvite(const SpaceId &space, const QString &inviteId); // NotFound

private:
    Database &m_database;
};

} // namespace plenum
