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
    case ErrorCode::LeaseEnded:
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
    case ErrorCode::Sealed:
        return Exit::Refused;
    }
    return Exit::Refused;
}

namespace {

constexpr qsizetype kMaxEcho = 200;

QString doesNotFit(const QString &what)
{
    return Text::tr("“%1” does not fit here.").arg(ui::isolated(what.left(kMaxEcho)));
}

// What only the command line can put into words: the subject is the option or command it is about, for
// NotFound with the option's value behind it.
QString commandLineSentence(const Error &error)
{
    const QString &about = error.subject;
    const QString option = about.section(QLatin1Char(' '), 0, 0);
    const QString value = ui::isolated(about.section(QLatin1Char(' '), 1));
    if (error.code == ErrorCode::Locked && about.startsWith(QLatin1String("--")))
        return Text::tr(
                   "A passphrase is needed, and there is no terminal to ask for it. Put it into a file and "
                   "name that with %1.")
            .arg(about);
    if (error.code == ErrorCode::NotFound && option == QLatin1String("--page"))
        return Text::tr("The document has no page %1.").arg(value);
    if (error.code == ErrorCode::NotFound && option == QLatin1String("--store"))
        return Text::tr("This profile belongs to no space in %1. Check the store, or join the space first.")
            .arg(value);
    if (error.code == ErrorCode::NotFound && option.startsWith(QLatin1String("--")))
        return doesNotFit(about);
    if (error.code == ErrorCode::NotFound && about == QLatin1String("space join"))
        return Text::tr(
            "This profile belongs to no space yet. Ask the secretary for an invite code and use it "
            "with “plenumctl space join”.");
    if (error.code == ErrorCode::InvalidInput && about == QLatin1String("--store"))
        return Text::tr("This profile belongs to several spaces. Name the store of one with --store.");
    if (error.code == ErrorCode::InvalidInput && about == QLatin1String("--password-file"))
        return Text::tr(
            "A password does not belong into an address: others on this computer can read it there. Put it "
            "into a file and name that with --password-file.");
    if (error.code == ErrorCode::InvalidInput && about == QLatin1String("CODE"))
        return Text::tr(
            "This is not a whole invite code. Copy all of it again, or ask the secretary for another.");
    if (error.code == ErrorCode::NewerFormat && about == QLatin1String("CODE"))
        return Text::tr("This invite code was made by a newer Plenum than yours. Update Plenum on this "
                        "computer.");
    return ui::errorParagraph(error);
}

Report usage(const QString &what, const QString &detail, const QString &synopsis)
{
    Report report;
    report.exit = Exit::Usage;
    report.text = what + QLatin1Char('\n') + Text::tr("Usage: plenumctl %1").arg(synopsis);
    report.json =
        QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QStringLiteral("usage")},
                                                          {QStringLiteral("message"), report.text},
                                                          {QStringLiteral("detail"), detail}}}};
    return report;
}

} // namespace

Report errorReport(const Error &error, Exit exit)
{
    return errorReport(error, exit, commandLineSentence(error));
}

Report errorReport(const Error &error, Exit exit, const QString &sentence)
{
    Report report;
    report.exit = exit;
    report.text = sentence;
    QJsonObject details{{QStringLiteral("code"), errorCodeName(error.code)},
                        {QStringLiteral("message"), sentence},
                        {QStringLiteral("detail"), error.detail}};
    if (!error.subject.isEmpty())
        details.insert(QStringLiteral("subject"), error.subject);
    report.json = QJsonObject{{QStringLiteral("error"), details}};
    return report;
}

Report usageReport(const Error &error, const QString &synopsis)
{
    return usage(error.subject.isEmpty() ? Text::tr("A word is missing.") : doesNotFit(error.subject),
                 error.detail, synopsis);
}

Report missingReport(const QString &what, const QString &synopsis)
{
    return usage(Text::tr("“%1” is missing.").arg(what), QString(), synopsis);
}

} // namespace plenum::cli
