// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QMetaType>
#include <QString>

namespace plenum {

// What went wrong, for code to branch on. Sentences for people are made from it in ui/text/error_text.h.
enum class ErrorCode {
    Cancelled,       // somebody asked for the work to stop; never shown
    InvalidInput,    // what the caller handed in breaks a stated rule
    UnsafePath,      // a path leaves the folder it must stay in
    NotFound,        // the named thing does not exist
    Conflict,        // the thing exists and is different
    Unauthorized,    // the key or person may not do this
    SignInNeeded,    // a server asks for a name and a password, or refuses those it was given
    WrongPassphrase, // a passphrase or PIN did not open a key
    Locked,          // another program uses the profile, or a key is locked
    Sealed,          // for others: the key that opens it is not here
    LeaseEnded,      // the space is closed here until the next contact with its store
    Unavailable,     // store, network, token, worker out of reach: try later
    ReadOnly,        // the place cannot be written
    DiskFull,        // no room left
    TimedOut,        // a deadline passed and the work was stopped
    TooLarge,        // over a stated limit
    Corrupt,         // bytes do not match their hash, signature or format
    NotPdf,          // the bytes are not a PDF document
    PasswordNeeded,  // the PDF document asks for a password
    Rollback,        // the store shows less than what was already seen
    Forked,          // two different objects stand at one chain position
    NewerFormat,     // written by a newer Plenum than this one
    Unsupported,     // known, but not supported here
    Internal,        // a defect in Plenum
};

// A stable lower-case word for each code ("not-found"); used by plenumctl --json and in logs.
QString errorCodeName(ErrorCode code);

// subject: the object, file or field concerned, safe to show ("m/…/000002-….bin", "items[2].papers[0].file").
// detail:  one technical line for the log and the fold-out. Neither ever holds paper text, a person's
//          name, key material or bound SQL values.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

inline Error makeError(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Error{code, std::move(subject), std::move(detail)};
}

// The code that fits an errno of a failed file operation.
ErrorCode errorCodeFromErrno(int error);
Error errorFromErrno(int error, const QString &subject, const char *operation);
// The same for a file that is only read: no permission is Unauthorized and not ReadOnly.
Error errorFromErrnoOfReading(int error, const QString &subject, const char *operation);

QDebug operator<<(QDebug debug, const Error &error);

} // namespace plenum

Q_DECLARE_METATYPE(plenum::Error)
