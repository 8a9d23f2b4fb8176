// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sealed_vfs.h"

#include "core/base/atomic_file.h"
#include "core/cache/database.h"
#include "core/cache/vault_private.h"
#include "tests/unit/cache/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace plenum {

// What somebody who writes to the disk can do to a sealed database, and what a power cut does: it ends in a
// state that was committed once, or in Corrupt. Rows are numbered texts, so that a wrong one is seen.
class SealedVfsTest : public test::Suite {
    Q_OBJECT

    static constexpr DatabaseOptions kOptions{0x1234, Durability::Full, CheckOnOpen::Full};
    static constexpr qsizetype kPage = 4'096;
    static constexpr qsizetype kLogHeader = 32;
    static constexpr qsizetype kFrame = 24 + kPage;
    static constexpr int kRows = 40;
    static constexpr QByteArrayView kMarker = "the closed part of the minutes";

    QString path() const { return m_folder->filePath(QStringLiteral("test.db")); }
    QString log() const { return path() + QStringLiteral("-wal"); }

    static QByteArray read(const QString &path) { return readFile(path, 100'000'000).value_or(QByteArray()); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static std::unique_ptr<Database> open(const QString &path) { return *Database::open(path, kOptions); }

    // Some rows fit into a page with others, some go over several pages.
    static QByteArray text(int row, int version)
    {
        const QByteArray line =
            QByteArray::number(row) + '/' + QByteArray::number(version) + ' ' + kMarker.toByteArray() + '\n';
        return line.repeated(row % 4 == 0 ? 200 : 3);
    }

    static Result<void> fill(Database &database, int version)
    {
        return database.write([&]() -> Result<void> {
            database.runScript("CREATE TABLE IF NOT EXISTS minutes (row INTEGER PRIMARY KEY, text BLOB)");
            for (int row = 1; row <= kRows; ++row)
                database.run("INSERT OR REPLACE INTO minutes VALUES (?1, ?2)", row, text(row, version));
            return {};
        });
    }

    void make(const QString &path, int version = 1) const { QVERIFY_OK(fill(*open(path), version)); }

    // The version of each row; an error for a text that nobody wrote, too.
    static Result<QList<int>> versions(Database &database)
    {
        return database.read([&]() -> Result<QList<int>> {
            QList<int> found;
            if (!database.query("SELECT 1 FROM sqlite_schema WHERE name = 'minutes'").next())
                return found;
            Query rows = database.query("SELECT row, text FROM minutes ORDER BY row");
            while (rows.next()) {
                const QByteArray bytes = rows.bytes(1);
                const int version = bytes.mid(bytes.indexOf('/') + 1, 1).toInt();
                if (bytes != text(rows.number(0), version))
                    return makeError(ErrorCode::Internal, {}, QStringLiteral("WRONG PLAINTEXT"));
                found.append(version);
            }
            return found;
        });
    }

    Result<QList<int>> versionsOnDisk() const
    {
        PLENUM_TRY_ASSIGN(const auto database, Database::open(path(), kOptions));
        return versions(*database);
    }

    static QList<int> all(int version) { return QList<int>(kRows, version); }

    // One of these states, or Corrupt; counts the latter.
    void judge(const QList<QList<int>> &states, const QString &what, int &corrupt) const
    {
        const auto found = versionsOnDisk();
        if (!found) {
            QVERIFY2(found.error().code == ErrorCode::Corrupt,
                     qPrintable(what + QDebug::toString(found.error())));
            ++corrupt;
            return;
        }
        QVERIFY2(states.contains(*found), qPrintable(what + QDebug::toString(*found)));
    }

    static std::unique_ptr<QTemporaryDir> newFolder()
    {
        return std::make_unique<QTemporaryDir>(test::temporaryFolderTemplate());
    }
    std::unique_ptr<SealedFolder> sealed(char key) const
    {
        return std::make_unique<SealedFolder>(m_folder->path(), SecretBytes(QByteArray(32, key)));
    }

    std::unique_ptr<QTemporaryDir> m_folder = newFolder();
    std::unique_ptr<SealedFolder> m_sealed = sealed('k');

private Q_SLOTS:
    void cleanup()
    {
        m_sealed.reset();
        m_folder = newFolder();
        m_sealed = sealed('k');
    }

    void files_holdNothingInClear_openClosedOrCopied()
    {
        const auto look = [&] {
            int files = 0;
            for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
                const QByteArray bytes = read(file.filePath());
                QVERIFY2(!bytes.contains(kMarker.toByteArray()), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains("minutes"), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains("SQLite format"), qPrintable(file.fileName()));
                ++files;
            }
            QVERIFY(files > 0);
        };
        auto database = open(path());
        QVERIFY_OK(fill(*database, 1));
        QVERIFY(QFileInfo(log()).size() > kFrame);
        QVERIFY(!QFileInfo::exists(path() + QStringLiteral("-shm"))); // sums of plain pages stand there
        look();
        QVERIFY_OK(database->foldLog());
        QVERIFY_OK(fill(*database, 2));
        QVERIFY_OK(database->backupTo(m_folder->filePath(QStringLiteral("backup.db"))));
        QVERIFY_OK(database->backupTo(m_folder->filePath(QStringLiteral("backup.db")))); // over the first
        look();
        database.reset();
        look();
        QCOMPARE(versionsOnDisk().value(), all(2));
        QCOMPARE(versions(*open(m_folder->filePath(QStringLiteral("backup.db")))).value(), all(2));
        QCOMPARE(databaseForm(path()).value(), DatabaseForm::Sealed);
    }

