// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/rail_button.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kEmblemSize = 36;
}

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_group(new QActionGroup(this))
{
    m_layout->setContentsMargins(0, kSpaceMedium, 0, kSpaceMedium);
    m_layout->setSpacing(kSpaceTight);
    auto *emblem = new QLabel;
    emblem->setPixmap(applicationIcon().pixmap(QSize(kEmblemSize, kEmblemSize), devicePixelRatioF()));
    emblem->setAlignment(Qt::AlignCenter);
    emblem->setAccessibleName(QStringLiteral("Plenum"));
    m_layout->addWidget(emblem);
    m_layout->addSpacing(kSpaceSmall);
    addPlace(Place::Home, Icon::Home, tr("Home"), Qt::CTRL | Qt::Key_1);
    addPlace(Place::Meetings, Icon::Calendar, tr("Meetings"), Qt::CTRL | Qt::Key_2);
    addPlace(Place::ToDo, Icon::Check, tr("To do"), Qt::CTRL | Qt::Key_3);
    addPlace(Place::Members, Icon::Users, tr("Members"), Qt::CTRL | Qt::Key_4);
    m_layout->addStretch();
    m_sync = new QAction(icon(Icon::Sync), tr("Synchronise now"), this);
    m_sync->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_sync, &QAction::triggered, this, &Rail::syncRequested);
    addPlace(Place::Sync, Icon::Sync, tr("Sync"), Qt::CTRL | Qt::Key_6);
    addPlace(Place::Settings, Icon::Settings, tr("Settings"), Qt::CTRL | Qt::Key_5);
}

QAction *Rail::addPlace(Place place, Icon id, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(id), text, m_group);
    action->setCheckable(true);
    action->setShortcut(shortcut);
    action->setData(static_cast<int>(place));
    connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    auto *button = new RailButton(id, action);
    if (place == Place::ToDo)
        m_toDoButton = button;
    if (place == Place::Members)
        m_membersButton = button;
    if (place == Place::Sync)
        m_syncButton = button;
    m_layout->addWidget(button, 0, Qt::AlignHCenter);
    m_places.append(action);
    return action;
}

void Rail::setCurrent(Place place)
{
    for (QAction *action : std::as_const(m_places))
        action->setChecked(action->data().toInt() == static_cast<int>(place));
}

void Rail::setToDoCount(int count)
{
    m_toDoButton->setCount(count);
}

void Rail::setWaitingCount(int count)
{
    m_membersButton->setCount(count);
}

void Rail::setUnsentCount(int count)
{
    m_syncButton->setCount(count);
}

void Rail::setSyncing(bool syncing)
{
    m_sync->setEnabled(!syncing);
    for (QAction *action : std::as_const(m_places)) {
        if (action->data().toInt() == static_cast<int>(Place::Sync))
            action->setText(syncing ? tr("Syncing") : tr("Sync"));
    }
}

QList<QAction *> Rail::placeActions() const
{
    return m_places;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::colors().rail);
}

} // namespace plenum::ui
