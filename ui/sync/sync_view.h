// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_state.h"

#include <QWidget>

class QAction;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace plenum::ui {

class Card;
class MeetingSyncRow;
class OwnWorkCard;
class ProgressLine;
class SectionTitle;
class TextLabel;

// What is here, what is coming and what is only here; when the store was last reached, and what went wrong.
class SyncView : public QWidget {
    Q_OBJECT

public:
    explicit SyncView(QWidget *parent = nullptr);

    void setState(const SyncState &state);
    void focusPause(); // the button that pauses and resumes

Q_SIGNALS:
    void syncRequested();
    void cancelRequested();
    void pauseChosen(bool paused);
    // Papers of this meeting only; nullopt: of all again.
    void onlyMeetingChosen(const std::optional<plenum::MeetingId> &meeting);
    void remedyChosen(plenum::ui::SyncRemedy remedy);
    void connectRequested(); // how the store is reached is to be changed

private:
    QWidget *makeContent();
    Card *makeStatusCard();
    void showStatus();
    void showNotices();
    void showMeetings();

    SyncState m_state;
    QList<SyncNotice> m_shownNotices;
    QVBoxLayout *m_notices;
    TextLabel *m_headline;
    TextLabel *m_detail;
    ProgressLine *m_progress;
    TextLabel *m_hint; // metered, or one meeting only
    TextLabel *m_store;
    QPushButton *m_connect; // while there is no store
    QPushButton *m_sync;
    QPushButton *m_cancel;
    QPushButton *m_pause;
    QPushButton *m_all;
    QWidget *m_place; // where the store is
    TextLabel *m_papers;
    SectionTitle *m_meetingsTitle;
    Card *m_meetings;
    QList<MeetingSyncRow *> m_rows;
    OwnWorkCard *m_own;
    TextLabel *m_nothingOwn;
};

} // namespace plenum::ui
