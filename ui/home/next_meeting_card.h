// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace plenum::ui {

class ElidedLabel;
class Pill;
class ProgressLine;
class TextLabel;

// The meeting that comes next: what, when and where, whether it can be read without the store, and one button
// that leads on. Its labels are changed in place, so that a refresh never takes the focus away.
class NextMeetingCard : public Card {
    Q_OBJECT

public:
    explicit NextMeetingCard(QWidget *parent = nullptr);

    void setState(const HomeState &state);

Q_SIGNALS:
    void openMeeting(const plenum::MeetingId &meeting);
    void continueReading();
    void syncRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMeeting(const MeetingSummary &meeting, const QDateTime &now, bool isPaused);
    void showNothingAhead();
    void showReadiness(const MeetingSummary &meeting, const QDateTime &now, bool isPaused);
    void showContinue(const std::optional<ContinueTarget> &target);

    MeetingId m_meeting;
    ElidedLabel *m_kicker;
    TextLabel *m_title;
    TextLabel *m_facts;
    Pill *m_cancelled;
    Pill *m_ready;
    ProgressLine *m_progress;
    TextLabel *m_readyDetail;
    QWidget *m_readiness;
    QPushButton *m_continue;
    QPushButton *m_open;      // while there is something to continue
    QPushButton *m_openFirst; // while there is not
    QPushButton *m_sync;
    QBoxLayout *m_columns;
};

} // namespace plenum::ui
