// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/sync/replica.h"

#include <QMap>

namespace plenum::test {

// The Outbox port in memory, for one space and one device. Nothing is ever due for another look.
class MemoryOutbox final : public Outbox {
public:
    Result<QList<OutgoingObject>> outgoing(const SpaceId &) override
    {
        QList<OutgoingObject> waiting;
        for (const Row &row : std::as_const(rows)) {
            if (!row.isStored)
                waiting.append(row.object);
        }
        return waiting;
    }

    Result<void> enqueue(const SpaceId &, const QList<OutgoingObject> &objects) override
    {
        for (const OutgoingObject &object : objects)
            insert(object, false);
        return {};
    }

    Result<void> markStored(const QList<qint64> &stored) override
    {
        for (const qint64 row : stored) {
            if (rows.contains(row))
                rows[row].isStored = true;
            if (!rows.value(row).isKept)
                rows.remove(row);
        }
        return {};
    }

    Result<void> withdraw(const QList<qint64> &withdrawn) override
    {
        for (const qint64 row : withdrawn) {
            if (!rows.value(row).isKept)
                rows.remove(row);
        }
        return {};
    }

    Result<QList<PendingEntry>> pendingEntries(const SpaceId &, int limit) override
    {
        return entries.first(std::min<qsizetype>(limit, entries.size()));
    }

    Result<ChainMark> ownTail(const SpaceId &) override
    {
        return segments.isEmpty() ? ChainMark() : ChainMark{segments.lastKey(), segments.last()};
    }

    Result<QByteArray> ownSegmentId(const SpaceId &, int seq) override { return segments.value(seq); }

    Result<void> journalSegment(const SpaceId &, const ChainMark &segment, const OutgoingObject &object,
                                const QList<qint64> &entryRows,
                                const QList<OutgoingObject> &largeBodies) override
    {
        if (segment.n != (segments.isEmpty() ? 0 : segments.lastKey()) + 1)
            return makeError(ErrorCode::Conflict, object.name);
        for (const OutgoingObject &body : largeBodies)
            insert(body, true);
        insert(object, true);
        segments.insert(segment.n, segment.id);
        entries.removeIf([&](const PendingEntry &entry) { return entryRows.contains(entry.row); });
        return {};
    }

    Result<QStringList> keptNames(const SpaceId &) override
    {
        QStringList names;
        for (const Row &row : std::as_const(rows)) {
            if (row.isKept && row.isStored)
                names.append(row.object.name);
        }
        return names;
    }

    Result<QStringList> requeueKept(const SpaceId &, const QStringList &names) override
    {
        QStringList unknown = names;
        for (Row &row : rows) {
            if (row.isKept && unknown.removeAll(row.object.name) > 0)
                row.isStored = false;
        }
        return unknown;
    }

    Result<void> reclaim(const SpaceId &, const DeviceId &, int) override
    {
        return {};
    } // one device, one key

    Result<QList<StoredName>> dueForRecheck(const SpaceId &) override { return QList<StoredName>(); }
    Result<void> markRechecked(const SpaceId &, const QStringList &) override { return {}; }

    void add(const LogEntry &entry) { entries.append(PendingEntry{++m_lastRow, entry}); }

    struct Row {
        OutgoingObject object;
        bool isKept = false;
        bool isStored = false;
    };
    QMap<qint64, Row> rows;
    QList<PendingEntry> entries;
    QMap<int, QByteArray> segments;

private:
    void insert(OutgoingObject object, bool isKept)
    {
        object.row = ++m_lastRow;
        rows.insert(object.row, Row{object, isKept, false});
    }

    qint64 m_lastRow = 0;
};

} // namespace plenum::test
