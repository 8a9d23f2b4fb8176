// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace plenum {

// The payloads of ROLL and GCOL; docs/store-format.md lists their keys. Parsing, writing and errors as in
// core/store/records.h.

inline constexpr int kMaxRollupRows = 10'000;
inline constexpr int kMaxRollups = 999; // of one epoch: three digits of a name
// A pack inside a ROLL; a larger one is a blob of its own.
inline constexpr qsizetype kMaxInlinePackBytes = qsizetype{2'250} * 1'024;

// One segment that counts.
struct RollupRow {
    DeviceId device;
    int seq = 1;
    QByteArray id;

    bool operator==(const RollupRow &) const = default;
};

// A segment that does not count. The word says why.
struct RollupRejection {
    DeviceId device;
    int seq = 1;
    QString reason;

    bool operator==(const RollupRejection &) const = default;
};

// Another segment of the same number was made: from here on only what a roll-up lists counts.
QString rejectedAsForked();
// Above the roster's last_seq.
QString rejectedAsRemoved();

struct RollupBlob {
    QByteArray sha256;
    qint64 size = 0; // bytes in the store
    int rows = 0;    // segments in it

    bool operator==(const RollupBlob &) const = default;
};

// ROLL: segments of the devices' logs as the lead found them, gathered so that readers need not list.
struct RollupRecord {
    int epoch = 1; // the open epoch when it was made
    int n = 1;     // of the epoch
    QString audience = QStringLiteral("all");
    QList<RollupRow> index;
    QList<RollupRejection> rejected;
    QByteArray pack;         // core/store/segment_pack.h: the segments of the index, in its order,
    QList<RollupBlob> blobs; // or blobs that are such packs, one after the other

    bool operator==(const RollupRecord &) const = default;
};

// GCOL: names the lead is going to remove from the store.
struct GarbageRecord {
    int n = 1;
    QByteArray prev;   // id of GCOL n-1; empty for 1
    qint64 seq = 1;    // of the head that names this one
    QDateTime time;    // claimed, UTC
    QStringList names; // of blobs, segments and roll-ups; sorted

    bool operator==(const GarbageRecord &) const = default;
};

Result<RollupRecord> parseRollup(const QByteArray &payload);
Result<GarbageRecord> parseGarbage(const QByteArray &payload);
Result<QByteArray> encodeRollup(const RollupRecord &record);
Result<QByteArray> encodeGarbage(const GarbageRecord &record);

} // namespace plenum
