// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publication.h"
#include "core/workspace/store_care.h"
#include "core/workspace/store_look.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <filesystem>

using namespace plenum;
using test::Client;
using test::Council;
using test::hasWarning;

namespace {

// Everything people read stands in here somewhere.
const QByteArray kMarker("Vertraulich-4711");

Result<void> mark(Council &council, Client &client, bool isLong = false)
{
    static quint32 number = 0;
    Mark mark = test::sampleMark(++number, MarkKind::Highlight);
    PLENUM_TRY_ASSIGN(const auto papers, client.meetings().papers(council.space));
    mark.paper = papers.constFirst().reference();
    mark.visibility = Visibility::Shared;
    mark.text = QString::fromLatin1(kMarker);
    if (isLong)
        mark.quote = QString::fromLatin1(kMarker).repeated(700); // lies beside its segment
    PLENUM_TRY(client.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}));
    PLENUM_TRY(client.sync(council.space));
    return {};
}

Result<void> remove(Council &council, const DeviceId &device)
{
    PLENUM_TRY_ASSIGN(SpaceChange change, council.secretary.members().remove(council.space, {device}));
    return council.secretary.publish(council.space, std::move(change));
}

QStringList titlesOf(Client &client, const SpaceId &space)
{
    QStringList titles;
    const auto meetings = client.meetings().list(space);
    for (const auto &meeting : *meetings)
        titles.append(meeting.title);
    titles.sort();
    return titles;
}

qsizetype marksOn(Client &client, const SpaceId &space)
{
    const auto papers = client.meetings().papers(space);
    return client.profile->cache().sharedMarks(space, papers->constFirst().paper.id, 1)->size();
}

QList<ObjectName> keysIn(const Council &council)
{
    QList<ObjectName> names;
    const auto all = council.objects->all();
    for (auto object = all.cbegin(); object != all.cend(); ++object) {
        if (parseKeysName(object.key()))
            names.append(object.key());
    }
    return names;
}

} // namespace

class SealedSpaceTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // What an administrator of the store can see.
    void store_holdsNothingThatCanBeRead()
    {
        for (const bool isOpen : {true, false}) {
            Council council;
            council.isOpen = isOpen;
            QVERIFY_OK(council.found());
            QVERIFY_OK(council.admit(council.stranger(7), QString::fromLatin1(kMarker)));
            QVERIFY_OK(council.publishMeeting(kMarker));
            QVERIFY_OK(council.delegate.sync(council.space));
            QVERIFY_OK(mark(council, council.delegate));
            QVERIFY_OK(mark(council, council.delegate, true));
            QVERIFY_OK(council.secretary.sync(council.space)); // rolls up
            QVERIFY_OK(StoreCare(*council.secretary.profile, council.secretary.environment)
                           .collect(council.space, true));
            QStringList readable;
            const auto all = council.objects->all();
            for (auto object = all.cbegin(); object != all.cend(); ++object) {
                for (const QByteArray &word : {kMarker, QByteArray("Council"), QByteArray("\"persons\""),
                                               QByteArray("Budget"), QByteArray("\"kind\"")}) {
                    if (object->contains(word) && !parseBlobName(object.key()))
                        readable.append(object.key().path());
                }
            }
            QVERIFY2(readable.isEmpty() != isOpen, qPrintable(readable.join(u' ')));
        }
    }

    void newcomer_readsNothing_untilItIsLetIn_thenEverything()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(mark(council, council.delegate));
        QVERIFY_OK(council.secretary.sync(council.space));
        Client &leaver = council.stranger(21);
        QVERIFY_OK(council.admit(leaver, QStringLiteral("Leaver")));
        QVERIFY_OK(leaver.sync(council.space));
        QVERIFY_OK(
            council.secretary.members().remove(council.space, {leaver.profile->deviceKey()->device()}));
        QVERIFY_OK(council.publishMeeting("T2")); // with another key

        Client &newcomer = council.stranger(22);
        const QString text =
            council.secretary.spaces().invite(council.space, QStringLiteral("New"), Role::Delegate).value();
        QVERIFY_OK(newcomer.spaces().join(parseInviteCode(text).value(), {}, std::nullopt));
        const auto before = newcomer.sync(council.space);
        QVERIFY_OK(before);
        QVERIFY2(before->warnings.isEmpty(), qPrintable(QDebug::toString(before->warnings)));
        QVERIFY(titlesOf(newcomer, council.space).isEmpty());
        QCOMPARE(loadSpace(*newcomer.profile, council.space)->membership(), Membership::Waiting);

        QVERIFY_OK(council.secretary.spaces().approve(council.space, {}));
        const auto after = newcomer.sync(council.space);
        QVERIFY_OK(after);
        QVERIFY2(after->warnings.isEmpty(), qPrintable(QDebug::toString(after->warnings)));
        QCOMPARE(titlesOf(newcomer, council.space), QStringList{QStringLiteral("T2")});
        QCOMPARE(marksOn(newcomer, council.space), 1); // made with the key of before
        QCOMPARE(loadSpace(*newcomer.profile, council.space)->membership(), Membership::Member);
    }

    void removedMember_hearsIt_andReadsNothingThatComesAfter()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &stays = council.stranger(31);
        QVERIFY_OK(council.admit(stays, QStringLiteral("Stays")));
        const QStringList before = keysNow(council.delegate, council);
        QVERIFY_OK(remove(council, council.delegate.profile->deviceKey()->device()));
        for (int i = 0; i < 20; ++i) // far behind the removal
            QVERIFY_OK(council.publishMeeting("After " + QByteArray::number(i)));
        QVERIFY_OK(stays.sync(council.space));
        QVERIFY_OK(mark(council, stays));

        for (int contact = 0; contact < 2; ++contact) {
            const auto report = council.delegate.sync(council.space);
            QVERIFY_OK(report);
            QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
            QCOMPARE(loadSpace(*council.delegate.profile, council.space)->membership(), Membership::Removed);
            QCOMPARE(titlesOf(council.delegate, council.space), QStringList{QStringLiteral("T")}); // kept
            QCOMPARE(keysNow(council.delegate, council), before);
        }
        QCOMPARE(titlesOf(stays, council.space), QStringList{QStringLiteral("After 19")});

        // With all its keys, by hand.
        const SpaceKeys keys = council.delegate.profile->replica().keys(council.space).value();
        const QString epoch = loadSpace(*council.secretary.profile, council.space)->state.epochKey();
        QVERIFY(!keys.has(epoch));
        int locked = 0;
        const auto all = council.objects->all();
        for (auto object = all.cbegin(); object != all.cend(); ++object) {
            const auto envelope = parseEnvelope(*object);
            const auto id = envelope ? sealedWith(envelope->payload) : std::nullopt;
            if (!id || *id != epoch)
                continue;
            QCOMPARE(contentOf(*envelope, council.space, keys).error().code, ErrorCode::Sealed);
            ++locked;
        }
        QVERIFY(locked > 20);
    }

    // Whoever lost only the cache has the keys still; whoever lost the keys' objects too asks the store
    // again.
    void lostCache_comesBack()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        council.delegate.profile.reset();
        for (const char *file : {"cache.db", "cache.db-wal", "cache.db-shm"})
            QFile::remove(council.delegate.folder.filePath(QLatin1String(file)));
        council.delegate.reopen();
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        QCOMPARE(titlesOf(council.delegate, council.space), QStringList{QStringLiteral("T")});
    }

    // A store that lost the shared keys locks newcomers out; the lead puts them back.
    void lostKeys_areHealed()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &newcomer = council.stranger(41);
        QVERIFY_OK(council.admit(newcomer, QStringLiteral("New")));
        const auto whole = council.objects->all();
        const QList<ObjectName> keys = keysIn(council);
        QVERIFY(keys.size() >= 3); // the founder, the delegate, the newcomer
        for (const ObjectName &name : keys)
            council.objects->remove(name);
        QVERIFY_OK(newcomer.sync(council.space));
        QVERIFY(titlesOf(newcomer, council.space).isEmpty());
        const auto healed =
            StoreCare(*council.secretary.profile, council.secretary.environment).heal(council.space, {});
        QVERIFY_OK(healed);
        QCOMPARE(healed->restored(), static_cast<int>(keys.size()));
        QCOMPARE(council.objects->all(), whole);
        newcomer.clock.advance(3600); // the head did not change: it looks for keys now and then
        QVERIFY_OK(newcomer.sync(council.space));
        QCOMPARE(titlesOf(newcomer, council.space), QStringList{QStringLiteral("T")});
    }

    // Keys somebody else shares open nothing: only a lead's word counts.
    void keysOfAStranger_areNotTaken()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &newcomer = council.stranger(51);
        QVERIFY_OK(council.admit(newcomer, QStringLiteral("New")));
        const SpaceView view = loadSpace(*council.delegate.profile, council.space).value();
        const DeviceKey &forger = *council.delegate.profile->deviceKey();
        for (const ObjectName &name : keysIn(council))
            council.objects->remove(name);
        const auto record = shareKey(
            view.state.keys, view.state.epochKey(), council.space,
            {{newcomer.profile->deviceKey()->device(), newcomer.profile->deviceKey()->agreementKey()}});
        const auto payload =
            sealForNewcomers(view.state.keys, ObjectType::Keys, council.space, encodeKeys(*record).value());
        const ObjectName name = keysName(view.state.epochKey(), forger.keyId(), forger.keyId());
        council.objects->set(name,
                             sealEnvelope(ObjectType::Keys, council.space, name, *payload, forger).value());
        const auto report = newcomer.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(hasWarning(*report, ErrorCode::Unauthorized));
        QVERIFY(titlesOf(newcomer, council.space).isEmpty());
    }

    // A store cannot pass a sealed space off as an open one.
    void joining_sealedAndOpen_areToldApart()
    {
        Council council;
        QVERIFY_OK(council.found());
        const QString text =
            council.secretary.spaces().invite(council.space, QStringLiteral("New"), Role::Delegate).value();
        InviteCode code = parseInviteCode(text).value();
        QCOMPARE(code.spaceName, QStringLiteral("Council"));
        QCOMPARE(code.rootKey.size(), 32);
        Client &newcomer = council.stranger(61);
        // Nor give somebody a key of its own.
        for (const QByteArray &key : {QByteArray(), QByteArray(32, 'x')}) {
            code.rootKey = key;
            QCOMPARE(newcomer.spaces().join(code, {}, std::nullopt).error().code, ErrorCode::Unauthorized);
            QVERIFY(newcomer.profile->vault().spaces()->isEmpty());
        }
        QCOMPARE(council.delegate.spaces().join(code, {}, std::nullopt).error().code, ErrorCode::Forked);
        QVERIFY(!council.objects->find(joinName(newcomer.profile->deviceKey()->device())));
    }

    // The roster that lists somebody new and removes somebody else is sealed with the key of before.
    void admissionAndRemoval_atOnce()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &newcomer = council.stranger(71);
        const QString text =
            council.secretary.spaces().invite(council.space, QStringLiteral("New"), Role::Delegate).value();
        QVERIFY_OK(newcomer.spaces().join(parseInviteCode(text).value(), {}, std::nullopt));
        const SpaceView view = loadSpace(*council.secretary.profile, council.space).value();
        RosterRecord roster = view.state.roster->record;
        roster.n += 1;
        roster.prev = view.state.roster->id;
        for (RosterDevice &device : roster.devices) {
            if (device.id == council.delegate.profile->deviceKey()->device())
                device.lastSeq = 0;
        }
        const DeviceKey &key = *newcomer.profile->deviceKey();
        roster.devices.append(RosterDevice{key.device(), key.publicKey(), key.agreementKey(), view.self()->id,
                                           1, std::nullopt});
        Publication publication(council.space, view.state, *council.secretary.profile->deviceKey(),
                                council.secretary.clock);
        QVERIFY_OK(publication.addRoster(roster));
        QVERIFY_OK(council.secretary.publish(council.space, SpaceChange(std::move(publication))));

        QVERIFY_OK(newcomer.sync(council.space));
        QCOMPARE(loadSpace(*newcomer.profile, council.space)->membership(), Membership::Member);
        const QStringList before = keysNow(council.delegate, council);
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(loadSpace(*council.delegate.profile, council.space)->membership(), Membership::Removed);
        QCOMPARE(keysNow(council.delegate, council), before);
        QCOMPARE(keysNow(newcomer, council).size(), before.size() + 1);
        QVERIFY_OK(council.publishMeeting("After"));
        QVERIFY_OK(newcomer.sync(council.space));
        QCOMPARE(titlesOf(newcomer, council.space), QStringList{QStringLiteral("After")});
    }

    // A lead's word, but readable for everybody.
    void unsealedHead_isNotTaken()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        const SpaceView view = loadSpace(*council.secretary.profile, council.space).value();
        HeadRecord head = view.state.head->record;
        head.prev = view.state.head->payloadId;
        head.seq += 1;
        head.sealKey.clear();
        head.keyEpoch = 0;
        const DeviceKey &lead = *council.secretary.profile->deviceKey();
        const ObjectName name = headPointerName(lead.keyId());
        council.objects->set(
            name, sealEnvelope(ObjectType::HeadPointer, council.space, name, encodeHead(head).value(), lead)
                      .value());
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(hasWarning(*report, ErrorCode::Corrupt));
        QCOMPARE(report->headSeq, view.state.head->record.seq);
    }

    // The lead's computer was put back to a day before a removal: it cannot read what it published since.
    void restoredLead_writesNothingOverWhatItCannotRead()
    {
        namespace fs = std::filesystem;
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        const fs::path folder = council.secretary.folder.path().toStdString();
        const fs::path backup = council.source.filePath(QStringLiteral("backup")).toStdString();
        council.secretary.profile.reset();
        fs::copy(folder, backup, fs::copy_options::recursive);
        council.secretary.reopen();
        QVERIFY_OK(remove(council, council.delegate.profile->deviceKey()->device()));
        QVERIFY_OK(council.publishMeeting("After"));
        const auto before = council.objects->all();
        council.secretary.profile.reset();
        fs::remove_all(folder);
        fs::copy(backup, folder, fs::copy_options::recursive);
        council.secretary.reopen();
        const auto healed =
            StoreCare(*council.secretary.profile, council.secretary.environment).heal(council.space, {});
        QVERIFY_OK(healed);
        QVERIFY(healed->isStoreNewer);
        QCOMPARE(council.objects->all(), before);
        QVERIFY_OK(council.secretary.sync(council.space)); // it was given the key, too
        QCOMPARE(titlesOf(council.secretary, council.space), QStringList{QStringLiteral("After")});
    }

private:
    static QStringList keysNow(Client &client, const Council &council)
    {
        return client.profile->replica().keys(council.space)->epochs();
    }
};

QTEST_GUILESS_MAIN(SealedSpaceTest)
#include "sealed_space_test.moc"
