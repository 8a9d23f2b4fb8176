// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/workspace/job_thread.h"

namespace plenum {

// The database ports of a sync that runs on another thread: every call is done on the database thread, so
// that vault and cache keep one writer and marks made meanwhile never wait longer than for one of these short
// calls.

class RemoteReplica final : public Replica {
public:
    RemoteReplica(JobThread &database, Replica &replica) : m_database(database), m_replica(replica) {}

    Result<SpaceMarks> marks(const SpaceId &space) override;
    Result<void> accept(const SpaceId &space, const SpaceMarks &marks,
                        const QList<StoredObject> &objects) override;
    Result<void> publish(const SpaceId &space, const SpaceMarks &marks, const QList<StoredObject> &objects,
                         const QList<OutgoingObject> &outgoing) override;
    Result<QList<StoredObject>> objectsBelow(const SpaceId &space, const QString &namePrefix) override;
    Result<void> keepEvidence(const SpaceId &space, const StoredObject &object,
                              const QString &reason) override;
    Result<HeadVisit> headVisit(const SpaceId &space) override;
    Result<void> setHeadVisit(const SpaceId &space, const HeadVisit &visit) override;
    Result<void> setSeenByLead(const SpaceId &space, int seq) override;
    Result<SpaceKeys> keys(const SpaceId &space) override;
    Result<void> learn(const SpaceId &space, const SpaceKeys &keys) override;

private:
    JobThread &m_database;
    Replica &m_replica;
};

class RemoteOutbox final : public Outbox {
public:
    RemoteOutbox(JobThread &database, Outbox &outbox) : m_database(database), m_outbox(outbox) {}

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

private:
    JobThread &m_database;
    Outbox &m_outbox;
};

} // namespace plenum
