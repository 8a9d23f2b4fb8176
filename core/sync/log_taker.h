// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/segment_pack.h"
#include "core/sync/key_finder.h"
#include "core/sync/log_ledger.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

#include <QSet>

#include <optional>

namespace plenum {

// Decides what counts of the devices' logs and keeps it in the ledger (docs/store-format.md, "What counts of
// a device's log"). The outcome depends on the objects, not on the order they came in: what was taken is
// taken back when another object at its place turns up or the roster sets an end before it.
class LogTaker {
public:
    LogTaker(ObjectStore &store, Replica &replica, LogLedger &ledger, const SpaceAnchor &anchor,
             const SpaceState &state, const Clock &clock, SyncReport &report);

    // To be called first. `ownDevice` may be empty; `key`, which may be null, opens what was sealed for it.
    Result<void> begin(const DeviceId &ownDevice, const DeviceKey *key);

    const SpaceState &state() const { return m_state; }
    // Nullptr when the roster does not list it.
    const RosterDevice *device(const DeviceId &id) const { return m_devices.value(id); }
    DeviceLog log(const DeviceId &id) const { return m_logs.value(id); }
    static bool counts(const RosterDevice &device, int seq);
    int nextSeq(const RosterDevice &device) const;
    // Nothing more of its log is looked for.
    bool isClosed(const RosterDevice &device) const;
    // It counts only if a roll-up lists it.
    bool isForked(const DeviceId &device, int seq) const;

    enum class Outcome {
        Taken,   // it counts, or did before
        LeftOut, // it does not count, and will not
        Later,   // something else has to come first
    };

    // A row of a roll-up; `known` is what the ledger has at its place, `object` what the pack holds.
    Result<Outcome> takeRow(const RollupRow &row, const KnownSegment &known, const PackedObject *object);
    // Call it for the `rejected` rows once all rows of all roll-ups are taken.
    Result<void> heedRejection(const RollupRejection &row);

    struct Candidate {
        ObjectName name;
        Result<QByteArray> bytes;
    };
    // What was found under the names of one place: the next one of the device's log, or one behind it, where
    // the ledger has `known`.
    Result<Outcome> takeListed(const RosterDevice &device, int seq, const QList<Candidate> &candidates,
                               const QByteArray &known);
    // Another number than the next one is there; 0: nothing is missing.
    void noteGap(const RosterDevice &device, int missing);
    // The lead's word on a segment past the device's end.
    void rejectAsRemoved(const DeviceId &device, int seq);

    const SpaceKeys &keys() const { return m_keys; }
    // Looks for the key an object is locked with, for `sealed` is the refusal of it. A lead that was
    // overruled may have begun one; who was removed looks for nothing. True if the key is here now.
    Result<bool> findKey(const Error &sealed);

    // Writes what is still in memory. Needed before the ledger is asked about segments.
    Result<void> flush();
    // Writes everything and puts forks and old gaps into the report.
    Result<void> finish();

private:
    Result<Outcome> take(const RosterDevice &device, const ObjectName &name, const SignedObject &object,
                         const QByteArray &bytes, AcceptedSegment accepted, bool isRolled);
    struct Judged {
        Result<SignedObject> object;
        Result<AcceptedSegment> segment;
    };
    Result<Judged> judge(const ObjectName &name, const Result<QByteArray> &bytes, const ChainMark &tail,
                         const std::optional<QByteArray> &known);
    Result<Outcome> takeRowObject(const RosterDevice &device, const RollupRow &row, const KnownSegment &known,
                                  const PackedObject &object);
    Result<QList<StoredObject>> putInLargeBodies(LogSegment &segment);
    Result<void> fork(const RosterDevice &device, int seq, const QString &name);
    Result<void> rewind(const DeviceId &device, int seq, const QString &reason);
    DeviceId ownerOf(const RosterDevice &device) const;
    Result<void> keepEvidence(const ObjectName &name, const QByteArray &id, const QByteArray &bytes,
                              const QString &reason);
    Result<void> warn(const Error &error);

    ObjectStore &m_store;
    Replica &m_replica;
    LogLedger &m_ledger;
    const SpaceAnchor &m_anchor;
    const SpaceState &m_state;
    const Clock &m_clock;
    SyncReport &m_report;

    DeviceId m_ownDevice;
    SpaceKeys m_keys;
    std::optional<KeyFinder> m_finder; // none: nothing is looked for
    QHash<DeviceId, const RosterDevice *> m_devices;
    QHash<DeviceId, DeviceLog> m_logs;
    QSet<DeviceId> m_noted; // whose fork or gap changed
    QList<TakenSegment> m_taken;
    qint64 m_takenBytes = 0;
    QList<LogPosition> m_rolled;
    QList<RollupRejection> m_rejected; // by this device, as the lead
    int m_seenByLead = 0;
};

} // namespace plenum
