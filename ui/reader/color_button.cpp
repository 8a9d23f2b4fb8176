// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/color_button.h"

#include "ui/reader/mark_painter.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace plenum::ui {
namespace {

constexpr int kSide = 20;

QPixmap swatch(MarkColor color, bool chosen, double ratio)
{
    QPixmap pixmap(QSize(kSide, kSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(inkColor(color), 1.25));
    painter.setBrush(washColor(color));
    painter.drawEllipse(QRectF(4, 4, kSide - 8, kSide - 8));
    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colors().text, 1.5));
        painter.drawEllipse(QRectF(1, 1, kSide - 2, kSide - 2));
    }
    return pixmap;
}

} // namespace

QIcon colorIcon(MarkColor color, bool chosen)
{
    QIcon icon;
    for (const double ratio : {1.0, 1.5, 2.0, 3.0})
        icon.addPixmap(swatch(color, chosen, ratio));
    return icon;
}

ColorButton::ColorButton(QWidget *parent) : MenuButton(parent)
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const MarkColor each : markColors()) {
        QAction *action = menu->addAction(colorIcon(each, false), markColorName(each));
        action->setCheckable(true);
        action->setData(static_cast<int>(each));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] {
            setColor(each);
            Q_EMIT colorChosen(each);
        });
    }
    setMenu(menu);
    adopt();
}

void ColorButton::setColor(MarkColor color)
{
    m_color = color;
    adopt();
}

void ColorButton::adopt()
{
    setIcon(colorIcon(m_color, false));
    const QString name = tr("Colour of new marks: %1").arg(markColorName(m_color));
    setToolTip(name);
    setAccessibleName(name);
    for (QAction *action : menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_color));
}

void ColorButton::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}

} // namespace plenum::ui
