// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

namespace plenum {

// SQLite's files as docs/security-model.md, "Databases", describes them: every page of a database, of its
// write-ahead log and of a rollback journal is sealed with PageCipher. SQLite itself is not changed; a VFS
// of this name stands between it and the VFS it would use otherwise. A page that is not as it was sealed is
// an I/O error (SQLITE_IOERR_DATA), files for temporary data are refused, and nothing is ever mapped.
inline constexpr const char *kSealedVfs = "plenum-sealed";

// While it lives, the databases in `folder` and below are sealed under this key: Database, and whatever else
// opens one in core/cache, asks vfsOf(). Threading: any.
class SealedFolder {
public:
    // `key`: 32 bytes. The folder must exist.
    SealedFolder(const QString &folder, SecretBytes key);
    ~SealedFolder();
    SealedFolder(const SealedFolder &) = delete;
    SealedFolder &operator=(const SealedFolder &) = delete;

private:
    const QByteArray m_folder;
};

// The name of the VFS for a database at `path`; null: SQLite's own.
const char *vfsOf(const QString &path);

enum class DatabaseForm {
    Missing, // or empty
    Plain,   // as SQLite writes it
    Sealed,
    Unknown, // damaged, or no database
};

// By its first bytes alone. Errors: those of reading the file.
Result<DatabaseForm> databaseForm(const QString &path);

} // namespace plenum
