// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace plenum;

class AtomicFileTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void write_existing_isReplacedWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY_OK(writeFileAtomically(path, "old and longer"));
        QVERIFY_OK(writeFileAtomically(path, "new"));
        QCOMPARE(*readFile(path, 100), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void write_ownerOnly_isNotReadableByOthers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("key"));
        QVERIFY_OK(writeFileAtomically(path, "secret", FileAccess::OwnerOnly));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(static_cast<int>(info.st_mode & 0777U), 0600);
    }

    // A file size limit makes the kernel refuse the write as a full disk would.
    void write_noRoom_keepsTheOldBytesAndLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY_OK(writeFileAtomically(path, "old"));
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const struct rlimit limit = {1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto written = writeFileAtomically(path, QByteArray(5000, 'x'));
            ::_exit(!written && written.error().code == ErrorCode::TooLarge ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QCOMPARE(*readFile(path, 100), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void write_missingFolder_isNotFound()
    {
        QTemporaryDir folder;
        QCOMPARE(writeFileAtomically(folder.filePath(QStringLiteral("no/such/file")), "x").error().code,
                 ErrorCode::NotFound);
    }

    void read_overTheLimit_isTooLarge()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY_OK(writeFileAtomically(path, QByteArray(101, 'x')));
        QCOMPARE(readFile(path, 100).error().code, ErrorCode::TooLarge);
        QCOMPARE(readFile(path, 101)->size(), 101);
    }

    void read_notAFile_isRefusedWithoutWaiting()
    {
        QTemporaryDir folder;
        QCOMPARE(readFile(folder.path(), 100).error().code, ErrorCode::InvalidInput);
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readFile(pipe, 100).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
