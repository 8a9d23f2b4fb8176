// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"

#include "core/crypto/digest.h"
#include "core/crypto/x509_name.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

namespace plenum {

namespace {

constexpr qsizetype kMaxCertificate = qsizetype{64} * 1024;
constexpr qsizetype kMaxCertificateFile = qsizetype{1024} * 1024;

QString normalized(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C);
}

QString nameText(const X509_NAME *name)
{
    const ossl::Bio out(BIO_new(BIO_s_mem()));
    const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!out || X509_NAME_print_ex(out.get(), name, 0, flags) < 0)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return normalized(QByteArray(text, size));
}

QString serialText(const X509 *certificate)
{
    const ossl::BigNumber number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    QString text = QString::fromLatin1(hex).toLower();
    OPENSSL_free(hex);
    return text;
}

bool keyUsageAllows(X509 *certificate)
{
    // X509_get_key_usage gives all bits for an absent extension.
    return (X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

bool isDocumentPurpose(const ASN1_OBJECT *purpose)
{
    static constexpr std::array kPurposes{
        "1.3.6.1.5.5.7.3.36",      // id-kp-documentSigning, RFC 9336
        "1.3.6.1.5.5.7.3.4",       // id-kp-emailProtection
        "2.5.29.37.0",             // anyExtendedKeyUsage
        "1.3.6.1.4.1.311.10.3.12", // Microsoft document signing
        "1.2.840.113583.1.1.5",    // Adobe authentic documents
    };
    char dotted[80];
    const int size = OBJ_obj2txt(dotted, int(sizeof dotted), purpose, 1);
    const QByteArrayView text(dotted, std::clamp<qsizetype>(size, 0, sizeof dotted - 1));
    return std::any_of(kPurposes.begin(), kPurposes.end(),
                       [&](const char *known) { return text == QByteArrayView(known); });
}

bool extendedKeyUsageAllows(const X509 *certificate)
{
    int state = 0; // -1 absent, -2 more than once
    const ossl::ExtendedKeyUsage usage(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, &state, nullptr)));
    if (!usage)
        return state == -1;
    for (int i = 0; i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
        if (isDocumentPurpose(sk_ASN1_OBJECT_value(usage.get(), i)))
            return true;
    }
    return false;
}

bool namesOcspResponder(const X509 *certificate)
{
    int state = 0;
    const ossl::AuthorityInfoAccess access(static_cast<AUTHORITY_INFO_ACCESS *>(
        X509_get_ext_d2i(certificate, NID_info_access, &state, nullptr)));
    if (!access)
        return state != -1; // unreadable: assume the stricter case
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        if (OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access.get(), i)->method) == NID_ad_OCSP)
            return true;
    }
    return false;
}

bool isStrongEnough(X509 *certificate)
{
    int signatureBits = 0;
    if (X509_get_signature_info(certificate, nullptr, nullptr, &signatureBits, nullptr) != 1)
        return false;
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    return key && EVP_PKEY_get_security_bits(key) >= ossl::kMinSecurityBits &&
           signatureBits >= ossl::kMinSecurityBits;
}

Result<QList<Certificate>> readPemCertificates(QByteArrayView file)
{
    const ossl::Bio in = ossl::readBio(file);
    if (!in)
        return makeError(ErrorCode::Internal, QStringLiteral("certificate"));
    QList<Certificate> certificates;
    for (;;) {
        ossl::PemBlock block;
        if (!block.read(in.get())) {
            if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE)
                return ossl::failure(ErrorCode::Corrupt, "certificate", "a PEM block is damaged");
            ERR_clear_error();
            break;
        }
        const QByteArrayView name(block.name);
        if (name != QByteArrayView(PEM_STRING_X509) && name != QByteArrayView(PEM_STRING_X509_OLD))
            continue;
        PLENUM_TRY_ASSIGN(Certificate certificate,
                          Certificate::fromDer(QByteArrayView(block.data, block.size)));
        certificates.append(std::move(certificate));
    }
    if (certificates.isEmpty())
        return ossl::failure(ErrorCode::Corrupt, "certificate", "no certificate in the file");
    return certificates;
}

} // namespace

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    if (der.size() > kMaxCertificate)
        return ossl::failure(ErrorCode::Corrupt, "certificate", "too large");
    const ossl::X509Certificate x509 = ossl::parseCertificate(der);
    if (!x509)
        return ossl::failure(ErrorCode::Corrupt, "certificate", "not one certificate");
    PLENUM_TRY_ASSIGN(Certificate certificate, fromHandle(x509.get()));
    if (certificate.der() != der)
        return ossl::failure(ErrorCode::Corrupt, "certificate", "not in DER");
    return certificate;
}

Result<Certificate> Certificate::fromHandle(x509_st *x509)
{
    Certificate result;
    if (X509_up_ref(x509) != 1)
        return makeError(ErrorCode::Internal, QStringLiteral("certificate"));
    result.m_handle.reset(x509, X509_free);
    result.m_der = ossl::toDer<i2d_X509>(x509);
    result.m_fingerprint = sha256(result.m_der);
    result.m_commonName = ossl::commonNameOf(X509_get_subject_name(x509));
    result.m_subject = nameText(X509_get_subject_name(x509));
    result.m_issuer = nameText(X509_get_issuer_name(x509));
    result.m_serial = serialText(x509);
    result.m_notBefore = ossl::utcTime(X509_get0_notBefore(x509));
    result.m_notAfter = ossl::utcTime(X509_get0_notAfter(x509));
    if (!result.m_notBefore.isValid() || !result.m_notAfter.isValid())
        return ossl::failure(ErrorCode::Corrupt, "certificate", "validity cannot be read");
    result.m_selfIssued = X509_NAME_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) == 0;
    result.m_keyUsageAllowsSigning = keyUsageAllows(x509);
    result.m_extendedKeyUsageAllowsSigning = extendedKeyUsageAllows(x509);
    result.m_strong = isStrongEnough(x509);
    result.m_namesRevocationSource =
        namesOcspResponder(x509) || X509_get_ext_by_NID(x509, NID_crl_distribution_points, -1) >= 0;
    ERR_clear_error();
    return result;
}

Result<QList<Certificate>> readCertificates(QByteArrayView file)
{
    if (file.size() > kMaxCertificateFile)
        return makeError(ErrorCode::TooLarge, QStringLiteral("certificate"));
    if (!file.startsWith('\x30'))
        return readPemCertificates(file);
    PLENUM_TRY_ASSIGN(Certificate certificate, Certificate::fromDer(file));
    return QList<Certificate>{std::move(certificate)};
}

} // namespace plenum
