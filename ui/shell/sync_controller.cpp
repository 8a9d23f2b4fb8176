// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_controller.h"

#include "core/base/async.h"
#include "ui/shell/sync_banner.h"
#include "ui/sync/sync_view.h"
#include "ui/text/renewal_text.h"
#include "ui/widgets/question.h"

#include <algorithm>

namespace plenum::ui {

namespace {
constexpr int kLaterMs = 1000;

template<class Predicate>
void drop(QList<SyncNotice> &notices, Predicate predicate)
{
    notices.erase(std::remove_if(notices.begin(), notices.end(), predicate), notices.end());
}

bool offersNewKey(const SyncNotice &notice)
{
    return notice.remedy == SyncRemedy::NewKey;
}

} // namespace

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
    connect(banner, &Banner::dismissed, this, [this] {
        m_isPauseTold = false;
        tell();
    });
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
    if (m_workspace.isPaused()) {
        tellPause();
        return;
    }
    m_isAsked = true;
    m_workspace.syncThoroughly();
}

void SyncController::tellPause()
{
    if (m_view != nullptr && m_view->isVisible()) {
        m_view->focusPause(); // the page tells it all the time
        return;
    }
    m_isPauseTold = true;
    tell();
    m_banner->focusRemedy();
}

void SyncController::resume()
{
    m_isAsked = true;
    m_workspace.pauseSync(false);
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
    if (!isStopped) {
        m_told = syncNotices(contactOutcome(report), m_environment.clock.nowUtc());
        if (!m_isRenewing)
            m_renewal.reset();
    }
    m_isToldAll = std::exchange(m_isAsked, false);
    tell();
    refresh();
}

void SyncController::tell()
{
    QList<SyncNotice> notices = m_told;
    if (m_renewal) {
        drop(notices, offersNewKey);
        notices.prepend(*m_renewal);
    }
    // Without a network nobody wants to be told again and again, nor see the page move: the bar says it
    // quietly.
    QList<SyncNotice> shown = notices;
    if (!m_isToldAll)
        drop(shown, [](const SyncNotice &notice) {
            return notice.weight == SyncNotice::Weight::Note && notice.remedy != SyncRemedy::StopNewKey;
        });
    const SyncSnapshot &snapshot = m_state.snapshot;
    if (snapshot.space && snapshot.membership == Membership::Waiting) {
        notices.append(waitingNotice());
        if (!snapshot.meetings.isEmpty()) // else the page itself says so
            shown.append(waitingNotice());
    }
    m_isPauseTold = m_isPauseTold && m_workspace.isPaused();
    if (m_isPauseTold)
        shown.prepend(pausedNotice());
    m_state.notices = notices;
    m_banner->showNotices(shown);
}

void SyncController::show()
{
    m_state.now = m_environment.clock.nowUtc();
    tell();
    if (m_view != nullptr)
        m_view->setState(m_state);
    Q_EMIT changed();
}

void SyncController::offerNewKey()
{
    const QStringList sentences{
        tr("The computer gets a key of its own. Your marks, sign-offs and papers stay, and what was not sent "
           "yet goes out under the new key."),
        m_state.snapshot.leads
            ? tr("This computer goes on leading without waiting for anybody. The key it had before ends, so "
                 "that any other copy of this computer can send nothing more.")
            : tr("The secretary then has to let the computer in; until that is done you can read and mark. "
                 "The key it had before ends then, so that any other copy of this computer can send nothing "
                 "more.")};
    askBefore(m_banner->window(), tr("Get a new key for this computer?"),
              sentences.join(QLatin1String("\n\n")), tr("Get a new key"), [this] { renewDevice(); });
}

void SyncController::renewDevice()
{
    if (std::exchange(m_isRenewing, true))
        return;
    m_renewal = renewalRunning();
    show();
    onFinished(m_workspace.renewDevice(), this, [this](const Result<DeviceRenewal::Outcome> &renewed) {
        m_isRenewing = false;
        m_renewal.reset();
        if (renewed)
            drop(m_told, offersNewKey);
        else if (renewed.error().code != ErrorCode::Cancelled)
            m_renewal = renewalFailed(renewed.error());
        show();
        refresh();
    });
}

void SyncController::apply(SyncRemedy remedy)
{
    if (remedy == SyncRemedy::SignIn)
        Q_EMIT connectRequested();
    else if (remedy == SyncRemedy::TryAgain)
        sync();
    else if (remedy == SyncRemedy::NewKey)
        offerNewKey();
    else if (remedy == SyncRemedy::StopNewKey)
        m_workspace.cancelSync();
    else if (remedy == SyncRemedy::Resume)
        resume();
}

} // namespace plenum::ui
