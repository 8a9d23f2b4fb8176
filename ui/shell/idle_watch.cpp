// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace plenum::ui {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    qApp->removeEventFilter(this);
    m_timer.stop();
    if (patience.count() <= 0)
        return;
    qApp->installEventFilter(this);
    m_sinceInput.start();
    m_timer.start(patience);
}

// The timer is not set anew for every move of the pointer, only when it runs out.
void IdleWatch::look()
{
    const std::chrono::milliseconds left = m_patience - std::chrono::milliseconds(m_sinceInput.elapsed());
    if (left.count() > 0)
        m_timer.start(left);
    else
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        m_sinceInput.start();
        if (!m_timer.isActive())
            m_timer.start(m_patience);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plenum::ui
