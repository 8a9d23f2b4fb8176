// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_controller.h"

#include "core/base/async.h"
#include "ui/shell/lock_view.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace plenum::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kFreeTries = 5;
constexpr std::chrono::seconds kFirstDelay = 10s;
constexpr std::chrono::seconds kLongestDelay = 5min;
constexpr int kMostMinutes = 24 * 60;
const QKeyCombination kLockKeys = Qt::CTRL | Qt::Key_L;

QString minutesKey()
{
    return QStringLiteral("lock/minutes");
}

} // namespace

std::chrono::seconds unlockDelay(int wrongTries)
{
    if (wrongTries < kFreeTries)
        return 0s;
    const int doublings = std::min(wrongTries - kFreeTries, 10);
    return std::min(kFirstDelay * (1 << doublings), kLongestDelay);
}

LockController::LockController(Workspace &workspace, QWidget *content, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_content(content),
      m_curtain(content, this),
      m_idle(this),
      m_desktop(this),
      m_action(new QAction(icon(Icon::Lock), tr("Lock Plenum"), this))
{
    m_action->setShortcut(kLockKeys);
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &LockController::lock);
    connect(&m_idle, &IdleWatch::idle, this, &LockController::lock);
    connect(&m_desktop, &DesktopLock::engaged, this, [this] {
        if (m_minutes > 0) // else it is locked by hand only
            lock();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LockController::countDown);
}

void LockController::begin()
{
    if (m_isReady)
        return;
    // Without a passphrase the key opens with none.
    onFinished(m_workspace.checkPassphrase({}), this, [this](const Result<void> &opened) {
        setHasPassphrase(!opened);
        m_isReady = true;
        m_action->setEnabled(true);
        qApp->installEventFilter(this);
        m_desktop.start();
        onFinished(m_workspace.setting(minutesKey()), this, [this](const Result<QJsonValue> &kept) {
            const int usual = m_hasPassphrase ? kUsualMinutes : 0;
            adopt(kept && kept->isDouble() ? std::clamp(kept->toInt(), 0, kMostMinutes) : usual);
        });
    });
}

void LockController::end()
{
    m_isReady = false;
    m_action->setEnabled(false);
    qApp->removeEventFilter(this);
}

void LockController::setHasPassphrase(bool has)
{
    m_hasPassphrase = has;
    m_action->setText(has ? tr("Lock Plenum") : tr("Cover Plenum"));
}

void LockController::adopt(int minutes)
{
    m_minutes = minutes;
    m_idle.setPatience(std::chrono::minutes(minutes));
}

void LockController::setMinutes(int minutes)
{
    m_workspace.remember(minutesKey(), minutes);
    adopt(minutes);
}

void LockController::lock()
{
    if (!m_isReady || isLocked())
        return;
    if (m_view == nullptr) {
        m_view = new LockView(m_content->parentWidget());
        m_view->hide();
        connect(m_view, &LockView::unlockRequested, this, &LockController::unlock);
    }
    m_view->ask(m_hasPassphrase);
    m_curtain.draw(m_view);
    countDown(); // what was put off before stays so
}

void LockController::unlock(const std::shared_ptr<SecretBytes> &passphrase)
{
    m_view->setChecking(true);
    onFinished(m_workspace.checkPassphrase(std::move(*passphrase)), this, [this](const Result<void> &opened) {
        if (!isLocked())
            return;
        m_view->setChecking(false);
        if (opened) {
            m_wrongTries = 0;
            m_curtain.open();
            return;
        }
        m_view->showError(opened.error());
        if (opened.error().code == ErrorCode::WrongPassphrase) {
            m_nextTry.setRemainingTime(unlockDelay(++m_wrongTries));
            countDown();
        }
    });
}

void LockController::countDown()
{
    const auto left = m_nextTry.remainingTimeAsDuration();
    if (left > 0ns && !m_second.isActive())
        m_second.start();
    else if (left <= 0ns)
        m_second.stop();
    m_view->setWaiting(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

// The shortcut of an action does not reach beyond a dialog that is in front of the window.
bool LockController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() &&
        static_cast<QKeyEvent *>(event)->keyCombination() == kLockKeys && !isLocked()) {
        lock();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plenum::ui
