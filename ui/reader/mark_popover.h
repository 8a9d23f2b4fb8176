// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"
#include "ui/text/outgoing.h"

#include <QFrame>
#include <QTimer>

class QButtonGroup;
class QPlainTextEdit;
class QToolButton;

namespace plenum::ui {

class TextLabel;

// The small card beside a chosen mark: its words, colour, who sees it, delete. For somebody else's mark it
// only shows. Everything chosen here is asked for by a signal; nothing is changed here. Threading: GUI
// thread.
class MarkPopover : public QFrame {
    Q_OBJECT

public:
    explicit MarkPopover(QWidget *parent);

    // Opens for a mark or brings the open one up to date; words being typed are not overwritten.
    void showMark(const Mark &mark, bool own, bool pending);
    void placeBeside(const QRect &mark, const QRect &area); // in the parent's pixels
    void setOutgoing(Outgoing outgoing);                    // when a shared mark reaches the others
    void dismiss();
    void focusText();
    MarkId mark() const { return m_mark.id; }

Q_SIGNALS:
    void textChosen(plenum::MarkId id, const QString &text); // a moment after typing, and when closing
    void colorChosen(plenum::MarkId id, plenum::MarkColor color);
    void visibilityChosen(plenum::MarkId id, plenum::Visibility visibility);
    void deleteRequested(plenum::MarkId id);
    void closed(bool hadFocus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void commitText();
    void showState();

    Mark m_mark;
    bool m_own = false;
    bool m_pending = false;
    Outgoing m_outgoing = Outgoing::AtNextContact;
    TextLabel *m_title;
    TextLabel *m_words; // of somebody else
    QPlainTextEdit *m_edit;
    QWidget *m_controls;
    QButtonGroup *m_colors;
    QToolButton *m_private;
    QToolButton *m_shared;
    TextLabel *m_state;
    QTimer m_typing;
};

} // namespace plenum::ui
