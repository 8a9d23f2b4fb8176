// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/async.h"
#include "ui/members/members_view.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/closed_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connect_controller.h"
#include "ui/shell/home_presenter.h"
#include "ui/shell/lock_controller.h"
#include "ui/shell/meeting_controller.h"
#include "ui/shell/meeting_view.h"
#include "ui/shell/members_controller.h"
#include "ui/shell/place_views.h"
#include "ui/shell/sync_banner.h"
#include "ui/shell/sync_controller.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unlock_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"

#include <QCloseEvent>

namespace plenum::ui {

namespace {

constexpr QSize kFirstSize{1280, 860};
constexpr int kSoonMs = 400;
constexpr int kClockMs = 60'000;

QString lastContactKey()
{
    return QStringLiteral("sync/last-contact");
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, const Environment &environment, const QString &profileFolder,
                       const WindowSettings &settings)
    : m_workspace(workspace), m_environment(environment), m_profileFolder(profileFolder), m_settings(settings)
{
    setWindowTitle(QStringLiteral("Plenum"));
    resize(kFirstSize);
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    buildViews();
    connectViews();
    connectWorkspace();
}

// What is locked away goes with the window, like everything in it.
MainWindow::~MainWindow()
{
    delete m_lock;
}

void MainWindow::buildViews()
{
    auto *central = new QWidget;
    auto *content = new QWidget;
    plainColumn(0, central)->addWidget(content);
    auto *columns = plainRow(0, content);
    m_rail = new Rail;
    columns->addWidget(m_rail);
    auto *column = plainColumn(0);
    columns->addLayout(column, 1);
    m_bar = new TopBar;
    m_banner = new SyncBanner;
    auto *bannerFrame = new QVBoxLayout;
    bannerFrame->setContentsMargins(kSpaceWide, 0, kSpaceWide, 0);
    bannerFrame->addWidget(m_banner);
    m_views = new PlaceViews;
    column->addWidget(m_bar);
    column->addLayout(bannerFrame);
    column->addWidget(m_views, 1);
    m_members = new MembersController(m_workspace, m_environment, this);
    m_sync = new SyncController(m_workspace, m_environment, m_banner, this);
    m_connect = new ConnectController(m_workspace, this);
    setCentralWidget(central);
    m_lock = new LockController(m_workspace, content, this);

    auto *palette = new QAction(icon(Icon::Search), tr("All commands"), this);
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(palette, &QAction::triggered, this, &MainWindow::openPalette);
    auto *quit = new QAction(tr("Quit"), this);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    auto *back = new QAction(icon(Icon::Back), tr("Leave the meeting"), this);
    back->setShortcut(Qt::ALT | Qt::Key_Up);
    connect(back, &QAction::triggered, this, &MainWindow::leaveMeeting);
    auto *connectStore = new QAction(icon(Icon::Open), tr("Connect to a store…"), this);
    connect(connectStore, &QAction::triggered, this, [this] { openConnect(false); });
    addActions(m_rail->placeActions());
    addActions({m_rail->syncAction(), connectStore, palette, back, m_lock->action(), quit});
}

void MainWindow::connectViews()
{
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::syncRequested, m_sync, &SyncController::sync);
    connect(m_bar, &TopBar::backRequested, this, &MainWindow::leaveMeeting);
    connect(m_views, &PlaceViews::openMeeting, this, &MainWindow::openMeeting);
    connect(m_views, &PlaceViews::continueReading, this, [this] {
        if (m_home && m_home->lastReading)
            openMeeting(m_home->lastReading->meeting, m_home->lastReading->paper);
    });
    connect(m_views, &PlaceViews::signOff, this, &MainWindow::openSignOff);
    connect(m_views, &PlaceViews::syncRequested, m_sync, &SyncController::sync);
    connect(m_views, &PlaceViews::resumeRequested, m_sync, &SyncController::resume);
    connect(m_views, &PlaceViews::connectRequested, this, [this] { openConnect(false); });
    connect(m_members, &MembersController::waitingCounted, m_rail, &Rail::setWaitingCount);
    connect(m_sync, &SyncController::changed, this, [this] {
        // What goes out in a moment is nothing to count.
        const SyncState &state = m_sync->state();
        m_rail->setUnsentCount(state.isAway || state.snapshot.isPaused ? state.snapshot.counts.savedHere : 0);
        if (m_meeting != nullptr)
            m_meeting->setOutgoing(outgoing(state));
        if (m_home)
            adoptHome(*m_home);
    });
    connect(m_sync, &SyncController::connectRequested, this, [this] { openConnect(true); });
    connect(m_sync, &SyncController::pageRequested, this, [this] { showPlace(Place::Sync); });
    connect(m_connect, &ConnectController::closeRequested, this, &MainWindow::leaveConnect);
    connect(m_connect, &ConnectController::connected, this, [this](const HomeSnapshot &home) {
        m_isConnectOpen = false;
        adoptHome(home);
        showPlace(Place::Home);
        m_workspace.sync();
    });
    connect(m_connect, &ConnectController::reconnected, this, [this] {
        m_isConnectOpen = false;
        showPlace(Place::Sync);
    });
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::syncStarted, this, [this] {
        m_rail->setSyncing(true);
        showConnection();
        if (m_closed != nullptr && m_home)
            m_closed->setState(*m_home, true, m_environment.clock.nowUtc());
    });
    connect(&m_workspace, &Workspace::syncProgressed, this, [this](const SyncProgress &progress) {
        if (progress.phase == SyncPhase::Fetching && progress.papers > 0)
            m_bar->setConnection(
                tr("Fetching papers: %1 of %2").arg(progress.papersDone).arg(progress.papers), false);
    });
    connect(&m_workspace, &Workspace::syncFinished, this, &MainWindow::finishSync);
    connect(&m_workspace, &Workspace::leaseChanged, this, &MainWindow::adoptLease);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        refreshHome();
        if (m_meeting != nullptr)
            m_meeting->refresh();
    });
    m_soon.setInterval(kSoonMs);
    m_soon.setSingleShot(true);
    m_clock.setInterval(kClockMs);
    connect(&m_soon, &QTimer::timeout, &m_workspace, &Workspace::sync);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::refreshHome);
}

