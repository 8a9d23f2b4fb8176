// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/paper_files.h"

#include "core/base/atomic_file.h"
#include "core/cache/private_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace plenum {

namespace {

constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kReadBytes = 256 * 1024;
constexpr int kResumeAttempts = 3;        // against a writer that ends at this very moment
constexpr qsizetype kMaxSingleSyncs = 32; // above it one syncfs is cheaper
constexpr qsizetype kMaxDurableFirst = 4; // above it one mark for all is cheaper
const QString kSuffix = QStringLiteral(".pdf");

QString nameOf(const QByteArray &blob)
{
    return QString::fromLatin1(blob.toHex());
}

// A full disk and a file size limit are the same to the person in front of it, who knows the folder and not
// the hash of a paper.
Error writeError(int error, const QString &folder, const char *operation)
{
    Error result = errorFromErrno(error, folder, operation);
    if (error == EFBIG)
        result.code = ErrorCode::DiskFull;
    return result;
}

// Changes with every start of the computer.
QByteArray bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

// Reads on to the end; returns how many bytes that were, nullopt when they cannot be read.
std::optional<qint64> addToHash(int fd, Sha256 &hash)
{
    QByteArray buffer(kReadBytes, Qt::Uninitialized);
    qint64 size = 0;
    while (true) {
        const ssize_t n = ::read(fd, buffer.data(), static_cast<size_t>(buffer.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::nullopt;
        if (n == 0)
            return size;
        hash.add(QByteArrayView(buffer).first(n));
        size += n;
    }
}

// Nullopt when it cannot be read.
std::optional<QByteArray> hashOfFile(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    Sha256 hash;
    if (!fd.isValid() || !addToHash(fd.get(), hash))
        return std::nullopt;
    return hash.result();
}

// True while the path still names the regular file that was opened.
bool isNamed(int fd, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(fd, &opened) == 0 && ::lstat(path.constData(), &named) == 0 && S_ISREG(opened.st_mode) &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

Result<void> syncPath(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.isValid())
        return errno == ENOENT ? Result<void>() : errorFromErrno(errno, QFileInfo(path).fileName(), "open");
    if (::fsync(fd.get()) != 0)
        return errorFromErrno(errno, QFileInfo(path).fileName(), "fsync");
    return {};
}

Result<void> syncFileSystem(const QString &folder)
{
    const UniqueFd fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isValid() || ::syncfs(fd.get()) != 0)
        return errorFromErrno(errno, QStringLiteral("papers"), "syncfs");
    return {};
}

} // namespace

// ---- Writing one paper

class PaperFiles::Writer final : public PaperWriter {
public:
    // What is in the file is the beginning of the paper and stays for the next writer.
    struct Beginning {
        Sha256 hash;
        qint64 size = 0;
    };

    Writer(PaperFiles &files, QByteArray blob, QByteArray path, UniqueFd fd,
           std::optional<Beginning> beginning = std::nullopt)
        : m_files(files),
          m_blob(std::move(blob)),
          m_temporary(std::move(path)),
          m_fd(std::move(fd)),
          m_isKept(beginning.has_value())
    {
        if (beginning) {
            m_hash = std::move(beginning->hash);
            m_size = beginning->size;
        }
    }

    ~Writer() override
    {
        if (!m_isKept || m_size == 0)
            discard();
    }

    qint64 size() const override { return m_size; }
    QByteArray blob() const override { return m_blob; }

    Result<void> write(QByteArrayView bytes) override
    {
        if (!m_fd.isValid())
            return makeError(ErrorCode::InvalidInput, nameOf(m_blob),
                             QStringLiteral("written after its end"));
        m_hash.add(bytes);
        while (!bytes.isEmpty()) {
            const ssize_t n = ::write(m_fd.get(), bytes.data(), static_cast<size_t>(bytes.size()));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0) {
                const int error = errno;
                discard();
                return writeError(error, m_files.m_folder, "write");
            }
            bytes = bytes.sliced(n);
            m_size += n;
        }
        return {};
    }

    Result<void> commit() override
    {
        if (!m_fd.isValid())
            return makeError(ErrorCode::InvalidInput, nameOf(m_blob),
                             QStringLiteral("committed after its end"));
        const QByteArray hash = m_hash.result();
        if (m_blob.isEmpty())
            m_blob = hash;
        auto committed = hash == m_blob ? m_files.publish(m_temporary, m_blob) : hashDiffers();
        if (committed)
            m_temporary.clear();
        discard();
        return committed;
    }

private:
    Result<void> hashDiffers() const
    {
        return makeError(ErrorCode::Corrupt, nameOf(m_blob),
                         QStringLiteral("the bytes have another SHA-256"));
    }

