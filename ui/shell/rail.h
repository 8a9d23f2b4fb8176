// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QVBoxLayout;

namespace plenum::ui {

class RailButton;

// The places of the program, in the order of Ctrl+1 … 6.
enum class Place { Home, Meetings, ToDo, Members, Settings, Sync };

// The navigation at the leading edge: one button a place, a count where something waits, Sync and Settings at
// the bottom. F5 synchronises from everywhere.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(Place place);
    void setToDoCount(int count);
    void setWaitingCount(int count); // people who wait to be let in
    void setUnsentCount(int count);  // pieces of own work that are only here
    void setSyncing(bool syncing);
    QList<QAction *> placeActions() const;
    QAction *syncAction() const { return m_sync; }

Q_SIGNALS:
    void placeChosen(plenum::ui::Place place);
    void syncRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *addPlace(Place place, Icon icon, const QString &text, const QKeySequence &shortcut);

    QVBoxLayout *m_layout;
    QActionGroup *m_group;
    QAction *m_sync;
    RailButton *m_toDoButton = nullptr;
    RailButton *m_membersButton = nullptr;
    RailButton *m_syncButton = nullptr;
    QList<QAction *> m_places;
};

} // namespace plenum::ui
