// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/random.h"
#include "core/base/unique_fd.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>

namespace plenum {

namespace {

constexpr qsizetype kCopyBytes = 256 * 1024;

// Puts the bytes into the new file.
using Fill = std::function<Result<void>(int fd)>;

Result<void> writeAll(int fd, QByteArrayView bytes, const QString &path)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errorFromErrno(errno, path, "write");
        done += n;
    }
    return {};
}

Result<void> copyAll(int from, int fd, const QString &path)
{
    QByteArray buffer(kCopyBytes, Qt::Uninitialized);
    for (off_t at = 0;;) {
        const ssize_t n = ::pread(from, buffer.data(), static_cast<size_t>(buffer.size()), at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errorFromErrnoOfReading(errno, path, "read");
        if (n == 0)
            return {};
        PLENUM_TRY(writeAll(fd, QByteArrayView(buffer).first(n), path));
        at += n;
    }
}

Result<void> fillAndSync(const QByteArray &temporary, const Fill &fill, FileAccess access,
                         const QString &path)
{
    const mode_t mode = access == FileAccess::OwnerOnly ? 0600 : 0666;
    UniqueFd fd(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!fd.isValid())
        return errorFromErrno(errno, path, "create");
    PLENUM_TRY(fill(fd.get()));
    if (::fsync(fd.get()) != 0)
        return errorFromErrno(errno, path, "fsync");
    if (::close(fd.release()) != 0)
        return errorFromErrno(errno, path, "close");
    return {};
}

Result<void> replaceFile(const QString &path, const Fill &fill, FileAccess access)
{
    SystemRandom random;
    const QByteArray temporary = QFile::encodeName(path + QStringLiteral(".tmp-") + random.idText());
    if (auto written = fillAndSync(temporary, fill, access, path); !written) {
        ::unlink(temporary.constData());
        return written;
    }
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        const int error = errno;
        ::unlink(temporary.constData());
        return errorFromErrno(error, path, "rename");
    }
    return syncDirectory(QFileInfo(path).absolutePath());
}

} // namespace

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes, FileAccess access)
{
    return replaceFile(
        path, [&](int fd) { return writeAll(fd, bytes, path); }, access);
}

Result<void> copyFileAtomically(int file, const QString &path, FileAccess access)
{
    return replaceFile(
        path, [&](int fd) { return copyAll(file, fd, path); }, access);
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isValid())
        return errorFromErrnoOfReading(errno, path, "open");
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0)
        return errorFromErrno(errno, path, "stat");
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::InvalidInput, path, QStringLiteral("not a regular file"));
    if (info.st_size > maxBytes)
        return makeError(ErrorCode::TooLarge, path, QStringLiteral("%1 bytes").arg(info.st_size));
    QByteArray bytes(static_cast<qsizetype>(info.st_size) + 1, Qt::Uninitialized);
    qsizetype done = 0;
    while (true) {
        if (done > maxBytes)
            return makeError(ErrorCode::TooLarge, path, QStringLiteral("grew while it was read"));
        if (done == bytes.size())
            bytes.resize(bytes.size() * 2);
        const ssize_t n = ::read(fd.get(), bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errorFromErrno(errno, path, "read");
        if (n == 0)
            break;
        done += n;
    }
    bytes.resize(done);
    return bytes;
}

Result<void> syncDirectory(const QString &path)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isValid())
        return errorFromErrno(errno, path, "open");
    // Some network file systems refuse fsync on a directory; the rename itself has happened.
    if (::fsync(fd.get()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return errorFromErrno(errno, path, "fsync");
    return {};
}

} // namespace plenum
