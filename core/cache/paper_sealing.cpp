// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/paper_sealing.h"

#include "core/crypto/chunked_sealing.h"
#include "core/crypto/fingerprint.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace plenum {

namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr qint64 kMaxPaperBytes = qint64{1} << 30U;
constexpr qsizetype kPieceBytes = 4 * kChunkBytes; // of a paper that is not sealed

Error corrupt(const Paper &paper, const char *why)
{
    return makeError(ErrorCode::Corrupt, paper.fileName, QLatin1String(why));
}

// Reads a file from its beginning to its end in pieces of one size.
class PieceReader {
public:
    PieceReader(int file, qsizetype pieceBytes) : m_file(file), m_piece(pieceBytes, Qt::Uninitialized) {}

    // Less than was asked for: the file ends here. Valid until the next call.
    Result<QByteArrayView> next(qsizetype bytes)
    {
        qsizetype done = 0;
        while (done < bytes) {
            const ssize_t got = ::pread(m_file, m_piece.data() + done, std::size_t(bytes - done), m_at);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return errorFromErrno(errno, {}, "read");
            if (got == 0)
                break;
            done += got;
            m_at += got;
        }
        return QByteArrayView(m_piece).first(done);
    }
    Result<QByteArrayView> next() { return next(m_piece.size()); }

private:
    int m_file;
    QByteArray m_piece;
    qint64 m_at = 0;
};

qint64 chunkCount(qint64 plainBytes)
{
    return plainBytes == 0 ? 1 : (plainBytes + kChunkBytes - 1) / kChunkBytes;
}

Result<void> openChunks(int file, const Paper &paper, FrozenMemoryWriter &opened)
{
    PieceReader reader(file, kChunkBytes + kChunkTagBytes);
    PLENUM_TRY_ASSIGN(const QByteArrayView header, reader.next(kChunkHeaderBytes));
    PLENUM_TRY_ASSIGN(ChunkCipher cipher,
                      ChunkCipher::create(ChunkCipher::Direction::Open, SecretBytes(paper.contentKey), header,
                                          paper.sha256));
    const qint64 chunks = chunkCount(paper.size);
    for (qint64 i = 0; i < chunks; ++i) {
        PLENUM_TRY_ASSIGN(const QByteArrayView sealed, reader.next());
        PLENUM_TRY_ASSIGN(const QByteArray plain, cipher.open(i, i == chunks - 1, sealed));
        PLENUM_TRY(opened.append(plain));
    }
    return {};
}

Result<void> readPlain(int file, FrozenMemoryWriter &opened)
{
    PieceReader reader(file, kPieceBytes);
    qint64 size = 0;
    while (true) {
        PLENUM_TRY_ASSIGN(const QByteArrayView piece, reader.next());
        if (piece.isEmpty())
            return {};
        size += piece.size();
        if (size > kMaxPaperBytes) // it grew while it was read
            return makeError(ErrorCode::TooLarge);
        PLENUM_TRY(opened.append(piece));
    }
}

// A file that cannot be read holds nothing.
bool holdsBlob(int file, const QByteArray &blob)
{
    PieceReader reader(file, kPieceBytes);
    Sha256 hash;
    while (true) {
        const auto piece = reader.next();
        if (!piece)
            return false;
        if (piece->isEmpty())
            return hash.result() == blob;
        hash.add(*piece);
    }
}

} // namespace

Result<void> sealPaper(const QString &path, PaperCache &papers, Random &random, const QByteArray &fingerprint,
                       Paper &paper)
{
    const UniqueFd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isValid())
        return errorFromErrnoOfReading(errno, path, "open");
    const QByteArray contentKey = paper.contentKey.isEmpty() ? random.bytes(kKeyBytes) : paper.contentKey;
    const SecretBytes key(contentKey);
    const QByteArray header = ChunkCipher::headerFor(key, paper.sha256);
    PLENUM_TRY_ASSIGN(ChunkCipher cipher,
                      ChunkCipher::create(ChunkCipher::Direction::Seal, key, header, paper.sha256));
    PLENUM_TRY_ASSIGN(const auto writer,
                      papers.begin(paper.contentKey.isEmpty() ? QByteArray() : paper.blob));
    PLENUM_TRY(writer->write(header));
    PieceReader reader(file.get(), kChunkBytes);
    Fingerprint seen; // a second digest of the paper would cost a third of all
    const qint64 chunks = chunkCount(paper.size);
    for (qint64 i = 0; i < chunks; ++i) {
        const bool isLast = i == chunks - 1;
        PLENUM_TRY_ASSIGN(const QByteArrayView plain, reader.next());
        if (plain.size() != (isLast ? paper.size - i * kChunkBytes : kChunkBytes))
            return corrupt(paper, "another size than before");
        seen.add(plain);
        PLENUM_TRY_ASSIGN(const QByteArray sealed, cipher.seal(i, isLast, plain));
        PLENUM_TRY(writer->write(sealed));
    }
    PLENUM_TRY_ASSIGN(const QByteArrayView rest, reader.next());
    if (!rest.isEmpty() || seen.result() != fingerprint)
        return corrupt(paper, "other bytes than before");
    PLENUM_TRY(writer->commit());
    paper.contentKey = contentKey;
    paper.blob = writer->blob();
    return {};
}

Result<FrozenMemory> openBlob(int file, const Paper &paper)
{
    struct stat about = {};
    if (::fstat(file, &about) != 0)
        return errorFromErrno(errno, paper.fileName, "fstat");
    const bool isSealed = !paper.contentKey.isEmpty();
    if (!S_ISREG(about.st_mode) || (isSealed && about.st_size != sealedSize(paper.size)))
        return corrupt(paper, "no such paper has this size");
    if (paper.size > kMaxPaperBytes || about.st_size > sealedSize(kMaxPaperBytes))
        return makeError(ErrorCode::TooLarge, paper.fileName);
    FrozenMemoryWriter opened;
    const auto read = isSealed ? openChunks(file, paper, opened) : readPlain(file, opened);
    if (!read)
        return makeError(read.error().code, paper.fileName, read.error().detail);
    auto frozen = opened.freeze(paper.sha256);
    if (!frozen)
        return makeError(frozen.error().code, paper.fileName, frozen.error().detail);
    return frozen;
}

Result<FrozenMemory> openPaper(PaperCache &papers, const Paper &paper)
{
    const QByteArray path = QFile::encodeName(papers.pathOf(paper.blob));
    const UniqueFd file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
    if (!file.isValid() && errno != ELOOP)
        return errorFromErrnoOfReading(errno, paper.fileName, "open");
    auto opened = file.isValid() ? openBlob(file.get(), paper) : corrupt(paper, "a link");
    if (opened || opened.error().code != ErrorCode::Corrupt)
        return opened;
    if (file.isValid() && holdsBlob(file.get(), paper.blob))
        return corrupt(paper, "was not sealed as the agenda says");
    PLENUM_TRY(papers.drop(paper.blob));
    return corrupt(paper, "the local copy is damaged; it is fetched again");
}

} // namespace plenum
