// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style_painting.h"

#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QVariant>
#include <QWidget>

namespace plenum::ui::painting {

namespace {

constexpr int kMenuItemHeight = 30;
constexpr int kMenuIconColumn = 30;
constexpr int kMenuSeparatorHeight = 9;
constexpr int kProgressHeight = 6;

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}

bool isOn(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On);
}

// Filled with a strong colour; the ring stands apart from the fill so that it shows on any colour.
void filledButton(QPainter *painter, const QStyleOption &option, const QColor &fill)
{
    const Palette &c = Theme::colors();
    if (!isEnabled(option)) {
        roundedBox(painter, option.rect, kControlRadius, c.pressed, c.highContrast ? c.border : QColor());
        return;
    }
    if (showsFocus(option)) {
        focusRing(painter, option.rect, kControlRadius);
        roundedBox(painter, QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -3.5), kControlRadius - 3, fill);
        return;
    }
    roundedBox(painter, option.rect, kControlRadius, fill);
}

void outlinedButton(QPainter *painter, const QStyleOption &option)
{
    const Palette &c = Theme::colors();
    QColor fill = c.surface;
    QColor border = c.controlBorder;
    if (isPressed(option))
        fill = c.pressed;
    else if (isHovered(option))
        fill = c.hover;
    if (isOn(option)) {
        fill = c.accentSurface;
        border = c.accent;
    }
    roundedBox(painter, option.rect, kControlRadius, fill, border);
    if (showsFocus(option))
        focusRing(painter, option.rect, kControlRadius);
}

void fieldBox(QPainter *painter, const QStyleOption &option, const QColor &fill)
{
    const Palette &c = Theme::colors();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    roundedBox(painter, option.rect, kControlRadius, isEnabled(option) ? fill : c.sunken,
               isHovered(option) && !focused ? c.mark : c.controlBorder);
    if (focused)
        focusRing(painter, option.rect, kControlRadius);
}

} // namespace

ButtonKind buttonKind(const QWidget *widget)
{
    return widget == nullptr ? ButtonKind::Quiet
                             : static_cast<ButtonKind>(widget->property(kButtonKind).toInt());
}

void roundedBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
                qreal width)
{
    Saved saved(painter);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (!border.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
        return;
    }
    painter->setPen(QPen(border, width));
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    roundedBox(painter, rect, radius, QColor(), Theme::colors().accent, kFocusRing);
}

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

Qt::LayoutDirection lineDirection(const QString &text, Qt::LayoutDirection fallback)
{
    int depth = 0;
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++depth;
            break;
        case QChar::DirPDI:
            depth = std::max(0, depth - 1);
            break;
        case QChar::DirL:
            if (depth == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (depth == 0)
                return Qt::RightToLeft;
            break;
        default:
            break;
        }
    }
    return fallback;
}

void textLine(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment,
              const QString &text, Qt::TextElideMode mode)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(lineDirection(text, direction));
    const Qt::Alignment placed = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    painter->drawText(rect, int(placed) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, mode, rect.width()));
    painter->setLayoutDirection(before);
}

void pushButton(QPainter *painter, const QStyleOption &option, ButtonKind kind)
{
    const Palette &c = Theme::colors();
    switch (kind) {
    case ButtonKind::Primary:
        filledButton(painter, option,
                     isPressed(option)   ? c.accentPressed
                     : isHovered(option) ? c.accentHover
                                         : c.accent);
        return;
    case ButtonKind::Danger:
        filledButton(painter, option, isPressed(option) || isHovered(option) ? c.bad.darker(112) : c.bad);
        return;
    case ButtonKind::Link:
        if (showsFocus(option))
            focusRing(painter, option.rect, kControlRadius);
        return;
    case ButtonKind::Quiet:
        outlinedButton(painter, option);
        return;
    }
}

void toolButton(QPainter *painter, const QStyleOption &option)
{
    const Palette &c = Theme::colors();
    const bool raised = !option.state.testFlag(QStyle::State_AutoRaise);
    if (raised) {
        outlinedButton(painter, option);
        return;
    }
    if (isPressed(option))
        roundedBox(painter, option.rect, kControlRadius, c.pressed);
    else if (isOn(option))
        roundedBox(painter, option.rect, kControlRadius, c.accentSurface,
                   c.highContrast ? c.accent : QColor());
    else if (isHovered(option))
        roundedBox(painter, option.rect, kControlRadius, c.hover, c.highContrast ? c.border : QColor());
    if (showsFocus(option))
        focusRing(painter, option.rect, kControlRadius);
}

void lineEdit(QPainter *painter, const QStyleOption &option, bool readOnly)
{
    const Palette &c = Theme::colors();
    fieldBox(painter, option, readOnly ? c.sunken : c.surface);
}

