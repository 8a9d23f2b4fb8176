// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase_key.h"

#include "core/crypto/openssl_handles.h"

namespace plenum {

namespace {

constexpr size_t kDerivedBytes = 32;
constexpr quint64 kMaxMemory = 256U << 20U;
constexpr quint64 kMaxWork = 64U * 16'384U * 8U * 4U;
constexpr quint64 kMaxFactor = 1U << 20U; // keeps the products below from overflowing

bool isBearable(const ScryptCost &cost)
{
    const bool small = cost.n <= kMaxFactor && cost.r <= 64 && cost.p <= 64;
    return small && cost.n >= 2 && (cost.n & (cost.n - 1)) == 0 && cost.r > 0 && cost.p > 0 &&
           128 * cost.n * cost.r <= kMaxMemory && cost.n * cost.r * cost.p <= kMaxWork;
}

} // namespace

Result<SecretBytes> passphraseKey(const SecretBytes &passphrase, QByteArrayView salt, const ScryptCost &cost)
{
    if (!isBearable(cost))
        return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("scrypt cost out of bounds"));
    unsigned char key[kDerivedBytes];
    const bool done = EVP_PBE_scrypt(passphrase.data(), static_cast<size_t>(passphrase.size()),
                                     ossl::bytesOf(salt), static_cast<size_t>(salt.size()), cost.n, cost.r,
                                     cost.p, 2 * kMaxMemory, key, kDerivedBytes) == 1;
    SecretBytes secret(done ? QByteArrayView(key, kDerivedBytes) : QByteArrayView());
    OPENSSL_cleanse(key, kDerivedBytes);
    if (!done)
        return ossl::failure(ErrorCode::Internal, "", "scrypt failed");
    return secret;
}

} // namespace plenum
