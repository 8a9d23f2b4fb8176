// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"
#include "tests/support/suite.h"

using namespace plenum;
using test::Client;
using test::Council;

class MembershipTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void create_secondSpaceAtOnePlace_isRefusedAndChangesNothing()
    {
        Council council;
        QVERIFY_OK(council.found());
        const auto before = council.objects->all();
        Client other(council.objects, 9);
        const auto again = other.spaces().create(
            {QStringLiteral("/store"), QStringLiteral("X"), QStringLiteral("Y"), {}, {}});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(council.objects->all(), before);
        QVERIFY(other.profile->vault().spaces()->isEmpty());
    }

    void create_storeThatTakesNothing_remembersNothing()
    {
        Client client(std::make_shared<test::SharedObjects>(), 3);
        client.store.failCall(2, test::MemoryStore::Fault::Before,
                              ErrorCode::ReadOnly); // the first one looks for a space
        const auto made = client.spaces().create(
            {QStringLiteral("/store"), QStringLiteral("X"), QStringLiteral("Y"), {}, {}});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
        QVERIFY(client.profile->vault().spaces()->isEmpty());
    }

    void join_untilApproved_readsButIsNobody()
    {
        Council council;
        QVERIFY_OK(council.found());
        Client late(council.objects, 7);
        const auto text =
            council.secretary.spaces().invite(council.space, QStringLiteral("Chi"), Role::Observer);
        QVERIFY_OK(text);
        QVERIFY_OK(late.spaces().join(*parseInviteCode(*text), QString(), std::nullopt));
        QVERIFY_OK(late.sync(council.space));
        QVERIFY(loadSpace(*late.profile, council.space)->self() == nullptr);
        QVERIFY_OK(council.secretary.spaces().approve(council.space, {QStringLiteral("chi")}));
        QVERIFY_OK(late.sync(council.space));
        const auto view = loadSpace(*late.profile, council.space);
        QCOMPARE(view->self()->name, QStringLiteral("Chi"));
        QCOMPARE(view->self()->role, Role::Observer);
        QCOMPARE(view->record.person, view->self()->id);
    }

    void approve_wrongSecret_isRefused()
    {
        Council council;
        QVERIFY_OK(council.found());
        InviteCode code = *parseInviteCode(
            *council.secretary.spaces().invite(council.space, QStringLiteral("Chi"), Role::Delegate));
        code.secret = QByteArray(32, 'x');
        Client intruder(council.objects, 8);
        QVERIFY_OK(intruder.spaces().join(code, QString(), std::nullopt));
        const auto requests = council.secretary.spaces().requests(council.space);
        QVERIFY_OK(requests);
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->constFirst().problem->code, ErrorCode::Unauthorized);
        QVERIFY(council.secretary.spaces().approve(council.space, {})->isEmpty());
        QCOMPARE(council.secretary.spaces().approve(council.space, {QStringLiteral("Chi")}).error().code,
                 ErrorCode::Unauthorized);
    }

    void approve_oneInviteUsedByTwoDevices_admitsOne()
    {
        Council council;
        QVERIFY_OK(council.found());
        const InviteCode code = *parseInviteCode(
            *council.secretary.spaces().invite(council.space, QStringLiteral("Chi"), Role::Delegate));
        Client first(council.objects, 10);
        Client second(council.objects, 11);
        QVERIFY_OK(first.spaces().join(code, QString(), std::nullopt));
        QVERIFY_OK(second.spaces().join(code, QString(), std::nullopt));
        QCOMPARE(council.secretary.spaces().approve(council.space, {})->size(), 1);
        QCOMPARE(council.secretary.spaces().approve(council.space, {})->size(), 0);
        QCOMPARE(council.secretary.spaces().members(council.space)->size(), 3);
    }

    void inviteAndApprove_byADelegate_areUnauthorized()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(
            council.delegate.spaces().invite(council.space, QStringLiteral("X"), Role::Chair).error().code,
            ErrorCode::Unauthorized);
        QCOMPARE(council.delegate.spaces().approve(council.space, {}).error().code, ErrorCode::Unauthorized);
    }

    void join_storeOfAnotherSpace_isRefusedAndWritesNothing()
    {
        Council council;
        QVERIFY_OK(council.found());
        Council other;
        QVERIFY_OK(other.found());
        const InviteCode code = *parseInviteCode(
            *council.secretary.spaces().invite(council.space, QStringLiteral("Chi"), Role::Delegate));
        Client lost(other.objects, 12); // the code is right, the folder is somebody else's
        const auto before = other.objects->all();
        QVERIFY(!lost.spaces().join(code, QString(), std::nullopt));
        QCOMPARE(other.objects->all(), before);
        QVERIFY(lost.profile->vault().spaces()->isEmpty());
    }

    void found_whereSomebodyKeepsASpace_changesNothingWhateverFails()
    {
        Council council;
        QVERIFY_OK(council.found());
        const auto before = council.objects->all();
        for (int n = 1, isReached = 1; isReached != 0; ++n) {
            Client other(council.objects, 51);
            other.store.failCall(n);
            const auto founded = other.spaces().create(
                {QStringLiteral("/store"), QStringLiteral("Other"), QStringLiteral("Nam"), {}, {}});
            QVERIFY2(!founded, qPrintable(QString::number(n)));
            QCOMPARE(council.objects->all(), before);
            isReached = other.store.calls() >= n ? 1 : 0;
        }
    }
};

QTEST_GUILESS_MAIN(MembershipTest)
#include "membership_test.moc"
