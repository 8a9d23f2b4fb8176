// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

#include <atomic>

namespace plenum {

class Cache;
class Clock;
class DeviceKey;
class Database;
class Vault;

// The Replica over both databases: maxima and evidence in the vault, everything else in the cache.
class SqliteReplica final : public Replica {
public:
    SqliteReplica(Vault &vault, Cache &cache, const std::atomic<const DeviceKey *> *device);

    Result<SpaceMarks> marks(const SpaceId &space) override;
    Result<void> accept(const SpaceId &space, const SpaceMarks &marks,
                        const QList<StoredObject> &objects) override;
    Result<void> publish(const SpaceId &space, const SpaceMarks &marks, const QList<StoredObject> &objects,
                         const QList<OutgoingObject> &outgoing) override;
    Result<QList<StoredObject>> objectsBelow(const SpaceId &space, const QString &namePrefix) override;
    Result<void> keepEvidence(const SpaceId &space, const StoredObject &object,
                              const QString &reason) override;
    Result<HeadVisit> headVisit(const SpaceId &space) override;
    Result<void> setHeadVisit(const SpaceId &space, const HeadVisit &visit) override;
    Result<void> setSeenByLead(const SpaceId &space, int seq) override;
    Result<SpaceKeys> keys(const SpaceId &space) override;
    Result<void> learn(const SpaceId &space, const SpaceKeys &keys) override;

private:
    const Clock &m_clock;
    Database &m_vault;
    Database &m_cache;
    const std::atomic<const DeviceKey *> *m_device;
};

} // namespace plenum
