// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace plenum::ui {

namespace {

constexpr int kRailIconSize = 22;
constexpr int kMargin = 4;
constexpr int kRailWidth = 72;

QFont labelFont()
{
    QFont font = Theme::font(TextRole::Secondary);
    font.setPixelSize(qMax(10, QFontInfo(font).pixelSize() - 1));
    return font;
}

} // namespace

RailButton::RailButton(Icon id, QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
{
    setIcon(plenum::ui::icon(id, Tint::Rail));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &RailButton::adopt);
    adopt();
}

void RailButton::adopt()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    const QString shortcut = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(shortcut.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), shortcut));
    setAccessibleName(m_count > 0 ? QStringLiteral("%1, %2").arg(text()).arg(m_count) : text());
    updateGeometry();
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    adopt();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    const int width = qMax(kRailWidth, metrics.horizontalAdvance(text()) + 4 * kMargin);
    return {width, kRailIconSize + metrics.height() + kSpaceSmall + 4 * kMargin};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Palette &colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(kMargin, 1, -kMargin, -1);
    if (isChecked() || underMouse() || isDown()) {
        QColor fill = colors.railActive;
        if (!isChecked())
            fill.setAlphaF(isDown() ? 0.8F : 0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(plate, kControlRadius, kControlRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.railText, kFocusRing));
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
    }
    const QFontMetrics metrics(labelFont());
    const int contentHeight = kRailIconSize + kMargin + metrics.height();
    const int top = (height() - contentHeight) / 2;
    const QRect iconRect((width() - kRailIconSize) / 2, top, kRailIconSize, kRailIconSize);
    icon().paint(&painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(labelFont());
    QColor words = colors.railText;
    words.setAlphaF(isEnabled() ? 1.0F : 0.5F);
    painter.setPen(words);
    painter.drawText(QRect(0, top + kRailIconSize + kMargin, width(), metrics.height()), Qt::AlignCenter, text());
    if (m_count <= 0)
        return;
    const QString count = m_count > 99 ? QStringLiteral("99+") : QLocale().toString(m_count);
    QFont small = labelFont();
    small.setBold(true);
    const int diameter = qMax(16, QFontMetrics(small).horizontalAdvance(count) + 8);
    const int x = layoutDirection() == Qt::RightToLeft ? iconRect.left() - diameter / 2 - 2
                                                       : iconRect.right() - diameter / 2 + 4;
    const QRect badge(x, iconRect.top() - 4, diameter, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xB3, 0x26, 0x1E));
    painter.drawRoundedRect(badge, 8, 8);
    painter.setFont(small);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, count);
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace plenum::ui
