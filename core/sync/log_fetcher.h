// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

#include <QMap>

namespace plenum {

// Reads the logs of the other devices: each from the last accepted segment on, without gaps.
class LogFetcher {
public:
    LogFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, SyncReport &report);

    // A segment that does not prove itself becomes a warning and holds back what follows it on that device.
    // So does a log that is shorter than it was.
    Result<void> run(const SpaceState &state, const DeviceId &ownDevice);

private:
    using Segments = QMap<DeviceId, QList<ObjectName>>; // in the order of their numbers

    Result<void> listShard(const QString &directory, Segments &segments);
    Result<void> readDevice(const SpaceState &state, const DeviceId &device, const QList<ObjectName> &names);
    Result<void> checkLength(const DeviceId &device, const ChainMark &tip, const QList<ObjectName> &names);

    ObjectStore &m_store;
    Replica &m_replica;
    const SpaceAnchor &m_anchor;
    SyncReport &m_report;
};

} // namespace plenum
