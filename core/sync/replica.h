// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/marks.h"
#include "core/store/object_store.h"
#include "core/store/records.h"
#include "core/store/space_keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace plenum {

// ---- What a client has accepted
// -------------------------------------------------------------------------------

// A verified signed object, as its bytes stand in the store.
struct StoredObject {
    QString name;  // "m/<mid>/000002-<k16>.bin"
    QString type;  // "MANI"
    QByteArray id; // 32 bytes
    QByteArray bytes;
};

// An object waiting to be put into the store. Bytes are final: a retry puts the same bytes under the same
// name.
struct OutgoingObject {
    qint64 row = 0; // the outbox row, rising in the order of writing
    QString name;
    WriteMode mode = WriteMode::CreateNew;
    QByteArray bytes; // empty for a blob
    QByteArray blob;  // the hash of a local paper to upload; empty for signed objects
    bool barrierBefore =
        false; // everything before it must be durable in the store first (set on head pointers)
};

// What is remembered of the head pointer as it was last read, so that looking again costs next to nothing. It
// proves nothing: it counts only while the head it stands for is the one in force and here.
struct HeadVisit {
    QString name;           // of the head pointer
    QByteArray tag;         // ObjectVersion::tag; may be empty
    QByteArray payloadHash; // of the head
    QDateTime looked;       // when trust records nobody announced were last looked for
    bool isSettled = false; // earlier versions of the agendas were looked for since
    bool isLocked = false;  // it is sealed with a key this device does not have
    QStringList passedKeys; // names of KEYS that hold nothing for this device

    bool operator==(const HeadVisit &) const = default;
};

// Port: the client's copy of what it has accepted from a store; its logs are in the LogLedger. Implemented by
// core/cache (SqliteReplica) and by tests/support/memory_replica.h; tests/unit/sync/replica_contract.h holds
// both to the same promises. Threading: the thread of the engine that uses it.
class Replica {
public:
    virtual ~Replica() = default;

    virtual Result<SpaceMarks> marks(const SpaceId &space) = 0;

    // Commits the objects to the cache, then the new maxima to the vault (synchronous=FULL): a program that
    // is killed leaves the old state in force, or the new one with its objects. Meetings that are not named
    // keep their maximum. Error Rollback when a maximum would fall: nothing is written then. Only a head of a
    // new term sets the maxima of roster and meetings anew, whatever they were; trust never falls.
    virtual Result<void> accept(const SpaceId &space, const SpaceMarks &marks,
                                const QList<StoredObject> &objects) = 0;

    // accept() for a publication of this device: `outgoing` joins the outbox in the transaction that raises
    // the maxima, so that nothing can be published twice on one base.
    virtual Result<void> publish(const SpaceId &space, const SpaceMarks &marks,
                                 const QList<StoredObject> &objects,
                                 const QList<OutgoingObject> &outgoing) = 0;

    // The cached verified objects whose names begin so, in name order ("trust/", "m/<mid>/", one whole name).
    // What is not here can always be fetched again.
    virtual Result<QList<StoredObject>> objectsBelow(const SpaceId &space, const QString &namePrefix) = 0;

    // Keeps an object as evidence of a fork or of tampering; never shown as content. Repeating it changes
    // nothing.
    virtual Result<void> keepEvidence(const SpaceId &space, const StoredObject &object,
                                      const QString &reason) = 0;

    // Empty when nothing is remembered; may be forgotten at any time.
    virtual Result<HeadVisit> headVisit(const SpaceId &space) = 0;
    virtual Result<void> setHeadVisit(const SpaceId &space, const HeadVisit &visit) = 0;

    // The lead has taken in this device's own segments up to `seq` (a roll-up that an accepted head names
    // holds them). Never falls: a lower seq changes nothing.
    virtual Result<void> setSeenByLead(const SpaceId &space, int seq) = 0;

    // The keys of a sealed space; empty for an open one. learn() adds those that are not here yet, durably;
    // none is ever forgotten.
    virtual Result<SpaceKeys> keys(const SpaceId &space) = 0;
    virtual Result<void> learn(const SpaceId &space, const SpaceKeys &keys) = 0;

protected:
    Replica() = default;
    Replica(const Replica &) = delete;
    Replica &operator=(const Replica &) = delete;
};

// ---- What this device still has to write
// ----------------------------------------------------------------------

struct PendingEntry {
    qint64 row = 0;
    LogEntry entry;
};

// A name this device has put into the store not long ago.
struct StoredName {
    QString name;
    WriteMode mode = WriteMode::CreateNew;
    QByteArray blob; // the hash of a paper; empty for objects
    QByteArray hash; // SHA-256 of an object's bytes

    bool operator==(const StoredName &) const = default;
};

// Port: the durable queue of own work. Threading: as Replica.
class Outbox {
public:
    virtual ~Outbox() = default;

