// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/device_renewal.h"

#include "core/crypto/digest.h"
#include "core/workspace/snapshots.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QProcess>

using namespace plenum;
using Fault = test::MemoryStore::Fault;
using test::Client;
using test::Council;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QProcess::execute(QStringLiteral("cp"),
                              {QStringLiteral("-a"), from + QStringLiteral("/."), to}) == 0);
}

// A delegate whose computer is cloned: two profiles with one key. `m_copy` stands where the backup was made.
class Cloned : public Council {
public:
    Cloned() : copy(objects, 77) {}

    Result<void> begin()
    {
        PLENUM_TRY(foundWithMeeting());
        PLENUM_TRY(mark(delegate, 1));
        PLENUM_TRY(syncBoth());
        clone();
        return {};
    }
    void clone()
    {
        delegate.profile.reset();
        copy.profile.reset();
        QProcess::execute(QStringLiteral("sh"),
                          {QStringLiteral("-c"), QStringLiteral("rm -rf \"$0\"/*"), copy.folder.path()});
        copyFolder(delegate.folder.path(), copy.folder.path());
        delegate.reopen();
        copy.reopen();
    }
    // `backup` stands where the lead's computer is now.
    void backUpLead(Client &backup)
    {
        secretary.profile.reset();
        backup.profile.reset();
        copyFolder(secretary.folder.path(), backup.folder.path());
        secretary.reopen();
        backup.reopen();
    }
    Result<void> syncBoth()
    {
        PLENUM_TRY(delegate.sync(space));
        PLENUM_TRY(secretary.sync(space));
        PLENUM_TRY(delegate.sync(space));
        return {};
    }
    Result<void> mark(Client &client, quint32 n)
    {
        Mark mark = test::sampleMark(n, MarkKind::Highlight);
        PLENUM_TRY_ASSIGN(const auto papers, client.meetings().papers(space));
        mark.paper = papers.constFirst().reference();
        mark.visibility = Visibility::Shared;
        return client.profile->vault().applyEdit(space, MarkEdit{std::nullopt, mark});
    }
    // The copy marks, and its contact breaks off at the moment its segment is written.
    bool breakOff(Fault fault)
    {
        const auto before = objects->all();
        for (int n = 1; n < 60; ++n) {
            objects->restore(before);
            clone();
            if (!mark(copy, 3))
                return false;
            copy.store.failCall(n, fault);
            (void)copy.sync(space);
            copy.store.failCall(1'000'000);
            const bool isThere =
                objects->find(logSegmentName(1, QStringLiteral("0"), device(copy), 2)).has_value();
            if (!copy.profile->vault().outbox().outgoing(space)->isEmpty() &&
                isThere == (fault != Fault::Before))
                return true;
        }
        return false;
    }
    Result<DeviceRenewal::Outcome> renew(Client &client)
    {
        DirectContacts contacts(*client.profile, client.environment);
        return DeviceRenewal(*client.profile, client.environment, contacts).run();
    }
    // Numbers of the marks a client shows, with whose they are; each once.
    QMap<QString, QString> marks(Client &client)
    {
        const auto papers = client.meetings().papers(space);
        const auto snapshot = readPaper(*client.profile, space, papers->constFirst().paper.id);
        QMap<QString, QString> found;
        for (const Mark &mark : snapshot->marks) {
            const QString whose = mark.authorName.isEmpty() ? QStringLiteral("own") : mark.authorName;
            found.insert(mark.text, found.contains(mark.text) ? QStringLiteral("twice") : whose);
        }
        return found;
    }
    DeviceId device(Client &client) { return client.profile->deviceKey()->device(); }

    Client copy;
};

QMap<QString, QString> expected(std::initializer_list<std::pair<int, const char *>> marks)
{
    QMap<QString, QString> all;
    for (const auto &[n, whose] : marks)
        all.insert(QStringLiteral("note %1").arg(n), QString::fromUtf8(whose));
    return all;
}

} // namespace

class DeviceRenewalTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void restoredBackup_isTold_renewed_letIn_andItsWorkStaysOnePersons()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.mark(council.delegate, 2)); // after the backup
        QVERIFY_OK(council.syncBoth());
        QVERIFY_OK(council.mark(council.copy, 3)); // in the restored one
        const auto told = council.copy.sync(council.space);
        QVERIFY_OK(told);
        QVERIFY(told->isCopied);
        QCOMPARE(*council.copy.profile->vault().unsentCount(council.space), 1);
        // What it wrote before the restore and no longer knew of is here again.
        QCOMPARE(council.marks(council.copy), expected({{1, "own"}, {2, "Bình"}, {3, "own"}}));

        const DeviceId former = council.device(council.copy);
        const auto renewed = council.renew(council.copy);
        QVERIFY_OK(renewed);
        QCOMPARE(renewed->former, former);
        QCOMPARE(renewed->device, council.device(council.copy));
        QVERIFY(renewed->device != former);
        QCOMPARE(renewed->unsent, 1);
        QVERIFY(renewed->undelivered.isEmpty());
        QVERIFY(
            QFile::exists(council.copy.folder.filePath(QStringLiteral("former-%1.key").arg(former.text()))));
        council.copy.reopen();
        QCOMPARE(council.device(council.copy), renewed->device);
        QVERIFY(!council.copy.sync(council.space)->isCopied);
        QCOMPARE(loadSpace(*council.copy.profile, council.space)->membership(), Membership::Waiting);

        const auto requests = council.secretary.spaces().requests(council.space);
        QVERIFY_OK(requests);
        QCOMPARE(requests->size(), 1);
        QVERIFY(!requests->constFirst().problem);
        QCOMPARE(requests->constFirst().continues, former);
        QCOMPARE(requests->constFirst().invitedName, QStringLiteral("Bình"));
        const auto approved = council.secretary.spaces().approve(council.space, {});
        QVERIFY_OK(approved);
        QCOMPARE(approved->size(), 1);
        const RosterRecord roster =
            loadSpace(*council.secretary.profile, council.space)->state.roster->record;
        QCOMPARE(roster.findDevice(former)->lastSeq, std::optional(2));
        QCOMPARE(roster.findDevice(renewed->device)->continues, former);
        QCOMPARE(council.secretary.spaces().requests(council.space)->size(), 0);

        const auto sent = council.copy.sync(council.space);
        QVERIFY_OK(sent);
        QVERIFY2(sent->warnings.isEmpty(), qPrintable(QDebug::toString(sent->warnings)));
        QCOMPARE(*council.copy.profile->vault().unsentCount(council.space), 0);
        QVERIFY_OK(council.secretary.sync(council.space));
        QCOMPARE(council.marks(council.secretary), expected({{1, "Bình"}, {2, "Bình"}, {3, "Bình"}}));
        const PaperId paper = council.secretary.meetings().papers(council.space)->constFirst().paper.id;
        const auto shared = council.secretary.profile->cache().sharedMarks(council.space, paper, 1);
        for (const SharedMark &mark : *shared)
            QCOMPARE(mark.device, former); // one hand under every key
        QVERIFY_OK(council.copy.sync(council.space));
        QCOMPARE(council.marks(council.copy), expected({{1, "own"}, {2, "Bình"}, {3, "own"}}));
        const auto items = council.copy.profile->vault().ownItems(council.space);
        for (const OwnItem &item : *items)
            QCOMPARE(item.delivery, Delivery::SeenBySecretary);

        // The other copy has ended.
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(loadSpace(*council.delegate.profile, council.space)->membership(), Membership::Removed);
        QVERIFY_OK(council.mark(council.delegate, 4));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        QCOMPARE(council.marks(council.secretary).size(), 3);
    }

    // Both wrote a segment of one number; the later one's never got into the store.
    void segmentThatWasStuck_goesOutUnderTheNewKey()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        QVERIFY(council.breakOff(Fault::Before));
        QVERIFY_OK(council.mark(council.delegate, 2));
        QVERIFY_OK(council.syncBoth());
        const auto before = council.objects->all();
        QVERIFY(council.copy.sync(council.space)->isCopied);
        QCOMPARE(council.objects->all(), before);
        QVERIFY_OK(council.renew(council.copy));
        QVERIFY_OK(council.secretary.spaces().approve(council.space, {}));
        QVERIFY_OK(council.copy.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        QCOMPARE(council.marks(council.secretary), expected({{1, "Bình"}, {2, "Bình"}, {3, "Bình"}}));
        QCOMPARE(*council.copy.profile->vault().unsentCount(council.space), 0);
    }

    void segmentWhoseReplyWasLost_isNotSentAgain()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        QVERIFY(council.breakOff(Fault::ReplyLost));
        QVERIFY_OK(council.secretary.sync(council.space));
        const auto renewed = council.renew(council.copy);
        QVERIFY_OK(renewed);
        QCOMPARE(renewed->unsent, 0);
        QVERIFY_OK(council.secretary.spaces().approve(council.space, {}));
        QVERIFY_OK(council.copy.sync(council.space));
        QVERIFY(
            !council.objects->find(logSegmentName(1, QStringLiteral("0"), council.device(council.copy), 1)));
        QCOMPARE(council.marks(council.secretary), expected({{1, "Bình"}, {3, "Bình"}}));
    }

    // The secretary let the new key in without having read all that the former one wrote.
    void segmentPastTheEndOfTheFormerKey_goesOutOnceMore()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.mark(council.copy, 3));
        QVERIFY_OK(council.copy.sync(council.space));
        QCOMPARE(*council.copy.profile->vault().unsentCount(council.space), 0);
        const DeviceId former = council.device(council.copy);
        QVERIFY_OK(council.renew(council.copy));
        QVERIFY_OK(council.secretary.spaces().approve(council.space, {}));
        QVERIFY_OK(council.secretary.sync(council.space));
        const RosterRecord roster =
            loadSpace(*council.secretary.profile, council.space)->state.roster->record;
        QCOMPARE(roster.findDevice(former)->lastSeq, std::optional(1));
        QCOMPARE(council.marks(council.secretary), expected({{1, "Bình"}}));
        for (int contact = 0; contact < 2; ++contact) {
            QVERIFY_OK(council.copy.sync(council.space));
            QVERIFY_OK(council.secretary.sync(council.space));
            QCOMPARE(council.marks(council.secretary), expected({{1, "Bình"}, {3, "Bình"}}));
        }
        QCOMPARE(council.marks(council.copy), expected({{1, "own"}, {3, "own"}}));
        QVERIFY(
            !council.objects->find(logSegmentName(1, QStringLiteral("0"), council.device(council.copy), 2)));
    }

    void renewal_thatWasKilled_isFinishedOrForgotten()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        const DeviceId former = council.device(council.copy);
        // Before the vault knows of it.
        QVERIFY_OK(council.copy.profile->prepareNextKey());
        council.copy.reopen();
        QCOMPARE(council.device(council.copy), former);
        QVERIFY(!QFile::exists(council.copy.folder.filePath(QStringLiteral("device-next.key"))));
        const QStringList aside =
            QDir(council.copy.folder.path()).entryList({QStringLiteral("unused-*.key")});
        QCOMPARE(aside.size(), 1); // no key is ever deleted
        // After.
        const auto next = council.copy.profile->prepareNextKey();
        QVERIFY_OK(next);
        const DeviceId device = (*next)->device();
        QVERIFY_OK(council.copy.profile->vault().renewDevice({{council.space, device, {}}}));
        council.copy.reopen();
        QCOMPARE(council.device(council.copy), device);
        QVERIFY(!QFile::exists(council.copy.folder.filePath(QStringLiteral("device-next.key"))));
        // Between the two renames.
        const auto third = council.copy.profile->prepareNextKey();
        QVERIFY_OK(third);
        const DeviceId last = (*third)->device();
        QVERIFY_OK(council.copy.profile->vault().renewDevice({{council.space, last, {}}}));
        QVERIFY(QFile::remove(council.copy.folder.filePath(QStringLiteral("device.key"))));
        council.copy.reopen();
        QCOMPARE(council.device(council.copy), last);
    }

    void bothCopiesRenew_oneIsLetIn()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.renew(council.copy));
        QVERIFY_OK(council.renew(council.delegate));
        QCOMPARE(council.secretary.spaces().requests(council.space)->size(), 2);
        QCOMPARE(council.secretary.spaces().approve(council.space, {})->size(), 1);
        const auto left = council.secretary.spaces().requests(council.space);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->constFirst().problem->code, ErrorCode::Conflict);
    }

    void storeAway_requestWaitsInTheOutbox()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        council.copy.store.setOnline(false);
        const auto renewed = council.renew(council.copy);
        QVERIFY_OK(renewed);
        QCOMPARE(renewed->undelivered.size(), 1);
        QVERIFY(council.secretary.spaces().requests(council.space)->isEmpty());
        council.copy.store.setOnline(true);
        QVERIFY_OK(council.copy.sync(council.space));
        QCOMPARE(council.secretary.spaces().requests(council.space)->size(), 1);
    }

    void requestThatTheFormerKeyDidNotSign_isRefused()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        Client thief(council.objects, 55);
        const DeviceKey &key = *thief.profile->deviceKey();
        JoinRecord join;
        join.device = key.device();
        join.key = key.publicKey();
        join.encryptionKey = key.agreementKey();
        join.space = council.space;
        join.name = QStringLiteral("Bình");
        join.time = thief.clock.nowUtc();
        join.continues = council.device(council.delegate);
        const ObjectName name = joinName(key.device());
        const auto payload =
            sealForNewcomers(council.secretary.profile->replica().keys(council.space).value(),
                             ObjectType::Join, council.space, *encodeJoin(join));
        council.objects->set(name, *sealEnvelope(ObjectType::Join, council.space, name, *payload, key));
        const auto requests = council.secretary.spaces().requests(council.space);
        QVERIFY_OK(requests);
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->constFirst().problem->code, ErrorCode::Unauthorized);
        QVERIFY(council.secretary.spaces().approve(council.space, {})->isEmpty());
    }

    void leadThatOwnsAlone_goesOnLeadingUnderItsNewKey()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        const DeviceId former = council.device(council.secretary);
        QVERIFY_OK(council.mark(council.secretary, 5));
        const auto renewed = council.renew(council.secretary);
        QVERIFY_OK(renewed);
        QCOMPARE(renewed->led.size(), 1);
        QVERIFY(renewed->asked.isEmpty() && renewed->undelivered.isEmpty());
        council.secretary.reopen();
        QCOMPARE(council.device(council.secretary), renewed->device);
        QVERIFY2(council.secretary.sync(council.space)->warnings.isEmpty(), "the lead itself");
        const auto read = council.delegate.sync(council.space);
        QVERIFY_OK(read);
        QVERIFY2(read->warnings.isEmpty(), qPrintable(QDebug::toString(read->warnings)));
        QCOMPARE(council.marks(council.delegate), expected({{1, "own"}, {5, "Lan"}}));
        const SpaceView view = *loadSpace(*council.delegate.profile, council.space);
        QCOMPARE(deviceIdOf(view.state.trust->current().leadKey()), renewed->device);
        QCOMPARE(view.state.roster->record.findDevice(renewed->device)->continues, former);
        QCOMPARE(view.state.head->record.term, 2);
        // It publishes, invites and reads as before.
        QVERIFY_OK(council.publishMeeting("T2"));
        QVERIFY_OK(council.mark(council.delegate, 6));
        QVERIFY_OK(council.syncBoth());
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().version, 3);
        QCOMPARE(council.marks(council.secretary), expected({{1, "Bình"}, {5, "own"}, {6, "Bình"}}));
        Client late(council.objects, 91);
        QVERIFY_OK(council.admit(late, QStringLiteral("Chi")));
        QVERIFY(late.sync(council.space)->warnings.isEmpty());
    }

    void renewalOfALead_thatWasKilled_isFinished()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        const DeviceId former = council.device(council.secretary);
        const auto renewed = council.renew(council.secretary);
        QVERIFY_OK(renewed);
        // As it was before the vault named the new key.
        SpaceRecord record = loadSpace(*council.secretary.profile, council.space)->record;
        record.device = former;
        QVERIFY_OK(council.secretary.profile->vault().saveSpace(record));
        const auto file = [&](const QString &name) { return council.secretary.folder.filePath(name); };
        QVERIFY(QFile::rename(file(QStringLiteral("device.key")), file(QStringLiteral("device-next.key"))));
        QVERIFY(QFile::rename(file(QStringLiteral("former-%1.key").arg(former.text())),
                              file(QStringLiteral("device.key"))));
        council.secretary.reopen();
        QCOMPARE(council.device(council.secretary), renewed->device);
        QVERIFY(loadSpace(*council.secretary.profile, council.space)->mayPublish());
    }

    // The cache is gone, and only what waits for the store names the new key.
    void renewalOfALead_whoseCacheWasLost_isFinished()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        Profile &profile = *council.secretary.profile;
        const auto next = profile.prepareNextKey();
        QVERIFY_OK(next);
        const DeviceKey &former = *profile.deviceKey();
        const SpaceView view = *loadSpace(profile, council.space);
        TrustRecord trust = view.state.trust->current();
        trust.n += 1;
        trust.prev = view.state.trust->currentReference().id;
        trust.owner.keys = {(*next)->publicKey()};
        trust.secretary.keys = trust.owner.keys;
        trust.lead = (*next)->keyId();
        trust.term += 1;
        const ObjectName name = trustName(trust.n, former.keyId());
        OutgoingObject object;
        object.name = name.path();
        const auto payload =
            sealForNewcomers(view.state.keys, ObjectType::Trust, council.space, *encodeTrust(trust));
        object.bytes = *sealEnvelope(ObjectType::Trust, council.space, name, *payload, former);
        QVERIFY_OK(profile.replica().publish(council.space, view.state.marks, {}, {object}));
        const DeviceId device = (*next)->device();
        council.secretary.profile.reset();
        for (const char *file : {"cache.db", "cache.db-wal", "cache.db-shm"})
            QFile::remove(council.secretary.folder.filePath(QString::fromLatin1(file)));
        council.secretary.reopen();
        QCOMPARE(council.device(council.secretary), device);
        QCOMPARE(loadSpace(*council.secretary.profile, council.space)->record.device, device);
    }

    // The lead's backup is put back while the original went on.
    void restoredLead_takesInWhatWasPublished_beforeItRenews()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        Client backup(council.objects, 78);
        council.backUpLead(backup);
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("Two", {{QStringLiteral("b.pdf"), "y"}})));
        const auto before = council.objects->all();

        backup.store.setOnline(false);
        QCOMPARE(council.renew(backup).error().code, ErrorCode::Unavailable);
        QCOMPARE(council.objects->all(), before);
        backup.store.setOnline(true);
        const auto renewed = council.renew(backup);
        QVERIFY_OK(renewed);
        QVERIFY(renewed->undelivered.isEmpty());
        const QString pointer = QStringLiteral("head-");
        const auto after = council.objects->all();
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QVERIFY2(after.value(it.key()) == it.value() || it.key().path().startsWith(pointer),
                     qPrintable(it.key().path()));
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().version, 3);
    }

    // It published on its own without a network: nothing of the original's is replaced, whoever signs now.
    void restoredLead_thatPublishedApart_replacesNothing()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        Client backup(council.objects, 78);
        council.backUpLead(backup);
        backup.store.setOnline(false);
        QVERIFY_OK(backup.publishing().publish(
            council.space, council.meetingFile("Apart", {{QStringLiteral("c.pdf"), "z"}})));
        backup.store.setOnline(true);
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("Two", {{QStringLiteral("b.pdf"), "y"}})));
        const auto before = council.objects->all();
        const auto published = [&] { // papers alone do no harm
            auto objects = council.objects->all();
            for (auto it = objects.begin(); it != objects.end();)
                it = before.contains(it.key()) ? std::next(it) : objects.erase(it);
            return objects;
        };
        QCOMPARE(council.renew(backup).error().code, ErrorCode::Forked);
        QCOMPARE(published(), before);
        // As if it had been renewed all the same: the former key's objects wait.
        const auto next = backup.profile->prepareNextKey();
        QVERIFY_OK(next);
        QVERIFY_OK(backup.profile->vault().renewDevice({{council.space, (*next)->device(), {}}}));
        backup.reopen();
        for (int contact = 0; contact < 2; ++contact) {
            (void)backup.sync(council.space);
            QCOMPARE(published(), before);
        }
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().version, 2);
    }

    // Its last word would meet one of the original's: the trust record that needs it stays here too.
    void restoredLead_thatHandsOver_writesNoTrustRecord()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        Client backup(council.objects, 78);
        council.backUpLead(backup);
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("Two", {{QStringLiteral("b.pdf"), "y"}})));
        const auto before = council.objects->all();
        auto proposal = backup.trust().handOver(council.space, council.device(council.delegate));
        QVERIFY_OK(proposal);
        QCOMPARE(backup.publish(council.space, std::move(*proposal->change)).error().code, ErrorCode::Forked);
        QCOMPARE(council.objects->all(), before);
    }

    void ownerOfSeveral_keepsItsKey()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        auto second =
            council.secretary.trust().setOwner(council.space, council.device(council.delegate), true, 2);
        QVERIFY_OK(second);
        const auto both = council.delegate.trust().cosign(council.space, second->object);
        QVERIFY_OK(both);
        auto back = council.secretary.trust().cosign(council.space, both->object);
        QVERIFY_OK(back);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*back->change)));
        const DeviceId device = council.device(council.delegate);
        const auto refused = council.renew(council.delegate); // it learns of it by its contact
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, QStringLiteral("owners"));
        QCOMPARE(council.device(council.delegate), device);
    }

    // An owner's renewal, which takes other owners too, keeps nobody else out.
    void requestOfAnOwner_isItsOwnProblem()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.renew(council.delegate));
        auto second = council.secretary.trust().setOwner(
            council.space,
            loadSpace(*council.delegate.profile, council.space)->state.roster->record.devices.last().id, true,
            2);
        QVERIFY_OK(second);
        council.delegate.profile.reset();
        const auto former = QDir(council.delegate.folder.path()).entryList({QStringLiteral("former-*.key")});
        QCOMPARE(former.size(), 1);
        QVERIFY(QFile::remove(council.delegate.folder.filePath(QStringLiteral("device.key"))));
        QVERIFY(QFile::copy(council.delegate.folder.filePath(former.constFirst()),
                            council.delegate.folder.filePath(QStringLiteral("device.key"))));
        council.delegate.reopen();
        const auto both = council.delegate.trust().cosign(council.space, second->object);
        QVERIFY_OK(both);
        auto back = council.secretary.trust().cosign(council.space, both->object);
        QVERIFY_OK(back);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*back->change)));

        const auto requests = council.secretary.spaces().requests(council.space);
        QVERIFY_OK(requests);
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->constFirst().problem->subject, QStringLiteral("owners"));
        Client late(council.objects, 91);
        QVERIFY_OK(council.admit(late, QStringLiteral("Chi")));
        QVERIFY_OK(late.sync(council.space));
        QCOMPARE(loadSpace(*late.profile, council.space)->membership(), Membership::Member);
    }

    void leadThatDoesNotOwn_keepsItsKey()
    {
        Cloned council;
        QVERIFY_OK(council.begin());
        auto handedOver = council.secretary.trust().handOver(council.space, council.device(council.delegate));
        QVERIFY_OK(handedOver);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*handedOver->change)));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY(loadSpace(*council.delegate.profile, council.space)->mayPublish());
        const DeviceId device = council.device(council.delegate);
        const auto refused = council.renew(council.delegate);
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, QStringLiteral("lead"));
        council.delegate.reopen();
        QCOMPARE(council.device(council.delegate), device);
    }
};

QTEST_GUILESS_MAIN(DeviceRenewalTest)
#include "device_renewal_test.moc"
