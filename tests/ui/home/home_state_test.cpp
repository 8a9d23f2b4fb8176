// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_state.h"

#include "tests/support/suite.h"
#include "tests/ui/home/sample_state.h"

using namespace plenum::ui;
using plenum::ui::test::at;

class HomeStateTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void connection_offline_tellsSinceWhen();
    void connection_withoutContact_saysSo();
    void unsentWork_isToldOnlyWhileThereIsSome();
    void unsentWork_ofAComputerThatWaits_isNotPromisedForTheNextContact();
    void unsentWork_duringAPause_isNotPromisedForTheNextContact();
    void readiness_countsOnlyWhatIsMissing();
};

void HomeStateTest::connection_offline_tellsSinceWhen()
{
    const ConnectionState offline{ConnectionState::Kind::Offline, at(3, 7, 40), 0};
    QCOMPARE(connectionText(offline, at(3, 9, 0)), QStringLiteral("Offline, as of 07:40"));
    QVERIFY(connectionText(offline, at(4, 9, 0)).contains(QStringLiteral("yesterday")));
    const ConnectionState fresh{ConnectionState::Kind::UpToDate, at(3, 7, 40), 0};
    QCOMPARE(connectionText(fresh, at(3, 9, 0)), QStringLiteral("Up to date, 07:40"));
    const ConnectionState paused{ConnectionState::Kind::Paused, at(3, 7, 40), 0};
    QCOMPARE(connectionText(paused, at(3, 9, 0)), QStringLiteral("Paused"));
}

void HomeStateTest::connection_withoutContact_saysSo()
{
    QVERIFY(!connectionText({ConnectionState::Kind::Offline, {}, 0}, at(3, 9, 0)).contains(QLatin1Char('%')));
    QVERIFY(connectionText({ConnectionState::Kind::Offline, {}, 0}, at(3, 9, 0))
                .startsWith(QLatin1String("Offline")));
    QCOMPARE(connectionText({ConnectionState::Kind::UpToDate, {}, 0}, at(3, 9, 0)),
             QStringLiteral("Up to date"));
}

void HomeStateTest::unsentWork_isToldOnlyWhileThereIsSome()
{
    QVERIFY(unsentText({ConnectionState::Kind::Offline, {}, 0}).isEmpty());
    QVERIFY(unsentText({ConnectionState::Kind::Offline, {}, 3}).startsWith(QLatin1String("3 ")));
}

void HomeStateTest::unsentWork_ofAComputerThatWaits_isNotPromisedForTheNextContact()
{
    ConnectionState waiting{ConnectionState::Kind::UpToDate, at(3, 7, 40), 3, true};
    const QString text = unsentText(waiting);
    QVERIFY(text.startsWith(QLatin1String("3 ")));
    QVERIFY(text.contains(QLatin1String("saved here")));
    QVERIFY(text.contains(QLatin1String("secretary has let this computer in")));
    QVERIFY(!text.contains(QLatin1String("next contact")));
    waiting.unsent = 0;
    QVERIFY(unsentText(waiting).isEmpty());
}

void HomeStateTest::unsentWork_duringAPause_isNotPromisedForTheNextContact()
{
    const QString text = unsentText({ConnectionState::Kind::Paused, at(3, 7, 40), 3});
    QVERIFY(text.startsWith(QLatin1String("3 ")));
    QVERIFY(text.contains(QLatin1String("when synchronising goes on")));
    QVERIFY(!text.contains(QLatin1String("next contact")));
}

void HomeStateTest::readiness_countsOnlyWhatIsMissing()
{
    QCOMPARE(readinessText({34, 34, 0, {}}), QStringLiteral("Ready offline: 34 of 34 papers"));
    QCOMPARE(readinessText({18, 21, 0, {}}), QStringLiteral("18 of 21 papers here"));
    QVERIFY(!readinessText({0, 0, 0, {}}).contains(QLatin1Char('0')));
}

QTEST_MAIN(HomeStateTest)
#include "home_state_test.moc"
