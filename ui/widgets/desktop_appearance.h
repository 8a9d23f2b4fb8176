// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace plenum::ui {

// What the desktop portal says about light, dark and contrast (org.freedesktop.portal.Settings: namespace
// org.freedesktop.appearance, keys color-scheme and contrast; GNOME's own high-contrast switch for portals
// that do not know the latter). Without a session bus or a portal it stays silent. Never blocks: the bus is
// opened in a pool thread, every call is asynchronous.
//
// Threading: GUI thread.
class DesktopAppearance : public QObject {
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void darkChanged(bool dark);
    void highContrastChanged(bool highContrast);

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void connectTo(const QString &busName);
    void ask(const QString &busName, const QString &group, const QString &key);

    bool m_portalContrast = false;
    bool m_gnomeContrast = false;
};

} // namespace plenum::ui
