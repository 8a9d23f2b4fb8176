// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cache/database.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>

namespace plenum {

// Where the files of a vault lie below the profile's folder.
class VaultFiles {
public:
    VaultFiles(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}

    QString folder() const { return m_folder; }
    QString database() const { return m_folder + QStringLiteral("/vault.db"); }
    // A repaired vault that is complete and only has to take the place of the damaged one.
    QString recovered() const { return m_folder + QStringLiteral("/vault.db-recovered"); }
    QString backups() const { return m_folder + QStringLiteral("/backups"); }
    QString damaged() const { return m_folder + QStringLiteral("/damaged"); }
    QDateTime now() const { return m_clock.nowUtc(); }

private:
    QString m_folder;
    const Clock &m_clock;
};

struct DatedBackup {
    QDate date;
    QString path;
};

// Opens <folder>/vault.db at the newest schema, with a copy beside the daily backups before an older one is
// migrated.
Result<std::unique_ptr<Database>> openVaultDatabase(const VaultFiles &files);

// A consistent copy under its final name, whole or not at all.
Result<void> backUp(Database &database, const QString &path);
// The rules of Vault::backupDaily.
Result<void> backUpDaily(Database &database, const VaultFiles &files);
std::optional<DatedBackup> newestBackup(const VaultFiles &files);

} // namespace plenum
