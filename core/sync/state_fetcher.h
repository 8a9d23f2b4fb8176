// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Reads trust, head, roster and manifests, and moves the maxima forward. One damaged object never holds up
// the others: it becomes a warning, what it would have replaced stays in force, and the next run tries again.
class StateFetcher {
public:
    StateFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, SyncReport &report);

    // Errors: Unavailable (store), those of the replica.
    Result<void> run();

private:
    // Each returns an object-level error as a warning-to-be; see note().
    Result<SignedObject> read(const ObjectName &name, ObjectType type);
    Result<void> foundTrust();
    Result<void> extendTrustChain();
    void raiseTrust(int n, const QByteArray &id); // never lowers the maximum
    Result<std::optional<AcceptedHead>> readHead();
    Result<std::optional<AcceptedHead>> probeHeadHistory();
    Result<AcceptedHead> judgeHead(const SignedObject &object);
    Result<void> readRoster(const HeadRecord &head);
    Result<void> readManifests(const HeadRecord &head);
    Result<void> readManifest(const HeadRecord &head, const MeetingId &meeting,
                              const MeetingReference &reference);
    Result<void> readHistory(const AcceptedManifest &newest);

    // Keeps an object-level error as a warning; hands on errors that end the run.
    Result<void> note(const Error &error);
    void keep(const SignedObject &object, const QByteArray &bytes);

    ObjectStore &m_store;
    Replica &m_replica;
    const SpaceAnchor &m_anchor;
    SyncReport &m_report;

    SpaceState m_state;
    SpaceMarks m_marks;             // the maxima to commit
    QList<StoredObject> m_accepted; // the objects to commit with them
    QByteArray m_lastBytes;         // of the object read() returned last
};

} // namespace plenum
