// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/widgets/style_painting.h"

#include <QLocale>

namespace plenum::ui {

namespace {
constexpr int kLineHeight = 4;
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_total = std::max<qint64>(total, 0);
    m_done = std::clamp<qint64>(done, 0, m_total);
    setAccessibleName(tr("%1 of %2").arg(QLocale().toString(m_done), QLocale().toString(m_total)));
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {160, kLineHeight};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {40, kLineHeight};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Palette &c = Theme::colors();
    QPainter painter(this);
    const qreal radius = kLineHeight / 2.0;
    painting::roundedBox(&painter, rect(), radius, c.pressed, c.highContrast ? c.border : QColor());
    if (m_done == 0)
        return;
    QRectF filled = rect();
    filled.setWidth(std::max<qreal>(kLineHeight, filled.width() * static_cast<qreal>(m_done) / static_cast<qreal>(m_total)));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(width());
    painting::roundedBox(&painter, filled, radius, m_done == m_total ? c.good : c.accent);
}

} // namespace plenum::ui
