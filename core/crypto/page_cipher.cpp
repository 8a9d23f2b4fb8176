// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/page_cipher.h"

#include "core/crypto/hkdf.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/rand.h>

#include <algorithm>
#include <array>

namespace plenum {

namespace {

using ossl::bytesOf;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, ossl::Deleter<EVP_CIPHER_CTX_free>>;
using Block = std::array<unsigned char, PageCipher::kBlockBytes>;

constexpr size_t kPageNonceBytes = 12;
constexpr size_t kPageTagBytes = 16;
constexpr QByteArrayView kPagePurpose = "plenum-page-seal-1";
constexpr QByteArrayView kBlockPurpose = "plenum-page-block-1";

// The key is set up once; each page then costs its nonce only.
CipherContext keyed(const EVP_CIPHER *cipher, const SecretBytes &key, bool encrypts)
{
    CipherContext context(EVP_CIPHER_CTX_new());
    if (!context ||
        EVP_CipherInit_ex(context.get(), cipher, nullptr, bytesOf(key.view()), nullptr, encrypts ? 1 : 0) !=
            1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1)
        return nullptr;
    return context;
}

bool update(EVP_CIPHER_CTX *context, unsigned char *out, std::span<const unsigned char> in)
{
    int written = 0;
    return in.empty() ||
           EVP_CipherUpdate(context, out, &written, in.data(), static_cast<int>(in.size())) == 1;
}

} // namespace

struct PageCipher::Contexts {
    CipherContext seal;
    CipherContext open;
    CipherContext encryptBlock;
    CipherContext decryptBlock;

    bool masked(EVP_CIPHER_CTX *cipher, std::span<unsigned char, kBlockBytes> block,
                std::span<const unsigned char, kBlockBytes> tweak)
    {
        Block mask;
        if (!update(encryptBlock.get(), mask.data(), tweak))
            return false;
        const auto apply = [&] {
            for (size_t i = 0; i < kBlockBytes; ++i)
                block[i] ^= mask[i];
        };
        apply();
        if (!update(cipher, block.data(), block))
            return false;
        apply();
        return true;
    }
};

PageCipher::PageCipher(std::unique_ptr<Contexts> contexts) : m_contexts(std::move(contexts)) {}

PageCipher::~PageCipher() = default;

std::unique_ptr<PageCipher> PageCipher::create(const SecretBytes &key, QByteArrayView salt)
{
    const auto pageKey = hkdfSha256(key.view(), salt, kPagePurpose);
    const auto blockKey = hkdfSha256(key.view(), salt, kBlockPurpose);
    if (!pageKey || !blockKey)
        return nullptr;
    auto contexts = std::make_unique<Contexts>();
    contexts->seal = keyed(EVP_aes_256_gcm(), *pageKey, true);
    contexts->open = keyed(EVP_aes_256_gcm(), *pageKey, false);
    contexts->encryptBlock = keyed(EVP_aes_256_ecb(), *blockKey, true);
    contexts->decryptBlock = keyed(EVP_aes_256_ecb(), *blockKey, false);
    if (!contexts->seal || !contexts->open || !contexts->encryptBlock || !contexts->decryptBlock)
        return nullptr;
    return std::unique_ptr<PageCipher>(new PageCipher(std::move(contexts)));
}

bool PageCipher::seal(std::span<unsigned char> page, size_t clear, std::span<const unsigned char> context)
{
    Q_ASSERT(page.size() >= clear + kSealBytes);
    EVP_CIPHER_CTX *const cipher = m_contexts->seal.get();
    const auto body = page.subspan(clear, page.size() - clear - kSealBytes);
    unsigned char *const nonce = body.data() + body.size();
    int rest = 0;
    const bool done =
        RAND_bytes(nonce, kPageNonceBytes) == 1 &&
        EVP_CipherInit_ex(cipher, nullptr, nullptr, nullptr, nonce, 1) == 1 &&
        update(cipher, nullptr, context) && update(cipher, nullptr, page.first(clear)) &&
        update(cipher, body.data(), body) && EVP_CipherFinal_ex(cipher, nonce, &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, kPageTagBytes, nonce + kPageNonceBytes) == 1;
    if (!done)
        ERR_clear_error();
    return done;
}

bool PageCipher::open(std::span<unsigned char> page, size_t clear, std::span<const unsigned char> context)
{
    Q_ASSERT(page.size() >= clear + kSealBytes);
    EVP_CIPHER_CTX *const cipher = m_contexts->open.get();
    const auto body = page.subspan(clear, page.size() - clear - kSealBytes);
    unsigned char *const nonce = body.data() + body.size();
    int rest = 0;
    const bool done =
        EVP_CipherInit_ex(cipher, nullptr, nullptr, nullptr, nonce, 0) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, kPageTagBytes, nonce + kPageNonceBytes) == 1 &&
        update(cipher, nullptr, context) && update(cipher, nullptr, page.first(clear)) &&
        update(cipher, body.data(), body) && EVP_CipherFinal_ex(cipher, nonce, &rest) == 1;
    if (done) {
        std::fill_n(nonce, kSealBytes, static_cast<unsigned char>(0));
        return true;
    }
    OPENSSL_cleanse(page.data(), page.size());
    ERR_clear_error();
    return false;
}

bool PageCipher::hide(std::span<unsigned char, kBlockBytes> block,
                      std::span<const unsigned char, kBlockBytes> tweak)
{
    return m_contexts->masked(m_contexts->encryptBlock.get(), block, tweak);
}

bool PageCipher::reveal(std::span<unsigned char, kBlockBytes> block,
                        std::span<const unsigned char, kBlockBytes> tweak)
{
    return m_contexts->masked(m_contexts->decryptBlock.get(), block, tweak);
}

} // namespace plenum
