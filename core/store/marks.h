// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QHash>

namespace plenum {

// A position in a chain of signed objects.
struct ChainMark {
    int n = 0;     // 0 = nothing accepted yet
    QByteArray id; // id of the object at n

    bool operator==(const ChainMark &) const = default;
};

struct HeadMark {
    int term = 0;
    qint64 seq = 0;
    QByteArray payloadHash; // SHA-256 of the HEAD payload, since h/ and head- differ in name

    bool operator==(const HeadMark &) const = default;
};

// The maxima of one space: never fall, are committed durably before anything they cover is shown.
struct SpaceMarks {
    HeadMark head;
    ChainMark trust;
    ChainMark roster;
    QHash<MeetingId, ChainMark> meetings;

    bool operator==(const SpaceMarks &) const = default;
};

} // namespace plenum
