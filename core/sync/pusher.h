// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Writes own work into the store. A row leaves the outbox only after a barrier: a store that loses power
// keeps a prefix of what was written, and the rest is written again, same bytes under same names.
class ConfidentialEntries;

class Pusher {
public:
    // `key` may be null: nothing new is written then, and nothing is healed. `keys`: of a sealed space.
    Pusher(ObjectStore &store, Outbox &outbox, PaperCache &papers, const SpaceAnchor &anchor,
           const DeviceKey *key, SpaceKeys keys, SyncReport &report);

    // Objects that are already made: publications, joins, segments of a run that was cut off.
    // Error Forked: the store holds another object of ours under one of our names (this computer was restored
    // from an old copy). Bytes there that are no object of ours are damage and replaced. Where a trust record
    // waits and the head that follows it would meet another one, nothing is written at all.
    Result<void> pushOutgoing();

    // From now on what this device published as lead (QueuedPublication) stays in the outbox.
    void holdPublicationsBack() { m_holdsPublications = true; }

    // Bundles pending log entries into segments, journals each and writes it. Does nothing while the roster
    // does not list this device, nor when its key has to be renewed (SyncReport::isCopied). An entry of which
    // nobody can say who may read it stays pending.
    Result<void> pushEntries(const SpaceState &state, ConfidentialEntries &confidential);

private:
    Result<QList<OutgoingObject>> waiting();
    Result<void> pushBlobs(const QList<OutgoingObject> &objects);
    Result<void> pushObjects(const QList<OutgoingObject> &objects);
    Result<void> requireFreeHeads(const QList<OutgoingObject> &objects);
    Result<void> settleConflict(const OutgoingObject &object, const ObjectName &name);
    Result<bool> isTaken(const ObjectName &name, const Envelope &own);
    bool isOurs(const ObjectName &name, ObjectType type);
    // A segment of ours beyond the journal.
    Result<std::optional<ObjectName>> findNewerSegment(const HeadRecord &head, const ChainMark &tail);
    struct Segment {
        ChainMark mark;
        OutgoingObject object;
        QList<OutgoingObject> largeBodies;
        QList<qint64> rows; // of the entries it took
    };
    Result<Segment> makeSegment(const SpaceState &state, const ChainMark &tail,
                                const QList<PendingEntry> &entries);
    Result<QList<PendingEntry>> nextEntries(ConfidentialEntries &confidential);
    static Result<QByteArray> seal(const SpaceState &state, const QByteArray &plain,
                                   const QByteArray &context);

    ObjectStore &m_store;
    Outbox &m_outbox;
    PaperCache &m_papers;
    const SpaceAnchor &m_anchor;
    const DeviceKey *m_key;
    SpaceKeys m_keys;
    SyncReport &m_report;
    bool m_holdsPublications = false;
};

} // namespace plenum
