// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Writes own work into the store. A row leaves the outbox only after a barrier: a store that loses power
// keeps a prefix of what was written, and the rest is written again, same bytes under same names.
class Pusher {
public:
    Pusher(ObjectStore &store, Outbox &outbox, PaperCache &papers, const SpaceAnchor &anchor,
           SyncReport &report);

    // Objects that are already made: publications, joins, segments of a run that was cut off.
    // Error Forked: the store holds other bytes under one of our names (this computer was restored from an
    // old copy).
    Result<void> pushOutgoing();

    // Bundles pending log entries into segments, journals each and writes it. Does nothing while the roster
    // does not list this device.
    Result<void> pushEntries(const SpaceState &state, const DeviceKey &key);

private:
    Result<void> requireSpace(const QList<OutgoingObject> &objects);
    Result<void> pushObject(const OutgoingObject &object);
    Result<bool> isRestoredCopy(const SpaceState &state, const DeviceId &device, const ChainMark &tail);
    // Takes as many of the entries as fit into one segment; `taken` says how many.
    Result<OutgoingObject> makeSegment(const HeadRecord &head, const ChainMark &tail,
                                       const QList<PendingEntry> &entries, const DeviceKey &key,
                                       qsizetype &taken, QByteArray &id);

    ObjectStore &m_store;
    Outbox &m_outbox;
    PaperCache &m_papers;
    const SpaceAnchor &m_anchor;
    SyncReport &m_report;
};

} // namespace plenum
