// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Reads the logs of the other devices: each from the last accepted segment on, without gaps.
class LogFetcher {
public:
    LogFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, SyncReport &report);

    // A segment that does not prove itself becomes a warning and holds back what follows it on that device.
    Result<void> run(const SpaceState &state, const DeviceId &ownDevice);

private:
    Result<void> readShard(const SpaceState &state, const QString &directory, const DeviceId &ownDevice);
    Result<void> readDevice(const SpaceState &state, const DeviceId &device, const QList<ObjectName> &names);

    ObjectStore &m_store;
    Replica &m_replica;
    const SpaceAnchor &m_anchor;
    SyncReport &m_report;
};

} // namespace plenum
