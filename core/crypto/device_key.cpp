// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/device_key.h"

#include "core/base/base32.h"
#include "core/crypto/digest.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/verified_signatures.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <QList>

#include <utility>

namespace plenum {

namespace {

using ossl::bytesOf;

constexpr size_t kKeySize = 32;
constexpr size_t kSignatureSize = 64;
constexpr QByteArrayView kHeadline = "Plenum device key, format ";
constexpr QByteArrayView kFormat = "1";
constexpr QByteArrayView kDevice = "Device: ";
constexpr QByteArrayView kCheck = "SHA-256: ";
constexpr QByteArrayView kAgreementInfo = "plenum-device-agreement-1";

// 16 MiB and about 0.2 s a key; libcrypto refuses to decrypt PBES2 with more than 32 MiB.
constexpr uint64_t kScryptN = 16384;
constexpr uint64_t kScryptR = 8;
constexpr uint64_t kScryptP = 4;

QByteArray rawPublicKey(EVP_PKEY *key)
{
    QByteArray raw(kKeySize, Qt::Uninitialized);
    size_t size = kKeySize;
    if (EVP_PKEY_get_raw_public_key(key, bytesOf(raw), &size) != 1 || size != kKeySize)
        return {};
    return raw;
}

EVP_PKEY *generateKey(int type)
{
    const ossl::PkeyContext context(EVP_PKEY_CTX_new_id(type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 || EVP_PKEY_keygen(context.get(), &key) != 1)
        return nullptr;
    return key;
}

// PBES2 with scrypt; PEM_write_bio_PKCS8PrivateKey would choose PBKDF2.
ossl::EncryptedPkcs8 encrypt(PKCS8_PRIV_KEY_INFO *plain, const SecretBytes &passphrase)
{
    X509_ALGOR *method =
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 16, nullptr, kScryptN, kScryptR, kScryptP);
    if (!method)
        return {};
    ossl::EncryptedPkcs8 sealed(PKCS8_set0_pbe(passphrase.data(), int(passphrase.size()), plain, method));
    if (!sealed)
        X509_ALGOR_free(method);
    return sealed;
}

bool writePem(BIO *out, EVP_PKEY *key, const SecretBytes &passphrase)
{
    const ossl::Pkcs8 plain(EVP_PKEY2PKCS8(key));
    if (!plain)
        return false;
    if (passphrase.isEmpty())
        return PEM_write_bio_PKCS8_PRIV_KEY_INFO(out, plain.get()) == 1;
    const ossl::EncryptedPkcs8 sealed = encrypt(plain.get(), passphrase);
    return sealed && PEM_write_bio_PKCS8(out, sealed.get()) == 1;
}

Result<ossl::Pkcs8> openPkcs8(const ossl::PemBlock &block, const SecretBytes &passphrase)
{
    const QByteArrayView name(block.name);
    const unsigned char *cursor = block.data;
    if (name == QByteArrayView(PEM_STRING_PKCS8INF)) {
        ossl::Pkcs8 plain(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &cursor, block.size));
        if (!plain)
            return ossl::failure(ErrorCode::Corrupt, "device key", "not a PKCS#8 key");
        return plain;
    }
    if (name != QByteArrayView(PEM_STRING_PKCS8))
        return ossl::failure(ErrorCode::Corrupt, "device key", "unexpected PEM block");
    const ossl::EncryptedPkcs8 sealed(d2i_X509_SIG(nullptr, &cursor, block.size));
    if (!sealed)
        return ossl::failure(ErrorCode::Corrupt, "device key", "not an encrypted PKCS#8 key");
    if (passphrase.isEmpty())
        return makeError(ErrorCode::Locked, QStringLiteral("device key"));
    ossl::Pkcs8 plain(PKCS8_decrypt(sealed.get(), passphrase.data(), int(passphrase.size())));
    if (!plain) { // the checksum already ruled out damage
        ERR_clear_error();
        return makeError(ErrorCode::WrongPassphrase, QStringLiteral("device key"));
    }
    return plain;
}

Result<ossl::Pkey> readPem(BIO *in, int type, const SecretBytes &passphrase)
{
    ossl::PemBlock block;
    if (!block.read(in))
        return ossl::failure(ErrorCode::Corrupt, "device key", "a PEM block is missing");
    PLENUM_TRY_ASSIGN(const ossl::Pkcs8 pkcs8, openPkcs8(block, passphrase));
    ossl::Pkey key(EVP_PKCS82PKEY(pkcs8.get()));
    if (!key || EVP_PKEY_get_base_id(key.get()) != type)
        return ossl::failure(ErrorCode::Corrupt, "device key", "unexpected kind of key");
    return key;
}

// What stands between the prefix and the end of the line; moves text behind it.
Result<QByteArray> takeLine(QByteArrayView &text, QByteArrayView prefix)
{
    const qsizetype end = text.indexOf('\n');
    if (end < 0 || !text.startsWith(prefix))
        return ossl::failure(ErrorCode::Corrupt, "device key", "a line is missing");
    const QByteArray value = text.sliced(prefix.size(), end - prefix.size()).toByteArray();
    text = text.sliced(end + 1);
    return value;
}

Result<QByteArrayView> checkedBody(QByteArrayView file)
{
    const qsizetype checkAt = file.lastIndexOf(kCheck);
    if (checkAt < 0)
        return ossl::failure(ErrorCode::Corrupt, "device key", "the checksum line is missing");
    const QByteArrayView body = file.first(checkAt);
    if (file.sliced(checkAt) != QByteArray(kCheck.toByteArray() + sha256(body).toHex() + '\n'))
        return ossl::failure(ErrorCode::Corrupt, "device key", "the checksum does not match");
    return body;
}

} // namespace

