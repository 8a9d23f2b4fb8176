// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/fingerprint.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/rand.h>

#include <algorithm>
#include <array>

namespace plenum {

namespace {

constexpr int kFingerprintBytes = 16;
constexpr qsizetype kMostAtOnce = 1 << 30; // OpenSSL counts in int

using FingerprintKey = std::array<unsigned char, 32>;

// As with digests: it can only fail when memory is out or libcrypto is broken.
void requireMac(bool done)
{
    if (!done)
        qFatal("libcrypto cannot compute GMAC");
}

const FingerprintKey &processKey()
{
    static const FingerprintKey key = [] {
        FingerprintKey made{};
        requireMac(RAND_bytes(made.data(), int(made.size())) == 1);
        return made;
    }();
    return key;
}

} // namespace

void Fingerprint::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context);
}

// One nonce for all: nobody ever sees a result, and that is what a second one would protect.
Fingerprint::Fingerprint() : m_context(EVP_CIPHER_CTX_new())
{
    static constexpr std::array<unsigned char, 12> kNonce{};
    requireMac(m_context && EVP_EncryptInit_ex(m_context.get(), EVP_aes_256_gcm(), nullptr,
                                               processKey().data(), kNonce.data()) == 1);
}

Fingerprint::~Fingerprint() = default;
Fingerprint::Fingerprint(Fingerprint &&other) noexcept = default;
Fingerprint &Fingerprint::operator=(Fingerprint &&other) noexcept = default;

void Fingerprint::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(bytes.size(), kMostAtOnce);
        int taken = 0;
        requireMac(EVP_EncryptUpdate(m_context.get(), nullptr, &taken, ossl::bytesOf(bytes), int(size)) == 1);
        bytes = bytes.sliced(size);
    }
}

QByteArray Fingerprint::result()
{
    QByteArray result(kFingerprintBytes, Qt::Uninitialized);
    int none = 0;
    requireMac(EVP_EncryptFinal_ex(m_context.get(), ossl::bytesOf(result), &none) == 1 &&
               EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_GCM_GET_TAG, kFingerprintBytes,
                                   ossl::bytesOf(result)) == 1);
    return result;
}

QByteArray fingerprintOf(QByteArrayView bytes)
{
    Fingerprint fingerprint;
    fingerprint.add(bytes);
    return fingerprint.result();
}

} // namespace plenum
