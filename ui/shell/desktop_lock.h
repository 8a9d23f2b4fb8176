// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusObjectPath;

namespace plenum::ui {

// Hears from the desktop that its screen was locked (org.freedesktop.ScreenSaver and its kin, Lock of the
// session in org.freedesktop.login1) or that the computer falls asleep (PrepareForSleep). Without a bus it
// stays silent. Never blocks: buses are opened in a pool thread, calls are asynchronous. Threading: GUI
// thread.
class DesktopLock : public QObject {
    Q_OBJECT

public:
    explicit DesktopLock(QObject *parent = nullptr);

    void start(); // once

Q_SIGNALS:
    void engaged();

private Q_SLOTS:
    void takeActive(bool active);

private:
    void followDesktop(const QString &busName);
    void followLogin(const QString &busName);
    void followSession(const QString &busName, const QString &path);
};

} // namespace plenum::ui
