// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/text.h"
#include "core/workspace/meeting_service.h"
#include "core/workspace/sign_off_service.h"
#include "core/workspace/sync_service.h"
#include "ui/text/meeting_text.h"
#include "ui/text/verdict_text.h"

namespace plenum::cli {

namespace {

struct Found {
    MeetingId meeting;
    ItemId item;
};

// ITEM among all items of all meetings in force.
Result<Found> findItemByPrefix(Profile &profile, const SpaceId &space, const QString &prefix)
{
    MeetingService service(profile);
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, service.list(space));
    QStringList ids;
    QHash<QString, MeetingId> owner;
    for (const MeetingOverview &overview : meetings) {
        PLENUM_TRY_ASSIGN(const AgendaVersion agenda, service.agenda(space, overview.id));
        for (const AgendaItem &item : agenda.meeting.items) {
            ids.append(item.id.text());
            owner.insert(item.id.text(), overview.id);
        }
    }
    PLENUM_TRY_ASSIGN(const QString id, uniqueId(ids, prefix));
    return Found{owner.value(id), ItemId(id)};
}

QJsonObject signOffJson(const CheckedSignOff &signOff)
{
    QJsonArray reasons;
    for (const ReasonCode reason : signOff.report.verdict.reasons)
        reasons.append(reasonName(reason));
    QJsonObject json{
        {QStringLiteral("id"), QString::fromLatin1(signOff.id.toHex())},
        {QStringLiteral("meeting"), signOff.stored.meeting.text()},
        {QStringLiteral("item"), signOff.stored.item.text()},
        {QStringLiteral("own"), signOff.stored.own},
        {QStringLiteral("delivery"), signOff.stored.delivery == Delivery::SavedHere
                                         ? QStringLiteral("saved-here")
                                         : QStringLiteral("in-store")},
        {QStringLiteral("verdict"), indicationName(signOff.report.verdict.indication)},
        {QStringLiteral("subIndication"), subIndicationName(signOff.report.verdict.subIndication)},
        {QStringLiteral("reasons"), reasons},
        {QStringLiteral("foreignDevice"), signOff.foreignDevice},
        {QStringLiteral("toEarlierVersion"), signOff.report.toEarlierVersion},
        {QStringLiteral("superseded"), signOff.superseded}};
    if (const auto &statement = signOff.report.statement) {
        json.insert(QStringLiteral("person"), statement->personName);
        json.insert(QStringLiteral("personId"), statement->person.text());
        json.insert(QStringLiteral("itemNumber"), statement->itemNumber);
        json.insert(QStringLiteral("decision"), decisionName(statement->decision));
        json.insert(QStringLiteral("comment"), statement->comment);
        json.insert(QStringLiteral("time"), timeJson(statement->time));
        json.insert(QStringLiteral("agendaVersion"), statement->agendaVersion);
    }
    if (signOff.report.signer)
        json.insert(QStringLiteral("signer"), signOff.report.signer->subject());
    return json;
}

bool counts(const CheckedSignOff &signOff)
{
    return signOff.report.verdict.indication == Indication::TotalPassed && !signOff.foreignDevice;
}

QString signOffText(const CheckedSignOff &signOff)
{
    const ui::VerdictText verdict = ui::verdictText(signOff.report.verdict);
    QStringList lines;
    if (const auto &statement = signOff.report.statement) {
        lines.append(QStringLiteral("%1  %2: %3  %4")
                         .arg(statement->itemNumber, statement->personName,
                              ui::decisionText(statement->decision), timeJson(statement->time)));
        if (!statement->comment.isEmpty())
            lines.append(QStringLiteral("    “%1”").arg(statement->comment));
    } else {
        lines.append(Text::tr("A sign-off that cannot be read"));
    }
    QString line = QStringLiteral("    ") + verdict.word;
    for (const QString &reason : verdict.reasons)
        line += QStringLiteral(" – ") + reason;
    if (signOff.foreignDevice)
        line += QStringLiteral(" – ") + Text::tr("It came from a device that is not this person’s.");
    if (signOff.report.toEarlierVersion)
        line += QStringLiteral(" – ") + Text::tr("It is about an earlier version of the agenda.");
    lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

Result<Report> add(Context &context, const Arguments &arguments)
{
    const QString synopsis = QStringLiteral(
        "signoff add ITEM --decision agree|disagree|reservation|abstain|noted [--comment T] --key KEY");
    for (const char *option : {"decision", "key"}) {
        if (!arguments.has(option))
            return missingReport(QStringLiteral("--") + QLatin1String(option), synopsis);
    }
    const auto decision = decisionFromName(arguments.value("decision"));
    if (!decision)
        return usageReport(makeError(ErrorCode::InvalidInput, arguments.value("decision")), synopsis);
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(*profile, space.id));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<KeySource> identity, context.identity(arguments, issuedTo(view)));
    SignOffService service(*profile, context.environment());
    PLENUM_TRY_ASSIGN(const Found found, findItemByPrefix(*profile, space.id, arguments.words.at(0)));
    PLENUM_TRY_ASSIGN(
        const SignOffStatement statement,
        service.prepare(space.id, found.meeting, found.item, *decision, arguments.value("comment")));
    auto signedStatement = signStatement(statement, *identity);
    auto kept =
        signedStatement ? service.keep(space.id, *signedStatement) : Result<void>(signedStatement.error());
    if (!kept)
        return errorReport(kept.error(), kept.error().code == ErrorCode::Unauthorized ? Exit::Negative
                                                                                      : exitOf(kept.error()));
    // It is safe in the vault now; carrying it to the store may as well happen later.
    QString delivery = Text::tr("Signed and saved here; it goes to the store at the next sync.");
    const auto synced = SyncService(*profile, context.environment()).run(space.id);
    if (synced && synced->pushed > 0)
        delivery = Text::tr("Signed, and in the store.");
    PLENUM_TRY_ASSIGN(const QList<CheckedSignOff> all, service.list(space.id, found.meeting));
    Report report;
    for (const CheckedSignOff &signOff : all) {
        if (signOff.stored.own && signOff.stored.statement == signedStatement->json) {
            report.json = QJsonObject{{QStringLiteral("signoff"), signOffJson(signOff)}};
            report.text = signOffText(signOff) + QLatin1Char('\n') + delivery;
        }
    }
    return report;
}

