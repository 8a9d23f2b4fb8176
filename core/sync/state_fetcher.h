// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/key_finder.h"
#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Reads trust, head, roster and manifests, and moves the maxima forward. One damaged object never holds up
// the others: it becomes a warning, what it would have replaced stays in force, and the next run tries again.
//
// Where nothing is new this is one conditional read of the head pointer. From time to time it looks closely:
// it reads the pointer whatever its tag (servers that tell versions by the second give two the same), and
// lists the trust records, since a lead that took over writes another pointer and the old one says nothing of
// it.
class StateFetcher {
public:
    // `key`, which may be null, opens what was sealed for this device.
    StateFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, const DeviceKey *key,
                 SyncReport &report);

    struct Outcome {
        std::optional<HeadVisit> visit;  // to be remembered once the rest of the contact is done
        bool isRemembered = false;       // it is so already
        bool isClose = false;            // looked at what is looked at now and then
        std::optional<SpaceState> state; // what is in force, if it is the same as before
    };
    // Errors: Unavailable (store), those of the replica.
    Result<Outcome> run(const QDateTime &now, bool isThorough);

    // Looks at nothing but the trust records, and keeps those that are new. Errors: also what is wrong with
    // them when there are none.
    Result<TrustChain> readTrust();

private:
    // Each returns an object-level error as a warning-to-be; see note().
    Result<SignedObject> read(const ObjectName &name, ObjectType type);
    Result<SignedObject> open(const ObjectName &name, ObjectType type, const Result<QByteArray> &bytes);
    // Looks for the key `id` among those the lead shared, and keeps it.
    Result<void> lookForKey(const QString &id);
    using Contents = QHash<ObjectName, Result<QByteArray>>;
    Result<Contents> readAll(const QList<ObjectName> &names);

    Result<void> foundTrust();
    Result<void> lookForTrust();
    Result<void> extendTrustChain(const QList<ObjectName> &names, const Contents &contents);
    void raiseTrust(int n, const QByteArray &id); // never lowers the maximum

    enum class Look { Glance, Close };
    Result<std::optional<AcceptedHead>> readHead(Look look);
    Result<std::optional<AcceptedHead>> findOtherHead(ErrorCode problem);
    bool isOfEarlierTerm(const Result<SignedObject> &object) const;
    bool isHandingOver() const;
    Result<std::optional<AcceptedHead>> waitForNewLead();
    Result<std::optional<AcceptedHead>> readLastWord();
    Result<std::optional<AcceptedHead>> probeHeadHistory(const QString &lead);
    // The pointer is sealed for others: of the heads before, the newest that is not, if it is news here.
    Result<std::optional<AcceptedHead>> findLastOpenHead();
    Result<std::optional<AcceptedHead>> findLastOpenHead(const QList<ObjectName> &names);
    Result<std::optional<AcceptedHead>> judgeOpenHead(const Result<SignedObject> &object);
    bool holdsLocked(const QByteArray &pointer) const; // the same that was locked before
    bool isEndedIn(const RosterRecord &roster) const;  // this device
    Result<void> tellOfLockedHead();
    Result<AcceptedHead> judgeHead(const SignedObject &object);
    bool isLookDue(const QDateTime &now) const;

    Result<void> readWhatHeadNames(const HeadRecord &head);
    Result<void> takeRoster(const HeadRecord &head, const ObjectName &name, const Result<QByteArray> &bytes);
    Result<void> takeManifest(const HeadRecord &head, const MeetingId &meeting, const ObjectName &name,
                              const Result<QByteArray> &bytes);
    Result<void> keepEvidence(const ObjectName &name, const SignedObject &object, const Error &error);

    // Keeps an object-level error as a warning; hands on errors that end the run.
    Result<void> note(const Error &error);
    void keep(const SignedObject &object, const QByteArray &bytes);

    ObjectStore &m_store;
    Replica &m_replica;
    const SpaceAnchor &m_anchor;
    const DeviceKey *m_key;
    SyncReport &m_report;
    KeyFinder m_finder;

    SpaceState m_state;
    SpaceMarks m_marks;             // the maxima to commit
    QList<StoredObject> m_accepted; // the objects to commit with them
    QByteArray m_lastBytes;         // of the object opened last
    HeadVisit m_visit;
};

} // namespace plenum