void MainWindow::start()
{
    showPlace(Place::Home);
    openProfile(std::make_shared<SecretBytes>());
}

void MainWindow::openProfile(const std::shared_ptr<SecretBytes> &passphrase)
{
    const bool asked = !passphrase->isEmpty();
    onFinished(m_workspace.open(std::move(*passphrase)), this,
               [this, asked](const Result<HomeSnapshot> &home) {
                   if (home) {
                       m_rail->setEnabled(true);
                       adoptHome(home);
                       showPlace(Place::Home);
                       m_banner->showRepairs(*home);
                       m_lock->begin();
                       Q_EMIT homeShown();
                       m_workspace.startPolling();
                       m_clock.start();
                       onFinished(m_workspace.setting(lastContactKey()), this,
                                  [this](const Result<QJsonValue> &last) {
                                      if (last && !m_asOf.isValid())
                                          m_asOf = QDateTime::fromString(last->toString(), Qt::ISODate);
                                      m_sync->setLastContact(m_asOf);
                                      m_workspace.sync();
                                  });
                       return;
                   }
                   m_rail->setEnabled(false);
                   m_bar->setTitle(QStringLiteral("Plenum"));
                   m_views->setCurrentWidget(unlockView());
                   const bool wantsPassphrase =
                       home.error().code == ErrorCode::Locked && home.error().subject != m_profileFolder;
                   if (wantsPassphrase && !asked)
                       m_unlock->askPassphrase();
                   else
                       m_unlock->showError(home.error());
               });
}

UnlockView *MainWindow::unlockView()
{
    if (m_unlock == nullptr) {
        m_unlock = new UnlockView;
        m_views->addWidget(m_unlock);
        connect(m_unlock, &UnlockView::unlockRequested, this, &MainWindow::openProfile);
        connect(m_unlock, &UnlockView::retryRequested, this,
                [this] { openProfile(std::make_shared<SecretBytes>()); });
    }
    return m_unlock;
}

void MainWindow::adoptHome(const Result<HomeSnapshot> &home)
{
    if (!home)
        return;
    const bool wasClosed = isClosed();
    m_home = *home;
    if (m_meeting != nullptr)
        m_meeting->setReaderName(readerName());
    const HomeState state = homeState(*m_home, connection(), m_environment.clock.nowUtc(), m_sync->state());
    m_views->setState(state);
    m_banner->setRemoved(m_home->membership == Membership::Removed);
    m_rail->setToDoCount(static_cast<int>(state.waiting.size()));
    if (m_meeting == nullptr || !m_meeting->isOpen())
        m_bar->setTitle(state.spaceName.isEmpty() ? QStringLiteral("Plenum")
                        : state.isOpenSpace       ? tr("%1 · open space").arg(isolated(state.spaceName))
                                                  : state.spaceName);
    showConnection();
    if (m_closed != nullptr)
        m_closed->setState(*m_home, m_workspace.isSyncing(), m_environment.clock.nowUtc());
    if (wasClosed == isClosed())
        return;
    if (isClosed())
        forgetMeetings();
    m_members->refresh();
    m_sync->refresh();
    if (!m_isConnectOpen)
        showPlace(m_place);
}

// Somebody who is no member (any more) is known by the computer alone.
QString MainWindow::readerName() const
{
    if (m_home && m_home->self)
        return m_home->self->name;
    return m_home && m_home->space ? m_home->space->device.text() : QString();
}

void MainWindow::refreshHome()
{
    onFinished(m_workspace.home(), this, [this](const Result<HomeSnapshot> &home) { adoptHome(home); });
}

