// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/vault_recovery.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/base/unique_fd.h"
#include "core/cache/migration.h"
#include "core/cache/private_folder.h"
#include "core/cache/salvage.h"
#include "core/cache/sign_off_repository.h"
#include "core/cache/vault_files.h"
#include "core/cache/vault_private.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace plenum {

namespace {

const std::array kSideFiles{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    for (const QString &suffix : kSideFiles)
        QFile::remove(path + suffix);
}

Result<void> renameFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errorFromErrno(errno, QFileInfo(to).fileName(), "rename");
    return syncDirectory(QFileInfo(to).absolutePath());
}

// Copies a file, durably and for its owner only; a missing one is no error.
Result<void> copyFile(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return {};
    QFile::remove(to);
    QFile source(from);
    if (!source.copy(to))
        return makeError(ErrorCode::DiskFull, QFileInfo(to).fileName(), source.errorString());
    const UniqueFd fd(::open(QFile::encodeName(to).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.isValid() || ::fchmod(fd.get(), 0600) != 0 || ::fsync(fd.get()) != 0)
        return errorFromErrno(errno, QFileInfo(to).fileName(), "copy");
    return {};
}

// The database with its write-ahead log: together they are what was committed.
Result<void> copyDatabase(const QString &from, const QString &to)
{
    PLENUM_TRY(copyFile(from + QStringLiteral("-wal"), to + QStringLiteral("-wal")));
    return copyFile(from, to);
}

// <folder>/damaged/<time>/, whole or not at all. Returns the path below <folder>.
Result<QString> keepDamagedFiles(const VaultFiles &files)
{
    PLENUM_TRY(makePrivateFolder(files.damaged()));
    const QString stamp = files.now().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString name = stamp;
    for (int n = 2; QFileInfo::exists(files.damaged() + QLatin1Char('/') + name); ++n)
        name = QStringLiteral("%1-%2").arg(stamp).arg(n);
    const QString target = files.damaged() + QLatin1Char('/') + name;
    const QString part = target + QStringLiteral(".part");
    PLENUM_TRY(makePrivateFolder(part));
    PLENUM_TRY(copyDatabase(files.database(), part + QStringLiteral("/vault.db")));
    PLENUM_TRY(syncDirectory(part));
    PLENUM_TRY(renameFile(part, target));
    return QStringLiteral("damaged/") + name;
}

// Copies what `source` still gives into the new vault. Works on a copy: opening a file replays its log.
Result<SalvageReport> salvageFrom(const VaultFiles &files, const QString &source, Database &vault,
                                  const SalvageRules &rules)
{
    const QString work = files.database() + QStringLiteral("-salvage");
    removeDatabase(work);
    PLENUM_TRY(copyDatabase(source, work));
    auto report = vault.write([&]() -> Result<SalvageReport> { return salvage(work, vault, rules); });
    removeDatabase(work);
    return report;
}

// Rows that name a row which is lost: entries go into a new segment, sign-offs are queued again.
Result<void> mendReferences(Database &vault)
{
    return vault.write([&]() -> Result<void> {
        vault.run("UPDATE log_entry SET segment = NULL WHERE segment NOT IN (SELECT row FROM outbox)");
        return SignOffRepository(vault).queueAgain();
    });
}

Result<VaultRecovery> fill(const VaultFiles &files, Database &vault)
{
    VaultRecovery recovery;
    PLENUM_TRY_ASSIGN(const SalvageReport damaged,
                      salvageFrom(files, files.database(), vault, SalvageRules{}));
    recovery.recoveredRows = damaged.rows;
    recovery.damagedTables = damaged.damagedTables;
    const std::optional<DatedBackup> backup = newestBackup(files);
    if (backup && !damaged.damagedTables.isEmpty()) {
        const SalvageRules onlyGaps{damaged.damagedTables, SalvageRules::Source::Backup};
        PLENUM_TRY_ASSIGN(const SalvageReport old, salvageFrom(files, backup->path, vault, onlyGaps));
        recovery.backupRows = old.rows;
        recovery.backupDate = backup->date;
    }
    PLENUM_TRY(mendReferences(vault));
    return recovery;
}

// Builds the new vault beside the old one and closes it, so that it is a single file.
Result<VaultRecovery> buildRecovered(const VaultFiles &files, const QString &path)
{
    PLENUM_TRY_ASSIGN(const QList<Migration> steps, bundledMigrations(QStringLiteral("vault")));
    removeDatabase(path);
    PLENUM_TRY_ASSIGN(auto vault, Database::open(path, kVaultOptions));
    PLENUM_TRY(migrate(*vault, steps, [](int) -> Result<void> { return {}; }));
    PLENUM_TRY(vault->read([&]() -> Result<void> {
        vault->runScript("PRAGMA foreign_keys = OFF"); // until mendReferences
        return {};
    }));
    PLENUM_TRY_ASSIGN(VaultRecovery recovery, fill(files, *vault));
    PLENUM_TRY(vault->checkIntegrity());
    PLENUM_TRY(vault->foldLog());
    return recovery;
}

} // namespace

Result<VaultRecovery> recoverVault(const VaultFiles &files)
{
    PLENUM_TRY_ASSIGN(const QString keptCopy, keepDamagedFiles(files));
    const QString building = files.database() + QStringLiteral("-recovering");
    auto recovery = buildRecovered(files, building);
    if (!recovery) {
        removeDatabase(building);
        return recovery;
    }
    recovery->keptCopy = keptCopy;
    PLENUM_TRY(renameFile(building, files.recovered()));
    removeDatabase(building);
    PLENUM_TRY(finishRecovery(files));
    qCWarning(logCache) << "vault.db was damaged and has been repaired; tables with losses:"
                        << recovery->damagedTables.size();
    return recovery;
}

Result<void> finishRecovery(const VaultFiles &files)
{
    if (!QFileInfo::exists(files.recovered()))
        return {};
    // The log of the damaged file must go first: it would be replayed into the new one.
    for (const QString &suffix : kSideFiles)
        QFile::remove(files.database() + suffix);
    PLENUM_TRY(syncDirectory(files.folder()));
    return renameFile(files.recovered(), files.database());
}

} // namespace plenum
