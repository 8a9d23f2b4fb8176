// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"
#include "tests/support/suite.h"

using namespace plenum;
using test::Council;

class PublishingTest : public test::Suite {
    Q_OBJECT

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
