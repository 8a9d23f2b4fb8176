// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/store_watch.h"

#include "core/crypto/digest.h"
#include "core/sync/problem.h"

#include <QMap>

namespace plenum {

StoreWatch::StoreWatch(ObjectStore &store, Replica &replica, Outbox &outbox, const SpaceAnchor &anchor,
                       SyncReport &report)
    : m_store(store), m_replica(replica), m_outbox(outbox), m_anchor(anchor), m_report(report)
{
}

// Names whose bytes are not there; what could not be asked for is not in `looked`.
Result<QStringList> StoreWatch::lookFor(const QList<StoredName> &due, QStringList &looked)
{
    QList<ObjectName> names;
    QList<QByteArray> hashes;
    for (const StoredName &one : due) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(one.name));
        names.append(name);
        hashes.append(one.hash);
    }
    QStringList lost;
    PLENUM_TRY(m_store.getMany(names, kMaxObjectBytes,
                               [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                                   if (!bytes && bytes.error().code != ErrorCode::NotFound &&
                                       bytes.error().code != ErrorCode::TooLarge)
                                       return noteProblem(bytes.error(), m_store, m_report);
                                   looked.append(names.at(index).path());
                                   if (!bytes || sha256(*bytes) != hashes.at(index))
                                       lost.append(names.at(index).path());
                                   return {};
                               }));
    return lost;
}

// Segments are kept with the queue; everything else is in the cache, where a newer head pointer stands in the
// place of an older one.
Result<bool> StoreWatch::requeue(const QStringList &lost, const QList<StoredName> &known)
{
    PLENUM_TRY_ASSIGN(const QStringList others, m_outbox.requeueKept(m_anchor.space, lost));
    QList<OutgoingObject> again;
    for (const StoredName &one : known) {
        if (!others.contains(one.name))
            continue;
        PLENUM_TRY_ASSIGN(const QList<StoredObject> here, m_replica.objectsBelow(m_anchor.space, one.name));
        if (here.isEmpty() || sha256(here.constFirst().bytes) != one.hash)
            continue;
        OutgoingObject object;
        object.name = one.name;
        object.mode = one.mode;
        object.bytes = here.constFirst().bytes;
        object.barrierBefore = one.mode == WriteMode::Replace;
        // Heads make visible what comes before them.
        again.insert(object.barrierBefore ? again.size() : 0, object);
    }
    if (!again.isEmpty())
        PLENUM_TRY(m_outbox.enqueue(m_anchor.space, again));
    return lost.size() > others.size() || !again.isEmpty();
}

Result<bool> StoreWatch::recheck()
{
    PLENUM_TRY_ASSIGN(const QList<StoredName> due, m_outbox.dueForRecheck(m_anchor.space));
    QList<StoredName> objects;
    QList<OutgoingObject> papers;
    QStringList looked;
    for (const StoredName &one : due) {
        if (one.blob.isEmpty()) {
            objects.append(one);
            continue;
        }
        OutgoingObject paper; // putting one that is there and right leaves it alone
        paper.name = one.name;
        paper.blob = one.blob;
        papers.append(paper);
        looked.append(one.name);
    }
    if (due.isEmpty())
        return false;
    PLENUM_TRY_ASSIGN(const QStringList lost, lookFor(objects, looked));
    PLENUM_TRY(m_outbox.markRechecked(m_anchor.space, looked));
    if (!papers.isEmpty())
        PLENUM_TRY(m_outbox.enqueue(m_anchor.space, papers));
    PLENUM_TRY_ASSIGN(const bool isLost, requeue(lost, objects));
    return isLost || !papers.isEmpty();
}

bool StoreWatch::isWorthKeeping(const ObjectName &name, const HeadRecord &head,
                                const QHash<DeviceId, DeviceLog> &logs)
{
    const auto segment = parseLogSegmentName(name);
    return !segment || segment->seq > logs.value(segment->device).rolledTail ||
           segment->epoch >= head.logEpoch - 1;
}

Result<bool> StoreWatch::findLostSegments(const HeadRecord &head, const QHash<DeviceId, DeviceLog> &logs)
{
    PLENUM_TRY_ASSIGN(const QStringList kept, m_outbox.keptNames(m_anchor.space));
    QMap<QString, QStringList> byDirectory;
    for (const QString &path : kept) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(path));
        if (isWorthKeeping(name, head, logs))
            byDirectory[name.directory()].append(path);
    }
    QStringList lost;
    for (auto directory = byDirectory.cbegin(); directory != byDirectory.cend(); ++directory) {
        const auto listed = m_store.list(directory.key());
        if (!listed) {
            PLENUM_TRY(noteProblem(listed.error(), m_store, m_report));
            continue;
        }
        QSet<QString> there;
        for (const ObjectName &name : *listed)
            there.insert(name.path());
        for (const QString &path : *directory) {
            if (!there.contains(path))
                lost.append(path);
        }
    }
    return requeue(lost, {});
}

} // namespace plenum
