// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <QByteArrayView>

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

using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Pkey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using MdContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedPkcs8 = std::unique_ptr<X509_SIG, Deleter<X509_SIG_free>>;

// A read-only BIO over bytes that outlive it.
inline Bio readBio(QByteArrayView bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace plenum::ossl
