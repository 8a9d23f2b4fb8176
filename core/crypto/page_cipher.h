// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>

#include <memory>
#include <span>

namespace plenum {

// Seals pages that are written again and again at the same place, with AES-256-GCM (NIST SP 800-38D): every
// write takes a new random nonce of 96 bits, good for 2^32 pages under one key. Threading: one thread at a
// time.
class PageCipher {
public:
    static constexpr size_t kSealBytes = 28; // at the end of a page: nonce (12) and tag (16)
    static constexpr size_t kBlockBytes = 16;

    // Its keys are HKDF-SHA-256 of `key` (32 bytes) with this salt. Null when libcrypto fails.
    static std::unique_ptr<PageCipher> create(const SecretBytes &key, QByteArrayView salt);
    ~PageCipher();
    PageCipher(const PageCipher &) = delete;
    PageCipher &operator=(const PageCipher &) = delete;

    // In place; what stood in the last kSealBytes is lost. The first `clear` bytes stay readable, and are
    // sealed with the rest as `context` is. False when libcrypto fails.
    bool seal(std::span<unsigned char> page, size_t clear, std::span<const unsigned char> context);
    // In place; the last kSealBytes become zero. False, and the page is zero, for everything that was not
    // sealed so.
    bool open(std::span<unsigned char> page, size_t clear, std::span<const unsigned char> context);

    // For 16 bytes that have no room for a seal: AES-256 in XEX. Other bytes, or another tweak, look
    // unrelated; equal ones show. What was changed comes back as noise.
    bool hide(std::span<unsigned char, kBlockBytes> block, std::span<const unsigned char, kBlockBytes> tweak);
    bool reveal(std::span<unsigned char, kBlockBytes> block,
                std::span<const unsigned char, kBlockBytes> tweak);

private:
    struct Contexts;
    explicit PageCipher(std::unique_ptr<Contexts> contexts);
    std::unique_ptr<Contexts> m_contexts;
};

} // namespace plenum
