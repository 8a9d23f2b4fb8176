// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/snapshots.h"
#include "ui/text/outgoing.h"
#include "ui/text/sync_text.h"

namespace plenum::ui {

// What the page "Sync" shows.
struct SyncState {
    SyncSnapshot snapshot;
    QDateTime lastContact; // also of earlier runs; invalid: none yet
    bool isAway = false;   // the last contact failed
    QList<SyncNotice> notices;
    QDateTime now;
};

// "Up to date, 07:40", "Sending your work", "Fetching papers: 3 of 12", "Paused", "Offline, as of 07:40",
// "Not connected to a store"
QString syncHeadline(const SyncState &state);
// What follows from it: when the next contact is, what a pause means, how long it still takes.
QString syncDetail(const SyncState &state);
// When what is saved here now goes out.
Outgoing outgoing(const SyncState &state);
// "34 papers here (212 MB) · 3 coming (12 MB) · 5 waiting (40 MB)"
QString papersText(const SyncSnapshot &snapshot);

// How a meeting stands.
struct MeetingReadiness {
    enum class Kind { Ready, Coming, Waiting, Nothing };
    Kind kind = Kind::Nothing;
    QString badge;  // "Ready offline", "3 papers coming", "3 papers waiting", "No papers yet"
    QString detail; // "31 of 34 papers, 12 MB to come, 2 min left"
};
MeetingReadiness meetingReadiness(const MeetingSync &meeting, const SyncState &state);

// "Mark on Budget 2027 · Opening session"
QString ownWorkText(const OwnItemEntry &entry);
// "Saved here", "In the store", "Seen by the secretary"
QString deliveryText(Delivery delivery);

} // namespace plenum::ui
