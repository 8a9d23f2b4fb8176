// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/acceptance.h"
#include "core/store/object_store.h"

#include <QList>

#include <optional>

namespace plenum {

// The largest JOIN that is read: twice what its fields can take up.
inline constexpr qsizetype kMaxJoinBytes = qsizetype{64} * 1024;
// So many are read at a time.
inline constexpr qsizetype kMostJoins = 1000;

// A JOIN as it lies in the store.
struct ReadJoin {
    DeviceId device; // by its name
    QByteArray id;   // of the object
    JoinRecord record;
    std::optional<Error> problem;         // it cannot be read or breaks the format; the others are empty then
    std::optional<SignedObject> object{}; // of a JOIN that continues another device, for its second signature
};

// At most kMostJoins of them, in the order of their names. Of more, others each time; how many were not read
// is said by one more, without a device, whose problem is TooLarge. Errors: those of the store as a whole.
// Threading: where the store is used.
Result<QList<ReadJoin>> readJoins(ObjectStore &store, const SpaceId &space, const SpaceKeys &keys,
                                  Random &random);

} // namespace plenum
