// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/remote_ports.h"

namespace plenum {

Result<SpaceMarks> RemoteReplica::marks(const SpaceId &space)
{
    return m_database.call([&] { return m_replica.marks(space); });
}

Result<void> RemoteReplica::accept(const SpaceId &space, const SpaceMarks &marks,
                                   const QList<StoredObject> &objects)
{
    return m_database.call([&] { return m_replica.accept(space, marks, objects); });
}

Result<void> RemoteReplica::publish(const SpaceId &space, const SpaceMarks &marks,
                                    const QList<StoredObject> &objects, const QList<OutgoingObject> &outgoing)
{
    return m_database.call([&] { return m_replica.publish(space, marks, objects, outgoing); });
}

Result<QList<StoredObject>> RemoteReplica::objectsBelow(const SpaceId &space, const QString &namePrefix)
{
    return m_database.call([&] { return m_replica.objectsBelow(space, namePrefix); });
}

Result<void> RemoteReplica::keepEvidence(const SpaceId &space, const StoredObject &object,
                                         const QString &reason)
{
    return m_database.call([&] { return m_replica.keepEvidence(space, object, reason); });
}

Result<HeadVisit> RemoteReplica::headVisit(const SpaceId &space)
{
    return m_database.call([&] { return m_replica.headVisit(space); });
}

Result<void> RemoteReplica::setHeadVisit(const SpaceId &space, const HeadVisit &visit)
{
    return m_database.call([&] { return m_replica.setHeadVisit(space, visit); });
}

Result<void> RemoteReplica::setSeenByLead(const SpaceId &space, int seq)
{
    return m_database.call([&] { return m_replica.setSeenByLead(space, seq); });
}

Result<SpaceKeys> RemoteReplica::keys(const SpaceId &space)
{
    return m_database.call([&] { return m_replica.keys(space); });
}

Result<void> RemoteReplica::learn(const SpaceId &space, const SpaceKeys &keys)
{
    return m_database.call([&] { return m_replica.learn(space, keys); });
}

Result<QList<OutgoingObject>> RemoteOutbox::outgoing(const SpaceId &space)
{
    return m_database.call([&] { return m_outbox.outgoing(space); });
}

Result<void> RemoteOutbox::enqueue(const SpaceId &space, const QList<OutgoingObject> &objects)
{
    return m_database.call([&] { return m_outbox.enqueue(space, objects); });
}

Result<void> RemoteOutbox::withdraw(const QList<qint64> &rows)
{
    return m_database.call([&] { return m_outbox.withdraw(rows); });
}

Result<void> RemoteOutbox::markStored(const QList<qint64> &rows)
{
    return m_database.call([&] { return m_outbox.markStored(rows); });
}

Result<QList<PendingEntry>> RemoteOutbox::pendingEntries(const SpaceId &space, int limit)
{
    return m_database.call([&] { return m_outbox.pendingEntries(space, limit); });
}

Result<ChainMark> RemoteOutbox::ownTail(const SpaceId &space)
{
    return m_database.call([&] { return m_outbox.ownTail(space); });
}

Result<QByteArray> RemoteOutbox::ownSegmentId(const SpaceId &space, int seq)
{
    return m_database.call([&] { return m_outbox.ownSegmentId(space, seq); });
}

Result<void> RemoteOutbox::journalSegment(const SpaceId &space, const ChainMark &segment,
                                          const OutgoingObject &object, const QList<qint64> &entryRows,
                                          const QList<OutgoingObject> &largeBodies)
{
    return m_database.call(
        [&] { return m_outbox.journalSegment(space, segment, object, entryRows, largeBodies); });
}

Result<QStringList> RemoteOutbox::keptNames(const SpaceId &space)
{
    return m_database.call([&] { return m_outbox.keptNames(space); });
}

Result<QStringList> RemoteOutbox::requeueKept(const SpaceId &space, const QStringList &names)
{
    return m_database.call([&] { return m_outbox.requeueKept(space, names); });
}

Result<void> RemoteOutbox::reclaim(const SpaceId &space, const DeviceId &former, int lastSeq)
{
    return m_database.call([&] { return m_outbox.reclaim(space, former, lastSeq); });
}

Result<QList<StoredName>> RemoteOutbox::dueForRecheck(const SpaceId &space)
{
    return m_database.call([&] { return m_outbox.dueForRecheck(space); });
}

Result<void> RemoteOutbox::markRechecked(const SpaceId &space, const QStringList &names)
{
    return m_database.call([&] { return m_outbox.markRechecked(space, names); });
}

} // namespace plenum