    void vault_withAMark_holdsNothingOfItInClear()
    {
        const test::FakeClock clock;
        Mark mark = test::sampleMark(1);
        mark.text = QString::fromLatin1(kMarker);
        {
            const auto vault = Vault::open(m_folder->path(), clock);
            const auto cache = Cache::open(m_folder->path());
            QVERIFY_OK((*vault)->saveSpace(test::ProfileFolder::ownSpace()));
            QVERIFY_OK((*vault)->applyEdit(test::kSpace, MarkEdit{std::nullopt, mark}));
            QVERIFY_OK((*cache)->savePreview(QByteArray(32, 'h'), 0, kMarker.toByteArray()));
            QVERIFY_OK((*vault)->backupDaily());
            int files = 0;
            for (const QString &folder : {m_folder->path(), m_folder->filePath(QStringLiteral("backups"))}) {
                for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
                    QVERIFY2(!read(file.filePath()).contains(kMarker.toByteArray()),
                             qPrintable(file.fileName()));
                    ++files;
                }
            }
            QCOMPARE(files, 5); // two databases with their logs, one backup
        }
        const auto vault = Vault::open(m_folder->path(), clock);
        QCOMPARE((*vault)->marks(test::kSpace, test::samplePaper().paper, 1).value().size(), 1);
    }

    void pages_writtenTwice_areSealedAnew()
    {
        make(path());
        const QByteArray before = read(path());
        make(path());
        const QByteArray after = read(path());
        int equal = 0;
        for (qsizetype at = 0; at < after.size(); at += kPage)
            equal += after.mid(at, kPage) == before.mid(at, kPage) ? 1 : 0;
        QVERIFY(equal < after.size() / kPage / 2); // pages that were not written again
    }

    void otherKey_isCorruptAndNothingIsWritten()
    {
        make(path());
        const QByteArray bytes = read(path());
        m_sealed.reset();
        m_sealed = sealed('x');
        QCOMPARE(versionsOnDisk().error().code, ErrorCode::Corrupt);
        QCOMPARE(read(path()), bytes);
    }

    void plainDatabase_whereASealedOneShouldBe_isCorrupt()
    {
        m_sealed.reset();
        make(path());
        QCOMPARE(databaseForm(path()).value(), DatabaseForm::Plain);
        const QByteArray bytes = read(path());
        QVERIFY(bytes.contains(kMarker.toByteArray())); // the test can see what it looks for
        m_sealed = sealed('k');
        QCOMPARE(versionsOnDisk().error().code, ErrorCode::Corrupt);
        QCOMPARE(read(path()), bytes);
        m_sealed.reset();
        QCOMPARE(versionsOnDisk().value(), all(1));
    }

    void flippedBit_anywhereInAPage_isCorruptOrHarmless()
    {
        make(path());
        const QByteArray good = read(path());
        QVERIFY(good.size() > 10 * kPage);
        int corrupt = 0;
        int tried = 0;
        for (qsizetype page = 0; page < good.size(); page += kPage) {
            for (const qsizetype at :
                 {0, 5, 15, 16, 18, 20, 23, 24, 40, 100, 2'000, 4'067, 4'068, 4'080, 4'095}) {
                QByteArray bytes = good;
                bytes[page + at] = static_cast<char>(bytes[page + at] ^ (1 << (tried % 8)));
                write(path(), bytes);
                judge({all(1)}, QStringLiteral("bit at %1: ").arg(page + at), corrupt);
                ++tried;
            }
        }
        QCOMPARE(corrupt, tried); // every page is in use
    }

    void cutAtEverySector_isCorrupt()
    {
        make(path());
        const QByteArray good = read(path());
        int corrupt = 0;
        int tried = 0;
        for (qsizetype size = 512; size < good.size(); size += 512) {
            write(path(), good.first(size));
            judge({}, QStringLiteral("cut at %1: ").arg(size), corrupt);
            ++tried;
        }
        QCOMPARE(corrupt, tried);
    }

    void cutBesideALog_isCorrupt()
    {
        auto database = open(path());
        QVERIFY_OK(fill(*database, 1));
        QVERIFY_OK(database->foldLog());
        QVERIFY_OK(database->write([&]() -> Result<void> {
            database->run("CREATE TABLE more (x)"); // a log with the first page in it
            return {};
        }));
        const QByteArray good = read(path());
        const QByteArray goodLog = read(log());
        database.reset();
        int corrupt = 0;
        int tried = 0;
        for (qsizetype size = kPage; size < good.size(); size += kPage) {
            write(path(), good.first(size));
            write(log(), goodLog);
            judge({}, QStringLiteral("cut at %1: ").arg(size), corrupt);
            ++tried;
        }
        QCOMPARE(corrupt, tried);
    }

    void tornPage_atEverySector_isCorruptOrHarmless()
    {
        make(path());
        const QByteArray before = read(path());
        make(path(), 2);
        const QByteArray after = read(path());
        int corrupt = 0;
        for (qsizetype page = 0; page < before.size(); page += kPage) {
            for (qsizetype sector = 512; sector < kPage; sector += 512) {
                QByteArray bytes = after;
                bytes.replace(page + sector, kPage - sector, before.mid(page + sector, kPage - sector));
                write(path(), bytes);
                judge({all(2)}, QStringLiteral("torn at %1: ").arg(page + sector), corrupt);
            }
        }
        QVERIFY(corrupt > 100);
    }

    void zeroedPage_isCorrupt()
    {
        make(path());
        const QByteArray good = read(path());
        int corrupt = 0;
        for (qsizetype page = 0; page < good.size(); page += kPage) {
            QByteArray bytes = good;
            bytes.replace(page, kPage, QByteArray(kPage, '\0'));
            write(path(), bytes);
            judge({}, QStringLiteral("zeros at %1: ").arg(page), corrupt);
        }
        QCOMPARE(corrupt, good.size() / kPage);
    }

    void swappedPages_areCorrupt()
    {
        make(path());
        const QByteArray good = read(path());
        const qsizetype pages = good.size() / kPage;
        QRandomGenerator random(7);
        int corrupt = 0;
        for (int round = 0; round < 60; ++round) {
            const qsizetype a = random.bounded(int(pages));
            const qsizetype b = (a + 1 + random.bounded(int(pages - 1))) % pages;
            QByteArray bytes = good;
            bytes.replace(a * kPage, kPage, good.mid(b * kPage, kPage));
            bytes.replace(b * kPage, kPage, good.mid(a * kPage, kPage));
            write(path(), bytes);
            judge({}, QStringLiteral("pages %1 and %2: ").arg(a).arg(b), corrupt);
        }
        QCOMPARE(corrupt, 60);
    }

    // Another database of the same profile, made in the same way: the same page in the same place.
    void pageOfAnotherDatabase_isCorrupt()
    {
        make(path());
        const QString other = m_folder->filePath(QStringLiteral("other.db"));
        make(other);
        const QByteArray good = read(path());
        const QByteArray theirs = read(other);
        QCOMPARE(theirs.size(), good.size());
        int corrupt = 0;
        for (qsizetype page = 0; page < good.size(); page += kPage) {
            QByteArray bytes = good;
            bytes.replace(page, kPage, theirs.mid(page, kPage));
            write(path(), bytes);
            judge({}, QStringLiteral("page at %1: ").arg(page), corrupt);
        }
        QCOMPARE(corrupt, good.size() / kPage);
    }

    // A page put back to what it was in the same file is as it was sealed: what comes of it is what was
    // committed once, row by row, or Corrupt.
    void replayedPage_givesWhatWasCommittedOnce()
    {
        make(path());
        const QByteArray before = read(path());
        make(path(), 2);
        const QByteArray after = read(path());
        int refused = 0;
        for (qsizetype page = 0; page < qMin(before.size(), after.size()); page += kPage) {
            QByteArray bytes = after;
            bytes.replace(page, kPage, before.mid(page, kPage));
            write(path(), bytes);
            const auto found = versionsOnDisk();
            if (!found && found.error().detail != QStringLiteral("WRONG PLAINTEXT")) {
                QCOMPARE(found.error().code, ErrorCode::Corrupt);
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }

    void wholeFileOfBefore_isTheStateOfBefore()
    {
        make(path());
        const QByteArray before = read(path());
        make(path(), 2);
        write(path(), before);
        QCOMPARE(versionsOnDisk().value(), all(1));
    }

    // The log: three transactions; damage ends it at one of them.
    void damagedLog_endsAtACommit()
    {
        auto database = open(path());
        QVERIFY_OK(fill(*database, 1));
        QVERIFY_OK(database->foldLog());
        QVERIFY_OK(fill(*database, 2));
        const qsizetype second = read(log()).size();
        QVERIFY_OK(fill(*database, 3));
        const QByteArray file = read(path());
        const QByteArray good = read(log());
        QVERIFY(second > 3 * kFrame && good.size() > second);
        database.reset();
        const QList<QList<int>> states{all(1), all(2), all(3)};
        int corrupt = 0;
        const auto attempt = [&](const QByteArray &bytes, const QString &what) {
            write(path(), file);
            write(log(), bytes);
            judge(states, what, corrupt);
        };
        for (qsizetype at = 0; at < kLogHeader; ++at) {
            QByteArray bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            attempt(bytes, QStringLiteral("header %1: ").arg(at));
        }
        for (qsizetype frame = kLogHeader; frame < good.size(); frame += kFrame) {
            for (const qsizetype at : {0, 3, 7, 8, 15, 16, 23, 24, 100, 4'091, 4'095, 4'119}) {
                QByteArray bytes = good;
                bytes[frame + at] = static_cast<char>(bytes[frame + at] ^ 1);
                attempt(bytes, QStringLiteral("bit at %1: ").arg(frame + at));
            }
        }
        for (qsizetype size = 0; size < good.size(); size += 512)
            attempt(good.first(size), QStringLiteral("cut at %1: ").arg(size));
        for (qsizetype frame = kLogHeader; frame + 2 * kFrame <= good.size(); frame += kFrame) {
            QByteArray bytes = good;
            bytes.replace(frame, kFrame, good.mid(frame + kFrame, kFrame));
            bytes.replace(frame + kFrame, kFrame, good.mid(frame, kFrame));
            attempt(bytes, QStringLiteral("swapped at %1: ").arg(frame));
            bytes = good;
            bytes.remove(frame, kFrame);
            attempt(bytes, QStringLiteral("without %1: ").arg(frame));
            bytes = good;
            bytes.insert(frame, good.mid(frame, kFrame));
            attempt(bytes, QStringLiteral("twice %1: ").arg(frame));
        }
        QCOMPARE(corrupt, 0); // SQLite takes a log up to where it is whole
        write(path(), file);
        write(log(), good);
        QCOMPARE(versionsOnDisk().value(), all(3));
    }

    // A transaction larger than the cache writes pages twice in place; SQLite then mends the frames behind
    // them.
    void largeTransaction_thatRewritesItsFrames_isKept()
    {
        auto database = open(path());
        QVERIFY_OK(fill(*database, 1));
        database->runScript("PRAGMA cache_size = 4");
        QVERIFY_OK(database->write([&]() -> Result<void> {
            for (const int version : {4, 3, 2})
                PLENUM_TRY(fill(*database, version));
            return {};
        }));
        QCOMPARE(versions(*open(path())).value(), all(2));
        const QByteArray file = read(path());
        const QByteArray killed = read(log());
        QVERIFY_OK(database->foldLog());
        database.reset();
        QCOMPARE(versionsOnDisk().value(), all(2));
        write(path(), file); // as a kill would have left it
        write(log(), killed);
        QCOMPARE(versionsOnDisk().value(), all(2));
    }

    void framesOfAFormerLog_areNotTaken()
    {
        auto database = open(path());
        QVERIFY_OK(fill(*database, 1));
        const QByteArray former = read(log());
        QVERIFY_OK(database->foldLog());
        QVERIFY_OK(fill(*database, 2));
        QVERIFY_OK(fill(*database, 3));
        const QByteArray file = read(path());
        const QByteArray good = read(log());
        database.reset();
        int corrupt = 0;
        for (qsizetype frame = kLogHeader; frame + kFrame <= qMin(good.size(), former.size());
             frame += kFrame) {
            QByteArray bytes = good;
            bytes.replace(frame, kFrame, former.mid(frame, kFrame));
            write(path(), file);
            write(log(), bytes);
            judge({all(1), all(2), all(3)}, QStringLiteral("frame at %1: ").arg(frame), corrupt);
        }
        QCOMPARE(corrupt, 0);
    }

    void logOfAnotherDatabase_isNotTaken()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.db"));
        auto database = open(other);
        QVERIFY_OK(fill(*database, 3));
        const QByteArray foreign = read(other + QStringLiteral("-wal"));
        database.reset();
        make(path());
        write(log(), foreign);
        QCOMPARE(versionsOnDisk().value(), all(1));
    }

    // Damage that appears while the database is open.
    void frameDamagedUnderAnOpenDatabase_isCorrupt()
    {
        auto database = open(path());
        QVERIFY_OK(fill(*database, 1));
        auto reader = open(path());
        reader->runScript("PRAGMA shrink_memory"); // what it has read, it does not read again
        QByteArray bytes = read(log());
        for (qsizetype frame = kLogHeader; frame < bytes.size(); frame += kFrame)
            bytes[frame + 2'000] = static_cast<char>(bytes[frame + 2'000] ^ 1);
        QFile file(log());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto found = versions(*reader);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Corrupt);
        QVERIFY(reader->hasSeenDamage());
    }

    void temporaryData_neverReachesTheDisk()
    {
        auto database = open(path());
        QVERIFY_OK(fill(*database, 1));
        const auto sort = [&] {
            return database->read([&]() -> Result<void> {
                database->runScript("CREATE TEMP TABLE sorted AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL"
                                    " SELECT x + 1 FROM n WHERE x < 20000) SELECT x, hex(randomblob(200))"
                                    " AS y FROM n ORDER BY y");
                return {};
            });
        };
        QVERIFY_OK(sort()); // in memory
        database->runScript("DROP TABLE sorted; PRAGMA temp_store = FILE");
        QVERIFY(!sort()); // nobody does this; if somebody did, it would be refused
    }

    void rollbackJournal_isSealedAndRollsBack()
    {
        make(path());
        auto database = open(path());
        database->runScript("PRAGMA journal_mode = DELETE");
        QByteArray journal;
        const auto refused = database->write([&]() -> Result<void> {
            for (int row = 1; row <= kRows; ++row)
                database->run("UPDATE minutes SET text = ?2 WHERE row = ?1", row, text(row, 2));
            database->runScript("PRAGMA cache_spill = 1; PRAGMA cache_size = 1");
            for (int row = 1; row <= kRows; ++row)
                database->run("UPDATE minutes SET text = ?2 WHERE row = ?1", row, text(row, 3));
            journal = read(path() + QStringLiteral("-journal"));
            return makeError(ErrorCode::Cancelled);
        });
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        QVERIFY(journal.size() > kPage);
        QVERIFY(!journal.contains(kMarker.toByteArray()));
        QCOMPARE(versions(*database).value(), all(1));
        database.reset();
        QCOMPARE(versionsOnDisk().value(), all(1));
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::SealedVfsTest)
#include "sealed_vfs_test.moc"
