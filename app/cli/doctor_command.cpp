// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/profile_text.h"

#include "app/cli/text.h"
#include "core/pdf/worker_client.h"

#include <QJsonArray>
#include <QLocale>
#include <QSysInfo>

#include <cstring>

namespace plenum::cli {

namespace {

struct Check {
    QString name;
    bool ok = false;
    QString note;
};

void checkSandbox(QList<Check> &checks)
{
    const auto worker = WorkerClient::start();
    const auto report = worker ? (*worker)->probe() : Result<SandboxReport>(worker.error());
    if (!report) {
        checks.append({QStringLiteral("pdf-worker"), false, report.error().detail});
        return;
    }
    checks.append({QStringLiteral("pdf-worker"), true, Text::tr("started, process of its own")});
    checks.append({QStringLiteral("landlock"), report->landlockAbi > 0,
                   report->landlockAbi > 0 ? QStringLiteral("ABI %1").arg(report->landlockAbi)
                                           : Text::tr("this kernel has none: seccomp only")});
    checks.append({QStringLiteral("seccomp"), report->seccomp, QString()});
    for (const SandboxProbe &probe : report->probes)
        checks.append({QStringLiteral("sandbox-") + probe.name, probe.denied,
                       probe.denied
                           ? Text::tr("denied: %1").arg(QString::fromLocal8Bit(std::strerror(probe.error)))
                           : Text::tr("the worker could do this")});
}

void checkProfile(Context &context, QList<Check> &checks)
{
    const auto profile = context.profile();
    if (!profile) {
        checks.append(
            {QStringLiteral("profile"), false,
             QStringLiteral("%1: %2").arg(errorCodeName(profile.error().code), profile.error().detail)});
        return;
    }
    checks.append({QStringLiteral("profile"), true, (*profile)->folder()});
    checks.append({QStringLiteral("protection"), true, protectionText(**profile)});
    const auto vault = (*profile)->vault().checkIntegrity();
    checks.append({QStringLiteral("vault"), vault.ok(), vault ? QString() : vault.error().detail});
    const auto cache = (*profile)->cache().checkIntegrity();
    checks.append({QStringLiteral("cache"), cache.ok(), cache ? QString() : cache.error().detail});
}

Result<Report> doctor(Context &context, const Arguments &)
{
    QList<Check> checks{{QStringLiteral("version"), true,
                         QStringLiteral("Plenum " PLENUM_VERSION ", Qt %1, %2")
                             .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName())},
                        {QStringLiteral("locale"), true, QLocale().name()}};
    checkSandbox(checks);
    checkProfile(context, checks);
    Report report;
    QJsonArray json;
    QStringList lines;
    for (const Check &check : std::as_const(checks)) {
        json.append(QJsonObject{{QStringLiteral("name"), check.name},
                                {QStringLiteral("ok"), check.ok},
                                {QStringLiteral("note"), check.note}});
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(check.ok ? Text::tr("ok") : Text::tr("PROBLEM"), check.name, check.note));
        if (!check.ok)
            report.exit = Exit::Negative;
    }
    report.json = QJsonObject{{QStringLiteral("checks"), json}};
    report.text = lines.join(QLatin1Char('\n'));
    return report;
}

} // namespace

QList<Command> doctorCommands()
{
    return {{QStringLiteral("doctor"), QStringLiteral("doctor"), {{}, {}, 0, 0}, doctor}};
}

} // namespace plenum::cli
