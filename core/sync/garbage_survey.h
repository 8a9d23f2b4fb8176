// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/key_finder.h"
#include "core/sync/rollup_audit.h"
#include "core/sync/space_state.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace plenum {

// Nothing is removed sooner after it was announced (docs/store-format.md, "Removing").
inline constexpr int kGarbageGraceDays = 30;
inline constexpr qint64 kGarbageGraceHeads = 3;

// What of a store nobody needs any more: names of blobs, roll-ups and segments, each list sorted.
struct Garbage {
    QStringList fresh;     // not announced yet
    QStringList announced; // their grace is not over
    QStringList due;       // may be removed now
    QDateTime nextDue;     // of `announced`, the first by time alone; invalid: none
    int lastNumber = 0;    // of the GCOL objects in the store
    QByteArray lastId;     // its id
};

// Finds out what may be removed from a store, on the lead's device. Needed are the papers of every agenda
// that any head of any term in h/ names, at every version, and of evidence; the roll-ups of the head in force
// and of those a reader may still be at, with their packs; segments that no roll-up of the head lists, are of
// an epoch that is not long closed, forked, or kept as evidence. Everything else about the store is left
// alone. What cannot be judged is an error: better nothing is removed than too much. Papers stay as long as
// there is an agenda of which this device does not read all, such as one from before its owner became a
// secretary.
//
// Memory: names and hashes, and a batch of objects.
class GarbageSurvey {
public:
    // `key` opens what was sealed for this device.
    GarbageSurvey(ObjectStore &store, Replica &replica, LogLedger &ledger, const SpaceAnchor &anchor,
                  const DeviceKey *key);

    // `graceDays` is at least kGarbageGraceDays. Errors: Unavailable (an object that has to be read is
    // missing or damaged: heal the store first), those of the store and the databases.
    Result<Garbage> run(const SpaceState &state, const QList<StoredObject> &evidence, const QDateTime &now,
                        int graceDays);

private:
    struct Announcement {
        qint64 seq = 0;
        QDateTime time;
    };
    struct HeadTime {
        qint64 seq = 0;
        QDateTime time;
    };
    QDateTime timeOf(const GarbageRecord &record) const; // invalid: it does not count
    Result<void> readHeads();
    Result<void> needAgendas();
    Result<void> needRollups();
    Result<void> needEvidence(const QList<StoredObject> &evidence);
    Result<void> readAnnouncements(Garbage &garbage);
    Result<QStringList> unneeded();
    Result<void> addUnneededSegments(QStringList &names);
    Result<SignedObject> open(const ObjectName &name, ObjectType type, const QByteArray &bytes);
    Result<SignedObject> readObject(const ObjectName &name, ObjectType type);
    Result<Manifest> read(const QByteArray &content) const;
    Result<void> noteHead(const ObjectName &name, const Result<QByteArray> &bytes);
    void take(const HeadRecord &head);
    void needBlobsOf(const Manifest &manifest);

    ObjectStore &m_store;
    Replica &m_replica;
    LogLedger &m_ledger;
    const SpaceAnchor &m_anchor;

    SyncReport m_report; // what the search for keys met
    KeyFinder m_finder;
    SpaceKeys m_keys;
    const SpaceState *m_state = nullptr;
    bool m_knowsBlobs = true; // false: an agenda is locked for good, and may need any of them
    QDateTime m_now;
    QList<HeadTime> m_headTimes;
    QSet<MeetingId> m_meetings;
    QSet<QString> m_manifests; // that a head names
    QSet<QString> m_names;     // needed, of whatever kind
    RollupAudit m_rollups;     // of the head in force
    QHash<QString, Announcement> m_announced;
};

} // namespace plenum
