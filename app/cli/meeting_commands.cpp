// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/text.h"
#include "core/workspace/meeting_service.h"
#include "core/workspace/publishing_service.h"
#include "ui/text/format.h"
#include "ui/text/meeting_text.h"

namespace plenum::cli {

namespace {

// Resolves MEETING among the meetings of the space.
Result<MeetingId> meetingOf(Profile &profile, const SpaceId &space, const QString &prefix)
{
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, MeetingService(profile).list(space));
    QStringList ids;
    for (const MeetingOverview &meeting : meetings)
        ids.append(meeting.id.text());
    PLENUM_TRY_ASSIGN(const QString id, uniqueId(ids, prefix));
    return MeetingId(id);
}

Result<std::optional<int>> versionOf(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return std::optional<int>();
    bool ok = false;
    const int version = arguments.value(option).toInt(&ok);
    if (!ok || version < 1)
        return makeError(ErrorCode::NotFound,
                         QStringLiteral("--%1 %2").arg(QLatin1String(option), arguments.value(option)),
                         QStringLiteral("versions are whole numbers from 1"));
    return std::optional(version);
}

QJsonObject overviewJson(const MeetingOverview &meeting)
{
    return QJsonObject{{QStringLiteral("meeting"), meeting.id.text()},
                       {QStringLiteral("title"), meeting.title},
                       {QStringLiteral("body"), meeting.body},
                       {QStringLiteral("place"), meeting.place},
                       {QStringLiteral("state"), meeting.state},
                       {QStringLiteral("start"), timeJson(meeting.start)},
                       {QStringLiteral("end"), timeJson(meeting.end)},
                       {QStringLiteral("version"), meeting.version},
                       {QStringLiteral("published"), timeJson(meeting.published)},
                       {QStringLiteral("items"), meeting.items},
                       {QStringLiteral("papers"), meeting.papers},
                       {QStringLiteral("papersHere"), meeting.papersHere},
                       {QStringLiteral("bytes"), meeting.bytes}};
}

Result<Report> publish(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    std::unique_ptr<KeySource> identity;
    if (arguments.has("key")) {
        PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(*profile, space.id));
        PLENUM_TRY_ASSIGN(identity, context.identity(arguments, issuedTo(view)));
    }
    PLENUM_TRY_ASSIGN(const PublishingService::Outcome outcome,
                      PublishingService(*profile, context.environment())
                          .publish(space.id, arguments.words.at(0), identity.get()));
    QJsonArray changes;
    for (const AgendaChange &change : outcome.changes)
        changes.append(changeJson(VersionedChange{outcome.version, {}, change, {}, {}, {}}));
    Report report;
    report.json = QJsonObject{{QStringLiteral("meeting"), outcome.meeting.text()},
                              {QStringLiteral("version"), outcome.version},
                              {QStringLiteral("papers"), outcome.papers},
                              {QStringLiteral("bytes"), outcome.bytes},
                              {QStringLiteral("unchanged"), outcome.unchanged},
                              {QStringLiteral("changes"), changes},
                              {QStringLiteral("delivery"), outcome.undelivered ? QStringLiteral("saved-here")
                                                                               : QStringLiteral("in-store")}};
    report.text =
        outcome.unchanged
            ? Text::tr("Agenda version %1 says this already; nothing new was published.").arg(outcome.version)
            : Text::tr("Published: agenda version %1 with %2 papers, %3. Meeting %4")
                  .arg(outcome.version)
                  .arg(outcome.papers)
                  .arg(ui::sizeText(outcome.bytes), outcome.meeting.text());
    if (outcome.undelivered) {
        const Report reason = errorReport(*outcome.undelivered);
        report.text =
            Text::tr("Agenda version %1 is made and kept here; it goes to the store at the next sync.")
                .arg(outcome.version) +
            QLatin1Char('\n') + reason.text;
        report.json.insert(QStringLiteral("error"), reason.json.value(QStringLiteral("error")));
        report.exit = reason.exit;
    }
    return report;
}