void radioButton(QPainter *painter, const QStyleOption &option)
{
    const Palette &c = Theme::colors();
    Saved saved(painter);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = isOn(option);
    const QColor line = !isEnabled(option)  ? c.controlBorder
                        : on                ? c.accent
                        : isHovered(option) ? c.text
                                            : c.mark;
    roundedBox(painter, circle, circle.width() / 2, on && isEnabled(option) ? c.accent : c.surface, line,
               1.5);
    if (!on)
        return;
    const qreal inset = circle.width() * 0.31;
    painter->setPen(Qt::NoPen);
    painter->setBrush(isEnabled(option) ? c.onAccent : c.mark);
    painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const Palette &c = Theme::colors();
    Saved saved(painter);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool on = isOn(option) || partly;
    const QColor line = !isEnabled(option)  ? c.controlBorder
                        : on                ? c.accent
                        : isHovered(option) ? c.text
                                            : c.mark;
    roundedBox(painter, box, 4, on && isEnabled(option) ? c.accent : c.surface, line, 1.5);
    if (!on)
        return;
    painter->setPen(
        QPen(isEnabled(option) ? c.onAccent : c.mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (partly)
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
}

void chevron(QPainter *painter, const QRect &rect, Arrow arrow, const QColor &color)
{
    Saved saved(painter);
    painter->translate(QRectF(rect).center());
    switch (arrow) {
    case Arrow::Down:
        break;
    case Arrow::Up:
        painter->rotate(180);
        break;
    case Arrow::Left:
        painter->rotate(90);
        break;
    case Arrow::Right:
        painter->rotate(-90);
        break;
    }
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-4, -2}, {0, 2}, {4, -2}});
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    if (option.editable)
        fieldBox(painter, option, Theme::colors().surface);
    else
        outlinedButton(painter, option);
    chevron(painter, arrow, Arrow::Down, option.palette.color(QPalette::ButtonText));
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    fieldBox(painter, option, Theme::colors().surface);
    const auto arrow = [&](const QRect &rect, Arrow direction, QStyle::SubControl control,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool possible = isEnabled(option) && option.stepEnabled.testFlag(step);
        if (possible && option.activeSubControls.testFlag(control))
            roundedBox(painter, rect.adjusted(1, 1, -1, -1), 3, Theme::colors().hover);
        chevron(painter, rect, direction,
                option.palette.color(possible ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    };
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        arrow(up, Arrow::Up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
        arrow(down, Arrow::Down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
    }
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.minimum >= option.maximum)
        return;
    const Palette &c = Theme::colors();
    const bool active =
        isPressed(option) || (isHovered(option) && option.activeSubControls != QStyle::SC_None);
    QColor color = c.mark;
    color.setAlphaF(active || c.highContrast ? 1.0F : 0.55F);
    const int thickness = active ? 8 : 6;
    QRectF bar = handle;
    if (option.orientation == Qt::Vertical)
        bar = QRectF(bar.center().x() - thickness / 2.0, bar.top() + 2, thickness, bar.height() - 4);
    else
        bar = QRectF(bar.left() + 2, bar.center().y() - thickness / 2.0, bar.width() - 4, thickness);
    roundedBox(painter, bar, thickness / 2.0, color);
}

void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Palette &c = Theme::colors();
    constexpr qreal kLine = 4;
    constexpr qreal kKnob = 16;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QPointF center = QRectF(handle).center();
    QRectF line = groove;
    QRectF filled;
    if (horizontal) {
        line = QRectF(line.left(), center.y() - kLine / 2, line.width(), kLine);
        filled = line;
        option.upsideDown ? filled.setLeft(center.x()) : filled.setRight(center.x());
    } else {
        line = QRectF(center.x() - kLine / 2, line.top(), kLine, line.height());
        filled = line;
        option.upsideDown ? filled.setTop(center.y()) : filled.setBottom(center.y());
    }
    roundedBox(painter, line, kLine / 2, c.controlBorder);
    roundedBox(painter, filled, kLine / 2, isEnabled(option) ? c.accent : c.mark);
    const QRectF knob(center.x() - kKnob / 2, center.y() - kKnob / 2, kKnob, kKnob);
    roundedBox(painter, knob, kKnob / 2, c.surface, isEnabled(option) ? c.accent : c.mark, 1.5);
    if (showsFocus(option))
        focusRing(painter, knob, kKnob / 2);
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Palette &c = Theme::colors();
    QRectF line = option.rect;
    line = QRectF(line.left(), line.center().y() - kProgressHeight / 2.0, line.width(), kProgressHeight);
    roundedBox(painter, line, kProgressHeight / 2.0, c.pressed, c.highContrast ? c.border : QColor());
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qreal share = range > 0 ? qreal(option.progress - option.minimum) / qreal(range) : 0.0;
    if (share <= 0)
        return;
    QRectF filled = line;
    filled.setWidth(std::max<qreal>(kProgressHeight, line.width() * std::min(share, 1.0)));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        filled.moveRight(line.right());
    roundedBox(painter, filled, kProgressHeight / 2.0, c.accent);
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const Palette &c = Theme::colors();
    const QRectF rect = option.rect;
    if (isHovered(option) && !option.state.testFlag(QStyle::State_Selected))
        roundedBox(painter, rect.adjusted(2, 4, -2, -6), kControlRadius, c.hover);
    if (option.state.testFlag(QStyle::State_Selected))
        roundedBox(painter, QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 2), 1, c.accent);
    if (showsFocus(option))
        focusRing(painter, rect.adjusted(2, 3, -2, -5), kControlRadius);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, ButtonKind kind)
{
    const Palette &c = Theme::colors();
    const Saved saved(painter);
    const bool enabled = isEnabled(option);
    QColor color =
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (enabled && (kind == ButtonKind::Primary || kind == ButtonKind::Danger))
        color = c.onAccent;
    else if (enabled && kind == ButtonKind::Link)
        color = c.accent;
    painter->setPen(color);
    if (kind == ButtonKind::Link) {
        QFont font = painter->font();
        font.setUnderline(isHovered(option));
        painter->setFont(font);
        const QRect room = option.rect.adjusted(kLinkPadding, 0, -kLinkPadding, 0);
        // The bevel takes a pixel at each side, which the padding gives back: no reason for a second line.
        const int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
        painter->drawText(room,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                              (width > option.rect.width() ? Qt::TextWordWrap : Qt::TextDontClip) |
                              Qt::TextShowMnemonic,
                          option.text);
        return;
    }
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconSide > 0 && !option.text.isEmpty() ? kSpaceSmall - 2 : 0;
    const int room = option.rect.width() - iconSide - gap - 2 * kSpaceSmall;
    const QString text =
        option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, room, Qt::TextShowMnemonic);
    const int words = std::min(room, option.fontMetrics.size(Qt::TextShowMnemonic, text).width() + 1);
    const int start = option.rect.left() + (option.rect.width() - iconSide - gap - words) / 2;
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(left, option.rect.top(), width, option.rect.height()));
    };
    option.icon.paint(painter, placed(start, iconSide), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    painter->drawText(placed(start + iconSide + gap, words),
                      Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, text);
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const Palette &c = Theme::colors();
    Saved saved(painter);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRectF(rect.left() + kSpaceSmall, rect.center().y(), rect.width() - 2 * kSpaceSmall, 1),
            c.border);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected) && isEnabled(option);
    if (selected)
        roundedBox(painter, QRectF(rect).adjusted(4, 1, -4, -1), 4, c.accentSurface,
                   c.highContrast ? c.accent : QColor());
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    const QRect column(rect.left() + kSpaceSmall, rect.top(), 20, rect.height());
    const bool chosen = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    if (chosen && option.icon.isNull()) {
        const QRect box = placed(column);
        const QPointF center = QRectF(box).center();
        painter->setPen(QPen(c.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF{center + QPointF(-5, 0), center + QPointF(-1.5, 3.5), center + QPointF(5, -4)});
    } else if (!option.icon.isNull()) {
        QRectF frame(0, 0, 24, 24);
        frame.moveCenter(QRectF(placed(column)).center());
        if (chosen)
            roundedBox(painter, frame, 4, c.accentSurface, c.accent);
        option.icon.paint(painter, placed(column), Qt::AlignCenter,
                          isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList texts = option.text.split(QLatin1Char('\t'));
    const QRect words(rect.left() + kMenuIconColumn + 6, rect.top(),
                      rect.width() - kMenuIconColumn - 6 - kSpaceLarge, rect.height());
    painter->setFont(option.font);
    painter->setPen(
        option.palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->drawText(placed(words), flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      texts.first());
    if (texts.size() > 1) {
        painter->setPen(c.secondaryText);
        painter->drawText(placed(words),
                          flags | int(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                          texts.last());
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(rect.right() - kSpaceWide + 1, rect.top(), kSpaceLarge, rect.height());
        chevron(painter, placed(end), option.direction == Qt::RightToLeft ? Arrow::Left : Arrow::Right,
                c.secondaryText);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, kMenuSeparatorHeight};
    const QFontMetrics metrics(option.font);
    const QStringList texts = option.text.split(QLatin1Char('\t'));
    int width = kMenuIconColumn + 6 + metrics.size(Qt::TextShowMnemonic, texts.first()).width() + kSpaceWide;
    if (texts.size() > 1)
        width += metrics.horizontalAdvance(texts.last()) + kSpaceWide;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kSpaceLarge;
    return {width, std::max(kMenuItemHeight, metrics.height() + 12)};
}

void itemPanel(QPainter *painter, const QStyleOption &option)
{
    const Palette &c = Theme::colors();
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        roundedBox(painter, rect, 4, c.accentSurface, c.highContrast ? c.accent : QColor());
    else if (isHovered(option))
        roundedBox(painter, rect, 4, c.hover, c.highContrast ? c.border : QColor());
}

} // namespace plenum::ui::painting
