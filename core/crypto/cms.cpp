// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cms.h"

#include "core/crypto/der.h"
#include "core/crypto/digest.h"
#include "core/crypto/key_source.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/obj_mac.h>
#include <openssl/objects.h>

#include <algorithm>
#include <array>

// OpenSSL checks, but does not write: CMS_sign() puts S/MIME attributes of its own beside those of the
// profile and wants the private key itself, which a token never gives. The structure is small and always the
// same, so it is written here; and since it is always the same, reading ends with writing it again and
// comparing every byte.

namespace plenum {

namespace {

using ossl::bytesOf;

constexpr QByteArrayView kSignedData = "1.2.840.113549.1.7.2";
constexpr QByteArrayView kData = "1.2.840.113549.1.7.1";
constexpr QByteArrayView kContentType = "1.2.840.113549.1.9.3";
constexpr QByteArrayView kMessageDigest = "1.2.840.113549.1.9.4";
constexpr QByteArrayView kSigningTime = "1.2.840.113549.1.9.5";
constexpr QByteArrayView kSigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

// Far more than any chain needs, and few enough that hostile bytes cost little time.
constexpr qsizetype kMaxCms = qsizetype{128} * 1024;
constexpr int kMaxCertificates = 16;

struct Profile {
    SignatureAlgorithm algorithm;
    int digestNid;
    int keyType;
    const EVP_MD *(*digest)();
    QByteArrayView digestOid; // parameters absent (RFC 5754)
    QByteArrayView signatureOid;
    bool nullParameters; // of the signature algorithm
};

constexpr std::array kProfiles{
    Profile{SignatureAlgorithm::RsaSha256, NID_sha256, EVP_PKEY_RSA, EVP_sha256, "2.16.840.1.101.3.4.2.1",
            "1.2.840.113549.1.1.1", true},
    Profile{SignatureAlgorithm::EcdsaSha256, NID_sha256, EVP_PKEY_EC, EVP_sha256, "2.16.840.1.101.3.4.2.1",
            "1.2.840.10045.4.3.2", false},
    Profile{SignatureAlgorithm::EcdsaSha384, NID_sha384, EVP_PKEY_EC, EVP_sha384, "2.16.840.1.101.3.4.2.2",
            "1.2.840.10045.4.3.3", false},
};

const Profile &profileOf(SignatureAlgorithm algorithm)
{
    return *std::find_if(kProfiles.begin(), kProfiles.end(),
                         [&](const Profile &profile) { return profile.algorithm == algorithm; });
}

// ---- Writing
// ----------------------------------------------------------------------------------------------------

// Issuer name and serial number of a certificate as they stand in it.
struct IssuerAndSerial {
    QByteArray issuer;
    QByteArray serial;
};

IssuerAndSerial issuerAndSerial(const Certificate &certificate)
{
    return {ossl::toDer<i2d_X509_NAME>(X509_get_issuer_name(certificate.handle())),
            ossl::toDer<i2d_ASN1_INTEGER>(X509_get0_serialNumber(certificate.handle()))};
}

QByteArray digestOf(const Profile &profile, QByteArrayView content)
{
    QByteArray digest(EVP_MD_get_size(profile.digest()), Qt::Uninitialized);
    if (EVP_Digest(content.data(), size_t(content.size()), bytesOf(digest), nullptr, profile.digest(),
                   nullptr) != 1)
        return {};
    return digest;
}

QByteArray attribute(QByteArrayView type, const QByteArray &value)
{
    return der::sequence({der::objectIdentifier(type), der::setOf({value})});
}

// RFC 5035: one ESSCertIDv2 with the default SHA-256, and issuer and serial number of the certificate.
QByteArray signingCertificateV2(const Certificate &signer, const IssuerAndSerial &name)
{
    const QByteArray issuer =
        der::sequence({der::explicitTag(4, name.issuer)}); // GeneralNames, directoryName
    const QByteArray issuerSerial = der::sequence({issuer, name.serial});
    const QByteArray id = der::sequence({der::octetString(signer.fingerprint()), issuerSerial});
    return der::sequence({der::sequence({id})});
}

QList<QByteArray> signedAttributes(const Certificate &signer, const QByteArray &digest,
                                   const QDateTime &signingTime)
{
    return {attribute(kContentType, der::objectIdentifier(kData)),
            attribute(kMessageDigest, der::octetString(digest)),
            attribute(kSigningTime, der::time(signingTime)),
            attribute(kSigningCertificateV2, signingCertificateV2(signer, issuerAndSerial(signer)))};
}

QByteArray contentInfo(const Profile &profile, const Certificate &signer,
                       const QList<QByteArray> &certificates, const QList<QByteArray> &attributes,
                       const QByteArray &signature)
{
    const IssuerAndSerial name = issuerAndSerial(signer);
    const QByteArray digestAlgorithm = der::sequence({der::objectIdentifier(profile.digestOid)});
    const QByteArray signatureAlgorithm = der::sequence(
        {der::objectIdentifier(profile.signatureOid), profile.nullParameters ? der::null() : QByteArray()});
    const QByteArray signerInfo = der::sequence({der::integer(1), der::sequence({name.issuer, name.serial}),
                                                 digestAlgorithm, der::implicitTag(0, der::setOf(attributes)),
                                                 signatureAlgorithm, der::octetString(signature)});
    const QByteArray signedData = der::sequence(
        {der::integer(1), der::setOf({digestAlgorithm}), der::sequence({der::objectIdentifier(kData)}),
         der::implicitTag(0, der::setOf(certificates)), der::setOf({signerInfo})});
    return der::sequence({der::objectIdentifier(kSignedData), der::explicitTag(0, signedData)});
}

// ---- Checking
// ---------------------------------------------------------------------------------------------------

const ASN1_STRING *singleValue(CMS_SignerInfo *signer, int nid, int type)
{
    constexpr int kExactlyOneWithOneValue = -3;
    return static_cast<const ASN1_STRING *>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), kExactlyOneWithOneValue, type));
}