Result<Report> listMeetings(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, MeetingService(*profile).list(space.id));
    QJsonArray json;
    QStringList lines;
    for (const MeetingOverview &meeting : meetings) {
        json.append(overviewJson(meeting));
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(meeting.id.text().left(8), ui::meetingTimeText(meeting.start, meeting.end),
                              meeting.title));
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("meetings"), json}};
    report.text = lines.isEmpty() ? Text::tr("No meetings here yet.") : lines.join(QLatin1Char('\n'));
    return report;
}

QString withAudience(const QString &line, const Audience &audience)
{
    const QString readers = ui::audienceText(audience);
    return readers.isEmpty() ? line : QStringLiteral("%1  [%2]").arg(line, readers);
}

QString agendaText(const AgendaVersion &agenda)
{
    const Meeting &meeting = agenda.meeting;
    QStringList lines{meeting.title, ui::meetingTimeText(meeting.start, meeting.end)};
    if (!meeting.place.isEmpty())
        lines.append(meeting.place);
    lines.append(
        agenda.publishedBy.isEmpty()
            ? Text::tr("Agenda version %1").arg(agenda.version)
            : Text::tr("Agenda version %1, signed by %2").arg(agenda.version).arg(agenda.publishedBy));
    for (const AgendaItem &item : meeting.items) {
        const QString indent((depthOf(meeting, item) + 1) * 2, QLatin1Char(' '));
        lines.append(withAudience(
            indent + (item.number.isEmpty() ? item.title : item.number + QStringLiteral("  ") + item.title),
            item.audience));
        for (const Paper &paper : item.papers)
            lines.append(withAudience(indent + QStringLiteral("    ") + paper.id.text().left(8) +
                                          QStringLiteral("  ") +
                                          Text::tr("%1, %n page(s)", nullptr, paper.pages).arg(paper.title),
                                      paper.audience));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<Report> show(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const MeetingId id, meetingOf(*profile, space.id, arguments.words.at(0)));
    PLENUM_TRY_ASSIGN(const std::optional<int> version, versionOf(arguments, "version"));
    PLENUM_TRY_ASSIGN(const AgendaVersion agenda, MeetingService(*profile).agenda(space.id, id, version));
    const Meeting &meeting = agenda.meeting;
    QJsonArray participants;
    for (const Participant &participant : meeting.participants)
        participants.append(QJsonObject{{QStringLiteral("person"), participant.person},
                                        {QStringLiteral("role"), participant.role}});
    Report report;
    report.json = QJsonObject{{QStringLiteral("meeting"), meeting.id.text()},
                              {QStringLiteral("version"), agenda.version},
                              {QStringLiteral("id"), QString::fromLatin1(agenda.id.toHex())},
                              {QStringLiteral("published"), timeJson(agenda.published)},
                              {QStringLiteral("publishedBy"), agenda.publishedBy},
                              {QStringLiteral("title"), meeting.title},
                              {QStringLiteral("body"), meeting.body},
                              {QStringLiteral("place"), meeting.place},
                              {QStringLiteral("state"), meeting.state},
                              {QStringLiteral("start"), timeJson(meeting.start)},
                              {QStringLiteral("end"), timeJson(meeting.end)},
                              {QStringLiteral("timeZone"), meeting.timeZone},
                              {QStringLiteral("participants"), participants},
                              {QStringLiteral("items"), itemsJson(meeting)}};
    for (auto it = meeting.extra.constBegin(); it != meeting.extra.constEnd(); ++it) {
        if (!report.json.contains(it.key()))
            report.json.insert(it.key(), it.value());
    }
    report.text = agendaText(agenda);
    return report;
}

Result<Report> changes(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const MeetingId id, meetingOf(*profile, space.id, arguments.words.at(0)));
    PLENUM_TRY_ASSIGN(const std::optional<int> since, versionOf(arguments, "since"));
    MeetingService service(*profile);
    PLENUM_TRY_ASSIGN(const QList<VersionedChange> list, service.changes(space.id, id, since.value_or(1)));
    PLENUM_TRY_ASSIGN(const AgendaVersion agenda, service.agenda(space.id, id));
    QJsonArray json;
    QStringList lines;
    for (const VersionedChange &change : list) {
        const ui::ChangeText text = ui::changeText(change.change, agenda.meeting);
        QJsonObject entry = changeJson(change);
        entry.insert(QStringLiteral("text"), text.title);
        json.append(entry);
        lines.append(QStringLiteral("%1  %2  %3").arg(change.version).arg(text.badge, text.title));
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("changes"), json}};
    report.text = lines.isEmpty() ? Text::tr("No changes.") : lines.join(QLatin1Char('\n'));
    return report;
}

