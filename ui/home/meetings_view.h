// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"

#include <QWidget>

class QListView;
class QModelIndex;

namespace plenum::ui {

class EmptyState;
class MeetingsModel;

// Every meeting of the space, grouped by today, upcoming and past. Arrows move, Return opens.
class MeetingsView : public QWidget {
    Q_OBJECT

public:
    explicit MeetingsView(QWidget *parent = nullptr);

    void setState(const HomeState &state);

Q_SIGNALS:
    void openMeeting(const plenum::MeetingId &meeting);

private:
    void open(const QModelIndex &index);

    MeetingsModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace plenum::ui
