// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/removal_text.h"
#include "app/cli/store_options.h"
#include "app/cli/text.h"
#include "core/workspace/meeting_service.h"
#include "core/workspace/poll_schedule.h"
#include "core/workspace/space_lease.h"
#include "core/workspace/space_view.h"
#include "core/workspace/sync_service.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <chrono>
#include <csignal>
#include <functional>
#include <thread>
#include <utility>

namespace plenum::cli {

namespace {

using std::chrono::milliseconds;

std::stop_source &interruption()
{
    static std::stop_source source;
    return source;
}

void interrupt(int)
{
    // request_stop() is lock-free here: no callback is ever registered on the source.
    interruption().request_stop();
}

QJsonArray warningsJson(const QList<Error> &warnings)
{
    QJsonArray json;
    for (const Error &warning : warnings)
        json.append(QJsonObject{{QStringLiteral("code"), errorCodeName(warning.code)},
                                {QStringLiteral("object"), warning.subject},
                                {QStringLiteral("message"), ui::errorParagraph(warning)},
                                {QStringLiteral("detail"), warning.detail}});
    return json;
}

QString progressText(const SyncProgress &progress)
{
    const QString text = Text::tr("%1 of %2 papers, %3 of %4")
                             .arg(progress.papersDone)
                             .arg(progress.papers)
                             .arg(ui::sizeText(progress.bytesDone), ui::sizeText(progress.bytes));
    if (!progress.secondsLeft || progress.papersDone == progress.papers)
        return text;
    return Text::tr("%1, %2 left", "progress, a length of time")
        .arg(text, ui::durationText(*progress.secondsLeft));
}

// Says once a second, and at the end, how far the papers are.
std::function<void(const SyncProgress &)> progressLines(Context &context)
{
    using std::chrono::steady_clock;
    return [&context, last = steady_clock::time_point(),
            said = QString()](const SyncProgress &progress) mutable {
        const auto now = steady_clock::now();
        const bool isDue = progress.papersDone == progress.papers || now - last >= std::chrono::seconds(1);
        if (progress.phase != SyncPhase::Fetching || progress.papers == 0 || !isDue)
            return;
        last = now;
        if (const QString text = progressText(progress); std::exchange(said, text) != text)
            context.progress(text);
    };
}

// The meeting whose papers alone are wanted; known from an earlier contact.
Result<std::optional<MeetingId>> onlyMeeting(Profile &profile, const SpaceRecord &space,
                                             const Arguments &arguments)
{
    if (!arguments.has("meeting"))
        return std::optional<MeetingId>();
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, MeetingService(profile).list(space.id));
    QStringList ids;
    for (const MeetingOverview &meeting : meetings)
        ids.append(meeting.id.text());
    PLENUM_TRY_ASSIGN(const QString id, uniqueId(ids, arguments.value("meeting")));
    return std::optional(MeetingId(id));
}

// The contact did not show what is in force, so a space that was closed stays so.
Report describeClosed(const Error &closed, const SyncReport &outcome)
{
    Report report = errorReport(closed);
    for (const Error &warning : outcome.warnings)
        report.text += QLatin1Char('\n') + ui::errorParagraph(warning);
    report.json.insert(QStringLiteral("warnings"), warningsJson(outcome.warnings));
    return report;
}

Result<Report> describe(Profile &profile, const SpaceRecord &space, const SyncReport &outcome)
{
    if (const auto open = requireLease(profile, space); !open)
        return describeClosed(open.error(), outcome);
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, MeetingService(profile).list(space.id));
    PLENUM_TRY_ASSIGN(const int unsent, profile.vault().unsentCount(space.id));
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, space.id));
    const bool isRemoved = view.membership() == Membership::Removed;

    Report report;
    QJsonArray ready;
    QStringList lines;
    if (isRemoved) {
        lines.append(removalText(view));
        if (unsent > 0)
            lines.append(Text::tr("%1 pieces of your work had not been sent. They stay here.").arg(unsent));
    }
    for (const MeetingOverview &meeting : meetings) {
        ready.append(QJsonObject{{QStringLiteral("meeting"), meeting.id.text()},
                                 {QStringLiteral("papers"), meeting.papersHere},
                                 {QStringLiteral("of"), meeting.papers},
                                 {QStringLiteral("bytes"), meeting.bytesHere}});
        lines.append((meeting.papersHere == meeting.papers ? Text::tr("%1: ready offline, %2 of %3 papers")
                                                           : Text::tr("%1: %2 of %3 papers here"))
                         .arg(meeting.title)
                         .arg(meeting.papersHere)
                         .arg(meeting.papers));
    }
    for (const Error &warning : outcome.warnings)
        lines.append(ui::errorParagraph(warning));
    if (outcome.healed > 0)
        lines.append(
            Text::tr("%1 objects the store had lost were put back from this computer.").arg(outcome.healed));
    if (outcome.isCopied)
        lines.append(
            Text::tr("This computer's Plenum was restored from a backup or copied: another copy of it "
                     "has written under the same key. Everything here is safe and can be read; what "
                     "you do now stays on this computer until it has a key of its own: run "
                     "“plenumctl space renew”."));
    if (outcome.bytesShort > 0)
        lines.append(Text::tr("This computer needs %1 more room for all papers.")
                         .arg(ui::sizeText(outcome.bytesShort)));
    if (outcome.stale)
        lines.append(
            Text::tr("The newest state of the store is from %1; there may be newer ones it does not show.")
                .arg(outcome.headTime.toString(Qt::ISODate)));
    report.json =
        QJsonObject{{QStringLiteral("fetched"),
                     QJsonObject{{QStringLiteral("objects"), outcome.objectsFetched + outcome.papersFetched},
                                 {QStringLiteral("bytes"), outcome.bytesFetched}}},
                    {QStringLiteral("pushed"), outcome.pushed},
                    {QStringLiteral("unsent"), unsent},
                    {QStringLiteral("head"), outcome.headSeq},
                    {QStringLiteral("asOf"), timeJson(outcome.headTime)},
                    {QStringLiteral("stale"), outcome.stale},
                    {QStringLiteral("bytesShort"), outcome.bytesShort},
                    {QStringLiteral("healed"), outcome.healed},
                    {QStringLiteral("copied"), outcome.isCopied},
                    {QStringLiteral("removed"), isRemoved},
                    {QStringLiteral("ready"), ready},
                    {QStringLiteral("warnings"), warningsJson(outcome.warnings)}};
    if (lines.isEmpty())
        lines.append(view.isSealed() && !view.state.head
                         ? Text::tr("The secretary has not approved this computer yet; everything arrives "
                                    "with the first sync after that.")
                         : Text::tr("Up to date. Nothing has been published yet."));
    report.text = lines.join(QLatin1Char('\n'));
    report.exit = outcome.warnings.isEmpty() && !isRemoved ? Exit::Done : Exit::Negative;
    return report;
}

