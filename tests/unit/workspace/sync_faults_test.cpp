// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/object_name.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QProcess>

using namespace plenum;
using Fault = test::MemoryStore::Fault;
using test::Council;
using test::hasWarning;

class SyncFaultsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // The n-th call to the store fails while publishing, for every n until none is left; every way of
    // failing. Afterwards one clean sync of the secretary ends in the same state, and no reader ever sees
    // anything but the old or the new agenda.
    void publish_everyStoreCallFails_oldOrNewAndThenNew_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("before") << Fault::Before;
        QTest::newRow("reply lost") << Fault::ReplyLost;
        QTest::newRow("torn") << Fault::Torn;
    }
    void publish_everyStoreCallFails_oldOrNewAndThenNew()
    {
        QFETCH(Fault, fault);
        for (int n = 1;; ++n) {
            Council council;
            QVERIFY_OK(council.found());
            QVERIFY_OK(council.delegate.sync(council.space));
            const int before = council.secretary.store.calls();
            council.secretary.store.failCall(n, fault);
            const auto outcome = council.secretary.publishing().publish(
                council.space,
                council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), "y"}}));
            const bool reached = council.secretary.store.calls() - before >= n;
            council.secretary.store.failCall(1'000'000); // whatever was not reached is off
            const auto during = council.delegate.sync(council.space);
            QVERIFY_OK(during);
            const auto seen = council.delegate.meetings().list(council.space);
            QVERIFY2(seen->size() <= 1, "old or new");
            QVERIFY2(seen->isEmpty() || seen->constFirst().papersHere == 2,
                     "a visible head names only what is there");
            council.secretary.reopen();
            QVERIFY_OK(council.secretary.sync(council.space));
            const auto after = council.delegate.sync(council.space);
            QVERIFY_OK(after);
            QVERIFY2(after->warnings.isEmpty(), qPrintable(QDebug::toString(after->warnings)));
            QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
            QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 2);
            if (!reached) {
                QVERIFY2(outcome && !outcome->undelivered && n > 5, "without a fault it simply works");
                return;
            }
        }
    }

    // The same for a delegate who fetches everything and hands over a mark.
    void sync_everyStoreCallFails_nothingLostAndThenComplete_data()
    {
        publish_everyStoreCallFails_oldOrNewAndThenNew_data();
    }
    void sync_everyStoreCallFails_nothingLostAndThenComplete()
    {
        QFETCH(Fault, fault);
        for (int n = 1;; ++n) {
            Council council;
            QVERIFY_OK(council.found());
            QVERIFY_OK(council.delegate.sync(council.space));
            QVERIFY_OK(council.publishMeeting());
            QVERIFY_OK(council.delegate.sync(council.space));
            const PaperEntry paper = council.delegate.meetings().papers(council.space)->constFirst();
            Mark mark = test::sampleMark(1, MarkKind::Highlight);
            mark.paper = paper.reference();
            mark.visibility = Visibility::Shared;
            QVERIFY_OK(
                council.delegate.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}));

            council.delegate.store.failCall(n, fault);
            const auto broken = council.delegate.sync(council.space);
            council.delegate.reopen();
            QVERIFY_OK(council.delegate.sync(council.space));
            QCOMPARE(*council.delegate.profile->vault().unsentCount(council.space), 0);
            const auto report = council.secretary.sync(council.space);
            QVERIFY_OK(report);
            QVERIFY(report->warnings.isEmpty());
            const auto shared =
                council.secretary.profile->cache().sharedMarks(council.space, paper.paper.id, 1);
            QCOMPARE(shared->size(), 1);
            QCOMPARE(shared->constFirst().mark.id, mark.id);
            if (broken && broken->warnings.isEmpty()) {
                QVERIFY2(n > 3, "the fault was never reached");
                return;
            }
        }
    }

    void restoredStore_clientSaysRollbackAndKeepsWhatItHas()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.publishMeeting());
        const auto yesterday = council.objects->all();
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("T2", {{QStringLiteral("a.pdf"), "y"}})));
        QVERIFY_OK(council.delegate.sync(council.space));
        council.objects->restore(yesterday);
        for (test::Client *client : {&council.delegate, &council.secretary}) {
            const auto report = client->sync(council.space);
            QVERIFY_OK(report);
            QVERIFY(hasWarning(*report, ErrorCode::Rollback));
            QCOMPARE(client->meetings().list(council.space)->constFirst().version, 2);
            QCOMPARE(client->meetings().list(council.space)->constFirst().papersHere, 1);
        }
        // Also when only the cache is gone: the maxima in the vault remember.
        council.objects->restore(yesterday);
        council.delegate.profile.reset();
        QVERIFY(QFile::remove(council.delegate.folder.filePath(QStringLiteral("cache.db"))));
        council.delegate.reopen();
        QVERIFY(hasWarning(*council.delegate.sync(council.space), ErrorCode::Rollback));
        QVERIFY(council.delegate.meetings().list(council.space)->isEmpty());
    }

    // The cache is committed before the vault is.
    void vaultWithoutTheMaximaOfTheCache_makesUpForThem()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        test::Client reader(council.objects, 41);
        const auto code =
            council.secretary.spaces().invite(council.space, QStringLiteral("Reader"), Role::Observer);
        QVERIFY_OK(reader.spaces().join(*parseInviteCode(*code), QString(), std::nullopt));
        SpaceMarks marks;
        reader.withoutTheVault([&] {
            QVERIFY_OK(reader.sync(council.space));
            marks = reader.profile->replica().marks(council.space).value();
        });
        QCOMPARE(reader.profile->replica().marks(council.space)->trust.n, 0);
        QVERIFY_OK(reader.sync(council.space));
        QCOMPARE(reader.profile->replica().marks(council.space).value(), marks);
    }

    void emptyStore_neverDeletesAnything()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        council.objects->restore({});
        (void)council.delegate.sync(council.space);
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 1);
    }

    void headTorn_historyIsUsed()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.publishMeeting());
        const ObjectName head = headPointerName(council.secretary.profile->deviceKey()->keyId());
        council.objects->set(head, council.objects->find(head)->left(100));
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(hasWarning(*report, ErrorCode::Corrupt));
        QCOMPARE(report->warnings.constFirst().subject, head.path());
        QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
    }

    void paperDamaged_othersArriveAndItFollowsOnceHealed()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space,
            council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), "y"}})));
        const PaperEntry paper = council.secretary.meetings().papers(council.space)->constFirst();
        const ObjectName blob = blobName(paper.paper.blob);
        const QByteArray good = *council.objects->find(blob);
        QByteArray bad = good;
        bad[3] = static_cast<char>(bad[3] ^ 1);
        council.objects->set(blob, bad);
        auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(hasWarning(*report, ErrorCode::Corrupt));
        QCOMPARE(report->warnings.constFirst().subject, blob.path());
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 1);
        council.objects->set(blob, good);
        report = council.delegate.sync(council.space);
        QVERIFY(report->warnings.isEmpty());
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 2);
    }

    void restoredDevice_writesNothingOverItsNewerWork()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = council.delegate.meetings().papers(council.space)->constFirst().reference();
        mark.visibility = Visibility::Shared;
        // A copy of the profile from before the first mark.
        council.delegate.profile.reset();
        QTemporaryDir backup;
        QVERIFY(QProcess::execute(QStringLiteral("cp"),
                                  {QStringLiteral("-a"),
                                   council.delegate.folder.path() + QStringLiteral("/."), backup.path()}) ==
                0);
        council.delegate.reopen();
        QVERIFY_OK(council.delegate.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}));
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto stored = council.objects->all();
        council.delegate.profile.reset();
        QVERIFY(QProcess::execute(QStringLiteral("cp"),
                                  {QStringLiteral("-a"), backup.path() + QStringLiteral("/."),
                                   council.delegate.folder.path()}) == 0);
        for (const char *left : {"vault.db-wal", "vault.db-shm", "cache.db-wal", "cache.db-shm"})
            QFile::remove(council.delegate.folder.filePath(QLatin1String(left)));
        council.delegate.reopen();
        mark.id = MarkId(council.delegate.random.idText());
        QVERIFY_OK(council.delegate.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}));
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(hasWarning(*report, ErrorCode::Forked));
        QCOMPARE(council.objects->all(), stored);
        QCOMPARE(*council.delegate.profile->vault().unsentCount(council.space), 1); // kept, not lost
    }
};

QTEST_GUILESS_MAIN(SyncFaultsTest)
#include "sync_faults_test.moc"
