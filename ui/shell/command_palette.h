// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace plenum::ui {

// Ctrl+K: every action of the window with its shortcut; typing narrows the list, Return does it, Esc leaves.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    // Shows those of the actions that can be done now.
    void open(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void choose();
    void leave();

    QLineEdit *m_field;
    QListWidget *m_list;
    QList<QPointer<QAction>> m_actions;
    QPointer<QWidget> m_focusBefore;
};

} // namespace plenum::ui
