// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/sync/rollup_audit.h"
#include "core/sync/space_state.h"

#include <QHash>
#include <QSet>

namespace plenum {

// One name of a store that does not hold what it should.
struct HealFinding {
    enum class State {
        Missing,
        Damaged,     // what lies there proves nothing
        Old,         // a head pointer of an earlier head
        Contradicts, // another right object of the same writer: a fork, left as it is
    };
    QString name;
    State state = State::Missing;
    bool isRestored = false;
    std::optional<Error> problem; // why it was not, or cannot be, put back from here

    bool operator==(const HealFinding &) const = default;
};

struct HealReport {
    int checked = 0;
    bool isStoreNewer = false; // sync first: nothing was looked at
    QList<HealFinding> findings;
    QList<Error> unread; // what could not be looked at

    int restored() const;
};

struct HealOptions {
    bool dryRun = false;
    bool readPapers = true; // hash every paper in the store; else only look whether its name is there
};

// Puts back what a store lost or what was damaged in it, byte for byte, from what this device holds. Objects
// prove themselves, so any member may do that; what stands in a name and proves itself is never changed. The
// head pointer is the lead's alone. What a readable roll-up holds may be gone from closed epochs.
//
// Own segments lie in the outbox: `run` queues those again, and the caller writes them with a Pusher.
// Idempotent: a run that was cut off is run again. Memory: one batch of objects.
class StoreHealer {
public:
    // `key` may be null.
    StoreHealer(ObjectStore &store, Replica &replica, LogLedger &ledger, Outbox &outbox, PaperCache &papers,
                const SpaceAnchor &anchor, const DeviceKey *key);

    // Errors: Unavailable (no store there, or nothing of a space), Cancelled, those of the databases.
    Result<HealReport> run(const SpaceState &state, const HealOptions &options);

private:
    struct Expected {
        ObjectName name;
        std::optional<ObjectType> type; // none: the name is the hash of the bytes
        QByteArray id;                  // of the object, or the hash
        QByteArray bytes;               // empty: not on this device
        bool isKept = false;            // in the outbox
    };
    Result<bool> isStoreNewer();
    Result<void> healPapers();
    Result<void> lookForPapers(const QList<QByteArray> &blobs, QList<QByteArray> &missing);
    Result<void> hashPapers(const QList<QByteArray> &blobs, QList<QByteArray> &missing,
                            QList<QByteArray> &damaged);
    Result<void> putPapers(const QList<QByteArray> &blobs, HealFinding::State state);
    Result<void> healBelow(const QString &prefix);
    Result<void> healRollups();
    Result<void> healKept();
    Result<void> healLogs();
    Result<void> heal(const QList<Expected> &expected);
    Result<std::optional<QByteArray>> payloadInForce(const ObjectName &pointer);
    Result<void> healPointer();
    std::optional<HealFinding::State> judge(const Expected &expected, const QByteArray &bytes) const;
    Result<void> settle(const Expected &expected, HealFinding::State state);
    bool isSignedByItsWriter(const SignedObject &object) const;
    bool mayBeGone(const ObjectName &name, const QByteArray &id) const;
    Result<void> passOver(const Error &error);
    Result<void> noteUnread(const Error &error);
    void rememberBlobs(const Expected &expected);

    ObjectStore &m_store;
    Replica &m_replica;
    LogLedger &m_ledger;
    Outbox &m_outbox;
    PaperCache &m_papers;
    const SpaceAnchor &m_anchor;
    const DeviceKey *m_key;

    const SpaceState *m_state = nullptr;
    HealOptions m_options;
    HealReport m_report;
    QHash<QString, QByteArray> m_writers; // key id to public key
    QSet<QByteArray> m_blobs;
    QSet<QString> m_seen;  // names of own segments
    RollupAudit m_rollups; // empty while no segment may be gone
};

} // namespace plenum
