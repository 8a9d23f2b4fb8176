// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QtGlobal>

namespace plenum {

namespace {

constexpr int kSha256Size = 32;

// Hashing memory can only fail when memory is out or libcrypto is broken; no caller could go on.
void require(bool done)
{
    if (!done)
        qFatal("libcrypto cannot compute SHA-256");
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray result(kSha256Size, Qt::Uninitialized);
    require(EVP_Digest(bytes.data(), size_t(bytes.size()), ossl::bytesOf(result), nullptr, EVP_sha256(),
                       nullptr) == 1);
    return result;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    QByteArray result(kSha256Size, Qt::Uninitialized);
    static constexpr unsigned char kEmpty = 0; // HMAC() takes a null key for "the previous one"
    const void *keyData = key.isEmpty() ? &kEmpty : ossl::bytesOf(key);
    require(HMAC(EVP_sha256(), keyData, int(key.size()), ossl::bytesOf(data), size_t(data.size()),
                 ossl::bytesOf(result), nullptr) != nullptr);
    return result;
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    require(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&other) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&other) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray digest(kSha256Size, Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context.get(), ossl::bytesOf(digest), nullptr) == 1 &&
            EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
    return digest;
}

} // namespace plenum
