// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/profile_text.h"
#include "app/cli/text.h"
#include "core/workspace/profile_wipe.h"
#include "ui/text/error_text.h"
#include "ui/text/kept_text.h"

#include <QDir>
#include <QJsonArray>

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

QJsonObject spaceJson(const KeptSpace &kept, const QDateTime &now)
{
    const bool hasLease = kept.lease.seconds > 0 && !kept.lease.isClosed;
    return QJsonObject{
        {QStringLiteral("space"), kept.space.id.text()},
        {QStringLiteral("name"), kept.space.name},
        {QStringLiteral("store"), kept.space.location},
        {QStringLiteral("refreshed"), timeJson(kept.lease.refreshed)},
        {QStringLiteral("lease"), kept.lease.seconds},
        {QStringLiteral("leaseUntil"), timeJson(hasLease ? now.addSecs(kept.lease.left) : QDateTime())},
        {QStringLiteral("closed"), kept.lease.isClosed},
        {QStringLiteral("sealed"), kept.isSealed},
        {QStringLiteral("meetings"), kept.meetings},
        {QStringLiteral("papers"), kept.papers},
        {QStringLiteral("paperBytes"), kept.paperBytes},
        {QStringLiteral("searchTexts"), 0},
        {QStringLiteral("objects"), kept.copies.objects},
        {QStringLiteral("objectBytes"), kept.copies.objectBytes},
        {QStringLiteral("privateMarks"), kept.own.privateMarks},
        {QStringLiteral("sharedMarks"), kept.own.sharedMarks},
        {QStringLiteral("othersMarks"), kept.copies.marks},
        {QStringLiteral("signOffs"), kept.own.signOffs},
        {QStringLiteral("othersSignOffs"), kept.copies.signOffs},
        {QStringLiteral("unsent"), kept.own.unsent()},
        {QStringLiteral("keys"), kept.own.keys}};
}

void addLines(QStringList &lines, const QList<ui::KeptLine> &kept)
{
    for (const ui::KeptLine &line : kept)
        lines.append(QStringLiteral("  %1: %2").arg(line.label, line.value));
}

Result<Report> reportKept(Context &context, const Arguments &)
{
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const KeptReport kept, readKept(*profile));
    const QDateTime now = context.environment().clock.nowUtc();
    QStringList lines{Text::tr("This computer")};
    addLines(lines, ui::keptLines(kept));
    QJsonArray spaces;
    for (const KeptSpace &space : kept.spaces) {
        spaces.append(spaceJson(space, now));
        lines.append(QString());
        lines.append(space.space.name);
        addLines(lines, ui::keptLines(space, now));
    }
    QJsonArray files;
    for (const KeptFiles &file : kept.files)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("files"), file.files},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("sealed"), file.isSealed}});
    Report report;
    report.text = lines.join(QLatin1Char('\n'));
    report.json = QJsonObject{{QStringLiteral("folder"), kept.folder},
                              {QStringLiteral("opensBy"), protectionJson(*profile)},
                              {QStringLiteral("bytes"), kept.totalBytes()},
                              {QStringLiteral("spaces"), spaces},
                              {QStringLiteral("files"), files},
                              {QStringLiteral("passwords"), QJsonArray::fromStringList(kept.passwords)},
                              {QStringLiteral("keyFile"), kept.keyFile}};
    return report;
}

// What a profile that opens still tells before it goes; nothing for one that does not.
void readBeforeWipe(Context &context, QStringList &lines, QList<Login> &logins)
{
    const auto profile = context.profile();
    const auto loss = profile ? lossOf(**profile) : Result<WipeLoss>(profile.error());
    if (!loss) {
        lines.append(Text::tr("It does not open, so what would be lost cannot be told."));
        return;
    }
    lines += ui::lossSentences(*loss);
    logins = keptLogins(**profile).value_or(QList<Login>());
    if (lines.isEmpty())
        lines.append(Text::tr("Everything you did is in the store."));
}

Result<Report> wipe(Context &context, const Arguments &arguments)
{
    const QString folder = QDir::cleanPath(QDir(context.profileFolder()).absolutePath());
    const bool isProfile = !QDir(folder)
                                .entryList({QStringLiteral("profile.key"), QStringLiteral("vault.db"),
                                            QStringLiteral("device.key")},
                                           QDir::Files)
                                .isEmpty();
    if (!isProfile && !isWipeBegun(folder))
        return errorReport(
            makeError(ErrorCode::NotFound, folder), Exit::Usage,
            Text::tr("There is no profile in %1, and nothing was removed.").arg(ui::isolated(folder)));
    WipeWish wish;
    wish.keyring = context.environment().keyring;
    if (!isWipeBegun(folder)) {
        QStringList lines;
        readBeforeWipe(context, lines, wish.logins);
        context.progress(lines.join(QLatin1Char('\n')));
        const QString word = Text::tr("remove", "typed to confirm");
        if (!arguments.has("yes")) {
            const auto typed = context.askLine(
                Text::tr("Everything Plenum keeps in %1 is removed, and nothing brings it back. Type “%2” to "
                         "go on:")
                    .arg(ui::isolated(folder), word),
                QStringLiteral("--yes"));
            if (!typed && typed.error().code == ErrorCode::Locked)
                return missingReport(QStringLiteral("--yes"), QStringLiteral("profile wipe --yes"));
            if (!typed || *typed != word)
                return errorReport(makeError(ErrorCode::Cancelled), Exit::Cancelled,
                                   Text::tr("Nothing was removed."));
        }
        context.closeProfile();
    }
    PLENUM_TRY_ASSIGN(const WipeOutcome outcome, wipeProfile(folder, wish));
    Report report;
    report.exit = outcome.isComplete() ? Exit::Done : Exit::Negative;
    report.text = (QStringList{Text::tr("Removed: %1").arg(outcome.removed.join(QStringLiteral(", ")))} +
                   ui::wipeSentences(outcome))
                      .join(QLatin1Char('\n'));
    report.json =
        QJsonObject{{QStringLiteral("removed"), QJsonArray::fromStringList(outcome.removed)},
                    {QStringLiteral("files"), outcome.files},
                    {QStringLiteral("bytes"), outcome.bytes},
                    {QStringLiteral("left"), QJsonArray::fromStringList(outcome.left)},
                    {QStringLiteral("keyringLeft"), QJsonArray::fromStringList(outcome.keyringLeft)},
                    {QStringLiteral("foreign"), QJsonArray::fromStringList(outcome.foreign)}};
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
             makeRecoveryCode},
            {QStringLiteral("profile report"), QStringLiteral("profile report"), {{}, {}, 0, 0}, reportKept},
            {QStringLiteral("profile wipe"),
             QStringLiteral("profile wipe [--yes]"),
             {{}, {QStringLiteral("yes")}, 0, 0},
             wipe}};
}

} // namespace plenum::cli
