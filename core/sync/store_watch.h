// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_ledger.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Looks whether the store still has what this device put into it, and queues what it lost for the Pusher.
// Servers do not flush what they say they have, and stores are put back to an earlier day.
class StoreWatch {
public:
    StoreWatch(ObjectStore &store, Replica &replica, Outbox &outbox, const SpaceAnchor &anchor,
               SyncReport &report);

    // What was stored within a day, when it is due. True: something waits to be written again.
    Result<bool> recheck();

    // Own segments with what they need, after the store went back. What a roll-up holds may be gone, except
    // in the newest epochs. True: as above.
    Result<bool> findLostSegments(const HeadRecord &head, const QHash<DeviceId, DeviceLog> &logs);

private:
    Result<QStringList> lookFor(const QList<StoredName> &due, QStringList &looked);
    Result<bool> requeue(const QStringList &lost, const QList<StoredName> &known);
    static bool isWorthKeeping(const ObjectName &name, const HeadRecord &head,
                               const QHash<DeviceId, DeviceLog> &logs);

    ObjectStore &m_store;
    Replica &m_replica;
    Outbox &m_outbox;
    const SpaceAnchor &m_anchor;
    SyncReport &m_report;
};

} // namespace plenum
