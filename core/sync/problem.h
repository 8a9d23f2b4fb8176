// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/object_store.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Keeps what went wrong with one object as a warning, so that the run goes on without it. Hands back what
// ends a run: the store as a whole is away, somebody asked to stop, a defect.
Result<void> noteProblem(const Error &error, const ObjectStore &store, SyncReport &report);

// A store that takes nothing (DiskFull, ReadOnly) is what a person has to know of, and not the object that
// happened to be next: that goes into the detail. Other errors stay as they are.
Error aboutStore(const Error &error, const ObjectStore &store);

// Error Unavailable with the store as its subject where no space is kept. Where nothing is mounted, an empty
// folder stands in the store's place: what it takes would be gone with it.
Result<void> requireSpace(ObjectStore &store);

} // namespace plenum
