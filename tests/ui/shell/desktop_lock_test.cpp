// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_lock.h"

#include "tests/support/suite.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace plenum::ui;

namespace {

const auto kDesktopBus = QStringLiteral("desktop"); // connections of their own, as of other processes
const auto kSession = QStringLiteral("/org/freedesktop/login1/session/_37");

QDBusMessage activeChanged(const char *interface, bool active)
{
    QDBusMessage signal = QDBusMessage::createSignal(
        QStringLiteral("/ScreenSaver"), QString::fromLatin1(interface), QStringLiteral("ActiveChanged"));
    signal.setArguments({active});
    return signal;
}

} // namespace

// Stands in for systemd-logind on a bus of our own.
class FakeLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        asked = id;
        return QDBusObjectPath(kSession);
    }

public:
    QString asked;
};

class DesktopLockTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // One bus plays both.
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        QVERIFY2(!daemon.isEmpty(), "dbus-daemon is not installed; run packaging/setup.sh test");
        m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                             QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        qputenv("XDG_SESSION_ID", "7");
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), kDesktopBus);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_login,
                                   QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void lockedDesktop_sleepAndLockedSession_areHeard()
    {
        DesktopLock lock;
        QSignalSpy engaged(&lock, &DesktopLock::engaged);
        lock.start();
        QDBusConnection bus(kDesktopBus);
        // Heard as soon as the buses are open.
        const auto isHeard = [&](const QDBusMessage &signal) {
            engaged.clear();
            return QTest::qWaitFor([&] {
                bus.send(signal);
                QTest::qWait(20);
                return !engaged.isEmpty();
            });
        };
        QVERIFY(isHeard(activeChanged("org.freedesktop.ScreenSaver", true)));
        QVERIFY(isHeard(activeChanged("org.gnome.ScreenSaver", true)));
        QDBusMessage sleep = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                        QStringLiteral("org.freedesktop.login1.Manager"),
                                                        QStringLiteral("PrepareForSleep"));
        sleep.setArguments({true});
        QVERIFY(isHeard(sleep));
        QVERIFY(isHeard(QDBusMessage::createSignal(kSession, QStringLiteral("org.freedesktop.login1.Session"),
                                                   QStringLiteral("Lock"))));
        QCOMPARE(m_login.asked, QStringLiteral("7"));

        // Waking up, an unlocked screen and another session's lock are nothing to lock for.
        engaged.clear();
        sleep.setArguments({false});
        bus.send(sleep);
        bus.send(activeChanged("org.freedesktop.ScreenSaver", false));
        bus.send(QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1/session/other"),
                                            QStringLiteral("org.freedesktop.login1.Session"),
                                            QStringLiteral("Lock")));
        QTest::qWait(100);
        QCOMPARE(engaged.size(), 0);
    }

private:
    QProcess m_bus;
    FakeLogin m_login;
};

QTEST_GUILESS_MAIN(DesktopLockTest)
#include "desktop_lock_test.moc"
