// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/log_fetcher.h"

#include "core/sync/problem.h"

#include <algorithm>

namespace plenum {

LogFetcher::LogFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, SyncReport &report)
    : m_store(store), m_replica(replica), m_anchor(anchor), m_report(report)
{
}

Result<void> LogFetcher::run(const SpaceState &state, const DeviceId &ownDevice)
{
    if (!state.head || !state.roster)
        return {};
    const HeadRecord &head = state.head->record;
    Segments segments;
    for (int epoch = 1; epoch <= head.logEpoch; ++epoch) {
        for (const QString &shard : logShards(head.shardBits))
            PLENUM_TRY(listShard(logDirectory(epoch, shard), segments));
    }
    // Devices the roster does not list yet are read once it does.
    for (const RosterDevice &device : state.roster->record.devices) {
        if (device.id != ownDevice)
            PLENUM_TRY(readDevice(state, device.id, segments.value(device.id)));
    }
    return {};
}

Result<void> LogFetcher::listShard(const QString &directory, Segments &segments)
{
    const auto names = m_store.list(directory);
    if (!names)
        return noteProblem(names.error(), m_store, m_report);
    for (const ObjectName &name : *names) {
        if (const auto parsed = parseLogSegmentName(name))
            segments[parsed->device].append(name);
    }
    return {};
}

// Absence deletes nothing, but a store that has lost what it once showed was put back to an earlier day.
Result<void> LogFetcher::checkLength(const DeviceId &device, const ChainMark &tip,
                                     const QList<ObjectName> &names)
{
    const auto isLast = [&](const ObjectName &name) {
        const auto parsed = parseLogSegmentName(name);
        return parsed && parsed->device == device && parsed->seq == tip.n;
    };
    if (tip.n == 0 || std::any_of(names.cbegin(), names.cend(), isLast))
        return {};
    PLENUM_TRY_ASSIGN(const QList<StoredObject> known,
                      m_replica.objectsBelow(m_anchor.space, QStringLiteral("l/")));
    for (const StoredObject &object : known) {
        const auto name = ObjectName::parse(object.name);
        if (name && isLast(*name))
            return noteProblem(makeError(ErrorCode::Rollback, object.name,
                                         QStringLiteral("the store no longer has this segment")),
                               m_store, m_report);
    }
    return {};
}

Result<void> LogFetcher::readDevice(const SpaceState &state, const DeviceId &device,
                                    const QList<ObjectName> &names)
{
    PLENUM_TRY_ASSIGN(ChainMark tip, m_replica.deviceTail(m_anchor.space, device));
    const std::optional<int> lastSeq = state.roster->record.findDevice(device)->lastSeq;
    PLENUM_TRY(checkLength(device, tip, names));
    for (const ObjectName &name : names) {
        const int seq = parseLogSegmentName(name)->seq;
        if (seq <= tip.n)
            continue;
        if (lastSeq && seq > *lastSeq)
            break; // written after the device was removed: not counted
        auto bytes = m_store.get(name, kMaxObjectBytes);
        if (!bytes)
            return noteProblem(bytes.error(), m_store, m_report);
        auto object = openObject(*bytes, ObjectType::Log, m_anchor.space, name);
        auto accepted = object ? acceptLogSegment(*object, state.roster->record, tip)
                               : Result<AcceptedSegment>(object.error());
        if (!accepted) {
            m_report.warnings.append(accepted.error());
            if (accepted.error().code == ErrorCode::Forked)
                PLENUM_TRY(m_replica.keepEvidence(
                    m_anchor.space, StoredObject{name.path(), QStringLiteral("LOGS"), object->id, *bytes},
                    accepted.error().detail));
            return {};
        }
        PLENUM_TRY(
            m_replica.acceptSegment(m_anchor.space, device, accepted->segment,
                                    StoredObject{name.path(), QStringLiteral("LOGS"), accepted->id, *bytes}));
        tip = ChainMark{accepted->segment.seq, accepted->id};
        ++m_report.objectsFetched;
        m_report.bytesFetched += bytes->size();
        m_report.changed = true;
    }
    return {};
}

} // namespace plenum
