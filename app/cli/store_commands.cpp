// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/store_options.h"
#include "app/cli/text.h"
#include "core/workspace/store_connections.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace plenum::cli {

namespace {

Result<Report> probe(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(StoreAccess access,
                      adoptStoreOptions(context, arguments, storeLocation(arguments.words.at(0))));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    StoreConnections connections(*profile, context.environment());
    PLENUM_TRY_ASSIGN(const StoreProbe probe, connections.probe(access));
    if (probe.isUsable && access.mode != probe.mode) {
        access.mode = probe.mode;
        PLENUM_TRY(connections.remember(access));
    }

    Report report;
    QJsonArray checks;
    QStringList lines{probe.isUsable ? Text::tr("A space can be kept in %1.").arg(access.location)
                                     : Text::tr("No space can be kept in %1.").arg(access.location)};
    for (const StoreCheck &check : probe.checks) {
        checks.append(QJsonObject{{QStringLiteral("name"), check.name},
                                  {QStringLiteral("ok"), check.ok},
                                  {QStringLiteral("note"), check.note}});
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(check.ok ? Text::tr("yes") : Text::tr("no"), check.name, check.note));
    }
    report.json = QJsonObject{{QStringLiteral("store"), access.location},
                              {QStringLiteral("usable"), probe.isUsable},
                              {QStringLiteral("checks"), checks},
                              {QStringLiteral("mode"), QJsonDocument::fromJson(probe.mode).object()}};
    report.text = lines.join(QLatin1Char('\n'));
    report.exit = probe.isUsable ? Exit::Done : Exit::Negative;
    return report;
}

} // namespace

QList<Command> storeCommands()
{
    return {{QStringLiteral("space probe"),
             QStringLiteral("space probe STORE [--user U --password-file F] [--store-ca A.pem]"),
             {storeOptions(), {}, 1, 1},
             probe}};
}

} // namespace plenum::cli
