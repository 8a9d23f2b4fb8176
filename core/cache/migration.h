// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace plenum {

class Database;

// One step of a schema: a numbered SQL file of core/cache/migrations, never edited once released.
struct Migration {
    int version = 0; // from 1, without gaps
    QByteArray sql;  // statements only; the runner adds the transaction
};

// The steps bundled for "vault" or "cache", in order.
Result<QList<Migration>> bundledMigrations(const QString &schema);

// The version the file is at: 0 when it is empty.
Result<int> schemaVersion(Database &database);

// Brings the file to the last version: each step in a transaction of its own that also stores the new
// version, so a failed step leaves the version before it. `beforeChange` runs first when an existing schema
// is about to change. Errors: NewerFormat (the file is ahead of the steps), Corrupt (an impossible version),
// those of `beforeChange`.
Result<void> migrate(Database &database, const QList<Migration> &steps,
                     const std::function<Result<void>(int fromVersion)> &beforeChange);

} // namespace plenum
