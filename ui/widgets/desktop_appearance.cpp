// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktop_appearance.h"

#include "core/base/async.h"
#include "core/base/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace plenum::ui {

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kColorScheme = QStringLiteral("color-scheme");
const auto kContrast = QStringLiteral("contrast");
const auto kGnomeInterface = QStringLiteral("org.gnome.desktop.a11y.interface");
const auto kGnomeContrast = QStringLiteral("high-contrast");

constexpr uint kPrefersDark = 1;
constexpr uint kPrefersContrast = 1;

// Without one of these, opening the bus would start one.
bool sessionBusExists()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

// Read() wraps the value in one variant more than the signal does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent) : QObject(parent) {}

void DesktopAppearance::start()
{
    if (!sessionBusExists())
        return;
    const auto promise = std::make_shared<QPromise<QString>>();
    onFinished(promise->future(), this, [this](const QString &busName) {
        if (!busName.isEmpty())
            connectTo(busName);
    });
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        const QDBusConnection bus = QDBusConnection::sessionBus();
        promise->addResult(bus.isConnected() ? bus.name() : QString());
        promise->finish();
    });
}

void DesktopAppearance::connectTo(const QString &busName)
{
    QDBusConnection bus(busName);
    qRegisterMetaType<QDBusVariant>(); // QtDBus looks the slot's arguments up by name
    const bool connected = bus.connect(QString(), kPath, kInterface, QStringLiteral("SettingChanged"), this,
                                       SLOT(takeSetting(QString, QString, QDBusVariant)));
    if (!connected)
        qCWarning(logUi) << "the desktop's changes of colour scheme will not be followed";
    ask(busName, kAppearance, kColorScheme);
    ask(busName, kAppearance, kContrast);
    ask(busName, kGnomeInterface, kGnomeContrast);
}

void DesktopAppearance::ask(const QString &busName, const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(busName).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *done;
                if (reply.isValid())
                    takeSetting(group, key, reply.value());
            });
}

void DesktopAppearance::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant content = unwrapped(value.variant());
    if (group == kAppearance && key == kColorScheme) {
        Q_EMIT darkChanged(content.toUInt() == kPrefersDark);
        return;
    }
    if (group == kAppearance && key == kContrast)
        m_portalContrast = content.toUInt() == kPrefersContrast;
    else if (group == kGnomeInterface && key == kGnomeContrast)
        m_gnomeContrast = content.toBool();
    else
        return;
    Q_EMIT highContrastChanged(m_portalContrast || m_gnomeContrast);
}

} // namespace plenum::ui