    void discard()
    {
        if (!m_temporary.isEmpty())
            ::unlink(m_temporary.constData());
        m_temporary.clear();
        m_fd.reset();
        m_size = 0;
    }

    PaperFiles &m_files;
    QByteArray m_blob;
    QByteArray m_temporary; // path; empty once it has its name or is gone
    UniqueFd m_fd;
    bool m_isKept;
    Sha256 m_hash;
    qint64 m_size = 0;
};

// ---- The folder

Result<std::unique_ptr<PaperFiles>> PaperFiles::open(const QString &folder)
{
    std::unique_ptr<PaperFiles> files(new PaperFiles(folder));
    PLENUM_TRY(makePrivateFolder(folder));
    PLENUM_TRY(makePrivateFolder(files->temporaryFolder()));
    PLENUM_TRY(makePrivateFolder(files->partialFolder()));
    PLENUM_TRY(files->sweepTemporaryFiles());
    PLENUM_TRY(files->settleAfterCrash());
    return files;
}

bool PaperFiles::has(const QByteArray &blob) const
{
    struct stat info = {}; // asked a thousand times a contact
    return blob.size() == kHashBytes && ::stat(QFile::encodeName(pathOf(blob)).constData(), &info) == 0 &&
           S_ISREG(info.st_mode);
}

QString PaperFiles::pathOf(const QByteArray &blob) const
{
    const QString name = nameOf(blob);
    return m_folder + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name + kSuffix;
}

Result<std::unique_ptr<PaperWriter>> PaperFiles::begin(const QByteArray &blob)
{
    if (!blob.isEmpty() && blob.size() != kHashBytes)
        return makeError(ErrorCode::InvalidInput, nameOf(blob), QStringLiteral("not a SHA-256"));
    const QByteArray path = QFile::encodeName(QStringLiteral("%1/%2-%3-%4")
                                                  .arg(temporaryFolder(), nameOf(blob))
                                                  .arg(::getpid())
                                                  .arg(m_nextTemporary++));
    ::unlink(path.constData());
    UniqueFd fd(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isValid())
        return writeError(errno, m_folder, "create");
    // The lock tells another program's sweep that this file is in use.
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::unlink(path.constData());
        return writeError(error, m_folder, "lock");
    }
    return std::unique_ptr<PaperWriter>(new Writer(*this, blob, path, std::move(fd)));
}

Result<void> PaperFiles::drop(const QByteArray &blob)
{
    if (::unlink(QFile::encodeName(pathOf(blob)).constData()) != 0 && errno != ENOENT)
        return writeError(errno, m_folder, "unlink");
    return {};
}

QByteArray PaperFiles::partialPathOf(const QByteArray &blob) const
{
    return QFile::encodeName(partialFolder() + QLatin1Char('/') + nameOf(blob));
}

Result<std::unique_ptr<PaperWriter>> PaperFiles::resume(const QByteArray &blob)
{
    if (blob.size() != kHashBytes)
        return makeError(ErrorCode::InvalidInput, nameOf(blob), QStringLiteral("not a SHA-256"));
    const QByteArray path = partialPathOf(blob);
    for (int attempt = 0; attempt < kResumeAttempts; ++attempt) {
        UniqueFd fd(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
        if (!fd.isValid() && errno != ELOOP)
            return writeError(errno, m_folder, "create");
        if (fd.isValid() && ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
            break; // somebody else is writing it
        Writer::Beginning beginning;
        const bool isUsable = fd.isValid() && isNamed(fd.get(), path);
        const std::optional<qint64> size = isUsable ? addToHash(fd.get(), beginning.hash) : std::nullopt;
        if (size) {
            beginning.size = *size;
            return std::unique_ptr<PaperWriter>(
                new Writer(*this, blob, path, std::move(fd), std::move(beginning)));
        }
        // Unreadable or no file at all; or its writer gave it its name a moment ago.
        if (isUsable || !fd.isValid())
            ::unlink(path.constData());
    }
    return begin(blob);
}

QList<PartialPaper> PaperFiles::partials() const
{
    QList<PartialPaper> partials;
    const QDir folder(partialFolder());
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const QByteArray blob = QByteArray::fromHex(file.fileName().toLatin1());
        if (nameOf(blob) == file.fileName() && blob.size() == kHashBytes)
            partials.append(PartialPaper{blob, file.size(), file.lastModified().toUTC()});
    }
    return partials;
}

QList<QByteArray> PaperFiles::all() const
{
    QList<QByteArray> blobs;
    QDirIterator papers(m_folder, {QLatin1Char('*') + kSuffix}, QDir::Files, QDirIterator::Subdirectories);
    while (papers.hasNext()) {
        papers.next();
        const QByteArray blob = QByteArray::fromHex(papers.fileInfo().completeBaseName().toLatin1());
        if (blob.size() == kHashBytes && pathOf(blob) == papers.filePath())
            blobs.append(blob);
    }
    std::sort(blobs.begin(), blobs.end());
    return blobs;
}

Result<void> PaperFiles::dropPartial(const QByteArray &blob)
{
    if (::unlink(partialPathOf(blob).constData()) != 0 && errno != ENOENT)
        return writeError(errno, m_folder, "unlink");
    return {};
}

Result<qint64> PaperFiles::room() const
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(m_folder).constData(), &info) != 0)
        return makeError(ErrorCode::Unavailable, QStringLiteral("papers"), QStringLiteral("statvfs"));
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