    virtual Result<QList<OutgoingObject>> outgoing(const SpaceId &space) = 0;
    virtual Result<void> enqueue(const SpaceId &space,
                                 const QList<OutgoingObject> &objects) = 0; // rows are given anew
    // These rows are in the store, durably. Rows that are not there any more are no error.
    virtual Result<void> markStored(const QList<qint64> &rows) = 0;
    // These rows are not to be written any more.
    virtual Result<void> withdraw(const QList<qint64> &rows) = 0;

    // Own log entries not yet bundled into a segment, oldest first.
    virtual Result<QList<PendingEntry>> pendingEntries(const SpaceId &space, int limit) = 0;
    virtual Result<ChainMark> ownTail(const SpaceId &space) = 0; // last segment this device made
    // Of the segment this device made with that number; empty when it made none.
    virtual Result<QByteArray> ownSegmentId(const SpaceId &space, int seq) = 0;
    // Binds entries to a finished segment and enqueues it behind the large bodies it needs, in one
    // transaction (journal before PUT).
    virtual Result<void> journalSegment(const SpaceId &space, const ChainMark &segment,
                                        const OutgoingObject &object, const QList<qint64> &entryRows,
                                        const QList<OutgoingObject> &largeBodies = {}) = 0;

    // Names of the own segments, and of what they need, that were stored; their bytes stay here.
    virtual Result<QStringList> keptNames(const SpaceId &space) = 0;
    // Queues these again, byte for byte; hands back the names it has no bytes of.
    virtual Result<QStringList> requeueKept(const SpaceId &space, const QStringList &names) = 0;
    // Own segments a former key of this device wrote past the end the roster gave it do not count: what they
    // carry waits again, for a segment of the key in use. Does nothing the second time.
    virtual Result<void> reclaim(const SpaceId &space, const DeviceId &former, int lastSeq) = 0;
    // What was stored within a day and is due for another look, newest first: a few names, at times that lie
    // further and further apart.
    virtual Result<QList<StoredName>> dueForRecheck(const SpaceId &space) = 0;
    virtual Result<void> markRechecked(const SpaceId &space, const QStringList &names) = 0;

protected:
    Outbox() = default;
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;
};

// ---- Papers
// ---------------------------------------------------------------------------------------------------

// Writes one paper; only a match of the hash becomes visible. Destroying it without commit() discards what
// was written, unless resume() made it.
class PaperWriter {
public:
    virtual ~PaperWriter() = default;
    // The bytes that are here already: write() goes on after them.
    virtual qint64 size() const = 0;
    // Errors: DiskFull and others of this device; nothing is kept then.
    virtual Result<void> write(QByteArrayView bytes) = 0;
    virtual Result<void> commit() = 0; // Error Corrupt when the hash differs: nothing is kept
    // Of one that began without a name: from commit() on.
    virtual QByteArray blob() const = 0;

protected:
    PaperWriter() = default;
    PaperWriter(const PaperWriter &) = delete;
    PaperWriter &operator=(const PaperWriter &) = delete;
};

// The beginning of a paper that is being fetched.
struct PartialPaper {
    QByteArray blob;
    qint64 size = 0;
    QDateTime written; // UTC, by the file system

    bool operator==(const PartialPaper &) const = default;
};

// Port: content-addressed papers on this device, named by the SHA-256 of the blob and kept as the store holds
// them: openPaper() (core/cache/paper_sealing.h) reads them. Threading: any thread; two writers of one blob
// do no harm.
class PaperCache {
public:
    virtual ~PaperCache() = default;

    virtual bool has(const QByteArray &blob) const = 0;
    virtual QString pathOf(const QByteArray &blob) const = 0; // whether it exists or not
    // Without a name (empty), commit() gives the bytes that of their hash.
    virtual Result<std::unique_ptr<PaperWriter>> begin(const QByteArray &blob) = 0;
    virtual Result<void> drop(const QByteArray &blob) = 0; // what is not here is no error
    virtual Result<void> barrier() = 0;                    // all committed papers are durable once it returns

    // As begin(), but goes on where an earlier writer of this blob stopped, also one of a program that was
    // killed; its bytes are hashed again first. What it has written stays for the next one. While another
    // writer has them, it starts from nothing.
    virtual Result<std::unique_ptr<PaperWriter>> resume(const QByteArray &blob) = 0;
    virtual QList<PartialPaper> partials() const = 0; // by blob; those being written too
    virtual Result<void> dropPartial(const QByteArray &blob) = 0;

    // Bytes that still find room for papers. Error: Unavailable.
    virtual Result<qint64> room() const = 0;

protected:
    PaperCache() = default;
    PaperCache(const PaperCache &) = delete;
    PaperCache &operator=(const PaperCache &) = delete;
};

} // namespace plenum
