// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"
#include "ui/shell/rail.h"

#include <QStackedWidget>

namespace plenum::ui {

class HomeView;
class MeetingsView;
class TodoView;

// The middle of the window, one view at a time. The views of the rail's first three places live here; each is
// made when it is first shown and has the latest state from then on. Other views are added by the window.
class PlaceViews : public QStackedWidget {
    Q_OBJECT

public:
    explicit PlaceViews(QWidget *parent = nullptr);

    void setState(const HomeState &state);
    // Makes them anew: nothing of what was shown stays in a widget, hidden or not.
    void forget();
    // place: Home, Meetings or ToDo
    QWidget *view(Place place);

Q_SIGNALS:
    void openMeeting(const plenum::MeetingId &meeting, const plenum::PaperId &paper, int page); // 0: any page
    void continueReading();
    void signOff(const plenum::MeetingId &meeting, const plenum::ItemId &item);
    void syncRequested();
    void resumeRequested();
    void connectRequested();

private:
    void makeHome();
    void makeMeetings();
    void makeTodo();

    HomeState m_state;
    HomeView *m_home = nullptr;
    MeetingsView *m_meetings = nullptr;
    TodoView *m_todo = nullptr;
};

} // namespace plenum::ui
