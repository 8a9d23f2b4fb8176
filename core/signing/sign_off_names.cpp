// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/sign_off.h"

namespace plenum {

QString indicationName(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed:
        return QStringLiteral("TOTAL-PASSED");
    case Indication::Indeterminate:
        return QStringLiteral("INDETERMINATE");
    case Indication::TotalFailed:
        return QStringLiteral("TOTAL-FAILED");
    }
    return QStringLiteral("TOTAL-FAILED");
}

QString subIndicationName(SubIndication subIndication)
{
    switch (subIndication) {
    case SubIndication::None:
        return {};
    case SubIndication::FormatFailure:
        return QStringLiteral("FORMAT_FAILURE");
    case SubIndication::HashFailure:
        return QStringLiteral("HASH_FAILURE");
    case SubIndication::SigCryptoFailure:
        return QStringLiteral("SIG_CRYPTO_FAILURE");
    case SubIndication::SigConstraintsFailure:
        return QStringLiteral("SIG_CONSTRAINTS_FAILURE");
    case SubIndication::ChainConstraintsFailure:
        return QStringLiteral("CHAIN_CONSTRAINTS_FAILURE");
    case SubIndication::CryptoConstraintsFailure:
        return QStringLiteral("CRYPTO_CONSTRAINTS_FAILURE");
    case SubIndication::NoSigningCertificateFound:
        return QStringLiteral("NO_SIGNING_CERTIFICATE_FOUND");
    case SubIndication::NoCertificateChainFound:
        return QStringLiteral("NO_CERTIFICATE_CHAIN_FOUND");
    case SubIndication::OutOfBoundsNoPoe:
        return QStringLiteral("OUT_OF_BOUNDS_NO_POE");
    case SubIndication::SignedDataNotFound:
        return QStringLiteral("SIGNED_DATA_NOT_FOUND");
    case SubIndication::TryLater:
        return QStringLiteral("TRY_LATER");
    }
    return {};
}

QString reasonName(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::NoRevocationSource:
        return QStringLiteral("no-revocation-source");
    case ReasonCode::RevocationNotChecked:
        return QStringLiteral("revocation-not-checked");
    case ReasonCode::AgendaNotAtHand:
        return QStringLiteral("agenda-not-at-hand");
    case ReasonCode::CertificateExpired:
        return QStringLiteral("certificate-expired");
    case ReasonCode::CertificateNotYetValid:
        return QStringLiteral("certificate-not-yet-valid");
    case ReasonCode::ClaimedOutsideValidity:
        return QStringLiteral("claimed-outside-validity");
    case ReasonCode::ClaimedInFuture:
        return QStringLiteral("claimed-in-future");
    case ReasonCode::NoPathToAnchor:
        return QStringLiteral("no-path-to-anchor");
    case ReasonCode::PathBroken:
        return QStringLiteral("path-broken");
    case ReasonCode::AuthorityConstraints:
        return QStringLiteral("authority-constraints");
    case ReasonCode::KeyUsageForbids:
        return QStringLiteral("key-usage-forbids");
    case ReasonCode::ExtendedKeyUsageForbids:
        return QStringLiteral("extended-key-usage-forbids");
    case ReasonCode::WeakCryptography:
        return QStringLiteral("weak-cryptography");
    case ReasonCode::SigningCertificateMissing:
        return QStringLiteral("signing-certificate-missing");
    case ReasonCode::CertificateNotApproved:
        return QStringLiteral("certificate-not-approved");
    case ReasonCode::PersonNotInRoster:
        return QStringLiteral("person-not-in-roster");
    case ReasonCode::PersonDiffers:
        return QStringLiteral("person-differs");
    case ReasonCode::RoleDiffers:
        return QStringLiteral("role-differs");
    case ReasonCode::SpaceDiffers:
        return QStringLiteral("space-differs");
    case ReasonCode::MeetingDiffers:
        return QStringLiteral("meeting-differs");
    case ReasonCode::AgendaDiffers:
        return QStringLiteral("agenda-differs");
    case ReasonCode::ItemNotOnAgenda:
        return QStringLiteral("item-not-on-agenda");
    case ReasonCode::ItemDiffers:
        return QStringLiteral("item-differs");
    case ReasonCode::PapersDiffer:
        return QStringLiteral("papers-differ");
    case ReasonCode::SigningTimeDiffers:
        return QStringLiteral("signing-time-differs");
    case ReasonCode::SignatureInvalid:
        return QStringLiteral("signature-invalid");
    case ReasonCode::ContentChanged:
        return QStringLiteral("content-changed");
    case ReasonCode::StatementMalformed:
        return QStringLiteral("statement-malformed");
    case ReasonCode::SignatureMalformed:
        return QStringLiteral("signature-malformed");
    }
    return {};
}

} // namespace plenum
