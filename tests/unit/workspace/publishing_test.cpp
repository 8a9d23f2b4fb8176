// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"
#include "tests/support/suite.h"

#include <QDirIterator>

using namespace plenum;
using test::Council;

class PublishingTest : public test::Suite {
    Q_OBJECT

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
    }

    // Names of the papers in the store.
    static QStringList blobs(const Council &council)
    {
        QStringList names;
        const auto all = council.objects->all();
        for (auto object = all.cbegin(); object != all.cend(); ++object) {
            if (object.key().path().startsWith(QLatin1String("b/")))
                names.append(object.key().path());
        }
        return names;
    }

private Q_SLOTS:
    void publish_delegateSyncs_hasAgendaAndPapers()
    {
        Council council;
        QVERIFY_OK(council.found());
        const auto outcome = council.secretary.publishing().publish(
            council.space, council.meetingFile("Kỳ họp", {{QStringLiteral("a.pdf"), "x\ny"},
                                                          {QStringLiteral("b.pdf"), "z"}}));
        QVERIFY_OK(outcome);
        QCOMPARE(outcome->version, 1);
        QCOMPARE(outcome->papers, 2);
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(report->warnings.isEmpty());
        const auto meetings = council.delegate.meetings().list(council.space);
        QCOMPARE(meetings->size(), 1);
        QCOMPARE(meetings->constFirst().title, QStringLiteral("Kỳ họp"));
        QCOMPARE(meetings->constFirst().papersHere, 2);
        QCOMPARE(council.delegate.meetings().agenda(council.space, outcome->meeting)->publishedBy,
                 QStringLiteral("Lan"));
        const auto papers = council.delegate.meetings().papers(council.space);
        const QString copy = council.source.filePath(QStringLiteral("copy.pdf"));
        QVERIFY_OK(council.delegate.meetings().exportPaper(papers->constFirst(), copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.7\nx\ny\n"));
    }

    void publishAgain_sameFile_makesNoVersion()
    {
        Council council;
        QVERIFY_OK(council.found());
        const QString file = council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}});
        QVERIFY_OK(council.secretary.publishing().publish(council.space, file));
        const auto before = council.objects->all();
        const auto again = council.secretary.publishing().publish(council.space, file);
        QVERIFY_OK(again);
        QVERIFY(again->unchanged);
        QCOMPARE(again->version, 1);
        QCOMPARE(council.objects->all(), before);
    }

    void publishAgain_editedFile_isTheNextVersionOfTheSameMeeting()
    {
        Council council;
        QVERIFY_OK(council.found());
        const auto first = council.secretary.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}}));
        QVERIFY_OK(first);
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto second = council.secretary.publishing().publish(
            council.space, council.meetingFile("T, moved", {{QStringLiteral("a.pdf"), "other"},
                                                            {QStringLiteral("b.pdf"), "new"}}));
        QVERIFY_OK(second);
        QCOMPARE(second->meeting, first->meeting);
        QCOMPARE(second->version, 2);
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto agenda = council.delegate.meetings().agenda(council.space, first->meeting);
        QCOMPARE(agenda->meeting.items.constFirst().papers.constFirst().revision, 2);
        QCOMPARE(agenda->meeting.items.constFirst().papers.constLast().revision, 1);
        QStringList kinds;
        const auto changes = council.delegate.meetings().changes(council.space, first->meeting, 1);
        QVERIFY_OK(changes);
        for (const VersionedChange &change : *changes)
            kinds.append(agendaChangeName(change.change.kind));
        QCOMPARE(kinds, (QStringList{QStringLiteral("meeting-retitled"), QStringLiteral("paper-replaced"),
                                     QStringLiteral("paper-added")}));
        QCOMPARE(council.delegate.meetings().agenda(council.space, first->meeting, 1)->meeting.title,
                 QStringLiteral("T"));
        // A client that comes later gets the earlier version too.
        test::Client late(council.objects, 20);
        QVERIFY_OK(council.admit(late, QStringLiteral("Chi")));
        QVERIFY_OK(late.sync(council.space));
        QCOMPARE(late.meetings().agenda(council.space, first->meeting, 1)->meeting.title,
                 QStringLiteral("T"));
    }

    void publish_badPaper_namesItsPlaceAndWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text named .pdf") << QByteArray("hello") << ErrorCode::NotPdf;
        QTest::newRow("empty") << QByteArray() << ErrorCode::NotPdf;
    }
    void publish_badPaper_namesItsPlaceAndWritesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        Council council;
        QVERIFY_OK(council.found());
        const QString file =
            council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), "y"}});
        council.write(QStringLiteral("b.pdf"), bytes);
        const auto before = council.objects->all();
        const auto outcome = council.secretary.publishing().publish(council.space, file);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(outcome.error().subject, QStringLiteral("items[0].papers[1].file (b.pdf)"));
        QCOMPARE(council.objects->all(), before);
        QVERIFY(council.secretary.meetings().list(council.space)->isEmpty());
        QCOMPARE(*council.secretary.profile->vault().unsentCount(council.space), 0);
    }

    void publish_severalBadPapers_namesTheFirstOfTheAgenda()
    {
        Council council;
        QVERIFY_OK(council.found());
        QMap<QString, QByteArray> papers;
        for (int i = 10; i < 70; ++i)
            papers.insert(QStringLiteral("%1.pdf").arg(i), QByteArray::number(i));
        const QString file = council.meetingFile("T", papers);
        for (const int bad : {27, 28, 29, 30, 31, 69})
            council.write(QStringLiteral("%1.pdf").arg(bad), "no PDF");
        for (int round = 0; round < 20; ++round) {
            const auto outcome = council.secretary.publishing().publish(council.space, file);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::NotPdf);
            QCOMPARE(outcome.error().subject, QStringLiteral("items[0].papers[17].file (27.pdf)"));
        }
    }

    void publish_linkOutOfTheFolder_isUnsafe()
    {
        Council council;
        QVERIFY_OK(council.found());
        const QString file = council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}});
        QVERIFY(QFile::remove(council.source.filePath(QStringLiteral("a.pdf"))));
        QVERIFY(
            QFile::link(QStringLiteral("/etc/hostname"), council.source.filePath(QStringLiteral("a.pdf"))));
        QCOMPARE(council.secretary.publishing().publish(council.space, file).error().code,
                 ErrorCode::UnsafePath);
    }

    // Nothing of a sealed paper is in the store or in a profile, and everybody reads it.
    void sealedSpace_papersAreNowhereInTheClear()
    {
        const QByteArray sentence = "the mayor buys the harbour";
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), sentence}})));
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(report->warnings.isEmpty());
        for (test::Client *client : {&council.secretary, &council.delegate}) {
            const PaperEntry entry = client->meetings().papers(council.space)->constFirst();
            QVERIFY(entry.here);
            QVERIFY(entry.paper.blob != entry.paper.sha256);
            QCOMPARE(entry.paper.size, 9 + sentence.size() + 1);
            const QString copy = council.source.filePath(QStringLiteral("copy.pdf"));
            QVERIFY_OK(client->meetings().exportPaper(entry, copy));
            QCOMPARE(contents(copy), "%PDF-1.7\n" + sentence + "\n");
            QDirIterator files(client->folder.path(), QDir::Files | QDir::Hidden,
                               QDirIterator::Subdirectories);
            int papers = 0;
            while (files.hasNext()) {
                const QString path = files.next();
                papers += path.endsWith(QLatin1String(".pdf")) ? 1 : 0;
                QVERIFY2(!contents(path).contains(sentence), qPrintable(path));
            }
            QCOMPARE(papers, 1);
        }
        const auto all = council.objects->all();
        for (auto object = all.cbegin(); object != all.cend(); ++object)
            QVERIFY2(!object.value().contains(sentence), qPrintable(object.key().path()));
        QCOMPARE(blobs(council).size(), 1);
    }

    void sealedSpace_publishedAgain_sealsOnlyWhatIsNew()
    {
        Council council;
        QVERIFY_OK(council.found());
        const auto publish = [&](const QByteArray &title, const QByteArray &b) {
            return council.secretary.publishing().publish(
                council.space,
                council.meetingFile(title, {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), b}}));
        };
        const auto papers = [&] { return council.secretary.meetings().papers(council.space).value(); };
        QVERIFY_OK(publish("T", "y"));
        const QList<PaperEntry> first = papers();
        const QStringList stored = blobs(council);
        QVERIFY(publish("T", "y")->unchanged);
        QCOMPARE(publish("T, moved", "y")->version, 2);
        for (int i : {0, 1})
            QCOMPARE(papers().at(i).paper, first.at(i).paper);
        QCOMPARE(blobs(council), stored);

        QCOMPARE(publish("T, moved", "yy")->version, 3);
        QCOMPARE(papers().at(0).paper, first.at(0).paper);
        const Paper next = papers().at(1).paper;
        QCOMPARE(next.revision, 2);
        QVERIFY(next.blob != first.at(1).paper.blob && next.contentKey != first.at(1).paper.contentKey);
        QCOMPARE(blobs(council).size(), 3);
        // Back to the bytes of before: another revision, and nothing tells that it was there already.
        QCOMPARE(publish("T, moved", "y")->version, 4);
        QVERIFY(!stored.contains(blobName(papers().at(1).paper.blob).path()));

        // The lead's next computer holds nothing of it: what comes from the file is the same blob.
        const Paper known = papers().at(0).paper;
        QVERIFY_OK(council.secretary.profile->cache().papers().drop(known.blob));
        QCOMPARE(publish("T, at last", "y")->version, 5);
        QCOMPARE(papers().at(0).paper, known);
        QVERIFY(papers().at(0).here);
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 2);
    }

    void sealedSpace_whatIsNotPublishedLeavesNoBlobHere()
    {
        Council council;
        QVERIFY_OK(council.found());
        const auto file =
            council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), "y"}});
        council.secretary.store.failCall(2, test::MemoryStore::Fault::Before, ErrorCode::DiskFull);
        QCOMPARE(council.secretary.publishing().publish(council.space, file).error().code,
                 ErrorCode::DiskFull);
        QDirIterator papers(council.secretary.folder.filePath(QStringLiteral("papers")),
                            {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY2(!papers.hasNext(), qPrintable(papers.next()));
        QVERIFY_OK(council.secretary.publishing().publish(council.space, file));
    }

    void sealedSpace_damagedCopyIsFetchedAgain()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.publishMeeting());
        QVERIFY_OK(council.delegate.sync(council.space));
        const PaperEntry entry = council.delegate.meetings().papers(council.space)->constFirst();
        const PaperCache &papers = council.delegate.profile->cache().papers();
        const QString copy = council.source.filePath(QStringLiteral("copy.pdf"));
        for (const QByteArray &wrong : {QByteArray("torn"), contents(papers.pathOf(entry.paper.blob)) + '1',
                                        QByteArray("%PDF-1.7\nx\n")}) {
            QFile file(papers.pathOf(entry.paper.blob));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(wrong);
            file.close();
            QCOMPARE(council.delegate.meetings().exportPaper(entry, copy).error().code, ErrorCode::Corrupt);
            QVERIFY(!QFile::exists(copy));
            QVERIFY_OK(council.delegate.sync(council.space));
            QVERIFY_OK(council.delegate.meetings().exportPaper(entry, copy));
            QVERIFY(QFile::remove(copy));
        }
    }

    void publish_byADelegate_isUnauthorized()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto outcome = council.delegate.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}}));
        QCOMPARE(outcome.error().code, ErrorCode::Unauthorized);
    }

    void publish_storeAway_isFinishedAtTheNextSync()
    {
        Council council;
        QVERIFY_OK(council.found());
        council.secretary.store.setOnline(false);
        const auto first = council.secretary.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}}));
        QVERIFY_OK(first);
        QCOMPARE(first->undelivered->code, ErrorCode::Unavailable);
        // A second publication while offline builds on the first.
        const auto second = council.secretary.publishing().publish(
            council.space, council.meetingFile("T2", {{QStringLiteral("a.pdf"), "xx"}}));
        QVERIFY_OK(second);
        QCOMPARE(second->undelivered->code, ErrorCode::Unavailable);
        council.secretary.reopen();
        council.secretary.store.setOnline(true);
        QVERIFY_OK(council.secretary.sync(council.space));
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(report->warnings.isEmpty());
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().version, 2);
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 1);
    }

    void publish_storeFullOrReadOnly_publishesNothing_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full") << ErrorCode::DiskFull;
        QTest::newRow("read-only") << ErrorCode::ReadOnly;
    }
    void publish_storeFullOrReadOnly_publishesNothing()
    {
        QFETCH(ErrorCode, code);
        // The calls before the publication is made: the space, the paper, the barrier, the probe.
        for (int n = 1; n <= 4; ++n) {
            Council council;
            QVERIFY_OK(council.found());
            const auto file = council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}});
            council.secretary.store.failCall(n, test::MemoryStore::Fault::Before, code);
            const auto outcome = council.secretary.publishing().publish(council.space, file);
            QVERIFY2(!outcome, qPrintable(QString::number(n)));
            QCOMPARE(outcome.error().code, code);
            QVERIFY(council.secretary.meetings().list(council.space)->isEmpty());
            QCOMPARE(*council.secretary.profile->vault().unsentCount(council.space), 0);
            QVERIFY_OK(council.secretary.publishing().publish(council.space, file));
        }
    }
};

QTEST_GUILESS_MAIN(PublishingTest)
#include "publishing_test.moc"