QByteArrayView viewOf(const ASN1_STRING *text)
{
    return text ? QByteArrayView(ASN1_STRING_get0_data(text), ASN1_STRING_length(text)) : QByteArrayView();
}

QDateTime signingTimeOf(CMS_SignerInfo *signer)
{
    const ASN1_STRING *time = singleValue(signer, NID_pkcs9_signingTime, V_ASN1_UTCTIME);
    if (!time)
        time = singleValue(signer, NID_pkcs9_signingTime, V_ASN1_GENERALIZEDTIME);
    return time ? ossl::utcTime(time) : QDateTime();
}

// Does signing-certificate-v2 mean this certificate? Without it another certificate on the same key could be
// put in.
bool namesSigner(CMS_SignerInfo *signer, X509 *certificate)
{
    const QByteArrayView der =
        viewOf(singleValue(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE));
    const unsigned char *cursor = bytesOf(der);
    const ossl::EssSigningCertificateV2 ess(d2i_ESS_SIGNING_CERT_V2(nullptr, &cursor, long(der.size())));
    const ossl::X509List chain(sk_X509_new_null());
    if (!ess || !chain || X509_up_ref(certificate) != 1)
        return false;
    if (sk_X509_push(chain.get(), certificate) <= 0) {
        X509_free(certificate);
        return false;
    }
    return OSSL_ESS_check_signing_certs(nullptr, ess.get(), chain.get(), 1) == 1;
}

// A copy of a value list from a CMS structure, all of it re-encoded.
QList<QByteArray> signedAttributesOf(const CMS_SignerInfo *signer)
{
    QList<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes.append(ossl::toDer<i2d_X509_ATTRIBUTE>(CMS_signed_get_attr(signer, i)));
    return attributes;
}

const Profile *profileOf(CMS_SignerInfo *signer)
{
    EVP_PKEY *key = nullptr;
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, &key, nullptr, &digest, nullptr);
    const ASN1_OBJECT *oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, digest);
    const auto found = std::find_if(kProfiles.begin(), kProfiles.end(), [&](const Profile &profile) {
        return key && profile.keyType == EVP_PKEY_get_base_id(key) && profile.digestNid == OBJ_obj2nid(oid);
    });
    return found == kProfiles.end() ? nullptr : &*found;
}

CmsCheck &fail(CmsCheck &check, CmsFault fault, const char *detail)
{
    ERR_clear_error();
    check.fault = fault;
    check.detail = QString::fromLatin1(detail);
    return check;
}

ossl::Cms parse(QByteArrayView der)
{
    const unsigned char *cursor = bytesOf(der);
    ossl::Cms cms(d2i_CMS_ContentInfo(nullptr, &cursor, long(der.size())));
    if (!cms || cursor != bytesOf(der) + der.size() ||
        OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed || CMS_is_detached(cms.get()) != 1)
        cms.reset();
    return cms;
}

