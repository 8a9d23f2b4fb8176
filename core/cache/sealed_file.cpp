// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sealed_file.h"

#include "core/base/random.h"
#include "core/cache/sealed_mark.h"

#include <algorithm>
#include <cstring>

namespace plenum {

namespace {

// Of the header of an SQLite file (https://sqlite.org/fileformat.html, 1.3).
constexpr std::array<unsigned char, 16> kSqliteMark = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                                                       'o', 'r', 'm', 'a', 't', ' ', '3', 0};
constexpr size_t kSqliteHeader = 100;
constexpr size_t kPageSizeAt = 16; // two bytes, big-endian
constexpr size_t kReservedAt = 20;
constexpr size_t kPageCountAt = 28;
constexpr size_t kClearOfFirstPage = 24;

constexpr sqlite3_int64 kSaltsAt = 16; // in the header of a log, two of four bytes

constexpr unsigned char kInDatabase = 'D';
constexpr unsigned char kInLog = 'W';
constexpr unsigned char kInJournal = 'J';

using Block = std::span<unsigned char, PageCipher::kBlockBytes>;

void put(unsigned char *to, quint64 number, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i, number >>= 8U)
        to[i] = static_cast<unsigned char>(number);
}

quint32 number(const unsigned char *from)
{
    return quint32(from[0]) << 24U | quint32(from[1]) << 16U | quint32(from[2]) << 8U | quint32(from[3]);
}

// What a page is sealed for: the kind of file, the file, and the place in it.
std::array<unsigned char, 21> placeContext(unsigned char kind,
                                           std::span<const unsigned char, kFileIdBytes> id, quint64 place)
{
    std::array<unsigned char, 21> context = {kind};
    std::copy(id.begin(), id.end(), context.begin() + 1);
    put(context.data() + 1 + kFileIdBytes, place, 8);
    return context;
}

bool isFirstPage(sqlite3_int64 offset)
{
    return offset == 0;
}

// What SQLite reads of a database that is still empty: with it the page size and the reserve are settled.
void writeEmptyHeader(unsigned char *to)
{
    std::memset(to, 0, kSqliteHeader);
    std::copy(kSqliteMark.begin(), kSqliteMark.end(), to);
    put(to + kPageSizeAt, kSealedPage, 2);
    to[kReservedAt] = PageCipher::kSealBytes;
}

std::array<unsigned char, 16> frameTweak(const unsigned char *header, sqlite3_int64 frame)
{
    std::array<unsigned char, 16> tweak = {};
    put(tweak.data(), static_cast<quint64>(frame), 8);
    std::copy_n(header, 8, tweak.begin() + 8);
    return tweak;
}

} // namespace

// ---- SealedFile

int SealedFile::readRaw(void *to, size_t size, sqlite3_int64 offset) const
{
    return m_real->pMethods->xRead(m_real, to, static_cast<int>(size), offset);
}

int SealedFile::writeRaw(const void *from, size_t size, sqlite3_int64 offset) const
{
    return m_real->pMethods->xWrite(m_real, from, static_cast<int>(size), offset);
}

int SealedFile::sizeRaw(sqlite3_int64 &size) const
{
    return m_real->pMethods->xFileSize(m_real, &size);
}

// ---- SealedDatabase

SealedDatabase::SealedDatabase(sqlite3_file *real, std::shared_ptr<const SecretBytes> key, bool startsUnset)
    : SealedFile(real), m_key(std::move(key)), m_startsUnset(startsUnset)
{
}

bool SealedDatabase::useId(std::span<const unsigned char, kFileIdBytes> id)
{
    if (m_cipher && std::equal(id.begin(), id.end(), m_id.begin()))
        return true;
    m_cipher = PageCipher::create(*m_key, QByteArrayView(id.data(), static_cast<qsizetype>(id.size())));
    std::copy(id.begin(), id.end(), m_id.begin());
    return m_cipher != nullptr;
}

bool SealedDatabase::loadId()
{
    std::array<unsigned char, kSealedMark.size() + kFileIdBytes> head = {};
    if (readRaw(head.data(), head.size(), 0) != SQLITE_OK ||
        !std::equal(kSealedMark.begin(), kSealedMark.end(), head.begin()))
        return false;
    return useId(std::span(head).last<kFileIdBytes>());
}

bool SealedDatabase::makeId()
{
    const QByteArray random = SystemRandom().bytes(kFileIdBytes);
    std::array<unsigned char, kFileIdBytes> id = {};
    std::copy(random.begin(), random.end(), id.begin());
    return useId(id);
}

