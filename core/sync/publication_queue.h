// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/store/acceptance.h"
#include "core/sync/replica.h"

#include <optional>

namespace plenum {

// What this device published as lead and the store has not taken yet, up to the newest head that waits.
struct QueuedPublication {
    int term = 0;  // of that head
    int trust = 0; // the trust record it names
    QList<OutgoingObject> objects;
};

// nullopt if no head waits, or a trust record does: that may begin a term itself.
std::optional<QueuedPublication> queuedPublication(const QList<OutgoingObject> &outgoing,
                                                   const DeviceKey &key, const SpaceId &space,
                                                   const SpaceKeys &keys);

// A newer term has begun, other than by this very head (the last one of a lead who hands over).
bool isOverruled(const QueuedPublication &queued, const TrustChain &trust);

} // namespace plenum
