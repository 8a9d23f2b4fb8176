// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Brings the papers of all meetings in force onto this device: what meets next comes first, what is over
// comes last.
class PaperFetcher {
public:
    PaperFetcher(ObjectStore &store, PaperCache &papers, SyncReport &report);

    // A paper that is missing or damaged in the store becomes a warning; the others go on. Errors: Cancelled,
    // Unavailable (the store went away), DiskFull and ReadOnly of this device.
    Result<void> run(const SpaceState &state, const QDateTime &now, const SyncOptions &options);

private:
    Result<void> fetch(const Paper &paper, const SyncOptions &options);

    ObjectStore &m_store;
    PaperCache &m_papers;
    SyncReport &m_report;
    SyncProgress m_progress;
};

// The papers still to fetch, in the order they are wanted; each blob once.
QList<Paper> missingPapers(const SpaceState &state, const PaperCache &papers, const QDateTime &now);

} // namespace plenum