PageCipher *SealedDatabase::cipher()
{
    return m_cipher || loadId() ? m_cipher.get() : nullptr;
}

bool SealedDatabase::hasChangedId()
{
    const auto before = m_id;
    return loadId() && m_id != before;
}

void SealedDatabase::noteTruncation(sqlite3_int64 size)
{
    if (size == 0)
        m_cipher.reset();
}

bool SealedDatabase::openPage(PageBuffer &page, sqlite3_int64 offset)
{
    const bool first = isFirstPage(offset);
    if (first && (!std::equal(kSealedMark.begin(), kSealedMark.end(), page.begin()) ||
                  !useId(std::span<const unsigned char, kFileIdBytes>(page.data() + kSealedMark.size(),
                                                                      kFileIdBytes))))
        return false;
    if (cipher() == nullptr)
        return false;
    const auto context = placeContext(kInDatabase, m_id, static_cast<quint64>(offset) / kSealedPage + 1);
    if (!m_cipher->open(page, first ? kClearOfFirstPage : 0, context))
        return false;
    if (first)
        std::copy(kSqliteMark.begin(), kSqliteMark.end(), page.begin());
    return true;
}

// Pages behind the end are empty to SQLite: those it never wrote. They are not when the file says itself that
// it was longer.
int SealedDatabase::readBeyondEnd(sqlite3_int64 offset)
{
    sqlite3_int64 size = 0;
    if (const int failure = sizeRaw(size); failure != SQLITE_OK)
        return failure;
    if (size == 0)
        return SQLITE_IOERR_SHORT_READ;
    if (offset < size) // a part of the page
        return SQLITE_IOERR_DATA;
    PageBuffer first;
    if (readRaw(first.data(), first.size(), 0) != SQLITE_OK || !openPage(first, 0))
        return SQLITE_IOERR_DATA;
    const bool isCut = static_cast<quint64>(offset) / kSealedPage < number(first.data() + kPageCountAt);
    return isCut ? SQLITE_IOERR_DATA : SQLITE_IOERR_SHORT_READ;
}

int SealedDatabase::readPage(PageBuffer &page, sqlite3_int64 offset)
{
    const int outcome = readRaw(page.data(), page.size(), offset);
    if (outcome == SQLITE_IOERR_SHORT_READ) {
        page.fill(0);
        return readBeyondEnd(offset);
    }
    if (outcome != SQLITE_OK)
        return outcome;
    if (openPage(page, offset))
        return SQLITE_OK;
    if (hasChangedId() && readRaw(page.data(), page.size(), offset) == SQLITE_OK && openPage(page, offset))
        return SQLITE_OK;
    page.fill(0);
    return SQLITE_IOERR_DATA;
}

int SealedDatabase::read(unsigned char *to, size_t size, sqlite3_int64 offset)
{
    const sqlite3_int64 inPage = offset % static_cast<sqlite3_int64>(kSealedPage);
    if (static_cast<size_t>(inPage) + size > kSealedPage)
        return SQLITE_IOERR_READ;
    PageBuffer page;
    const int outcome = readPage(page, offset - inPage);
    std::copy_n(page.begin() + inPage, size, to);
    // When SQLite opens a file it looks at the header without a lock; what is wrong shows when it reads.
    if (offset != 0 || size != kSqliteHeader || outcome == SQLITE_OK)
        return outcome;
    if (outcome != SQLITE_IOERR_SHORT_READ && outcome != SQLITE_IOERR_DATA)
        return outcome;
    if (m_startsUnset && outcome == SQLITE_IOERR_SHORT_READ)
        return outcome;
    writeEmptyHeader(to);
    return SQLITE_OK;
}

int SealedDatabase::writePage(PageBuffer &page, sqlite3_int64 offset)
{
    const bool first = isFirstPage(offset);
    if (first) {
        std::copy(kSealedMark.begin(), kSealedMark.end(), page.begin());
        std::copy(m_id.begin(), m_id.end(), page.begin() + kSealedMark.size());
    }
    const auto context = placeContext(kInDatabase, m_id, static_cast<quint64>(offset) / kSealedPage + 1);
    if (!m_cipher->seal(page, first ? kClearOfFirstPage : 0, context))
        return SQLITE_IOERR_WRITE;
    return writeRaw(page.data(), page.size(), offset);
}

