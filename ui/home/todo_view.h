// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"

#include <QWidget>

class QVBoxLayout;

namespace plenum::ui {

class Card;
class EmptyState;
class TextLabel;

// What waits for me, one row each, with the button that does it.
class TodoView : public QWidget {
    Q_OBJECT

public:
    explicit TodoView(QWidget *parent = nullptr);

    void setState(const HomeState &state);

Q_SIGNALS:
    void signOff(const plenum::MeetingId &meeting, const plenum::ItemId &item);
    void openMeeting(const plenum::MeetingId &meeting);

private:
    TextLabel *m_summary;
    Card *m_card;
    EmptyState *m_empty;
};

} // namespace plenum::ui
