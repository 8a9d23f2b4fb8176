// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chunked_sealing.h"

#include "core/crypto/digest.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/rand.h>

#include <array>

namespace plenum {

namespace {

using ossl::bytesOf;

constexpr char kChunkMagic[] = "PLC1";
constexpr qsizetype kChunkMagicBytes = 4;
constexpr int kChunkNonceBytes = 12;
constexpr qsizetype kSealedChunkBytes = kChunkBytes + kChunkTagBytes;

std::array<unsigned char, kChunkNonceBytes> nonceOf(qint64 index, bool isLast)
{
    std::array<unsigned char, kChunkNonceBytes> nonce{};
    nonce.back() = isLast ? 1 : 0;
    for (size_t i = 0; i < sizeof(index); ++i)
        nonce[nonce.size() - 2 - i] = static_cast<unsigned char>(static_cast<quint64>(index) >> (8 * i));
    return nonce;
}

} // namespace

qint64 sealedSize(qint64 plainBytes)
{
    const qint64 chunks = plainBytes == 0 ? 1 : (plainBytes + kChunkBytes - 1) / kChunkBytes;
    return kChunkHeaderBytes + plainBytes + chunks * kChunkTagBytes;
}

qint64 openedSize(qint64 sealedBytes)
{
    const qint64 body = sealedBytes - kChunkHeaderBytes;
    const qint64 chunks = (body + kSealedChunkBytes - 1) / kSealedChunkBytes;
    const qint64 plain = body - chunks * kChunkTagBytes;
    return body >= kChunkTagBytes && plain >= 0 && sealedSize(plain) == sealedBytes ? plain : -1;
}

void ChunkCipher::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context);
}

ChunkCipher::~ChunkCipher() = default;
ChunkCipher::ChunkCipher(ChunkCipher &&other) noexcept = default;
ChunkCipher &ChunkCipher::operator=(ChunkCipher &&other) noexcept = default;

Result<QByteArray> ChunkCipher::newHeader()
{
    QByteArray header(kChunkHeaderBytes, Qt::Uninitialized);
    std::copy_n(kChunkMagic, kChunkMagicBytes, header.begin());
    if (RAND_bytes(bytesOf(header) + kChunkMagicBytes, int(kChunkHeaderBytes - kChunkMagicBytes)) != 1)
        return ossl::failure(ErrorCode::Internal, "", "no random bytes");
    return header;
}

QByteArray ChunkCipher::headerFor(const SecretBytes &key, QByteArrayView context)
{
    const QByteArray unique =
        hmacSha256(key.view(), QByteArrayLiteral("plenum-header-1") + '\0' + context.toByteArray());
    return QByteArray(kChunkMagic) + unique.first(kChunkHeaderBytes - kChunkMagicBytes);
}

Result<ChunkCipher> ChunkCipher::create(Direction direction, const SecretBytes &key, QByteArrayView header,
                                        QByteArrayView context)
{
    if (header.size() != kChunkHeaderBytes || !header.startsWith(kChunkMagic))
        return makeError(ErrorCode::Corrupt, {}, QStringLiteral("not sealed in chunks"));
    PLENUM_TRY_ASSIGN(
        const SecretBytes chunkKey,
        hkdfSha256(key.view(), header, QByteArrayLiteral("plenum-chunks-1") + '\0' + context.toByteArray()));
    std::unique_ptr<EVP_CIPHER_CTX, Free> cipher(EVP_CIPHER_CTX_new());
    if (!cipher || EVP_CipherInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytesOf(chunkKey.view()), nullptr,
                                      direction == Direction::Seal ? 1 : 0, nullptr) != 1)
        return ossl::failure(ErrorCode::Internal, "", "AES-256-GCM failed");
    return ChunkCipher(std::move(cipher));
}

Result<QByteArray> ChunkCipher::seal(qint64 index, bool isLast, QByteArrayView plain)
{
    Q_ASSERT(plain.size() == kChunkBytes || (isLast && plain.size() < kChunkBytes));
    QByteArray sealed(plain.size() + kChunkTagBytes, Qt::Uninitialized);
    int written = 0;
    int rest = 0;
    const bool done = EVP_CipherInit_ex2(m_context.get(), nullptr, nullptr, nonceOf(index, isLast).data(), -1,
                                         nullptr) == 1 &&
                      EVP_CipherUpdate(m_context.get(), bytesOf(sealed), &written, bytesOf(plain),
                                       int(plain.size())) == 1 &&
                      EVP_CipherFinal_ex(m_context.get(), bytesOf(sealed) + written, &rest) == 1 &&
                      EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_GCM_GET_TAG, int(kChunkTagBytes),
                                          bytesOf(sealed) + plain.size()) == 1;
    if (!done)
        return ossl::failure(ErrorCode::Internal, "", "AES-256-GCM failed");
    return sealed;
}

Result<QByteArray> ChunkCipher::open(qint64 index, bool isLast, QByteArrayView sealed)
{
    const qsizetype size = sealed.size() - kChunkTagBytes;
    const bool isWhole = isLast ? size >= 0 && size <= kChunkBytes : size == kChunkBytes;
    QByteArray plain(isWhole ? size : 0, Qt::Uninitialized);
    QByteArray tag = isWhole ? sealed.last(kChunkTagBytes).toByteArray() : QByteArray();
    int written = 0;
    int rest = 0;
    const bool done =
        isWhole &&
        EVP_CipherInit_ex2(m_context.get(), nullptr, nullptr, nonceOf(index, isLast).data(), -1, nullptr) ==
            1 &&
        EVP_CipherUpdate(m_context.get(), bytesOf(plain), &written, bytesOf(sealed), int(size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_GCM_SET_TAG, int(kChunkTagBytes), bytesOf(tag)) == 1 &&
        EVP_CipherFinal_ex(m_context.get(), bytesOf(plain) + written, &rest) == 1;
    if (!done) {
        OPENSSL_cleanse(plain.data(), size_t(plain.size()));
        return ossl::failure(ErrorCode::Corrupt, "", "not sealed with this key, or not in this place");
    }
    return plain;
}

} // namespace plenum
