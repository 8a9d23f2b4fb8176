// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_lock.h"

#include "core/base/async.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace plenum::ui {

namespace {

const auto kLogin = QStringLiteral("org.freedesktop.login1");
const auto kLoginPath = QStringLiteral("/org/freedesktop/login1");
const auto kLoginManager = QStringLiteral("org.freedesktop.login1.Manager");
const auto kLoginSession = QStringLiteral("org.freedesktop.login1.Session");

// Without one of these, opening the session bus would start one.
bool sessionBusExists()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

bool systemBusExists()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") ||
           QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
}

void openBus(QDBusConnection (*open)(), QObject *context, const std::function<void(const QString &)> &go)
{
    const auto promise = std::make_shared<QPromise<QString>>();
    onFinished(promise->future(), context, [go](const QString &name) {
        if (!name.isEmpty())
            go(name);
    });
    QThreadPool::globalInstance()->start([promise, open] {
        promise->start();
        const QDBusConnection bus = open();
        promise->addResult(bus.isConnected() ? bus.name() : QString());
        promise->finish();
    });
}

} // namespace

DesktopLock::DesktopLock(QObject *parent) : QObject(parent) {}

void DesktopLock::start()
{
    if (sessionBusExists())
        openBus(&QDBusConnection::sessionBus, this, [this](const QString &name) { followDesktop(name); });
    if (systemBusExists())
        openBus(&QDBusConnection::systemBus, this, [this](const QString &name) { followLogin(name); });
}

void DesktopLock::followDesktop(const QString &busName)
{
    QDBusConnection bus(busName);
    for (const char *interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                  "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"}) {
        if (!bus.connect(QString(), QString(), QString::fromLatin1(interface),
                         QStringLiteral("ActiveChanged"), this, SLOT(takeActive(bool))))
            qCWarning(logUi) << "the lock of the desktop's screen will not be followed:" << interface;
    }
}

void DesktopLock::followLogin(const QString &busName)
{
    QDBusConnection bus(busName);
    bus.connect(QString(), kLoginPath, kLoginManager, QStringLiteral("PrepareForSleep"), this,
                SLOT(takeActive(bool)));
    const QString session = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager,
                                                       session.isEmpty() ? QStringLiteral("GetSessionByPID")
                                                                         : QStringLiteral("GetSession"));
    call.setArguments({session.isEmpty()
                           ? QVariant::fromValue(static_cast<uint>(QCoreApplication::applicationPid()))
                           : QVariant(session)});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, busName](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusObjectPath> reply = *done;
                if (reply.isValid())
                    followSession(busName, reply.value().path());
            });
}

void DesktopLock::followSession(const QString &busName, const QString &path)
{
    QDBusConnection(busName).connect(QString(), path, kLoginSession, QStringLiteral("Lock"), this,
                                     SIGNAL(engaged()));
}

void DesktopLock::takeActive(bool active)
{
    if (active)
        Q_EMIT engaged();
}

} // namespace plenum::ui
