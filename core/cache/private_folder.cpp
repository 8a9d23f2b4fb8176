// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/private_folder.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace plenum {

Result<void> makePrivateFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return errorFromErrno(errno, QFileInfo(path).fileName(), "mkdir");
    return {};
}

} // namespace plenum
