// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace plenum::ui {

class ElidedLabel;
class Pill;

// The line above every view: where I am, and how things stand with the store.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // A way back before the title ("Meetings"); empty = none.
    void setParentPlace(const QString &place);
    void setReadiness(const QString &text, bool ready); // empty text hides it
    void setAgenda(const QString &text);                // "Agenda version 4, signed by …"; empty hides it
    void setConnection(const QString &text, bool offline);

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_back;
    ElidedLabel *m_title;
    Pill *m_readiness;
    Pill *m_agenda;
    Pill *m_connection;
};

} // namespace plenum::ui
