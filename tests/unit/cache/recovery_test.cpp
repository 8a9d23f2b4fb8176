// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/unit/cache/file_size_limit.h"
#include "tests/unit/cache/profile_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>

namespace plenum {

using test::idText;
using test::kSpace;
using test::sampleMark;

// What happens to a profile whose files are damaged while Plenum is not running.
class RecoveryTest : public test::Suite {
    Q_OBJECT

    static constexpr quint32 kMarks = 400;
    static constexpr qsizetype kPage = 4'096;

    QString vaultPath() const { return m_profile->file(QStringLiteral("vault.db")); }
    QString cachePath() const { return m_profile->file(QStringLiteral("cache.db")); }

    static QByteArray read(const QString &path)
    {
        return readFile(path, 100'000'000).value_or(QByteArrayLiteral("(missing)"));
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void expectRepair() const
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^vault.db was damaged")));
    }

    QList<Mark> marks() const
    {
        return m_profile->vault->marks(kSpace, test::samplePaper().paper, 1).value();
    }

    // Marks, an undo history, a sign-off, settings, maxima and an outbox; then everything is closed.
    void fillAndClose() const
    {
        Vault &vault = *m_profile->vault;
        for (quint32 n = 0; n < kMarks; ++n)
            QVERIFY_OK(vault.applyEdit(kSpace, MarkEdit{std::nullopt, mark(n)}));
        StoredSignOff signOff;
        signOff.statement = "statement";
        signOff.p7s = "signature";
        QVERIFY_OK(vault.addSignOff(kSpace, signOff));
        QVERIFY_OK(vault.setSetting(QStringLiteral("ui/language"), QStringLiteral("vi")));
        SpaceMarks marks;
        marks.head = HeadMark{1, 9, QByteArray(32, 'h')};
        QVERIFY_OK(m_profile->replica->accept(kSpace, marks, {}));
        OutgoingObject head;
        head.name = QStringLiteral("head-0123456789abcdef.bin");
        head.mode = WriteMode::Replace;
        QVERIFY_OK(vault.outbox().enqueue(kSpace, {head}));
        m_profile->close();
    }

    static Mark mark(quint32 n)
    {
        return sampleMark(n, MarkKind::Highlight, n % 2 == 0 ? Visibility::Shared : Visibility::Private);
    }

    // The pages of vault.db that belong to a table, root first.
    QList<qsizetype> pagesOf(const char *table) const
    {
        SQLite::Database database(QFile::encodeName(vaultPath()).constData(), SQLite::OPEN_READONLY);
        SQLite::Statement row(database, "SELECT pageno FROM dbstat WHERE name = ?1 ORDER BY path");
        row.bind(1, table);
        QList<qsizetype> pages;
        while (row.executeStep())
            pages.append(row.getColumn(0).getInt());
        return pages;
    }

    static void overwritePage(QByteArray &bytes, qsizetype page)
    {
        bytes.replace((page - 1) * kPage, kPage, QByteArray(kPage, '\xA5'));
    }

    std::unique_ptr<test::ProfileFolder> m_profile = std::make_unique<test::ProfileFolder>();

private Q_SLOTS:
    void cleanup() { m_profile = std::make_unique<test::ProfileFolder>(); }

    void vault_withoutDamage_saysNothing()
    {
        fillAndClose();
        m_profile->reopen();
        QVERIFY(!m_profile->vault->recovery());
        QVERIFY(!m_profile->cache->wasRebuilt());
        QVERIFY(!QFileInfo::exists(m_profile->file(QStringLiteral("damaged"))));
    }

