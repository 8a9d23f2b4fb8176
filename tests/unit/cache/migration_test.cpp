// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/migration.h"

#include "core/cache/database.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

namespace plenum {

class MigrationTest : public test::Suite {
    Q_OBJECT

    static constexpr DatabaseOptions kOptions{0x1234, Durability::Full, CheckOnOpen::Full};

    std::unique_ptr<Database> open()
    {
        auto database = Database::open(m_folder->filePath(QStringLiteral("test.db")), kOptions);
        return database ? *std::move(database) : nullptr;
    }

    // The tables and indexes as SQLite remembers them.
    static QStringList schemaOf(Database &database)
    {
        QStringList schema;
        Query row = database.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
        while (row.next())
            schema.append(row.text(0));
        return schema;
    }

    static int rows(Database &database, const char *sql)
    {
        Query row = database.query(sql);
        return row.next() ? row.number(0) : -1;
    }

    static Result<void> noBackup(int) { return {}; }

    const Migration m_first{1, "CREATE TABLE a (x INTEGER NOT NULL) STRICT; INSERT INTO a VALUES (1);"};
    const Migration m_second{
        2, "CREATE TABLE b (y TEXT) STRICT; INSERT INTO b SELECT x || '' FROM a;"
           "CREATE TRIGGER t AFTER INSERT ON a BEGIN INSERT INTO b VALUES (';'); SELECT 1; END;"};
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bundledMigrations_areNumberedAndStrict()
    {
        for (const QString &schema : {QStringLiteral("vault"), QStringLiteral("cache")}) {
            const auto steps = bundledMigrations(schema);
            QVERIFY_OK(steps);
            for (qsizetype i = 0; i < steps->size(); ++i)
                QCOMPARE(steps->at(i).version, static_cast<int>(i) + 1);
            auto database = open();
            QVERIFY_OK(migrate(*database, *steps, noBackup));
            QVERIFY(rows(*database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'") > 3);
            QCOMPARE(rows(*database,
                          "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
                          " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
                     0);
            QCOMPARE(schemaVersion(*database).value(), static_cast<int>(steps->size()));
            database.reset();
            cleanup();
        }
    }

    // What a vault of the first schema holds is there in the newest one, and what it knows of deliveries.
    void bundledMigrations_ofAVaultInUse_keepItsWork()
    {
        const auto steps = bundledMigrations(QStringLiteral("vault"));
        auto database = open();
        QVERIFY_OK(migrate(*database, steps->first(1), noBackup));
        database->runScript(
            "INSERT INTO outbox (row, space, name, mode, bytes, blob, barrier, stored, device, segment_seq,"
            " segment_id) VALUES (1, 's', 'l/1', 'create', x'00', x'', 0, 1, 'd', 1, x'01'),"
            " (2, 's', 'l/2', 'create', x'00', x'', 0, 0, 'd', 2, x'02'),"
            " (3, 's', 'm/1', 'create', x'00', x'', 0, 0, NULL, NULL, NULL);"
            "INSERT INTO log_entry (row, space, kind, counter, body, segment) VALUES (1, 's', 'sign', 11, "
            "'{}', 2),"
            " (2, 's', 'sign', 12, '{}', 2), (3, 's', 'sign', 13, '{}', NULL);"
            "INSERT INTO sign_off (row, space, meeting, item, person, device, statement, p7s, entry) VALUES"
            " (1, 's', 'm', 'i', 'p', 'd', x'01', x'02', NULL), (2, 's', 'm', 'i', 'p', 'd', x'01', x'02', "
            "2),"
            " (3, 's', 'm', 'i', 'p', 'd', x'01', x'02', 3);");
        QVERIFY_OK(migrate(*database, *steps, noBackup));
        QCOMPARE(rows(*database, "SELECT count(*) FROM outbox WHERE row = 2 AND last_counter = 12"), 1);
        QCOMPARE(rows(*database, "SELECT count(*) FROM outbox WHERE last_counter IS NULL"), 2);
        QCOMPARE(rows(*database, "SELECT count(*) FROM sign_off WHERE counter = 10 + row"), 2);
        QCOMPARE(rows(*database, "SELECT count(*) FROM sign_off WHERE row = 1 AND counter IS NULL"), 1);
        QCOMPARE(rows(*database, "SELECT count(*) FROM seen_by_lead"), 0);
    }

    void bundledMigrations_ofAnUnknownSchema_isADefect()
    {
        QCOMPARE(bundledMigrations(QStringLiteral("attic")).error().code, ErrorCode::Internal);
    }

    void migrate_fresh_runsEveryStepWithoutABackup()
    {
        auto database = open();
        bool askedForBackup = false;
        QVERIFY_OK(migrate(*database, {m_first, m_second}, [&](int) -> Result<void> {
            askedForBackup = true;
            return {};
        }));
        QVERIFY(!askedForBackup);
        QCOMPARE(schemaVersion(*database).value(), 2);
        QCOMPARE(rows(*database, "SELECT count(*) FROM b"), 1);
    }

    void migrate_reopenedAtTheNewest_changesNothing()
    {
        auto database = open();
        QVERIFY_OK(migrate(*database, {m_first, m_second}, noBackup));
        database.reset();
        database = open();
        QVERIFY_OK(migrate(*database, {m_first, m_second},
                           [](int) -> Result<void> { return makeError(ErrorCode::Internal); }));
        QCOMPARE(rows(*database, "SELECT count(*) FROM b"), 1);
    }

    void migrate_stepByStep_givesTheSchemaOfAFreshFile()
    {
        auto database = open();
        QVERIFY_OK(migrate(*database, {m_first}, noBackup));
        database.reset();
        database = open();
        int backedUpFrom = 0;
        QVERIFY_OK(migrate(*database, {m_first, m_second}, [&](int version) -> Result<void> {
            backedUpFrom = version;
            return {};
        }));
        QCOMPARE(backedUpFrom, 1);
        const QStringList stepwise = schemaOf(*database);
        database.reset();
        cleanup();
        auto fresh = open();
        QVERIFY_OK(migrate(*fresh, {m_first, m_second}, noBackup));
        QCOMPARE(stepwise, schemaOf(*fresh));
    }

    void migrate_withoutItsBackup_isNotStarted()
    {
        auto database = open();
        QVERIFY_OK(migrate(*database, {m_first}, noBackup));
        const auto migrated = migrate(*database, {m_first, m_second},
                                      [](int) -> Result<void> { return makeError(ErrorCode::DiskFull); });
        QCOMPARE(migrated.error().code, ErrorCode::DiskFull);
        QCOMPARE(schemaVersion(*database).value(), 1);
    }

    void migrate_newerFile_isRefusedAndLeftAlone()
    {
        auto database = open();
        QVERIFY_OK(migrate(*database, {m_first, m_second}, noBackup));
        const QStringList before = schemaOf(*database);
        const auto migrated = migrate(*database, {m_first}, noBackup);
        QCOMPARE(migrated.error().code, ErrorCode::NewerFormat);
        QCOMPARE(schemaVersion(*database).value(), 2);
        QCOMPARE(schemaOf(*database), before);
    }

    void migrate_impossibleVersion_isCorrupt()
    {
        for (const char *version : {"PRAGMA user_version = -1", "PRAGMA user_version = 2000000000"}) {
            auto database = open();
            QVERIFY_OK(database->read([&]() -> Result<void> {
                database->runScript(version);
                return {};
            }));
            QCOMPARE(migrate(*database, {m_first}, noBackup).error().code, ErrorCode::Corrupt);
        }
    }

    void migrate_brokenHalfWay_leavesTheStepBefore()
    {
        auto database = open();
        QVERIFY_OK(migrate(*database, {m_first}, noBackup));
        const QStringList before = schemaOf(*database);
        for (const char *broken :
             {"CREATE TABLE b (y TEXT) STRICT; INSERT INTO a VALUES ('no number'); ",
              "CREATE TABLE b (y TEXT) STRICT; DELETE FROM a; THIS IS NO SQL;",
              "CREATE TABLE b (y INTEGER REFERENCES a (rowid)) STRICT; DROP TABLE nothing;"}) {
            QVERIFY(
                !migrate(*database, {m_first, Migration{2, broken}, Migration{3, "DROP TABLE a"}}, noBackup));
            QCOMPARE(schemaVersion(*database).value(), 1);
            QCOMPARE(schemaOf(*database), before);
            QCOMPARE(rows(*database, "SELECT count(*) FROM a"), 1);
        }
        database.reset();
        database = open();
        QVERIFY_OK(migrate(*database, {m_first, m_second}, noBackup)); // and the right step still works
    }

    void migrate_leavingADanglingReference_isRolledBack()
    {
        auto database = open();
        const Migration parent{
            1, "CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT; INSERT INTO p VALUES (1);"
               "CREATE TABLE c (p INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED) STRICT;"};
        QVERIFY_OK(migrate(*database, {parent}, noBackup));
        QVERIFY(!migrate(*database, {parent, Migration{2, "INSERT INTO c VALUES (7)"}}, noBackup));
        QCOMPARE(schemaVersion(*database).value(), 1);
        QCOMPARE(rows(*database, "SELECT count(*) FROM c"), 0);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::MigrationTest)
#include "migration_test.moc"
