// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/document_source.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace plenum {

namespace {

constexpr qsizetype kHeaderBytes = 1024;
constexpr qsizetype kChunkBytes = 256 * 1024;

bool looksLikePdf(QByteArrayView head)
{
    return head.first(qMin(head.size(), kHeaderBytes)).indexOf(QByteArrayView("%PDF-")) >= 0;
}

// Fills the memory file, hashing on the way.
class SealedMemory {
public:
    // If there is no memory, append() says so.
    SealedMemory() : m_fd(::memfd_create("plenum-document", MFD_CLOEXEC | MFD_ALLOW_SEALING)) {}

    Result<void> append(QByteArrayView bytes)
    {
        m_hash.addData(bytes);
        m_size += bytes.size();
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_fd.get(), bytes.data(), std::size_t(bytes.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return makeError(ErrorCode::DiskFull, QStringLiteral("memory"));
            bytes = bytes.sliced(written);
        }
        return {};
    }

    Result<SealedDocument> seal(const std::optional<QByteArray> &expectedSha256)
    {
        const QByteArray sha256 = m_hash.result();
        if (expectedSha256 && *expectedSha256 != sha256)
            return makeError(ErrorCode::Corrupt, QStringLiteral("document"),
                             QStringLiteral("SHA-256 differs"));
        if (::fcntl(m_fd.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
            return makeError(ErrorCode::Internal, QStringLiteral("document"), QStringLiteral("not sealed"));
        return SealedDocument{std::move(m_fd), m_size, sha256};
    }

private:
    UniqueFd m_fd;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

// Fills the buffer unless the file ends. Less than the buffer: the file ended.
Result<qsizetype> readSome(int fd, char *buffer, qsizetype bytes)
{
    qsizetype done = 0;
    while (done < bytes) {
        const ssize_t got = ::read(fd, buffer + done, std::size_t(bytes - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errorFromErrno(errno, QStringLiteral("document"), "read");
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

Error notPdf(const QString &path, const char *why)
{
    return makeError(ErrorCode::NotPdf, path, QLatin1String(why));
}

} // namespace

Result<SealedDocument> sealedDocument(const QString &path, const std::optional<QByteArray> &expectedSha256,
                                      qint64 maxBytes)
{
    // Not blocking, so that a FIFO of that name does not hang us before fstat tells what it is.
    const UniqueFd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isValid())
        return errorFromErrnoOfReading(errno, path, "open");
    struct stat about {};
    if (::fstat(file.get(), &about) != 0)
        return errorFromErrno(errno, path, "fstat");
    if (!S_ISREG(about.st_mode))
        return notPdf(path, "not a regular file");
    if (about.st_size > maxBytes)
        return makeError(ErrorCode::TooLarge, path);

    QByteArray chunk(kChunkBytes, Qt::Uninitialized);
    PLENUM_TRY_ASSIGN(qsizetype got, readSome(file.get(), chunk.data(), kHeaderBytes));
    if (!looksLikePdf(QByteArrayView(chunk).first(got)))
        return notPdf(path, got == 0 ? "empty" : "no %PDF- header");
    SealedMemory memory;
    qint64 total = 0;
    while (got > 0) {
        total += got;
        if (total > maxBytes) // it grew while being read
            return makeError(ErrorCode::TooLarge, path);
        PLENUM_TRY(memory.append(QByteArrayView(chunk).first(got)));
        PLENUM_TRY_ASSIGN(got, readSome(file.get(), chunk.data(), kChunkBytes));
    }
    return memory.seal(expectedSha256);
}

Result<SealedDocument> sealedDocument(const QByteArray &bytes,
                                      const std::optional<QByteArray> &expectedSha256, qint64 maxBytes)
{
    if (bytes.size() > maxBytes)
        return makeError(ErrorCode::TooLarge, QStringLiteral("document"));
    if (!looksLikePdf(bytes))
        return notPdf(QStringLiteral("document"), bytes.isEmpty() ? "empty" : "no %PDF- header");
    SealedMemory memory;
    PLENUM_TRY(memory.append(bytes));
    return memory.seal(expectedSha256);
}

} // namespace plenum
