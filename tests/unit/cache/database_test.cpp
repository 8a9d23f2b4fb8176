// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/database.h"

#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace plenum {

class DatabaseTest : public test::Suite {
    Q_OBJECT

    static constexpr DatabaseOptions kOptions{0x1234, Durability::Full, CheckOnOpen::Full};

    QString path() const { return m_folder->filePath(QStringLiteral("test.db")); }

    std::unique_ptr<Database> open() const
    {
        auto database = Database::open(path(), kOptions);
        if (!database)
            qFatal("%s", qPrintable(QDebug::toString(database.error())));
        return *std::move(database);
    }

    static Result<void> run(Database &database, const char *sql)
    {
        return database.write([&]() -> Result<void> {
            database.run(sql);
            return {};
        });
    }

    static Result<qint64> number(Database &database, const char *sql)
    {
        return database.read([&]() -> Result<qint64> {
            Query row = database.query(sql);
            return row.next() ? row.integer(0) : -1;
        });
    }

    static Result<QString> word(Database &database, const char *sql)
    {
        return database.read([&]() -> Result<QString> {
            Query row = database.query(sql);
            return row.next() ? row.text(0) : QString();
        });
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

    void open_setsWhatTheModulePromises()
    {
        auto database = open();
        QCOMPARE(word(*database, "PRAGMA journal_mode").value(), QStringLiteral("wal"));
        QCOMPARE(number(*database, "PRAGMA synchronous").value(), 2);
        QCOMPARE(number(*database, "PRAGMA foreign_keys").value(), 1);
        QCOMPARE(number(*database, "PRAGMA trusted_schema").value(), 0);
        QCOMPARE(number(*database, "PRAGMA cell_size_check").value(), 1);
        QCOMPARE(number(*database, "PRAGMA temp_store").value(), 2);
        QCOMPARE(number(*database, "PRAGMA busy_timeout").value(), 5'000);
        QCOMPARE(number(*database, "PRAGMA application_id").value(), 0x1234);
        database.reset();
        const auto cache =
            Database::open(path(), DatabaseOptions{0x1234, Durability::Normal, CheckOnOpen::Full});
        QCOMPARE(number(**cache, "PRAGMA synchronous").value(), 1);
    }

    void open_filesAreForTheOwnerOnly()
    {
        write(QByteArray());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (x INTEGER) STRICT"));
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(files.contains(QStringLiteral("test.db-wal"))); // the index of the log may be in memory
        for (const QString &file : files) {
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(file)).constData(), &info), 0);
            QCOMPARE(static_cast<int>(info.st_mode & 0777), 0600);
        }
    }

    void open_whatIsNoDatabaseOfOurs_isCorruptAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Dear council, ").repeated(500);
        QTest::newRow("two bytes") << QByteArray("xy");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        QTemporaryDir folder;
        const QString other = folder.filePath(QStringLiteral("other.db"));
        {
            auto database =
                Database::open(other, DatabaseOptions{0x9999, Durability::Full, CheckOnOpen::Full});
            QVERIFY_OK(run(**database, "CREATE TABLE t (x INTEGER) STRICT"));
        }
        QFile file(other);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QTest::newRow("of another program") << bytes;
        QTest::newRow("cut in the middle") << bytes.first(bytes.size() / 2 - 100);
    }
    void open_whatIsNoDatabaseOfOurs_isCorruptAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const auto database = Database::open(path(), kOptions);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Corrupt);
        QCOMPARE(database.error().subject, QStringLiteral("test.db"));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void open_impossiblePlaces_sayWhy()
    {
        QCOMPARE(Database::open(m_folder->filePath(QStringLiteral("no/folder/x.db")), kOptions).error().code,
                 ErrorCode::NotFound);
        QVERIFY(!Database::open(m_folder->path(), kOptions));
        QVERIFY(!Database::open(QStringLiteral("/dev/null"), kOptions));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path()));
        QVERIFY(!Database::open(path(), kOptions));
    }

    void write_committed_isThereAfterReopening()
    {
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (x INTEGER) STRICT"));
        QVERIFY_OK(run(*database, "INSERT INTO t VALUES (42)"));
        database.reset();
        database = open();
        QCOMPARE(number(*database, "SELECT x FROM t").value(), 42);
    }

    void write_errorOrException_rollsBack()
    {
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (x INTEGER NOT NULL) STRICT"));
        const auto refused = database->write([&]() -> Result<void> {
            database->run("INSERT INTO t VALUES (1)");
            return makeError(ErrorCode::Conflict);
        });
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        const auto thrown = database->write([&]() -> Result<void> {
            database->run("INSERT INTO t VALUES (1)");
            database->run("INSERT INTO t VALUES (?1)", QStringLiteral("secret of the council"));
            return {};
        });
        QCOMPARE(thrown.error().code, ErrorCode::Internal);
        QVERIFY2(!thrown.error().detail.contains(QStringLiteral("secret")),
                 qPrintable(thrown.error().detail));
        const auto foreign = database->write([&]() -> Result<void> {
            database->run("INSERT INTO t VALUES (1)");
            throw std::runtime_error("from elsewhere");
        });
        QCOMPARE(foreign.error().code, ErrorCode::Internal);
        QCOMPARE(number(*database, "SELECT count(*) FROM t").value(), 0);
        QVERIFY_OK(run(*database, "INSERT INTO t VALUES (1)")); // the connection is still good
    }

    void query_nestedUseOfOneStatement_isTwoStatements()
    {
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (x INTEGER) STRICT"));
        QVERIFY_OK(run(*database, "INSERT INTO t VALUES (1), (2), (3)"));
        QStringList pairs;
        Query outer = database->query("SELECT x FROM t ORDER BY x");
        while (outer.next()) {
            Query inner = database->query("SELECT x FROM t ORDER BY x");
            while (inner.next())
                pairs.append(outer.text(0) + inner.text(0));
        }
        QCOMPARE(pairs.join(QLatin1Char(' ')), QStringLiteral("11 12 13 21 22 23 31 32 33"));
    }

    void query_leftEarly_holdsNoLockAndNoValues()
    {
        auto database = open();
        auto second = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (x TEXT) STRICT"));
        QVERIFY_OK(run(*database, "INSERT INTO t VALUES ('a'), ('b')"));
        {
            Query row = database->query("SELECT x FROM t WHERE ?1 IS NULL OR x = ?1");
            row.bind(QStringLiteral("b"));
            QVERIFY(row.next());
        }
        QVERIFY_OK(second->foldLog()); // Locked while a reader is open
        Query row = database->query("SELECT x FROM t WHERE ?1 IS NULL OR x = ?1");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), QStringLiteral("a"));
    }

    void values_ofEveryType_comeBackExactly()
    {
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (a TEXT, b BLOB, c INTEGER, d TEXT) STRICT"));
        const QString text = QStringLiteral("Điều\0 5\U0001F600");
        const QByteArray blob("\0\xFF'\"", 4);
        const qint64 number = std::numeric_limits<qint64>::min();
        database->run("INSERT INTO t VALUES (?1, ?2, ?3, ?4)", text, blob, number, std::optional<QString>());
        database->run("INSERT INTO t VALUES (?1, ?2, ?3, ?4)", QString(), QByteArray(), true,
                      std::optional(QStringLiteral("x")));
        Query row = database->query("SELECT a, b, c, d FROM t ORDER BY rowid");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), text);
        QCOMPARE(row.bytes(1), blob);
        QCOMPARE(row.integer(2), number);
        QVERIFY(row.isNull(3));
        QVERIFY(row.next());
        QVERIFY(!row.isNull(0) && row.text(0).isEmpty());
        QVERIFY(!row.isNull(1) && row.bytes(1).isEmpty());
        QVERIFY(row.flag(2));
        QVERIFY(!row.next());
    }

    void write_whileAnotherProgramWrites_isLockedAfterTheTimeout()
    {
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (x INTEGER) STRICT"));
        SQLite::Database other(QFile::encodeName(path()).constData(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        QElapsedTimer timer;
        timer.start();
        const auto written = run(*database, "INSERT INTO t VALUES (1)");
        QCOMPARE(written.error().code, ErrorCode::Locked);
        QVERIFY(timer.elapsed() >= 4'500);
        other.exec("COMMIT");
        QVERIFY_OK(run(*database, "INSERT INTO t VALUES (1)"));
    }

    void checkIntegrity_danglingReference_isCorrupt()
    {
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT"));
        QVERIFY_OK(run(*database, "CREATE TABLE c (p INTEGER REFERENCES p (id)) STRICT"));
        QVERIFY_OK(database->checkIntegrity());
        database->runScript("PRAGMA foreign_keys = OFF");
        QVERIFY_OK(run(*database, "INSERT INTO c VALUES (5)"));
        QVERIFY(!database->hasSeenDamage());
        QCOMPARE(database->checkIntegrity().error().code, ErrorCode::Corrupt);
        QVERIFY(database->hasSeenDamage());
    }

    void backupTo_givesTheStateOfTheMoment()
    {
        auto database = open();
        QVERIFY_OK(run(*database, "CREATE TABLE t (x INTEGER) STRICT"));
        QVERIFY_OK(run(*database, "INSERT INTO t VALUES (1)"));
        const QString copyPath = m_folder->filePath(QStringLiteral("copy.db"));
        QVERIFY_OK(database->backupTo(copyPath));
        QVERIFY_OK(run(*database, "INSERT INTO t VALUES (2)"));
        const auto copy = Database::open(copyPath, kOptions);
        QVERIFY_OK(copy);
        QCOMPARE(number(**copy, "SELECT count(*) FROM t").value(), 1);
        QVERIFY(!database->backupTo(m_folder->filePath(QStringLiteral("no/where.db"))));
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::DatabaseTest)
#include "database_test.moc"