// Waits, but no longer than until Ctrl+C.
void rest(milliseconds duration)
{
    const auto until = std::chrono::steady_clock::now() + duration;
    while (std::chrono::steady_clock::now() < until && !interruption().stop_requested())
        std::this_thread::sleep_for(milliseconds(100));
}

Result<Report> sync(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY(adoptStoreOptions(context, arguments, space.location));
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    SyncOptions options;
    options.stop = interruption().get_token();
    options.progress = progressLines(context);
    options.thorough = arguments.has("thorough");
    PLENUM_TRY_ASSIGN(options.papers.onlyMeeting, onlyMeeting(*profile, space, arguments));

    const bool isServer = space.location.contains(QLatin1String("://"));
    PollSchedule schedule(context.environment().random);
    for (;;) {
        const auto outcome = SyncService(*profile, context.environment()).run(space.id, options);
        if (!outcome) // the store is away: time goes by
            PLENUM_TRY(enforceLeases(*profile));
        auto report = outcome ? describe(*profile, space, *outcome) : Result<Report>(outcome.error());
        if (!arguments.has("watch") || interruption().stop_requested())
            return report;
        if (outcome)
            schedule.succeeded(outcome->pollSeconds);
        else
            schedule.failed(outcome.error(), isServer);
        const auto wait = schedule.next();
        if (!wait)
            return report; // nothing gets better before somebody signs in
        context.progress(report ? report->text : ui::errorParagraph(report.error()));
        rest(*wait);
        if (interruption().stop_requested())
            return report;
    }
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {QStringLiteral("sync"),
         QStringLiteral(
             "sync [--meeting MEETING] [--thorough] [--store STORE] [--watch] [--user U --password-file F] "
             "[--store-ca A.pem]"),
         {QStringList{QStringLiteral("meeting"), QStringLiteral("store")} + storeOptions(),
          {QStringLiteral("watch"), QStringLiteral("thorough")},
          0,
          0},
         sync}};
}

} // namespace plenum::cli
