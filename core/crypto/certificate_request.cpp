// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_request.h"

#include "core/crypto/pkcs12_container.h"
#include "core/crypto/x509_name.h"

#include <openssl/ec.h>
#include <openssl/err.h>

namespace plenum {

namespace {

constexpr qsizetype kMaxRequest = qsizetype{16} * 1024;

Result<Pkcs12Contents> openKeyFile(QByteArrayView file, const SecretBytes &passphrase)
{
    PLENUM_TRY_ASSIGN(Pkcs12Contents contents, unpackPkcs12(file, passphrase));
    if (!contents.key)
        return ossl::failure(ErrorCode::Corrupt, "certificate request", "no private key in the container");
    if (!signatureAlgorithmOf(contents.key.get()))
        return ossl::failure(ErrorCode::Unsupported, "certificate request",
                             "neither RSA nor ECDSA on P-256 or P-384");
    return contents;
}

} // namespace

Result<CertificateRequest> CertificateRequest::fromDer(QByteArrayView der)
{
    if (der.size() > kMaxRequest)
        return ossl::failure(ErrorCode::Corrupt, "certificate request", "too large");
    const unsigned char *cursor = ossl::bytesOf(der);
    const std::shared_ptr<X509_REQ> handle(d2i_X509_REQ(nullptr, &cursor, long(der.size())), X509_REQ_free);
    if (!handle || cursor != ossl::bytesOf(der) + der.size())
        return ossl::failure(ErrorCode::Corrupt, "certificate request", "not one PKCS#10 request");
    EVP_PKEY *key = X509_REQ_get0_pubkey(handle.get());
    if (key == nullptr || !signatureAlgorithmOf(key) ||
        EVP_PKEY_get_security_bits(key) < ossl::kMinSecurityBits)
        return ossl::failure(ErrorCode::Unsupported, "certificate request",
                             "a kind of key that cannot sign here, or a weak one");
    if (X509_REQ_verify(handle.get(), key) != 1)
        return ossl::failure(ErrorCode::Corrupt, "certificate request", "not signed by the key it names");
    CertificateRequest request;
    request.m_handle = handle;
    request.m_der = der.toByteArray();
    request.m_commonName = ossl::commonNameOf(X509_REQ_get_subject_name(handle.get()));
    ERR_clear_error();
    return request;
}

Result<QByteArray> makeKeyFile(const SecretBytes &passphrase)
{
    const ossl::Pkey key(EVP_EC_gen("P-256"));
    if (!key)
        return ossl::failure(ErrorCode::Internal, "certificate request", "key generation failed");
    return packPkcs12(key.get(), nullptr, {}, passphrase);
}

Result<QByteArray> requestCertificate(QByteArrayView file, const SecretBytes &passphrase, const QString &name)
{
    PLENUM_TRY_ASSIGN(const Pkcs12Contents contents, openKeyFile(file, passphrase));
    if (contents.certificate)
        return ossl::failure(ErrorCode::Conflict, "certificate request", "the key has a certificate");
    const ossl::X509Request request(X509_REQ_new());
    const ossl::X509Name subject = ossl::makeName({{NID_commonName, name}});
    if (!request || !subject || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), subject.get()) != 1 ||
        X509_REQ_set_pubkey(request.get(), contents.key.get()) != 1 ||
        X509_REQ_sign(request.get(), contents.key.get(), EVP_sha256()) <= 0)
        return ossl::failure(ErrorCode::Internal, "certificate request", "the request cannot be made");
    return ossl::toDer<i2d_X509_REQ>(request.get());
}

Result<QByteArray> addCertificate(QByteArrayView file, const SecretBytes &passphrase,
                                  const Certificate &certificate, const QList<Certificate> &chain)
{
    PLENUM_TRY_ASSIGN(const Pkcs12Contents contents, openKeyFile(file, passphrase));
    if (X509_check_private_key(certificate.handle(), contents.key.get()) != 1)
        return ossl::failure(ErrorCode::InvalidInput, "certificate request",
                             "the certificate is for another key");
    return packPkcs12(contents.key.get(), certificate.handle(), chain, passphrase);
}

} // namespace plenum
