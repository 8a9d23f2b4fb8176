// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pkcs12_key_source.h"

#include "core/crypto/pkcs12_container.h"

#include <openssl/err.h>

namespace plenum {

namespace {

using ossl::bytesOf;

Result<QList<Certificate>> toCertificates(const STACK_OF(X509) * list)
{
    QList<Certificate> result;
    for (int i = 0; list && i < sk_X509_num(list); ++i) {
        PLENUM_TRY_ASSIGN(Certificate certificate,
                          Certificate::fromDer(ossl::toDer<i2d_X509>(sk_X509_value(list, i))));
        result.append(std::move(certificate));
    }
    return result;
}

} // namespace

void Pkcs12KeySource::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

Pkcs12KeySource::Pkcs12KeySource(Key key, SignatureAlgorithm algorithm, Certificate certificate,
                                 QList<Certificate> chain)
    : m_key(std::move(key)),
      m_algorithm(algorithm),
      m_certificate(std::move(certificate)),
      m_chain(std::move(chain))
{
}

Result<std::unique_ptr<Pkcs12KeySource>> Pkcs12KeySource::open(QByteArrayView file,
                                                               const SecretBytes &passphrase)
{
    PLENUM_TRY_ASSIGN(Pkcs12Contents contents, unpackPkcs12(file, passphrase));
    if (!contents.key)
        return ossl::failure(ErrorCode::Corrupt, "pkcs12", "no private key in the container");
    if (!contents.certificate)
        return ossl::failure(ErrorCode::InvalidInput, "pkcs12",
                             "no certificate in the container fits the key");
    const auto algorithm = signatureAlgorithmOf(contents.key.get());
    if (!algorithm)
        return ossl::failure(ErrorCode::Unsupported, "pkcs12", "neither RSA nor ECDSA on P-256 or P-384");
    PLENUM_TRY_ASSIGN(Certificate certificate,
                      Certificate::fromDer(ossl::toDer<i2d_X509>(contents.certificate.get())));
    PLENUM_TRY_ASSIGN(QList<Certificate> chain, toCertificates(contents.others.get()));
    ERR_clear_error();
    return std::unique_ptr<Pkcs12KeySource>(new Pkcs12KeySource(Key(contents.key.release()), *algorithm,
                                                                std::move(certificate), std::move(chain)));
}

Result<QByteArray> Pkcs12KeySource::sign(SignatureAlgorithm algorithm, QByteArrayView toBeSigned)
{
    if (algorithm != m_algorithm)
        return ossl::failure(ErrorCode::InvalidInput, "pkcs12", "not an algorithm of this key");
    const EVP_MD *digest = algorithm == SignatureAlgorithm::EcdsaSha384 ? EVP_sha384() : EVP_sha256();
    const ossl::MdContext context(EVP_MD_CTX_new());
    size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytesOf(toBeSigned), size_t(toBeSigned.size())) != 1)
        return ossl::failure(ErrorCode::Internal, "pkcs12", "signing failed");
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(toBeSigned),
                       size_t(toBeSigned.size())) != 1)
        return ossl::failure(ErrorCode::Internal, "pkcs12", "signing failed");
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace plenum
