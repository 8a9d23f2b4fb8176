// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"

namespace plenum {

class Database;

// The table lease of the vault.
class LeaseRepository {
public:
    explicit LeaseRepository(Database &database) : m_database(database) {}

    std::optional<LeaseMark> mark(const SpaceId &space) const;
    void set(const SpaceId &space, const LeaseMark &mark);

private:
    Database &m_database;
};

} // namespace plenum
