// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/vault_files.h"

#include "core/base/atomic_file.h"
#include "core/cache/migration.h"
#include "core/cache/private_folder.h"
#include "core/cache/vault_private.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace plenum {

namespace {

constexpr qsizetype kBackupsKept = 7;
const QString kBackupPrefix = QStringLiteral("vault-");
const QString kBackupSuffix = QStringLiteral(".db");

// Daily backups, oldest first. Copies made before a migration have other names and are never removed.
QList<DatedBackup> dailyBackups(const VaultFiles &files)
{
    QList<DatedBackup> backups;
    const QDir folder(files.backups());
    for (const QString &name :
         folder.entryList({kBackupPrefix + QLatin1Char('*') + kBackupSuffix}, QDir::Files, QDir::Name)) {
        const QString text =
            name.mid(kBackupPrefix.size(), name.size() - kBackupPrefix.size() - kBackupSuffix.size());
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            backups.append(DatedBackup{date, folder.filePath(name)});
    }
    return backups;
}

QString backupPath(const VaultFiles &files, const QString &what)
{
    return files.backups() + QLatin1Char('/') + kBackupPrefix + what + kBackupSuffix;
}

} // namespace

Result<std::unique_ptr<Database>> openVaultDatabase(const VaultFiles &files)
{
    PLENUM_TRY_ASSIGN(const QList<Migration> steps, bundledMigrations(QStringLiteral("vault")));
    // "I see no local work" is never taken for "there was none". SQLite takes a single byte for an empty
    // file.
    if (QFileInfo(files.database()).size() <= 1 && newestBackup(files))
        return makeError(ErrorCode::Corrupt, QFileInfo(files.database()).fileName(),
                         QStringLiteral("missing"));
    PLENUM_TRY_ASSIGN(auto database, Database::open(files.database(), kVaultOptions));
    const auto keepOldSchema = [&](int version) -> Result<void> {
        PLENUM_TRY(makePrivateFolder(files.backups()));
        return backUp(*database, backupPath(files, QStringLiteral("schema-%1").arg(version)));
    };
    PLENUM_TRY(migrate(*database, steps, keepOldSchema));
    return database;
}

Result<void> backUp(Database &database, const QString &path)
{
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary); // left by a crash
    auto copied = database.backupTo(temporary);
    if (copied &&
        ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        copied = errorFromErrno(errno, QFileInfo(path).fileName(), "rename");
    if (!copied) {
        QFile::remove(temporary);
        return copied;
    }
    return syncDirectory(QFileInfo(path).absolutePath());
}

Result<void> backUpDaily(Database &database, const VaultFiles &files)
{
    const QString path = backupPath(files, files.now().date().toString(Qt::ISODate));
    if (QFileInfo::exists(path))
        return {};
    PLENUM_TRY(database.checkIntegrity()); // a good old backup must not give way to a damaged new one
    PLENUM_TRY(makePrivateFolder(files.backups()));
    PLENUM_TRY(backUp(database, path));
    QList<DatedBackup> backups = dailyBackups(files);
    while (backups.size() > kBackupsKept)
        QFile::remove(backups.takeFirst().path);
    return {};
}

std::optional<DatedBackup> newestBackup(const VaultFiles &files)
{
    const QList<DatedBackup> backups = dailyBackups(files);
    return backups.isEmpty() ? std::nullopt : std::optional(backups.constLast());
}

} // namespace plenum
