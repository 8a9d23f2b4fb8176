// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/document_source.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace plenum {

namespace {

constexpr qsizetype kHeaderBytes = 1024;
constexpr qsizetype kReadBytes = 256 * 1024;

bool looksLikePdf(QByteArrayView head)
{
    return head.first(qMin(head.size(), kHeaderBytes)).indexOf(QByteArrayView("%PDF-")) >= 0;
}

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

    QByteArray chunk(kReadBytes, Qt::Uninitialized);
    PLENUM_TRY_ASSIGN(qsizetype got, readSome(file.get(), chunk.data(), kHeaderBytes));
    if (!looksLikePdf(QByteArrayView(chunk).first(got)))
        return notPdf(path, got == 0 ? "empty" : "no %PDF- header");
    FrozenMemoryWriter memory;
    qint64 total = 0;
    while (got > 0) {
        total += got;
        if (total > maxBytes) // it grew while being read
            return makeError(ErrorCode::TooLarge, path);
        PLENUM_TRY(memory.append(QByteArrayView(chunk).first(got)));
        PLENUM_TRY_ASSIGN(got, readSome(file.get(), chunk.data(), kReadBytes));
    }
    return memory.freeze(expectedSha256);
}

Result<SealedDocument> sealedDocument(const QByteArray &bytes,
                                      const std::optional<QByteArray> &expectedSha256, qint64 maxBytes)
{
    if (bytes.size() > maxBytes)
        return makeError(ErrorCode::TooLarge, QStringLiteral("document"));
    if (!looksLikePdf(bytes))
        return notPdf(QStringLiteral("document"), bytes.isEmpty() ? "empty" : "no %PDF- header");
    FrozenMemoryWriter memory;
    PLENUM_TRY(memory.append(bytes));
    return memory.freeze(expectedSha256);
}

Result<SealedDocument> sealedDocument(FrozenMemory bytes, const QString &name)
{
    QByteArray head(kHeaderBytes, Qt::Uninitialized);
    const ssize_t got = ::pread(bytes.fd.get(), head.data(), std::size_t(head.size()), 0);
    if (got < 0)
        return errorFromErrno(errno, name, "read");
    if (!looksLikePdf(QByteArrayView(head).first(got)))
        return notPdf(name, got == 0 ? "empty" : "no %PDF- header");
    return bytes;
}

} // namespace plenum
