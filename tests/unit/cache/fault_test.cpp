// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_vfs.h"
#include "tests/unit/cache/profile_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace plenum {

using test::FaultVfs;
using test::idText;
using test::kSpace;
using test::sampleMark;

// Fails the n-th call SQLite makes of the operating system, for n = 1, 2, …: afterwards each database is in
// its old state or in its new one, and what was reported as done is done.
class FaultTest : public test::Suite {
    Q_OBJECT

    struct Profile {
        std::unique_ptr<Vault> vault;
        std::unique_ptr<Cache> cache;
        std::unique_ptr<Replica> replica;
        std::unique_ptr<LogLedger> ledger;
    };
    struct Contents {
        QByteArray vault;
        QByteArray cache;
        bool operator==(const Contents &) const = default;
    };
    using Work = std::function<Result<void>(Profile &)>;

    Result<Profile> open(const QString &folder) const
    {
        Profile profile;
        PLENUM_TRY_ASSIGN(profile.vault, Vault::open(folder, m_clock));
        PLENUM_TRY_ASSIGN(profile.cache, Cache::open(folder));
        profile.replica = makeReplica(*profile.vault, *profile.cache);
        profile.ledger = makeLogLedger(*profile.vault, *profile.cache);
        return profile;
    }

    // Every row of every table.
    static QByteArray dump(const QString &path)
    {
        SQLite::Database database(QFile::encodeName(path).constData(), SQLite::OPEN_READWRITE);
        QByteArray text;
        SQLite::Statement tables(database,
                                 "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        while (tables.executeStep()) {
            const std::string table = tables.getColumn(0).getString();
            text += QByteArray::fromStdString("\n" + table + ":\n");
            SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY rowid");
            while (rows.executeStep()) {
                for (int i = 0; i < rows.getColumnCount(); ++i)
                    text +=
                        QByteArray::fromStdString(rows.getColumn(i).getString()).toPercentEncoding() + ' ';
                text += '\n';
            }
        }
        return text;
    }

    static Contents contents(const QString &folder)
    {
        return Contents{dump(folder + QStringLiteral("/vault.db")),
                        dump(folder + QStringLiteral("/cache.db"))};
    }

