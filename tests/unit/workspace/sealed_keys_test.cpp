// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/store_care.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

using namespace plenum;
using test::Client;
using test::Council;
using test::hasWarning;

namespace {

constexpr qint64 kLong = 3'600; // until a contact looks closely

DeviceId deviceOf(Client &client)
{
    return client.profile->deviceKey()->device();
}

Result<void> remove(Council &council, Client &client)
{
    PLENUM_TRY_ASSIGN(SpaceChange change,
                      council.secretary.members().remove(council.space, {deviceOf(client)}));
    return council.secretary.publish(council.space, std::move(change));
}

Result<void> publish(Client &client, const SpaceId &space, Result<TrustProposal> proposal)
{
    if (!proposal)
        return proposal.error();
    if (!proposal->change)
        return makeError(ErrorCode::Unauthorized);
    return client.publish(space, std::move(*proposal->change));
}

// The delegate owns the space too, and can lead it.
Result<void> makeDeputy(Council &council)
{
    Client &lead = council.secretary;
    const SpaceId &space = council.space;
    PLENUM_TRY(publish(lead, space, lead.trust().setOwner(space, deviceOf(council.delegate), true, 1)));
    PLENUM_TRY(council.delegate.sync(space));
    return {};
}

Result<void> mark(Council &council, Client &client)
{
    Mark mark = test::sampleMark(1, MarkKind::Highlight);
    PLENUM_TRY_ASSIGN(const auto papers, client.meetings().papers(council.space));
    mark.paper = papers.constFirst().reference();
    mark.visibility = Visibility::Shared;
    PLENUM_TRY(client.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}));
    PLENUM_TRY(client.sync(council.space));
    return {};
}

qsizetype marksOn(Client &client, const SpaceId &space)
{
    const auto papers = client.meetings().papers(space);
    return client.profile->cache().sharedMarks(space, papers->constFirst().paper.id, 1)->size();
}

QStringList titlesOf(Client &client, const SpaceId &space)
{
    QStringList titles;
    const auto meetings = client.meetings().list(space);
    for (const auto &meeting : *meetings)
        titles.append(meeting.title);
    return titles;
}

Membership membershipOf(Client &client, const SpaceId &space)
{
    return loadSpace(*client.profile, space)->membership();
}

QString epochOf(Client &client, const SpaceId &space)
{
    return loadSpace(*client.profile, space)->state.epochKey();
}

ObjectName pointerOf(Client &client)
{
    return headPointerName(client.profile->deviceKey()->keyId());
}

QMap<ObjectName, QByteArray> keysIn(const Council &council, const QString &key = {})
{
    QMap<ObjectName, QByteArray> keys;
    const auto all = council.objects->all();
    for (auto object = all.cbegin(); object != all.cend(); ++object) {
        const auto name = parseKeysName(object.key());
        if (name && (key.isEmpty() || name->key == key))
            keys.insert(object.key(), *object);
    }
    return keys;
}

void loseCache(Client &client)
{
    client.profile.reset();
    for (const char *file : {"cache.db", "cache.db-wal", "cache.db-shm"})
        QFile::remove(client.folder.filePath(QLatin1String(file)));
    client.reopen();
}

// Closely, once.
Result<SyncReport> syncLater(Client &client, const SpaceId &space)
{
    client.clock.advance(kLong);
    return client.sync(space);
}

QString textOf(const SyncReport &report)
{
    return QDebug::toString(report.warnings);
}

} // namespace

