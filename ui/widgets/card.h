// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace plenum::ui {

// A rounded surface with a hairline border: one thing per card. Add widgets to body(), or rows that are
// divided by hairlines with addRow().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    // Sets the space between the border and the body; rows bring their own (kSpaceLarge, kSpaceMedium).
    void setPadding(int padding);
    // Takes ownership. Rows stand below each other without gaps, a hairline between them.
    void addRow(QWidget *row);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QList<QWidget *> m_rows;
};

} // namespace plenum::ui
