// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace plenum::ui {

class MarksModel;

// All marks of the paper in a list; choosing one goes there. For the panel at the right of a meeting.
class MarksPanel : public QWidget {
    Q_OBJECT

public:
    explicit MarksPanel(MarksModel *model, QWidget *parent = nullptr); // the model stays the caller's

    void selectMark(const MarkId &id); // follows the reader; does not jump

Q_SIGNALS:
    void markActivated(plenum::MarkId id); // clicked, or reached by the arrow keys
    void markOpened(plenum::MarkId id);    // Return, or clicked twice: to be changed

private:
    void showList();

    MarksModel *m_model;
    QListView *m_list;
    QWidget *m_empty;
    QStackedLayout *m_stack;
};

} // namespace plenum::ui
