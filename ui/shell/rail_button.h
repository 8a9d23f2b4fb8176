// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QAbstractButton>

class QAction;

namespace plenum::ui {

// An icon above a word on the dark rail, with a badge for a count. Follows its action, but for the icon: the
// action's is drawn on light ground elsewhere.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Icon id, QAction *action, QWidget *parent = nullptr);

    void setCount(int count); // 0 shows none
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void adopt();

    QAction *m_action;
    int m_count = 0;
};

} // namespace plenum::ui
