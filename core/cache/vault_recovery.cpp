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

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace plenum {

namespace {

constexpr qsizetype kCopyBytes = 256 * 1024;
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

Result<void> copyBytes(int from, int to, const QString &name)
{
    QByteArray buffer(kCopyBytes, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::read(from, buffer.data(), static_cast<size_t>(buffer.size()));
        if (count < 0)
            return errorFromErrno(errno, name, "read");
        if (count == 0)
            return {};
        for (ssize_t done = 0; done < count;) {
            const ssize_t n = ::write(to, buffer.constData() + done, static_cast<size_t>(count - done));
            if (n < 0)
                return errorFromErrno(errno == EFBIG ? ENOSPC : errno, name, "write");
            done += n;
        }
    }
}

// Copies a file, durably and for its owner only; a missing one is no error.
Result<void> copyFile(const QString &from, const QString &to)
{
    const QString name = QFileInfo(to).fileName();
    const UniqueFd source(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC));
    if (!source.isValid())
        return errno == ENOENT ? Result<void>() : errorFromErrno(errno, name, "open");
    const UniqueFd target(
        ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!target.isValid())
        return errorFromErrno(errno, name, "create");
    PLENUM_TRY(copyBytes(source.get(), target.get(), name));
    return ::fsync(target.get()) == 0 ? Result<void>() : errorFromErrno(errno, name, "fsync");
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
    auto copied = copyDatabase(files.database(), part + QStringLiteral("/vault.db"));
    if (copied)
        copied = syncDirectory(part);
    if (copied)
        copied = renameFile(part, target);
    if (!copied) {
        QDir(part).removeRecursively();
        return std::move(copied).error();
    }
    return QStringLiteral("damaged/") + name;
}

// Copies what `source` still gives into the new vault. Works on a copy: opening a file replays its log.
Result<SalvageReport> salvageFrom(const VaultFiles &files, const QString &source, Database &vault,
                                  const SalvageRules &rules)
{
    const QString work = files.database() + QStringLiteral("-salvage");
    removeDatabase(work);
    const auto removeWork = qScopeGuard([&work] { removeDatabase(work); });
    PLENUM_TRY(copyDatabase(source, work));
    return vault.write([&]() -> Result<SalvageReport> { return salvage(work, vault, rules); });
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
