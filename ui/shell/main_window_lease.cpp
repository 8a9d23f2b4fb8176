// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wiped_view.h"
#include "ui/shell/closed_view.h"
#include "ui/shell/lock_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/meeting_controller.h"
#include "ui/shell/meeting_view.h"
#include "ui/shell/place_views.h"
#include "ui/shell/sync_banner.h"
#include "ui/shell/sync_controller.h"
#include "ui/shell/top_bar.h"
#include "ui/text/kept_text.h"

#include <QApplication>
#include <QDialog>

namespace plenum::ui {

// When a space closes, and when everything goes.

void MainWindow::adoptLease()
{
    const LeaseStatus &lease = m_workspace.lease();
    m_banner->setLeaseWarning(leaseWarning(lease));
    if (lease.isClosed != isClosed())
        refreshHome();
}

// A hidden view is in the tree that screen readers walk, and in the memory.
void MainWindow::forgetMeetings()
{
    for (QWidget *widget : QApplication::allWidgets()) { // also those a locked window has put away
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->close();
    }
    m_views->forget();
    if (m_meetingView == nullptr)
        return;
    saveSettings();
    m_meetingView->fullScreenAction()->setChecked(false);
    m_meeting->close();
    m_bar->setParentPlace(QString());
    m_bar->setReadiness(QString(), false);
    m_bar->setAgenda(QString());
    m_bar->setTitle(m_home->space->name);
    m_views->removeWidget(m_meetingView);
    std::exchange(m_meeting, nullptr)->deleteLater();
    std::exchange(m_meetingView, nullptr)->deleteLater();
}

QWidget *MainWindow::closedPlace()
{
    if (m_closed == nullptr) {
        m_closed = new ClosedView;
        m_views->addWidget(m_closed);
        connect(m_closed, &ClosedView::syncRequested, m_sync, &SyncController::sync);
        connect(m_closed, &ClosedView::connectRequested, this, [this] { openConnect(true); });
    }
    m_closed->setState(*m_home, m_workspace.isSyncing(), m_environment.clock.nowUtc());
    return m_closed;
}

// The profile goes: whatever would read or write it goes before.
void MainWindow::showWipe(WipedView *page)
{
    m_isWiped = true;
    m_lock->end();
    m_soon.stop();
    m_clock.stop();
    m_workspace.disconnect(this);
    m_workspace.disconnect(m_sync);
    for (QAction *action : actions()) {
        if (action->menuRole() != QAction::QuitRole)
            removeAction(action);
    }
    m_rail->setEnabled(false);
    m_banner->hide();
    m_bar->setTitle(QStringLiteral("Plenum"));
    m_bar->setConnection(QString(), true);
    m_views->addWidget(page);
    m_views->setCurrentWidget(page);
    connect(page, &WipedView::quitRequested, this, &QWidget::close);
}

} // namespace plenum::ui
