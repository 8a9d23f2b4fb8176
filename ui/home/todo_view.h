// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"

#include <QWidget>

class QScrollArea;

namespace plenum::ui {

class EmptyState;
class TextLabel;
class WaitingCard;

// What waits for me, one row each, with the button that does it.
class TodoView : public QWidget {
    Q_OBJECT

public:
    explicit TodoView(QWidget *parent = nullptr);

    void setState(const HomeState &state);

Q_SIGNALS:
    void signOff(const plenum::MeetingId &meeting, const plenum::ItemId &item);

private:
    TextLabel *m_summary;
    QScrollArea *m_scroll = nullptr;
    WaitingCard *m_card;
    EmptyState *m_empty;
};

} // namespace plenum::ui
