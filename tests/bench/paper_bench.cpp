// SPDX-License-Identifier: GPL-3.0-or-later
//
// What sealing and opening a large paper costs, each in a process and on a core of its own.
//
//   plenum-paper-bench [MIB [FOLDER]]     1024 MiB in the temporary folder
#include "core/base/random.h"
#include "core/cache/paper_files.h"
#include "core/cache/paper_sealing.h"
#include "core/crypto/fingerprint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>

namespace {

using namespace plenum;

constexpr qint64 kMiB = 1024 * 1024;

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

// One step in a child of its own: its time, its time on the processor, its memory.
bool measure(const char *name, qint64 mebibytes, const std::function<bool()> &step)
{
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(step() ? 0 : 1);
    int status = 1;
    rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    const double wall = double(timer.nsecsElapsed()) / 1e9;
    const double cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    const auto size = double(mebibytes) * double(kMiB) / 1e6;
    std::printf("%-5s %6.0f MB/s per core (%.2f s of processor, %.2f s in all: %.0f MB/s), %ld MiB at most\n",
                name, size / cpu, cpu, wall, size / wall, usage.ru_maxrss / 1024);
    return status == 0;
}

Paper makePaper(const QString &path, qint64 mebibytes, Fingerprint &fingerprint)
{
    QFile file(path);
    Paper paper;
    Sha256 hash;
    QByteArray piece = SystemRandom().bytes(kMiB);
    if (!file.open(QIODevice::WriteOnly))
        return paper;
    for (qint64 i = 0; i < mebibytes; ++i) {
        piece[0] = static_cast<char>(i);
        hash.add(piece);
        fingerprint.add(piece);
        paper.size += file.write(piece);
    }
    paper.sha256 = hash.result();
    return paper;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 mebibytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1024;
    const QTemporaryDir folder(argc > 2 ? QFile::decodeName(argv[2]) + QStringLiteral("/XXXXXX")
                                        : QStringLiteral("/var/tmp/plenum-bench-XXXXXX"));
    const QString source = folder.filePath(QStringLiteral("paper.pdf"));
    const QString agenda = folder.filePath(QStringLiteral("agenda"));
    Fingerprint fingerprint;
    Paper paper = makePaper(source, mebibytes, fingerprint);
    const auto papers = PaperFiles::open(folder.filePath(QStringLiteral("papers")));
    if (!papers || paper.size != mebibytes * kMiB) {
        std::fprintf(stderr, "no room for the paper\n");
        return 1;
    }
    const bool isSealed = measure("seal", mebibytes, [&] {
        SystemRandom random;
        QFile file(agenda);
        return sealPaper(source, **papers, random, fingerprint.result(), paper) &&
               file.open(QIODevice::WriteOnly) && file.write(paper.contentKey + paper.blob) == 64;
    });
    QFile file(agenda);
    if (!isSealed || !file.open(QIODevice::ReadOnly))
        return 1;
    paper.contentKey = file.read(32);
    paper.blob = file.read(32);
    return measure("open", mebibytes, [&] { return openPaper(**papers, paper).ok(); }) ? 0 : 1;
}
