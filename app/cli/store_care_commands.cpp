// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/removal_text.h"
#include "app/cli/text.h"
#include "core/workspace/device_renewal.h"
#include "core/workspace/space_view.h"
#include "core/workspace/store_care.h"
#include "core/workspace/sync_service.h"
#include "ui/text/error_text.h"

namespace plenum::cli {

namespace {

constexpr qsizetype kShownNames = 20;

QJsonObject problemJson(const Error &error)
{
    return QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                       {QStringLiteral("object"), error.subject},
                       {QStringLiteral("message"), ui::errorParagraph(error)},
                       {QStringLiteral("detail"), error.detail}};
}

QJsonArray problemsJson(const QList<Error> &errors)
{
    QJsonArray json;
    for (const Error &error : errors)
        json.append(problemJson(error));
    return json;
}

void addNames(QStringList &lines, const QStringList &names)
{
    for (const QString &name : names.first(std::min(names.size(), kShownNames)))
        lines.append(QStringLiteral("  ") + name);
    if (names.size() > kShownNames)
        lines.append(Text::tr("  … and %1 more").arg(names.size() - kShownNames));
}

// ---- heal

QString stateText(const HealFinding &finding)
{
    switch (finding.state) {
    case HealFinding::State::Missing:
        return Text::tr("missing");
    case HealFinding::State::Damaged:
        return Text::tr("damaged");
    case HealFinding::State::Old:
        return Text::tr("older than what is here");
    case HealFinding::State::Contradicts:
        return Text::tr("contradicts what is here");
    }
    return {};
}

QString stateName(HealFinding::State state)
{
    switch (state) {
    case HealFinding::State::Missing:
        return QStringLiteral("missing");
    case HealFinding::State::Damaged:
        return QStringLiteral("damaged");
    case HealFinding::State::Old:
        return QStringLiteral("old");
    case HealFinding::State::Contradicts:
        return QStringLiteral("contradicts");
    }
    return {};
}

QString outcomeText(const HealFinding &finding, bool isDryRun)
{
    if (finding.isRestored)
        return Text::tr("put back");
    if (finding.state == HealFinding::State::Contradicts)
        return Text::tr("left as it is: two were published here, and both are kept");
    if (!finding.problem)
        return isDryRun ? Text::tr("can be put back from here") : Text::tr("not put back");
    if (finding.problem->code == ErrorCode::NotFound)
        return Text::tr("not on this computer: somebody else's may have it");
    if (finding.problem->code == ErrorCode::Unauthorized && finding.state == HealFinding::State::Old)
        return Text::tr("only the lead secretary's computer can put it back");
    return ui::errorParagraph(*finding.problem);
}

Report healText(const HealReport &healed, bool isDryRun)
{
    Report report;
    QJsonArray findings;
    QStringList lines;
    int open = 0;
    for (const HealFinding &finding : healed.findings) {
        QJsonObject json{{QStringLiteral("object"), finding.name},
                         {QStringLiteral("state"), stateName(finding.state)},
                         {QStringLiteral("restored"), finding.isRestored},
                         {QStringLiteral("restorable"), finding.isRestored || !finding.problem}};
        if (finding.problem)
            json.insert(QStringLiteral("problem"), problemJson(*finding.problem));
        findings.append(json);
        open += finding.isRestored ? 0 : 1;
        if (lines.size() < kShownNames)
            lines.append(QStringLiteral("  %1: %2, %3")
                             .arg(finding.name, stateText(finding), outcomeText(finding, isDryRun)));
    }
    if (healed.findings.size() > lines.size())
        lines.append(Text::tr("  … and %1 more").arg(healed.findings.size() - lines.size()));
    for (const Error &unread : healed.unread)
        lines.append(ui::errorParagraph(unread));
    const int found = static_cast<int>(healed.findings.size());
    if (healed.isStoreNewer)
        lines.prepend(
            Text::tr("The store is newer than what is here, and nothing was changed. Run “plenumctl sync” "
                     "first."));
    else if (found == 0)
        lines.prepend(
            Text::tr("%1 objects and papers were looked at: the store has all that this computer holds.")
                .arg(healed.checked));
    else
        lines.prepend(
            Text::tr(
                "%1 objects and papers were looked at; %2 are missing or wrong in the store, %3 were put "
                "back. What is in this computer's copy is safe.")
                .arg(healed.checked)
                .arg(found)
                .arg(healed.restored()));
    report.json = QJsonObject{{QStringLiteral("dryRun"), isDryRun},
                              {QStringLiteral("checked"), healed.checked},
                              {QStringLiteral("storeNewer"), healed.isStoreNewer},
                              {QStringLiteral("found"), findings},
                              {QStringLiteral("restored"), healed.restored()},
                              {QStringLiteral("unread"), problemsJson(healed.unread)}};
    report.text = lines.join(QLatin1Char('\n'));
    const bool isWhole = open == 0 && healed.unread.isEmpty() && !healed.isStoreNewer;
    report.exit = isWhole ? Exit::Done : Exit::Negative;
    return report;
}

Result<Report> heal(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(*profile, space.id));
    if (view.membership() == Membership::Removed)
        return errorReport(makeError(ErrorCode::Unauthorized, space.id.text(),
                                     QStringLiteral("a removed device puts nothing back")),
                           Exit::Refused, removalText(view));
    HealOptions options;
    options.dryRun = arguments.has("dry-run");
    PLENUM_TRY_ASSIGN(const HealReport healed,
                      StoreCare(*profile, context.environment()).heal(space.id, options));
    return healText(healed, options.dryRun);
}

