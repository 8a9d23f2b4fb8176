// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

namespace plenum {

class Cache;
class Clock;
class Database;
class Vault;

// The Replica over both databases: maxima, evidence and the logical clock in the vault, everything else in
// the cache. Entries of this device's own log are not applied: the vault is their home.
class SqliteReplica final : public Replica {
public:
    SqliteReplica(Vault &vault, Cache &cache);

    Result<SpaceMarks> marks(const SpaceId &space) override;
    Result<void> accept(const SpaceId &space, const SpaceMarks &marks,
                        const QList<StoredObject> &objects) override;
    Result<void> publish(const SpaceId &space, const SpaceMarks &marks, const QList<StoredObject> &objects,
                         const QList<OutgoingObject> &outgoing) override;
    Result<QList<StoredObject>> objectsBelow(const SpaceId &space, const QString &namePrefix) override;
    Result<ChainMark> deviceTail(const SpaceId &space, const DeviceId &device) override;
    Result<void> acceptSegment(const SpaceId &space, const DeviceId &device, const LogSegment &segment,
                               const StoredObject &object) override;
    Result<void> keepEvidence(const SpaceId &space, const StoredObject &object,
                              const QString &reason) override;
    Result<HeadVisit> headVisit(const SpaceId &space) override;
    Result<void> setHeadVisit(const SpaceId &space, const HeadVisit &visit) override;
    Result<void> setSeenByLead(const SpaceId &space, int seq) override;

private:
    Result<void> followClock(const SpaceId &space, const LogSegment &segment);
    Result<bool> isOwnDevice(const SpaceId &space, const DeviceId &device);

    const Clock &m_clock;
    Database &m_vault;
    Database &m_cache;
};

} // namespace plenum
