// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"
#include "tests/support/suite.h"

using namespace plenum;
using Fault = test::MemoryStore::Fault;
using test::Client;
using test::Council;
using test::hasWarning;

// Every store call of a change of members fails once.
class MemberFaultsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void changes_everyStoreCallFails_oldOrNewAndThenNew_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Fault>("fault");
        for (const char *what : {"remove", "second device", "secretary", "lead", "take over"}) {
            QTest::addRow("%s, before", what) << QString::fromLatin1(what) << Fault::Before;
            QTest::addRow("%s, reply lost", what) << QString::fromLatin1(what) << Fault::ReplyLost;
            QTest::addRow("%s, torn", what) << QString::fromLatin1(what) << Fault::Torn;
        }
    }
    void changes_everyStoreCallFails_oldOrNewAndThenNew()
    {
        QFETCH(QString, what);
        QFETCH(Fault, fault);
        for (int n = 1;; ++n) {
            Council council;
            QVERIFY_OK(council.found());
            Client tablet(council.objects, 31);
            Client reader(council.objects, 32);
            QVERIFY_OK(council.admit(reader, QStringLiteral("Reader")));
            QVERIFY_OK(council.delegate.sync(council.space));
            QVERIFY_OK(reader.sync(council.space));
            const PersonId person = council.delegate.person(council.space);
            if (what == QLatin1String("second device")) {
                const InviteCode code =
                    *parseInviteCode(*council.secretary.members().inviteAgain(council.space, person));
                QVERIFY_OK(tablet.spaces().join(code, QString(), std::nullopt));
            }
            if (what == QLatin1String("take over")) {
                auto owner = council.secretary.trust().setOwner(
                    council.space, council.delegate.profile->deviceKey()->device(), true);
                QVERIFY_OK(council.secretary.publish(council.space, std::move(*owner->change)));
                QVERIFY_OK(council.delegate.sync(council.space));
                QVERIFY_OK(reader.sync(council.space));
            }
            Client &actor = what == QLatin1String("take over") ? council.delegate : council.secretary;
            const int before = actor.store.calls();
            actor.store.failCall(n, fault);
            const auto outcome = act(what, council, actor, person);
            const bool reached = actor.store.calls() - before >= n;
            actor.store.failCall(1'000'000);
            // A reader in between sees the old state or the new one, and nothing worse.
            const auto during = reader.sync(council.space);
            QVERIFY_OK(during);
            QVERIFY2(!hasWarning(*during, ErrorCode::Forked) && !hasWarning(*during, ErrorCode::Rollback),
                     qPrintable(QDebug::toString(during->warnings)));
            actor.reopen();
            QVERIFY_OK(actor.sync(council.space));
            // Nothing was promised (a JOIN that could not be read is not approved): do it again.
            if (!isDone(what, *actor.profile, council.space, person))
                QVERIFY_OK(act(what, council, actor, person));
            for (int i = 0; i < 2; ++i) {
                council.delegate.clock.advance(3600);
                reader.clock.advance(3600);
                QVERIFY_OK(council.delegate.sync(council.space));
                QVERIFY_OK(reader.sync(council.space));
            }
            const auto after = reader.sync(council.space);
            QVERIFY_OK(after);
            QVERIFY2(after->warnings.isEmpty(),
                     qPrintable(QStringLiteral("%1: %2").arg(n).arg(QDebug::toString(after->warnings))));
            QVERIFY2(isDone(what, *reader.profile, council.space, person), qPrintable(QString::number(n)));
            if (!reached) {
                QVERIFY_OK(outcome);
                QVERIFY(n > 4);
                return;
            }
        }
    }

private:
    static Result<void> act(const QString &what, Council &council, Client &actor, const PersonId &person)
    {
        const DeviceId delegate = council.delegate.profile->deviceKey()->device();
        if (what == QLatin1String("remove")) {
            PLENUM_TRY_ASSIGN(SpaceChange change, actor.members().removePerson(council.space, person));
            return actor.publish(council.space, std::move(change));
        }
        if (what == QLatin1String("second device")) {
            PLENUM_TRY(actor.spaces().approve(council.space, {}));
            return {};
        }
        auto proposal = what == QLatin1String("secretary")
                            ? actor.trust().setSecretary(council.space, person, true)
                        : what == QLatin1String("lead") ? actor.trust().handOver(council.space, delegate)
                                                        : actor.trust().takeOver(council.space, delegate);
        if (!proposal)
            return proposal.error();
        return actor.publish(council.space, std::move(*proposal->change));
    }

    static bool isDone(const QString &what, Profile &profile, const SpaceId &space, const PersonId &person)
    {
        const auto view = loadSpace(profile, space);
        const QList<Member> members = memberList(*view);
        const auto member = std::find_if(members.cbegin(), members.cend(),
                                         [&](const Member &m) { return m.person.id == person; });
        if (what == QLatin1String("remove"))
            return member->left;
        if (what == QLatin1String("second device"))
            return member->devices.size() == 2;
        if (what == QLatin1String("secretary"))
            return member->secretary;
        return member->lead;
    }
};

QTEST_GUILESS_MAIN(MemberFaultsTest)
#include "member_faults_test.moc"
