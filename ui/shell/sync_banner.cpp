// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_banner.h"

#include "ui/sync/notice_card.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

namespace plenum::ui {

SyncBanner::SyncBanner(QWidget *parent) : Banner(parent)
{
    setDismissible(true);
    setContentsMargins(0, kSpaceLarge, 0, 0); // its own, so that it goes away with it
    hide();
    connect(this, &Banner::dismissed, this, [this] { m_dismissed = m_notices; });
}

void SyncBanner::showNotices(const QList<SyncNotice> &notices)
{
    if (notices == m_notices)
        return;
    m_notices = notices;
    if (notices.isEmpty())
        m_dismissed.clear();
    showCurrent();
}

void SyncBanner::setRemoved(bool removed)
{
    if (std::exchange(m_isRemoved, removed) != removed)
        showCurrent();
}

void SyncBanner::setLeaseWarning(const QString &warning)
{
    if (std::exchange(m_leaseWarning, warning) != warning)
        showCurrent();
}

void SyncBanner::setPageShown(bool shown)
{
    if (std::exchange(m_isPageShown, shown) != shown)
        showCurrent();
}

void SyncBanner::focusRemedy()
{
    if (!m_dismissed.isEmpty()) {
        m_dismissed.clear();
        showCurrent();
    }
    if (m_remedy == nullptr || !isVisibleTo(window()))
        return;
    QWidget *before = window()->focusWidget();
    if (before != nullptr && !isAncestorOf(before))
        m_focusBefore = before;
    m_remedy->setFocus(Qt::ShortcutFocusReason);
}

void SyncBanner::giveFocusBack()
{
    QWidget *before = std::exchange(m_focusBefore, nullptr);
    if (before != nullptr && isAncestorOf(window()->focusWidget()))
        before->setFocus(Qt::OtherFocusReason);
}

void SyncBanner::hideEvent(QHideEvent *event)
{
    giveFocusBack();
    Banner::hideEvent(event);
}

void SyncBanner::showCurrent()
{
    giveFocusBack(); // before its button goes
    setDismissible(!m_isRemoved && m_leaseWarning.isEmpty());
    if (m_isRemoved) {
        showMessage(
            Kind::Warning, tr("You are no longer a member"),
            tr("What you have stays readable. What you write from now on does not count. If that is a "
               "mistake, ask the secretary."));
        return;
    }
    if (!m_leaseWarning.isEmpty()) {
        showMessage(Kind::Warning, m_leaseWarning,
                    tr("After that its papers and agendas are removed from this computer until it reaches "
                       "the store again. Your own marks and sign-offs stay."));
        m_remedy = addAction(tr("Synchronise"));
        connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyChosen(SyncRemedy::TryAgain); });
        show();
        return;
    }
    if (m_isPageShown || m_notices.isEmpty() || m_notices == m_dismissed) {
        hide();
        return;
    }
    m_remedy =
        showNotice(*this, m_notices.constFirst(), [this](SyncRemedy remedy) { Q_EMIT remedyChosen(remedy); });
    if (m_notices.size() > 1) {
        QPushButton *more = addAction(tr("%n more", nullptr, static_cast<int>(m_notices.size()) - 1));
        connect(more, &QPushButton::clicked, this, &SyncBanner::moreRequested);
    }
}

void SyncBanner::showRepairs(const HomeSnapshot &home)
{
    if (home.recovery) {
        const QString rest = home.recovery->damagedTables.isEmpty()
                                 ? tr("As far as can be told, everything was recovered.")
                                 : tr("Some marks or notes may be missing. The damaged file is kept in %1.")
                                       .arg(home.recovery->keptCopy);
        showMessage(Kind::Warning, tr("The file with your own work was damaged and has been repaired"), rest);
        show();
    } else if (home.cacheRebuilt) {
        showMessage(Kind::Info, tr("The local copies were damaged and are fetched again"),
                    tr("Your own marks, notes and sign-offs are kept elsewhere and are complete."));
        show();
    }
}

} // namespace plenum::ui
