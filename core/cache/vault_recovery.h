// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cache/vault.h"

namespace plenum {

class VaultFiles;

// Repairs a damaged vault.db: copies its files aside whole, reads what can be read of every table into a new
// vault, fills tables that had damage from the newest backup, and puts the new file in place. Nothing is ever
// deleted but the damaged file in its old place, and that only when its copy and its successor are on disk.
// The caller must hold the profile's lock: no other program may have the vault open.
Result<VaultRecovery> recoverVault(const VaultFiles &files);

// Completes a repair that a crash cut short after the new vault was whole. Without one it does nothing.
Result<void> finishRecovery(const VaultFiles &files);

} // namespace plenum
