// SPDX-License-Identifier: GPL-3.0-or-later
//
// plenum-fault-harness: a council, its devices and its store under seeded faults (docs/testing.md).
#include "tests/faults/dav_site.h"
#include "tests/faults/schedule.h"
#include "tests/support/fault_vfs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace plenum;
using namespace plenum::test;

namespace {

QList<int> faultsFrom(const QString &text)
{
    QList<int> faults;
    const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int fault = word.startsWith(QLatin1Char('F')) ? word.mid(1).toInt() : word.toInt();
        if (fault < 1 || fault > 15)
            return {};
        faults.append(fault);
    }
    return faults;
}

// Every server with the sign-in it does best; empty for a word that is none.
QStringList serverWords(const QString &store)
{
    if (store == QLatin1String("apache") || store == QLatin1String("lighttpd"))
        return {store, QStringLiteral("--auth"), QStringLiteral("digest")};
    if (store == QLatin1String("nginx") || store == QLatin1String("rclone") ||
        store == QLatin1String("sabredav"))
        return {store, QStringLiteral("--auth"), QStringLiteral("basic")};
    return {};
}

// Which kinds of space the word stands for; none for a word that is none.
QList<bool> sealedOr(const QString &space)
{
    static const QMap<QString, QList<bool>> words{{QStringLiteral("open"), {false}},
                                                  {QStringLiteral("sealed"), {true}},
                                                  {QStringLiteral("both"), {false, true}}};
    return words.value(space);
}

void tell(quint64 seed, const QString &store, const char *space, const Schedule &schedule)
{
    const Violation &first = schedule.verdict().violations().constFirst();
    std::printf("seed %llu on %s, %s, breaks I%d: %s\n", static_cast<unsigned long long>(seed),
                qPrintable(store), space, first.invariant, qPrintable(first.sentence));
    for (const QString &step : schedule.steps())
        std::printf("    %s\n", qPrintable(step));
    for (const Violation &violation : schedule.verdict().violations())
        std::printf("  I%d: %s\n", violation.invariant, qPrintable(violation.sentence));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Runs a council under seeded faults and checks that no invariant breaks."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("seed"), QStringLiteral("The first seed."), QStringLiteral("N"),
          QStringLiteral("1")},
         {QStringLiteral("schedules"), QStringLiteral("How many, with rising seeds."), QStringLiteral("N"),
          QStringLiteral("1")},
         {QStringLiteral("store"), QStringLiteral("folder, apache, nginx, lighttpd, rclone or sabredav."),
          QStringLiteral("KIND"), QStringLiteral("folder")},
         {QStringLiteral("space"), QStringLiteral("open, sealed, or both: every other seed."),
          QStringLiteral("KIND"), QStringLiteral("both")},
         {QStringLiteral("faults"), QStringLiteral("For example F1,F6; all by default."),
          QStringLiteral("LIST"), QString()},
         {QStringLiteral("seconds"), QStringLiteral("Stop after so long."), QStringLiteral("N"),
          QStringLiteral("0")},
         {QStringLiteral("no-hash-checks"), QStringLiteral("Believe every paper: the harness must see it.")},
         {QStringLiteral("keep-going"), QStringLiteral("Do not stop at the first violation.")},
         {QStringLiteral("keep"), QStringLiteral("Leave the last world where it is, and tell where.")},
         {QStringLiteral("verbose"), QStringLiteral("Tell every step.")}});
    parser.process(application);

    const QString store = parser.value(QStringLiteral("store"));
    const QString listed = parser.value(QStringLiteral("faults"));
    ScheduleOptions options;
    options.faults =
        faultsFrom(listed.isEmpty() ? QStringLiteral("1,2,3,4,5,6,7,8,9,10,11,12,13,14,15") : listed);
    const bool isFolder = store == QLatin1String("folder");
    if (isFolder) // redirects and sign-ins are of servers only
        options.faults.removeIf([](int fault) { return fault == 11 || fault == 12; });
    else
        options.faults.removeAll(15);
    options.hasHashChecks = !parser.isSet(QStringLiteral("no-hash-checks"));
    options.isLoud = parser.isSet(QStringLiteral("verbose"));
    const QList<bool> kinds = sealedOr(parser.value(QStringLiteral("space")));
    if (options.faults.isEmpty() || kinds.isEmpty() || (!isFolder && serverWords(store).isEmpty())) {
        std::fputs("plenum-fault-harness: unknown fault, space or store; see --help\n", stderr);
        return 2;
    }

    QTemporaryDir folder(QStringLiteral("/dev/shm/plenum-faults-XXXXXX"));
    FaultVfs::install();
    std::map<bool, WorldTemplate> worlds;
    for (const bool isSealed : kinds)
        worlds.try_emplace(isSealed, folder.filePath(QLatin1String(isSealed ? "sealed" : "open")), isSealed);
    std::unique_ptr<StoreSite> site;
    if (isFolder) {
        site = std::make_unique<FolderSite>(folder.filePath(QStringLiteral("store")));
    } else {
        auto server = std::make_unique<DavSite>(serverWords(store));
        if (!server->missing().isEmpty()) {
            std::fprintf(stderr, "plenum-fault-harness: %s is not installed; run packaging/setup.sh test\n",
                         qPrintable(server->missing()));
            return 2;
        }
        site = std::move(server);
    }
    const quint64 first = parser.value(QStringLiteral("seed")).toULongLong();
    const int schedules = parser.value(QStringLiteral("schedules")).toInt();
    const qint64 limit = parser.value(QStringLiteral("seconds")).toLongLong() * 1000;
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    int broken = 0;
    qint64 hits = 0;
    qint64 restored = 0;
    qint64 removed = 0;
    for (; done < schedules && (limit == 0 || timer.elapsed() < limit); ++done) {
        const quint64 seed = first + static_cast<quint64>(done);
        const bool isSealed = kinds.at(static_cast<qsizetype>(seed % static_cast<quint64>(kinds.size())));
        Schedule schedule(worlds.at(isSealed), *site, options, seed);
        schedule.run();
        hits += schedule.hits();
        restored += schedule.restored();
        removed += schedule.removed();
        if (schedule.verdict().isClean())
            continue;
        tell(seed, store, isSealed ? "sealed" : "open", schedule);
        ++broken;
        if (!parser.isSet(QStringLiteral("keep-going"))) {
            ++done;
            break;
        }
    }
    if (parser.isSet(QStringLiteral("keep"))) {
        folder.setAutoRemove(false);
        std::printf("kept in %s\n", qPrintable(folder.path()));
    }
    std::printf(
        "%d schedules on %s (%s) from seed %llu: %d broken, %lld faults met something, %lld objects put "
        "back, %lld removed as garbage, %.1f s\n",
        done, qPrintable(store), qPrintable(parser.value(QStringLiteral("space"))),
        static_cast<unsigned long long>(first), broken, static_cast<long long>(hits),
        static_cast<long long>(restored), static_cast<long long>(removed),
        static_cast<double>(timer.elapsed()) / 1000);
    return broken == 0 ? 0 : 1;
}