Result<void> PaperFiles::publish(const QByteArray &temporary, const QByteArray &blob)
{
    const std::lock_guard lock(m_mutex);
    const bool isDurable = !m_isMarkedUnsettled && m_unsettled.size() < kMaxDurableFirst;
    if (isDurable) {
        if (const auto synced = syncPath(QFile::decodeName(temporary)); !synced)
            return makeError(synced.error().code, m_folder, synced.error().detail);
    } else if (!m_isMarkedUnsettled) {
        PLENUM_TRY(writeFileAtomically(unsettledPath(), bootId(), FileAccess::OwnerOnly));
        m_isMarkedUnsettled = true;
    }
    const QString path = pathOf(blob);
    PLENUM_TRY(makePrivateFolder(QFileInfo(path).absolutePath()));
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        return writeError(errno, m_folder, "rename");
    m_unsettled.append(Named{path, isDurable});
    return {};
}

Result<void> PaperFiles::barrier()
{
    const std::lock_guard oneAtATime(m_barrier);
    QList<Named> papers;
    {
        const std::lock_guard lock(m_mutex);
        papers = m_unsettled;
    }
    PLENUM_TRY(sync(papers));
    const std::lock_guard lock(m_mutex);
    m_unsettled.remove(0, papers.size()); // publish() only appends
    if (!m_unsettled.isEmpty() || !m_isMarkedUnsettled)
        return {};
    QFile::remove(unsettledPath());
    m_isMarkedUnsettled = false; // a power cut may bring the mark back: then everything is hashed in vain
    return {};
}

Result<void> PaperFiles::sync(const QList<Named> &papers) const
{
    if (papers.size() > kMaxSingleSyncs)
        return syncFileSystem(m_folder);
    QSet<QString> folders{m_folder};
    for (const Named &paper : papers) {
        if (!paper.isDurable)
            PLENUM_TRY(syncPath(paper.path));
        folders.insert(QFileInfo(paper.path).absolutePath());
    }
    for (const QString &folder : std::as_const(folders))
        PLENUM_TRY(syncDirectory(folder));
    return {};
}

Result<void> PaperFiles::sweepTemporaryFiles() const
{
    const QDir folder(temporaryFolder());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const UniqueFd fd(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
        if (fd.isValid() && ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
            continue;
        ::unlink(path.constData());
    }
    return {};
}

Result<void> PaperFiles::settleAfterCrash() const
{
    if (!QFileInfo::exists(unsettledPath()))
        return {};
    const auto writtenIn = readFile(unsettledPath(), 1024);
    if (!writtenIn || *writtenIn != bootId() || writtenIn->isEmpty()) {
        QDirIterator papers(m_folder, {QLatin1Char('*') + kSuffix}, QDir::Files,
                            QDirIterator::Subdirectories);
        while (papers.hasNext()) {
            const QString path = papers.next();
            const auto hash = hashOfFile(path);
            if (!hash || nameOf(*hash) != papers.fileInfo().completeBaseName())
                QFile::remove(path);
        }
    }
    PLENUM_TRY(syncFileSystem(m_folder));
    QFile::remove(unsettledPath());
    return {};
}

} // namespace plenum
