// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/authority.h"
#include "core/workspace/identity_file.h"
#include "core/workspace/snapshots.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

using namespace plenum;
using test::Client;
using test::Council;

namespace {

Result<void> shareMark(Client &client, const SpaceId &space, quint64 seed)
{
    PLENUM_TRY_ASSIGN(const QList<PaperEntry> papers, client.meetings().papers(space));
    Mark mark = test::sampleMark(static_cast<int>(seed), MarkKind::Highlight);
    mark.id = MarkId(client.random.idText());
    mark.paper = papers.constFirst().reference();
    mark.visibility = Visibility::Shared;
    return client.profile->vault().applyEdit(space, MarkEdit{std::nullopt, mark});
}

// A second device of the person, let in.
Result<void> admitAgain(Council &council, Client &device, const PersonId &person)
{
    PLENUM_TRY_ASSIGN(const QString text, council.secretary.members().inviteAgain(council.space, person));
    PLENUM_TRY_ASSIGN(const InviteCode code, parseInviteCode(text));
    PLENUM_TRY(device.spaces().join(code, QString(), std::nullopt));
    PLENUM_TRY(council.secretary.spaces().approve(council.space, {}));
    return {};
}

} // namespace

namespace {
SpaceKeys keysOf(Council &council)
{
    return council.secretary.profile->replica().keys(council.space).value();
}
} // namespace

class MembersTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // ---- Leaving

    void remove_laterWorkIsNotCounted_earlierWorkStays()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QVERIFY_OK(shareMark(council.delegate, council.space, 1));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        const PersonId delegate = council.delegate.person(council.space);

        auto change = council.secretary.members().removePerson(council.space, delegate);
        QVERIFY_OK(change);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*change)));
        // The removed client has not heard of it and writes on.
        QVERIFY_OK(shareMark(council.delegate, council.space, 2));
        const ObjectName head = headPointerName(council.secretary.profile->deviceKey()->keyId());
        QVERIFY_OK(council.delegate.sync(council.space));

        const auto report = council.secretary.sync(council.space);
        QVERIFY_OK(report);
        QVERIFY2(report->warnings.isEmpty(), qPrintable(QDebug::toString(report->warnings)));
        const PaperEntry paper = council.secretary.meetings().papers(council.space)->constFirst();
        QCOMPARE(council.secretary.profile->cache().sharedMarks(council.space, paper.paper.id, 1)->size(), 1);
        const auto members = council.secretary.members().members(council.space);
        QCOMPARE(members->size(), 2);
        QVERIFY(members->at(1).left);
        QCOMPARE(members->at(1).devices.constFirst().lastSeq, std::optional(1));
        // What was said while a member still has a name.
        QCOMPARE(loadSpace(*council.secretary.profile, council.space)
                     ->state.personOfDevice(members->at(1).devices.constFirst().id)
                     ->id,
                 delegate);
    }

    void removedClient_knowsIt_keepsWhatItHasAndWritesNothing()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        auto change =
            council.secretary.members().removePerson(council.space, council.delegate.person(council.space));
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*change)));
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto view = loadSpace(*council.delegate.profile, council.space);
        QCOMPARE(view->membership(), Membership::Removed);
        QVERIFY(view->self() == nullptr);
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().papersHere, 1);

        QVERIFY_OK(shareMark(council.delegate, council.space, 1));
        const auto before = council.objects->all();
        for (int i = 0; i < 3; ++i) {
            const auto report = council.delegate.sync(council.space);
            QVERIFY_OK(report);
            QVERIFY(report->warnings.isEmpty());
            QCOMPARE(report->pushed, 0);
        }
        QCOMPARE(council.objects->all(), before);
        const MeetingOverview meeting = council.delegate.meetings().list(council.space)->constFirst();
        const ItemId item =
            council.delegate.meetings().agenda(council.space, meeting.id)->meeting.items.constFirst().id;
        const auto statement =
            council.delegate.signOffs().prepare(council.space, meeting.id, item, Decision::Agree, QString());
        QVERIFY(!statement);
        QCOMPARE(statement.error().code, ErrorCode::Unauthorized);
        QCOMPARE(statement.error().subject, QStringLiteral("membership"));
    }

    void remove_theLeadItselfStrangersOrTwice_isRefused()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        MemberService members = council.secretary.members();
        QCOMPARE(members.removePerson(council.space, council.secretary.person(council.space)).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(members.removePerson(council.space, PersonId(QStringLiteral("x"))).error().code,
                 ErrorCode::NotFound);
        const PersonId delegate = council.delegate.person(council.space);
        QCOMPARE(council.delegate.members().removePerson(council.space, delegate).error().code,
                 ErrorCode::Unauthorized);
        auto change = members.removePerson(council.space, delegate);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*change)));
        QCOMPARE(members.removePerson(council.space, delegate).error().code, ErrorCode::NotFound);
    }

    void remove_aSecretaryWithKeysInTheTrust_takesThemOut()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        const PersonId delegate = council.delegate.person(council.space);
        auto proposal = council.secretary.trust().setSecretary(council.space, delegate, true);
        QVERIFY_OK(proposal);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*proposal->change)));
        QVERIFY(council.secretary.members().members(council.space)->at(1).secretary);
        auto change = council.secretary.members().removePerson(council.space, delegate);
        QVERIFY_OK(change);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*change)));
        const auto view = loadSpace(*council.secretary.profile, council.space);
        QCOMPARE(view->state.trust->current().secretary.keys.size(), 1);
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(loadSpace(*council.delegate.profile, council.space)->membership(), Membership::Removed);
    }

    void remove_endsOpenInvitesOfThePerson()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        const PersonId delegate = council.delegate.person(council.space);
        const InviteCode code =
            *parseInviteCode(*council.secretary.members().inviteAgain(council.space, delegate));
        auto change = council.secretary.members().removePerson(council.space, delegate);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*change)));
        Client late(council.objects, 14);
        QVERIFY_OK(late.spaces().join(code, QString(), std::nullopt));
        QVERIFY(council.secretary.spaces().approve(council.space, {})->isEmpty());
    }

    // ---- Two devices

    void inviteAgain_secondDevice_isTheSamePerson()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        const PersonId person = council.delegate.person(council.space);
        Client tablet(council.objects, 21);
        QVERIFY_OK(admitAgain(council, tablet, person));
        QVERIFY_OK(tablet.sync(council.space));
        QCOMPARE(tablet.person(council.space), person);
        QCOMPARE(council.secretary.members().members(council.space)->size(), 2);
        QCOMPARE(council.secretary.members().members(council.space)->at(1).devices.size(), 2);

        // Both work at the same time.
        QVERIFY_OK(shareMark(council.delegate, council.space, 1));
        QVERIFY_OK(shareMark(tablet, council.space, 2));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(tablet.sync(council.space));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        for (Client *client : {&council.secretary, &council.delegate, &tablet}) {
            const PaperEntry paper = client->meetings().papers(council.space)->constFirst();
            const auto snapshot = readPaper(*client->profile, council.space, paper.paper.id);
            QVERIFY_OK(snapshot);
            QCOMPARE(snapshot->marks.size(), 2);
        }
        const PaperEntry paper = council.secretary.meetings().papers(council.space)->constFirst();
        const auto seen = readPaper(*council.secretary.profile, council.space, paper.paper.id);
        for (const Mark &mark : seen->marks)
            QCOMPARE(mark.author, person);

        // A lost tablet: the other device stays.
        auto change =
            council.secretary.members().remove(council.space, {tablet.profile->deviceKey()->device()});
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*change)));
        QVERIFY_OK(tablet.sync(council.space));
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(loadSpace(*tablet.profile, council.space)->membership(), Membership::Removed);
        QCOMPARE(loadSpace(*council.delegate.profile, council.space)->membership(), Membership::Member);
        QVERIFY(!council.secretary.members().members(council.space)->at(1).left);
    }

    void inviteAgain_codeUsedTwice_admitsOne()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        const InviteCode code = *parseInviteCode(
            *council.secretary.members().inviteAgain(council.space, council.delegate.person(council.space)));
        Client first(council.objects, 22);
        Client second(council.objects, 23);
        QVERIFY_OK(first.spaces().join(code, QString(), std::nullopt));
        QVERIFY_OK(second.spaces().join(code, QString(), std::nullopt));
        QCOMPARE(council.secretary.spaces().approve(council.space, {})->size(), 1);
        QCOMPARE(council.secretary.spaces().approve(council.space, {})->size(), 0);
        QCOMPARE(council.secretary.members().members(council.space)->at(1).devices.size(), 2);
    }

    void refuse_disappears_andTheCodeIsUsedUp()
    {
        Council council;
        QVERIFY_OK(council.found());
        const InviteCode code = *parseInviteCode(
            *council.secretary.spaces().invite(council.space, QStringLiteral("Chi"), Role::Delegate));
        Client chi(council.objects, 24);
        QVERIFY_OK(chi.spaces().join(code, QString(), std::nullopt));
        const auto joins =
            readJoins(council.secretary.store, council.space, keysOf(council), council.secretary.random);
        QVERIFY_OK(joins);
        QCOMPARE(council.secretary.members().judge(council.space, *joins)->size(), 1);
        QVERIFY_OK(
            council.secretary.members().refuse(council.space, *joins, chi.profile->deviceKey()->device()));
        QVERIFY(council.secretary.members().judge(council.space, *joins)->isEmpty());
        QVERIFY(council.secretary.spaces().approve(council.space, {})->isEmpty());
        // Asking again with the old code shows, and says that it was used.
        chi.clock.advance(5);
        QVERIFY_OK(chi.spaces().join(code, QString(), std::nullopt));
        const auto again = council.secretary.spaces().requests(council.space);
        QCOMPARE(again->size(), 1);
        QCOMPARE(again->constFirst().problem->code, ErrorCode::Conflict);
    }

    // Whoever can write to the store can put any number of requests there, of any size.
    void requests_flooded_costLittleAndAreReadInTime()
    {
        Council council;
        QVERIFY_OK(council.found());
        ObjectStore &store = council.secretary.store;
        const auto before = readJoins(store, council.space, keysOf(council), council.secretary.random);
        QVERIFY_OK(before);
        for (const ReadJoin &join : *before)
            QVERIFY(!join.object); // only a second signature is looked at again
        const ObjectName large = joinName(DeviceId(council.secretary.random.idText()));
        QVERIFY_OK(store.put(large, QByteArray(kMaxJoinBytes + 1, 'x'), WriteMode::CreateNew));
        const auto one = readJoins(store, council.space, keysOf(council), council.secretary.random);
        QCOMPARE(one->size(), before->size() + 1);
        const auto refused = std::find_if(one->cbegin(), one->cend(),
                                          [&](const ReadJoin &join) { return join.problem.has_value(); });
        QVERIFY(refused != one->cend() && refused->problem->code == ErrorCode::TooLarge);

        for (qsizetype n = one->size(); n < kMostJoins + 7; ++n)
            QVERIFY_OK(store.put(joinName(DeviceId(council.secretary.random.idText())), "junk",
                                 WriteMode::CreateNew));
        QSet<QString> seen;
        for (int round = 0; round < 100 && seen.size() < kMostJoins + 7; ++round) {
            const auto joins = readJoins(store, council.space, keysOf(council), council.secretary.random);
            QVERIFY_OK(joins);
            QCOMPARE(joins->size(), kMostJoins + 1);
            QCOMPARE(joins->constLast().problem->code, ErrorCode::TooLarge);
            QVERIFY(joins->constLast().problem->detail.startsWith(QLatin1String("7 ")));
            for (const ReadJoin &join : joins->first(kMostJoins))
                seen.insert(join.device.text());
        }
        QCOMPARE(seen.size(), kMostJoins + 7);
    }

    void findPerson_byNameOrBeginningOfAnId()
    {
        Council council;
        QVERIFY_OK(council.found());
        MemberService members = council.secretary.members();
        const PersonId id = *members.findPerson(council.space, QStringLiteral("bình"));
        QCOMPARE(*members.findPerson(council.space, id.text().left(8)), id);
        QCOMPARE(members.findPerson(council.space, QStringLiteral("nobody")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(members.findPerson(council.space, id.text().left(3)).error().code, ErrorCode::NotFound);
        Client other(council.objects, 25);
        QVERIFY_OK(council.admit(other, QStringLiteral("Bình")));
        QCOMPARE(members.findPerson(council.space, QStringLiteral("Bình")).error().code,
                 ErrorCode::InvalidInput);
    }

    // ---- The organization's own authority

    void authority_requestedCertificate_comesBackAndSigns()
    {
        Council council;
        const SecretBytes passphrase(QByteArrayView("key"));
        SpaceFounding::Wish founding;
        founding.location = QStringLiteral("/store");
        founding.name = QStringLiteral("Council");
        founding.ownerName = QStringLiteral("Lan");
        founding.withAuthority = true;
        council.space = council.secretary.spaces().create(founding)->id;
        QVERIFY(hasAuthority(*council.secretary.profile, council.space));
        const QString keyFile = council.delegate.folder.filePath(QStringLiteral("binh.p12"));
        const QByteArray request = *requestIdentity(keyFile, passphrase, QStringLiteral("Somebody Else"));
        const InviteCode code = *parseInviteCode(
            *council.secretary.spaces().invite(council.space, QStringLiteral("Bình"), Role::Delegate));
        QVERIFY_OK(council.delegate.spaces().join(code, QString(), std::nullopt, request));
        const auto requests = council.secretary.spaces().requests(council.space);
        QVERIFY(requests->constFirst().wantsCertificate && requests->constFirst().canIssue);

        QVERIFY_OK(council.delegate.sync(council.space));
        const auto early =
            openIdentity(keyFile, passphrase, issuedTo(*loadSpace(*council.delegate.profile, council.space)));
        QCOMPARE(early.error().code, ErrorCode::Unavailable);

        QCOMPARE(council.secretary.spaces().approve(council.space, {})->size(), 1);
        QVERIFY_OK(council.publishMeeting());
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto view = loadSpace(*council.delegate.profile, council.space);
        const auto key = openIdentity(keyFile, passphrase, issuedTo(*view));
        QVERIFY_OK(key);
        QCOMPARE((*key)->certificate().commonName(), QStringLiteral("Bình")); // the roster's name
        // From now on it is in the file.
        QVERIFY_OK(openIdentity(keyFile, passphrase, {}));

        const MeetingOverview meeting = council.delegate.meetings().list(council.space)->constFirst();
        const ItemId item =
            council.delegate.meetings().agenda(council.space, meeting.id)->meeting.items.constFirst().id;
        const auto statement =
            council.delegate.signOffs().prepare(council.space, meeting.id, item, Decision::Agree, QString());
        QVERIFY_OK(statement);
        const auto made = signStatement(*statement, **key);
        QVERIFY_OK(made);
        QVERIFY_OK(council.delegate.signOffs().keep(council.space, *made));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        const auto signOffs = council.secretary.signOffs().list(council.space);
        QCOMPARE(signOffs->size(), 1);
        QCOMPARE(signOffs->constFirst().report.verdict.indication, Indication::TotalPassed);
        QVERIFY(!signOffs->constFirst().foreignDevice);

        // Who left signed while a member: that stays good.
        auto change = council.secretary.members().removePerson(council.space, view->self()->id);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*change)));
        QCOMPARE(council.secretary.signOffs().list(council.space)->constFirst().report.verdict.indication,
                 Indication::TotalPassed);
        QVERIFY(council.secretary.members().members(council.space)->at(1).person.issued.isEmpty());
    }

    void authority_newCertificateForADeviceThatIsAMember_replacesTheOld()
    {
        Council council;
        const SecretBytes passphrase(QByteArrayView("key"));
        SpaceFounding::Wish founding;
        founding.location = QStringLiteral("/store");
        founding.name = QStringLiteral("Council");
        founding.ownerName = QStringLiteral("Lan");
        founding.withAuthority = true;
        council.space = council.secretary.spaces().create(founding)->id;
        QVERIFY_OK(council.admit(council.delegate, QStringLiteral("Bình")));
        QVERIFY_OK(council.delegate.sync(council.space));
        const PersonId person = council.delegate.person(council.space);
        const QString keyFile = council.delegate.folder.filePath(QStringLiteral("binh.p12"));
        const InviteCode code =
            *parseInviteCode(*council.secretary.members().inviteAgain(council.space, person));
        // Without a request it is a member's device that asks for nothing.
        QVERIFY_OK(council.delegate.spaces().join(code, QString(), std::nullopt));
        QCOMPARE(council.secretary.spaces().requests(council.space)->constFirst().problem->code,
                 ErrorCode::Conflict);
        const QByteArray request = *requestIdentity(keyFile, passphrase, QStringLiteral("Bình"));
        QVERIFY_OK(council.delegate.spaces().join(code, QString(), std::nullopt, request));
        QCOMPARE(council.secretary.spaces().approve(council.space, {})->size(), 1);
        QVERIFY(council.secretary.spaces().requests(council.space)->isEmpty());
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto view = loadSpace(*council.delegate.profile, council.space);
        QCOMPARE(view->state.roster->record.devices.size(), 2);
        QVERIFY_OK(openIdentity(keyFile, passphrase, issuedTo(*view)));
    }

    void requestIdentity_again_usesTheSameKey()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("k.p12"));
        const SecretBytes passphrase(QByteArrayView("key"));
        QVERIFY_OK(requestIdentity(path, passphrase, QStringLiteral("A")));
        const QByteArray file = *readFile(path, 1 << 20);
        QVERIFY_OK(requestIdentity(path, passphrase, QStringLiteral("A")));
        QCOMPARE(*readFile(path, 1 << 20), file);
        const auto wrong = requestIdentity(path, SecretBytes(QByteArrayView("no")), QStringLiteral("A"));
        QCOMPARE(wrong.error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(wrong.error().subject, path);
    }

    void authority_handedToAnotherSecretary_issuesThere()
    {
        Council council;
        SpaceFounding::Wish founding;
        founding.location = QStringLiteral("/store");
        founding.name = QStringLiteral("Council");
        founding.ownerName = QStringLiteral("Lan");
        founding.withAuthority = true;
        council.space = council.secretary.spaces().create(founding)->id;
        QVERIFY_OK(council.admit(council.delegate, QStringLiteral("Bình")));
        QVERIFY_OK(council.delegate.sync(council.space));
        const SecretBytes passphrase(QByteArrayView("on the way"));
        const auto file = exportAuthority(*council.secretary.profile, council.space, passphrase);
        QVERIFY_OK(file);
        QVERIFY_OK(importAuthority(*council.delegate.profile, council.space, *file, passphrase));
        const auto view = loadSpace(*council.delegate.profile, council.space);
        QVERIFY(openAuthority(*council.delegate.profile, *view)->has_value());
        const auto foreign =
            CertificateAuthority::create(QStringLiteral("X"), council.secretary.clock.nowUtc());
        QCOMPARE(importAuthority(*council.delegate.profile, council.space, *foreign->toFile(passphrase),
                                 passphrase)
                     .error()
                     .code,
                 ErrorCode::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "members_test.moc"
