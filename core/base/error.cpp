// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>
#include <cstring>

namespace plenum {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::UnsafePath:
        return QStringLiteral("unsafe-path");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorCode::SignInNeeded:
        return QStringLiteral("sign-in-needed");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::Sealed:
        return QStringLiteral("sealed");
    case ErrorCode::LeaseEnded:
        return QStringLiteral("lease-ended");
    case ErrorCode::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::TimedOut:
        return QStringLiteral("timed-out");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::NotPdf:
        return QStringLiteral("not-pdf");
    case ErrorCode::PasswordNeeded:
        return QStringLiteral("password-needed");
    case ErrorCode::Rollback:
        return QStringLiteral("rollback");
    case ErrorCode::Forked:
        return QStringLiteral("forked");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer-format");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

ErrorCode errorCodeFromErrno(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EEXIST:
        return ErrorCode::Conflict;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EROFS:
        return ErrorCode::ReadOnly;
    case EACCES:
    case EPERM:
        return ErrorCode::ReadOnly;
    case EISDIR:
        return ErrorCode::InvalidInput;
    case EFBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Unavailable;
    }
}

Error errorFromErrno(int error, const QString &subject, const char *operation)
{
    return makeError(errorCodeFromErrno(error), subject,
                     QStringLiteral("%1: %2").arg(QString::fromLatin1(operation),
                                                  QString::fromLocal8Bit(std::strerror(error))));
}

Error errorFromErrnoOfReading(int error, const QString &subject, const char *operation)
{
    Error result = errorFromErrno(error, subject, operation);
    if (error == EACCES || error == EPERM)
        result.code = ErrorCode::Unauthorized;
    return result;
}

QDebug operator<<(QDebug debug, const Error &error)
{
    QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Error(" << errorCodeName(error.code);
    if (!error.subject.isEmpty())
        debug << ", " << error.subject;
    if (!error.detail.isEmpty())
        debug << ", " << error.detail;
    return debug << ')';
}

} // namespace plenum