Result<Report> papers(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    std::optional<MeetingId> meeting;
    if (!arguments.words.isEmpty()) {
        PLENUM_TRY_ASSIGN(meeting, meetingOf(*profile, space.id, arguments.words.at(0)));
    }
    PLENUM_TRY_ASSIGN(const QList<PaperEntry> list, MeetingService(*profile).papers(space.id, meeting));
    QJsonArray json;
    QStringList lines;
    for (const PaperEntry &entry : list) {
        json.append(paperEntryJson(entry));
        lines.append(QStringLiteral("%1  %2  %3  %4")
                         .arg(entry.paper.id.text().left(8), entry.itemNumber, entry.paper.title,
                              entry.here ? Text::tr("here") : Text::tr("not here yet")));
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("papers"), json}};
    report.text = lines.isEmpty() ? Text::tr("No papers here yet.") : lines.join(QLatin1Char('\n'));
    return report;
}

Result<Report> exportPaper(Context &context, const Arguments &arguments)
{
    if (!arguments.has("out"))
        return missingReport(QStringLiteral("--out F"),
                             QStringLiteral("paper export PAPER --out F [--version N]"));
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const std::optional<int> version, versionOf(arguments, "version"));
    MeetingService service(*profile);
    PLENUM_TRY_ASSIGN(const QList<PaperEntry> all, service.papers(space.id));
    QStringList ids;
    for (const PaperEntry &entry : all)
        ids.append(entry.paper.id.text());
    PLENUM_TRY_ASSIGN(const QString id, uniqueId(ids, arguments.words.at(0)));
    PLENUM_TRY_ASSIGN(const PaperEntry entry, service.paper(space.id, PaperId(id), version));
    PLENUM_TRY(service.exportPaper(entry, arguments.value("out")));
    Report report;
    report.json = paperEntryJson(entry);
    report.json.insert(QStringLiteral("out"), arguments.value("out"));
    report.text = Text::tr("Written: %1").arg(arguments.value("out"));
    return report;
}

} // namespace

QList<Command> meetingCommands()
{
    const auto text = [](const char *s) { return QString::fromLatin1(s); };
    const QString store = text("store");
    return {
        {text("meeting publish"),
         text("meeting publish MEETING.json [--store STORE] [--key KEY]"),
         {{store, text("key"), text("key-passphrase-file")}, {}, 1, 1},
         publish},
        {text("meeting list"), text("meeting list [--store STORE]"), {{store}, {}, 0, 0}, listMeetings},
        {text("meeting show"),
         text("meeting show MEETING [--version N] [--store STORE]"),
         {{store, text("version")}, {}, 1, 1},
         show},
        {text("meeting changes"),
         text("meeting changes MEETING [--since N] [--store STORE]"),
         {{store, text("since")}, {}, 1, 1},
         changes},
        {text("paper list"), text("paper list [MEETING] [--store STORE]"), {{store}, {}, 0, 1}, papers},
        {text("paper export"),
         text("paper export PAPER --out F [--version N] [--store STORE]"),
         {{store, text("out"), text("version")}, {}, 1, 1},
         exportPaper},
    };
}

} // namespace plenum::cli
