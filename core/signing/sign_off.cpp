// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/sign_off.h"

#include "core/crypto/cms.h"
#include "core/crypto/key_source.h"
#include "core/crypto/path.h"
#include "core/signing/statement.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qint64 kToleratedClockError = qint64{24} * 3600; // seconds

struct Judgement {
    Indication indication;
    SubIndication subIndication;
};

Judgement judgementOf(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::NoRevocationSource:
        return {Indication::TotalPassed, SubIndication::None};
    case ReasonCode::RevocationNotChecked:
        return {Indication::Indeterminate, SubIndication::TryLater};
    case ReasonCode::AgendaNotAtHand:
        return {Indication::Indeterminate, SubIndication::SignedDataNotFound};
    case ReasonCode::CertificateExpired:
    case ReasonCode::CertificateNotYetValid:
    case ReasonCode::ClaimedOutsideValidity:
        return {Indication::Indeterminate, SubIndication::OutOfBoundsNoPoe};
    case ReasonCode::ClaimedInFuture:
        return {Indication::Indeterminate, SubIndication::SigConstraintsFailure};
    case ReasonCode::NoPathToAnchor:
        return {Indication::Indeterminate, SubIndication::NoCertificateChainFound};
    case ReasonCode::PathBroken:
    case ReasonCode::AuthorityConstraints:
    case ReasonCode::KeyUsageForbids:
    case ReasonCode::ExtendedKeyUsageForbids:
        return {Indication::Indeterminate, SubIndication::ChainConstraintsFailure};
    case ReasonCode::WeakCryptography:
        return {Indication::Indeterminate, SubIndication::CryptoConstraintsFailure};
    case ReasonCode::SigningCertificateMissing:
        return {Indication::Indeterminate, SubIndication::NoSigningCertificateFound};
    case ReasonCode::CertificateNotApproved:
    case ReasonCode::PersonNotInRoster:
    case ReasonCode::PersonDiffers:
    case ReasonCode::RoleDiffers:
    case ReasonCode::SpaceDiffers:
    case ReasonCode::MeetingDiffers:
    case ReasonCode::AgendaDiffers:
    case ReasonCode::ItemNotOnAgenda:
    case ReasonCode::ItemDiffers:
    case ReasonCode::PapersDiffer:
    case ReasonCode::SigningTimeDiffers:
        return {Indication::TotalFailed, SubIndication::SigConstraintsFailure};
    case ReasonCode::SignatureInvalid:
        return {Indication::TotalFailed, SubIndication::SigCryptoFailure};
    case ReasonCode::ContentChanged:
        return {Indication::TotalFailed, SubIndication::HashFailure};
    case ReasonCode::StatementMalformed:
    case ReasonCode::SignatureMalformed:
        break;
    }
    return {Indication::TotalFailed, SubIndication::FormatFailure};
}

ReasonCode reasonOf(CmsFault fault)
{
    switch (fault) {
    case CmsFault::NoSigningCertificate:
        return ReasonCode::SigningCertificateMissing;
    case CmsFault::Hash:
        return ReasonCode::ContentChanged;
    case CmsFault::Signature:
        return ReasonCode::SignatureInvalid;
    case CmsFault::Format:
    case CmsFault::None:
        break;
    }
    return ReasonCode::SignatureMalformed;
}

ReasonCode reasonOf(PathFinding finding)
{
    switch (finding) {
    case PathFinding::NoAnchor:
        return ReasonCode::NoPathToAnchor;
    case PathFinding::Expired:
        return ReasonCode::CertificateExpired;
    case PathFinding::NotYetValid:
        return ReasonCode::CertificateNotYetValid;
    case PathFinding::Weak:
        return ReasonCode::WeakCryptography;
    case PathFinding::AuthorityConstraints:
        return ReasonCode::AuthorityConstraints;
    case PathFinding::KeyUsage:
        return ReasonCode::KeyUsageForbids;
    case PathFinding::ExtendedKeyUsage:
        return ReasonCode::ExtendedKeyUsageForbids;
    case PathFinding::Other:
        break;
    }
    return ReasonCode::PathBroken;
}

using Reasons = QList<ReasonCode>;

// ReasonCode goes from the mildest to the gravest: the last one that applies decides.
Verdict verdictOf(Reasons reasons)
{
    std::sort(reasons.begin(), reasons.end(), std::greater<>());
    reasons.erase(std::unique(reasons.begin(), reasons.end()), reasons.end());
    if (reasons.isEmpty())
        return {Indication::TotalPassed, SubIndication::None, {}};
    const Judgement worst = judgementOf(reasons.constFirst());
    return {worst.indication, worst.subIndication, reasons};
}

