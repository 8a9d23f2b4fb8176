// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/device_key.h"
#include "core/store/object_store.h"
#include "core/sync/log_ledger.h"
#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/store_healer.h"
#include "core/sync/sync_report.h"

namespace plenum {

class Pusher;

// One contact between a client and a store: writes what waits in the outbox, reads what is new, checks it by
// docs/store-format.md and hands it to the replica, fetches papers, reads the others' logs.
//
// Order: outgoing objects, state (trust, head, roster, manifests), roll-ups, own log entries, others' logs,
// what the store lost of one's own, papers, earlier versions of agendas. Where nothing is new and nothing
// waits, that is one conditional read. Everything is idempotent: a run that is cut off anywhere is simply run
// again. Objects that do not prove themselves become warnings; what was accepted before stays.
//
// Errors end the run: Unavailable (no store there: the normal offline state), Cancelled, and errors of the
// replica. Threading: blocking; one thread.
class SyncEngine {
public:
    // All must outlive the engine. `key` may be null: then nothing of one's own is written.
    SyncEngine(ObjectStore &store, Replica &replica, LogLedger &ledger, Outbox &outbox, PaperCache &papers,
               const DeviceKey *key, const Clock &clock);

    Result<SyncReport> run(const SpaceAnchor &anchor, const SyncOptions &options = {});

    // What the last run did, also when it ended with an error.
    const SyncReport &report() const { return m_report; }

    // Only writes what waits in the outbox (used right after publishing). Error Unauthorized: somebody began
    // a new term, and what this device published is held back.
    Result<SyncReport> push(const SpaceAnchor &anchor);

    // Puts back what the store lost (StoreHealer), by what is known here: nothing new is read. Where the
    // store went back, run() does so by itself on the lead's device.
    Result<HealReport> heal(const SpaceAnchor &anchor, const HealOptions &options,
                            const std::stop_token &stop = {});

private:
    Result<void> contact(const SpaceAnchor &anchor, const SyncOptions &options);
    Result<bool> pushWaiting(const SpaceAnchor &anchor, Pusher &pusher);
    Result<bool> isHeldBack(const SpaceAnchor &anchor);
    Result<void> withdrawOverruled(const SpaceAnchor &anchor, const SpaceState &state);
    Result<void> exchangeLogs(const SpaceAnchor &anchor, const SpaceState &state, const SyncOptions &options,
                              Pusher *pusher, bool isClose);
    Result<void> reclaimFormer(const SpaceAnchor &anchor, const SpaceState &state);
    Result<void> watchStore(const SpaceAnchor &anchor, const SpaceState &state, Pusher &pusher, bool isClose);
    Result<void> healAfterRollback(const SpaceAnchor &anchor, const SpaceState &state, Pusher &pusher);
    Result<void> shareKeys(const SpaceAnchor &anchor, const SpaceState &state, Pusher &pusher);
    StoreHealer healer(const SpaceAnchor &anchor);
    Result<void> settleHistory(const SpaceAnchor &anchor, const SpaceState &state, HeadVisit visit,
                               const SyncOptions &options, bool isRemembered);

    ObjectStore &m_store;
    Replica &m_replica;
    LogLedger &m_ledger;
    Outbox &m_outbox;
    PaperCache &m_papers;
    const DeviceKey *m_key;
    const Clock &m_clock;
    SyncReport m_report;
};

} // namespace plenum
