// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <QByteArrayView>
#include <QDateTime>

#include <ctime>
#include <memory>

// RAII for OpenSSL's objects. Include it from .cpp files of core/crypto and core/signing only.
namespace plenum::ossl {

template<auto function>
struct Deleter {
    template<class T>
    void operator()(T *object) const
    {
        function(object);
    }
};

inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

inline void freeString(unsigned char *text)
{
    OPENSSL_free(text);
}

using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Pkey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using MdContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedPkcs8 = std::unique_ptr<X509_SIG, Deleter<X509_SIG_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;
using LibraryContext = std::unique_ptr<OSSL_LIB_CTX, Deleter<OSSL_LIB_CTX_free>>;
using Provider = std::unique_ptr<OSSL_PROVIDER, Deleter<OSSL_PROVIDER_unload>>;
using X509Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using X509Request = std::unique_ptr<X509_REQ, Deleter<X509_REQ_free>>;
using X509Name = std::unique_ptr<X509_NAME, Deleter<X509_NAME_free>>;
using X509Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Asn1Integer = std::unique_ptr<ASN1_INTEGER, Deleter<ASN1_INTEGER_free>>;
using X509Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using X509StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;
using X509List = std::unique_ptr<STACK_OF(X509), Deleter<freeCertificates>>;
using ExtendedKeyUsage = std::unique_ptr<EXTENDED_KEY_USAGE, Deleter<EXTENDED_KEY_USAGE_free>>;
using AuthorityInfoAccess = std::unique_ptr<AUTHORITY_INFO_ACCESS, Deleter<AUTHORITY_INFO_ACCESS_free>>;
using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using String = std::unique_ptr<unsigned char, Deleter<freeString>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;
using EssSigningCertificateV2 = std::unique_ptr<ESS_SIGNING_CERT_V2, Deleter<ESS_SIGNING_CERT_V2_free>>;

// One PEM block; its contents, which may be a key, are wiped.
struct PemBlock {
    PemBlock() = default;
    ~PemBlock()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, size_t(size));
    }
    PemBlock(const PemBlock &) = delete;
    PemBlock &operator=(const PemBlock &) = delete;

    // Reads the next block into this one, which must be new.
    bool read(BIO *in) { return PEM_read_bio(in, &name, &header, &data, &size) == 1; }

    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
};

inline constexpr int kMinSecurityBits = 112; // NIST SP 800-57: RSA-2048, P-224, SHA-224

// The error a caller is told, and an empty queue of libcrypto's own.
inline Error failure(ErrorCode code, const char *subject, const char *what)
{
    ERR_clear_error();
    return makeError(code, QString::fromLatin1(subject), QString::fromLatin1(what));
}

// A read-only BIO over bytes that outlive it.
inline Bio readBio(QByteArrayView bytes)
{
    return Bio(BIO_new_mem_buf(bytes.isEmpty() ? "" : bytes.data(), int(bytes.size())));
}

inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

// The DER of an OpenSSL object by its i2d function; empty when it cannot be encoded.
template<auto i2d, class T>
QByteArray toDer(T *object)
{
    const int size = i2d(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    unsigned char *cursor = bytesOf(der);
    i2d(object, &cursor);
    return der;
}

// A UTCTime or GeneralizedTime; not valid when it cannot be read.
inline QDateTime utcTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

// Exactly one certificate; null otherwise.
inline X509Certificate parseCertificate(QByteArrayView der)
{
    const unsigned char *cursor = bytesOf(der);
    X509Certificate certificate(d2i_X509(nullptr, &cursor, long(der.size())));
    if (certificate && cursor != bytesOf(der) + der.size())
        certificate.reset();
    return certificate;
}

} // namespace plenum::ossl
