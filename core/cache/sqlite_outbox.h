// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

namespace plenum {

class Database;

// The Outbox over the vault (tables outbox and log_entry). Bytes of own segments stay after they are stored,
// so that a store that lost them can be healed.
class SqliteOutbox final : public Outbox {
public:
    explicit SqliteOutbox(Database &database) : m_database(database) {}

    Result<QList<OutgoingObject>> outgoing(const SpaceId &space) override;
    Result<void> enqueue(const SpaceId &space, const QList<OutgoingObject> &objects) override;
    Result<void> markStored(const QList<qint64> &rows) override;
    Result<QList<PendingEntry>> pendingEntries(const SpaceId &space, int limit) override;
    Result<ChainMark> ownTail(const SpaceId &space) override;
    Result<void> journalSegment(const SpaceId &space, const ChainMark &segment, const OutgoingObject &object,
                                const QList<qint64> &entryRows) override;

    Result<int> unsentCount(const SpaceId &space);
    Result<int> requeueSegments(const SpaceId &space, int afterSeq);

    // Within a transaction of the caller's; returns the row.
    qint64 insert(const SpaceId &space, const OutgoingObject &object);

private:
    QString device(const SpaceId &space) const;
    ChainMark tail(const SpaceId &space) const;

    Database &m_database;
};

} // namespace plenum
