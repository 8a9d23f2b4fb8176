// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_cipher_ctx_st;

namespace plenum {

// Large content sealed in chunks that can be written and opened one by one, in any order, in constant memory:
// AES-256-GCM (NIST SP 800-38D) in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015).
//
//   header  "PLC1" and 28 bytes that are random, or unique to the content
//   chunk   ciphertext of 65,536 bytes (the last one: 0 to 65,536), tag of 16 bytes
//
// The key of the chunks is HKDF-SHA-256 (RFC 5869) of `key` (32 bytes) with the header as salt and
// "plenum-chunks-1" 00 `context` as info. The nonce of chunk i: i in 11 bytes, big-endian, then 1 for the
// last chunk and 0 for others. So a chunk that was changed, left out, put elsewhere or taken from other
// content does not open, nor does content that was cut.

inline constexpr qsizetype kChunkBytes = 65'536;
inline constexpr qsizetype kChunkTagBytes = 16;
inline constexpr qsizetype kChunkHeaderBytes = 32;

// Sizes of the whole, header and tags included.
qint64 sealedSize(qint64 plainBytes);
// -1 for a size nothing sealed has.
qint64 openedSize(qint64 sealedBytes);

// Threading: one thread at a time.
class ChunkCipher {
public:
    enum class Direction { Seal, Open };

    // A random header (32 bytes). Error: Internal.
    static Result<QByteArray> newHeader();
    // One that key and context always give, so that the same content sealed again is the same bytes: for keys
    // that seal one content only.
    static QByteArray headerFor(const SecretBytes &key, QByteArrayView context);
    // Errors: Corrupt (not such a header), Internal.
    static Result<ChunkCipher> create(Direction direction, const SecretBytes &key, QByteArrayView header,
                                      QByteArrayView context);
    ~ChunkCipher();
    ChunkCipher(ChunkCipher &&other) noexcept;
    ChunkCipher &operator=(ChunkCipher &&other) noexcept;

    // Chunk `index`, from 0; `plain` has kChunkBytes unless it is the last. Error: Internal.
    Result<QByteArray> seal(qint64 index, bool isLast, QByteArrayView plain);
    // Error: Corrupt, and then nothing of it may be used.
    Result<QByteArray> open(qint64 index, bool isLast, QByteArrayView sealed);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    explicit ChunkCipher(std::unique_ptr<evp_cipher_ctx_st, Free> context) : m_context(std::move(context)) {}

    std::unique_ptr<evp_cipher_ctx_st, Free> m_context;
};

} // namespace plenum
