// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/reader/pointer_tool.h"
#include "ui/reader/text_selection.h"

#include <QRectF>

#include <optional>

namespace plenum::ui {

class PageCanvas;

// Selects words by dragging, opens links and marks by clicking, moves own notes and ink by dragging them.
// With the highlight tool on a page without words, dragging draws a box instead.
class SelectTool final : public PointerTool {
public:
    explicit SelectTool(PageCanvas &canvas) : m_canvas(canvas) {}

    void press(const PagePoint &at, Qt::KeyboardModifiers modifiers, int clicks) override;
    void move(const PagePoint &at) override;
    void release(const PagePoint &at) override;
    void cancel() override;
    Qt::CursorShape cursorAt(const PagePoint &at) override;
    void paint(QPainter &painter) override;

private:
    enum class Doing { Nothing, Selecting, SelectingWords, Boxing, Dragging };

    bool beginOnMark(const PagePoint &at);
    bool isFar(const PagePoint &at) const;
    std::optional<TextPosition> positionOf(const PagePoint &at) const;
    void beginWords(const PagePoint &at);
    void selectLine(const PagePoint &at);
    QRectF box() const;

    PageCanvas &m_canvas;
    Doing m_doing = Doing::Nothing;
    PagePoint m_start;
    PagePoint m_now;
    std::optional<TextPosition> m_anchor; // of a selection being dragged or extended; none for a mere click
    TextRange m_startWord;
    MarkId m_mark;
};

} // namespace plenum::ui
