// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hkdf.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/kdf.h>

namespace plenum {

Result<SecretBytes> hkdfSha256(QByteArrayView secret, QByteArrayView salt, QByteArrayView info)
{
    using ossl::bytesOf;
    constexpr size_t kSize = 32;
    unsigned char out[kSize];
    size_t size = kSize;
    const ossl::PkeyContext context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    const bool done = context && EVP_PKEY_derive_init(context.get()) == 1 &&
                      EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256()) == 1 &&
                      (salt.isEmpty() ||
                       EVP_PKEY_CTX_set1_hkdf_salt(context.get(), bytesOf(salt), int(salt.size())) == 1) &&
                      EVP_PKEY_CTX_set1_hkdf_key(context.get(), bytesOf(secret), int(secret.size())) == 1 &&
                      EVP_PKEY_CTX_add1_hkdf_info(context.get(), bytesOf(info), int(info.size())) == 1 &&
                      EVP_PKEY_derive(context.get(), out, &size) == 1 && size == kSize;
    SecretBytes derived(done ? QByteArrayView(out, kSize) : QByteArrayView());
    OPENSSL_cleanse(out, kSize);
    if (!done)
        return ossl::failure(ErrorCode::Internal, "", "HKDF failed");
    return derived;
}

} // namespace plenum
