// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_controller.h"

#include "core/base/async.h"
#include "ui/shell/sync_banner.h"
#include "ui/sync/sync_view.h"

#include <algorithm>

namespace plenum::ui {

namespace {
constexpr int kLaterMs = 1000;
}

SyncController::SyncController(Workspace &workspace, const Environment &environment, SyncBanner *banner,
                               QObject *parent)
    : QObject(parent), m_workspace(workspace), m_environment(environment), m_banner(banner)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &SyncController::refresh);
    connect(&workspace, &Workspace::syncStarted, this, &SyncController::refresh);
    connect(&workspace, &Workspace::syncProgressed, this, &SyncController::showProgress);
    connect(&workspace, &Workspace::syncFinished, this, &SyncController::finish);
    connect(&workspace, &Workspace::syncSettingsChanged, this, &SyncController::refresh);
    connect(&workspace, &Workspace::changed, this, &SyncController::refresh);
    connect(banner, &SyncBanner::remedyChosen, this, &SyncController::apply);
    connect(banner, &SyncBanner::moreRequested, this, &SyncController::pageRequested);
}

SyncView *SyncController::view()
{
    if (m_view != nullptr)
        return m_view;
    m_view = new SyncView;
    m_view->setState(m_state);
    connect(m_view, &SyncView::syncRequested, this, &SyncController::sync);
    connect(m_view, &SyncView::cancelRequested, &m_workspace, &Workspace::cancelSync);
    connect(m_view, &SyncView::pauseChosen, &m_workspace, &Workspace::pauseSync);
    connect(m_view, &SyncView::onlyMeetingChosen, &m_workspace, &Workspace::onlyMeeting);
    connect(m_view, &SyncView::remedyChosen, this, &SyncController::apply);
    connect(m_view, &SyncView::connectRequested, this, &SyncController::connectRequested);
    return m_view;
}

void SyncController::refresh()
{
    onFinished(m_workspace.syncStatus(), this, [this](const Result<SyncSnapshot> &snapshot) {
        if (!snapshot)
            return; // what was known stays
        m_state.snapshot = *snapshot;
        if (snapshot->lastContact.isValid())
            m_state.lastContact = snapshot->lastContact;
        m_state.isAway = snapshot->lastFailure.has_value();
        show();
    });
}

void SyncController::sync()
{
    m_isAsked = true;
    m_workspace.sync();
}

void SyncController::setLastContact(const QDateTime &moment)
{
    m_state.lastContact = moment;
    show();
}

void SyncController::showProgress(const SyncProgress &progress)
{
    m_state.snapshot.isSyncing = true;
    m_state.snapshot.progress = progress;
    if (m_view != nullptr && m_view->isVisible()) {
        m_state.now = m_environment.clock.nowUtc();
        m_view->setState(m_state);
    }
    if (!m_later.isActive())
        m_later.start();
}

void SyncController::finish(const Result<SyncReport> &report)
{
    const bool isStopped = !report && report.error().code == ErrorCode::Cancelled;
    if (!isStopped)
        m_state.notices = syncNotices(contactOutcome(report), m_environment.clock.nowUtc());
    // Without a network nobody wants to be told again and again, nor see the page move: the bar says it
    // quietly.
    QList<SyncNotice> shown = m_state.notices;
    if (!m_isAsked)
        shown.erase(std::remove_if(
                        shown.begin(), shown.end(),
                        [](const SyncNotice &notice) { return notice.weight == SyncNotice::Weight::Note; }),
                    shown.end());
    m_isAsked = false;
    m_banner->showNotices(shown);
    refresh();
}

void SyncController::show()
{
    m_state.now = m_environment.clock.nowUtc();
    if (m_view != nullptr)
        m_view->setState(m_state);
    Q_EMIT changed();
}

void SyncController::apply(SyncRemedy remedy)
{
    if (remedy == SyncRemedy::SignIn)
        Q_EMIT connectRequested();
    else if (remedy == SyncRemedy::TryAgain)
        sync();
}

} // namespace plenum::ui
