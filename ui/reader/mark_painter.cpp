// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mark_painter.h"

#include "ui/reader/ink_stroke.h"
#include "ui/reader/mark_book.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace plenum::ui {
namespace {

struct Shades {
    QColor wash;
    QColor ink;
    QColor chipOnDark;
};

Shades shadesOf(MarkColor color)
{
    switch (color) {
    case MarkColor::Green:
        return {QColor(0xCD, 0xEE, 0xD3), QColor(0x1E, 0x7F, 0x4F), QColor(0x6C, 0xC7, 0x94)};
    case MarkColor::Blue:
        return {QColor(0xCC, 0xE2, 0xFB), QColor(0x1F, 0x5F, 0xA8), QColor(0x6F, 0xB0, 0xF2)};
    case MarkColor::Red:
        return {QColor(0xFB, 0xD3, 0xCF), QColor(0xB3, 0x26, 0x1E), QColor(0xF0, 0x8A, 0x80)};
    case MarkColor::Purple:
        return {QColor(0xE6, 0xD6, 0xF8), QColor(0x6C, 0x3F, 0xA8), QColor(0xBF, 0x9B, 0xEC)};
    case MarkColor::Yellow:
        break;
    }
    return {QColor(0xFF, 0xE5, 0x7A), QColor(0xB0, 0x7D, 0x00), QColor(0xF0, 0xC4, 0x3C)};
}

void paintInitials(QPainter &painter, const Mark &mark, QPointF topLeft, const MarkLook &look)
{
    const QString initials = initialsOf(mark.authorName);
    if (initials.isEmpty())
        return;
    painter.save();
    painter.translate(topLeft);
    painter.rotate(-90 * look.quarterTurns);
    const double unit = 1 / look.scale; // one device-independent pixel in points
    painter.scale(unit, unit);
    QFont font = Theme::font(TextRole::Secondary);
    font.setPixelSize(10);
    font.setBold(true);
    painter.setFont(font);
    const QRectF tag(1, -6, QFontMetricsF(font).horizontalAdvance(initials) + 8, 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkColor(mark.color));
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter, initials);
    painter.restore();
}

QPen edgePen(const Mark &mark, const MarkLook &look)
{
    QPen pen(inkColor(mark.color), (look.selected ? 2.0 : 1.0) / look.scale);
    if (look.pending)
        pen.setStyle(Qt::DashLine);
    return pen;
}

void paintHighlight(QPainter &painter, const Mark &mark, const MarkLook &look)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    QColor wash = washColor(mark.color);
    if (look.pending)
        wash = wash.lighter(104);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF &rect : mark.rects)
        painter.fillRect(rect, wash);
    painter.restore();
    if (!look.foreign && !look.pending && !look.selected)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgePen(mark, look));
    for (const QRectF &rect : mark.rects) {
        if (look.selected)
            painter.drawRect(rect);
        else
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

void paintNote(QPainter &painter, const Mark &mark, const MarkLook &look)
{
    painter.save();
    painter.translate(mark.anchor);
    painter.rotate(-90 * look.quarterTurns);
    const double unit = std::max(1 / look.scale, 0.6); // steady on screen, growing with much enlarged paper
    painter.scale(unit, unit);
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(-9, -9, 18, 14), 3, 3);
    QPainterPath tail(QPointF(-4, 4.5));
    tail.lineTo(-4, 9.5);
    tail.lineTo(1.5, 4.5);
    tail.closeSubpath();
    bubble = bubble.united(tail);
    QPen pen(inkColor(mark.color), look.selected ? 2.0 : 1.25, look.pending ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(washColor(mark.color));
    painter.drawPath(bubble);
    painter.setPen(QPen(inkColor(mark.color), 1.25, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-5, -5), QPointF(5, -5));
    painter.drawLine(QPointF(-5, -2), QPointF(5, -2));
    painter.drawLine(QPointF(-5, 1), QPointF(1, 1));
    painter.restore();
}

void paintInk(QPainter &painter, const Mark &mark, const MarkLook &look)
{
    if (look.selected) {
        painter.setPen(QPen(QColor(0x1F, 0x5F, 0xA8, 70), mark.penWidth + 6 / look.scale, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        for (const Stroke &stroke : mark.strokes)
            painter.drawPath(smoothPath(stroke));
    }
    QColor color = inkColor(mark.color);
    if (look.pending)
        color.setAlphaF(0.75F);
    painter.setPen(QPen(color, mark.penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke &stroke : mark.strokes)
        painter.drawPath(smoothPath(stroke));
}

} // namespace

QColor washColor(MarkColor color)
{
    return shadesOf(color).wash;
}

QColor inkColor(MarkColor color)
{
    return shadesOf(color).ink;
}

QColor chipColor(MarkColor color, bool dark)
{
    return dark ? shadesOf(color).chipOnDark : shadesOf(color).ink;
}

QString markColorName(MarkColor color)
{
    switch (color) {
    case MarkColor::Yellow:
        return QCoreApplication::translate("plenum::ui::MarkColor", "Yellow");
    case MarkColor::Green:
        return QCoreApplication::translate("plenum::ui::MarkColor", "Green");
    case MarkColor::Blue:
        return QCoreApplication::translate("plenum::ui::MarkColor", "Blue");
    case MarkColor::Red:
        return QCoreApplication::translate("plenum::ui::MarkColor", "Red");
    case MarkColor::Purple:
        return QCoreApplication::translate("plenum::ui::MarkColor", "Purple");
    }
    return {};
}

QList<MarkColor> markColors()
{
    return {MarkColor::Yellow, MarkColor::Green, MarkColor::Blue, MarkColor::Red, MarkColor::Purple};
}

void paintMark(QPainter &painter, const Mark &mark, const MarkLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, mark.kind != MarkKind::Highlight);
    switch (mark.kind) {
    case MarkKind::Highlight:
        paintHighlight(painter, mark, look);
        break;
    case MarkKind::Note:
        paintNote(painter, mark, look);
        break;
    case MarkKind::Ink:
        painter.setBrush(Qt::NoBrush);
        paintInk(painter, mark, look);
        break;
    }
    if (look.foreign) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF last =
            mark.kind == MarkKind::Highlight && !mark.rects.isEmpty() ? mark.rects.last() : markBounds(mark);
        paintInitials(painter, mark, last.topRight(), look);
    }
    painter.restore();
}

bool markHit(const Mark &mark, QPointF point, double reach)
{
    switch (mark.kind) {
    case MarkKind::Highlight:
        return std::any_of(mark.rects.cbegin(), mark.rects.cend(), [&](const QRectF &rect) {
            return rect.adjusted(-reach / 2, -reach / 2, reach / 2, reach / 2).contains(point);
        });
    case MarkKind::Note:
        return markBounds(mark).adjusted(-reach, -reach, reach, reach).contains(point);
    case MarkKind::Ink:
        return std::any_of(mark.strokes.cbegin(), mark.strokes.cend(), [&](const Stroke &stroke) {
            return strokeTouches(stroke, point, mark.penWidth / 2 + reach);
        });
    }
    return false;
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto firstLetter = [](const QString &word) {
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1);
    };
    const QString initials =
        firstLetter(words.first()) + (words.size() > 1 ? firstLetter(words.last()) : QString());
    return initials.toUpper();
}

} // namespace plenum::ui
