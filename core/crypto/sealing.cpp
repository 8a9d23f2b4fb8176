// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/rand.h>

#include <limits>

namespace plenum {

namespace {

using ossl::bytesOf;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, ossl::Deleter<EVP_CIPHER_CTX_free>>;

constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;
constexpr qsizetype kMaxBytes = std::numeric_limits<int>::max() / 2;

const unsigned char *keyOf(const SecretBytes &key)
{
    Q_ASSERT(key.size() == kSealingKeyBytes);
    return reinterpret_cast<const unsigned char *>(key.data());
}

Error notSealedSo()
{
    ERR_clear_error();
    return makeError(ErrorCode::Corrupt, {}, QStringLiteral("not sealed with this key and for this purpose"));
}

} // namespace

Result<QByteArray> seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView context)
{
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    QByteArray sealed(kNonceBytes + plain.size() + kTagBytes, Qt::Uninitialized);
    unsigned char *const nonce = bytesOf(sealed);
    unsigned char *const body = nonce + kNonceBytes;
    int written = 0;
    int rest = 0;
    const bool done =
        cipher && plain.size() < kMaxBytes && context.size() < kMaxBytes &&
        RAND_bytes(nonce, kNonceBytes) == 1 &&
        EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), keyOf(key), nonce, nullptr) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, bytesOf(context), int(context.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), body, &written, bytesOf(plain), int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), body + written, &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, body + plain.size()) == 1;
    if (!done) {
        ERR_clear_error();
        return makeError(ErrorCode::Internal, {}, QStringLiteral("AES-256-GCM failed"));
    }
    return sealed;
}

Result<SecretBytes> unseal(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context)
{
    const qsizetype size = sealed.size() - kNonceBytes - kTagBytes;
    if (size < 0 || size >= kMaxBytes || context.size() >= kMaxBytes)
        return notSealedSo();
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    QByteArray tag = sealed.last(kTagBytes).toByteArray();
    QByteArray plain(size, Qt::Uninitialized);
    int written = 0;
    int rest = 0;
    const bool done =
        cipher &&
        EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), keyOf(key), bytesOf(sealed), nullptr) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytesOf(context), int(context.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &written, bytesOf(sealed) + kNonceBytes, int(size)) ==
            1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, bytesOf(tag)) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), bytesOf(plain) + written, &rest) == 1;
    SecretBytes secret(done ? QByteArrayView(plain) : QByteArrayView());
    OPENSSL_cleanse(plain.data(), size_t(plain.size()));
    if (!done)
        return notSealedSo();
    return secret;
}

} // namespace plenum
