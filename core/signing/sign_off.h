// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/meeting/agenda.h"
#include "core/meeting/person.h"
#include "core/meeting/sign_off.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace plenum {

class KeySource;

// A statement as it is kept and carried: exact bytes, never written again.
struct SignedStatement {
    QByteArray json; // core/signing/statement.h
    QByteArray p7s;  // detached CAdES-B-B over json, DER

    bool operator==(const SignedStatement &) const = default;
};

// The outcome of a check in the words of ETSI EN 319 102-1.
enum class Indication { TotalPassed, Indeterminate, TotalFailed };

enum class SubIndication {
    None,
    FormatFailure,
    HashFailure,
    SigCryptoFailure,
    SigConstraintsFailure,
    ChainConstraintsFailure,
    CryptoConstraintsFailure,
    NoSigningCertificateFound,
    NoCertificateChainFound,
    OutOfBoundsNoPoe,
    SignedDataNotFound,
    TryLater,
};

// Why, from the mildest to the gravest reason. Each has its own indication; the gravest that applies decides.
enum class ReasonCode {
    // Passed
    NoRevocationSource, // no certificate says where to ask whether it was revoked: nobody can be asked

    // Indeterminate
    RevocationNotChecked,   // a certificate says where to ask, and no answer is at hand
    AgendaNotAtHand,        // the agenda version the statement names has not been fetched
    CertificateExpired,     // and there is no proof that the signature is older
    CertificateNotYetValid, // likewise
    ClaimedOutsideValidity, // the claimed time of signing is not within the certificate's validity
    ClaimedInFuture,        // the claimed time of signing is more than a day ahead
    NoPathToAnchor,         // not issued by an authority this space trusts
    PathBroken,
    AuthorityConstraints, // an issuer of the path was not allowed to issue it
    KeyUsageForbids,
    ExtendedKeyUsageForbids,
    WeakCryptography,
    SigningCertificateMissing,

    // Failed
    CertificateNotApproved, // not among the certificates the secretary approved for this person
    PersonNotInRoster,
    PersonDiffers, // the name is not the roster's
    RoleDiffers,
    SpaceDiffers,
    MeetingDiffers,
    AgendaDiffers, // the agenda meant is not the one that was published
    ItemNotOnAgenda,
    ItemDiffers,        // number or title are not the published ones
    PapersDiffer,       // the papers are not exactly those of the published item
    SigningTimeDiffers, // statement and signature claim different times
    SignatureInvalid,
    ContentChanged, // the statement is not the signed one
    StatementMalformed,
    SignatureMalformed,
};

struct Verdict {
    Indication indication = Indication::TotalFailed;
    SubIndication subIndication = SubIndication::FormatFailure; // None when passed
    QList<ReasonCode> reasons;                                  // the ones that decide come first

    bool operator==(const Verdict &) const = default;
};

// Stable words for JSON and scripts: "TOTAL-PASSED", "NO_CERTIFICATE_CHAIN_FOUND", "papers-differ".
QString indicationName(Indication indication);
QString subIndicationName(SubIndication subIndication); // empty for None
QString reasonName(ReasonCode reason);

// What the reader knows from elsewhere and holds the sign-off against.
struct SignOffContext {
    // DER certificates of the authorities the space trusts; what is no certificate is passed over.
    QList<QByteArray> anchors;
    SpaceId space;
    // The member the statement names; nullopt = the roster lists nobody by that id.
    std::optional<Person> person;
    // The agenda version the statement names, as published; nullopt = not at hand.
    std::optional<AgendaVersion> agenda;
    int currentAgendaVersion = 0; // the newest version at hand
    QDateTime now;                // UTC
};

struct SignOffReport {
    Verdict verdict;
    std::optional<SignOffStatement> statement; // whenever it can be read, also when the verdict is negative
    std::optional<Certificate> signer;         // as soon as it could be told
    bool toEarlierVersion = false; // about an agenda version older than the current one; no failure
};

// What speaks against signing with this certificate at a time: CertificateExpired, CertificateNotYetValid,
// WeakCryptography, KeyUsageForbids, ExtendedKeyUsageForbids. Empty = nothing.
QList<ReasonCode> objectionsToSigning(const Certificate &certificate, const QDateTime &at);

// Signs at the statement's own time. Errors: Unauthorized (there are objections; subject is the reasonName()
// of the first), InvalidInput (statement incomplete), and those of KeySource::sign().
Result<SignedStatement> signStatement(const SignOffStatement &statement, KeySource &key);

// Threading: any; a pure function of its arguments. Takes a few milliseconds.
SignOffReport checkSignOff(const SignedStatement &signedStatement, const SignOffContext &context);

} // namespace plenum
