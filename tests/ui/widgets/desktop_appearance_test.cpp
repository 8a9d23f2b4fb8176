// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktop_appearance.h"

#include "tests/support/suite.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace plenum::ui;

namespace {
const auto kPortalBus = QStringLiteral("portal"); // a connection of its own, as of another process
}

// Stands in for xdg-desktop-portal on a bus of our own.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint colorScheme = 1;

public Q_SLOTS:
    // The old Read() call answers with a variant in a variant; the key that is asked for may be unknown.
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &call)
    {
        if (group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme"))
            return QDBusVariant(QVariant::fromValue(QDBusVariant(colorScheme)));
        QDBusConnection(kPortalBus)
            .send(call.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), key));
        call.setDelayedReply(true);
        return {};
    }
};

class DesktopAppearanceTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void portal_preferringDark_darkensTheProgram();
    void portal_changes_areFollowedLive();
    void portal_contrast_winsOverTheChosenAppearance();
    void portal_nonsense_isIgnored();

private:
    static void announce(const QString &group, const QString &key, const QVariant &value);

    QProcess m_bus;
    FakePortal m_portal;
};

void DesktopAppearanceTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is not installed; run packaging/setup.sh test");
    m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                         QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, kPortalBus);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                               QDBusConnection::ExportAllSlots));
}

void DesktopAppearanceTest::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void DesktopAppearanceTest::announce(const QString &group, const QString &key, const QVariant &value)
{
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                     QStringLiteral("org.freedesktop.portal.Settings"),
                                                     QStringLiteral("SettingChanged"));
    signal.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
    QVERIFY(QDBusConnection(kPortalBus).send(signal));
}

void DesktopAppearanceTest::portal_preferringDark_darkensTheProgram()
{
    Theme &theme = Theme::apply(*qApp, {Appearance::System, 100, false});
    QVERIFY(!Theme::colors().dark); // apply() does not wait
    QTRY_VERIFY(Theme::colors().dark);
    QVERIFY(theme.desktopIsDark());
}

void DesktopAppearanceTest::portal_changes_areFollowedLive()
{
    announce(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), 2U);
    QTRY_VERIFY(!Theme::colors().dark);
    announce(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), 1U);
    QTRY_VERIFY(Theme::colors().dark);
    Theme::instance()->setAppearance(Appearance::Light);
    QVERIFY(!Theme::colors().dark);
}

void DesktopAppearanceTest::portal_contrast_winsOverTheChosenAppearance()
{
    Theme::instance()->setAppearance(Appearance::Light);
    announce(QStringLiteral("org.gnome.desktop.a11y.interface"), QStringLiteral("high-contrast"), true);
    QTRY_VERIFY(Theme::colors().highContrast);
    announce(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), 1U);
    announce(QStringLiteral("org.gnome.desktop.a11y.interface"), QStringLiteral("high-contrast"), false);
    QTest::qWait(50);
    QVERIFY(Theme::colors().highContrast); // one of the two still asks for it
    announce(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), 0U);
    QTRY_VERIFY(!Theme::colors().highContrast);
}

void DesktopAppearanceTest::portal_nonsense_isIgnored()
{
    QSignalSpy changed(Theme::instance(), &Theme::changed);
    announce(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("accent-color"),
             QStringLiteral("pink"));
    announce(QStringLiteral("org.example"), QStringLiteral("color-scheme"), 1U);
    announce(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), 77U);
    QTest::qWait(50);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(DesktopAppearanceTest)
#include "desktop_appearance_test.moc"