    QString copyOfTemplate(const QString &name)
    {
        const QString target = m_work->filePath(name);
        QDir(target).removeRecursively();
        QDir().mkpath(target);
        for (const QFileInfo &file : QDir(m_template->path()).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), target + QLatin1Char('/') + file.fileName());
        return target;
    }

    static Mark shared(quint32 n) { return sampleMark(n, MarkKind::Ink, Visibility::Shared); }

    static ChainMark position(int n) { return ChainMark{n, QByteArray(32, static_cast<char>(n))}; }

    static TakenSegment segmentOfOthers(const StoredObject &object)
    {
        TakenSegment taken;
        taken.segment.device = DeviceId(idText(200));
        taken.segment.entries = {LogEntry{QStringLiteral("annot.put"), 9'000, markToJson(shared(77))}};
        taken.object = object;
        taken.owner = taken.segment.device;
        return taken;
    }

    // One work per public call that writes.
    static QList<QPair<const char *, Work>> works()
    {
        const PaperId paper = test::samplePaper().paper;
        const StoredObject object{QStringLiteral("m/a/000001-k.bin"), QStringLiteral("MANI"),
                                  QByteArray(32, 'i'), QByteArray(20'000, 'b')};
        return {
            {"apply an edit",
             [](Profile &p) {
                 return p.vault->applyEdit(kSpace, MarkEdit{std::nullopt, shared(50)});
             }},
            {"undo",
             [paper](Profile &p) { return Result<void>(p.vault->undo(kSpace, paper).map([](auto) {})); }},
            {"sign off",
             [](Profile &p) {
                 StoredSignOff signOff;
                 signOff.statement = QByteArray(5'000, 's');
                 signOff.p7s = QByteArray(5'000, 'p');
                 return p.vault->addSignOff(kSpace, signOff);
             }},
            {"save a setting",
             [](Profile &p) { return p.vault->setSetting(QStringLiteral("ui/window"), 7); }},
            {"journal a segment",
             [](Profile &p) -> Result<void> {
                 PLENUM_TRY_ASSIGN(const auto entries, p.vault->outbox().pendingEntries(kSpace, 10));
                 OutgoingObject segment;
                 segment.name = QStringLiteral("l/2.bin");
                 segment.bytes = QByteArray(50'000, 's');
                 return p.vault->outbox().journalSegment(kSpace, position(2), segment,
                                                         {entries.constFirst().row});
             }},
            {"mark it stored",
             [](Profile &p) -> Result<void> {
                 PLENUM_TRY_ASSIGN(const auto objects, p.vault->outbox().outgoing(kSpace));
                 return p.vault->outbox().markStored({objects.isEmpty() ? 1 : objects.constFirst().row});
             }},
            {"accept objects",
             [object](Profile &p) {
                 SpaceMarks marks;
                 marks.head = HeadMark{1, 5, QByteArray(32, 'h')};
                 marks.trust = position(1);
                 return p.replica->accept(kSpace, marks, {object});
             }},
            {"publish",
             [object](Profile &p) {
                 SpaceMarks marks;
                 marks.head = HeadMark{1, 6, QByteArray(32, 'h')};
                 OutgoingObject head;
                 head.name = QStringLiteral("head-0123456789abcdef.bin");
                 head.mode = WriteMode::Replace;
                 return p.replica->publish(kSpace, marks, {object}, {head});
             }},
            {"accept a segment",
             [object](Profile &p) { return p.ledger->accept(kSpace, {segmentOfOthers(object)}); }},
            {"note a fork",
             [](Profile &p) {
                 DeviceLog log;
                 log.forkedAt = 3;
                 return p.ledger->note(kSpace, DeviceId(idText(200)), log);
             }},
            {"read roll-ups",
             [](Profile &p) {
                 return p.ledger->setReadRollups(kSpace, {{QStringLiteral("r/1.bin"), QByteArray(32, 'r')}});
             }},
            {"keep evidence",
             [object](Profile &p) {
                 return p.replica->keepEvidence(kSpace, object, QStringLiteral("fork"));
             }},
            {"back up", [](Profile &p) { return p.vault->backupDaily(); }},
        };
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_template;
    std::unique_ptr<QTemporaryDir> m_work;

private Q_SLOTS:
    // A profile in the middle of its life: marks, an undo step, a segment that waits, an entry not yet in
    // one.
    void initTestCase()
    {
        FaultVfs::install();
        m_template = std::make_unique<QTemporaryDir>(test::temporaryFolderTemplate());
        m_work = std::make_unique<QTemporaryDir>(test::temporaryFolderTemplate());
        auto profile = open(m_template->path());
        QVERIFY_OK(profile);
        QVERIFY_OK(profile->vault->saveSpace(test::ProfileFolder::ownSpace()));
        QVERIFY_OK(profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, shared(1)}));
        const auto rows = profile->vault->outbox().pendingEntries(kSpace, 1).value();
        OutgoingObject segment;
        segment.name = QStringLiteral("l/1.bin");
        QVERIFY_OK(
            profile->vault->outbox().journalSegment(kSpace, position(1), segment, {rows.constFirst().row}));
        QVERIFY_OK(profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, shared(2)}));
    }

    void everyWork_withEveryCallFailing_isDoneOrNotDone_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<int>("duration");
        QTest::addColumn<int>("fault");
        int index = 0;
        for (const auto &[name, work] : works()) {
            const auto row = [name = name, index](const char *kind, FaultVfs::Duration duration,
                                                  FaultVfs::Fault fault) {
                QTest::addRow("%s, %s", name, kind)
                    << index << static_cast<int>(duration) << static_cast<int>(fault);
            };
            row("one error", FaultVfs::Duration::Once, FaultVfs::Fault::Io);
            row("errors from then on", FaultVfs::Duration::FromThenOn, FaultVfs::Fault::Io);
            row("full disk", FaultVfs::Duration::FromThenOn, FaultVfs::Fault::DiskFull);
            ++index;
        }
    }
    void everyWork_withEveryCallFailing_isDoneOrNotDone()
    {
        QFETCH(int, work);
        QFETCH(int, duration);
        QFETCH(int, fault);
        const Work run = works().at(work).second;
        const Contents before = contents(copyOfTemplate(QStringLiteral("before")));
        const QString doneFolder = copyOfTemplate(QStringLiteral("done"));
        {
            auto profile = open(doneFolder);
            QVERIFY_OK(profile);
            QVERIFY_OK(run(*profile));
        }
        const Contents done = contents(doneFolder);

        int failures = 0;
        for (int n = 1;; ++n) {
            const QString folder = copyOfTemplate(QStringLiteral("run"));
            auto profile = open(folder);
            QVERIFY_OK(profile);
            FaultVfs::failCall(n, static_cast<FaultVfs::Duration>(duration),
                               static_cast<FaultVfs::Fault>(fault));
            const auto result = run(*profile);
            const bool hasFailed = FaultVfs::hasFailed();
            FaultVfs::heal();
            if (!result) {
                ++failures;
                QVERIFY2(result.error().code != ErrorCode::Internal,
                         qPrintable(QDebug::toString(result.error())));
                if (fault == static_cast<int>(FaultVfs::Fault::DiskFull))
                    QCOMPARE(result.error().code, ErrorCode::DiskFull);
            }
            profile = makeError(ErrorCode::Cancelled); // closes it
            const Contents after = contents(folder);
            QVERIFY2(after.vault == before.vault || after.vault == done.vault,
                     qPrintable(QString::number(n)));
            QVERIFY2(after.cache == before.cache || after.cache == done.cache,
                     qPrintable(QString::number(n)));
            if (result)
                QCOMPARE(after, done);
            // What a maximum covers is there before it.
            if (QByteArrayView(works().at(work).first) == "accept objects" && after.vault == done.vault)
                QCOMPARE(after.cache, done.cache);

            auto reopened = open(folder);
            QVERIFY_OK(reopened);
            QVERIFY(!reopened->vault->recovery());
            QVERIFY(!reopened->cache->wasRebuilt());
            QVERIFY_OK(reopened->vault->checkIntegrity());
            QVERIFY_OK(reopened->cache->checkIntegrity());
            if (!hasFailed)
                break;
            QVERIFY(n < 1'000);
        }
        QVERIFY(failures > 0);
    }

    void afterOneFailure_theSameConnectionGoesOn()
    {
        for (int n = 1; n < 40; ++n) {
            const QString folder = copyOfTemplate(QStringLiteral("run"));
            auto profile = open(folder);
            QVERIFY_OK(profile);
            const MarkEdit edit{std::nullopt, shared(50)};
            FaultVfs::failCall(n, FaultVfs::Duration::Once, FaultVfs::Fault::Io);
            const auto first = profile->vault->applyEdit(kSpace, edit);
            FaultVfs::heal();
            const auto second = profile->vault->applyEdit(kSpace, edit);
            if (first)
                QCOMPARE(second.error().code, ErrorCode::Conflict);
            else if (!second)
                QCOMPARE(second.error().code, ErrorCode::Conflict); // done in spite of the error
            QCOMPARE(profile->vault->marks(kSpace, test::samplePaper().paper, 1).value().size(), 3);
        }
    }

    void opening_withEveryCallFailing_losesNothing()
    {
        const Contents before = contents(copyOfTemplate(QStringLiteral("before")));
        for (const auto duration : {FaultVfs::Duration::Once, FaultVfs::Duration::FromThenOn}) {
            for (int n = 1;; ++n) {
                const QString folder = copyOfTemplate(QStringLiteral("run"));
                FaultVfs::failCall(n, duration, FaultVfs::Fault::Io);
                const bool hasOpened = open(folder).has_value();
                const bool hasFailed = FaultVfs::hasFailed();
                FaultVfs::heal();
                QVERIFY(hasOpened || hasFailed);
                QVERIFY_OK(open(folder));
                QCOMPARE(contents(folder).vault, before.vault);
                QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/damaged")));
                if (!hasFailed)
                    break;
            }
        }
    }

    void creating_withEveryCallFailing_canBeTriedAgain()
    {
        for (int n = 1;; ++n) {
            const QString folder = m_work->filePath(QStringLiteral("new"));
            QDir(folder).removeRecursively();
            QVERIFY(QDir().mkpath(folder));
            FaultVfs::failCall(n, FaultVfs::Duration::FromThenOn, FaultVfs::Fault::Io);
            std::ignore = open(folder); // with or without success
            const bool hasFailed = FaultVfs::hasFailed();
            FaultVfs::heal();
            auto profile = open(folder);
            QVERIFY_OK(profile);
            QVERIFY(!profile->vault->recovery());
            QVERIFY_OK(profile->vault->saveSpace(test::ProfileFolder::ownSpace()));
            if (!hasFailed)
                break;
        }
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::FaultTest)
#include "fault_test.moc"