    void vault_oneDamagedPage_losesThatPageOnly()
    {
        fillAndClose();
        QByteArray bytes = read(vaultPath());
        const QList<qsizetype> pages = pagesOf("mark");
        QVERIFY(pages.size() > 10);
        overwritePage(bytes, pages[pages.size() / 2]);
        write(vaultPath(), bytes);
        expectRepair();
        m_profile->reopen();

        const auto recovery = m_profile->vault->recovery();
        QVERIFY(recovery);
        QCOMPARE(recovery->damagedTables, QStringList{QStringLiteral("mark")});
        QVERIFY(!recovery->backupDate);
        QCOMPARE(recovery->backupRows, 0);
        QCOMPARE(read(m_profile->file(recovery->keptCopy + QStringLiteral("/vault.db"))), bytes);
        const qsizetype kept = marks().size();
        QVERIFY2(kept < kMarks && kept > kMarks - 30, qPrintable(QString::number(kept)));
        for (const Mark &one : marks())
            QCOMPARE(one,
                     mark(one.id.text() == idText(0) ? 0
                                                     : static_cast<quint32>(one.modified.toSecsSinceEpoch() -
                                                                            one.created.toSecsSinceEpoch())));
        // Everything else is as it was.
        QCOMPARE(m_profile->vault->setting(QStringLiteral("ui/language")).value(),
                 QJsonValue(QStringLiteral("vi")));
        QCOMPARE(m_profile->vault->signOffs(kSpace, std::nullopt).value().size(), 1);
        QCOMPARE(m_profile->replica->marks(kSpace).value().head.seq, 9);
        QCOMPARE(m_profile->vault->outbox().outgoing(kSpace).value().size(), 1);
        QCOMPARE(m_profile->vault->outbox().pendingEntries(kSpace, 1'000).value().size(),
                 static_cast<qsizetype>(kMarks / 2 + 1));
        QVERIFY_OK(m_profile->vault->checkIntegrity());
        QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, mark(9'000)}));

        m_profile->reopen(); // told once
        QVERIFY(!m_profile->vault->recovery());
        QCOMPARE(marks().size(), kept + 1);
    }

    void vault_manyDamagedPages_keepsWhatLiesBetween()
    {
        fillAndClose();
        QByteArray bytes = read(vaultPath());
        const QList<qsizetype> pages = pagesOf("mark");
        for (const qsizetype at : {1, 2, 5}) // not the root
            overwritePage(bytes, pages[pages.size() * at / 6]);
        write(vaultPath(), bytes);
        expectRepair();
        m_profile->reopen();
        QVERIFY2(marks().size() > kMarks - 60, qPrintable(QString::number(marks().size())));
    }

    void vault_damagedPageWithABackup_losesNothingThatWasInIt()
    {
        QVERIFY_OK(m_profile->vault->backupDaily()); // the older one, empty
        m_profile->clock.advance(24 * 3600);
        for (quint32 n = 1'000; n < 1'010; ++n)
            QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, mark(n)}));
        fillAndClose();
        m_profile->reopen();
        QVERIFY_OK(m_profile->vault->backupDaily());
        QVERIFY_OK(
            m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, mark(5'000)})); // after the backup
        m_profile->close();
        QByteArray bytes = read(vaultPath());
        const QList<qsizetype> pages = pagesOf("mark");
        overwritePage(bytes, pages[pages.size() / 2]);
        write(vaultPath(), bytes);
        expectRepair();
        m_profile->reopen();
        QCOMPARE(marks().size(), static_cast<qsizetype>(kMarks + 11));
        const auto recovery = m_profile->vault->recovery();
        QCOMPARE(recovery->backupDate, QDate(2026, 12, 4));
        QVERIFY(recovery->backupRows > 0 && recovery->backupRows < 30);
    }

    void vault_notADatabaseAnyMore_comesBackFromTheBackup()
    {
        fillAndClose();
        m_profile->reopen();
        QVERIFY_OK(m_profile->vault->backupDaily());
        m_profile->close();
        for (const QByteArray &rubbish : {QByteArray("no database at all").repeated(1'000),
                                          QByteArray(50'000, '\0'), QByteArray("x"), QByteArray()}) {
            write(vaultPath(), rubbish);
            expectRepair();
            m_profile->reopen();
            const auto recovery = m_profile->vault->recovery();
            QVERIFY(recovery);
            QCOMPARE(recovery->recoveredRows, 0);
            QVERIFY(recovery->backupRows > static_cast<int>(kMarks));
            QCOMPARE(recovery->backupDate, QDate(2026, 12, 3));
            QCOMPARE(read(m_profile->file(recovery->keptCopy + QStringLiteral("/vault.db"))), rubbish);
            QCOMPARE(marks().size(), static_cast<qsizetype>(kMarks));
            QCOMPARE(m_profile->vault->undo(kSpace, test::samplePaper().paper).value()->before,
                     mark(kMarks - 1));
            QVERIFY_OK(m_profile->vault->redo(kSpace, test::samplePaper().paper));
            // An old head pointer from the backup must never be published over a newer one.
            QVERIFY(m_profile->vault->outbox().outgoing(kSpace).value().isEmpty());
            m_profile->close();
        }
    }

    void vault_deletedByMistake_comesBackFromTheBackup()
    {
        fillAndClose();
        m_profile->reopen();
        QVERIFY_OK(m_profile->vault->backupDaily());
        m_profile->close();
        QVERIFY(QFile::remove(vaultPath()));
        expectRepair();
        m_profile->reopen();
        QVERIFY(m_profile->vault->recovery());
        QCOMPARE(marks().size(), static_cast<qsizetype>(kMarks));
    }

    void vault_notADatabaseAndNoBackup_startsAnewAndSaysSo()
    {
        m_profile->close();
        write(vaultPath(), QByteArray("rubbish").repeated(1'000));
        expectRepair();
        m_profile->reopen();
        const auto recovery = m_profile->vault->recovery();
        QVERIFY(recovery->damagedTables.contains(QStringLiteral("mark")));
        QVERIFY(recovery->damagedTables.contains(QStringLiteral("space")));
        QCOMPARE(recovery->recoveredRows + recovery->backupRows, 0);
        QVERIFY(!recovery->backupDate);
        QVERIFY(QFileInfo::exists(m_profile->file(recovery->keptCopy + QStringLiteral("/vault.db"))));
    }

    void vault_ofAnotherProgram_isKeptAside()
    {
        m_profile->close();
        QVERIFY(QFile::remove(vaultPath()));
        {
            SQLite::Database other(QFile::encodeName(vaultPath()).constData(),
                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE precious (x TEXT); INSERT INTO precious VALUES ('do not lose me')");
        }
        const QByteArray bytes = read(vaultPath());
        expectRepair();
        m_profile->reopen();
        QCOMPARE(read(m_profile->file(m_profile->vault->recovery()->keptCopy + QStringLiteral("/vault.db"))),
                 bytes);
    }

    void vault_ofANewerPlenum_isRefusedAndLeftAlone()
    {
        m_profile->close();
        {
            SQLite::Database newer(QFile::encodeName(vaultPath()).constData(), SQLite::OPEN_READWRITE);
            newer.exec("PRAGMA user_version = 9");
        }
        const QByteArray bytes = read(vaultPath());
        const auto vault = Vault::open(m_profile->path(), m_profile->clock);
        QVERIFY(!vault);
        QCOMPARE(vault.error().code, ErrorCode::NewerFormat);
        QCOMPARE(read(vaultPath()), bytes);
        QVERIFY(!QFileInfo::exists(m_profile->file(QStringLiteral("damaged"))));
    }

    void vault_lostLogEntry_queuesTheSignOffAgain()
    {
        fillAndClose();
        QByteArray bytes = read(vaultPath());
        for (const qsizetype page : pagesOf("log_entry"))
            overwritePage(bytes, page);
        write(vaultPath(), bytes);
        expectRepair();
        m_profile->reopen();
        QCOMPARE(m_profile->vault->recovery()->damagedTables, QStringList{QStringLiteral("log_entry")});
        const auto entries = m_profile->vault->outbox().pendingEntries(kSpace, 1'000).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].entry.kind, QStringLiteral("sign"));
        QVERIFY(m_profile->vault->signOffs(kSpace, std::nullopt).value().constFirst().delivery ==
                Delivery::SavedHere);
        QCOMPARE(marks().size(), static_cast<qsizetype>(kMarks));
    }

    void vault_crashBetweenRepairAndSwap_isFinishedAtTheNextStart()
    {
        fillAndClose();
        const QByteArray good = read(vaultPath());
        write(vaultPath(), QByteArray("rubbish").repeated(1'000));
        write(vaultPath() + QStringLiteral("-wal"), QByteArray("a log of the damaged file").repeated(1'000));
        write(vaultPath() + QStringLiteral("-recovered"), good);
        m_profile->reopen();
        QVERIFY(!QFileInfo::exists(vaultPath() + QStringLiteral("-recovered")));
        QCOMPARE(marks().size(), static_cast<qsizetype>(kMarks));
    }

    void vault_committedWorkInTheLogOnly_isSalvaged()
    {
        fillAndClose();
        // A copy taken while the vault is open, as a kill leaves it: the last edit is in the log only.
        m_profile->reopen();
        QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, mark(7'000)}));
        const QByteArray log = read(vaultPath() + QStringLiteral("-wal"));
        QByteArray bytes = read(vaultPath());
        const QList<qsizetype> pages = pagesOf("evidence");
        m_profile->close();
        QVERIFY(log.size() > kPage);
        overwritePage(bytes, pages.constFirst());
        write(vaultPath(), bytes);
        write(vaultPath() + QStringLiteral("-wal"), log);
        expectRepair();
        m_profile->reopen();
        QCOMPARE(m_profile->vault->recovery()->damagedTables, QStringList{QStringLiteral("evidence")});
        QCOMPARE(marks().size(), static_cast<qsizetype>(kMarks + 1));
        QCOMPARE(
            read(m_profile->file(m_profile->vault->recovery()->keptCopy + QStringLiteral("/vault.db-wal"))),
            log);
    }

    // Flipped bytes anywhere: never a crash, never a hang, and afterwards a vault that works.
    void vault_flippedBytes_endInAWorkingVault()
    {
        fillAndClose();
        const QByteArray good = read(vaultPath());
        QRandomGenerator random(42);
        int repairs = 0;
        QLoggingCategory::setFilterRules(
            QStringLiteral("plenum.cache=false")); // some rounds warn, some do not
        const auto restore =
            qScopeGuard([] { QLoggingCategory::setFilterRules(QStringLiteral("plenum.cache=true")); });
        for (int round = 0; round < 120; ++round) {
            QByteArray bytes = good;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const qsizetype header = round < 40 ? 100 : bytes.size();
                bytes[random.bounded(static_cast<quint32>(header))] ^=
                    static_cast<char>(1U << random.bounded(8U));
            }
            write(vaultPath(), bytes);
            auto vault = Vault::open(m_profile->path(), m_profile->clock);
            if (!vault) { // only a plausible schema version of a later Plenum
                QCOMPARE(vault.error().code, ErrorCode::NewerFormat);
                continue;
            }
            repairs += (*vault)->recovery() ? 1 : 0;
            if (const auto recovery = (*vault)->recovery())
                QCOMPARE(read(m_profile->file(recovery->keptCopy + QStringLiteral("/vault.db"))), bytes);
            const auto kept = (*vault)->marks(kSpace, test::samplePaper().paper, 1);
            QVERIFY_OK(kept);
            QVERIFY2(kept->size() > kMarks / 2 || (*vault)->recovery(), qPrintable(QString::number(round)));
            QVERIFY_OK((*vault)->applyEdit(kSpace, MarkEdit{std::nullopt, sampleMark(100'000)}));
            vault = makeError(ErrorCode::Cancelled);
            QDir(m_profile->file(QStringLiteral("damaged"))).removeRecursively();
        }
        QVERIFY(repairs > 10);
    }

    void vault_cutAnywhere_endsInAWorkingVault()
    {
        fillAndClose();
        const QByteArray good = read(vaultPath());
        for (const int parts : {1, 2, 5, 9, 13, 99, 100}) {
            write(vaultPath(), good.first(good.size() * parts / 101));
            expectRepair();
            m_profile->reopen();
            QVERIFY(m_profile->vault->recovery());
            QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, sampleMark(100'000)}));
            m_profile->close();
        }
    }

    void vault_noRoomForTheRepair_leavesEverythingAsItIs()
    {
        fillAndClose();
        QByteArray bytes = read(vaultPath());
        overwritePage(bytes, pagesOf("mark").constLast());
        write(vaultPath(), bytes);
        for (const qsizetype room : {bytes.size() / 2, bytes.size() - 1}) {
            const test::FileSizeLimit limit(static_cast<rlim_t>(room));
            const auto vault = Vault::open(m_profile->path(), m_profile->clock);
            QVERIFY(!vault);
            QCOMPARE(vault.error().code, ErrorCode::DiskFull);
            QCOMPARE(read(vaultPath()), bytes);
            // SQLite's own files beside it may stay when there is no room to fold them in; nothing of ours
            // does.
            QStringList left = QDir(m_profile->path()).entryList({QStringLiteral("vault.db-*")}, QDir::Files);
            left.removeAll(QStringLiteral("vault.db-wal"));
            left.removeAll(QStringLiteral("vault.db-shm"));
            QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
        }
        expectRepair();
        m_profile->reopen();
        QVERIFY(marks().size() > kMarks - 30);
    }

    void cache_damaged_isSetAsideAndStartsAnew()
    {
        QVERIFY_OK(m_profile->cache->savePreview(QByteArray(32, 'h'), 0, "jpeg"));
        m_profile->close();
        const QByteArray good = read(cachePath());
        for (const QByteArray &bad : {QByteArray("rubbish").repeated(1'000),
                                      QByteArray(good.first(good.size() / 2)), QByteArray(10'000, '\0')}) {
            write(cachePath(), bad);
            write(m_profile->file(QStringLiteral("cache.db-suspect")), "");
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^cache.db is damaged")));
            m_profile->reopen();
            QVERIFY(m_profile->cache->wasRebuilt());
            QVERIFY(!m_profile->vault->recovery());
            QVERIFY(m_profile->cache->preview(QByteArray(32, 'h'), 0).value().isEmpty());
            QVERIFY_OK(m_profile->cache->checkIntegrity());
            QCOMPARE(read(cachePath() + QStringLiteral("-damaged")), bad);
            m_profile->reopen();
            QVERIFY(!m_profile->cache->wasRebuilt());
            m_profile->close();
        }
    }

    void cache_damageMetWhileRunning_isRepairedAtTheNextStart()
    {
        for (int page = 0; page < 200; ++page)
            QVERIFY_OK(m_profile->cache->savePreview(QByteArray(32, 'h'), page, QByteArray(3'000, 'j')));
        m_profile->close();
        QByteArray bytes = read(cachePath());
        bytes.replace(bytes.size() / 4, bytes.size() / 2, QByteArray(bytes.size() / 2, '\xA5'));
        write(cachePath(), bytes);
        m_profile->reopen(); // a clean exit came before: no long check at the start
        QVERIFY(!m_profile->cache->wasRebuilt());
        int failures = 0;
        for (int page = 0; page < 200; ++page) {
            const auto preview = m_profile->cache->preview(QByteArray(32, 'h'), page);
            if (!preview)
                QCOMPARE(preview.error().code, ErrorCode::Corrupt);
            failures += preview ? 0 : 1;
        }
        QVERIFY(failures > 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^cache.db is damaged")));
        m_profile->reopen();
        QVERIFY(m_profile->cache->wasRebuilt());
        QVERIFY_OK(m_profile->cache->savePreview(QByteArray(32, 'h'), 0, "jpeg"));
    }

    void cache_ofANewerPlenum_isRefused()
    {
        m_profile->close();
        {
            SQLite::Database newer(QFile::encodeName(cachePath()).constData(), SQLite::OPEN_READWRITE);
            newer.exec("PRAGMA user_version = 9");
        }
        QCOMPARE(Cache::open(m_profile->path()).error().code, ErrorCode::NewerFormat);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::RecoveryTest)
#include "recovery_test.moc"
