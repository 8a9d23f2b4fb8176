// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_state.h"

#include <QWidget>

class QPushButton;

namespace plenum::ui {

class ElidedLabel;
class Pill;
class ProgressLine;

// How one meeting stands: its badge, how much of it is here, and the choice to fetch nothing else.
class MeetingSyncRow : public QWidget {
    Q_OBJECT

public:
    explicit MeetingSyncRow(QWidget *parent = nullptr);

    void setMeeting(const MeetingSync &meeting, const SyncState &state);

Q_SIGNALS:
    void onlyChosen(const plenum::MeetingId &meeting, bool only);

private:
    MeetingId m_meeting;
    bool m_isOnly = false;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    Pill *m_badge;
    ProgressLine *m_progress;
    QPushButton *m_only;
};

} // namespace plenum::ui
