// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/snapshots.h"

#include <QWidget>

class QPushButton;

namespace plenum::ui {

class TextLabel;

// The page of a space whose lease is over: what happened, what is safe, what to do. It names the space and
// nothing that is in it.
class ClosedView : public QWidget {
    Q_OBJECT

public:
    explicit ClosedView(QWidget *parent = nullptr);

    void setState(const HomeSnapshot &home, bool isSyncing, const QDateTime &now);

Q_SIGNALS:
    void syncRequested();
    void connectRequested(); // the store is somewhere else by now

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_happened;
    TextLabel *m_safe;
    TextLabel *m_todo;
    QPushButton *m_sync;
};

} // namespace plenum::ui
