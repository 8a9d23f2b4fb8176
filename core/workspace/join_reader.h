// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/acceptance.h"
#include "core/store/object_store.h"

#include <QList>

#include <optional>

namespace plenum {

// A JOIN as it lies in the store.
struct ReadJoin {
    DeviceId device; // by its name
    QByteArray id;   // of the object
    JoinRecord record;
    std::optional<Error> problem; // it cannot be read or breaks the format; the others are empty then
    std::optional<SignedObject> object{};
};

// All of them, in the order of their names. Errors: those of the store as a whole. Threading: where the store
// is used.
Result<QList<ReadJoin>> readJoins(ObjectStore &store, const SpaceId &space);

} // namespace plenum
