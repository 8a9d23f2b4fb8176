// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/object_name.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

using namespace plenum;
using test::Council;
using Tags = test::MemoryStore::Tags;

// What a delegate's contacts cost a store in requests, and that no tag is believed.
class SyncRequestsTest : public test::Suite {
    Q_OBJECT

    // What was asked for since the last time, logs left out: reading those has rules of its own.
    static QStringList taken(test::MemoryStore &store)
    {
        QStringList names = store.takeRequests();
        names.removeIf([](const QString &name) { return name.startsWith(QLatin1String("l/")); });
        return names;
    }

    // What the delegate asked for in one contact.
    static QStringList requests(Council &council, SyncReport *report = nullptr)
    {
        council.delegate.store.takeRequests();
        const auto synced = council.delegate.sync(council.space);
        if (!synced)
            qFatal("%s", qPrintable(QDebug::toString(synced.error())));
        if (report != nullptr)
            *report = *synced;
        return taken(council.delegate.store);
    }

    static void publish(Council &council, const QByteArray &title,
                        const QMap<QString, QByteArray> &papers = {{QStringLiteral("a.pdf"), "x"}})
    {
        QVERIFY_OK(council.secretary.publishing().publish(council.space, council.meetingFile(title, papers)));
    }

    static QString head(Council &council)
    {
        return headPointerName(council.secretary.profile->deviceKey()->keyId()).path();
    }

