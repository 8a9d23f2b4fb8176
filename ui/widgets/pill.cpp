// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/widgets/style_painting.h"

#include <QEvent>
#include <QFontMetrics>

namespace plenum::ui {

namespace {

constexpr int kSidePadding = 10;
constexpr int kMarkWidth = 14;

struct Colors {
    QColor ink;
    QColor ground;
};

Colors colorsOf(Pill::Kind kind)
{
    const Palette &c = Theme::colors();
    switch (kind) {
    case Pill::Kind::Neutral:
        return {c.secondaryText, c.pressed};
    case Pill::Kind::Accent:
        return {c.accent, c.accentSurface};
    case Pill::Kind::Good:
        return {c.good, c.goodSurface};
    case Pill::Kind::Warning:
        return {c.warning, c.warningSurface};
    case Pill::Kind::Bad:
        return {c.bad, c.badSurface};
    }
    return {c.secondaryText, c.pressed};
}

} // namespace

Pill::Pill(const QString &text, Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, kind);
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &Pill::updateGeometry);
}

void Pill::set(const QString &text, Kind kind)
{
    m_text = text;
    m_kind = kind;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setChecked(bool checked)
{
    m_checked = checked;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return boundingSize(m_text, m_checked);
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

QSize Pill::boundingSize(const QString &text, bool checked)
{
    const QFontMetrics metrics(Theme::font(TextRole::Secondary));
    return {metrics.horizontalAdvance(text) + 2 * kSidePadding + (checked ? kMarkWidth : 0),
            metrics.height() + 4};
}

void Pill::paint(QPainter *painter, const QRect &rect, const QString &text, Kind kind, bool checked,
                 Qt::LayoutDirection direction)
{
    const Colors colors = colorsOf(kind);
    painting::Saved saved(painter);
    painting::roundedBox(painter, rect, rect.height() / 2.0, colors.ground,
                         Theme::colors().highContrast ? colors.ink : QColor());
    QRect words = rect.adjusted(kSidePadding, 0, -kSidePadding, 0);
    if (checked) {
        const QRect mark = QStyle::visualRect(
            direction, words, QRect(words.left(), words.top(), kMarkWidth - 4, words.height()));
        const QPointF center = QRectF(mark).center();
        painter->setPen(QPen(colors.ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF{center + QPointF(-4, 0.5), center + QPointF(-1, 3.5), center + QPointF(4, -3)});
        words = QStyle::visualRect(direction, words, words.adjusted(kMarkWidth, 0, 0, 0));
    }
    painter->setFont(Theme::font(TextRole::Secondary));
    painter->setPen(colors.ink);
    painting::textLine(painter, words, direction, Qt::AlignCenter, text, Qt::ElideNone);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_kind, m_checked, layoutDirection());
}

} // namespace plenum::ui
