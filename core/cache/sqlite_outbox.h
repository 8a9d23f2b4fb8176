// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

namespace plenum {

class Clock;
class Database;

// The Outbox over the vault (tables outbox, log_entry and stored_name). Bytes of own segments stay after they
// are stored, so that a store that lost them can be healed.
class SqliteOutbox final : public Outbox {
public:
    SqliteOutbox(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Result<QList<OutgoingObject>> outgoing(const SpaceId &space) override;
    Result<void> enqueue(const SpaceId &space, const QList<OutgoingObject> &objects) override;
    Result<void> markStored(const QList<qint64> &rows) override;
    Result<void> withdraw(const QList<qint64> &rows) override;
    Result<QList<PendingEntry>> pendingEntries(const SpaceId &space, int limit) override;
    Result<ChainMark> ownTail(const SpaceId &space) override;
    Result<QByteArray> ownSegmentId(const SpaceId &space, int seq) override;
    Result<void> journalSegment(const SpaceId &space, const ChainMark &segment, const OutgoingObject &object,
                                const QList<qint64> &entryRows,
                                const QList<OutgoingObject> &largeBodies) override;
    Result<QStringList> keptNames(const SpaceId &space) override;
    Result<QStringList> requeueKept(const SpaceId &space, const QStringList &names) override;
    Result<void> reclaim(const SpaceId &space, const DeviceId &former, int lastSeq) override;
    Result<QList<StoredName>> dueForRecheck(const SpaceId &space) override;
    Result<void> markRechecked(const SpaceId &space, const QStringList &names) override;

    Result<int> unsentCount(const SpaceId &space);

    // Within a transaction of the caller's: entries of segments that never reached the store wait again, for
    // the device of the space record's next key. Segments that did stay.
    void unbundleUnsent(const SpaceId &space);

    // Within a transaction of the caller's; returns the row.
    qint64 insert(const SpaceId &space, const OutgoingObject &object);

private:
    QString device(const SpaceId &space) const;
    ChainMark tail(const SpaceId &space) const;
    void rememberStored(qint64 row);
    Result<QJsonObject> bodyOf(const SpaceId &space, const DeviceId &device, const LogEntry &entry) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace plenum
