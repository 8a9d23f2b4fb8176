// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace plenum {

enum class FileAccess { OwnerOnly, Default }; // 0600, or 0666 less the umask

// Replaces or creates a file whole: temporary file beside it, write, fsync, rename, fsync of the folder.
// After a crash at any point the path holds the old bytes or the new ones. Errors: DiskFull, ReadOnly,
// NotFound, Unavailable.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes,
                                 FileAccess access = FileAccess::Default);

// The same with the bytes of an open file, from its beginning. Errors also: Unavailable (it cannot be read).
Result<void> copyFileAtomically(int file, const QString &path, FileAccess access = FileAccess::Default);

// Reads a whole regular file. Errors: NotFound, Unauthorized (no right to read it), InvalidInput (no regular
// file), TooLarge (above maxBytes), Unavailable.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

// fsync of a directory, so that renames in it survive a power cut.
Result<void> syncDirectory(const QString &path);

} // namespace plenum
