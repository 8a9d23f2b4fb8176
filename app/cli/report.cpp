// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"
#include "app/cli/text.h"

#include "ui/text/error_text.h"

namespace plenum::cli {

Exit exitOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return Exit::Cancelled;
    case ErrorCode::Unavailable:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Internal:
        return Exit::Unavailable;
    case ErrorCode::NotFound:
        // A paper an agenda names is part of the input; an id or a file on the command line is usage.
        return error.subject.startsWith(QLatin1String("items[")) ? Exit::Refused : Exit::Usage;
    case ErrorCode::InvalidInput:
    case ErrorCode::UnsafePath:
    case ErrorCode::Conflict:
    case ErrorCode::Unauthorized:
    case ErrorCode::SignInNeeded:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::TimedOut:
    case ErrorCode::TooLarge:
    case ErrorCode::Corrupt:
    case ErrorCode::NotPdf:
    case ErrorCode::PasswordNeeded:
    case ErrorCode::Rollback:
    case ErrorCode::Forked:
    case ErrorCode::NewerFormat:
    case ErrorCode::Unsupported:
        return Exit::Refused;
    }
    return Exit::Refused;
}

Report errorReport(const Error &error, Exit exit)
{
    Report report;
    report.exit = exit;
    report.text = ui::errorParagraph(error);
    QJsonObject details{{QStringLiteral("code"), errorCodeName(error.code)},
                        {QStringLiteral("message"), report.text},
                        {QStringLiteral("detail"), error.detail}};
    if (!error.subject.isEmpty())
        details.insert(QStringLiteral("subject"), error.subject);
    report.json = QJsonObject{{QStringLiteral("error"), details}};
    return report;
}

Report usageReport(const Error &error, const QString &synopsis)
{
    const QString what = error.subject.isEmpty() ? Text::tr("A word is missing.")
                                                 : Text::tr("“%1” does not fit here.").arg(error.subject);
    Report report;
    report.exit = Exit::Usage;
    report.text = what + QLatin1Char('\n') + Text::tr("Usage: plenumctl %1").arg(synopsis);
    report.json =
        QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QStringLiteral("usage")},
                                                          {QStringLiteral("message"), report.text},
                                                          {QStringLiteral("detail"), error.detail}}}};
    return report;
}

} // namespace plenum::cli
