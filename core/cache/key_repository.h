// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/space_keys.h"

namespace plenum {

class Database;

// The table space_key of the vault.
class KeyRepository {
public:
    explicit KeyRepository(Database &database) : m_database(database) {}

    SpaceKeys keys(const SpaceId &space) const;
    void add(const SpaceId &space, const SpaceKeys &keys); // those that are here stay

private:
    Database &m_database;
};

} // namespace plenum
