// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rollup_record.h"
#include "core/sync/log_ledger.h"
#include "core/sync/space_state.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace plenum {

// Which roll-ups of a head can be read, with every pack of theirs.
struct RollupAudit {
    QHash<DeviceId, QHash<int, QByteArray>> rows; // ids by device and number; the first row for a place
    QSet<QByteArray> packs;                       // hashes of their blobs
    QList<RollupReference> lost;                  // missing, damaged, or another one than the head names
    QList<Error> problems;                        // why `lost` are, and what could not be looked at
    bool isComplete = true;                       // everything could be looked at

    bool lists(const LogPosition &position, const QByteArray &id) const
    {
        return !id.isEmpty() && rows.value(position.device).value(position.seq) == id;
    }
};

// What a device could put back.
struct RollupCopies {
    Replica &replica;
    PaperCache &papers;
};

// Reads the roll-ups of the head and their packs from the store; with `copies`, what is wrong there but held
// here is as good as readable. `state` has a head and trust. Errors: those that end a run, and of the
// databases. Memory: the rows, and a batch of roll-ups.
Result<RollupAudit> auditRollups(ObjectStore &store, const SpaceAnchor &anchor, const SpaceState &state,
                                 const std::optional<RollupCopies> &copies);

} // namespace plenum
