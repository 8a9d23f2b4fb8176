// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/ink_stroke.h"
#include "ui/reader/pointer_tool.h"

#include <QColor>
#include <QImage>

namespace plenum::ui {

class PageCanvas;

// Draws with the pen or the pointer. While it moves only the newest piece of the curve is painted, on a layer
// of its own, so that a long stroke costs as little at its end as at its start.
class InkTool final : public PointerTool {
public:
    explicit InkTool(PageCanvas &canvas) : m_canvas(canvas) {}

    void setPen(const QColor &color, double width);

    void press(const PagePoint &at, Qt::KeyboardModifiers modifiers, int clicks) override;
    void move(const PagePoint &at) override;
    void release(const PagePoint &at) override;
    void cancel() override;
    Qt::CursorShape cursorAt(const PagePoint &at) override;
    void paint(QPainter &painter) override;
    void viewMoved() override;

private:
    void addSample(const PagePoint &at);
    void makeLayer();
    void drawPiece(qsizetype index);
    void finish();

    PageCanvas &m_canvas;
    QColor m_color{Qt::black};
    double m_width = 1.5;  // points
    int m_page = -1;       // -1: the pen is up
    Stroke m_stroke;       // page points
    QImage m_layer;        // what is final of the stroke, over the viewport, device pixels
    qsizetype m_drawn = 0; // pieces on the layer
};

} // namespace plenum::ui
