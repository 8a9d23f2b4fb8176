// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

namespace plenum {

class Database;

// Verified objects and the tails of device logs (tables object and device_tail of the cache).
class ObjectRepository {
public:
    explicit ObjectRepository(Database &database) : m_database(database) {}

    void put(const SpaceId &space, const StoredObject &object); // replaces
    QList<StoredObject> below(const SpaceId &space, const QString &namePrefix) const;

    ChainMark tail(const SpaceId &space, const DeviceId &device) const;
    void setTail(const SpaceId &space, const DeviceId &device, const ChainMark &tail, int skippedEntries);
    int skippedEntries(const SpaceId &space) const;

private:
    Database &m_database;
};

} // namespace plenum
