// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "core/workspace/profile_access.h"
#include "core/workspace/workspace.h"
#include "tests/support/copied_council.h"
#include "tests/support/suite.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace plenum;
using test::Council;

namespace {

// Runs the event loop until the future is done.
template<class T>
T finished(QFuture<T> future)
{
    QObject context;
    std::optional<T> result;
    onFinished(std::move(future), &context, [&](T value) { result = std::move(value); });
    const bool done = QTest::qWaitFor([&] { return result.has_value(); }, 20'000);
    Q_ASSERT(done);
    return std::move(*result);
}

} // namespace

// The asynchronous face, with a council whose delegate uses it.
class WorkspaceTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // What the member wrote before counts, although the lead had not read it yet.
    void removeMember_readsFirst_andSaysWhenTheStoreIsAway()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = council.delegate.meetings().papers(council.space)->constFirst().reference();
        mark.visibility = Visibility::Shared;
        QVERIFY_OK(council.delegate.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}));
        QVERIFY_OK(council.delegate.sync(council.space));
        const DeviceId device = council.delegate.profile->deviceKey()->device();
        const PersonId person =
            *council.secretary.members().findPerson(council.space, QStringLiteral("Bình"));

        council.secretary.profile.reset();
        {
            Workspace workspace(council.secretary.folder.path(), council.secretary.environment);
            QVERIFY_OK(finished(workspace.open()));
            council.secretary.store.setOnline(false);
            QCOMPARE(finished(workspace.removeMember(person)).error().code, ErrorCode::Unavailable);
            council.secretary.store.setOnline(true);
            QSignalSpy done(&workspace, &Workspace::syncFinished);
            QVERIFY_OK(finished(workspace.removeMember(person)));
            QTRY_VERIFY(!done.isEmpty());
        }
        council.secretary.reopen();
        const SpaceView view = *loadSpace(*council.secretary.profile, council.space);
        QCOMPARE(view.state.roster->record.findDevice(device)->lastSeq, std::optional(1));
    }

    void open_profileInUse_isLockedAndWorksOnceItIsFree()
    {
        Council council;
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QCOMPARE(finished(workspace.open()).error().code, ErrorCode::Locked);
        council.delegate.profile.reset();
        const auto home = finished(workspace.open());
        QVERIFY_OK(home);
        QVERIFY(!home->space);
    }

    void checkPassphrase_onlyTheKeyInUseCounts()
    {
        const auto secret = [](const char16_t *text) {
            return SecretBytes::fromText(QString::fromUtf16(text));
        };
        Council council;
        QVERIFY_OK(council.delegate.profile->setPassphrase(secret(u"mật khẩu")));
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QCOMPARE(finished(workspace.checkPassphrase(secret(u"mật khẩu"))).error().code, ErrorCode::Locked);
        QVERIFY_OK(finished(workspace.open(secret(u"mật khẩu"))));
        QVERIFY_OK(finished(workspace.checkPassphrase(secret(u"mật khẩu"))));
        QCOMPARE(finished(workspace.checkPassphrase({})).error().code, ErrorCode::Locked);
        const auto wrong = finished(workspace.checkPassphrase(secret(u"sai")));
        QCOMPARE(wrong.error().code, ErrorCode::WrongPassphrase);
        QVERIFY(wrong.error().subject.endsWith(QLatin1String("/profile.key")));
        // A file that somebody puts in its place, with a passphrase they know, opens nothing.
        ProfileSecrets secrets;
        secrets.passphrase = secret(u"sai");
        const auto other = ProfileKey::create(secrets, ProfileKey::Databases::Sealed);
        QVERIFY_OK(writeProfileKey(council.delegate.folder.path(), *other));
        QCOMPARE(finished(workspace.checkPassphrase(secret(u"sai"))).error().code, ErrorCode::Corrupt);
        QVERIFY(QFile::remove(council.delegate.folder.filePath(QStringLiteral("profile.key"))));
        QCOMPARE(finished(workspace.checkPassphrase(secret(u"sai"))).error().code, ErrorCode::NotFound);
    }

    void syncAndEdit_reachHomeMeetingAndPaper()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.publishMeeting());
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QCOMPARE(*workspace.space(), council.space);
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        QSignalSpy changed(&workspace, &Workspace::changed);
        workspace.sync();
        workspace.sync(); // asked meanwhile: follows
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(changed.size(), 1); // the second found nothing new
        const auto home = finished(workspace.home());
        QCOMPARE(home->meetings.size(), 1);
        QCOMPARE(home->self->name, QStringLiteral("Bình"));
        QCOMPARE(home->waiting.size(), 1);
        const auto meeting = finished(workspace.meeting(home->meetings.constFirst().id));
        const PaperId paper = meeting->agenda.meeting.items.constFirst().papers.constFirst().id;
        QVERIFY(meeting->papers.value(paper).here);
        const auto snapshot = finished(workspace.paper(paper));
        QVERIFY_OK(finished(workspace.document(snapshot->entry)));

        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = snapshot->entry.reference();
        QVERIFY_OK(finished(workspace.applyEdit(MarkEdit{std::nullopt, mark})));
        QCOMPARE(finished(workspace.paper(paper))->marks.size(), 1);
        QVERIFY(finished(workspace.undoState(paper))->canUndo);
        QVERIFY(finished(workspace.undo(paper))->has_value());
        QVERIFY(finished(workspace.paper(paper))->marks.isEmpty());
        QVERIFY(finished(workspace.redo(paper))->has_value());
        QCOMPARE(finished(workspace.home())->notes.size(), 1);
    }

    void document_localCopyDamaged_isRefusedDroppedAndFetchedAgain_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("as it is") << false;
        QTest::newRow("sealed") << true;
    }
    void document_localCopyDamaged_isRefusedDroppedAndFetchedAgain()
    {
        QFETCH(const bool, isSealed);
        Council council;
        council.isOpen = !isSealed;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.publishMeeting());
        QVERIFY_OK(council.delegate.sync(council.space));
        const PaperEntry entry = council.delegate.meetings().papers(council.space)->constFirst();
        QFile file(council.delegate.profile->cache().papers().pathOf(entry.paper.blob));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(6);
        file.write("9");
        file.close();
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QCOMPARE(finished(workspace.document(entry)).error().code, ErrorCode::Corrupt);
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        workspace.sync();
        QTRY_COMPARE(done.size(), 1);
        const auto document = finished(workspace.document(entry));
        QVERIFY_OK(document);
        QCOMPARE(document->sha256, entry.paper.sha256);
        QCOMPARE(entry.paper.blob != entry.paper.sha256, isSealed);
    }

    // What is here, what is coming, what is only here.
    void syncStatus_followsTheWorkAndThePapers()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space,
            council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}, {QStringLiteral("b.pdf"), "yy"}})));
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto papers = council.delegate.meetings().papers(council.space).value();
        QVERIFY_OK(council.delegate.profile->cache().papers().drop(papers[1].paper.blob));
        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = papers[0].reference();
        mark.visibility = Visibility::Shared;
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QVERIFY_OK(finished(workspace.applyEdit(MarkEdit{std::nullopt, mark})));

        const auto before = finished(workspace.syncStatus());
        QVERIFY_OK(before);
        QCOMPARE(before->space->id, council.space);
        QCOMPARE(before->meetings.size(), 1);
        QCOMPARE(before->meetings[0].title, QStringLiteral("T"));
        QCOMPARE(before->meetings[0].papers, 2);
        QCOMPARE(before->meetings[0].papersHere, 1);
        QCOMPARE(before->meetings[0].papersComing, 1);
        QVERIFY(!before->meetings[0].isReady());
        QCOMPARE(before->papersHere, 1);
        QCOMPARE(before->papersComing, 1);
        QCOMPARE(before->bytesComing, papers[1].paper.size);
        QCOMPARE(before->bytesHere, papers[0].paper.size);
        QCOMPARE(before->counts, (DeliveryCounts{1, 0, 0}));
        QCOMPARE(before->own.size(), 1);
        QCOMPARE(before->own[0].item.mark, mark.id);
        QCOMPARE(before->own[0].meetingTitle, QStringLiteral("T"));
        QCOMPARE(before->own[0].itemNumber, QStringLiteral("1"));
        QCOMPARE(before->own[0].title, papers[0].paper.title);
        QVERIFY(!before->lastContact.isValid());
        QVERIFY(!before->nextContact.isValid());

        QSignalSpy done(&workspace, &Workspace::syncFinished);
        workspace.sync();
        QTRY_COMPARE(done.size(), 1);
        auto after = finished(workspace.syncStatus());
        QVERIFY(after->meetings[0].isReady());
        QCOMPARE(after->papersComing, 0);
        QCOMPARE(after->counts, (DeliveryCounts{0, 1, 0}));
        QCOMPARE(after->meetings[0].own, (DeliveryCounts{0, 1, 0}));
        QCOMPARE(after->lastContact, council.delegate.clock.now);
        workspace.startPolling();
        after = finished(workspace.syncStatus());
        const qint64 wait = council.delegate.clock.now.secsTo(after->nextContact);
        QVERIFY2(wait >= 15 && wait <= 90, qPrintable(QString::number(wait)));
    }

    void paused_nothingGoesOutUntilItIsOver()
    {
        Council council;
        QVERIFY_OK(council.found());
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        QSignalSpy settings(&workspace, &Workspace::syncSettingsChanged);
        workspace.startPolling();
        workspace.pauseSync(true);
        workspace.pauseSync(true);
        QCOMPARE(settings.size(), 1);
        workspace.sync();
        QVERIFY(!workspace.isSyncing());
        const auto status = finished(workspace.syncStatus());
        QVERIFY(status->isPaused);
        QVERIFY(!status->nextContact.isValid());
        workspace.pauseSync(false); // catches up at once
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(finished(workspace.syncStatus())->nextContact.isValid());
    }

    void onlyMeetingAndMetered_withholdPapers_andSayHowMany()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.publishMeeting());
        council.delegate.profile.reset();
        const MeetingId other(test::idText(77));
        {
            Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
            QVERIFY_OK(finished(workspace.open()));
            QSignalSpy done(&workspace, &Workspace::syncFinished);
            workspace.onlyMeeting(other);
            QTRY_COMPARE(done.size(), 1);
            const auto status = finished(workspace.syncStatus());
            QCOMPARE(status->onlyMeeting.value_or(MeetingId()), other);
            QCOMPARE(status->papersWithheld, 1);
            QCOMPARE(status->papersHere, 0);
            QVERIFY(status->bytesWithheld > 0);
        }
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QCOMPARE(finished(workspace.syncStatus())->onlyMeeting.value_or(MeetingId()), other); // kept
        workspace.setMetered(true);
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        workspace.onlyMeeting(std::nullopt);
        QTRY_VERIFY(!done.isEmpty());
        const auto status = finished(workspace.syncStatus());
        QVERIFY(status->isMetered);
        QVERIFY(!status->onlyMeeting);
        QCOMPARE(status->papersHere, 1); // what meets next
    }

    void cancelSync_endsIt_andSaysNothingAboutTheStore()
    {
        Council council;
        QVERIFY_OK(council.found());
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        workspace.sync();
        workspace.cancelSync();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!workspace.isSyncing());
        QVERIFY(!workspace.lastFailure());
        workspace.sync();
        QTRY_COMPARE(done.size(), 2);
        QVERIFY(workspace.lastContact().isValid());
    }

    void renewDevice_asksTheSecretary_andWhatWasNotSentFollows()
    {
        test::CopiedCouncil council;
        QVERIFY_OK(council.begin());
        Workspace workspace(council.copy.folder.path(), council.copy.environment);
        QVERIFY_OK(finished(workspace.open()));
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        workspace.sync();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(done.takeFirst().constFirst().value<Result<SyncReport>>()->isCopied);
        QCOMPARE(finished(workspace.syncStatus())->membership, Membership::Member);

        const auto renewed = finished(workspace.renewDevice());
        QVERIFY_OK(renewed);
        QVERIFY(renewed->device != renewed->former);
        QCOMPARE(renewed->asked.size(), 1);
        QCOMPARE(renewed->unsent, 1);
        QVERIFY(renewed->undelivered.isEmpty());
        QTRY_COMPARE(done.size(), 1); // a contact follows
        QVERIFY(!done.takeFirst().constFirst().value<Result<SyncReport>>()->isCopied);
        QCOMPARE(finished(workspace.syncStatus())->membership, Membership::Waiting);
        QCOMPARE(finished(workspace.home())->meetings.size(), 1); // it can be read on

        const auto approved = council.secretary.spaces().approve(council.space, {});
        QVERIFY_OK(approved);
        QCOMPARE(approved->size(), 1);
        workspace.sync();
        QTRY_COMPARE(done.size(), 1);
        const auto status = finished(workspace.syncStatus());
        QCOMPARE(status->membership, Membership::Member);
        QCOMPARE(status->unsent, 0);
        QVERIFY_OK(council.secretary.sync(council.space));
        const PaperId paper = council.secretary.meetings().papers(council.space)->constFirst().paper.id;
        QCOMPARE(readPaper(*council.secretary.profile, council.space, paper)->marks.size(), 3);
    }

    void renewDevice_storeAway_keepsTheRequest()
    {
        test::CopiedCouncil council;
        QVERIFY_OK(council.begin());
        Workspace workspace(council.copy.folder.path(), council.copy.environment);
        QVERIFY_OK(finished(workspace.open()));
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        council.copy.store.setOnline(false);
        const auto renewed = finished(workspace.renewDevice());
        QVERIFY_OK(renewed);
        QCOMPARE(renewed->undelivered.size(), 1);
        QTRY_COMPARE(done.size(), 1);
        council.copy.store.setOnline(true);
        workspace.sync();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(council.secretary.spaces().requests(council.space)->size(), 1);
    }

    void renewDevice_slowStore_holdsNothingUp_andCanBeStopped()
    {
        test::CopiedCouncil council;
        QVERIFY_OK(council.begin());
        QSemaphore waiting;
        QSemaphore gate;
        const auto open = council.copy.environment.openStore;
        council.copy.environment.openStore = [&](const StoreAccess &access, const SecretBytes &password) {
            waiting.release();
            gate.acquire();
            return open(access, password);
        };
        const QByteArray key = council.keyFile(council.copy);
        Workspace workspace(council.copy.folder.path(), council.copy.environment);
        QVERIFY_OK(finished(workspace.open()));
        auto renewing = workspace.renewDevice();
        QVERIFY(waiting.tryAcquire(1, 20'000));
        const auto home = finished(workspace.home());
        QVERIFY(!renewing.isFinished());
        workspace.cancelSync();
        gate.release(100);
        QVERIFY_OK(home);
        QCOMPARE(finished(std::move(renewing)).error().code, ErrorCode::Cancelled);
        QCOMPARE(council.keyFile(council.copy), key);
        QVERIFY_OK(finished(workspace.renewDevice())); // asked again
        QVERIFY(council.keyFile(council.copy) != key);
    }

    void renewDevice_withoutASpace_isNotFound()
    {
        test::Client client(std::make_shared<test::SharedObjects>(), 3);
        client.profile.reset();
        Workspace workspace(client.folder.path(), client.environment);
        QVERIFY_OK(finished(workspace.open()));
        QCOMPARE(finished(workspace.renewDevice()).error().code, ErrorCode::NotFound);
    }

    void aDamagedPaper_isNotFetchedAtEveryContact()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.publishMeeting());
        const Paper paper = council.secretary.meetings().papers(council.space)->constFirst().paper;
        const QByteArray good = council.objects->find(blobName(paper.blob)).value();
        council.objects->set(blobName(paper.blob), QByteArray(good.size(), 'x'));
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        const auto fetches = [&] {
            QSignalSpy done(&workspace, &Workspace::syncFinished);
            council.delegate.store.takeRequests();
            workspace.sync();
            if (!QTest::qWaitFor([&] { return !done.isEmpty(); }, 20'000))
                qFatal("no contact");
            const auto report = done.constFirst().constFirst().value<Result<SyncReport>>();
            if (council.objects->find(blobName(paper.blob)) != good && report->warnings.size() != 1)
                qFatal("the damage is not told of");
            return council.delegate.store.takeRequests().count(blobName(paper.blob).path());
        };
        QCOMPARE(fetches(), 1);
        QCOMPARE(fetches(), 0);
        council.delegate.clock.advance(121);
        QCOMPARE(fetches(), 1);
        council.delegate.clock.advance(121); // longer each time
        QCOMPARE(fetches(), 0);
        council.objects->set(blobName(paper.blob), good);
        council.delegate.clock.advance(3'600);
        QCOMPARE(fetches(), 1);
        QCOMPARE(finished(workspace.syncStatus())->papersHere, 1);
    }

    void partials_nobodyWantsAnyMore_areDropped()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        const Paper paper = council.delegate.meetings().papers(council.space)->constFirst().paper;
        PaperCache &papers = council.delegate.profile->cache().papers();
        const QByteArray stranger(32, 's');
        for (const QByteArray &blob : {paper.blob, stranger})
            QVERIFY_OK((*papers.resume(blob))->write("beginning"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY_OK(dropUnwantedPartials(*council.delegate.profile, now));
        QCOMPARE(papers.partials().size(), 1);
        QCOMPARE(papers.partials().constFirst().blob, paper.blob);
        QVERIFY_OK(dropUnwantedPartials(*council.delegate.profile, now.addDays(31)));
        QVERIFY(papers.partials().isEmpty());
    }

    void destroy_whileSyncingAndSaving_keepsWhatWasAsked()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = council.delegate.meetings().papers(council.space)->constFirst().reference();
        council.delegate.profile.reset();
        {
            Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
            QVERIFY_OK(finished(workspace.open()));
            workspace.sync();
            (void)workspace.applyEdit(MarkEdit{std::nullopt, mark});
        }
        council.delegate.reopen();
        QCOMPARE(council.delegate.profile->vault().marks(council.space, mark.paper.paper, 1)->size(), 1);
    }

    void found_thenLooked_thenReachedAnew()
    {
        test::Client client(std::make_shared<test::SharedObjects>(), 3);
        client.environment.probeStore = [](const StoreAccess &, const SecretBytes &,
                                           const std::stop_token &) {
            return Result<StoreProbe>(StoreProbe{"{}", {}, true});
        };
        client.profile.reset();
        Workspace workspace(client.folder.path(), client.environment);
        QVERIFY_OK(finished(workspace.open()));
        QCOMPARE(finished(workspace.currentStore()).error().code, ErrorCode::NotFound);
        const QString server = QStringLiteral("https://cloud.example/council");
        FoundingApplication nameless;
        nameless.store.access.location = server;
        QCOMPARE(finished(workspace.found(std::move(nameless))).error().code, ErrorCode::InvalidInput);
        QVERIFY(!workspace.space());

        FoundingApplication application;
        application.store.access = {server, QStringLiteral("lan"), {}, "{}"};
        application.store.password = SecretBytes(QByteArrayView("geheim"));
        application.spaceName = QStringLiteral(" Council ");
        application.ownerName = QStringLiteral("Lan");
        const auto home = finished(workspace.found(std::move(application)));
        QVERIFY_OK(home);
        QCOMPARE(home->space->name, QStringLiteral("Council"));
        QCOMPARE(home->self->name, QStringLiteral("Lan"));
        QVERIFY(workspace.space().has_value());

        const StoreLook look = finished(workspace.lookAtStore({server, {}, {}, {}}, {}, {}));
        QVERIFY(look.isUsable());
        QCOMPARE(look.space->id, *workspace.space());
        QCOMPARE(finished(workspace.currentStore())->user, QStringLiteral("lan"));
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        StoreSignIn other;
        other.access = {server, QStringLiteral("binh"), {}, "{}"};
        other.password = SecretBytes(QByteArrayView("anders"));
        QVERIFY_OK(finished(workspace.reconnect(std::move(other))));
        QTRY_COMPARE(done.size(), 1);
        QVERIFY_OK(done.constFirst().constFirst().value<Result<SyncReport>>());
        QCOMPARE(finished(workspace.currentStore())->user, QStringLiteral("binh"));
    }

    void join_thatIsStopped_isCancelledAndHoldsNothingUp()
    {
        Council council;
        QVERIFY_OK(council.found());
        const auto code =
            council.secretary.spaces().invite(council.space, QStringLiteral("Lan"), Role::Delegate);
        QVERIFY_OK(code);
        test::Client client(council.objects, 9);
        client.environment.probeStore = [](const StoreAccess &, const SecretBytes &,
                                           const std::stop_token &stop) {
            while (!stop.stop_requested())
                QThread::msleep(5);
            return Result<StoreProbe>(makeError(ErrorCode::Cancelled));
        };
        client.profile.reset();
        Workspace workspace(client.folder.path(), client.environment);
        QVERIFY_OK(finished(workspace.open()));
        const auto application = [&](const QString &location) {
            JoinApplication result;
            result.code = *code;
            result.store.emplace();
            result.store->access.location = location;
            return result;
        };
        const QString slow = QStringLiteral("https://slow.example");
        std::stop_source stop;
        auto joining = workspace.join(application(slow), stop.get_token());
        QVERIFY_OK(finished(workspace.home())); // the databases are free meanwhile
        QVERIFY(!joining.isFinished());
        stop.request_stop();
        QCOMPARE(finished(std::move(joining)).error().code, ErrorCode::Cancelled);
        QVERIFY(!workspace.space());

        QVERIFY_OK(finished(workspace.join(application(QStringLiteral("/store")))));
        QCOMPARE(workspace.space(), std::optional(council.space));
        // Closing stops it too.
        (void)workspace.join(application(slow));
    }

    void look_thatIsStopped_isCancelled()
    {
        test::Client client(std::make_shared<test::SharedObjects>(), 3);
        client.environment.probeStore = [](const StoreAccess &, const SecretBytes &,
                                           const std::stop_token &stop) {
            while (!stop.stop_requested())
                QThread::msleep(5);
            return Result<StoreProbe>(makeError(ErrorCode::Cancelled));
        };
        Workspace workspace(client.folder.path(), client.environment);
        std::stop_source stop;
        auto looking =
            workspace.lookAtStore({QStringLiteral("https://slow.example"), {}, {}, {}}, {}, stop.get_token());
        stop.request_stop();
        QCOMPARE(finished(std::move(looking)).error->code, ErrorCode::Cancelled);
        // Closing stops it too.
        (void)workspace.lookAtStore({QStringLiteral("https://slow.example"), {}, {}, {}}, {}, {});
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