// ---- renew

Result<Report> renew(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    if (!arguments.has("force")) {
        PLENUM_TRY_ASSIGN(const SyncReport contact,
                          SyncService(*profile, context.environment()).run(space.id));
        if (!contact.isCopied) {
            Report report;
            report.json = QJsonObject{{QStringLiteral("renewed"), false}};
            report.text =
                Text::tr("Nothing in the store says that this computer was restored from a backup or copied, "
                         "and nothing was changed. If you know it was, run “plenumctl space renew --force”.");
            report.exit = Exit::Negative;
            return report;
        }
    }
    DirectContacts contacts(*profile, context.environment());
    const auto renewed = DeviceRenewal(*profile, context.environment(), contacts).run();
    if (!renewed && renewed.error().subject == QLatin1String("lead"))
        return errorReport(
            renewed.error(), exitOf(renewed.error()),
            Text::tr("This computer leads a space that it does not own alone, so its key cannot be renewed "
                     "from here; nothing was changed. Let an owner take the lead over with “plenumctl "
                     "space take-over”, or hand it over with “plenumctl space lead”, then renew."));
    if (!renewed && renewed.error().subject == QLatin1String("owners"))
        return errorReport(
            renewed.error(), exitOf(renewed.error()),
            Text::tr("This computer's key is one of the owners', and it takes several of them to replace it, "
                     "so it cannot be renewed from here; nothing was changed. Let the owners take it out "
                     "first with “plenumctl space owners remove”, then renew."));
    PLENUM_TRY_ASSIGN(const DeviceRenewal::Outcome outcome, renewed);
    QJsonArray asked;
    QStringList lines{
        Text::tr("This computer has a new key. Your marks, sign-offs and papers are all still here.")};
    for (const SpaceRecord &record : outcome.asked) {
        asked.append(record.id.text());
        lines.append(
            Text::tr(
                "“%1”: the secretary has to let it in (“plenumctl space approve”). Until then you can read "
                "and mark.")
                .arg(record.name));
    }
    QJsonArray led;
    for (const SpaceRecord &record : outcome.led) {
        led.append(record.id.text());
        lines.append(Text::tr("“%1”: this computer goes on leading it, under its new key.").arg(record.name));
    }
    if (outcome.unsent > 0)
        lines.append(Text::tr("%1 pieces of your work go out once that is done.").arg(outcome.unsent));
    QJsonArray rejoin;
    for (const SpaceRecord &record : outcome.rejoin) {
        rejoin.append(record.id.text());
        lines.append(Text::tr("“%1” does not list this computer: ask for an invite code and join again.")
                         .arg(record.name));
    }
    for (const Error &undelivered : outcome.undelivered)
        lines.append(
            Text::tr("%1 The request goes out with the next sync.").arg(ui::errorParagraph(undelivered)));
    Report report;
    report.json = QJsonObject{{QStringLiteral("renewed"), true},
                              {QStringLiteral("device"), outcome.device.text()},
                              {QStringLiteral("former"), outcome.former.text()},
                              {QStringLiteral("asked"), asked},
                              {QStringLiteral("led"), led},
                              {QStringLiteral("rejoin"), rejoin},
                              {QStringLiteral("unsent"), outcome.unsent},
                              {QStringLiteral("undelivered"), problemsJson(outcome.undelivered)}};
    report.text = lines.join(QLatin1Char('\n'));
    report.exit = outcome.undelivered.isEmpty() ? Exit::Done : Exit::Negative;
    return report;
}

// ---- collect

