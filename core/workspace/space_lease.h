// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cache/vault.h"
#include "core/sync/sync_report.h"

#include <algorithm>
#include <optional>

namespace plenum {

class Profile;

// The lease of a space: a device that saw no current state of the store for so long closes the space. What
// can be fetched again is removed from this computer, own work stays, and the next good contact opens the
// space again. docs/security-model.md, "The lease of a space", says what that is worth.

// ---- The rules. While the computer runs, only the time since its start counts, which nobody sets. From one
// start to the next the wall clock counts, never backwards; one that is clearly earlier than it can be ends
// the lease.

LeaseMark refreshedLease(int seconds, const Clock &clock);
// The same mark, looked at now.
LeaseMark wornLease(const LeaseMark &mark, const Clock &clock);
bool isOver(const LeaseMark &mark);

// ---- In a profile. Threading: that of the profile.

struct LeaseStatus {
    int seconds = 0;     // 0: the space has none
    QDateTime refreshed; // UTC; invalid: never
    qint64 left = 0;     // seconds
    bool isClosed = false;

    // Time to tell people: the last quarter of a lease, at most two hours.
    bool isNearEnd() const { return seconds > 0 && !isClosed && left <= std::min(kMostWarning, seconds / 4); }
    static constexpr int kMostWarning = 2 * 3600;
    bool operator==(const LeaseStatus &) const = default;
};

// Counts also what was not looked at yet. Errors: those of the vault.
Result<LeaseStatus> leaseOf(Profile &profile, const SpaceId &space);

// Error: LeaseEnded, with the name of the space as subject.
Result<void> requireLease(Profile &profile, const SpaceRecord &space);

// Looks at the clocks, closes what has to be closed, and finishes what was cut off. Returns the spaces that
// were closed just now. What fails is logged and done at the next call: a lease that is over is so for
// requireLease() whatever can be written.
Result<QList<SpaceId>> enforceLeases(Profile &profile);

// A contact has read the state of the space. Where it was current, the lease begins anew with what the head
// in force says; not for a device that was removed. `report` may be of a contact that goes on or ended with
// an error.
Result<void> noteContact(Profile &profile, const SpaceId &space, const SyncReport &report);

} // namespace plenum