void DeviceKey::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

DeviceKey::DeviceKey(Key signing, Key agreement)
    : m_signing(std::move(signing)),
      m_agreement(std::move(agreement)),
      m_publicKey(rawPublicKey(m_signing.get()))
{
}

DeviceKey::~DeviceKey() = default;
DeviceKey::DeviceKey(DeviceKey &&other) noexcept = default;
DeviceKey &DeviceKey::operator=(DeviceKey &&other) noexcept = default;

Result<DeviceKey> DeviceKey::generate()
{
    Key signing(generateKey(EVP_PKEY_ED25519));
    Key agreement(generateKey(EVP_PKEY_X25519));
    if (!signing || !agreement)
        return ossl::failure(ErrorCode::Internal, "device key", "key generation failed");
    return DeviceKey(std::move(signing), std::move(agreement));
}

DeviceKey DeviceKey::fromSeed(QByteArrayView seed)
{
    Q_ASSERT(seed.size() == qsizetype(kKeySize));
    const auto agreementSeed = hkdfSha256(seed, {}, kAgreementInfo);
    if (!agreementSeed)
        qFatal("libcrypto cannot compute HKDF");
    Key signing(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed), kKeySize));
    Key agreement(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytesOf(agreementSeed->view()), kKeySize));
    if (!signing || !agreement)
        qFatal("libcrypto cannot make a key from its seed");
    return DeviceKey(std::move(signing), std::move(agreement));
}

Result<DeviceKey> DeviceKey::fromFile(QByteArrayView file, const SecretBytes &passphrase)
{
    QByteArrayView text = file;
    PLENUM_TRY_ASSIGN(const QByteArray format, takeLine(text, kHeadline));
    if (format != kFormat)
        return makeError(ErrorCode::NewerFormat, QStringLiteral("device key"));
    PLENUM_TRY(checkedBody(file));
    PLENUM_TRY_ASSIGN(const QByteArray device, takeLine(text, kDevice));

    const ossl::Bio in = ossl::readBio(text);
    if (!in)
        return ossl::failure(ErrorCode::Internal, "device key", "out of memory");
    PLENUM_TRY_ASSIGN(ossl::Pkey signing, readPem(in.get(), EVP_PKEY_ED25519, passphrase));
    PLENUM_TRY_ASSIGN(ossl::Pkey agreement, readPem(in.get(), EVP_PKEY_X25519, passphrase));
    DeviceKey key(Key(signing.release()), Key(agreement.release()));
    if (key.device().text().toLatin1() != device)
        return ossl::failure(ErrorCode::Corrupt, "device key", "the key does not fit the device id");
    return key;
}

