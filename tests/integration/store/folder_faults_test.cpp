// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "core/store/folder/folder_store.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plenum {

namespace {

// Bytes that prove themselves, like every object in a store: a hash and what it is of.
QByteArray provenBytes(const QByteArray &seed, qsizetype size)
{
    QByteArray body = seed;
    while (body.size() < size)
        body += sha256(body.last(std::min<qsizetype>(32, body.size())));
    return sha256(body) + body;
}

bool isWhole(const QByteArray &bytes)
{
    return bytes.size() > 32 && sha256(bytes.sliced(32)) == bytes.first(32);
}

// Runs `work` in a process of its own; its result is the exit status.
pid_t inProcess(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    return child;
}

int exitOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

// A folder store under what happens to folders: killed writers, writers at the same time, a full and a
// read-only disk.
class FolderFaultsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dir = std::make_unique<QTemporaryDir>(); }

    // 60 writers, each killed at a random moment: what has a name is whole, and the next writer just goes on.
    void killedAtAnyMoment_everyNameIsWhole()
    {
        const QByteArray paper = provenBytes("paper", 300'000);
        const QString local = m_dir->filePath(QStringLiteral("paper.pdf"));
        writeFile(local, paper);
        auto *random = QRandomGenerator::global();
        int kills = 0;
        for (int round = 0; round < 60; ++round) {
            const pid_t writer = inProcess([&] { return publish(round, sha256(paper), local); });
            ::usleep(static_cast<useconds_t>(random->bounded(20'000)));
            ::kill(writer, SIGKILL);
            kills += exitOf(writer) == 128 + SIGKILL ? 1 : 0;
            checkAllWhole();
        }
        QVERIFY2(kills > 20, "the writers were too fast for this test");
        QCOMPARE(exitOf(inProcess([&] { return publish(0, sha256(paper), local); })), 0);
        checkAllWhole();
    }

    // Eight processes want one name: one gets it, the others are told, and its bytes are that one's.
    void racingForOneName_oneWins()
    {
        const QString root = storeRoot();
        for (int round = 1; round <= 40; ++round) {
            const ObjectName name = trustName(round, m_key);
            QList<pid_t> writers;
            for (int i = 0; i < 8; ++i) {
                writers.append(inProcess([&] {
                    FolderStore store(root, m_clock, m_random);
                    const auto put =
                        store.put(name, provenBytes(QByteArray::number(i), 10'000), WriteMode::CreateNew);
                    return put ? 0 : put.error().code == ErrorCode::Conflict ? 1 : 2;
                }));
            }
            QList<int> winners;
            for (int i = 0; i < writers.size(); ++i) {
                const int result = exitOf(writers[i]);
                QVERIFY(result == 0 || result == 1);
                if (result == 0)
                    winners.append(i);
            }
            QCOMPARE(winners.size(), 1);
            FolderStore store(root, m_clock, m_random);
            QCOMPARE(store.get(name, 100'000).value(), provenBytes(QByteArray::number(winners[0]), 10'000));
        }
        QCOMPARE(QDir(root + QStringLiteral("/t")).entryList(QDir::Files).size(), 0);
    }

    // Eight devices append to their logs at the same time: everything is there afterwards.
    void eightDevicesAppending_nothingIsLost()
    {
        constexpr int kDevices = 8;
        constexpr int kAppends = 100;
        const QString root = storeRoot();
        QList<pid_t> writers;
        for (int device = 0; device < kDevices; ++device) {
            writers.append(inProcess([&] {
                FolderStore store(root, m_clock, m_random);
                for (int seq = 1; seq <= kAppends; ++seq) {
                    const ObjectName name = segment(device, seq);
                    if (!store.put(name, provenBytes(name.bytes(), 500), WriteMode::CreateNew))
                        return 1;
                }
                return store.barrier() ? 0 : 1;
            }));
        }
        for (const pid_t writer : std::as_const(writers))
            QCOMPARE(exitOf(writer), 0);
        FolderStore store(root, m_clock, m_random);
        const auto names = store.list(logDirectory(1, QStringLiteral("0")));
        QVERIFY_OK(names);
        QCOMPARE(names->size(), kDevices * kAppends);
        for (const ObjectName &name : *names)
            QCOMPARE(store.get(name, 1000).value(), provenBytes(name.bytes(), 500));
    }

    // A small disk of its own, in a mount namespace: fills up, gets room again, turns read-only.
    void fullThenReadOnlyDisk_isSaidAndLeavesNothingHalf()
    {
        const int result = exitOf(inProcess([this] { return onASmallDisk(); }));
        if (result == kNoMounts)
            QSKIP("this system allows no private mounts");
        QCOMPARE(result, 0);
    }

private:
    static constexpr int kNoMounts = 77;

    QString storeRoot() const
    {
        const QString root = m_dir->filePath(QStringLiteral("store"));
        if (!QDir().mkpath(root))
            qFatal("mkpath");
        return root;
    }

    static ObjectName segment(int device, int seq)
    {
        const DeviceId id(QString(25, QLatin1Char('a')) + QLatin1Char(static_cast<char>('a' + device)));
        return logSegmentName(1, QStringLiteral("0"), id, seq);
    }

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    int publish(int round, const QByteArray &hash, const QString &paper)
    {
        FolderStore store(storeRoot(), m_clock, m_random);
        for (int i = 0; i < 50; ++i) {
            const int n = round * 50 + i + 1;
            const ObjectName manifest = rosterName(n, m_key);
            const bool done =
                store.put(manifest, provenBytes(manifest.bytes(), 20'000), WriteMode::CreateNew) &&
                store.putBlob(hash, paper) && store.barrier() &&
                store.put(headPointerName(m_key), provenBytes(QByteArray::number(n), 4'000),
                          WriteMode::Replace);
            if (!done)
                return 1;
        }
        return 0;
    }

    void checkAllWhole()
    {
        QDirIterator files(storeRoot(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.startsWith(storeRoot() + QStringLiteral("/t/")))
                continue; // scratch: never read, swept later
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(isWhole(file.readAll()), qPrintable(path));
        }
    }

    int onASmallDisk()
    {
        const QByteArray root = QFile::encodeName(storeRoot());
        const bool isPrivate = ::unshare(::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
                               ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        if (!isPrivate || ::mount("tmpfs", root.constData(), "tmpfs", 0, "size=1m") != 0)
            return kNoMounts;
        FolderStore store(storeRoot(), m_clock, m_random);
        const ObjectName head = headPointerName(m_key);
        if (!store.put(head, provenBytes("old", 4'000), WriteMode::Replace))
            return 1;

        const ObjectName large = rosterName(1, m_key);
        const auto full = store.put(large, provenBytes("large", 2'000'000), WriteMode::CreateNew);
        if (full || full.error().code != ErrorCode::DiskFull || full.error().subject != large.path())
            return 2;
        const QByteArray paper = provenBytes("paper", 2'000'000);
        const QString local = m_dir->filePath(QStringLiteral("paper.pdf"));
        writeFile(local, paper);
        const auto fullBlob = store.putBlob(sha256(paper), local);
        if (fullBlob || fullBlob.error().code != ErrorCode::DiskFull ||
            fullBlob.error().subject != blobName(sha256(paper)).path())
            return 3;
        if (!QDir(storeRoot() + QStringLiteral("/t")).isEmpty() ||
            store.get(large, 1).error().code != ErrorCode::NotFound)
            return 4;
        // The room is back at once: no scratch file holds it.
        if (!store.put(large, provenBytes("large", 500'000), WriteMode::CreateNew) || !store.barrier())
            return 5;

        if (::mount(nullptr, root.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            return kNoMounts;
        const auto readOnly = store.put(rosterName(2, m_key), "x", WriteMode::CreateNew);
        if (readOnly || readOnly.error().code != ErrorCode::ReadOnly ||
            store.put(head, "x", WriteMode::Replace).error().code != ErrorCode::ReadOnly)
            return 6;
        // What is there already needs no writing; reading goes on.
        if (!store.put(large, provenBytes("large", 500'000), WriteMode::CreateNew) || !store.barrier())
            return 7;
        return store.get(head, 10'000).value() == provenBytes("old", 4'000) ? 0 : 8;
    }

    const QString m_key = QStringLiteral("0123456789abcdef");
    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>();
    SystemClock m_clock;
    SystemRandom m_random;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::FolderFaultsTest)
#include "folder_faults_test.moc"
