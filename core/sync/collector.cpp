// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/collector.h"

#include "core/crypto/digest.h"
#include "core/store/segment_pack.h"

#include <algorithm>
#include <utility>

namespace plenum {

namespace {

constexpr int kEpochSegments = 2'000;
constexpr int kLastNumber = 900; // of an epoch's roll-ups: 999 is the end
constexpr qsizetype kRowsAtOnce = 4 * kMaxRollupRows;
constexpr qsizetype kReadAtOnce = 256; // segments in memory beside the pack they go into
constexpr int kPositionsAtOnce = 4'096;
constexpr qsizetype kDevicesPerShard = 1'250;
constexpr int kMaxShardBits = 8;

struct EpochState {
    int segments = 0; // in its roll-ups
    int lastNumber = 0;
};

EpochState openEpochOf(const HeadRecord &head)
{
    EpochState state;
    for (const RollupReference &reference : head.rollups) {
        const auto name = ObjectName::parse(reference.name);
        const auto parsed = name ? parseRollupName(*name) : std::nullopt;
        if (!parsed || parsed->epoch != head.logEpoch)
            continue;
        state.segments += reference.entries;
        state.lastNumber = std::max(state.lastNumber, parsed->n);
    }
    return state;
}

qsizetype activeDevices(const RosterRecord &roster)
{
    return std::count_if(roster.devices.cbegin(), roster.devices.cend(),
                         [](const RosterDevice &device) { return !device.lastSeq; });
}

// Upper bound of what a segment takes up in a pack before deflation.
qint64 packedBytes(const KnownSegment &segment)
{
    return segment.size + segment.name.size() + 16;
}

} // namespace

int shardBitsFor(qsizetype devices)
{
    int bits = 0;
    while (bits < kMaxShardBits && (kDevicesPerShard << bits) < devices)
        ++bits;
    return bits;
}

Collector::Collector(Replica &replica, LogLedger &ledger, PaperCache &papers, const SpaceAnchor &anchor)
    : m_replica(replica), m_ledger(ledger), m_papers(papers), m_anchor(anchor)
{
}

Result<void> Collector::lookForLost(ObjectStore &store, const SpaceState &state)
{
    PLENUM_TRY_ASSIGN(const RollupAudit audit,
                      auditRollups(store, m_anchor, state, RollupCopies{m_replica, m_papers}));
    if (!audit.isComplete)
        return {}; // at a better time
    PLENUM_TRY_ASSIGN(m_again, segmentsNotIn(audit, state));
    qsizetype rows = 0;
    for (const RollupReference &reference : audit.lost) {
        m_lost.insert(reference.name);
        rows += reference.entries;
    }
    m_mayDropLost = m_again.size() >= rows;
    if (m_lost.isEmpty())
        return {};
    PLENUM_TRY_ASSIGN(const auto logs, m_ledger.logs(m_anchor.space));
    for (const RosterDevice &device : state.roster->record.devices) {
        if (const int forkedAt = logs.value(device.id).forkedAt; forkedAt > 0)
            m_sayAgain.append({device.id, forkedAt, rejectedAsForked()});
    }
    return {};
}

Result<QList<KnownSegment>> Collector::segmentsNotIn(const RollupAudit &audit, const SpaceState &state)
{
    QList<KnownSegment> missed;
    PLENUM_TRY_ASSIGN(const auto logs, m_ledger.logs(m_anchor.space));
    for (const RosterDevice &device : state.roster->record.devices) {
        const int tail = logs.value(device.id).tail.n;
        for (int first = device.firstSeq; first <= tail; first += kPositionsAtOnce) {
            QList<LogPosition> positions;
            for (int seq = first; seq <= std::min(tail, first + kPositionsAtOnce - 1); ++seq)
                positions.append({device.id, seq});
            PLENUM_TRY_ASSIGN(const QList<KnownSegment> known,
                              m_ledger.segmentsAt(m_anchor.space, positions));
            for (const KnownSegment &segment : known) {
                const bool isHere = segment.isRolled && !segment.id.isEmpty() && segment.size > 0;
                if (isHere && !audit.lists(segment.position, segment.id))
                    missed.append(segment);
            }
        }
    }
    return missed;
}

Result<std::optional<Collector::Gathered>> Collector::gather(const SpaceState &state, bool closeEpoch)
{
    const HeadRecord &head = state.head->record;
    m_keys = state.keys;
    PLENUM_TRY_ASSIGN(QList<KnownSegment> fresh, m_ledger.unrolled(m_anchor.space));
    Gathered gathered;
    const qsizetype again = std::min(m_again.size(), kRowsAtOnce);
    gathered.isPartial = fresh.size() + m_again.size() > kRowsAtOnce;
    fresh = fresh.first(std::min(fresh.size(), kRowsAtOnce - again));
    gathered.segments = static_cast<int>(fresh.size());
    fresh += m_again.first(again);
    m_again.remove(0, again);
    PLENUM_TRY_ASSIGN(gathered.rejected, m_ledger.unrolledRejections(m_anchor.space));
    gathered.rejected.resize(std::min<qsizetype>(gathered.rejected.size(), kMaxRollupRows / 2));
    gathered.rejections = static_cast<int>(gathered.rejected.size());
    for (const RollupRejection &row : std::exchange(m_sayAgain, {})) {
        if (!gathered.rejected.contains(row) && gathered.rejected.size() < kMaxRollupRows)
            gathered.rejected.append(row);
    }

    EpochState epoch = openEpochOf(head);
    PLENUM_TRY_ASSIGN(const int lastWritten, lastWrittenNumber(head.logEpoch));
    epoch.lastNumber = std::max(epoch.lastNumber, lastWritten);
    const bool isEmpty = fresh.isEmpty() && gathered.rejected.isEmpty();
    const bool closes = closeEpoch ? epoch.segments + fresh.size() > 0
                                   : !isEmpty && (epoch.segments + fresh.size() >= kEpochSegments ||
                                                  epoch.lastNumber >= kLastNumber);
    gathered.kept = head.rollups;
    if (m_mayDropLost)
        gathered.kept.removeIf([&](const RollupReference &one) { return m_lost.contains(one.name); });
    if (isEmpty && !closes && gathered.kept == head.rollups)
        return std::optional<Gathered>();
    PLENUM_TRY_ASSIGN(QList<KnownSegment> segments, takeMergeable(head, fresh.size(), closes, gathered));
    segments += fresh;
    std::sort(segments.begin(), segments.end(), [](const KnownSegment &a, const KnownSegment &b) {
        return a.position.device == b.position.device ? a.position.seq < b.position.seq
                                                      : a.position.device < b.position.device;
    });
    for (qsizetype first = 0; first < segments.size() || gathered.rollups.isEmpty();
         first += kMaxRollupRows) {
        if (segments.isEmpty() && gathered.rejected.isEmpty())
            break; // an epoch is closed, nothing more
        RollupRecord rollup;
        rollup.epoch = head.logEpoch;
        rollup.n = epoch.lastNumber + 1 + static_cast<int>(gathered.rollups.size());
        if (gathered.rollups.isEmpty())
            rollup.rejected = gathered.rejected;
        PLENUM_TRY(fill(rollup, segments.mid(first, kMaxRollupRows), gathered));
        gathered.rollups.append(rollup);
    }
    gathered.epoch = head.logEpoch + (closes ? 1 : 0);
    gathered.shardBits = closes ? shardBitsFor(activeDevices(state.roster->record)) : head.shardBits;
    gathered.earlierShards = head.earlierShards;
    if (gathered.shardBits != head.shardBits)
        gathered.earlierShards.append(ShardWidth{head.logEpoch, head.shardBits});
    return std::optional(std::move(gathered));
}

// Of all roll-ups of the epoch that were ever here: one that is in force no more keeps its name.
Result<int> Collector::lastWrittenNumber(int epoch)
{
    PLENUM_TRY_ASSIGN(const QList<StoredObject> rows,
                      m_replica.objectsBelow(m_anchor.space, rollupDirectory() + QLatin1Char('/')));
    int last = 0;
    for (const StoredObject &row : rows) {
        const auto name = ObjectName::parse(row.name);
        const auto parsed = name ? parseRollupName(*name) : std::nullopt;
        if (parsed && parsed->epoch == epoch)
            last = std::max(last, parsed->n);
    }
    return last;
}

// From the newest on: what is no larger than all that is to be rolled up anyway.
Result<QList<KnownSegment>> Collector::takeMergeable(const HeadRecord &head, qsizetype fresh, bool closes,
                                                     Gathered &gathered)
{
    QList<KnownSegment> merged;
    qint64 bytes = 0;
    while (!gathered.kept.isEmpty()) {
        const RollupReference last = gathered.kept.constLast();
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(last.name));
        const qsizetype rows = fresh + merged.size();
        const bool isSmall = closes || last.entries <= rows;
        if (parseRollupName(name)->epoch != head.logEpoch || !isSmall ||
            rows + last.entries > kMaxRollupRows || m_lost.contains(last.name))
            break;
        QList<RollupRejection> rejected = gathered.rejected;
        PLENUM_TRY_ASSIGN(const auto segments, segmentsOf(last, rejected));
        if (!segments || rejected.size() > kMaxRollupRows)
            break;
        for (const KnownSegment &segment : *segments)
            bytes += packedBytes(segment);
        if (bytes > kMaxPackBytes)
            break; // larger ones stay as they are
        merged += *segments;
        gathered.rejected = rejected;
        gathered.kept.removeLast();
    }
    return merged;
}

