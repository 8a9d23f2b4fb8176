// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kept_report.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/space_lease.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QDirIterator>

using namespace plenum;
using test::Client;
using test::Council;
using test::FakeClock;

namespace {

constexpr int kHour = 3600;
constexpr int kLease = 8 * kHour;

Result<void> setLease(Council &council, int seconds)
{
    PLENUM_TRY_ASSIGN(SpaceChange change, council.secretary.members().setLease(council.space, seconds));
    return council.secretary.publish(council.space, std::move(change));
}

// A council of which the delegate has all, and a lease.
Result<void> foundWithLease(Council &council, int seconds = kLease)
{
    PLENUM_TRY(council.foundWithMeeting());
    PLENUM_TRY(setLease(council, seconds));
    PLENUM_TRY(council.delegate.sync(council.space));
    return {};
}

Result<Mark> addMark(Client &client, const SpaceId &space, quint32 number, Visibility visibility)
{
    Mark mark = test::sampleMark(number, MarkKind::Highlight);
    PLENUM_TRY_ASSIGN(const auto papers, client.meetings().papers(space));
    mark.paper = papers.constFirst().reference();
    mark.visibility = visibility;
    PLENUM_TRY(client.profile->vault().applyEdit(space, MarkEdit{std::nullopt, mark}));
    return mark;
}

int papersIn(const Client &client)
{
    QDirIterator papers(client.folder.filePath(QStringLiteral("papers")), {QStringLiteral("*.pdf")},
                        QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; papers.hasNext(); papers.next())
        ++count;
    return count;
}

bool isClosed(Client &client, const SpaceId &space)
{
    const auto view = loadSpace(*client.profile, space);
    return !view && view.error().code == ErrorCode::LeaseEnded;
}

} // namespace

class SpaceLeaseTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // ---- The rules

    void rules_timeThatGoesBy_wearsTheLease()
    {
        FakeClock clock;
        const LeaseMark mark = refreshedLease(kLease, clock);
        clock.advance(kLease - 1);
        QVERIFY(!isOver(wornLease(mark, clock)));
        clock.advance(1);
        QVERIFY(isOver(wornLease(mark, clock)));
    }

    void rules_noLease_neverEnds()
    {
        FakeClock clock;
        const LeaseMark mark = refreshedLease(0, clock);
        clock.advance(100LL * 365 * 24 * kHour);
        QVERIFY(!isOver(wornLease(mark, clock)));
        clock.restart();
        clock.setWall(-200LL * 365 * 24 * kHour);
        QCOMPARE(isOver(wornLease(mark, clock)), false);
    }

    void rules_clockSetWhileTheComputerRuns_changesNothing_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::newRow("back an hour") << qint64(-kHour);
        QTest::newRow("back ten years") << qint64{-10LL * 365 * 24 * kHour};
        QTest::newRow("forward ten years") << qint64{10LL * 365 * 24 * kHour};
    }
    void rules_clockSetWhileTheComputerRuns_changesNothing()
    {
        QFETCH(const qint64, step);
        FakeClock clock;
        LeaseMark mark = refreshedLease(kLease, clock);
        clock.advance(kHour);
        clock.setWall(step);
        mark = wornLease(mark, clock);
        QCOMPARE(mark.worn, kHour);
        clock.advance(kLease - kHour - 1);
        QVERIFY(!isOver(wornLease(mark, clock)));
        clock.advance(1);
        QVERIFY(isOver(wornLease(mark, clock)));
    }

    void rules_whileItWasOff_theWallClockCounts()
    {
        FakeClock clock;
        const LeaseMark mark = refreshedLease(kLease, clock);
        clock.advance(kLease - 1);
        clock.restart();
        QVERIFY(!isOver(wornLease(mark, clock)));
        clock.advance(1);
        QVERIFY(isOver(wornLease(mark, clock)));
    }

    // A little earlier is a clock that is not quite right: nothing is gained by it either.
    void rules_restartWithAnEarlierClock_gainsNothing()
    {
        FakeClock clock;
        LeaseMark mark = refreshedLease(kLease, clock);
        clock.advance(6 * kHour);
        mark = wornLease(mark, clock);
        clock.restart();
        clock.setWall(-2 * kHour);
        mark = wornLease(mark, clock);
        QCOMPARE(mark.worn, 6 * kHour);
        clock.advance(2 * kHour);
        QVERIFY(isOver(wornLease(mark, clock)));
    }

    void rules_restartWithAClockThatIsClearlySetBack_ends()
    {
        for (const qint64 back : {qint64{kLease}, qint64{30LL * 24 * kHour}}) {
            FakeClock clock;
            const LeaseMark mark = refreshedLease(kLease, clock);
            clock.restart();
            clock.setWall(-back);
            QVERIFY(isOver(wornLease(mark, clock)));
        }
    }

    // Set back in one run, so that the next one finds nothing odd.
    void rules_clockSetBackBeforeTheRestart_isNotForgotten()
    {
        FakeClock clock;
        LeaseMark mark = refreshedLease(kLease, clock);
        clock.advance(kHour);
        clock.setWall(-30LL * 24 * kHour);
        mark = wornLease(mark, clock);
        clock.restart();
        clock.advance(60);
        QVERIFY(isOver(wornLease(mark, clock)));
    }

    // A battery that is empty, and a network that puts the clock right: years did not go by.
    void rules_clockPutRightInOneRun_isBelievedInTheNext()
    {
        FakeClock clock;
        clock.setWall(-3LL * 365 * 24 * kHour);
        LeaseMark mark = refreshedLease(kLease, clock);
        clock.setWall(3LL * 365 * 24 * kHour);
        mark = wornLease(mark, clock);
        clock.restart();
        clock.advance(kHour);
        QCOMPARE(wornLease(mark, clock).worn, kHour);
    }

    // A day in the future and back again, without a restart between.
    void rules_clockThatWasWrongForAWhile_isNotHeldAgainstAnybody()
    {
        FakeClock clock;
        LeaseMark mark = refreshedLease(kLease, clock);
        clock.setWall(400LL * 24 * kHour);
        mark = wornLease(mark, clock);
        clock.setWall(-400LL * 24 * kHour);
        mark = wornLease(mark, clock);
        clock.restart();
        clock.advance(kHour);
        QCOMPARE(wornLease(mark, clock).worn, kHour);
    }

    // ---- In a profile

    void space_withoutALease_staysOpen()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        council.delegate.clock.advance(5LL * 365 * 24 * kHour);
        council.delegate.reopen();
        QVERIFY(!isClosed(council.delegate, council.space));
        QCOMPARE(papersIn(council.delegate), 1);
    }

    void setLease_byAnybodyButTheLead_orOutOfBounds_isRefused()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QCOMPARE(council.delegate.members().setLease(council.space, kLease).error().code,
                 ErrorCode::Unauthorized);
        for (const int seconds : {-1, 1, HeadRecord::kLeastLease - 1, HeadRecord::kMostLease + 1, 0})
            QCOMPARE(council.secretary.members().setLease(council.space, seconds).error().code,
                     ErrorCode::InvalidInput);
    }

    void deviceWithoutAContact_closes_andAContactBringsAllBack()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        Client &delegate = council.delegate;
        const auto shared = addMark(council.secretary, council.space, 1, Visibility::Shared);
        QVERIFY_OK(shared);
        QVERIFY_OK(council.secretary.sync(council.space));
        QVERIFY_OK(delegate.sync(council.space));
        const auto own = addMark(delegate, council.space, 2, Visibility::Private);
        QVERIFY_OK(own);
        QVERIFY_OK(addMark(delegate, council.space, 3, Visibility::Shared)); // not sent
        delegate.clock.advance(kLease - 60);
        QVERIFY(!isClosed(delegate, council.space));
        QVERIFY(leaseOf(*delegate.profile, council.space)->isNearEnd());

        delegate.clock.advance(60);
        QVERIFY(isClosed(delegate, council.space)); // at once, before anything was removed
        QCOMPARE(delegate.meetings().list(council.space).error().code, ErrorCode::LeaseEnded);
        QCOMPARE(
            readMeeting(*delegate.profile, delegate.environment, council.space, MeetingId()).error().code,
            ErrorCode::LeaseEnded);
        const auto closed = enforceLeases(*delegate.profile);
        QVERIFY_OK(closed);
        QCOMPARE(*closed, QList<SpaceId>{council.space});
        QCOMPARE(papersIn(delegate), 0);
        QCOMPARE(delegate.profile->cache().kept(council.space).value(), KeptCopies());
        const auto home = readHome(*delegate.profile, delegate.environment, council.space);
        QVERIFY_OK(home);
        QVERIFY(home->lease.isClosed);
        QCOMPARE(home->unsent, 1);
        QVERIFY(home->meetings.isEmpty() && home->notes.isEmpty() && home->changes.isEmpty());
        const auto sync = readSync(*delegate.profile, delegate.environment, council.space, {});
        QVERIFY_OK(sync);
        QVERIFY(sync->lease.isClosed && sync->meetings.isEmpty() && sync->own.isEmpty());
        const KeptWork kept = delegate.profile->vault().kept(council.space).value();
        QCOMPARE(kept.privateMarks, 1);
        QCOMPARE(kept.unsent(), 1);
        QVERIFY(kept.keys > 0);

        delegate.reopen();
        QVERIFY(isClosed(delegate, council.space));
        const auto contact = delegate.sync(council.space);
        QVERIFY_OK(contact);
        QVERIFY2(contact->warnings.isEmpty(), qPrintable(QDebug::toString(contact->warnings)));
        QVERIFY(!isClosed(delegate, council.space));
        QCOMPARE(papersIn(delegate), 1);
        const PaperRef paper = own->paper;
        const auto back = readPaper(*delegate.profile, council.space, paper.paper);
        QVERIFY_OK(back);
        QCOMPARE(back->marks.size(), 3); // two of one's own, one of the secretary's
        QCOMPARE(delegate.profile->vault().unsentCount(council.space).value(), 0);
        QVERIFY_OK(council.secretary.sync(council.space));
        QCOMPARE(council.secretary.profile->cache().sharedMarks(council.space, paper.paper, 1)->size(), 1);
    }

    void start_afterTheLease_closesBeforeAnythingIsRead()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        council.delegate.clock.advance(kLease);
        council.delegate.clock.restart();
        council.delegate.reopen();
        QCOMPARE(papersIn(council.delegate), 0);
        QVERIFY(council.delegate.profile->replica().objectsBelow(council.space, {})->isEmpty());
    }

    void removal_thatWasCutOff_isFinishedAtTheNextStart()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        LeaseMark mark = *council.delegate.profile->vault().leaseMark(council.space).value();
        mark.isClosed = true; // written first, and nothing else
        QVERIFY_OK(council.delegate.profile->vault().setLeaseMark(council.space, mark));
        council.delegate.reopen();
        QCOMPARE(papersIn(council.delegate), 0);
        QVERIFY(isClosed(council.delegate, council.space));
    }

    // Nothing of it in the files that stay, also for who has the key of the profile.
    void closedSpace_databaseShrinks()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        const QString cache = council.delegate.folder.filePath(QStringLiteral("cache.db"));
        council.delegate.profile.reset();
        const qint64 before = QFileInfo(cache).size();
        council.delegate.reopen();
        council.delegate.clock.advance(kLease);
        QVERIFY_OK(enforceLeases(*council.delegate.profile));
        council.delegate.profile.reset();
        QVERIFY(QFileInfo(cache).size() < before);
        QVERIFY(QFileInfo(cache + QStringLiteral("-wal")).size() == 0);
        council.delegate.reopen();
    }

    void contact_keepsTheLeaseGoing()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        for (int day = 0; day < 5; ++day) {
            council.delegate.clock.advance(kLease - 60);
            QVERIFY_OK(council.delegate.sync(council.space));
            QCOMPARE(leaseOf(*council.delegate.profile, council.space)->left, qint64{kLease});
        }
    }

    void contact_withAStoreThatIsAway_doesNot()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        council.delegate.clock.advance(kLease - 60);
        council.delegate.store.setOnline(false);
        QVERIFY(!council.delegate.sync(council.space));
        council.delegate.clock.advance(60);
        QVERIFY(isClosed(council.delegate, council.space));
        QVERIFY(!council.delegate.sync(council.space));
        QVERIFY(isClosed(council.delegate, council.space));
        council.delegate.store.setOnline(true);
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY(!isClosed(council.delegate, council.space));
    }

    // A copy of the store of an earlier day is not current, whoever serves it.
    void contact_withAnEarlierStore_doesNot()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        const auto earlier = council.objects->all();
        QVERIFY_OK(council.publishMeeting("T2"));
        QVERIFY_OK(council.delegate.sync(council.space));
        council.objects->restore(earlier);
        council.delegate.clock.advance(kLease);
        const auto contact = council.delegate.sync(council.space);
        QVERIFY_OK(contact);
        QVERIFY(!contact->isCurrent);
        QVERIFY(isClosed(council.delegate, council.space));
        QCOMPARE(papersIn(council.delegate), 0);
    }

    void removedDevice_isNotRefreshed()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        SpaceChange change = council.secretary.members()
                                 .remove(council.space, {council.delegate.profile->deviceKey()->device()})
                                 .value();
        QVERIFY_OK(council.secretary.publish(council.space, std::move(change)));
        council.delegate.clock.advance(kLease - 60);
        QVERIFY_OK(council.delegate.sync(council.space));
        council.delegate.clock.advance(60);
        QVERIFY(isClosed(council.delegate, council.space));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY(isClosed(council.delegate, council.space));
        QCOMPARE(papersIn(council.delegate), 0);
    }

    // Papers that only wait for the store are the lead's own work.
    void leadThatCouldNotPublish_losesNothing()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        Client &lead = council.secretary;
        QVERIFY_OK(lead.sync(council.space)); // its own lease begins
        SpaceChange change = lead.members().setLease(council.space, kLease / 2).value();
        QVERIFY_OK(change.commit(*lead.profile, council.space)); // waits
        lead.clock.advance(kLease);
        QVERIFY_OK(enforceLeases(*lead.profile));
        QVERIFY(isClosed(lead, council.space));
        QVERIFY_OK(lead.sync(council.space));
        QVERIFY(!isClosed(lead, council.space));
        QVERIFY_OK(council.publishMeeting("T2"));
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(leaseOf(*council.delegate.profile, council.space)->seconds, kLease / 2);
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().title, QStringLiteral("T2"));
    }

    void lease_takenBack_staysOpenFromTheNextContactOn()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        QVERIFY_OK(setLease(council, 0));
        QVERIFY_OK(council.delegate.sync(council.space));
        council.delegate.clock.advance(100LL * kLease);
        council.delegate.reopen();
        QVERIFY(!isClosed(council.delegate, council.space));
    }

    void closedSpace_stillTakesOwnWork()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        Mark mark = test::sampleMark(9, MarkKind::Highlight);
        mark.paper = council.delegate.meetings().papers(council.space)->constFirst().reference();
        council.delegate.clock.advance(kLease);
        QVERIFY_OK(council.delegate.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}));
        QVERIFY_OK(enforceLeases(*council.delegate.profile));
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(readPaper(*council.delegate.profile, council.space, mark.paper.paper)->marks.size(), 1);
    }

    // ---- The report

    void report_countsWhatIsHere()
    {
        Council council;
        QVERIFY_OK(foundWithLease(council));
        QVERIFY_OK(addMark(council.delegate, council.space, 1, Visibility::Private));
        QVERIFY_OK(addMark(council.delegate, council.space, 2, Visibility::Shared));
        QVERIFY_OK(addMark(council.secretary, council.space, 3, Visibility::Shared));
        QVERIFY_OK(council.secretary.sync(council.space));
        council.secretary.profile.reset(); // so that nothing more is said
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(addMark(council.delegate, council.space, 4, Visibility::Shared));
        const auto report = readKept(*council.delegate.profile);
        QVERIFY_OK(report);
        QCOMPARE(report->spaces.size(), 1);
        const KeptSpace &kept = report->spaces.constFirst();
        QCOMPARE(kept.meetings, 1);
        QCOMPARE(kept.papers, 1);
        QVERIFY(kept.paperBytes > 0 && kept.isSealed);
        QCOMPARE(kept.own.privateMarks, 1);
        QCOMPARE(kept.own.sharedMarks, 2);
        QCOMPARE(kept.own.unsent(), 1);
        QCOMPARE(kept.copies.marks, 1);
        QCOMPARE(kept.copies.agendas, 1);
        QCOMPARE(kept.lease.seconds, kLease);
        QVERIFY(kept.lease.refreshed.isValid());
        QCOMPARE(report->ways, QList{ProfileKey::Way::Folder});
        qint64 bytes = 0;
        QDirIterator files(council.delegate.folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
        QCOMPARE(report->totalBytes(), bytes);
        council.secretary.reopen();
    }

    void report_ofAnOpenSpace_saysThatItsPapersArePlain()
    {
        Council council;
        council.isOpen = true;
        QVERIFY_OK(council.foundWithMeeting());
        const auto report = readKept(*council.delegate.profile);
        QVERIFY_OK(report);
        QVERIFY(!report->spaces.constFirst().isSealed);
        const auto papers =
            std::find_if(report->files.cbegin(), report->files.cend(),
                         [](const KeptFiles &f) { return f.name == QLatin1String("papers/"); });
        QVERIFY(papers != report->files.cend() && !papers->isSealed);
    }
};

QTEST_GUILESS_MAIN(SpaceLeaseTest)
#include "space_lease_test.moc"
