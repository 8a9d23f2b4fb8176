// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/device_renewal.h"
#include "tests/support/council.h"
#include "tests/support/suite.h"

using namespace plenum;
using test::Client;
using test::Council;

namespace {

DeviceId deviceOf(Client &client)
{
    return client.profile->deviceKey()->device();
}

SpaceView viewOf(Client &client, const SpaceId &space)
{
    return loadSpace(*client.profile, space).value();
}

Result<void> handOver(Council &council, Client &from, Client &to)
{
    PLENUM_TRY_ASSIGN(TrustProposal proposal, from.trust().handOver(council.space, deviceOf(to)));
    return from.publish(council.space, std::move(*proposal.change));
}

Result<void> makeOwner(Council &council, Client &client)
{
    PLENUM_TRY_ASSIGN(TrustProposal proposal,
                      council.secretary.trust().setOwner(council.space, deviceOf(client), true));
    return council.secretary.publish(council.space, std::move(*proposal.change));
}

Result<void> takeOver(Council &council, Client &client)
{
    PLENUM_TRY_ASSIGN(TrustProposal proposal, client.trust().takeOver(council.space, deviceOf(client)));
    return client.publish(council.space, std::move(*proposal.change));
}

Result<void> foundWithTwoOwners(Council &council)
{
    PLENUM_TRY(council.foundWithMeeting());
    PLENUM_TRY(makeOwner(council, council.delegate));
    PLENUM_TRY(council.delegate.sync(council.space));
    return {};
}

// The new lead has not read what the former one published last.
Result<void> handOverWithALastWord(Council &council)
{
    PLENUM_TRY(council.found());
    PLENUM_TRY(council.delegate.sync(council.space));
    PLENUM_TRY(council.publishMeeting("Last"));
    return handOver(council, council.secretary, council.delegate);
}

// At the first contact it hears that it leads, at the second it begins its term.
Result<void> becomeLead(Council &council, Client &client)
{
    for (int contact = 0; contact < 2; ++contact) {
        client.clock.advance(7200);
        PLENUM_TRY(client.sync(council.space));
    }
    return {};
}

bool leads(Client &client, const SpaceId &space)
{
    return viewOf(client, space).mayPublish();
}

} // namespace

class TrustTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void handOver_newLeadPublishesTheFirstHeadAtItsNextSync()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        Client reader(council.objects, 41);
        QVERIFY_OK(council.admit(reader, QStringLiteral("Reader")));
        QVERIFY_OK(reader.sync(council.space));
        auto proposal = council.secretary.trust().handOver(council.space, deviceOf(council.delegate));
        QVERIFY_OK(proposal);
        QVERIFY(proposal->change.has_value());
        QCOMPARE(proposal->difference.lead, std::optional(deviceOf(council.delegate)));
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*proposal->change)));
        QVERIFY(!leads(council.secretary, council.space));
        QCOMPARE(
            council.secretary.publishing().publish(council.space, council.meetingFile("T", {})).error().code,
            ErrorCode::Unauthorized);

        // Until the new lead has synced, nobody complains.
        for (Client *client : {&reader, &council.secretary}) {
            const auto report = client->sync(council.space);
            QVERIFY_OK(report);
            QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
            QCOMPARE(viewOf(*client, council.space).state.head->record.term, 1);
            QVERIFY_OK(client->sync(council.space));
        }
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY(leads(council.delegate, council.space));
        QCOMPARE(viewOf(council.delegate, council.space).state.head->record.term, 2);
        QVERIFY_OK(council.publishMeeting("T", council.delegate));
        for (Client *client : {&reader, &council.secretary}) {
            const auto report = client->sync(council.space);
            QVERIFY_OK(report);
            QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
            QCOMPARE(viewOf(*client, council.space).state.head->record.term, 2);
            QCOMPARE(client->meetings().list(council.space)->size(), 1);
        }
        // And back again.
        QCOMPARE(council.delegate.trust().handOver(council.space, deviceOf(council.secretary)).error().code,
                 ErrorCode::Unauthorized); // leads, but is no owner
        QVERIFY_OK(takeOver(council, council.secretary));
        QCOMPARE(viewOf(council.secretary, council.space).state.head->record.term, 3);
    }

    void handOver_whatTheOldLeadPublishedLast_isNotLost()
    {
        Council council;
        QVERIFY_OK(handOverWithALastWord(council));
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
        QCOMPARE(viewOf(council.delegate, council.space).state.head->record.meetings.size(), 1);
    }

    // It may know the record that names it before it can read what the lead before said last.
    void handOver_lastWordCannotBeRead_newLeadWaitsForIt()
    {
        Council council;
        QVERIFY_OK(handOverWithALastWord(council));
        const auto whole = council.objects->all();
        const QString former = council.secretary.profile->deviceKey()->keyId();
        for (auto object = whole.cbegin(); object != whole.cend(); ++object) {
            const bool isHead = object.key().path().startsWith(QLatin1String("h"));
            if (isHead && object.key().path().contains(former))
                council.objects->remove(object.key());
        }
        council.delegate.clock.advance(7200);
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY(leads(council.delegate, council.space));
        QCOMPARE(viewOf(council.delegate, council.space).state.head->record.term, 1);
        QCOMPARE(
            council.delegate.publishing().publish(council.space, council.meetingFile("T", {})).error().code,
            ErrorCode::Unavailable);

        council.objects->restore(whole);
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(viewOf(council.delegate, council.space).state.head->record.term, 2);
        QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
    }

    void handOver_lastWordIsInTheHistoryOnly_newLeadFindsIt()
    {
        Council council;
        QVERIFY_OK(handOverWithALastWord(council));
        council.objects->remove(headPointerName(council.secretary.profile->deviceKey()->keyId()));
        QVERIFY_OK(becomeLead(council, council.delegate));
        QCOMPARE(viewOf(council.delegate, council.space).state.head->record.term, 2);
        QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
    }

    // The cache is committed before the vault: what the vault did not take is not in force.
    void handOver_theVaultDoesNotTake_leavesTheLeadWhereItIs()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        council.secretary.withoutTheVault([&] {
            auto proposal = council.secretary.trust().handOver(council.space, deviceOf(council.delegate));
            QVERIFY_OK(proposal);
            QVERIFY_OK(proposal->change->commit(*council.secretary.profile, council.space));
            QVERIFY(!leads(council.secretary, council.space));
        });
        QVERIFY(leads(council.secretary, council.space));
        QVERIFY_OK(council.publishMeeting("Still mine"));
        const auto report = council.delegate.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
        // Said again, it is done.
        QVERIFY_OK(handOver(council, council.secretary, council.delegate));
        QVERIFY_OK(becomeLead(council, council.delegate));
        QVERIFY(leads(council.delegate, council.space));
    }

    // It published apart while somebody else led; later it leads again, with the same key and so the same
    // names.
    // The store went back to a day before the take-over, and the former lead published into it.
    void leadAgainWithTheSameKey_writesNoNameTwice()
    {
        Council council;
        QVERIFY_OK(foundWithTwoOwners(council));
        const auto before = council.objects->all();
        QVERIFY_OK(takeOver(council, council.delegate));
        const auto newTerm = council.objects->all();
        council.objects->restore(before);
        for (int version = 0; version < 6; ++version)
            QVERIFY_OK(council.publishMeeting("Apart " + QByteArray::number(version)));
        QVERIFY_OK(council.admit(council.stranger(51), QStringLiteral("Apart")));
        const auto apart = council.objects->all();
        auto both = apart;
        both.insert(newTerm);
        council.objects->restore(both);
        QVERIFY_OK(council.secretary.sync(council.space));
        QVERIFY(!leads(council.secretary, council.space));

        QVERIFY_OK(handOver(council, council.delegate, council.secretary));
        QVERIFY_OK(becomeLead(council, council.secretary));
        QVERIFY(leads(council.secretary, council.space));
        QVERIFY_OK(council.publishMeeting("Again"));
        QVERIFY_OK(council.admit(council.stranger(52), QStringLiteral("Again")));
        const auto all = council.objects->all();
        for (auto object = apart.cbegin(); object != apart.cend(); ++object) {
            if (!parseHeadPointerName(object.key()))
                QVERIFY2(all.value(object.key()) == *object, qPrintable(object.key().path()));
        }
        Client reader(council.objects, 53);
        QVERIFY_OK(council.admit(reader, QStringLiteral("Reader")));
        const auto report = reader.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        QCOMPARE(reader.meetings().list(council.space)->constFirst().title, QStringLiteral("Again"));
    }

    void takeOver_formerLeadWasOffline_whatItPublishedIsWithdrawn()
    {
        Council council;
        QVERIFY_OK(foundWithTwoOwners(council));
        council.secretary.store.setOnline(false);
        for (const char *title : {"Apart", "Apart again"})
            QVERIFY(council.publishMeeting(title).ok());
        QVERIFY_OK(takeOver(council, council.delegate));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(handOver(council, council.delegate, council.secretary));
        const auto before = council.objects->all();

        council.secretary.store.setOnline(true);
        QVERIFY_OK(becomeLead(council, council.secretary));
        QCOMPARE(viewOf(council.secretary, council.space).state.head->record.term, 3);
        QVERIFY_OK(council.publishMeeting("In force"));
        for (Client *client : {&council.secretary, &council.delegate}) {
            const auto report = client->sync(council.space);
            QVERIFY_OK(report);
            QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        }
        const auto after = council.objects->all();
        for (auto object = before.cbegin(); object != before.cend(); ++object) {
            if (!parseHeadPointerName(object.key()))
                QVERIFY2(after.value(object.key()) == *object, qPrintable(object.key().path()));
        }
        const auto meetings = council.delegate.meetings().list(council.space);
        QVERIFY_OK(meetings);
        QCOMPARE(meetings->size(), 1);
        QCOMPARE(meetings->constFirst().title, QStringLiteral("In force"));
    }

    // Somebody took over, and the store lost the first head of that term: nothing is in force that would
    // replace what the former lead published.
    void takeOver_withoutItsHead_whatTheFormerLeadPublishedWaits()
    {
        Council council;
        QVERIFY_OK(foundWithTwoOwners(council));
        Client reader(council.objects, 41);
        QVERIFY_OK(council.admit(reader, QStringLiteral("Reader")));
        council.secretary.store.setOnline(false);
        QVERIFY_OK(council.publishMeeting("Apart"));
        QVERIFY_OK(takeOver(council, council.delegate));
        const QString other = council.delegate.profile->deviceKey()->keyId();
        const auto all = council.objects->all();
        for (auto object = all.cbegin(); object != all.cend(); ++object) {
            if (object.key().path().startsWith(QLatin1Char('h')) && object.key().path().contains(other))
                council.objects->remove(object.key());
        }
        council.secretary.store.setOnline(true);
        QVERIFY_OK(council.secretary.sync(council.space));
        QVERIFY(!leads(council.secretary, council.space));
        QVERIFY(!council.secretary.profile->vault().outbox().outgoing(council.space)->isEmpty());
        QCOMPARE(council.objects->all().size(), all.size() - 2);

        QVERIFY_OK(takeOver(council, council.secretary));
        const auto report = reader.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        QCOMPARE(reader.meetings().list(council.space)->constFirst().title, QStringLiteral("Apart"));
        QCOMPARE(reader.meetings().list(council.space)->constFirst().papersHere, 1);
    }

    // Whoever may write in the store can put something where the new lead's first head will be.
    void handOver_somethingElseLiesWhereTheFirstHeadWillBe_newLeadBegins()
    {
        Council council;
        QVERIFY_OK(handOverWithALastWord(council));
        const ObjectName pointer = headPointerName(council.delegate.profile->deviceKey()->keyId());
        QVERIFY_OK(
            council.objects->put(pointer, council.objects->all().value(initName()), WriteMode::Replace));
        council.delegate.profile.reset();
        for (const char *file : {"/cache.db", "/cache.db-wal", "/cache.db-shm"})
            QFile::remove(council.delegate.folder.path() + QLatin1String(file));
        council.delegate.reopen();
        QVERIFY_OK(becomeLead(council, council.delegate));
        QCOMPARE(viewOf(council.delegate, council.space).state.head->record.term, 2);
        QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
        council.secretary.clock.advance(7200);
        const auto report = council.secretary.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        QCOMPARE(viewOf(council.secretary, council.space).state.head->record.term, 2);
    }

    // Its pointer from the time before lies in the store all the while.
    void handOver_toWhoLedBefore_leadsAgain()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(makeOwner(council, council.delegate));
        QVERIFY_OK(handOver(council, council.secretary, council.delegate));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.publishMeeting("Two", council.delegate));
        QVERIFY_OK(handOver(council, council.delegate, council.secretary));
        QVERIFY_OK(council.delegate.sync(council.space)); // the new lead has not spoken yet
        for (Client *client : {&council.secretary, &council.delegate}) {
            client->clock.advance(7200);
            const auto report = client->sync(council.space);
            QVERIFY_OK(report);
            QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        }
        QVERIFY_OK(council.delegate.sync(council.space));
        for (Client *client : {&council.secretary, &council.delegate}) {
            QCOMPARE(viewOf(*client, council.space).state.head->record.term, 3);
            QCOMPARE(client->meetings().list(council.space)->size(), 1);
        }
    }

    // The former lead has a new key since: the term of that key is over as well.
    void handOver_ofAKeyTheNewLeadNeverHeardOf_takesBackNothing()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.publishMeeting("Last"));
        DirectContacts contacts(*council.secretary.profile, council.secretary.environment);
        QVERIFY_OK(DeviceRenewal(*council.secretary.profile, council.secretary.environment, contacts).run());
        QVERIFY_OK(handOver(council, council.secretary, council.delegate));
        QVERIFY_OK(becomeLead(council, council.delegate));
        const SpaceView view = viewOf(council.delegate, council.space);
        QCOMPARE(view.state.head->record.term, 3);
        QVERIFY(view.state.roster->record.findDevice(deviceOf(council.secretary)) != nullptr);
        QCOMPARE(council.delegate.meetings().list(council.space)->size(), 1);
    }

    // Nobody has it any more: who leads begins another term.
    void takeOver_byTheLeadItself_whenTheLastWordIsLostForGood()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(makeOwner(council, council.delegate));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(handOver(council, council.secretary, council.delegate));
        const auto whole = council.objects->all();
        for (auto object = whole.cbegin(); object != whole.cend(); ++object) {
            if (object.key().path().startsWith(QLatin1String("h")))
                council.objects->remove(object.key());
        }
        council.delegate.clock.advance(7200);
        QVERIFY_OK(council.delegate.sync(council.space));
        auto takeOver = council.delegate.trust().takeOver(council.space, deviceOf(council.delegate));
        QVERIFY_OK(takeOver);
        QVERIFY_OK(council.delegate.publish(council.space, std::move(*takeOver->change)));
        QCOMPARE(viewOf(council.delegate, council.space).state.head->record.term, 3);
    }

    // Whatever cannot be read just now: it begins with the newest head, or not at all.
    void takeOver_anyReadFails_neverBeginsWithAnOldHead()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(makeOwner(council, council.delegate));
        QVERIFY_OK(council.delegate.sync(council.space));
        int refused = 0;
        bool isPast = false;
        for (int n = 1; !isPast; ++n) {
            QVERIFY(n < 200);
            QVERIFY_OK(council.publishMeeting(QByteArray::number(n)));
            council.delegate.clock.advance(7200);
            const int before = council.delegate.store.calls();
            council.delegate.store.failCall(n);
            const auto takeOver =
                council.delegate.trust().takeOver(council.space, deviceOf(council.delegate));
            isPast = council.delegate.store.calls() - before < n;
            council.delegate.store.failCall(1'000'000);
            if (takeOver) {
                QCOMPARE(viewOf(council.delegate, council.space).state.head->payloadId,
                         viewOf(council.secretary, council.space).state.head->payloadId);
                continue;
            }
            QCOMPARE(takeOver.error().code, ErrorCode::Unavailable);
            ++refused;
        }
        QVERIFY(refused > 0);
    }

    void handOver_byOthersOrToStrangers_isRefused()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        const DeviceId delegate = deviceOf(council.delegate);
        QCOMPARE(council.delegate.trust().handOver(council.space, delegate).error().code,
                 ErrorCode::Unauthorized);
        QCOMPARE(council.delegate.trust().takeOver(council.space, delegate).error().code,
                 ErrorCode::Unauthorized);
        QCOMPARE(council.secretary.trust().handOver(council.space, deviceOf(council.secretary)).error().code,
                 ErrorCode::InvalidInput);
        Client stranger(council.objects, 42);
        QCOMPARE(council.secretary.trust().handOver(council.space, deviceOf(stranger)).error().code,
                 ErrorCode::NotFound);
    }

    void owners_twoMustSign_theFileGoesFromOneToTheOther()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        auto second = council.secretary.trust().setOwner(council.space, deviceOf(council.delegate), true, 2);
        QVERIFY_OK(second);
        QCOMPARE(second->missing, 1); // the new threshold needs the new owner too
        QVERIFY(!second->change);
        const auto signedTwice = council.delegate.trust().cosign(council.space, second->object);
        QVERIFY_OK(signedTwice);
        QCOMPARE(signedTwice->missing, 0);
        QVERIFY(!signedTwice->change); // the head is the lead's to write
        auto back = council.secretary.trust().cosign(council.space, signedTwice->object);
        QVERIFY_OK(back);
        QVERIFY(back->change.has_value());
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*back->change)));
        QCOMPARE(viewOf(council.secretary, council.space).state.trust->current().owner.threshold, 2);
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(viewOf(council.delegate, council.space).state.trust->current().owner.threshold, 2);

        // One alone can change nothing any more, and removes nobody who holds a key.
        const auto alone =
            council.secretary.trust().setOwner(council.space, deviceOf(council.delegate), false);
        QVERIFY_OK(alone);
        QCOMPARE(alone->missing, 1);
        const auto person = council.secretary.members().findPerson(council.space, QStringLiteral("Bình"));
        QCOMPARE(council.secretary.members().removePerson(council.space, *person).error().code,
                 ErrorCode::Conflict);
    }

    void cosign_hostileFiles_areRefused()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        TrustService secretary = council.secretary.trust();
        auto second = secretary.setOwner(council.space, deviceOf(council.delegate), true, 2);
        const QByteArray good = second->object;
        QCOMPARE(secretary.cosign(council.space, QByteArray()).error().code, ErrorCode::Corrupt);
        for (qsizetype i = 0; i < good.size(); i += 7) {
            QByteArray flipped = good;
            flipped[i] = static_cast<char>(flipped[i] ^ 1);
            QVERIFY(!secretary.cosign(council.space, flipped));
        }
        // A stranger's proposal, well formed, of the same number.
        Council other;
        QVERIFY_OK(other.found());
        QVERIFY_OK(other.delegate.sync(other.space));
        const auto foreign = other.secretary.trust().setOwner(other.space, deviceOf(other.delegate), true, 2);
        QVERIFY(!secretary.cosign(council.space, foreign->object));
        // Somebody who is not asked.
        Client reader(council.objects, 43);
        QVERIFY_OK(council.admit(reader, QStringLiteral("Reader")));
        QVERIFY_OK(reader.sync(council.space));
        QCOMPARE(reader.trust().cosign(council.space, good).error().code, ErrorCode::Unauthorized);
        // One that came too late.
        auto first = secretary.setSecretary(
            council.space, *council.secretary.members().findPerson(council.space, QStringLiteral("Bình")),
            true);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*first->change)));
        QCOMPARE(secretary.cosign(council.space, good).error().code, ErrorCode::Conflict);
    }

    void owners_lastOneAndTheLeadAsSecretary_stay()
    {
        Council council;
        QVERIFY_OK(council.found());
        TrustService trust = council.secretary.trust();
        QCOMPARE(trust.setOwner(council.space, deviceOf(council.secretary), false).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(trust
                     .setSecretary(
                         council.space,
                         *council.secretary.members().findPerson(council.space, QStringLiteral("Lan")), false)
                     .error()
                     .code,
                 ErrorCode::Conflict);
        QCOMPARE(trust.setOwner(council.space, deviceOf(council.secretary), true).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(trust.setOwner(council.space, deviceOf(council.secretary), true, 2).error().code,
                 ErrorCode::InvalidInput);
    }

    void takeOver_ofAnOwnerWhoHasNotSynced_takesBackNothing()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(makeOwner(council, council.delegate));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.publishMeeting("Two"));
        council.delegate.store.setOnline(false);
        QCOMPARE(council.delegate.trust().takeOver(council.space, deviceOf(council.delegate)).error().code,
                 ErrorCode::Unavailable);
        council.delegate.store.setOnline(true);
        auto takeOver = council.delegate.trust().takeOver(council.space, deviceOf(council.delegate));
        QVERIFY_OK(takeOver);
        QVERIFY_OK(council.delegate.publish(council.space, std::move(*takeOver->change)));
        for (Client *client : {&council.delegate, &council.secretary}) {
            client->clock.advance(7200);
            QVERIFY_OK(client->sync(council.space));
            QCOMPARE(client->meetings().list(council.space)->size(), 1);
        }
    }

    // Two leads publish apart from each other: the higher term wins, and what loses is kept.
    void takeOver_whileTheOldLeadPublishes_newTermWinsAndTheLosingAgendaIsKept()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(makeOwner(council, council.delegate));
        QVERIFY_OK(council.publishMeeting("One"));
        QVERIFY_OK(council.delegate.sync(council.space));

        // The old lead works on without a network.
        council.secretary.store.setOnline(false);
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("One", {{QStringLiteral("a.pdf"), "old lead"}})));
        QCOMPARE(council.secretary.meetings().list(council.space)->constFirst().version, 2);
        auto takeOver = council.delegate.trust().takeOver(council.space, deviceOf(council.delegate));
        QVERIFY_OK(takeOver);
        QVERIFY(takeOver->change.has_value());
        QVERIFY_OK(council.delegate.publish(council.space, std::move(*takeOver->change)));
        QVERIFY_OK(council.delegate.publishing().publish(
            council.space, council.meetingFile("One", {{QStringLiteral("a.pdf"), "new lead"}})));

        council.secretary.store.setOnline(true);
        council.secretary.clock.advance(7200);
        QVERIFY_OK(council.secretary.sync(council.space));
        council.secretary.clock.advance(7200);
        QVERIFY_OK(council.secretary.sync(council.space));
        QVERIFY(!leads(council.secretary, council.space));
        const auto evidence = council.secretary.profile->vault().evidence(council.space);
        QVERIFY(std::any_of(evidence->cbegin(), evidence->cend(), [](const EvidenceRecord &record) {
            return record.object.type == QLatin1String("MANI") &&
                   record.reason == QLatin1String("overruled by a new term");
        }));
        const MeetingId meeting = council.secretary.meetings().list(council.space)->constFirst().id;
        QCOMPARE(viewOf(council.secretary, council.space).state.marks.meetings.value(meeting),
                 viewOf(council.delegate, council.space).state.marks.meetings.value(meeting));
        const auto quiet = council.secretary.sync(council.space);
        QVERIFY2(quiet->warnings.isEmpty(), qPrintable(QDebug::toString(quiet->warnings)));
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "trust_test.moc"