int SealedDatabase::write(const unsigned char *from, size_t size, sqlite3_int64 offset)
{
    if (size != kSealedPage || offset % static_cast<sqlite3_int64>(kSealedPage) != 0)
        return SQLITE_IOERR_WRITE;
    // A page without the reserve has no room for a seal.
    if (isFirstPage(offset) &&
        (from[kPageSizeAt] != kSealedPage >> 8U || from[kReservedAt] != PageCipher::kSealBytes))
        return SQLITE_IOERR_WRITE;
    sqlite3_int64 end = 0;
    if (const int failure = sizeRaw(end); failure != SQLITE_OK)
        return failure;
    if (cipher() == nullptr && (end != 0 || !makeId()))
        return SQLITE_IOERR_DATA;
    PageBuffer page;
    // No holes: zeros that nobody sealed are never taken for a page.
    for (sqlite3_int64 at = end - end % static_cast<sqlite3_int64>(kSealedPage); at < offset;
         at += static_cast<sqlite3_int64>(kSealedPage)) {
        page.fill(0);
        if (const int failure = writePage(page, at); failure != SQLITE_OK)
            return failure;
    }
    std::copy_n(from, size, page.begin());
    return writePage(page, offset);
}

// ---- SealedLog

int SealedLog::readHeader(unsigned char *to, size_t size, sqlite3_int64 offset)
{
    std::array<unsigned char, kHeader> header = {};
    int outcome = readRaw(header.data(), header.size(), 0);
    PageCipher *const cipher = m_database.cipher();
    const std::span all(header);
    if (outcome == SQLITE_OK && cipher != nullptr && !cipher->reveal(all.last<16>(), all.first<16>()))
        outcome = SQLITE_IOERR_READ;
    std::copy_n(header.begin() + offset, size, to);
    return outcome;
}

int SealedLog::readFrameHeader(FrameHeader &header, sqlite3_int64 frame)
{
    const int outcome = readRaw(header.data(), header.size(), frame);
    PageCipher *const cipher = m_database.cipher();
    if (outcome != SQLITE_OK || cipher == nullptr)
        return outcome;
    return cipher->reveal(Block(header.data() + 8, 16), frameTweak(header.data(), frame)) ? SQLITE_OK
                                                                                          : SQLITE_IOERR_READ;
}

// The place of the frame, the number of its page, the size after a commit, and the salts of this log: those
// of its header, because SQLite fills in those of a frame later when a transaction writes a page twice.
bool SealedLog::frameContext(Context &context, sqlite3_int64 frame, const unsigned char *header)
{
    const auto place = placeContext(kInLog, m_database.id(), static_cast<quint64>(frame));
    std::copy(place.begin(), place.end(), context.begin());
    std::copy_n(header, 8, context.begin() + place.size());
    return readHeader(context.data() + place.size() + 8, 8, kSaltsAt) == SQLITE_OK;
}

bool SealedLog::openFrame(std::span<unsigned char, kFrame> bytes, sqlite3_int64 frame)
{
    PageCipher *const cipher = m_database.cipher();
    if (cipher == nullptr)
        return false;
    Context context = {};
    return cipher->reveal(Block(bytes.data() + 8, 16), frameTweak(bytes.data(), frame)) &&
           frameContext(context, frame, bytes.data()) &&
           cipher->open(bytes.subspan<kFrameHeader>(), 0, context);
}

int SealedLog::readFrame(std::span<unsigned char, kFrame> bytes, sqlite3_int64 frame, bool &isSound)
{
    int outcome = readRaw(bytes.data(), bytes.size(), frame);
    isSound = outcome == SQLITE_OK && openFrame(bytes, frame);
    if (outcome == SQLITE_OK && !isSound && m_database.hasChangedId()) {
        outcome = readRaw(bytes.data(), bytes.size(), frame);
        isSound = outcome == SQLITE_OK && openFrame(bytes, frame);
    }
    if (!isSound)
        std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0));
    return outcome;
}

int SealedLog::read(unsigned char *to, size_t size, sqlite3_int64 offset)
{
    if (offset + static_cast<sqlite3_int64>(size) <= static_cast<sqlite3_int64>(kHeader))
        return readHeader(to, size, offset);
    if (offset < static_cast<sqlite3_int64>(kHeader))
        return SQLITE_IOERR_READ;
    const auto inFrame = static_cast<size_t>(offset - static_cast<sqlite3_int64>(kHeader)) % kFrame;
    const sqlite3_int64 frame = offset - static_cast<sqlite3_int64>(inFrame);
    if (inFrame + size <= kFrameHeader) {
        FrameHeader header = {};
        const int outcome = readFrameHeader(header, frame);
        std::copy_n(header.begin() + inFrame, size, to);
        return outcome;
    }
    if (inFrame + size > kFrame)
        return SQLITE_IOERR_READ;
    std::array<unsigned char, kFrame> bytes;
    bool isSound = false;
    const int outcome = readFrame(bytes, frame, isSound);
    std::copy_n(bytes.begin() + static_cast<qsizetype>(inFrame), size, to);
    // Header and page together are read when SQLite looks how far the log is whole: there a torn frame is the
    // end of it.
    if (outcome == SQLITE_OK && !isSound && inFrame != 0)
        return SQLITE_IOERR_DATA;
    return outcome;
}

