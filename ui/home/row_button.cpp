// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/row_button.h"

#include "ui/widgets/style_painting.h"

#include <QKeyEvent>
#include <QLayout>

namespace plenum::ui {

RowButton::RowButton(Shape shape, QWidget *parent) : QAbstractButton(parent), m_shape(shape)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

QSize RowButton::sizeHint() const
{
    return layout() != nullptr ? layout()->totalSizeHint() : QSize();
}

QSize RowButton::minimumSizeHint() const
{
    return layout() != nullptr ? layout()->totalMinimumSize() : QSize();
}

void RowButton::paintEvent(QPaintEvent *)
{
    const Palette &c = Theme::colors();
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    const bool tile = m_shape == Shape::Tile;
    const QColor wash = isDown()                                         ? c.pressed
                        : option.state.testFlag(QStyle::State_MouseOver) ? c.hover
                                                                         : QColor();
    if (tile)
        painting::roundedBox(&painter, rect(), kCardRadius, wash.isValid() ? wash : c.surface,
                             wash.isValid() ? c.mark : c.border);
    else if (wash.isValid())
        painting::roundedBox(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), kControlRadius - 1, wash,
                             c.highContrast ? c.border : QColor());
    if (painting::showsFocus(option))
        painting::focusRing(&painter, tile ? QRectF(rect()) : QRectF(rect()).adjusted(3, 3, -3, -3),
                            tile ? kCardRadius : kControlRadius - 1);
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    // A row is a thing to open: Return does it, as in a list.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace plenum::ui
