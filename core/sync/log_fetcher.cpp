// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/log_fetcher.h"

#include <QMap>

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
    for (int epoch = 1; epoch <= head.logEpoch; ++epoch) {
        for (const QString &shard : logShards(head.shardBits))
            PLENUM_TRY(readShard(state, logDirectory(epoch, shard), ownDevice));
    }
    return {};
}

Result<void> LogFetcher::readShard(const SpaceState &state, const QString &directory,
                                   const DeviceId &ownDevice)
{
    PLENUM_TRY_ASSIGN(const QList<ObjectName> names, m_store.list(directory));
    QMap<DeviceId, QList<ObjectName>> byDevice;
    for (const ObjectName &name : names) {
        const auto parsed = parseLogSegmentName(name);
        // Devices the roster does not list yet are read once it does.
        if (parsed && parsed->device != ownDevice &&
            state.roster->record.findDevice(parsed->device) != nullptr)
            byDevice[parsed->device].append(name);
    }
    for (auto it = byDevice.cbegin(); it != byDevice.cend(); ++it)
        PLENUM_TRY(readDevice(state, it.key(), it.value()));
    return {};
}

Result<void> LogFetcher::readDevice(const SpaceState &state, const DeviceId &device,
                                    const QList<ObjectName> &names)
{
    PLENUM_TRY_ASSIGN(ChainMark tip, m_replica.deviceTail(m_anchor.space, device));
    for (const ObjectName &name : names) { // sorted, so in the order of their numbers
        if (parseLogSegmentName(name)->seq <= tip.n)
            continue;
        auto bytes = m_store.get(name, kMaxObjectBytes);
        if (!bytes) {
            if (bytes.error().code == ErrorCode::Unavailable)
                return bytes.error();
            m_report.warnings.append(bytes.error());
            return {};
        }
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
