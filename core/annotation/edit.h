// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"

#include <optional>

namespace plenum {

// One change of one mark: created (no before), changed, or deleted (no after). The inverse swaps the two, so
// undo and redo are edits like any other and survive a restart as rows of the vault.
struct MarkEdit {
    std::optional<Mark> before;
    std::optional<Mark> after;

    MarkEdit inverse() const { return MarkEdit{after, before}; }
    const Mark &subject() const { return after ? *after : *before; }

    bool operator==(const MarkEdit &) const = default;
};

// What the others must be told about an edit: nothing (private stays private), the new state, or its
// withdrawal.
enum class Announcement { Nothing, Put, Withdraw };
Announcement announcementOf(const MarkEdit &edit);

// Order of two writes of one mark: the greater hybrid logical clock wins, the device id breaks ties.
struct WriteStamp {
    qint64 counter = 0;
    DeviceId device;

    bool operator==(const WriteStamp &) const = default;
};
bool isNewer(const WriteStamp &candidate, const WriteStamp &current);

} // namespace plenum