Result<QList<CheckedSignOff>> selected(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    std::optional<MeetingId> meeting;
    if (!arguments.words.isEmpty()) {
        PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, MeetingService(*profile).list(space.id));
        QStringList ids;
        for (const MeetingOverview &overview : meetings)
            ids.append(overview.id.text());
        PLENUM_TRY_ASSIGN(const QString id, uniqueId(ids, arguments.words.at(0)));
        meeting = MeetingId(id);
    }
    SignOffService service(*profile, context.environment());
    PLENUM_TRY_ASSIGN(QList<CheckedSignOff> all, service.list(space.id, meeting));
    if (arguments.has("export")) {
        for (const CheckedSignOff &signOff : std::as_const(all))
            PLENUM_TRY(service.exportTo(space.id, signOff, arguments.value("export"),
                                        QStringLiteral("signoff-") +
                                            QString::fromLatin1(signOff.id.toHex().left(12))));
    }
    return all;
}

Report listing(const QList<CheckedSignOff> &all)
{
    Report report;
    QJsonArray json;
    QStringList lines;
    for (const CheckedSignOff &signOff : all) {
        json.append(signOffJson(signOff));
        lines.append(signOffText(signOff));
    }
    report.json = QJsonObject{{QStringLiteral("signoffs"), json}};
    report.text = lines.isEmpty() ? Text::tr("No sign-offs here yet.") : lines.join(QLatin1Char('\n'));
    return report;
}

Result<Report> listSignOffs(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const QList<CheckedSignOff> all, selected(context, arguments));
    return listing(all);
}

Result<Report> verify(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const QList<CheckedSignOff> all, selected(context, arguments));
    Report report = listing(all);
    for (const CheckedSignOff &signOff : all) {
        if (!counts(signOff))
            report.exit = Exit::Negative;
    }
    return report;
}

} // namespace

QList<Command> signOffCommands()
{
    const auto text = [](const char *s) { return QString::fromLatin1(s); };
    const QString store = text("store");
    return {
        {text("signoff add"),
         text("signoff add ITEM --decision agree|disagree|reservation|abstain|noted [--comment T] [--store "
              "STORE] --key KEY"),
         {{store, text("decision"), text("comment"), text("key"), text("key-passphrase-file")}, {}, 1, 1},
         add},
        {text("signoff list"),
         text("signoff list [MEETING] [--export DIR] [--store STORE]"),
         {{store, text("export")}, {}, 0, 1},
         listSignOffs},
        {text("signoff verify"),
         text("signoff verify [MEETING] [--export DIR] [--store STORE]"),
         {{store, text("export")}, {}, 0, 1},
         verify},
    };
}

} // namespace plenum::cli
