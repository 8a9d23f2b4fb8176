// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/meeting/agenda.h"

#include <QHash>

namespace plenum::ui {

// What this computer and this person know about a paper, shown beside it.
struct PaperBadge {
    int marks = 0;        // own and shared with me, on the revision of the agenda
    bool here = false;    // the bytes are on this computer; else "on its way"
    bool read = false;    // opened to its end, or marked as read
    bool changed = false; // a new revision since the last visit

    bool operator==(const PaperBadge &) const = default;
};

// The same for an agenda item.
struct ItemBadge {
    int signOffs = 0;         // valid ones of everybody
    bool asksSignOff = false; // mine is asked for
    bool mine = false;        // I have signed off
    bool late = false;        // added after the first agenda version
    bool withdrawn = false;   // still on the agenda, not taken any more

    bool operator==(const ItemBadge &) const = default;
};

// Everything the agenda view shows, as plain values.
struct AgendaState {
    Meeting meeting;
    QHash<PaperId, PaperBadge> papers; // a paper without an entry is not here yet
    QHash<ItemId, ItemBadge> items;

    bool operator==(const AgendaState &) const = default;
};

} // namespace plenum::ui
