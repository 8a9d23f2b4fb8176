// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acceptance.h"

#include "tests/support/suite.h"
#include "tests/unit/store/sample_space.h"
#include "tests/unit/store/verify_refused.h"

namespace plenum {

using test::SampleSpace;

class JoinAcceptanceTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void isRenewal_onlyWithTheSignatureOfTheFormerKey()
    {
        const auto judged = [&](const DeviceKey &former, const RosterRecord &roster) {
            const SignedObject object = m_sample.open(m_sample.renewalBytes(m_sample.renewal(), former));
            const auto join = acceptJoin(object);
            return join && isRenewal(object, *join, roster);
        };
        QVERIFY(judged(m_sample.delegate, m_sample.roster()));
        QVERIFY(!judged(m_sample.deputy, m_sample.roster()));
        RosterRecord without = m_sample.roster();
        without.devices.removeLast();
        QVERIFY(!judged(m_sample.delegate, without));
        const SignedObject alone =
            m_sample.open(m_sample.seal(ObjectType::Join, joinName(m_sample.renewal().device),
                                        encodeJoin(m_sample.renewal()), m_sample.stranger));
        QVERIFY(!isRenewal(alone, *acceptJoin(alone), m_sample.roster()));
        const SignedObject plain = m_sample.open(m_sample.joinBytes(m_sample.join()));
        QVERIFY(!isRenewal(plain, *acceptJoin(plain), m_sample.roster()));
    }

    void acceptJoin_onlyByItsOwnKeyNameAndSpace()
    {
        const JoinRecord join = m_sample.join();
        QCOMPARE(acceptJoin(m_sample.open(m_sample.joinBytes(join))).value(), join);
        const SignedObject forged = m_sample.open(
            m_sample.seal(ObjectType::Join, joinName(join.device), encodeJoin(join), m_sample.stranger));
        QVERIFY_REFUSED(acceptJoin(forged), ErrorCode::Unauthorized, forged.name);
        const SignedObject renamed = m_sample.open(m_sample.seal(
            ObjectType::Join, joinName(m_sample.stranger.device()), encodeJoin(join), m_sample.newcomer));
        QVERIFY_REFUSED(acceptJoin(renamed), ErrorCode::Corrupt, renamed.name);
        JoinRecord elsewhere = join;
        elsewhere.space = SpaceId(QStringLiteral("otherotherotherotherother2"));
        const SignedObject otherSpace = m_sample.open(m_sample.joinBytes(elsewhere));
        QVERIFY_REFUSED(acceptJoin(otherSpace), ErrorCode::Corrupt, otherSpace.name);
    }

private:
    const SampleSpace m_sample;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::JoinAcceptanceTest)
#include "join_acceptance_test.moc"
