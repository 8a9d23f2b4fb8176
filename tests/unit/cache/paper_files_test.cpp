// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/paper_files.h"

#include "tests/support/suite.h"
#include "tests/unit/cache/file_size_limit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>
#include <vector>

namespace plenum {

class PaperFilesTest : public test::Suite {
    Q_OBJECT

    QString folder() const { return m_folder->filePath(QStringLiteral("papers")); }

    std::unique_ptr<PaperFiles> open() const
    {
        auto files = PaperFiles::open(folder());
        if (!files)
            qFatal("%s", qPrintable(QDebug::toString(files.error())));
        return *std::move(files);
    }

    static Result<void> add(PaperFiles &files, const QByteArray &bytes, const QByteArray &hash)
    {
        PLENUM_TRY_ASSIGN(const auto writer, files.begin(hash));
        for (qsizetype at = 0; at < bytes.size(); at += 1'000)
            PLENUM_TRY(writer->write(bytes.mid(at, 1'000)));
        return writer->commit();
    }

    static Result<void> add(PaperFiles &files, const QByteArray &bytes)
    {
        return add(files, bytes, sha256(bytes));
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
    }

    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    // Everything below the folder but the folders and the note about unsettled papers.
    QStringList filesLeft() const
    {
        QStringList names;
        QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(QFileInfo(files.next()).fileName());
        names.removeAll(QStringLiteral("unsettled"));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

    void commit_rightBytes_areThereUnderTheirHash()
    {
        const auto files = open();
        for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7"), QByteArray(1'000'000, 'x')}) {
            QVERIFY(!files->has(sha256(bytes)));
            QVERIFY_OK(add(*files, bytes));
            QVERIFY(files->has(sha256(bytes)));
            QCOMPARE(contents(files->pathOf(sha256(bytes))), bytes);
        }
        QVERIFY_OK(files->barrier());
        const QString name = QString::fromLatin1(sha256("%PDF-1.7").toHex());
        QCOMPARE(files->pathOf(sha256("%PDF-1.7")), folder() + QLatin1Char('/') + name.left(2) +
                                                        QLatin1Char('/') + name + QStringLiteral(".pdf"));
        QCOMPARE(filesLeft().size(), 3);
    }

    void begunWithoutAName_isNamedByItsHash_andCanBeDropped()
    {
        const auto files = open();
        const auto writer = files->begin(QByteArray());
        QVERIFY_OK(writer);
        QVERIFY_OK((*writer)->write("sea"));
        QVERIFY_OK((*writer)->write("led"));
        QVERIFY((*writer)->blob().isEmpty());
        QVERIFY_OK((*writer)->commit());
        QCOMPARE((*writer)->blob(), sha256("sealed"));
        QCOMPARE(contents(files->pathOf(sha256("sealed"))), QByteArray("sealed"));
        QVERIFY_OK(files->drop(sha256("sealed")));
        QVERIFY(!files->has(sha256("sealed")));
        QVERIFY_OK(files->drop(sha256("sealed")));
        QVERIFY_OK(files->barrier());
        QCOMPARE(filesLeft(), QStringList());
        QCOMPARE(files->begin("not a hash").error().code, ErrorCode::InvalidInput);
    }

    void filesAndFolders_areForTheOwnerOnly()
    {
        const auto files = open();
        QVERIFY_OK(add(*files, "paper"));
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOther;
        const QString path = files->pathOf(sha256("paper"));
        for (const QString &one : {path, QFileInfo(path).path(), folder(), folder() + QStringLiteral("/tmp")})
            QVERIFY2(!(QFileInfo(one).permissions() & others), qPrintable(one));
    }

    void commit_wrongBytes_isCorruptAndLeavesNothing()
    {
        const auto files = open();
        const QByteArray paper(5'000, 'p');
        QByteArray flipped = paper;
        flipped[4'999] = 'q';
        for (const QByteArray &wrong : {QByteArray(), paper.first(4'999), QByteArray(paper + 'p'), flipped}) {
            QCOMPARE(add(*files, wrong, sha256(paper)).error().code, ErrorCode::Corrupt);
            QVERIFY(!files->has(sha256(paper)));
            QVERIFY(filesLeft().isEmpty());
        }
        QVERIFY_OK(add(*files, paper));
    }

    void commit_wrongBytesOverAGoodPaper_keepsTheGoodOne()
    {
        const auto files = open();
        QVERIFY_OK(add(*files, "paper"));
        QVERIFY(!add(*files, "other", sha256("paper")));
        QCOMPARE(contents(files->pathOf(sha256("paper"))), QByteArray("paper"));
        QVERIFY_OK(add(*files, "paper"));
        QCOMPARE(filesLeft().size(), 1);
    }

    void commit_replacesATornPaper()
    {
        const auto files = open();
        QVERIFY_OK(add(*files, "paper"));
        overwrite(files->pathOf(sha256("paper")), "pa");
        QVERIFY_OK(add(*files, "paper"));
        QCOMPARE(contents(files->pathOf(sha256("paper"))), QByteArray("paper"));
    }

    void writer_droppedOrUsedAfterItsEnd_leavesNothing()
    {
        const auto files = open();
        {
            const auto writer = files->begin(sha256("paper"));
            QVERIFY_OK((*writer)->write("pap"));
            QCOMPARE(filesLeft().size(), 1);
        }
        QVERIFY(filesLeft().isEmpty());
        const auto writer = files->begin(sha256("paper"));
        QVERIFY(!(*writer)->commit());
        QCOMPARE((*writer)->write("paper").error().code, ErrorCode::InvalidInput);
        QCOMPARE((*writer)->commit().error().code, ErrorCode::InvalidInput);
        QVERIFY(filesLeft().isEmpty());
    }

    void resume_goesOnWhereTheLastWriterStopped()
    {
        const QByteArray paper = QByteArray("beginning, ").repeated(30'000) + "end";
        auto files = open();
        {
            const auto writer = files->resume(sha256(paper));
            QCOMPARE((*writer)->size(), 0);
            QVERIFY_OK((*writer)->write(paper.first(100'000)));
            QVERIFY_OK((*writer)->write(paper.sliced(100'000, 1)));
        }
        files.reset();
        files = open(); // as another program does
        QCOMPARE(files->partials().size(), 1);
        QCOMPARE(files->partials().constFirst().blob, sha256(paper));
        QCOMPARE(files->partials().constFirst().size, 100'001);
        QVERIFY(std::abs(files->partials().constFirst().written.secsTo(QDateTime::currentDateTimeUtc())) <
                60);
        QVERIFY(!files->has(sha256(paper)));
        {
            const auto writer = files->resume(sha256(paper));
            QCOMPARE((*writer)->size(), 100'001);
            QVERIFY_OK((*writer)->write(paper.sliced(100'001)));
            QCOMPARE((*writer)->size(), paper.size());
            QVERIFY_OK((*writer)->commit());
        }
        QVERIFY(files->partials().isEmpty());
        QCOMPARE(contents(files->pathOf(sha256(paper))), paper);
        QVERIFY_OK(files->barrier());
        QCOMPARE(filesLeft().size(), 1);
    }

    void resume_nothingWritten_leavesNothing()
    {
        const auto files = open();
        QVERIFY_OK(files->resume(sha256("paper")));
        QVERIFY(filesLeft().isEmpty());
    }

    void resume_wrongBeginning_isCorruptAtTheEndAndDropped()
    {
        const auto files = open();
        overwrite(folder() + QStringLiteral("/part/") + QString::fromLatin1(sha256("paper").toHex()), "pip");
        {
            const auto writer = files->resume(sha256("paper"));
            QCOMPARE((*writer)->size(), 3);
            QVERIFY_OK((*writer)->write("er"));
            QCOMPARE((*writer)->commit().error().code, ErrorCode::Corrupt);
        }
        QVERIFY(filesLeft().isEmpty());
        const auto writer = files->resume(sha256("paper"));
        QCOMPARE((*writer)->size(), 0);
        QVERIFY_OK((*writer)->write("paper"));
        QVERIFY_OK((*writer)->commit());
    }

    void resume_whileAnotherWriterHasIt_startsFromNothing()
    {
        const auto files = open();
        const auto first = files->resume(sha256("paper"));
        QVERIFY_OK((*first)->write("pap"));
        const auto second = files->resume(sha256("paper"));
        QCOMPARE((*second)->size(), 0);
        QVERIFY_OK((*second)->write("paper"));
        QVERIFY_OK((*second)->commit());
        QVERIFY_OK((*first)->write("er"));
        QVERIFY_OK((*first)->commit());
        QCOMPARE(contents(files->pathOf(sha256("paper"))), QByteArray("paper"));
        QCOMPARE(filesLeft().size(), 1);
    }

    void resume_whatIsNoFile_isReplaced()
    {
        const auto files = open();
        const QString path =
            folder() + QStringLiteral("/part/") + QString::fromLatin1(sha256("paper").toHex());
        overwrite(folder() + QStringLiteral("/victim"), "not yours");
        QVERIFY(QFile::link(folder() + QStringLiteral("/victim"), path));
        {
            const auto writer = files->resume(sha256("paper"));
            QCOMPARE((*writer)->size(), 0);
            QVERIFY_OK((*writer)->write("paper"));
            QVERIFY_OK((*writer)->commit());
        }
        QCOMPARE(contents(folder() + QStringLiteral("/victim")), QByteArray("not yours"));
        QCOMPARE(files->resume(QByteArray(31, 'x')).error().code, ErrorCode::InvalidInput);
    }

    void resume_pastTheLimitOfTheDisk_isDiskFullAndDropped()
    {
        const auto files = open();
        const QByteArray paper(300'000, 'p');
        {
            const test::FileSizeLimit limit(100'000);
            const auto writer = files->resume(sha256(paper));
            QCOMPARE((*writer)->write(paper).error().code, ErrorCode::DiskFull);
        }
        QVERIFY(filesLeft().isEmpty()); // own work needs the room more
    }

    void partials_listsNothingElse_andDropRemovesOne()
    {
        const auto files = open();
        const QString part = folder() + QStringLiteral("/part/");
        for (const char *name : {"one", "two"})
            overwrite(part + QString::fromLatin1(sha256(name).toHex()), name);
        for (const QString &name : {QStringLiteral("x"), QString::fromLatin1(sha256("a").toHex().toUpper()),
                                    QString::fromLatin1(sha256("a").toHex() + "0")})
            overwrite(part + name, "no part");
        QCOMPARE(files->partials().size(), 2);
        QVERIFY_OK(files->dropPartial(sha256("one")));
        QVERIFY_OK(files->dropPartial(sha256("one")));
        QCOMPARE(files->partials().size(), 1);
        QCOMPARE(files->partials().constFirst().blob, sha256("two"));
    }

    void room_isWhatTheDiskHas() { QVERIFY(open()->room().value() > 0); }

    void begin_whatIsNoHash_isInvalid()
    {
        const auto files = open();
        for (const QByteArray &hash :
             {QByteArray("../../etc/passwd"), QByteArray(31, 'x'), QByteArray(33, 'x')}) {
            QCOMPARE(files->begin(hash).error().code, ErrorCode::InvalidInput);
            QVERIFY(!files->has(hash));
        }
    }

    void write_pastTheLimitOfTheDisk_isDiskFullAndLeavesNothing()
    {
        const auto files = open();
        const QByteArray paper(300'000, 'p');
        {
            const test::FileSizeLimit limit(100'000);
            QCOMPARE(add(*files, paper).error().code, ErrorCode::DiskFull);
        }
        QVERIFY(!files->has(sha256(paper)));
        QVERIFY(filesLeft().isEmpty());
        QVERIFY_OK(add(*files, paper)); // room again
    }

    void open_sweepsLeftovers_butNotFilesInUse()
    {
        auto files = open();
        overwrite(folder() + QStringLiteral("/tmp/leftover"), "half a paper");
        const auto writer = files->begin(sha256("paper"));
        QVERIFY_OK((*writer)->write("pap"));
        const auto second = open();
        QCOMPARE(filesLeft().size(), 1);
        QVERIFY_OK((*writer)->write("er"));
        QVERIFY_OK((*writer)->commit());
        QVERIFY(second->has(sha256("paper")));
    }

    void open_afterAKill_trustsTheFiles()
    {
        auto files = open();
        for (const char *paper : {"one", "two", "three", "four", "paper"})
            QVERIFY_OK(add(*files, paper));
        files.reset(); // no barrier
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/unsettled")));
        files = open();
        QVERIFY(files->has(sha256("paper")));
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/unsettled")));
    }

    void open_afterAPowerCut_removesTornPapersOnly()
    {
        auto files = open();
        for (const char *paper : {"whole", "torn", "empty"})
            QVERIFY_OK(add(*files, paper));
        overwrite(files->pathOf(sha256("torn")), "to");
        overwrite(files->pathOf(sha256("empty")), "");
        files.reset();
        for (const QByteArray &boot : {QByteArray("some other boot"), QByteArray()}) {
            overwrite(folder() + QStringLiteral("/unsettled"), boot);
            files = open();
            QVERIFY(files->has(sha256("whole")));
            QVERIFY(!files->has(sha256("torn")));
            QVERIFY(!files->has(sha256("empty")));
            files.reset();
        }
    }

    void barrier_settlesFewAndManyPapers()
    {
        const auto files = open();
        QVERIFY_OK(files->barrier());
        for (const int count : {1, 60}) {
            for (int i = 0; i < count; ++i)
                QVERIFY_OK(add(*files, "paper " + QByteArray::number(i)));
            QCOMPARE(QFileInfo::exists(folder() + QStringLiteral("/unsettled")), count > 4);
            QVERIFY_OK(files->barrier());
            QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/unsettled")));
        }
    }

    void barrier_afterAPaperVanished_stillSettlesTheRest()
    {
        const auto files = open();
        QVERIFY_OK(add(*files, "here"));
        QVERIFY_OK(add(*files, "gone"));
        QVERIFY(QFile::remove(files->pathOf(sha256("gone"))));
        QVERIFY_OK(files->barrier());
        QVERIFY(files->has(sha256("here")));
    }

    void manyThreads_writingTheSameAndOtherPapers_doNoHarm()
    {
        const auto files = open();
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&files, &failures, t] {
                for (int i = 0; i < 40; ++i) {
                    const QByteArray paper = QByteArray::number(i % 10 + (i % 2) * t).repeated(2'000);
                    if (!add(*files, paper) || (i % 8 == 0 && !files->barrier()))
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QVERIFY_OK(files->barrier());
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/unsettled")));
        for (const QString &name : filesLeft()) {
            const QString path = folder() + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name;
            QCOMPARE(QString::fromLatin1(sha256(contents(path)).toHex()) + QStringLiteral(".pdf"), name);
        }
    }

    void open_impossibleFolder_saysWhy()
    {
        QCOMPARE(PaperFiles::open(m_folder->filePath(QStringLiteral("no/papers"))).error().code,
                 ErrorCode::NotFound);
        QVERIFY(!PaperFiles::open(QStringLiteral("/dev/null/papers")));
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::PaperFilesTest)
#include "paper_files_test.moc"