Reasons checkPath(const CmsCheck &cms, const SignOffContext &context)
{
    QList<Certificate> anchors;
    for (const QByteArray &der : context.anchors) {
        if (auto anchor = Certificate::fromDer(der))
            anchors.append(std::move(*anchor));
    }
    const PathReport report = findPath(*cms.signer, cms.others, anchors, context.now);
    Reasons reasons;
    for (const PathFinding finding : report.findings)
        reasons.append(reasonOf(finding));

    if (reasons.contains(ReasonCode::NoPathToAnchor))
        return reasons;
    // Whom to ask about an anchor is the business of those who chose it.
    const bool revocable =
        std::any_of(report.path.cbegin(), report.path.cend(), [&](const Certificate &step) {
            return step.namesRevocationSource() && !anchors.contains(step);
        });
    reasons.append(revocable ? ReasonCode::RevocationNotChecked : ReasonCode::NoRevocationSource);
    return reasons;
}

Reasons checkTimes(const SignOffStatement &statement, const CmsCheck &cms, const SignOffContext &context)
{
    Reasons reasons;
    if (cms.signingTime != statement.time)
        reasons.append(ReasonCode::SigningTimeDiffers);
    if (!cms.signer->isValidAt(statement.time))
        reasons.append(ReasonCode::ClaimedOutsideValidity);
    if (context.now.secsTo(statement.time) > kToleratedClockError)
        reasons.append(ReasonCode::ClaimedInFuture);
    return reasons;
}

Reasons checkPerson(const SignOffStatement &statement, const std::optional<Certificate> &signer,
                    const std::optional<Person> &person)
{
    if (!person || person->id != statement.person)
        return {ReasonCode::PersonNotInRoster};
    Reasons reasons;
    if (person->name.normalized(QString::NormalizationForm_C) != statement.personName)
        reasons.append(ReasonCode::PersonDiffers);
    if (person->role != statement.role)
        reasons.append(ReasonCode::RoleDiffers);
    if (signer && !person->certificates.contains(signer->fingerprint()))
        reasons.append(ReasonCode::CertificateNotApproved);
    return reasons;
}

// Holds the statement against the one that the published agenda would give.
Reasons checkAgenda(const SignOffStatement &statement, const std::optional<AgendaVersion> &agenda)
{
    if (!agenda)
        return {ReasonCode::AgendaNotAtHand};
    Reasons reasons;
    if (agenda->version != statement.agendaVersion || agenda->id != statement.agendaId)
        reasons.append(ReasonCode::AgendaDiffers);
    const auto published = draftStatement(statement.space, *agenda, statement.item, Person());
    if (!published) {
        reasons.append(ReasonCode::ItemNotOnAgenda);
        return reasons;
    }
    if (published->meeting != statement.meeting || published->meetingTitle != statement.meetingTitle)
        reasons.append(ReasonCode::MeetingDiffers);
    if (published->itemNumber != statement.itemNumber || published->itemTitle != statement.itemTitle)
        reasons.append(ReasonCode::ItemDiffers);
    if (published->papers != statement.papers)
        reasons.append(ReasonCode::PapersDiffer);
    return reasons;
}

} // namespace

QList<ReasonCode> objectionsToSigning(const Certificate &certificate, const QDateTime &at)
{
    QList<ReasonCode> objections;
    if (at > certificate.notAfter())
        objections.append(ReasonCode::CertificateExpired);
    if (at < certificate.notBefore())
        objections.append(ReasonCode::CertificateNotYetValid);
    if (!certificate.isStrong())
        objections.append(ReasonCode::WeakCryptography);
    if (!certificate.keyUsageAllowsSigning())
        objections.append(ReasonCode::KeyUsageForbids);
    if (!certificate.extendedKeyUsageAllowsSigning())
        objections.append(ReasonCode::ExtendedKeyUsageForbids);
    return objections;
}

Result<SignedStatement> signStatement(const SignOffStatement &statement, KeySource &key)
{
    PLENUM_TRY_ASSIGN(QByteArray json, statementJson(statement));
    const QList<ReasonCode> objections = objectionsToSigning(key.certificate(), statement.time);
    if (!objections.isEmpty())
        return makeError(ErrorCode::Unauthorized, reasonName(objections.constFirst()));
    PLENUM_TRY_ASSIGN(QByteArray p7s, cadesDetached(key, json, statement.time));
    return SignedStatement{std::move(json), std::move(p7s)};
}

SignOffReport checkSignOff(const SignedStatement &signedStatement, const SignOffContext &context)
{
    SignOffReport report;
    Reasons reasons;
    const CmsCheck cms = checkDetachedCms(signedStatement.p7s, signedStatement.json);
    report.signer = cms.signer;
    if (cms.fault != CmsFault::None)
        reasons.append(reasonOf(cms.fault));
    if (cms.signer)
        reasons += checkPath(cms, context);

    const auto statement = parseStatement(signedStatement.json);
    if (!statement) {
        reasons.append(ReasonCode::StatementMalformed);
        report.verdict = verdictOf(reasons);
        return report;
    }
    report.statement = *statement;
    report.toEarlierVersion = statement->agendaVersion < context.currentAgendaVersion;
    if (cms.signer)
        reasons += checkTimes(*statement, cms, context);
    if (statement->space != context.space)
        reasons.append(ReasonCode::SpaceDiffers);
    reasons += checkPerson(*statement, cms.signer, context.person);
    reasons += checkAgenda(*statement, context.agenda);
    report.verdict = verdictOf(reasons);
    return report;
}

} // namespace plenum