    static int version(Council &council)
    {
        return council.delegate.meetings().list(council.space)->constFirst().version;
    }

private Q_SLOTS:
    void nothingNew_isOneRequest()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "T");
        requests(council);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(requests(council), QStringList{head(council)});
        council.delegate.reopen();
        QCOMPARE(requests(council), QStringList{head(council)});
    }

    void oneChangedPaper_isThreeRequests()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "T", {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), "y"}});
        requests(council);
        for (const char *content : {"z", "u"}) { // of the same size
            publish(council, "T", {{QStringLiteral("a.pdf"), content}, {QStringLiteral("b.pdf"), "y"}});
            const QStringList asked = requests(council);
            QCOMPARE(asked.size(), 3);
            QCOMPARE(asked[0], head(council));
            QVERIFY(asked[1].startsWith(QLatin1String("m/")));
            QVERIFY(asked[2].startsWith(QLatin1String("b/")));
            QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 2);
        }
    }

    void firstVisit_isAFewRequestsAndHistoryComesLast()
    {
        Council council;
        QVERIFY_OK(council.found());
        for (const char *title : {"one", "two", "three"})
            publish(council, title);
        SyncReport report;
        const QStringList asked = requests(council, &report);
        // Three of them for the keys of a sealed space.
        QVERIFY2(asked.size() <= 13, qPrintable(asked.join(QLatin1Char(' '))));
        const auto isHistory = [](const QString &name) {
            return name.contains(QLatin1String("/000001-")) && name.startsWith(QLatin1String("m/"));
        };
        const auto isPaper = [](const QString &name) { return name.startsWith(QLatin1String("b/")); };
        const auto paper = std::find_if(asked.cbegin(), asked.cend(), isPaper);
        const auto history = std::find_if(asked.cbegin(), asked.cend(), isHistory);
        QVERIFY(paper != asked.cend() && history != asked.cend());
        QVERIFY2(paper < history, "what is read tonight comes before what changed last month");
        const MeetingId meeting = council.delegate.meetings().list(council.space)->constFirst().id;
        QCOMPARE(council.delegate.meetings().agenda(council.space, meeting, 1)->meeting.title,
                 QStringLiteral("one"));
        QCOMPARE(requests(council), QStringList{head(council)});
    }

    void history_ofALongAgenda_isTheLastFewVersions()
    {
        Council council;
        QVERIFY_OK(council.found());
        for (int i = 1; i <= 12; ++i)
            publish(council, "T" + QByteArray::number(i));
        requests(council);
        const MeetingId meeting = council.delegate.meetings().list(council.space)->constFirst().id;
        QVERIFY_OK(council.delegate.meetings().agenda(council.space, meeting, 4));
        QCOMPARE(council.delegate.meetings().agenda(council.space, meeting, 3).error().code,
                 ErrorCode::NotFound);
    }

    void history_damaged_isNamedAndFetchedOnceItIsHealed()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "one");
        publish(council, "two");
        const auto all = council.objects->all();
        const auto old = std::find_if(all.keyBegin(), all.keyEnd(), [](const ObjectName &name) {
            const auto parsed = parseManifestName(name);
            return parsed && parsed->n == 1;
        });
        council.objects->set(*old, "rubbish");
        SyncReport report;
        requests(council, &report);
        QCOMPARE(report.warnings.size(), 1);
        QCOMPARE(report.warnings.constFirst().subject, old->path());
        QCOMPARE(version(council), 2);
        council.objects->set(*old, all.value(*old));
        requests(council, &report);
        QVERIFY(report.warnings.isEmpty());
        const MeetingId meeting = council.delegate.meetings().list(council.space)->constFirst().id;
        QVERIFY_OK(council.delegate.meetings().agenda(council.space, meeting, 1));
        QCOMPARE(requests(council), QStringList{head(council)});
    }

    void metered_leavesHistoryForLater()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "one");
        publish(council, "two");
        SyncOptions options;
        options.papers.metered = true;
        test::Client &delegate = council.delegate;
        SyncService service(*delegate.profile, delegate.environment);
        QVERIFY_OK(service.run(council.space, options));
        QCOMPARE(delegate.meetings().list(council.space)->constFirst().papersHere, 1);
        const MeetingId meeting = delegate.meetings().list(council.space)->constFirst().id;
        QVERIFY(!delegate.meetings().agenda(council.space, meeting, 1));
        delegate.store.takeRequests();
        QVERIFY_OK(service.run(council.space, options));
        QCOMPARE(taken(delegate.store), QStringList{head(council)});
        QVERIFY_OK(delegate.sync(council.space));
        QVERIFY_OK(delegate.meetings().agenda(council.space, meeting, 1));
    }

    void aContactThatWasCutOff_looksAtEverythingAgain()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "one");
        publish(council, "two");
        std::stop_source stop;
        SyncOptions options;
        options.stop = stop.get_token();
        options.progress = [&stop](const SyncProgress &progress) {
            if (progress.phase == SyncPhase::Fetching)
                stop.request_stop();
        };
        SyncService service(*council.delegate.profile, council.delegate.environment);
        QCOMPARE(service.run(council.space, options).error().code, ErrorCode::Cancelled);
        requests(council);
        const MeetingId meeting = council.delegate.meetings().list(council.space)->constFirst().id;
        QVERIFY_OK(council.delegate.meetings().agenda(council.space, meeting, 1));
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 1);
    }

    void withoutTags_theHeadIsReadAndThatIsAll()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "T");
        council.delegate.store.setTags(Tags::None);
        requests(council);
        QCOMPARE(requests(council), QStringList{head(council)});
    }

    // Servers that tell versions by the second give two heads of one size the same tag.
    void aTagThatNeverChanges_delaysAHeadByAFewPollsAtMost()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "T");
        council.delegate.store.setTags(Tags::Constant);
        requests(council);
        publish(council, "T2");
        requests(council);
        QCOMPARE(version(council), 1);
        council.delegate.clock.advance(10 * 60);
        requests(council);
        QCOMPARE(version(council), 2);
        council.delegate.clock.advance(-10 * 365 * 86'400); // a clock that was set back
        publish(council, "T3");
        requests(council);
        QCOMPARE(version(council), 3);
    }

    void aLostCache_isFilledAgain_whateverTheTag()
    {
        for (const Tags tags : {Tags::Honest, Tags::Constant}) {
            Council council;
            QVERIFY_OK(council.found());
            council.delegate.store.setTags(tags);
            publish(council, "T");
            requests(council);
            council.delegate.profile.reset();
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(
                    council.delegate.folder.filePath(QLatin1String("cache.db") + QLatin1String(suffix)));
            council.delegate.reopen();
            QVERIFY(council.delegate.meetings().list(council.space)->isEmpty());
            requests(council);
            QCOMPARE(version(council), 1);
        }
    }

    // Only one object went missing: the head is "unchanged", and what it names is not all here.
    void aLostManifest_isFetchedAgain_behindAnUnchangedHead()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "T");
        requests(council);
        const ObjectName name = [&] {
            const auto all = council.objects->all();
            return *std::find_if(all.keyBegin(), all.keyEnd(),
                                 [](const ObjectName &one) { return parseManifestName(one).has_value(); });
        }();
        // The cache holds other bytes under its name: as good as lost.
        const SpaceMarks marks = council.delegate.profile->replica().marks(council.space).value();
        QVERIFY_OK(council.delegate.profile->replica().accept(
            council.space, marks,
            {StoredObject{name.path(), QStringLiteral("MANI"), QByteArray(32, 'x'), "rubbish"}}));
        QVERIFY(council.delegate.meetings().list(council.space)->isEmpty());
        QCOMPARE(requests(council), (QStringList{head(council), name.path()}));
        QCOMPARE(version(council), 1);
    }

    void aPaperThatVanished_isFetchedAgain_behindAnUnchangedHead()
    {
        Council council;
        QVERIFY_OK(council.found());
        publish(council, "T");
        requests(council);
        const PaperEntry paper = council.delegate.meetings().papers(council.space)->constFirst();
        QVERIFY_OK(council.delegate.profile->cache().papers().drop(paper.paper.blob));
        QCOMPARE(requests(council), (QStringList{head(council), blobName(paper.paper.blob).path()}));
        QVERIFY(council.delegate.profile->cache().papers().has(paper.paper.blob));
    }

    void publishing_writesEachPaperOnce()
    {
        Council council;
        QVERIFY_OK(council.found());
        council.secretary.store.takeRequests();
        publish(council, "T", {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), "y"}});
        const QStringList asked = council.secretary.store.takeRequests();
        int papers = 0;
        for (const QString &name : asked)
            papers += name.startsWith(QLatin1String("b/")) ? 1 : 0;
        QCOMPARE(papers, 2);
    }
};

QTEST_GUILESS_MAIN(SyncRequestsTest)
#include "sync_requests_test.moc"