// The segments a roll-up lists, when all of them are here; their rejected ones are added to `rejected`.
Result<std::optional<QList<KnownSegment>>> Collector::segmentsOf(const RollupReference &reference,
                                                                 QList<RollupRejection> &rejected)
{
    using Segments = std::optional<QList<KnownSegment>>;
    PLENUM_TRY_ASSIGN(const QList<StoredObject> here, m_replica.objectsBelow(m_anchor.space, reference.name));
    if (here.isEmpty() || here.constFirst().id != reference.id)
        return Segments();
    const auto object = reopen(here.constFirst(), ObjectType::Rollup, m_anchor.space, m_keys);
    const auto rollup = object ? parseRollup(object->content) : Result<RollupRecord>(object.error());
    if (!rollup)
        return Segments();
    QList<LogPosition> positions;
    for (const RollupRow &row : rollup->index)
        positions.append({row.device, row.seq});
    PLENUM_TRY_ASSIGN(QList<KnownSegment> known, m_ledger.segmentsAt(m_anchor.space, positions));
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (known.at(i).id != rollup->index.at(i).id || known.at(i).size == 0)
            return Segments();
    }
    for (const RollupRejection &row : rollup->rejected) {
        if (!rejected.contains(row))
            rejected.append(row);
    }
    return Segments(std::move(known));
}

