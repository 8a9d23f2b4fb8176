// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/store/store_probe.h"

namespace plenum {

// Tries out what the folder at `root` can do, in its scratch folder t/, and removes what it wrote. Checks:
// "round-trip", "replace", "rename" (without replacing, in one step), "flush", "case", "long-name", "list",
// "room". The mode is empty: the folder driver finds out by itself. Errors, with the folder as subject:
// Unavailable, ReadOnly, DiskFull. Threading: blocking; any thread.
Result<StoreProbe> probeFolderStore(const QString &root, const Clock &clock, Random &random);

} // namespace plenum