void MainWindow::ensureMeetingView()
{
    if (m_meetingView != nullptr)
        return;
    const PersonId self = m_home && m_home->self ? m_home->self->id : PersonId();
    m_meetingView =
        new MeetingView(new ReaderView(ReaderContext{self, m_environment.random, m_environment.clock}));
    m_meetingView->restoreSplitter(m_settings.splitter, m_settings.agendaShown, m_settings.panelShown);
    m_views->addWidget(m_meetingView);
    m_meeting = new MeetingController(m_workspace, m_meetingView, this);
    m_meeting->setOutgoing(outgoing(m_sync->state()));
    m_meeting->setReaderName(readerName());
    connect(m_meeting, &MeetingController::opened, this, &MainWindow::adoptMeeting);
    connect(m_meeting, &MeetingController::workCommitted, &m_soon, qOverload<>(&QTimer::start));
    connect(m_meetingView, &MeetingView::fullScreenRequested, this, [this](bool on) {
        m_rail->setVisible(!on);
        m_bar->setVisible(!on);
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); // a maximised window stays one
    });
}

void MainWindow::openMeeting(const MeetingId &meeting, const PaperId &paper, int page)
{
    if (isClosed())
        return;
    ensureMeetingView();
    m_rail->setCurrent(Place::Meetings);
    m_views->setCurrentWidget(m_meetingView);
    m_meetingView->reader()->setFocus();
    // Pages count from 1 in lists; 0 = where the reader was.
    m_meeting->open(meeting, paper, page > 0 ? std::optional(page - 1) : std::nullopt);
}

void MainWindow::openSignOff(const MeetingId &meeting, const ItemId &item)
{
    if (isClosed())
        return;
    ensureMeetingView();
    m_rail->setCurrent(Place::Meetings);
    m_views->setCurrentWidget(m_meetingView);
    m_meeting->openSignOff(meeting, item);
}

void MainWindow::adoptMeeting(const MeetingSnapshot &snapshot)
{
    Readiness readiness;
    readiness.papers = static_cast<int>(snapshot.papers.size());
    for (const PaperCounts &paper : snapshot.papers)
        readiness.papersHere += paper.here ? 1 : 0;
    m_bar->setParentPlace(tr("Meetings"));
    m_bar->setTitle(snapshot.agenda.meeting.title);
    m_bar->setReadiness(readinessText(readiness), readiness.isReady());
    m_bar->setAgenda(snapshot.agenda.publishedBy.isEmpty()
                         ? tr("Agenda version %1").arg(snapshot.agenda.version)
                         : tr("Agenda version %1, signed by %2")
                               .arg(snapshot.agenda.version)
                               .arg(snapshot.agenda.publishedBy));
}

void MainWindow::leaveMeeting()
{
    showPlace(m_place);
}

void MainWindow::finishSync(const Result<SyncReport> &report)
{
    m_rail->setSyncing(false);
    if (report) {
        m_asOf = m_workspace.lastContact();
        m_workspace.remember(lastContactKey(), m_asOf.toString(Qt::ISODate));
    }
    m_members->refresh();
    refreshHome();
}

ConnectionState MainWindow::connection() const
{
    ConnectionState state;
    state.asOf = m_asOf;
    if (m_workspace.isSyncing())
        state.kind = ConnectionState::Kind::Syncing;
    else if (m_workspace.isPaused())
        state.kind = ConnectionState::Kind::Paused;
    else
        state.kind = m_asOf.isValid() && !m_workspace.lastFailure() && m_workspace.lastContact().isValid()
                         ? ConnectionState::Kind::UpToDate
                         : ConnectionState::Kind::Offline;
    state.unsent = m_home ? m_home->unsent : 0;
    return state;
}

void MainWindow::showConnection()
{
    if (!m_home || !m_home->space) {
        m_bar->setConnection(QString(), true);
        return;
    }
    const ConnectionState state = connection();
    m_bar->setConnection(connectionText(state, m_environment.clock.nowUtc()),
                         state.kind == ConnectionState::Kind::Offline ||
                             state.kind == ConnectionState::Kind::Paused);
}

void MainWindow::openPalette()
{
    QList<QAction *> all = actions();
    if (m_place == Place::Members)
        all += m_members->view()->commands();
    if (m_meeting != nullptr && m_meeting->isOpen())
        all += m_meetingView->actions() + m_meetingView->reader()->actions();
    if (m_palette == nullptr)
        m_palette = new CommandPalette(this);
    m_palette->open(all);
}

void MainWindow::saveSettings()
{
    if (m_isWiped)
        return;
    m_settings.geometry = saveGeometry();
    m_settings.desktopWasDark = Theme::instance() != nullptr && Theme::instance()->desktopIsDark();
    if (m_meetingView != nullptr) {
        m_settings.splitter = m_meetingView->saveSplitter();
        m_settings.agendaShown = m_meetingView->agendaAction()->isChecked();
        m_settings.panelShown = m_meetingView->panelAction()->isChecked();
    }
    m_settings.save(m_profileFolder);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_meeting != nullptr && m_meeting->isOpen())
        m_meeting->close();
    saveSettings();
    event->accept();
}

} // namespace plenum::ui
