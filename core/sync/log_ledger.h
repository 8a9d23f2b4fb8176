// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entry_seal.h"
#include "core/store/marks.h"
#include "core/store/records.h"
#include "core/store/rollup_record.h"
#include "core/sync/replica.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace plenum {

// A place in a device's log.
struct LogPosition {
    DeviceId device;
    int seq = 1;

    bool operator==(const LogPosition &) const = default;
};

// How far a device's log has been taken in.
struct DeviceLog {
    ChainMark tail;     // the last segment that counts here
    int rolledTail = 0; // the last one a roll-up lists: only the roster takes it back
    int forkedAt = 0;   // two segments of this number exist; 0: not forked
    QString forkedName; // of one of them
    int gapAt = 0;      // the number that is missing while later ones are there; 0: none
    QDateTime gapSince; // UTC, by this device's clock

    bool operator==(const DeviceLog &) const = default;
};

struct KnownSegment {
    LogPosition position;
    QByteArray id; // empty: none was accepted there
    QString name;
    qint64 size = 0; // bytes of the object
    bool isRolled = false;

    bool operator==(const KnownSegment &) const = default;
};

struct TakenSegment {
    LogSegment segment; // with its large bodies put in
    StoredObject object;
    QList<StoredObject> largeBodies; // as they lie in u/
    DeviceId owner;                  // the first of the devices this one goes on for, or itself
    bool isRolled = false;
};

// Port: what a client has taken from the devices' logs. Everything in it can be read again from a store.
// Implemented by core/cache (SqliteLogLedger) and tests/support/memory_log_ledger.h;
// tests/unit/sync/log_ledger_contract.h holds both to the same promises. Threading: as Replica.
class LogLedger {
public:
    virtual ~LogLedger() = default;

    // Of every device something is known of.
    virtual Result<QHash<DeviceId, DeviceLog>> logs(const SpaceId &space) = 0;

    // Takes verified segments, in order, with all their entries (marks, sign-offs), or none of them. Error
    // Conflict unless each is the one after its device's tail; the first of a device may have any number.
    virtual Result<void> accept(const SpaceId &space, const QList<TakenSegment> &segments) = 0;

    // One answer per position, in that order.
    virtual Result<QList<KnownSegment>> segmentsAt(const SpaceId &space,
                                                   const QList<LogPosition> &positions) = 0;

    // The objects of accepted segments, in that order; empty where one is not at hand.
    virtual Result<QList<QByteArray>> bytesOf(const SpaceId &space, const QList<KnownSegment> &segments) = 0;

    // Accepted segments no roll-up lists yet, by device and number.
    virtual Result<QList<KnownSegment>> unrolled(const SpaceId &space) = 0;
    virtual Result<void> markRolled(const SpaceId &space, const QList<LogPosition> &positions) = 0;

    // Fork and gap of a device; its tails stay as they are.
    virtual Result<void> note(const SpaceId &space, const DeviceId &device, const DeviceLog &log) = 0;

    // Takes back everything of a device after segment `seq`, with all it said, and hands back what it was.
    virtual Result<QList<StoredObject>> rewind(const SpaceId &space, const DeviceId &device, int seq) = 0;

    // Segments that do not count. Rejecting again changes nothing but `isRolled`, which never goes back.
    virtual Result<void> reject(const SpaceId &space, const QList<RollupRejection> &rows, bool isRolled) = 0;
    virtual Result<QList<RollupRejection>> unrolledRejections(const SpaceId &space) = 0;

    // The roll-ups that were read to the end, name to id.
    virtual Result<QHash<QString, QByteArray>> readRollups(const SpaceId &space) = 0;
    virtual Result<void> setReadRollups(const SpaceId &space, const QHash<QString, QByteArray> &rollups) = 0;

    // Takes in what these keys open of the entries that are not for everybody (core/store/entry_seal.h), as
    // if they had come as they are inside. Each is tried once with the same keys.
    virtual Result<void> openEntries(const SpaceId &space, const EntryKeyRing &ring) = 0;

    // 0 at first, then one more each time, also after a restart: where looking around goes on.
    virtual Result<int> takeTurn(const SpaceId &space) = 0;

protected:
    LogLedger() = default;
    LogLedger(const LogLedger &) = delete;
    LogLedger &operator=(const LogLedger &) = delete;
};

} // namespace plenum
