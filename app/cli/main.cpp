// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace plenum;
using namespace plenum::cli;

namespace {

QList<Command> allCommands()
{
    return spaceCommands() + memberCommands() + trustCommands() + storeCommands() + storeCareCommands() +
           meetingCommands() + syncCommands() + signOffCommands() + pdfCommands() + profileCommands() +
           doctorCommands();
}

// Keys and passphrases pass through this process: nothing of it may end up in a core file.
void keepSecretsOutOfCoreFiles()
{
    const struct rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

// Takes the global options out of the words, wherever they stand before "--". What was understood before an
// error is in `options` as well.
Result<void> takeGlobalOptions(QStringList &words, GlobalOptions &options)
{
    for (qsizetype i = 0; i < words.size() && words.at(i) != QLatin1String("--");) {
        const QString word = words.at(i);
        if (word == QLatin1String("--json") || word == QLatin1String("--quiet")) {
            (word == QLatin1String("--json") ? options.json : options.quiet) = true;
            words.removeAt(i);
        } else if (word == QLatin1String("--profile") || word == QLatin1String("--passphrase-file")) {
            if (i + 1 >= words.size()) {
                const QString what =
                    word == QLatin1String("--profile") ? QStringLiteral("DIR") : QStringLiteral("F");
                return makeError(ErrorCode::InvalidInput, word + QLatin1Char(' ') + what);
            }
            (word == QLatin1String("--profile") ? options.profile : options.passphraseFile) = words.at(i + 1);
            words.remove(i, 2);
        } else {
            ++i;
        }
    }
    return {};
}

Report helpReport(const QList<Command> &commands)
{
    Report report;
    QStringList lines{Text::tr("Usage: plenumctl [--profile DIR] [--json] [--quiet] COMMAND …"), QString()};
    QJsonArray names;
    for (const Command &command : commands) {
        lines.append(QStringLiteral("  ") + command.synopsis);
        names.append(command.name);
    }
    lines.append({QString(), Text::tr("plenumctl(1) describes each of them.")});
    report.text = lines.join(QLatin1Char('\n'));
    report.json = QJsonObject{{QStringLiteral("commands"), names}};
    return report;
}

Report unknownCommand(const QList<Command> &commands, const QStringList &words)
{
    const QString group = words.constFirst();
    QStringList members;
    for (const Command &command : commands) {
        if (command.name.startsWith(group + QLatin1Char(' ')))
            members.append(command.name.section(QLatin1Char(' '), 1));
    }
    if (members.isEmpty())
        return usageReport(makeError(ErrorCode::InvalidInput, group), QStringLiteral("COMMAND …"));
    const QString synopsis = QStringLiteral("%1 %2 …").arg(group, members.join(QLatin1Char('|')));
    if (words.size() == 1)
        return usageReport(makeError(ErrorCode::InvalidInput), synopsis);
    return usageReport(makeError(ErrorCode::InvalidInput, words.mid(0, 2).join(QLatin1Char(' '))), synopsis);
}

Report execute(Composition &composition, const GlobalOptions &options, const QStringList &words)
{
    const QList<Command> commands = allCommands();
    if (words.isEmpty() || words.constFirst() == QLatin1String("--help") ||
        words.constFirst() == QLatin1String("help")) {
        Report report = helpReport(commands);
        report.exit = words.isEmpty() ? Exit::Usage : Exit::Done;
        return report;
    }
    if (words.constFirst() == QLatin1String("--version")) {
        Report report;
        report.text = QStringLiteral("plenumctl " PLENUM_VERSION);
        report.json = QJsonObject{{QStringLiteral("version"), QStringLiteral(PLENUM_VERSION)}};
        return report;
    }
    for (const int length : {2, 1}) {
        const QString name = words.mid(0, length).join(QLatin1Char(' '));
        for (const Command &command : commands) {
            if (command.name != name)
                continue;
            const auto arguments = parseArguments(words.mid(length), command.syntax);
            if (!arguments)
                return usageReport(arguments.error(), command.synopsis);
            Context context(composition, options);
            auto report = command.run(context, *arguments);
            return report ? std::move(report).value() : errorReport(report.error());
        }
    }
    return unknownCommand(commands, words);
}

void print(const Report &report, const GlobalOptions &options)
{
    if (options.json) {
        std::fputs(QJsonDocument(report.json).toJson(QJsonDocument::Indented).constData(), stdout);
        return;
    }
    const bool failed = report.json.contains(QStringLiteral("error"));
    if (!report.text.isEmpty())
        std::fprintf(failed ? stderr : stdout, "%s\n", qUtf8Printable(report.text));
    const QString detail =
        report.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("detail")).toString();
    if (!detail.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(Text::tr("Details: %1").arg(detail)));
}

} // namespace

int main(int argc, char *argv[])
{
    keepSecretsOutOfCoreFiles();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("plenumctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLENUM_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("plenum"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    QStringList words = QCoreApplication::arguments().mid(1);
    GlobalOptions options;
    const auto taken = takeGlobalOptions(words, options);
    const Report report = [&] {
        if (!taken)
            return missingReport(taken.error().subject,
                                 QStringLiteral("[--profile DIR] [--json] [--quiet] COMMAND …"));
        Composition composition;
        return execute(composition, options, words);
    }();
    print(report, options);
    if (std::fflush(stdout) != 0)
        return static_cast<int>(Exit::Unavailable);
    return static_cast<int>(report.exit);
}
