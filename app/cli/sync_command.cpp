// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/store_options.h"
#include "app/cli/text.h"
#include "core/workspace/meeting_service.h"
#include "core/workspace/sync_service.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <chrono>
#include <csignal>
#include <thread>

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

Result<Report> syncOnce(Context &context, Profile &profile, const SpaceRecord &space)
{
    SyncOptions options;
    options.stop = interruption().get_token();
    options.progress = [&](const SyncProgress &progress) {
        if (progress.papersDone == progress.papers || progress.papersDone % 50 == 0)
            context.progress(Text::tr("%1 of %2 papers, %3 of %4")
                                 .arg(progress.papersDone)
                                 .arg(progress.papers)
                                 .arg(ui::sizeText(progress.bytesDone), ui::sizeText(progress.bytes)));
    };
    PLENUM_TRY_ASSIGN(const SyncReport outcome,
                      SyncService(profile, context.environment()).run(space.id, options));
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, MeetingService(profile).list(space.id));
    PLENUM_TRY_ASSIGN(const int unsent, profile.vault().unsentCount(space.id));

    Report report;
    QJsonArray ready;
    QStringList lines;
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
                    {QStringLiteral("ready"), ready},
                    {QStringLiteral("warnings"), warningsJson(outcome.warnings)}};
    report.text = lines.isEmpty() ? Text::tr("Up to date. Nothing has been published yet.")
                                  : lines.join(QLatin1Char('\n'));
    report.exit = outcome.warnings.isEmpty() ? Exit::Done : Exit::Negative;
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
    auto report = syncOnce(context, *profile, space);
    if (!arguments.has("watch"))
        return report;
    while (!interruption().stop_requested()) {
        context.progress(report ? report->text : ui::errorParagraph(report.error()));
        rest(milliseconds(30'000));
        if (!interruption().stop_requested())
            report = syncOnce(context, *profile, space);
    }
    return report;
}

} // namespace

QList<Command> syncCommands()
{
    return {{QStringLiteral("sync"),
             QStringLiteral("sync [--store STORE] [--watch] [--user U --password-file F] [--ca A.pem]"),
             {QStringList{QStringLiteral("store")} + storeOptions(), {QStringLiteral("watch")}, 0, 0},
             sync}};
}

} // namespace plenum::cli
