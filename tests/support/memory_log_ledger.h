// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_ledger.h"

#include <QMap>

#include <algorithm>

namespace plenum::test {

// The LogLedger port in memory, with what it was given open to the test. Marks and sign-offs are not merged:
// the segments themselves are kept.
class MemoryLogLedger final : public LogLedger {
public:
    struct Kept {
        TakenSegment segment;
        bool isRolled = false;
    };
    struct Rejected {
        RollupRejection row;
        bool isRolled = false;
    };
    struct Space {
        QHash<DeviceId, DeviceLog> logs;
        QMap<DeviceId, QMap<int, Kept>> segments;
        QMap<QString, Rejected> rejected;
        QHash<QString, QByteArray> rollups;
        int nextTurn = 0;
    };
    QHash<SpaceId, Space> spaces;

    Result<QHash<DeviceId, DeviceLog>> logs(const SpaceId &space) override { return spaces[space].logs; }

    Result<void> accept(const SpaceId &space, const QList<TakenSegment> &segments) override
    {
        Space next = spaces[space];
        for (const TakenSegment &taken : segments) {
            DeviceLog &log = next.logs[taken.segment.device];
            if (log.tail.n > 0 ? taken.segment.seq != log.tail.n + 1 : taken.segment.seq < 1)
                return makeError(ErrorCode::Conflict, taken.object.name);
            log.tail = ChainMark{taken.segment.seq, taken.object.id};
            if (taken.isRolled)
                log.rolledTail = taken.segment.seq;
            next.segments[taken.segment.device].insert(taken.segment.seq, Kept{taken, taken.isRolled});
        }
        spaces[space] = next;
        return {};
    }

    Result<QList<KnownSegment>> segmentsAt(const SpaceId &space, const QList<LogPosition> &positions) override
    {
        QList<KnownSegment> found;
        for (const LogPosition &position : positions)
            found.append(known(space, position));
        return found;
    }

    Result<QList<QByteArray>> bytesOf(const SpaceId &space, const QList<KnownSegment> &segments) override
    {
        QList<QByteArray> all;
        for (const KnownSegment &one : segments)
            all.append(spaces[space]
                           .segments.value(one.position.device)
                           .value(one.position.seq)
                           .segment.object.bytes);
        return all;
    }

    Result<QList<KnownSegment>> unrolled(const SpaceId &space) override
    {
        QList<KnownSegment> found;
        const auto &devices = spaces[space].segments;
        for (auto device = devices.cbegin(); device != devices.cend(); ++device) {
            for (auto one = device->cbegin(); one != device->cend(); ++one) {
                if (!one->isRolled)
                    found.append(known(space, {device.key(), one.key()}));
            }
        }
        return found;
    }

    Result<void> markRolled(const SpaceId &space, const QList<LogPosition> &positions) override
    {
        Space &known = spaces[space];
        for (const LogPosition &position : positions) {
            auto &segments = known.segments[position.device];
            if (!segments.contains(position.seq))
                continue;
            segments[position.seq].isRolled = true;
            int &tail = known.logs[position.device].rolledTail;
            tail = std::max(tail, position.seq);
        }
        return {};
    }

    Result<void> note(const SpaceId &space, const DeviceId &device, const DeviceLog &log) override
    {
        DeviceLog &known = spaces[space].logs[device];
        known.forkedAt = log.forkedAt;
        known.forkedName = log.forkedName;
        known.gapAt = log.gapAt;
        known.gapSince = log.gapSince;
        return {};
    }

    Result<QList<StoredObject>> rewind(const SpaceId &space, const DeviceId &device, int seq) override
    {
        Space &known = spaces[space];
        QMap<int, Kept> &segments = known.segments[device];
        QList<StoredObject> taken;
        for (auto one = segments.upperBound(seq); one != segments.end(); one = segments.erase(one))
            taken.append(one->segment.object);
        DeviceLog &log = known.logs[device];
        log.tail = segments.isEmpty() ? ChainMark()
                                      : ChainMark{segments.lastKey(), segments.last().segment.object.id};
        log.rolledTail = std::min(log.rolledTail, log.tail.n);
        return taken;
    }

    Result<void> reject(const SpaceId &space, const QList<RollupRejection> &rows, bool isRolled) override
    {
        for (const RollupRejection &row : rows) {
            const QString key = row.device.text() + QString::number(row.seq) + row.reason;
            Rejected &known = spaces[space].rejected[key];
            known = Rejected{row, known.isRolled || isRolled};
        }
        return {};
    }

    Result<QList<RollupRejection>> unrolledRejections(const SpaceId &space) override
    {
        QList<RollupRejection> rows;
        for (const Rejected &one : std::as_const(spaces[space].rejected)) {
            if (!one.isRolled)
                rows.append(one.row);
        }
        return rows;
    }

    Result<QHash<QString, QByteArray>> readRollups(const SpaceId &space) override
    {
        return spaces[space].rollups;
    }
    Result<void> setReadRollups(const SpaceId &space, const QHash<QString, QByteArray> &rollups) override
    {
        spaces[space].rollups = rollups;
        return {};
    }
    // Entries are kept as they came: none waits.
    Result<void> openEntries(const SpaceId &, const EntryKeyRing &) override { return {}; }

    Result<int> takeTurn(const SpaceId &space) override { return spaces[space].nextTurn++; }

private:
    KnownSegment known(const SpaceId &space, const LogPosition &position)
    {
        const auto segments = spaces[space].segments.value(position.device);
        const auto found = segments.constFind(position.seq);
        if (found == segments.cend())
            return KnownSegment{position, {}, {}, 0, false};
        const StoredObject &object = found->segment.object;
        return KnownSegment{position, object.id, object.name, object.bytes.size(), found->isRolled};
    }
};

} // namespace plenum::test
