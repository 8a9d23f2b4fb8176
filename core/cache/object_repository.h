// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

namespace plenum {

class Database;

// Verified objects (table object of the cache).
class ObjectRepository {
public:
    explicit ObjectRepository(Database &database) : m_database(database) {}

    void put(const SpaceId &space, const StoredObject &object); // replaces
    QList<StoredObject> below(const SpaceId &space, const QString &namePrefix) const;

    int skippedEntries(const SpaceId &space) const;

private:
    Database &m_database;
};

} // namespace plenum