int SealedLog::write(const unsigned char *from, size_t size, sqlite3_int64 offset)
{
    PageCipher *const cipher = m_database.cipher();
    if (cipher == nullptr)
        return SQLITE_IOERR_DATA;
    if (offset == 0 && size == kHeader) {
        std::array<unsigned char, kHeader> header = {};
        std::copy_n(from, size, header.begin());
        m_lastHeaderAt = -1;
        const std::span all(header);
        return cipher->hide(all.last<16>(), all.first<16>()) ? writeRaw(header.data(), size, offset)
                                                             : SQLITE_IOERR_WRITE;
    }
    if (offset < static_cast<sqlite3_int64>(kHeader))
        return SQLITE_IOERR_WRITE;
    const auto inFrame = static_cast<size_t>(offset - static_cast<sqlite3_int64>(kHeader)) % kFrame;
    const sqlite3_int64 frame = offset - static_cast<sqlite3_int64>(inFrame);
    if (inFrame == 0 && size == kFrameHeader) {
        std::copy_n(from, size, m_lastHeader.begin());
        m_lastHeaderAt = frame;
        FrameHeader header = m_lastHeader;
        return cipher->hide(Block(header.data() + 8, 16), frameTweak(header.data(), frame))
                   ? writeRaw(header.data(), header.size(), offset)
                   : SQLITE_IOERR_WRITE;
    }
    if (inFrame != kFrameHeader || size != kSealedPage)
        return SQLITE_IOERR_WRITE;
    // SQLite has summed up the reserve as well, and must find it as it was.
    if (std::any_of(from + size - PageCipher::kSealBytes, from + size,
                    [](unsigned char c) { return c != 0; }))
        return SQLITE_IOERR_WRITE;
    // Just written, or by the same transaction: then only the page is written again.
    FrameHeader header = m_lastHeader;
    if (m_lastHeaderAt != frame) {
        if (const int failure = readFrameHeader(header, frame); failure != SQLITE_OK)
            return failure;
    }
    PageBuffer page;
    std::copy_n(from, size, page.begin());
    Context context = {};
    if (!frameContext(context, frame, header.data()) || !cipher->seal(page, 0, context))
        return SQLITE_IOERR_WRITE;
    return writeRaw(page.data(), page.size(), offset);
}

// ---- SealedJournal

int SealedJournal::pageContext(std::array<unsigned char, 25> &context, sqlite3_int64 offset)
{
    const auto place = placeContext(kInJournal, m_database.id(), static_cast<quint64>(offset));
    std::copy(place.begin(), place.end(), context.begin());
    return readRaw(context.data() + place.size(), 4, offset - 4);
}

int SealedJournal::read(unsigned char *to, size_t size, sqlite3_int64 offset)
{
    const int outcome = readRaw(to, size, offset);
    if (size != kSealedPage || outcome != SQLITE_OK)
        return outcome;
    std::array<unsigned char, 25> context = {};
    PageCipher *const cipher = m_database.cipher();
    if (cipher == nullptr || pageContext(context, offset) != SQLITE_OK ||
        !cipher->open(std::span(to, size), 0, context))
        return SQLITE_IOERR_DATA;
    return SQLITE_OK;
}

int SealedJournal::write(const unsigned char *from, size_t size, sqlite3_int64 offset)
{
    if (size < kSealedPage)
        return writeRaw(from, size, offset);
    std::array<unsigned char, 25> context = {};
    PageCipher *const cipher = m_database.cipher();
    if (size != kSealedPage || offset < 4 || cipher == nullptr)
        return SQLITE_IOERR_WRITE;
    if (const int failure = pageContext(context, offset); failure != SQLITE_OK)
        return failure;
    PageBuffer page;
    std::copy_n(from, size, page.begin());
    return cipher->seal(page, 0, context) ? writeRaw(page.data(), size, offset) : SQLITE_IOERR_WRITE;
}

} // namespace plenum
