// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plenum {

class Database;

struct SalvageRules {
    enum class Source {
        Damaged, // the vault itself: everything counts
        Backup,  // an older state: objects it wanted to put into the store are not put again
    };
    QStringList onlyTables; // empty: all
    Source source = Source::Damaged;
};

struct SalvageReport {
    int rows = 0;              // new in the target
    QStringList damagedTables; // some rows could not be read, or perhaps not all were found
};

// Copies every row that can still be read from the database at `path` into `target`, table by table, rows
// that are there already excepted. Damage in the source only shows in the report; call inside target.write().
SalvageReport salvage(const QString &path, Database &target, const SalvageRules &rules);

} // namespace plenum