Result<Report> collect(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const StoreCare::Collected collected,
                      StoreCare(*profile, context.environment()).collect(space.id, arguments.has("close")));
    const CollectOutcome &logs = collected.logs;
    QStringList lines;
    for (const Error &warning : collected.contact.warnings)
        lines.append(ui::errorParagraph(warning));
    lines.append(logs.rollups == 0 ? Text::tr("Everything the members wrote is rolled up already.")
                                   : Text::tr("%1 pieces of the members' logs are rolled up, in %2 objects.")
                                         .arg(logs.segments)
                                         .arg(logs.rollups));
    if (logs.rejected > 0)
        lines.append(Text::tr("%1 do not count: they were written twice, or after a device was removed.")
                         .arg(logs.rejected));
    if (logs.isClosed)
        lines.append(Text::tr("A new epoch is open: %1.").arg(logs.epoch));
    Report report;
    report.json = QJsonObject{{QStringLiteral("segments"), logs.segments},
                              {QStringLiteral("rejected"), logs.rejected},
                              {QStringLiteral("rollups"), logs.rollups},
                              {QStringLiteral("epoch"), logs.epoch},
                              {QStringLiteral("closed"), logs.isClosed},
                              {QStringLiteral("head"), logs.headSeq},
                              {QStringLiteral("warnings"), problemsJson(collected.contact.warnings)}};
    report.text = lines.join(QLatin1Char('\n'));
    report.exit = collected.contact.warnings.isEmpty() ? Exit::Done : Exit::Negative;
    return report;
}

// ---- gc

Result<Report> removeGarbage(Context &context, const Arguments &arguments)
{
    StoreCare::GarbageOptions options;
    options.dryRun = arguments.has("dry-run");
    if (arguments.has("older-than")) {
        bool isNumber = false;
        options.graceDays = arguments.value("older-than").toInt(&isNumber);
        if (!isNumber || options.graceDays < kGarbageGraceDays || options.graceDays > 36'500)
            return usageReport(
                makeError(ErrorCode::InvalidInput, arguments.value("older-than")),
                QStringLiteral("space gc [--dry-run] [--older-than DAYS]  (DAYS: 30 or more)"));
    }
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const StoreCare::Removed done,
                      StoreCare(*profile, context.environment()).removeGarbage(space.id, options));
    const Garbage &garbage = done.garbage;
    QStringList lines;
    if (garbage.fresh.isEmpty() && garbage.announced.isEmpty() && garbage.due.isEmpty())
        lines.append(Text::tr("Everything in the store is needed. Nothing was removed."));
    if (!garbage.due.isEmpty()) {
        lines.append(options.dryRun
                         ? Text::tr("%1 objects nobody needs would be removed:").arg(garbage.due.size())
                         : Text::tr("%1 objects nobody needs were removed:").arg(done.removed.size()));
        addNames(lines, options.dryRun ? garbage.due : done.removed);
    }
    if (!garbage.fresh.isEmpty()) {
        lines.append(
            options.dryRun
                ? Text::tr("%1 objects nobody needs would be announced:").arg(garbage.fresh.size())
                : Text::tr("%1 objects nobody needs were announced. They stay for at least %2 days; whoever "
                           "still uses one keeps it:")
                      .arg(done.announced.size())
                      .arg(options.graceDays));
        addNames(lines, options.dryRun ? garbage.fresh : done.announced);
    }
    if (!garbage.announced.isEmpty())
        lines.append(Text::tr("%1 objects were announced before and wait, the first until %2.")
                         .arg(garbage.announced.size())
                         .arg(timeJson(garbage.nextDue)));
    for (const Error &error : done.undeleted)
        lines.append(ui::errorParagraph(error));
    Report report;
    report.json = QJsonObject{{QStringLiteral("dryRun"), options.dryRun},
                              {QStringLiteral("unneeded"), QJsonArray::fromStringList(garbage.fresh)},
                              {QStringLiteral("due"), QJsonArray::fromStringList(garbage.due)},
                              {QStringLiteral("waiting"), QJsonArray::fromStringList(garbage.announced)},
                              {QStringLiteral("nextDue"), timeJson(garbage.nextDue)},
                              {QStringLiteral("announced"), QJsonArray::fromStringList(done.announced)},
                              {QStringLiteral("removed"), QJsonArray::fromStringList(done.removed)},
                              {QStringLiteral("failed"), problemsJson(done.undeleted)}};
    report.text = lines.join(QLatin1Char('\n'));
    report.exit = done.undeleted.isEmpty() ? Exit::Done : Exit::Negative;
    return report;
}

} // namespace

QList<Command> storeCareCommands()
{
    const auto text = [](const char *s) { return QString::fromLatin1(s); };
    return {
        {text("space heal"),
         text("space heal [--dry-run] [--store STORE]"),
         {{text("store")}, {text("dry-run")}, 0, 0},
         heal},
        {text("space renew"),
         text("space renew [--force] [--store STORE]"),
         {{text("store")}, {text("force")}, 0, 0},
         renew},
        {text("space collect"),
         text("space collect [--close] [--store STORE]"),
         {{text("store")}, {text("close")}, 0, 0},
         collect},
        {text("space gc"),
         text("space gc [--dry-run] [--older-than DAYS] [--store STORE]"),
         {{text("store"), text("older-than")}, {text("dry-run")}, 0, 0},
         removeGarbage},
    };
}

} // namespace plenum::cli
