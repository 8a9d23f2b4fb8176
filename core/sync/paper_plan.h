// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Bytes of its blob: what is transferred and kept of it.
qint64 blobSize(const Paper &paper);

struct WantedPaper {
    MeetingId meeting; // the first one in order that has it
    Paper paper;
};

// The papers of the agendas in force that are not on this device, each blob once.
struct PaperPlan {
    QList<WantedPaper> wanted;   // in the order they are to come
    QList<WantedPaper> withheld; // not under this choice
};

// Meetings in the order their papers come: a chosen one, then what meets next, then what is over, the latest
// first. A cancelled meeting comes with those that are over.
QList<const Meeting *> meetingsByUrgency(const SpaceState &state, const QDateTime &now,
                                         const MeetingId &first = MeetingId());

// The meeting a metered network brings papers of: the chosen one, or what meets next; nullptr if nothing
// does.
const Meeting *meteredMeeting(const SpaceState &state, const PaperChoice &choice, const QDateTime &now);

PaperPlan planPapers(const SpaceState &state, const PaperCache &papers, const PaperChoice &choice,
                     const QDateTime &now);

} // namespace plenum