Result<void> Collector::keepPack(const QByteArray &pack, qsizetype rows, RollupRecord &rollup,
                                 Gathered &gathered)
{
    const QByteArray hash = sha256(pack);
    PLENUM_TRY_ASSIGN(const auto writer, m_papers.begin(hash));
    PLENUM_TRY(writer->write(pack));
    PLENUM_TRY(writer->commit());
    rollup.blobs.append(RollupBlob{hash, pack.size(), static_cast<int>(rows)});
    gathered.blobs.append(hash);
    return {};
}

// Index and packs. One pack that is small enough goes into the roll-up itself.
Result<void> Collector::fill(RollupRecord &rollup, const QList<KnownSegment> &segments, Gathered &gathered)
{
    QByteArray last; // the pack finished before, while it may be the only one
    qsizetype lastRows = 0;
    QList<PackedObject> objects;
    qint64 bytes = 0;
    const auto finishPack = [&]() -> Result<void> {
        if (!last.isEmpty())
            PLENUM_TRY(keepPack(last, lastRows, rollup, gathered));
        PLENUM_TRY_ASSIGN(last, encodePack(objects));
        lastRows = objects.size();
        objects.clear();
        bytes = 0;
        return {};
    };
    for (qsizetype first = 0; first < segments.size(); first += kReadAtOnce) {
        const QList<KnownSegment> batch = segments.mid(first, kReadAtOnce);
        PLENUM_TRY_ASSIGN(const QList<QByteArray> contents, m_ledger.bytesOf(m_anchor.space, batch));
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const KnownSegment &segment = batch.at(i);
            if (bytes + packedBytes(segment) > kMaxPackBytes)
                PLENUM_TRY(finishPack());
            PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(segment.name));
            objects.append(PackedObject{name, contents.at(i)});
            bytes += packedBytes(segment);
            rollup.index.append(RollupRow{segment.position.device, segment.position.seq, segment.id});
            gathered.positions.append(segment.position);
        }
    }
    if (!objects.isEmpty())
        PLENUM_TRY(finishPack());
    if (rollup.blobs.isEmpty() && last.size() <= kMaxInlinePackBytes)
        rollup.pack = last;
    else
        PLENUM_TRY(keepPack(last, lastRows, rollup, gathered));
    return {};
}

} // namespace plenum
