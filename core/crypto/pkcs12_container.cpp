// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pkcs12_container.h"

#include <openssl/err.h>
#include <openssl/obj_mac.h>
#include <openssl/pkcs12err.h>

namespace plenum {

namespace {

using ossl::bytesOf;

constexpr qsizetype kMaxContainerFile = qsizetype{1024} * 1024;
constexpr int kIterations = 100'000; // of the key derivations in files that are written

// Is one of the queued errors "unsupported" (an algorithm no loaded provider has)?
bool unsupportedIsQueued()
{
    bool found = false;
    while (const unsigned long error = ERR_get_error())
        found = found || ERR_GET_REASON(error) == ERR_R_UNSUPPORTED;
    return found;
}

// A private library context with RC2 and single-use Triple DES modes, which the default provider lacks. Kept
// out of the process-wide context, so that nothing else can fall back on them.
class LegacyContext {
public:
    LegacyContext() : m_context(OSSL_LIB_CTX_new())
    {
        if (!m_context) // a null context would mean the process-wide one
            return;
        m_default.reset(OSSL_PROVIDER_load(m_context.get(), "default"));
        m_legacy.reset(OSSL_PROVIDER_load(m_context.get(), "legacy"));
    }
    OSSL_LIB_CTX *get() const { return m_default && m_legacy ? m_context.get() : nullptr; }

private:
    ossl::LibraryContext m_context;
    ossl::Provider m_default;
    ossl::Provider m_legacy;
};

Result<ossl::Pkcs12> readContainer(QByteArrayView file, OSSL_LIB_CTX *context)
{
    PKCS12 *container = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const unsigned char *cursor = bytesOf(file);
    // On failure d2i_PKCS12 frees the container it was given.
    ossl::Pkcs12 result(container ? d2i_PKCS12(&container, &cursor, long(file.size())) : nullptr);
    if (!result || cursor != bytesOf(file) + file.size())
        return ossl::failure(ErrorCode::Corrupt, "pkcs12", "not one PKCS#12 container");
    return result;
}

// The form of the passphrase that fits the container's MAC: an empty one is written as null or as "".
Result<const char *> fittingPassphrase(PKCS12 *container, const SecretBytes &passphrase)
{
    if (passphrase.view().contains('\0'))
        return ossl::failure(ErrorCode::WrongPassphrase, "pkcs12", "a zero byte in the passphrase");
    const char *text = passphrase.isEmpty() ? "" : passphrase.data();
    if (PKCS12_mac_present(container) != 1 || PKCS12_verify_mac(container, text, -1) == 1)
        return text;
    if (passphrase.isEmpty() && PKCS12_verify_mac(container, nullptr, 0) == 1)
        return static_cast<const char *>(nullptr);
    // A MAC that was computed and differs leaves no error behind.
    if (ERR_peek_error() != 0)
        return ossl::failure(ErrorCode::Unsupported, "pkcs12",
                             "the integrity check of the container cannot be computed");
    return ossl::failure(ErrorCode::WrongPassphrase, "pkcs12", "the integrity check does not match");
}

// nullopt: an algorithm is missing in this context.
Result<std::optional<Pkcs12Contents>> unpack(QByteArrayView file, const SecretBytes &passphrase,
                                             OSSL_LIB_CTX *context)
{
    PLENUM_TRY_ASSIGN(const ossl::Pkcs12 container, readContainer(file, context));
    PLENUM_TRY_ASSIGN(const char *text, fittingPassphrase(container.get(), passphrase));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    if (PKCS12_parse(container.get(), text, &key, &certificate, &others) != 1) {
        if (unsupportedIsQueued())
            return std::optional<Pkcs12Contents>();
        // With a MAC the passphrase is proven right; without one nothing tells the two apart.
        return ossl::failure(PKCS12_mac_present(container.get()) == 1 ? ErrorCode::Corrupt
                                                                : ErrorCode::WrongPassphrase,
                       "pkcs12", "the container cannot be unpacked");
    }
    return std::optional(
        Pkcs12Contents{ossl::Pkey(key), ossl::X509Certificate(certificate), ossl::X509List(others)});
}

// A copy of the key that lives in the default library context.
ossl::Pkey adopt(EVP_PKEY *foreign)
{
    const ossl::Pkcs8 plain(EVP_PKEY2PKCS8(foreign));
    return ossl::Pkey(plain ? EVP_PKCS82PKEY(plain.get()) : nullptr);
}

} // namespace

Result<Pkcs12Contents> unpackPkcs12(QByteArrayView file, const SecretBytes &passphrase)
{
    ERR_clear_error();
    if (file.size() > kMaxContainerFile)
        return ossl::failure(ErrorCode::TooLarge, "pkcs12", "the file is too large");
    PLENUM_TRY_ASSIGN(auto contents, unpack(file, passphrase, nullptr));
    if (contents)
        return std::move(*contents);
    const LegacyContext legacy;
    if (legacy.get() == nullptr)
        return ossl::failure(ErrorCode::Unsupported, "pkcs12", "the legacy provider of OpenSSL is missing");
    PLENUM_TRY_ASSIGN(auto old, unpack(file, passphrase, legacy.get()));
    if (!old)
        return ossl::failure(ErrorCode::Unsupported, "pkcs12", "an unknown algorithm in the container");
    // The certificates as well leave the private context, which ends with this function.
    Pkcs12Contents result;
    if (old->key)
        result.key = adopt(old->key.get());
    if (old->certificate)
        result.certificate = ossl::parseCertificate(ossl::toDer<i2d_X509>(old->certificate.get()));
    result.others.reset(sk_X509_new_null());
    for (int i = 0; old->others && i < sk_X509_num(old->others.get()); ++i) {
        ossl::X509Certificate copy =
            ossl::parseCertificate(ossl::toDer<i2d_X509>(sk_X509_value(old->others.get(), i)));
        if (copy && result.others && sk_X509_push(result.others.get(), copy.get()) > 0)
            std::ignore = copy.release(); // the list owns it now
    }
    return result;
}

std::optional<SignatureAlgorithm> signatureAlgorithmOf(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return SignatureAlgorithm::RsaSha256;
    char group[32];
    size_t size = 0;
    if (EVP_PKEY_is_a(key, "EC") != 1 || EVP_PKEY_get_group_name(key, group, sizeof group, &size) != 1)
        return std::nullopt;
    if (OBJ_sn2nid(group) == NID_X9_62_prime256v1)
        return SignatureAlgorithm::EcdsaSha256;
    if (OBJ_sn2nid(group) == NID_secp384r1)
        return SignatureAlgorithm::EcdsaSha384;
    return std::nullopt;
}

Result<QByteArray> packPkcs12(EVP_PKEY *key, X509 *certificate, const QList<Certificate> &others,
                              const SecretBytes &passphrase)
{
    ERR_clear_error();
    const ossl::X509List list(sk_X509_new_null());
    bool isListed = list != nullptr;
    for (const Certificate &other : others)
        isListed = isListed && X509_add_cert(list.get(), other.handle(), X509_ADD_FLAG_UP_REF) == 1;
    if (!isListed || passphrase.view().contains('\0'))
        return ossl::failure(ErrorCode::Internal, "pkcs12", "the container cannot be written");
    // 0: OpenSSL's own choice of encryption, AES-256-CBC.
    const ossl::Pkcs12 container(PKCS12_create(passphrase.isEmpty() ? "" : passphrase.data(), nullptr, key,
                                               certificate, list.get(), 0, 0, kIterations, kIterations, 0));
    QByteArray file = container ? ossl::toDer<i2d_PKCS12>(container.get()) : QByteArray();
    if (file.isEmpty())
        return ossl::failure(ErrorCode::Internal, "pkcs12", "the container cannot be written");
    return file;
}

} // namespace plenum
