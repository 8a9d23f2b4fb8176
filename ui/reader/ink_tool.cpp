// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ink_tool.h"

#include "ui/reader/page_canvas.h"

#include <algorithm>

namespace plenum::ui {
namespace {

constexpr double kNearest = 0.75;          // device-independent pixels between samples
constexpr qsizetype kLongestStroke = 4000; // points; a longer line goes on as a new stroke

} // namespace

void InkTool::setPen(const QColor &color, double width)
{
    m_color = color;
    m_width = width;
}

void InkTool::press(const PagePoint &at, Qt::KeyboardModifiers modifiers, int clicks)
{
    Q_UNUSED(modifiers)
    Q_UNUSED(clicks)
    cancel();
    if (!at.onPage)
        return;
    m_page = at.page;
    makeLayer();
    addSample(at);
}

void InkTool::makeLayer()
{
    const double ratio = m_canvas.devicePixels();
    m_layer =
        QImage((QSizeF(m_canvas.viewport()->size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_layer.setDevicePixelRatio(ratio);
    m_layer.fill(Qt::transparent);
}

void InkTool::addSample(const PagePoint &at)
{
    // The pen may leave the page: the line stays on it, along its edge.
    const PageLayout &layout = m_canvas.pageLayout();
    const QPointF here =
        at.page == m_page ? at.point : layout.toPage(m_page, layout.fromPage(at.page, at.point));
    const QRectF page = layout.transform(m_page).inverted().mapRect(layout.pageRect(m_page));
    const QPointF inside(std::clamp(here.x(), page.left(), page.right()),
                         std::clamp(here.y(), page.top(), page.bottom()));
    if (!appendSample(m_stroke, inside, kNearest / layout.scale(m_page)))
        return;
    // A piece is final once the point after its end is known.
    while (m_drawn + 2 < m_stroke.size())
        drawPiece(m_drawn++);
    const qsizetype tail = std::max<qsizetype>(0, m_stroke.size() - 4);
    const QTransform toViewport = m_canvas.pageTransform(m_page);
    QRectF dirty;
    for (qsizetype i = tail; i < m_stroke.size(); ++i)
        dirty |= QRectF(toViewport.map(m_stroke.at(i)), QSizeF(1, 1));
    const double reach = m_width * layout.scale(m_page) + 4;
    m_canvas.viewport()->update(dirty.adjusted(-reach, -reach, reach, reach).toAlignedRect());
}

void InkTool::drawPiece(qsizetype index)
{
    QPainter painter(&m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_canvas.pageTransform(m_page), true);
    painter.setPen(QPen(m_color, m_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(smoothPiece(m_stroke, index));
}

void InkTool::move(const PagePoint &at)
{
    if (m_page < 0 || at.page < 0)
        return;
    addSample(at);
    if (m_stroke.size() >= kLongestStroke) {
        const PagePoint last = at;
        finish();
        press(last, Qt::NoModifier, 1);
    }
}

void InkTool::release(const PagePoint &at)
{
    if (m_page < 0)
        return;
    if (at.page >= 0)
        addSample(at);
    finish();
}

void InkTool::finish()
{
    const int page = m_page;
    const Stroke stroke = m_stroke;
    cancel();
    Q_EMIT m_canvas.strokeDrawn(page, stroke);
}

void InkTool::cancel()
{
    m_page = -1;
    m_stroke.clear();
    m_layer = {};
    m_drawn = 0;
    m_canvas.viewport()->update();
}

Qt::CursorShape InkTool::cursorAt(const PagePoint &at)
{
    return at.onPage ? Qt::CrossCursor : Qt::ArrowCursor;
}

void InkTool::paint(QPainter &painter)
{
    if (m_page < 0)
        return;
    painter.save();
    painter.drawImage(QPointF(), m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_canvas.pageTransform(m_page), true);
    painter.setPen(QPen(m_color, m_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_stroke.size() == 1)
        painter.drawPath(smoothPath(m_stroke));
    for (qsizetype i = m_drawn; i + 1 < m_stroke.size(); ++i)
        painter.drawPath(smoothPiece(m_stroke, i));
    painter.restore();
}

void InkTool::viewMoved()
{
    if (m_page < 0)
        return;
    makeLayer();
    for (qsizetype i = 0; i < m_drawn; ++i)
        drawPiece(i);
}

} // namespace plenum::ui
