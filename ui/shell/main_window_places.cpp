// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connect_view.h"
#include "ui/members/members_view.h"
#include "ui/settings/settings_view.h"
#include "ui/settings/wiped_view.h"
#include "ui/shell/connect_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/meeting_controller.h"
#include "ui/shell/meeting_view.h"
#include "ui/shell/members_controller.h"
#include "ui/shell/place_views.h"
#include "ui/shell/profile_controller.h"
#include "ui/shell/settings_controller.h"
#include "ui/shell/sync_banner.h"
#include "ui/shell/sync_controller.h"
#include "ui/shell/top_bar.h"
#include "ui/sync/sync_view.h"

namespace plenum::ui {

void MainWindow::showPlace(Place place)
{
    m_place = place;
    m_rail->setCurrent(place);
    if (m_meeting != nullptr && m_meeting->isOpen()) {
        m_meetingView->fullScreenAction()->setChecked(false);
        m_meeting->close();
        m_bar->setParentPlace(QString());
        m_bar->setReadiness(QString(), false);
        m_bar->setAgenda(QString());
        m_bar->setTitle(m_home && m_home->space ? m_home->space->name : QStringLiteral("Plenum"));
        refreshHome();
    }
    QWidget *view = nullptr;
    if (place == Place::Settings)
        view = settingsPlace();
    else if (isClosed())
        view = closedPlace();
    else if (place == Place::Members)
        view = membersPlace();
    else if (place == Place::Sync)
        view = syncPlace();
    else if (m_home && !m_home->space)
        view = connectPlace(); // nothing else can be done yet
    else
        view = m_views->view(place);
    m_banner->setPageShown(place == Place::Sync && !isClosed());
    m_views->setCurrentWidget(view);
    view->setFocus();
}

QWidget *MainWindow::settingsPlace()
{
    if (m_settingsView == nullptr) {
        m_settingsView = new SettingsView;
        m_views->addWidget(m_settingsView);
        m_settingsController =
            new SettingsController(m_workspace, m_settings, m_profileFolder, *m_lock, m_settingsView, this);
        m_profile = new ProfileController(m_workspace, m_environment, m_settingsView, this);
        connect(m_profile, &ProfileController::described, m_settingsController,
                &SettingsController::describe);
        connect(m_profile, &ProfileController::syncRequested, m_sync, &SyncController::sync);
        connect(m_profile, &ProfileController::wipeBegan, this, &MainWindow::showWipe);
        connect(m_settingsController, &SettingsController::connectRequested, this,
                [this] { openConnect(false); });
        connect(m_settingsController, &SettingsController::languageChosen, this,
                [this](const QString &language) {
                    saveSettings();
                    Q_EMIT languageChosen(language);
                });
    }
    m_settingsController->fill(m_home && m_home->space ? m_home->space->location : QString());
    m_profile->refresh();
    return m_settingsView;
}

QWidget *MainWindow::membersPlace()
{
    MembersView *view = m_members->view();
    if (m_views->indexOf(view) < 0)
        m_views->addWidget(view);
    m_members->refresh();
    return view;
}

QWidget *MainWindow::syncPlace()
{
    SyncView *view = m_sync->view();
    if (m_views->indexOf(view) < 0)
        m_views->addWidget(view);
    m_sync->refresh();
    return view;
}

QWidget *MainWindow::connectPlace()
{
    ConnectView *view = m_connect->view();
    if (m_views->indexOf(view) < 0)
        m_views->addWidget(view);
    if (!std::exchange(m_isConnectOpen, true))
        m_connect->start(m_home ? m_home->space : std::nullopt, false);
    return view;
}

void MainWindow::openConnect(bool withCurrentStore)
{
    if (!m_home)
        return;
    showPlace(m_place); // out of a meeting
    m_isConnectOpen = true;
    QWidget *view = connectPlace();
    m_connect->start(m_home->space, withCurrentStore);
    m_views->setCurrentWidget(view);
    view->setFocus();
}

void MainWindow::leaveConnect()
{
    m_isConnectOpen = false;
    showPlace(m_place);
}

} // namespace plenum::ui