// Sorts the certificates inside into the signer's and the others. False when there are too many or one cannot
// be read.
bool sortCertificates(const STACK_OF(X509) * inside, CMS_SignerInfo *signerInfo, CmsCheck &check)
{
    if (inside && sk_X509_num(inside) > kMaxCertificates)
        return false;
    for (int i = 0; inside && i < sk_X509_num(inside); ++i) {
        X509 *x509 = sk_X509_value(inside, i);
        auto certificate = Certificate::fromHandle(x509);
        if (!certificate)
            return false;
        if (!check.signer && CMS_SignerInfo_cert_cmp(signerInfo, x509) == 0) {
            CMS_SignerInfo_set1_signer_cert(signerInfo, x509);
            check.signer = std::move(*certificate);
        } else {
            check.others.append(std::move(*certificate));
        }
    }
    return true;
}

// The whole of it again by OpenSSL, which also looks at content-type and message-digest.
bool verifies(CMS_ContentInfo *cms, QByteArrayView content)
{
    const ossl::Bio in = ossl::readBio(content);
    return in &&
           CMS_verify(cms, nullptr, nullptr, in.get(), nullptr, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
}

bool isWrittenLikeOurs(const CmsCheck &check, const Profile &profile, CMS_SignerInfo *signerInfo,
                       QByteArrayView der)
{
    QList<QByteArray> certificates{check.signer->der()};
    for (const Certificate &certificate : check.others)
        certificates.append(certificate.der());
    const QByteArray signature = viewOf(CMS_SignerInfo_get0_signature(signerInfo)).toByteArray();
    return contentInfo(profile, *check.signer, certificates, signedAttributesOf(signerInfo), signature) ==
           der;
}

} // namespace

Result<QByteArray> cadesDetached(KeySource &key, QByteArrayView content, const QDateTime &signingTime)
{
    if (!signingTime.isValid())
        return makeError(ErrorCode::InvalidInput, QStringLiteral("cms"), QStringLiteral("no signing time"));
    const Profile &profile = profileOf(key.algorithms().constFirst());
    const QByteArray digest = digestOf(profile, content);
    if (digest.isEmpty())
        return ossl::failure(ErrorCode::Internal, "cms", "the digest cannot be computed");
    const QList<QByteArray> attributes = signedAttributes(key.certificate(), digest, signingTime);
    PLENUM_TRY_ASSIGN(const QByteArray signature, key.sign(profile.algorithm, der::setOf(attributes)));

    QList<QByteArray> certificates{key.certificate().der()};
    for (const Certificate &certificate : key.chain()) {
        if (!certificate.isSelfIssued() && !certificates.contains(certificate.der()))
            certificates.append(certificate.der());
    }
    return contentInfo(profile, key.certificate(), certificates, attributes, signature);
}

CmsCheck checkDetachedCms(QByteArrayView der, QByteArrayView content)
{
    CmsCheck check;
    ERR_clear_error();
    if (der.size() > kMaxCms)
        return fail(check, CmsFault::Format, "too large");
    const ossl::Cms cms = parse(der);
    if (!cms)
        return fail(check, CmsFault::Format, "not one detached SignedData in DER");
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms.get());
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1)
        return fail(check, CmsFault::Format, "not exactly one signer");
    CMS_SignerInfo *signerInfo = sk_CMS_SignerInfo_value(signers, 0);

    const ossl::X509List inside(CMS_get1_certs(cms.get()));
    if (!sortCertificates(inside.get(), signerInfo, check))
        return fail(check, CmsFault::Format, "the certificates inside cannot be read");
    check.signingTime = signingTimeOf(signerInfo);
    if (!check.signer)
        return fail(check, CmsFault::NoSigningCertificate, "the signer's certificate is not inside");
    const Profile *profile = profileOf(signerInfo);
    if (!profile)
        return fail(check, CmsFault::Format, "an algorithm outside the profile");
    if (!namesSigner(signerInfo, check.signer->handle()))
        return fail(check, CmsFault::NoSigningCertificate,
                    "signing-certificate-v2 means another certificate");
    if (!check.signingTime.isValid())
        return fail(check, CmsFault::Format, "no signing time");
    if (CMS_SignerInfo_verify(signerInfo) != 1)
        return fail(check, CmsFault::Signature, "the signature does not fit key and attributes");
    if (!equalConstantTime(viewOf(singleValue(signerInfo, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING)),
                           digestOf(*profile, content)))
        return fail(check, CmsFault::Hash, "the content has another digest");
    if (!verifies(cms.get(), content))
        return fail(check, CmsFault::Signature, "OpenSSL does not accept the signature");
    if (!isWrittenLikeOurs(check, *profile, signerInfo, der))
        return fail(check, CmsFault::Format, "not in the one form of the profile");
    return fail(check, CmsFault::None, "");
}

} // namespace plenum
