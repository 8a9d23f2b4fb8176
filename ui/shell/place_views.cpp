// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_views.h"

#include "ui/home/home_view.h"
#include "ui/home/meetings_view.h"
#include "ui/home/todo_view.h"

namespace plenum::ui {

PlaceViews::PlaceViews(QWidget *parent) : QStackedWidget(parent)
{
    makeHome();
}

void PlaceViews::setState(const HomeState &state)
{
    m_state = state;
    m_home->setState(state);
    if (m_meetings != nullptr)
        m_meetings->setState(state);
    if (m_todo != nullptr)
        m_todo->setState(state);
}

void PlaceViews::forget()
{
    m_state = HomeState();
    for (QWidget *view : {static_cast<QWidget *>(m_home), static_cast<QWidget *>(m_meetings),
                          static_cast<QWidget *>(m_todo)}) {
        if (view == nullptr)
            continue;
        removeWidget(view);
        view->deleteLater();
    }
    m_meetings = nullptr;
    m_todo = nullptr;
    makeHome();
}

QWidget *PlaceViews::view(Place place)
{
    if (place == Place::Meetings && m_meetings == nullptr)
        makeMeetings();
    else if (place == Place::ToDo && m_todo == nullptr)
        makeTodo();
    switch (place) {
    case Place::Meetings:
        return m_meetings;
    case Place::ToDo:
        return m_todo;
    default:
        return m_home;
    }
}

void PlaceViews::makeHome()
{
    m_home = new HomeView;
    addWidget(m_home);
    connect(m_home, &HomeView::openMeeting, this,
            [this](const MeetingId &meeting) { Q_EMIT openMeeting(meeting, {}, 0); });
    connect(m_home, &HomeView::openPaper, this, &PlaceViews::openMeeting);
    connect(m_home, &HomeView::continueReading, this, &PlaceViews::continueReading);
    connect(m_home, &HomeView::signOff, this, &PlaceViews::signOff);
    connect(m_home, &HomeView::syncRequested, this, &PlaceViews::syncRequested);
    connect(m_home, &HomeView::resumeRequested, this, &PlaceViews::resumeRequested);
    connect(m_home, &HomeView::connectRequested, this, &PlaceViews::connectRequested);
}

void PlaceViews::makeMeetings()
{
    m_meetings = new MeetingsView;
    addWidget(m_meetings);
    m_meetings->setState(m_state);
    connect(m_meetings, &MeetingsView::openMeeting, this,
            [this](const MeetingId &meeting) { Q_EMIT openMeeting(meeting, {}, 0); });
}

void PlaceViews::makeTodo()
{
    m_todo = new TodoView;
    addWidget(m_todo);
    m_todo->setState(m_state);
    connect(m_todo, &TodoView::signOff, this, &PlaceViews::signOff);
}

} // namespace plenum::ui
