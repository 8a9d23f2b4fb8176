// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/seal_databases.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/cache/cache_private.h"
#include "core/cache/sealed_vfs.h"
#include "core/cache/vault_files.h"
#include "core/cache/vault_private.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>

namespace plenum {

namespace {

const std::array kFilesBeside{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

QString vaultPath(const QString &folder)
{
    return folder + QStringLiteral("/vault.db");
}

QString cachePath(const QString &folder)
{
    return folder + QStringLiteral("/cache.db");
}

QStringList backupPaths(const QString &folder)
{
    QStringList paths;
    const QDir backups(folder + QStringLiteral("/backups"));
    for (const QString &name : backups.entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Name))
        paths.append(backups.filePath(name));
    return paths;
}

void removeFilesBeside(const QString &path)
{
    for (const QString &suffix : kFilesBeside)
        QFile::remove(path + suffix);
}

Result<void> sealFile(const QString &path, const DatabaseOptions &options, const QString &folder,
                      const SecretBytes &key)
{
    PLENUM_TRY_ASSIGN(const DatabaseForm form, databaseForm(path));
    if (form == DatabaseForm::Sealed) { // before a crash, which may have left what belonged to the plain one
        removeFilesBeside(path);
        return {};
    }
    if (form != DatabaseForm::Plain)
        return {};
    const QString sealed = path + QStringLiteral("-sealing");
    QFile::remove(sealed);
    removeFilesBeside(sealed);
    {
        PLENUM_TRY_ASSIGN(const auto plain, Database::open(path, options));
        const SealedFolder sealing(folder, SecretBytes(key.view()));
        if (auto copied = plain->sealInto(sealed); !copied) {
            QFile::remove(sealed);
            removeFilesBeside(sealed);
            return copied;
        }
    }
    if (::rename(QFile::encodeName(sealed).constData(), QFile::encodeName(path).constData()) != 0)
        return errorFromErrno(errno, QFileInfo(path).fileName(), "rename");
    removeFilesBeside(path);
    return syncDirectory(QFileInfo(path).absolutePath());
}

} // namespace

Result<DatabaseForms> databaseForms(const QString &folder)
{
    DatabaseForms forms;
    const QStringList all =
        backupPaths(folder) +
        QStringList{vaultPath(folder), cachePath(folder), vaultPath(folder) + QStringLiteral("-recovered")};
    for (const QString &path : all) {
        PLENUM_TRY_ASSIGN(const DatabaseForm form, databaseForm(path));
        forms.somePlain = forms.somePlain || form == DatabaseForm::Plain;
        forms.someSealed = forms.someSealed || form == DatabaseForm::Sealed;
        forms.someUnknown = forms.someUnknown || form == DatabaseForm::Unknown;
    }
    return forms;
}

Result<std::optional<VaultRecovery>> sealDatabases(const QString &folder, const Clock &clock,
                                                   const SecretBytes &key)
{
    std::optional<VaultRecovery> recovery;
    PLENUM_TRY_ASSIGN(const DatabaseForm vault, databaseForm(vaultPath(folder)));
    if (vault != DatabaseForm::Sealed) {
        PLENUM_TRY_ASSIGN(const auto opened, Vault::open(folder, clock));
        recovery = opened->recovery();
    }
    PLENUM_TRY(sealFile(vaultPath(folder), kVaultOptions, folder, key));
    for (const QString &path : backupPaths(folder)) {
        const auto sealed = sealFile(path, kVaultOptions, folder, key);
        if (!sealed && sealed.error().code != ErrorCode::Corrupt)
            return sealed.error();
        if (!sealed)
            qCWarning(logCache) << "a damaged backup stays as it is:" << sealed.error();
    }
    const DatabaseOptions cacheOptions{kCacheApplicationId, Durability::Normal,
                                       CheckOnOpen::AfterUncleanExit};
    const auto cache = sealFile(cachePath(folder), cacheOptions, folder, key);
    if (!cache && cache.error().code != ErrorCode::Corrupt)
        return cache.error();
    if (!cache) {
        QFile::remove(cachePath(folder));
        removeFilesBeside(cachePath(folder));
    }
    const QString damagedCache =
        cachePath(folder) + QStringLiteral("-damaged"); // of an earlier day, and plain
    QFile::remove(damagedCache);
    removeFilesBeside(damagedCache);
    return recovery;
}

} // namespace plenum
