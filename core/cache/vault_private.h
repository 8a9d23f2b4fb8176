// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/database.h"
#include "core/cache/sqlite_outbox.h"
#include "core/cache/vault.h"

namespace plenum {

inline constexpr quint32 kVaultApplicationId = 0x504C'4E56; // "PLNV"
inline constexpr DatabaseOptions kVaultOptions{kVaultApplicationId, Durability::Full, CheckOnOpen::Full};

struct Vault::Private {
    Private(QString profileFolder, std::unique_ptr<Database> openedDatabase, const Clock &usedClock)
        : folder(std::move(profileFolder)),
          database(std::move(openedDatabase)),
          clock(usedClock),
          outbox(*database, clock)
    {
    }

    QString folder;
    std::unique_ptr<Database> database;
    const Clock &clock;
    SqliteOutbox outbox;
    std::optional<VaultRecovery> recovery;
};

} // namespace plenum
