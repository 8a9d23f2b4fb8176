// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/verdict_text.h"

#include <QCoreApplication>

namespace plenum::ui {

namespace {

class Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

} // namespace

QString reasonText(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::NoRevocationSource:
        return Verdicts::tr(
            "The issuer of the certificate publishes no list of revoked certificates, so none was asked.");
    case ReasonCode::RevocationNotChecked:
        return Verdicts::tr("Whether the certificate was revoked has not been checked yet.");
    case ReasonCode::AgendaNotAtHand:
        return Verdicts::tr("The agenda version it speaks of is not on this device yet.");
    case ReasonCode::CertificateExpired:
        return Verdicts::tr("The certificate has expired, and nothing proves that the signature is older.");
    case ReasonCode::CertificateNotYetValid:
        return Verdicts::tr("The certificate is not valid yet.");
    case ReasonCode::ClaimedOutsideValidity:
        return Verdicts::tr("The certificate was not valid at the time the signature claims.");
    case ReasonCode::ClaimedInFuture:
        return Verdicts::tr("The signature claims a time in the future.");
    case ReasonCode::NoPathToAnchor:
        return Verdicts::tr("The certificate was not issued by an authority this space trusts.");
    case ReasonCode::PathBroken:
        return Verdicts::tr("The certificates do not form an unbroken path to an authority.");
    case ReasonCode::AuthorityConstraints:
        return Verdicts::tr("An issuer was not allowed to issue this certificate.");
    case ReasonCode::KeyUsageForbids:
        return Verdicts::tr("The certificate is not meant for signatures.");
    case ReasonCode::ExtendedKeyUsageForbids:
        return Verdicts::tr("The certificate is meant for other purposes than documents.");
    case ReasonCode::WeakCryptography:
        return Verdicts::tr("The key or the algorithm is too weak by today’s standards.");
    case ReasonCode::SigningCertificateMissing:
        return Verdicts::tr("The signer’s certificate is missing.");
    case ReasonCode::CertificateNotApproved:
        return Verdicts::tr("The secretary has not approved this certificate for this member.");
    case ReasonCode::PersonNotInRoster:
        return Verdicts::tr("The person is not a member of this space.");
    case ReasonCode::PersonDiffers:
        return Verdicts::tr("The name is not the member’s.");
    case ReasonCode::RoleDiffers:
        return Verdicts::tr("The role is not the member’s.");
    case ReasonCode::SpaceDiffers:
        return Verdicts::tr("It was made for another space.");
    case ReasonCode::MeetingDiffers:
        return Verdicts::tr("It was made for another meeting.");
    case ReasonCode::AgendaDiffers:
        return Verdicts::tr("The agenda it speaks of is not the one that was published.");
    case ReasonCode::ItemNotOnAgenda:
        return Verdicts::tr("The agenda has no such item.");
    case ReasonCode::ItemDiffers:
        return Verdicts::tr("Number or title of the item are not the published ones.");
    case ReasonCode::PapersDiffer:
        return Verdicts::tr("The papers it names are not those of the published item.");
    case ReasonCode::SigningTimeDiffers:
        return Verdicts::tr("Statement and signature claim different times.");
    case ReasonCode::SignatureInvalid:
        return Verdicts::tr("The signature does not belong to this statement.");
    case ReasonCode::ContentChanged:
        return Verdicts::tr("The statement was changed after it was signed.");
    case ReasonCode::StatementMalformed:
        return Verdicts::tr("The statement cannot be read.");
    case ReasonCode::SignatureMalformed:
        return Verdicts::tr("The signature cannot be read.");
    }
    return {};
}

VerdictText verdictText(const Verdict &verdict)
{
    VerdictText text;
    switch (verdict.indication) {
    case Indication::TotalPassed:
        text.tone = VerdictText::Tone::Good;
        text.word = Verdicts::tr("Valid");
        break;
    case Indication::Indeterminate:
        text.tone = VerdictText::Tone::Unclear;
        text.word = Verdicts::tr("Not fully checked");
        break;
    case Indication::TotalFailed:
        text.tone = VerdictText::Tone::Bad;
        text.word = Verdicts::tr("Not valid");
        break;
    }
    for (const ReasonCode reason : verdict.reasons)
        text.reasons.append(reasonText(reason));
    return text;
}

} // namespace plenum::ui
