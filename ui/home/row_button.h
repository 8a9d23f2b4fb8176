// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace plenum::ui {

// A whole row or tile that opens something: its layout holds the words, itself is the button for mouse,
// keyboard and screen reader. A Tile brings its own card; a Row lies inside one.
class RowButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Shape { Row, Tile };

    explicit RowButton(Shape shape, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Shape m_shape;
};

} // namespace plenum::ui
