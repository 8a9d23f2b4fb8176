// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_view.h"

#include "ui/sync/meeting_sync_row.h"
#include "ui/sync/notice_card.h"
#include "ui/sync/own_work_card.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_title.h"

#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr int kWidest = 860;

} // namespace

SyncView::SyncView(QWidget *parent)
    : QWidget(parent),
      m_notices(plainColumn(kSpaceMedium)),
      m_headline(new TextLabel(TextRole::Title)),
      m_detail(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_progress(new ProgressLine),
      m_hint(new TextLabel(TextRole::Body)),
      m_store(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_connect(primaryButton(tr("Connect to a store…"))),
      m_sync(primaryButton(tr("Synchronise"))),
      m_cancel(quietButton(tr("Cancel"))),
      m_pause(quietButton(tr("Pause"))),
      m_all(quietButton(tr("Fetch all meetings"))),
      m_place(new QWidget),
      m_papers(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_meetingsTitle(new SectionTitle(tr("Meetings"))),
      m_meetings(new Card),
      m_own(new OwnWorkCard),
      m_nothingOwn(
          new TextLabel(tr("Nothing yet. Marks you share and your sign-offs are listed here, with how far "
                           "they have got."),
                        TextRole::Body, Tone::Secondary))
{
    setAccessibleName(tr("Sync"));
    plainColumn(0, this)->addWidget(centeredPage(makeContent(), kWidest));
    setState(SyncState());
}

QWidget *SyncView::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    column->setSpacing(kSpaceWide);
    column->addWidget(new TextLabel(tr("Sync"), TextRole::Headline));
    column->addLayout(m_notices);
    column->addWidget(makeStatusCard());
    auto *meetings = plainColumn(kSpaceSmall);
    meetings->addWidget(m_meetingsTitle);
    meetings->addWidget(m_papers->wrapped());
    meetings->addWidget(m_meetings);
    column->addLayout(meetings);
    auto *own = plainColumn(kSpaceSmall);
    own->addWidget(new SectionTitle(tr("Your work")));
    own->addWidget(m_own);
    own->addWidget(m_nothingOwn->wrapped());
    column->addLayout(own);
    column->addStretch();
    return content;
}

Card *SyncView::makeStatusCard()
{
    auto *buttons = plainRow(kSpaceSmall);
    for (QPushButton *button : {m_connect, m_sync, m_cancel, m_pause, m_all})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *change = linkButton(tr("Change how it is reached…"));
    auto *place = plainRow(kSpaceMedium, m_place);
    place->setContentsMargins(0, kSpaceSmall, 0, 0);
    place->addWidget(m_store->wrapped(), 1);
    place->addWidget(change);
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    card->body()->setSpacing(kSpaceSmall);
    card->body()->addWidget(m_headline->wrapped());
    card->body()->addWidget(m_detail->wrapped());
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_hint->wrapped());
    card->body()->addSpacing(kSpaceSmall);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_place);
    connect(m_sync, &QPushButton::clicked, this, &SyncView::syncRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SyncView::cancelRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseChosen(!m_state.snapshot.isPaused); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT onlyMeetingChosen(std::nullopt); });
    for (QPushButton *button : {m_connect, change})
        connect(button, &QPushButton::clicked, this, &SyncView::connectRequested);
    return card;
}

void SyncView::focusPause()
{
    m_pause->setFocus(Qt::ShortcutFocusReason);
}

void SyncView::setState(const SyncState &state)
{
    m_state = state;
    showStatus();
    showNotices();
    showMeetings();
    m_own->setWork(state.snapshot);
    m_own->setVisible(!state.snapshot.own.isEmpty());
    m_nothingOwn->setVisible(state.snapshot.own.isEmpty());
}

void SyncView::showStatus()
{
    const SyncSnapshot &snapshot = m_state.snapshot;
    m_headline->setText(syncHeadline(m_state));
    const QString detail = syncDetail(m_state);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    const bool isFilling = snapshot.isSyncing && snapshot.progress && snapshot.progress->bytes > 0;
    m_progress->setVisible(isFilling);
    if (isFilling)
        m_progress->setProgress(snapshot.progress->bytesDone, snapshot.progress->bytes);
    m_progress->setAccessibleName(detail);

    QString hint;
    if (snapshot.onlyMeeting)
        hint = tr("Only papers of one meeting are fetched, as you chose.");
    else if (snapshot.isMetered)
        hint = tr("This network may cost: only papers of the next meeting are fetched, up to 50 MB. Your own "
                  "work is "
                  "sent in any case.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_all->setVisible(snapshot.onlyMeeting.has_value());

    const bool hadFocus = m_sync->hasFocus() || m_cancel->hasFocus();
    const bool hasStore = snapshot.space.has_value();
    m_connect->setVisible(!hasStore);
    m_sync->setVisible(hasStore && !snapshot.isSyncing);
    m_sync->setEnabled(!snapshot.isPaused);
    m_cancel->setVisible(hasStore && snapshot.isSyncing);
    m_pause->setVisible(hasStore);
    m_place->setVisible(hasStore);
    setFocusProxy(hasStore ? m_sync : m_connect);
    if (hadFocus)
        (snapshot.isSyncing ? m_cancel : m_sync)->setFocus();
    m_pause->setText(snapshot.isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleDescription(snapshot.isPaused ? detail : QString());
    m_store->setText(hasStore ? tr("The store is %1").arg(isolated(snapshot.space->location)) : QString());
}

void SyncView::showNotices()
{
    if (m_state.notices == m_shownNotices)
        return;
    m_shownNotices = m_state.notices;
    const QWidget *focused = window()->focusWidget();
    bool hadFocus = false;
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        if (QWidget *banner = item->widget()) {
            hadFocus = hadFocus || banner->isAncestorOf(focused);
            banner->deleteLater(); // its own button may be what brought us here
        }
        delete item;
    }
    for (const SyncNotice &notice : std::as_const(m_shownNotices)) {
        auto *banner = new Banner(this);
        banner->setDismissible(false);
        showNotice(*banner, notice, [this](SyncRemedy remedy) { Q_EMIT remedyChosen(remedy); });
        m_notices->addWidget(banner);
    }
    if (hadFocus) // else it would leave the page
        (m_state.snapshot.isSyncing ? m_cancel : m_sync)->setFocus();
}

// Rows stay while a contact runs, so that a button keeps the focus.
void SyncView::showMeetings()
{
    const QList<MeetingSync> &meetings = m_state.snapshot.meetings;
    m_papers->setText(meetings.isEmpty()
                          ? tr("None yet. They appear once the secretary has published an agenda and "
                               "you have synchronised.")
                          : papersText(m_state.snapshot));
    m_meetings->setVisible(!meetings.isEmpty());
    if (m_rows.size() != meetings.size()) {
        m_meetings->clear();
        m_rows.clear();
        for (qsizetype i = 0; i < meetings.size(); ++i) {
            auto *row = new MeetingSyncRow;
            connect(row, &MeetingSyncRow::onlyChosen, this, [this](const MeetingId &meeting, bool only) {
                Q_EMIT onlyMeetingChosen(only ? std::optional(meeting) : std::nullopt);
            });
            m_meetings->addRow(row);
            m_rows.append(row);
        }
    }
    for (qsizetype i = 0; i < meetings.size(); ++i)
        m_rows.at(i)->setMeeting(meetings.at(i), m_state);
}

} // namespace plenum::ui
