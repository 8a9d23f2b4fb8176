// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"

#include <QWidget>

#include <memory>

namespace plenum::ui {

// What is next and am I ready, what changed, what waits for me, where was I: answered without a click.
class HomeView : public QWidget {
    Q_OBJECT

public:
    explicit HomeView(QWidget *parent = nullptr);
    ~HomeView() override;

    void setState(const HomeState &state);

Q_SIGNALS:
    void openMeeting(const plenum::MeetingId &meeting);
    void openPaper(const plenum::MeetingId &meeting, const plenum::PaperId &paper, int page);
    void signOff(const plenum::MeetingId &meeting, const plenum::ItemId &item);
    void continueReading();
    void syncRequested();
    void resumeRequested(); // synchronising, which is paused
    void connectRequested();
    void problemDismissed();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace plenum::ui
