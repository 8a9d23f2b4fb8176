// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder/folder_store.h"

#include "core/crypto/digest.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/types.h>

namespace plenum {

namespace {

constexpr qsizetype kChunkBytes = 256 * 1024;
constexpr qint64 kScratchSeconds = 7 * 24 * 3600;
// From here on one flush of the whole file system is cheaper than one per file.
constexpr qsizetype kFlushAllFrom = 32;

struct CloseDirectory {
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

enum class Missing { Refuse, Create };

QByteArray scratchDirectory()
{
    return QByteArrayLiteral("t");
}

// What a failed call on something inside the store means to the caller.
Error failure(int error, const QString &subject, const char *operation)
{
    if (error == ELOOP)
        return makeError(ErrorCode::UnsafePath, subject, QStringLiteral("symbolic link in the store"));
    return errorFromErrno(error, subject, operation);
}

// Reading needs no permission to write: EACCES is then the state of an unreachable store, not of a read-only
// one.
Error readFailure(int error, const QString &subject, const char *operation)
{
    Error result = failure(error, subject, operation);
    if (result.code == ErrorCode::ReadOnly)
        result.code = ErrorCode::Unavailable;
    return result;
}

// The subject is the root itself, as ObjectStore promises for a store that is away.
Result<UniqueFd> openRoot(const QString &root)
{
    UniqueFd fd(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isValid())
        return makeError(ErrorCode::Unavailable, root,
                         QStringLiteral("open: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return fd;
}

// Goes down one component without following a link. ENOTDIR for a link is told apart from ENOTDIR for a file.
Result<UniqueFd> openChild(int parent, const QByteArray &component, const QString &subject)
{
    UniqueFd fd(::openat(parent, component.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (fd.isValid())
        return fd;
    const int error = errno;
    struct stat info = {};
    const bool isLink = error == ENOTDIR &&
                        ::fstatat(parent, component.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
                        S_ISLNK(info.st_mode);
    return readFailure(isLink ? ELOOP : error, subject, "open");
}

Result<UniqueFd> openOrMakeChild(int parent, const QByteArray &component, const QString &subject)
{
    auto fd = openChild(parent, component, subject);
    if (fd || fd.error().code != ErrorCode::NotFound)
        return fd;
    if (::mkdirat(parent, component.constData(), 0777) != 0 && errno != EEXIST)
        return failure(errno, subject, "mkdir");
    if (::fsync(parent) != 0 && errno != EINVAL && errno != ENOTSUP)
        return failure(errno, subject, "fsync");
    return openChild(parent, component, subject);
}

Result<UniqueFd> openDirectory(int root, const QString &directory, Missing missing, const QString &subject)
{
    UniqueFd current(::fcntl(root, F_DUPFD_CLOEXEC, 0));
    if (!current.isValid())
        return failure(errno, subject, "dup");
    for (const QString &component : directory.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        const QByteArray name = component.toLatin1();
        PLENUM_TRY_ASSIGN(UniqueFd next, missing == Missing::Create
                                             ? openOrMakeChild(current.get(), name, subject)
                                             : openChild(current.get(), name, subject));
        current = std::move(next);
    }
    return current;
}

Result<UniqueFd> openFile(int directory, const ObjectName &name)
{
    const QByteArray file = name.fileName().toLatin1();
    // O_NONBLOCK: a named pipe planted in the store must not stop the reader.
    UniqueFd fd(::openat(directory, file.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isValid())
        return readFailure(errno, name.path(), "open");
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0)
        return readFailure(errno, name.path(), "stat");
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::UnsafePath, name.path(), QStringLiteral("not a regular file"));
    return fd;
}

Result<UniqueFd> openObject(const QString &root, const ObjectName &name)
{
    PLENUM_TRY_ASSIGN(const UniqueFd rootFd, openRoot(root));
    PLENUM_TRY_ASSIGN(const UniqueFd directory,
                      openDirectory(rootFd.get(), name.directory(), Missing::Refuse, name.path()));
    return openFile(directory.get(), name);
}

// Reads on until the buffer is full or the file ends; returns the number of bytes.
Result<qsizetype> readSome(int fd, char *buffer, qsizetype size, const QString &subject)
{
    qsizetype done = 0;
    while (done < size) {
        const ssize_t n = ::read(fd, buffer + done, static_cast<size_t>(size - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return readFailure(errno, subject, "read");
        if (n == 0)
            break;
        done += n;
    }
    return done;
}

Result<void> readAll(int fd, const QString &subject, const BlobSink &sink)
{
    QByteArray buffer(kChunkBytes, Qt::Uninitialized);
    while (true) {
        PLENUM_TRY_ASSIGN(const qsizetype n, readSome(fd, buffer.data(), buffer.size(), subject));
        if (n > 0)
            PLENUM_TRY(sink(QByteArrayView(buffer).first(n)));
        if (n < buffer.size())
            return {};
    }
}

Result<void> writeAll(int fd, QByteArrayView bytes, const QString &subject)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, subject, "write");
        done += n;
    }
    return {};
}

Result<void> syncFd(int fd, const QString &subject)
{
    // Some network file systems know no fsync of a directory.
    if (::fsync(fd) != 0 && errno != EINVAL && errno != ENOTSUP)
        return failure(errno, subject, "fsync");
    return {};
}

enum class Moved { Yes, NameTaken };

// rename() that never replaces, by the best means the file system has. The last resort leaves a moment
// between look and rename; names are those of one writer, so only that writer's own second process could fall
// into it.
Result<Moved> moveWithoutReplacing(int fromDirectory, const QByteArray &from, int toDirectory,
                                   const QByteArray &to, const QString &subject)
{
    if (::renameat2(fromDirectory, from.constData(), toDirectory, to.constData(), RENAME_NOREPLACE) == 0)
        return Moved::Yes;
    if (errno == EEXIST)
        return Moved::NameTaken;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return failure(errno, subject, "rename");

    if (::linkat(fromDirectory, from.constData(), toDirectory, to.constData(), 0) == 0) {
        ::unlinkat(fromDirectory, from.constData(), 0);
        return Moved::Yes;
    }
    if (errno == EEXIST)
        return Moved::NameTaken;

    if (::faccessat(toDirectory, to.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return Moved::NameTaken;
    if (::renameat(fromDirectory, from.constData(), toDirectory, to.constData()) != 0)
        return failure(errno, subject, "rename");
    return Moved::Yes;
}

// A file in t/ that is gone when the value goes, unless it was moved to its name.
class Scratch {
public:
    static Result<Scratch> create(int root, Random &random, const ObjectName &target)
    {
        PLENUM_TRY_ASSIGN(UniqueFd directory, openOrMakeChild(root, scratchDirectory(), target.path()));
        const QByteArray file = scratchName(random.idText()).fileName().toLatin1();
        UniqueFd fd(::openat(directory.get(), file.constData(),
                             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
        if (!fd.isValid())
            return failure(errno, target.path(), "create");
        return Scratch(std::move(directory), std::move(fd), file, target);
    }

    ~Scratch()
    {
        if (!m_file.isEmpty())
            ::unlinkat(m_directory.get(), m_file.constData(), 0);
    }
    Scratch(Scratch &&other) noexcept
        : m_directory(std::move(other.m_directory)),
          m_fd(std::move(other.m_fd)),
          m_file(std::exchange(other.m_file, QByteArray())),
          m_target(other.m_target)
    {
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    Scratch &operator=(Scratch &&) = delete;

    Result<void> write(QByteArrayView bytes) { return writeAll(m_fd.get(), bytes, m_target.path()); }
    Result<void> flush() { return syncFd(m_fd.get(), m_target.path()); }

    // Some file systems report a full disk only here.
    Result<void> close()
    {
        if (::close(m_fd.release()) != 0)
            return failure(errno, m_target.path(), "close");
        return {};
    }

    Result<Moved> moveTo(int directory, WriteMode mode)
    {
        const QByteArray to = m_target.fileName().toLatin1();
        if (mode == WriteMode::Replace) {
            if (::renameat(m_directory.get(), m_file.constData(), directory, to.constData()) != 0)
                return failure(errno, m_target.path(), "rename");
        } else {
            PLENUM_TRY_ASSIGN(const Moved moved, moveWithoutReplacing(m_directory.get(), m_file, directory,
                                                                      to, m_target.path()));
            if (moved == Moved::NameTaken)
                return moved;
        }
        m_file.clear();
        return Moved::Yes;
    }

private:
    Scratch(UniqueFd directory, UniqueFd fd, QByteArray file, ObjectName target)
        : m_directory(std::move(directory)),
          m_fd(std::move(fd)),
          m_file(std::move(file)),
          m_target(std::move(target))
    {
    }

    UniqueFd m_directory;
    UniqueFd m_fd;
    QByteArray m_file;
    ObjectName m_target;
};

Result<Moved> writeWhole(const QString &rootPath, Random &random, const ObjectName &name,
                         const QByteArray &bytes, WriteMode mode)
{
    PLENUM_TRY_ASSIGN(const UniqueFd root, openRoot(rootPath));
    PLENUM_TRY_ASSIGN(Scratch scratch, Scratch::create(root.get(), random, name));
    PLENUM_TRY(scratch.write(bytes));
    PLENUM_TRY(scratch.flush());
    PLENUM_TRY(scratch.close());
    PLENUM_TRY_ASSIGN(const UniqueFd directory,
                      openDirectory(root.get(), name.directory(), Missing::Create, name.path()));
    PLENUM_TRY_ASSIGN(const Moved moved, scratch.moveTo(directory.get(), mode));
    if (moved == Moved::Yes)
        PLENUM_TRY(syncFd(directory.get(), name.path()));
    return moved;
}

// Names in a directory; the descriptor is used up.
QByteArrayList entriesOf(UniqueFd directory)
{
    QByteArrayList names;
    const Directory stream(::fdopendir(directory.get()));
    if (!stream)
        return names;
    std::ignore = directory.release(); // the stream owns it now
    while (const dirent *entry = ::readdir(stream.get()))
        names.append(QByteArray(entry->d_name));
    return names;
}

Result<QByteArray> hashOfFile(int fd, const QString &subject)
{
    Sha256 hash;
    PLENUM_TRY(readAll(fd, subject, [&hash](QByteArrayView bytes) {
        hash.add(bytes);
        return Result<void>();
    }));
    return hash.result();
}

Result<UniqueFd> openLocalFile(const QString &path)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat info = {};
    if (!fd.isValid() || ::fstat(fd.get(), &info) != 0)
        return readFailure(errno, path, "open");
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::InvalidInput, path, QStringLiteral("not a regular file"));
    return fd;
}

} // namespace

FolderStore::FolderStore(QString root, const Clock &clock, Random &random)
    : m_root(std::move(root)), m_clock(clock), m_random(random)
{
}

Result<void> FolderStore::createRoot(const QString &root)
{
    QString path;
    const QStringList parts = root.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        path += (i == 0 ? QString() : QStringLiteral("/")) + parts[i];
        if (parts[i].isEmpty())
            continue;
        if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0 && errno != EEXIST)
            return errorFromErrno(errno, path, "mkdir");
    }
    PLENUM_TRY(openRoot(root));
    return {};
}

Result<QByteArray> FolderStore::get(const ObjectName &name, qint64 maxBytes)
{
    PLENUM_TRY_ASSIGN(const UniqueFd fd, openObject(m_root, name));
    QByteArray bytes;
    PLENUM_TRY(readAll(fd.get(), name.path(), [&](QByteArrayView part) -> Result<void> {
        if (bytes.size() + part.size() > maxBytes)
            return makeError(ErrorCode::TooLarge, name.path(),
                             QStringLiteral("above %1 bytes").arg(maxBytes));
        bytes.append(part);
        return {};
    }));
    return bytes;
}

// True if the name holds just these bytes, false if it is free.
Result<bool> FolderStore::holds(const ObjectName &name, const QByteArray &bytes)
{
    const auto present = get(name, bytes.size());
    if (!present && present.error().code == ErrorCode::NotFound)
        return false;
    if (!present && present.error().code != ErrorCode::TooLarge)
        return present.error();
    if (!present || *present != bytes)
        return makeError(ErrorCode::Conflict, name.path(), QStringLiteral("the name holds other bytes"));
    m_unsynced.insert(name); // whoever wrote it may have died before it was flushed
    return true;
}

Result<void> FolderStore::put(const ObjectName &name, const QByteArray &bytes, WriteMode mode)
{
    if (mode == WriteMode::CreateNew) {
        PLENUM_TRY_ASSIGN(const bool isThere, holds(name, bytes));
        if (isThere)
            return {};
    }
    PLENUM_TRY_ASSIGN(const Moved moved, writeWhole(m_root, m_random, name, bytes, mode));
    if (moved == Moved::Yes)
        return {};
    PLENUM_TRY_ASSIGN(const bool isThere, holds(name, bytes)); // another writer was faster
    return isThere ? Result<void>()
                   : makeError(ErrorCode::Unavailable, name.path(), QStringLiteral("changed meanwhile"));
}

Result<void> FolderStore::fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink)
{
    const ObjectName name = blobName(sha256);
    PLENUM_TRY_ASSIGN(const UniqueFd fd, openObject(m_root, name));
    if (offset > 0 && ::lseek(fd.get(), static_cast<off_t>(offset), SEEK_SET) < 0)
        return readFailure(errno, name.path(), "seek");
    return readAll(fd.get(), name.path(), sink);
}

Result<void> FolderStore::putBlob(const QByteArray &sha256, const QString &localPath)
{
    const ObjectName name = blobName(sha256);
    if (const auto present = openObject(m_root, name)) {
        PLENUM_TRY_ASSIGN(const QByteArray hash, hashOfFile(present->get(), name.path()));
        if (hash == sha256) {
            m_unsynced.insert(name);
            return {};
        }
    } else if (present.error().code != ErrorCode::NotFound) {
        return present.error();
    }
    PLENUM_TRY_ASSIGN(const UniqueFd local, openLocalFile(localPath));
    PLENUM_TRY_ASSIGN(const UniqueFd root, openRoot(m_root));
    PLENUM_TRY_ASSIGN(Scratch scratch, Scratch::create(root.get(), m_random, name));
    Sha256 hash;
    PLENUM_TRY(readAll(local.get(), localPath, [&](QByteArrayView bytes) {
        hash.add(bytes);
        return scratch.write(bytes);
    }));
    if (hash.result() != sha256)
        return makeError(ErrorCode::Corrupt, localPath, QStringLiteral("the file has another SHA-256"));
    PLENUM_TRY(scratch.close());
    PLENUM_TRY_ASSIGN(const UniqueFd directory,
                      openDirectory(root.get(), name.directory(), Missing::Create, name.path()));
    // A broken blob under this name may be replaced: no other bytes can ever be right for it.
    PLENUM_TRY(scratch.moveTo(directory.get(), WriteMode::Replace));
    m_unsynced.insert(name);
    return {};
}

Result<QList<ObjectName>> FolderStore::list(const QString &directory)
{
    if (!isObjectDirectory(directory))
        return makeError(ErrorCode::InvalidInput, directory, QStringLiteral("not an object directory"));
    PLENUM_TRY_ASSIGN(const UniqueFd root, openRoot(m_root));
    auto fd = openDirectory(root.get(), directory, Missing::Refuse, directory);
    if (!fd && fd.error().code == ErrorCode::NotFound)
        return QList<ObjectName>();
    if (!fd)
        return fd.error();
    QList<ObjectName> names;
    for (const QByteArray &entry : entriesOf(std::move(*fd))) {
        if (auto name = ObjectName::parse(directory + QLatin1Char('/') + QString::fromUtf8(entry)))
            names.append(*name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<void> FolderStore::remove(const ObjectName &name)
{
    PLENUM_TRY_ASSIGN(const UniqueFd root, openRoot(m_root));
    const auto directory = openDirectory(root.get(), name.directory(), Missing::Refuse, name.path());
    if (!directory)
        return directory.error().code == ErrorCode::NotFound ? Result<void>()
                                                             : Result<void>(directory.error());
    if (::unlinkat(directory->get(), name.fileName().toLatin1().constData(), 0) != 0 && errno != ENOENT)
        return failure(errno, name.path(), "unlink");
    m_unsynced.remove(name);
    return syncFd(directory->get(), name.path());
}

Result<void> FolderStore::barrier()
{
    if (m_unsynced.isEmpty())
        return {};
    PLENUM_TRY_ASSIGN(const UniqueFd root, openRoot(m_root));
    if (m_unsynced.size() >= kFlushAllFrom) {
        if (::syncfs(root.get()) != 0)
            return failure(errno, m_root, "syncfs");
        m_unsynced.clear();
        return {};
    }
    for (const ObjectName &name : std::as_const(m_unsynced)) {
        PLENUM_TRY_ASSIGN(const UniqueFd directory,
                          openDirectory(root.get(), name.directory(), Missing::Refuse, name.path()));
        PLENUM_TRY_ASSIGN(const UniqueFd file, openFile(directory.get(), name));
        PLENUM_TRY(syncFd(file.get(), name.path()));
        PLENUM_TRY(syncFd(directory.get(), name.path()));
    }
    m_unsynced.clear();
    return {};
}

Result<void> FolderStore::probeRoom(qint64 bytes)
{
    const auto tried = [&]() -> Result<void> {
        PLENUM_TRY_ASSIGN(const UniqueFd root, openRoot(m_root));
        PLENUM_TRY_ASSIGN(Scratch scratch, Scratch::create(root.get(), m_random, initName()));
        PLENUM_TRY(scratch.write(QByteArray(bytes, '\0')));
        PLENUM_TRY(scratch.flush());
        return scratch.close();
    }();
    if (!tried)
        return makeError(tried.error().code, m_root, tried.error().detail);
    return {};
}

QString FolderStore::describe() const
{
    return m_root;
}

Result<int> FolderStore::sweepScratch()
{
    const QString subject = QString::fromLatin1(scratchDirectory());
    PLENUM_TRY_ASSIGN(const UniqueFd root, openRoot(m_root));
    auto fd = openChild(root.get(), scratchDirectory(), subject);
    if (!fd)
        return fd.error().code == ErrorCode::NotFound ? Result<int>(0) : Result<int>(fd.error());
    UniqueFd listing(::fcntl(fd->get(), F_DUPFD_CLOEXEC, 0));
    const qint64 oldest = m_clock.nowUtc().toSecsSinceEpoch() - kScratchSeconds;
    int removed = 0;
    for (const QByteArray &entry : entriesOf(std::move(listing))) {
        struct stat info = {};
        const bool isOld = ::fstatat(fd->get(), entry.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
                           S_ISREG(info.st_mode) && info.st_mtim.tv_sec < oldest;
        if (isOld && ::unlinkat(fd->get(), entry.constData(), 0) == 0)
            ++removed;
    }
    return removed;
}

} // namespace plenum
