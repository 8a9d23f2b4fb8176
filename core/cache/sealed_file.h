// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/page_cipher.h"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <span>

// Internal to core/cache/sealed_vfs.cpp: one open file of SQLite's, sealed. Reads and writes return SQLite's
// result codes.

namespace plenum {

inline constexpr size_t kSealedPage = 4'096; // the only page size of a sealed database
inline constexpr size_t kFileIdBytes = 12;

using PageBuffer = std::array<unsigned char, kSealedPage>;

class SealedFile {
public:
    explicit SealedFile(sqlite3_file *real) : m_real(real) {}
    virtual ~SealedFile() = default;
    SealedFile(const SealedFile &) = delete;
    SealedFile &operator=(const SealedFile &) = delete;

    virtual int read(unsigned char *to, size_t size, sqlite3_int64 offset) = 0;
    virtual int write(const unsigned char *from, size_t size, sqlite3_int64 offset) = 0;
    virtual void noteTruncation(sqlite3_int64 size) = 0;

protected:
    int readRaw(void *to, size_t size, sqlite3_int64 offset) const;
    int writeRaw(const void *from, size_t size, sqlite3_int64 offset) const;
    int sizeRaw(sqlite3_int64 &size) const;

private:
    sqlite3_file *m_real;
};

// The database itself. Its first 16 bytes are a mark and the file's id, from which its key comes; the next
// eight stay readable because SQLite needs them before it reads a page.
class SealedDatabase final : public SealedFile {
public:
    // `startsUnset`: an empty file shows no header, for VACUUM INTO, which sets page size and reserve itself.
    SealedDatabase(sqlite3_file *real, std::shared_ptr<const SecretBytes> key, bool startsUnset);

    int read(unsigned char *to, size_t size, sqlite3_int64 offset) override;
    int write(const unsigned char *from, size_t size, sqlite3_int64 offset) override;
    void noteTruncation(sqlite3_int64 size) override;

    // Null while the file is empty or not sealed.
    PageCipher *cipher();
    std::span<const unsigned char, kFileIdBytes> id() const { return m_id; }
    // True when the file has another id by now (it was made anew): what failed is worth another try.
    bool hasChangedId();

private:
    int readPage(PageBuffer &page, sqlite3_int64 offset);
    int readBeyondEnd(sqlite3_int64 offset);
    int writePage(PageBuffer &page, sqlite3_int64 offset);
    bool loadId();
    bool makeId();
    bool useId(std::span<const unsigned char, kFileIdBytes> id);
    bool openPage(PageBuffer &page, sqlite3_int64 offset);

    std::shared_ptr<const SecretBytes> m_key;
    std::unique_ptr<PageCipher> m_cipher;
    std::array<unsigned char, kFileIdBytes> m_id = {};
    bool m_startsUnset;
};

// The write-ahead log. SQLite's checksums are of the plain pages: they, and the salts with which they begin,
// are hidden.
class SealedLog final : public SealedFile {
public:
    SealedLog(sqlite3_file *real, SealedDatabase &database) : SealedFile(real), m_database(database) {}

    int read(unsigned char *to, size_t size, sqlite3_int64 offset) override;
    int write(const unsigned char *from, size_t size, sqlite3_int64 offset) override;
    void noteTruncation(sqlite3_int64) override { m_lastHeaderAt = -1; }

private:
    static constexpr size_t kHeader = 32;
    static constexpr size_t kFrameHeader = 24;
    static constexpr size_t kFrame = kFrameHeader + kSealedPage;
    using FrameHeader = std::array<unsigned char, kFrameHeader>;
    using Context = std::array<unsigned char, 37>;

    int readHeader(unsigned char *to, size_t size, sqlite3_int64 offset);
    int readFrameHeader(FrameHeader &header, sqlite3_int64 frame);
    int readFrame(std::span<unsigned char, kFrame> bytes, sqlite3_int64 frame, bool &isSound);
    bool openFrame(std::span<unsigned char, kFrame> bytes, sqlite3_int64 frame);
    bool frameContext(Context &context, sqlite3_int64 frame, const unsigned char *header);

    SealedDatabase &m_database;
    FrameHeader m_lastHeader = {}; // of the frame that is being written
    sqlite3_int64 m_lastHeaderAt = -1;
};

// A rollback journal, written only while a database is made: what is as long as a page is the former content
// of one, with its number before it.
class SealedJournal final : public SealedFile {
public:
    SealedJournal(sqlite3_file *real, SealedDatabase &database) : SealedFile(real), m_database(database) {}

    int read(unsigned char *to, size_t size, sqlite3_int64 offset) override;
    int write(const unsigned char *from, size_t size, sqlite3_int64 offset) override;
    void noteTruncation(sqlite3_int64) override {}

private:
    int pageContext(std::array<unsigned char, 25> &context, sqlite3_int64 offset);

    SealedDatabase &m_database;
};

} // namespace plenum