Result<QByteArray> DeviceKey::toFile(const SecretBytes &passphrase) const
{
    const ossl::Bio out(BIO_new(BIO_s_secmem()));
    if (!out || !writePem(out.get(), m_signing.get(), passphrase) ||
        !writePem(out.get(), m_agreement.get(), passphrase))
        return ossl::failure(ErrorCode::Internal, "device key", "the key cannot be encoded");
    char *pem = nullptr;
    const long size = BIO_get_mem_data(out.get(), &pem);

    QByteArray file = kHeadline.toByteArray() + kFormat.toByteArray() + '\n';
    file += kDevice.toByteArray() + device().text().toLatin1() + '\n';
    file.append(pem, size);
    file += kCheck.toByteArray() + sha256(file).toHex() + '\n';
    return file;
}

QByteArray DeviceKey::publicKey() const
{
    return m_publicKey;
}

QByteArray DeviceKey::agreementKey() const
{
    return rawPublicKey(m_agreement.get());
}

DeviceId DeviceKey::device() const
{
    return deviceIdOf(m_publicKey);
}

QString DeviceKey::keyId() const
{
    return keyIdOf(m_publicKey);
}

Result<QByteArray> DeviceKey::sign(QByteArrayView message) const
{
    QByteArray signature(kSignatureSize, Qt::Uninitialized);
    size_t size = kSignatureSize;
    const ossl::MdContext context(EVP_MD_CTX_new());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_signing.get()) != 1 ||
        EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message), size_t(message.size())) !=
            1 ||
        size != kSignatureSize)
        return ossl::failure(ErrorCode::Internal, "device key", "signing failed");
    return signature;
}

Result<SecretBytes> DeviceKey::agree(QByteArrayView agreementKey) const
{
    const ossl::Pkey peer(
        agreementKey.size() == qsizetype(kKeySize)
            ? EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytesOf(agreementKey), kKeySize)
            : nullptr);
    const ossl::PkeyContext context(EVP_PKEY_CTX_new(m_agreement.get(), nullptr));
    unsigned char shared[kKeySize];
    size_t size = kKeySize;
    const bool done = peer && context && EVP_PKEY_derive_init(context.get()) == 1 &&
                      EVP_PKEY_derive_set_peer(context.get(), peer.get()) == 1 &&
                      EVP_PKEY_derive(context.get(), shared, &size) == 1 && size == kKeySize;
    SecretBytes secret(done ? QByteArrayView(shared, kKeySize) : QByteArrayView());
    OPENSSL_cleanse(shared, kKeySize);
    if (!done)
        return ossl::failure(ErrorCode::InvalidInput, "", "no agreement with this key");
    return secret;
}

Result<SecretBytes> DeviceKey::derive(QByteArrayView purpose) const
{
    unsigned char seed[kKeySize];
    size_t size = kKeySize;
    if (EVP_PKEY_get_raw_private_key(m_signing.get(), seed, &size) != 1 || size != kKeySize)
        return ossl::failure(ErrorCode::Internal, "device key", "the key cannot be read");
    auto derived = hkdfSha256(QByteArrayView(seed, kKeySize), {}, purpose);
    OPENSSL_cleanse(seed, kKeySize);
    return derived;
}

DeviceId deviceIdOf(QByteArrayView publicKey)
{
    return DeviceId(base32Encode(sha256(publicKey).first(16)));
}

QString keyIdOf(QByteArrayView publicKey)
{
    return QString::fromLatin1(sha256(publicKey).first(8).toHex());
}

bool verifyEd25519(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    static VerifiedSignatures verified;
    if (publicKey.size() != qsizetype(kKeySize) || signature.size() != qsizetype(kSignatureSize))
        return false;
    const QByteArray digest = VerifiedSignatures::digest(publicKey, message, signature);
    if (verified.contains(digest))
        return true;
    const ossl::Pkey key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), kKeySize));
    const ossl::MdContext context(EVP_MD_CTX_new());
    const bool valid = key && context &&
                       EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
                       EVP_DigestVerify(context.get(), bytesOf(signature), kSignatureSize, bytesOf(message),
                                        size_t(message.size())) == 1;
    ERR_clear_error();
    if (valid)
        verified.add(digest);
    return valid;
}

} // namespace plenum