// Who finds which key of a sealed space, and who hears that there is none for them.
class SealedKeysTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // Anybody can write something nobody can open, or put the lead's head of another space here.
    void lockedHeadOfAnotherSpace_isNoHead_andTheLeadPutsItsOwnBack()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        const ObjectName name = pointerOf(council.secretary);
        const QByteArray right = council.objects->find(name).value();
        const SpaceId other(QString(26, QLatin1Char('b')));
        SpaceKeys keys;
        keys.add(SpaceKeys::generate().value());
        const SpaceView view = loadSpace(*council.secretary.profile, council.space).value();
        HeadRecord head = view.state.head->record;
        head.seq += 5;
        head.prev = QByteArray(32, 'p');
        const QByteArray payload = keys.seal(keys.epochs().constFirst(), encodeHead(head).value(),
                                             payloadContext(ObjectType::HeadPointer, other))
                                       .value();
        council.objects->set(name, sealEnvelope(ObjectType::HeadPointer, other, name, payload,
                                                *council.secretary.profile->deviceKey())
                                       .value());
        loseCache(council.delegate);
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(hasWarning(*report, ErrorCode::Unauthorized), qPrintable(textOf(*report)));
        QVERIFY(!hasWarning(*report, ErrorCode::Sealed));
        QCOMPARE(titlesOf(council.delegate, council.space), QStringList{QStringLiteral("T")});
        QVERIFY_OK(council.secretary.sync(council.space));
        QCOMPARE(council.objects->find(name).value(), right);
    }

    // ---- Who was removed

    void removedBeforeTheLeadHandedOver_hearsIt_data()
    {
        QTest::addColumn<bool>("isPointerLost");
        QTest::newRow("the former pointer is gone") << true;
        QTest::newRow("the cache is gone") << false;
    }
    void removedBeforeTheLeadHandedOver_hearsIt()
    {
        QFETCH(bool, isPointerLost);
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(makeDeputy(council));
        Client &leaver = council.stranger(5);
        QVERIFY_OK(council.admit(leaver, QStringLiteral("Leaver")));
        QVERIFY_OK(leaver.sync(council.space));
        QVERIFY_OK(remove(council, leaver));
        QVERIFY_OK(publish(council.secretary, council.space,
                           council.secretary.trust().handOver(council.space, deviceOf(council.delegate))));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.publishMeeting("After", council.delegate));
        if (isPointerLost)
            council.objects->remove(pointerOf(council.secretary));
        else
            loseCache(leaver);
        for (int i = 0; i < 2; ++i) {
            const auto report = syncLater(leaver, council.space);
            QVERIFY_OK(report);
            QVERIFY2(!hasWarning(*report, ErrorCode::Sealed), qPrintable(textOf(*report)));
            QCOMPARE(membershipOf(leaver, council.space), Membership::Removed);
            QCOMPARE(titlesOf(leaver, council.space), QStringList{QStringLiteral("T")});
        }
        QVERIFY(
            !leaver.profile->replica().keys(council.space)->has(epochOf(council.secretary, council.space)));
    }

    // A lead that was replaced cannot tell others what the space is like.
    void headOfALeadThatWasReplaced_tellsNothingElse()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(makeDeputy(council));
        Client &reader = council.stranger(6);
        QVERIFY_OK(council.admit(reader, QStringLiteral("Reader")));
        QVERIFY_OK(reader.sync(council.space));
        QVERIFY_OK(council.delegate.sync(council.space));
        Client &next = council.delegate;
        QVERIFY_OK(publish(next, council.space, next.trust().takeOver(council.space, deviceOf(next))));
        // Another key begins, which the reader does not find.
        Client &leaver = council.stranger(14);
        const InviteCode code =
            parseInviteCode(
                next.spaces().invite(council.space, QStringLiteral("Leaver"), Role::Delegate).value())
                .value();
        QVERIFY_OK(leaver.spaces().join(code, {}, std::nullopt));
        QVERIFY_OK(next.spaces().approve(council.space, {}));
        auto removal = next.members().remove(council.space, {deviceOf(leaver)});
        QVERIFY_OK(removal);
        QVERIFY_OK(next.publish(council.space, std::move(*removal)));
        QVERIFY_OK(council.publishMeeting("After", next));
        for (const ObjectName &name : keysIn(council, epochOf(next, council.space)).keys())
            council.objects->remove(name);
        // Apart from that, without a contact, under the key of before.
        council.secretary.store.setOnline(false);
        std::ignore = council.publishMeeting("Apart");
        council.secretary.store.setOnline(true);
        const QList<OutgoingObject> waiting =
            council.secretary.profile->vault().outbox().outgoing(council.space).value();
        for (const OutgoingObject &object : waiting) {
            if (object.blob.isEmpty())
                council.objects->set(ObjectName::parse(object.name).value(), object.bytes);
        }
        for (int i = 0; i < 2; ++i) {
            const auto report = syncLater(reader, council.space);
            QVERIFY_OK(report);
            QVERIFY2(hasWarning(*report, ErrorCode::Sealed), qPrintable(textOf(*report)));
            QCOMPARE(titlesOf(reader, council.space), QStringList{QStringLiteral("T")});
            QCOMPARE(membershipOf(reader, council.space), Membership::Member);
        }
    }

    void removedMember_keepsItsAgendas_alsoWithoutItsCache()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(remove(council, council.delegate));
        QVERIFY_OK(council.publishMeeting("After"));
        QVERIFY_OK(council.delegate.sync(council.space));
        loseCache(council.delegate);
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(textOf(*report)));
        QCOMPARE(titlesOf(council.delegate, council.space), QStringList{QStringLiteral("T")});
        QCOMPARE(membershipOf(council.delegate, council.space), Membership::Removed);
    }

    // ---- Who has no key

    void lockedNewerHead_isToldAtOnce_andNothingIsBuiltOnTheOneBefore()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(makeDeputy(council));
        Client &leaver = council.stranger(7);
        QVERIFY_OK(council.admit(leaver, QStringLiteral("Leaver")));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(remove(council, leaver));
        const qint64 removing = loadSpace(*council.secretary.profile, council.space)->state.head->record.seq;
        QVERIFY_OK(council.publishMeeting("After"));
        const auto lost = keysIn(council, epochOf(council.secretary, council.space));
        QVERIFY(!lost.isEmpty());
        for (const ObjectName &name : lost.keys())
            council.objects->remove(name);
        Client &deputy = council.delegate;
        for (int i = 0; i < 3; ++i) {
            const auto report = deputy.sync(council.space);
            QVERIFY_OK(report);
            QCOMPARE(report->headSeq, removing); // the last one it can read
            QVERIFY2(hasWarning(*report, ErrorCode::Sealed), qPrintable(QString::number(i)));
            QCOMPARE(deputy.trust().takeOver(council.space, deviceOf(deputy)).error().code,
                     ErrorCode::Sealed);
        }
        for (auto object = lost.cbegin(); object != lost.cend(); ++object)
            council.objects->set(object.key(), *object);
        const auto report = syncLater(deputy, council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(textOf(*report)));
        QCOMPARE(titlesOf(deputy, council.space), QStringList{QStringLiteral("After")});
    }

    void takeOver_refusesAtTheFirstContact()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(makeDeputy(council));
        Client &leaver = council.stranger(8);
        QVERIFY_OK(council.admit(leaver, QStringLiteral("Leaver")));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(remove(council, leaver));
        QVERIFY_OK(council.publishMeeting("After"));
        for (const ObjectName &name : keysIn(council, epochOf(council.secretary, council.space)).keys())
            council.objects->remove(name);
        QCOMPARE(council.delegate.trust().takeOver(council.space, deviceOf(council.delegate)).error().code,
                 ErrorCode::Sealed);
    }

    // The lead lost them too, or never had them: it makes others.
    void lostKeys_areSharedAnew_data()
    {
        QTest::addColumn<bool>("hasLeadLostThem");
        QTest::newRow("the lead holds them") << false;
        QTest::newRow("nobody holds them") << true;
    }
    void lostKeys_areSharedAnew()
    {
        QFETCH(bool, hasLeadLostThem);
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &newcomer = council.stranger(9);
        QVERIFY_OK(council.admit(newcomer, QStringLiteral("New")));
        const auto before = keysIn(council);
        for (const ObjectName &name : before.keys())
            council.objects->remove(name);
        if (hasLeadLostThem)
            loseCache(council.secretary);
        QVERIFY_OK(syncLater(council.secretary, council.space));
        const auto after = keysIn(council);
        if (!hasLeadLostThem)
            QCOMPARE(after, before);
        QVERIFY_OK(newcomer.sync(council.space));
        QCOMPARE(membershipOf(newcomer, council.space), Membership::Member);
        QCOMPARE(titlesOf(newcomer, council.space), QStringList{QStringLiteral("T")});
        QVERIFY_OK(syncLater(council.secretary, council.space));
        QCOMPARE(keysIn(council), after); // once is enough
        // By hand, where it was done while a contact was not due.
        for (const ObjectName &name : after.keys())
            council.objects->remove(name);
        if (hasLeadLostThem)
            loseCache(council.secretary);
        QVERIFY_OK(council.secretary.sync(council.space));
        QVERIFY_OK(
            StoreCare(*council.secretary.profile, council.secretary.environment).heal(council.space, {}));
        QVERIFY(!keysIn(council).isEmpty());
    }

    // ---- Keys of a lead that was overruled

    void keyOfALeadThatWasOverruled_reachesEverybody()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(makeDeputy(council));
        Client &stays = council.stranger(10);
        Client &leaver = council.stranger(11);
        QVERIFY_OK(council.admit(stays, QStringLiteral("Stays")));
        QVERIFY_OK(council.admit(leaver, QStringLiteral("Leaver")));
        for (Client *client : {&stays, &leaver, &council.delegate})
            QVERIFY_OK(client->sync(council.space));
        const auto before = council.objects->all();
        QVERIFY_OK(remove(council, leaver));
        QVERIFY_OK(council.publishMeeting("Overruled"));
        QVERIFY_OK(stays.sync(council.space));
        QVERIFY_OK(mark(council, stays));
        const QString overruled = epochOf(council.secretary, council.space);
        const auto apart = council.objects->all();
        council.objects->restore(before); // the next lead does not see it
        Client &next = council.delegate;
        QVERIFY_OK(publish(next, council.space, next.trust().takeOver(council.space, deviceOf(next))));
        for (auto object = apart.cbegin(); object != apart.cend(); ++object) {
            if (!council.objects->find(object.key()))
                council.objects->set(object.key(), *object);
        }
        QVERIFY(!next.profile->replica().keys(council.space)->has(overruled));

        QVERIFY_OK(syncLater(next, council.space)); // finds the key with the segment, and passes it on
        QVERIFY(next.profile->replica().keys(council.space)->has(overruled));
        QVERIFY(epochOf(next, council.space) != overruled);
        QCOMPARE(marksOn(next, council.space), 1);
        const auto report = syncLater(leaver, council.space); // a member by the next lead's word
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(textOf(*report)));
        QCOMPARE(membershipOf(leaver, council.space), Membership::Member);
        QCOMPARE(marksOn(leaver, council.space), 1);
        QVERIFY(leaver.profile->replica().keys(council.space)->has(epochOf(next, council.space)));
        QVERIFY_OK(StoreCare(*next.profile, next.environment).removeGarbage(council.space, {}));
        // No further key begins.
        const QString epoch = epochOf(next, council.space);
        QVERIFY_OK(council.publishMeeting("Later", next));
        QCOMPARE(epochOf(next, council.space), epoch);
    }

    // A head that is locked for good may name any paper: those stay, and the rest is tidied up.
    void garbage_ofALockedHead_keepsPapers()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &lead = council.secretary;
        const SpaceView view = loadSpace(*lead.profile, council.space).value();
        SpaceKeys keys;
        keys.add(SpaceKeys::generate().value());
        const ObjectName name = headHistoryName(900, lead.profile->deviceKey()->keyId());
        const QByteArray payload =
            keys.seal(keys.epochs().constFirst(), encodeHead(view.state.head->record).value(),
                      payloadContext(ObjectType::Head, council.space))
                .value();
        council.objects->set(blobName(QByteArray(32, 'b')), "no agenda here names it");
        const auto survey = [&] {
            StoreCare::GarbageOptions options;
            options.dryRun = true;
            return StoreCare(*lead.profile, lead.environment).removeGarbage(council.space, options);
        };
        QCOMPARE(survey()->garbage.fresh.size(), 1);
        council.objects->set(
            name,
            sealEnvelope(ObjectType::Head, council.space, name, payload, *lead.profile->deviceKey()).value());
        const auto found = survey();
        QVERIFY_OK(found);
        QVERIFY(found->garbage.fresh.isEmpty());
    }

    // ---- What it costs

    void whoWaits_asksOnce_andReadsNoKeysTwice()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &waiting = council.stranger(12);
        const QString text =
            council.secretary.spaces().invite(council.space, QStringLiteral("Wait"), Role::Delegate).value();
        QVERIFY_OK(waiting.spaces().join(parseInviteCode(text).value(), {}, std::nullopt));
        const auto asked = [&] {
            waiting.store.takeRequests();
            const auto report = waiting.sync(council.space);
            if (!report || !report->warnings.isEmpty())
                qFatal("%s", qPrintable(report ? textOf(*report) : report.error().detail));
            return waiting.store.takeRequests();
        };
        const QString pointer = pointerOf(council.secretary).path();
        for (const auto tags : {test::MemoryStore::Tags::Honest, test::MemoryStore::Tags::None}) {
            waiting.store.setTags(tags);
            asked();
            QCOMPARE(asked(), QStringList{pointer});
            waiting.reopen();
            QCOMPARE(asked(), QStringList{pointer});
        }
        const auto before = keysIn(council);
        QVERIFY(before.size() >= 2);
        QVERIFY_OK(council.publishMeeting("Next"));
        const auto keysAmong = [](const QStringList &names) {
            return names.filter(QStringLiteral("k/")).filter(QStringLiteral(".bin"));
        };
        QCOMPARE(keysAmong(asked()), QStringList()); // none is new
        waiting.clock.advance(kLong);
        QCOMPARE(keysAmong(asked()), QStringList());
        QVERIFY_OK(council.secretary.spaces().approve(council.space, {}));
        QCOMPARE(keysAmong(asked()).size(), 1);
        QCOMPARE(titlesOf(waiting, council.space), QStringList{QStringLiteral("Next")});
    }

    void whoWasRemoved_asksOnce()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(remove(council, council.delegate));
        QVERIFY_OK(council.publishMeeting("After"));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.delegate.sync(council.space));
        council.delegate.store.takeRequests();
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(council.delegate.store.takeRequests(), QStringList{pointerOf(council.secretary).path()});
    }

    // ---- What is wrong with what lies there

    void keysUnderAnotherTag_areNotTaken()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        Client &newcomer = council.stranger(13);
        QVERIFY_OK(council.admit(newcomer, QStringLiteral("New")));
        const SpaceView view = loadSpace(*council.secretary.profile, council.space).value();
        const DeviceKey &lead = *council.secretary.profile->deviceKey();
        for (const ObjectName &name : keysIn(council).keys())
            council.objects->remove(name);
        const auto record = shareKey(view.state.keys, view.state.epochKey(), council.space,
                                     {{deviceOf(newcomer), newcomer.profile->deviceKey()->agreementKey()}});
        const auto payload =
            sealForNewcomers(view.state.keys, ObjectType::Keys, council.space, encodeKeys(*record).value());
        const ObjectName name = keysName(view.state.epochKey(), lead.keyId(), lead.keyId());
        council.objects->set(name,
                             sealEnvelope(ObjectType::Keys, council.space, name, *payload, lead).value());
        const auto report = newcomer.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY(hasWarning(*report, ErrorCode::Corrupt));
        QCOMPARE(membershipOf(newcomer, council.space), Membership::Waiting);
    }

    // What newcomers have to read is sealed with the key they have.
    void requestUnderAnotherKey_isCorrupt()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        const SpaceView view = loadSpace(*council.secretary.profile, council.space).value();
        for (const ObjectType type : {ObjectType::Trust, ObjectType::Join, ObjectType::Keys}) {
            const auto payload =
                view.state.keys.seal(view.state.epochKey(), "{}", payloadContext(type, council.space));
            QCOMPARE(contentOf(Envelope{type, *payload, {}}, council.space, view.state.keys).error().code,
                     ErrorCode::Corrupt);
        }
    }
};

QTEST_GUILESS_MAIN(SealedKeysTest)
#include "sealed_keys_test.moc"
