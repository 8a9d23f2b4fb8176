// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_wrap.h"

#include "core/crypto/hkdf.h"
#include "core/crypto/openssl_handles.h"

namespace plenum {

namespace {

using ossl::bytesOf;
using WrapCipher = std::unique_ptr<EVP_CIPHER_CTX, ossl::Deleter<EVP_CIPHER_CTX_free>>;

constexpr qsizetype kWrapKeyBytes = 32;
constexpr qsizetype kWrapTagBytes = 16;
constexpr unsigned char kZeroNonce[12] = {};

Result<SecretBytes> wrappingKey(const SecretBytes &shared, QByteArrayView ephemeral, QByteArrayView recipient,
                                QByteArrayView context)
{
    return hkdfSha256(shared.view(), ephemeral.toByteArray() + recipient.toByteArray(),
                      QByteArrayLiteral("plenum-wrap-1") + '\0' + context.toByteArray());
}

} // namespace

Result<QByteArray> wrapKey(const SecretBytes &key, QByteArrayView agreementKey, QByteArrayView context)
{
    if (key.size() != kWrapKeyBytes || agreementKey.size() != kWrapKeyBytes)
        return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("keys have 32 bytes"));
    PLENUM_TRY_ASSIGN(const DeviceKey ephemeral, DeviceKey::generate());
    PLENUM_TRY_ASSIGN(const SecretBytes shared, ephemeral.agree(agreementKey));
    QByteArray wrapped = ephemeral.agreementKey();
    PLENUM_TRY_ASSIGN(const SecretBytes wrapping, wrappingKey(shared, wrapped, agreementKey, context));
    wrapped.resize(kWrappedKeyBytes);
    unsigned char *const body = bytesOf(wrapped) + kWrapKeyBytes;
    const WrapCipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    int rest = 0;
    const bool done =
        cipher &&
        EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytesOf(wrapping.view()), kZeroNonce, nullptr) ==
            1 &&
        EVP_EncryptUpdate(cipher.get(), body, &written, bytesOf(key.view()), int(kWrapKeyBytes)) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), body + written, &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(kWrapTagBytes), body + kWrapKeyBytes) ==
            1;
    if (!done)
        return ossl::failure(ErrorCode::Internal, "", "AES-256-GCM failed");
    return wrapped;
}

Result<SecretBytes> unwrapKey(QByteArrayView wrapped, const DeviceKey &device, QByteArrayView context)
{
    const Error notForUs = makeError(ErrorCode::Corrupt, {}, QStringLiteral("not wrapped for this device"));
    if (wrapped.size() != kWrappedKeyBytes)
        return notForUs;
    const QByteArrayView ephemeral = wrapped.first(kWrapKeyBytes);
    const auto shared = device.agree(ephemeral);
    if (!shared)
        return notForUs;
    PLENUM_TRY_ASSIGN(const SecretBytes wrapping,
                      wrappingKey(*shared, ephemeral, device.agreementKey(), context));
    QByteArray tag = wrapped.last(kWrapTagBytes).toByteArray();
    unsigned char key[kWrapKeyBytes];
    const WrapCipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    int rest = 0;
    const bool done =
        cipher &&
        EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytesOf(wrapping.view()), kZeroNonce, nullptr) ==
            1 &&
        EVP_DecryptUpdate(cipher.get(), key, &written, bytesOf(wrapped) + kWrapKeyBytes,
                          int(kWrapKeyBytes)) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(kWrapTagBytes), bytesOf(tag)) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), key + written, &rest) == 1;
    SecretBytes secret(done ? QByteArrayView(key, kWrapKeyBytes) : QByteArrayView());
    OPENSSL_cleanse(key, kWrapKeyBytes);
    if (!done) {
        ERR_clear_error();
        return notForUs;
    }
    return secret;
}

} // namespace plenum
