// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/rail.h"
#include "ui/shell/window_settings.h"

#include <QMainWindow>
#include <QTimer>

namespace plenum::ui {

class ClosedView;
class CommandPalette;
class ConnectController;
class LockController;
class MeetingController;
class MeetingView;
class MembersController;
class PlaceViews;
class ProfileController;
class SettingsController;
class SettingsView;
class SyncBanner;
class SyncController;
class TopBar;
class UnlockView;
class WipedView;
struct ConnectionState;

// The window: rail, bar, one view at a time, each made when it is first shown. Asks the workspace for
// snapshots and hands them to the views; holds no rules.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, const Environment &environment, const QString &profileFolder,
               const WindowSettings &settings);
    ~MainWindow() override;

    void start(); // opens the profile

Q_SIGNALS:
    void languageChosen(const QString &language); // the application installs it and builds the window anew
    void homeShown();                             // the first usable screen stands, for measuring

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildViews();
    void connectViews();
    void connectWorkspace();
    void openProfile(const std::shared_ptr<SecretBytes> &passphrase);
    void adoptHome(const Result<HomeSnapshot> &home);
    void refreshHome();
    void showPlace(Place place);
    void openMeeting(const MeetingId &meeting, const PaperId &paper = {}, int page = 0);
    void openSignOff(const MeetingId &meeting, const ItemId &item);
    void ensureMeetingView();
    UnlockView *unlockView();
    QWidget *settingsPlace(); // filled with what is set now
    QWidget *membersPlace();  // the list is read anew
    void adoptMeeting(const MeetingSnapshot &snapshot);
    void leaveMeeting();
    QWidget *syncPlace();
    QWidget *closedPlace(); // the lease of the space is over
    bool isClosed() const { return m_home && m_home->space && m_home->lease.isClosed; }
    void adoptLease();
    void forgetMeetings();   // views that hold something of the space
    QWidget *connectPlace(); // an empty page
    void openConnect(bool withCurrentStore);
    void leaveConnect();
    void finishSync(const Result<SyncReport> &report);
    ConnectionState connection() const;
    QString readerName() const;
    void showConnection();
    void openPalette();
    void saveSettings();
    void showWipe(WipedView *page);

    Workspace &m_workspace;
    const Environment &m_environment;
    QString m_profileFolder;
    WindowSettings m_settings;
    std::optional<HomeSnapshot> m_home;
    QDateTime m_asOf; // last contact, also of earlier runs
    QTimer m_soon;    // a sync shortly after work was saved
    QTimer m_clock;   // "in 20 min" moves on

    Rail *m_rail;
    TopBar *m_bar;
    SyncBanner *m_banner;
    PlaceViews *m_views;
    MembersController *m_members;
    SyncController *m_sync;
    ConnectController *m_connect;
    LockController *m_lock;
    UnlockView *m_unlock = nullptr;
    SettingsView *m_settingsView = nullptr;
    SettingsController *m_settingsController = nullptr;
    ProfileController *m_profile = nullptr;
    ClosedView *m_closed = nullptr;
    MeetingView *m_meetingView = nullptr;
    MeetingController *m_meeting = nullptr;
    CommandPalette *m_palette = nullptr;
    Place m_place = Place::Home;
    bool m_isConnectOpen = false;
    bool m_isWiped = false; // nothing may be written any more
};

} // namespace plenum::ui
