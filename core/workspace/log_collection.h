// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/device_key.h"
#include "core/sync/engine.h"

namespace plenum {

// What one collection of the logs came to.
struct CollectOutcome {
    int segments = 0;      // rolled up for the first time
    int rejected = 0;      // told not to count for the first time
    int rollups = 0;       // published
    int epoch = 1;         // the open one now
    bool isClosed = false; // an epoch was closed
    qint64 headSeq = 0;    // of the head in force now
};

// What collecting needs, in the thread that collects.
struct CollectPorts {
    ObjectStore &store;
    Replica &replica;
    LogLedger &ledger;
    PaperCache &papers;
    const DeviceKey &key;
    const Clock &clock;
};

struct CollectOptions {
    bool closeEpoch = false;
    bool findsLost = false; // reads all roll-ups from the store, and makes lost ones anew
};

// On the lead's device: publishes roll-ups of all segments that were taken and are in none yet, into the
// outbox; SyncEngine::push() writes them. Does nothing when there is nothing new, or when something else was
// published meanwhile. Errors: Unauthorized (this device does not lead), Unavailable (no head here yet),
// those of Publication.
Result<CollectOutcome> collectLogs(const SpaceAnchor &anchor, const CollectPorts &ports,
                                   const CollectOptions &options);

// After a sync: collects and writes if this device leads; what goes wrong becomes a warning of the report.
Result<void> collectAfterSync(SyncEngine &engine, const SpaceAnchor &anchor, const CollectPorts &ports,
                              SyncReport &report);

} // namespace plenum
