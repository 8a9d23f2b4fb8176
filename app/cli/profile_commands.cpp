// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/profile_text.h"
#include "app/cli/text.h"

namespace plenum::cli {

namespace {

Report protectionReport(const Profile &profile)
{
    Report report;
    report.text = protectionText(profile);
    report.json = QJsonObject{{QStringLiteral("opensBy"), protectionJson(profile)}};
    return report;
}

Result<Report> changePassphrase(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    if (arguments.has("remove") && arguments.has("new-passphrase-file"))
        return makeError(ErrorCode::InvalidInput, QStringLiteral("--remove"));
    if (arguments.has("remove")) {
        PLENUM_TRY(profile->removePassphrase(context.environment().keyring));
    } else {
        PLENUM_TRY_ASSIGN(const SecretBytes passphrase, context.newPassphrase(arguments));
        PLENUM_TRY(profile->setPassphrase(passphrase));
    }
    return protectionReport(*profile);
}

Result<Report> makeRecoveryCode(Context &context, const Arguments &)
{
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const QString code, profile->makeRecoveryCode());
    Report report;
    report.text = Text::tr("The recovery code of this profile, which is not shown again:\n\n  %1\n\nWrite it "
                           "down and keep it away from this computer. It opens the profile when the "
                           "passphrase is forgotten or the keyring is lost: enter it in place of the "
                           "passphrase. A code that was made before opens nothing any more.")
                      .arg(code);
    report.json = QJsonObject{{QStringLiteral("code"), code}};
    return report;
}

} // namespace

QList<Command> profileCommands()
{
    return {{QStringLiteral("profile passphrase"),
             QStringLiteral("profile passphrase [--new-passphrase-file F | --remove]"),
             {{QStringLiteral("new-passphrase-file")}, {QStringLiteral("remove")}, 0, 0},
             changePassphrase},
            {QStringLiteral("profile recovery"),
             QStringLiteral("profile recovery"),
             {{}, {}, 0, 0},
             makeRecoveryCode}};
}

} // namespace plenum::cli
