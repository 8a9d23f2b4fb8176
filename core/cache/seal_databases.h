// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cache/vault.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

#include <optional>

namespace plenum {

// What lies in the folder of a profile by way of databases: vault.db, its backups, cache.db.
struct DatabaseForms {
    bool somePlain = false;
    bool someSealed = false;
    bool someUnknown = false;
};
Result<DatabaseForms> databaseForms(const QString &folder);

// Turns the plain databases of a profile into sealed ones, each whole or not at all: a sealed copy beside it
// takes its place. What is sealed already is left alone, so it can be done again after a crash. A damaged
// vault is repaired first, as Vault::open does, which is returned; a damaged cache is dropped, a damaged
// backup stays as it is. Errors: DiskFull, ReadOnly, those of Vault::open. No SealedFolder may be there for
// the folder.
Result<std::optional<VaultRecovery>> sealDatabases(const QString &folder, const Clock &clock,
                                                   const SecretBytes &key);

} // namespace plenum
