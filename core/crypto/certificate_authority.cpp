// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_authority.h"

#include "core/crypto/pkcs12_container.h"
#include "core/crypto/x509_name.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace plenum {

namespace {

constexpr int kRootYears = 20;
constexpr int kLeafYears = 2;
// Clocks differ: what begins now should not be too early for a computer that is a little behind.
constexpr qint64 kToleratedSeconds = 3600;
constexpr int kSerialBits = 127; // of 16 bytes, so that the number is positive

// What every certificate has; the rest follows by kind.
struct Draft {
    const X509_NAME *subject;
    EVP_PKEY *key;
    QDateTime notBefore;
    QDateTime notAfter;
};

bool setSerial(X509 *certificate)
{
    const ossl::BigNumber number(BN_new());
    if (!number || BN_rand(number.get(), kSerialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) != 1)
        return false;
    const ossl::Asn1Integer serial(BN_to_ASN1_INTEGER(number.get(), nullptr));
    return serial && X509_set_serialNumber(certificate, serial.get()) == 1;
}

bool setTime(ASN1_TIME *field, const QDateTime &time)
{
    return field != nullptr && ASN1_TIME_set(field, time_t(time.toSecsSinceEpoch())) != nullptr;
}

ossl::X509Certificate makeCertificate(const Draft &draft)
{
    ossl::X509Certificate certificate(X509_new());
    const bool isMade = certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                        setSerial(certificate.get()) &&
                        setTime(X509_getm_notBefore(certificate.get()), draft.notBefore) &&
                        setTime(X509_getm_notAfter(certificate.get()), draft.notAfter) &&
                        X509_set_subject_name(certificate.get(), draft.subject) == 1 &&
                        X509_set_pubkey(certificate.get(), draft.key) == 1;
    return isMade ? std::move(certificate) : ossl::X509Certificate();
}

struct ExtensionText {
    int kind;
    const char *value; // in the words of openssl's configuration files
};

// Adds the extensions, names the issuer and signs.
bool finish(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey, std::initializer_list<ExtensionText> texts)
{
    if (X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) != 1)
        return false;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const ExtensionText &text : texts) {
        const ossl::X509Extension extension(X509V3_EXT_conf_nid(nullptr, &context, text.kind, text.value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return X509_sign(certificate, issuerKey, EVP_sha256()) > 0;
}

} // namespace

void CertificateAuthority::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

CertificateAuthority::CertificateAuthority(Key key, Certificate certificate)
    : m_key(std::move(key)), m_certificate(std::move(certificate))
{
}

CertificateAuthority::~CertificateAuthority() = default;
CertificateAuthority::CertificateAuthority(CertificateAuthority &&other) noexcept = default;
CertificateAuthority &CertificateAuthority::operator=(CertificateAuthority &&other) noexcept = default;

Result<CertificateAuthority> CertificateAuthority::create(const QString &organization, const QDateTime &now)
{
    ERR_clear_error();
    Key key(EVP_EC_gen("P-256"));
    const ossl::X509Name name =
        ossl::makeName({{NID_organizationName, organization}, {NID_commonName, organization}});
    if (!key || !name)
        return ossl::failure(ErrorCode::Internal, "certificate authority", "key or name cannot be made");
    const ossl::X509Certificate root =
        makeCertificate({name.get(), key.get(), now.addSecs(-kToleratedSeconds), now.addYears(kRootYears)});
    if (!root || !finish(root.get(), root.get(), key.get(),
                         {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                          {NID_key_usage, "critical,keyCertSign,cRLSign"},
                          {NID_subject_key_identifier, "hash"},
                          {NID_authority_key_identifier, "keyid:always"}}))
        return ossl::failure(ErrorCode::Internal, "certificate authority", "the root cannot be made");
    PLENUM_TRY_ASSIGN(Certificate certificate, Certificate::fromDer(ossl::toDer<i2d_X509>(root.get())));
    return CertificateAuthority(std::move(key), std::move(certificate));
}

Result<CertificateAuthority> CertificateAuthority::open(QByteArrayView file, const SecretBytes &passphrase)
{
    PLENUM_TRY_ASSIGN(Pkcs12Contents contents, unpackPkcs12(file, passphrase));
    if (!contents.key)
        return ossl::failure(ErrorCode::Corrupt, "certificate authority", "no private key in the container");
    if (!contents.certificate || X509_check_ca(contents.certificate.get()) != 1)
        return ossl::failure(ErrorCode::InvalidInput, "certificate authority",
                             "the certificate is no authority's");
    PLENUM_TRY_ASSIGN(Certificate certificate,
                      Certificate::fromDer(ossl::toDer<i2d_X509>(contents.certificate.get())));
    return CertificateAuthority(Key(contents.key.release()), std::move(certificate));
}

Result<QByteArray> CertificateAuthority::toFile(const SecretBytes &passphrase) const
{
    return packPkcs12(m_key.get(), m_certificate.handle(), {}, passphrase);
}

Result<Certificate> CertificateAuthority::issue(const CertificateRequest &request, const Subject &subject,
                                                const QDateTime &now) const
{
    ERR_clear_error();
    if (subject.name.trimmed().isEmpty())
        return ossl::failure(ErrorCode::InvalidInput, "certificate authority", "the person has no name");
    if (now >= m_certificate.notAfter())
        return ossl::failure(ErrorCode::InvalidInput, "certificate authority",
                             "the authority's own certificate is over");
    const ossl::X509Name name =
        ossl::makeName({{NID_commonName, subject.name}, {NID_serialNumber, subject.serial}});
    const ossl::X509Certificate leaf =
        name ? makeCertificate({name.get(), X509_REQ_get0_pubkey(request.handle()),
                                std::max(now.addSecs(-kToleratedSeconds), m_certificate.notBefore()),
                                std::min(now.addYears(kLeafYears), m_certificate.notAfter())})
             : ossl::X509Certificate();
    // emailProtection as well: what `openssl cms -verify` and mail programs ask for.
    if (!leaf || !finish(leaf.get(), m_certificate.handle(), m_key.get(),
                         {{NID_basic_constraints, "critical,CA:FALSE"},
                          {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
                          {NID_ext_key_usage, "1.3.6.1.5.5.7.3.36,emailProtection"},
                          {NID_subject_key_identifier, "hash"},
                          {NID_authority_key_identifier, "keyid:always"}}))
        return ossl::failure(ErrorCode::Internal, "certificate authority", "the certificate cannot be made");
    return Certificate::fromDer(ossl::toDer<i2d_X509>(leaf.get()));
}

} // namespace plenum
