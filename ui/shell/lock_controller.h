// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/curtain.h"
#include "ui/shell/desktop_lock.h"
#include "ui/shell/idle_watch.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QAction;

namespace plenum::ui {

class LockView;

// How long the next try is put off after so many wrong passphrases: not at all before the fifth, then twice
// as long each time, up to five minutes.
std::chrono::seconds unlockDelay(int wrongTries);

// Locks the window: by hand, after a while without input, and when the desktop locks or sleeps; unlocks it by
// the passphrase of the profile. A profile without one is only covered. Contacts with the store go on.
class LockController : public QObject {
    Q_OBJECT

public:
    static constexpr int kUsualMinutes = 15;

    // content: what the window shows, in the layout of its parent.
    LockController(Workspace &workspace, QWidget *content, QObject *parent = nullptr);

    void begin(); // the profile is open; before that nothing can be locked
    void end();   // it is gone, and so is what could unlock
    void lock();
    bool isLocked() const { return m_curtain.isDrawn(); }
    QAction *action() const { return m_action; }

    bool hasPassphrase() const { return m_hasPassphrase; }
    void setHasPassphrase(bool has);          // it was set or removed
    int minutes() const { return m_minutes; } // without input; 0: only by hand
    void setMinutes(int minutes);             // kept

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt(int minutes);
    void unlock(const std::shared_ptr<SecretBytes> &passphrase);
    void countDown();

    Workspace &m_workspace;
    QWidget *m_content;
    Curtain m_curtain;
    IdleWatch m_idle;
    DesktopLock m_desktop;
    QAction *m_action;
    LockView *m_view = nullptr;
    bool m_isReady = false;
    bool m_hasPassphrase = true;
    int m_minutes = 0;
    int m_wrongTries = 0;
    QDeadlineTimer m_nextTry;
    QTimer m_second;
};

} // namespace plenum::ui
