// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPoint>
#include <QPointF>

namespace plenum::ui {

// What the pointer does on a page.
enum class Tool { Select, Highlight, Note, Ink };

// Where the pointer is: the nearest page and the place on it, which lies outside the page when onPage is
// false.
struct PagePoint {
    int page = -1;    // -1: there is no page
    QPointF point;    // page points
    QPointF viewport; // logical pixels
    bool onPage = false;
};

// One way the pointer works on the canvas. press, move … move, release; or press, move … cancel.
class PointerTool {
public:
    virtual ~PointerTool() = default;

    virtual void press(const PagePoint &at, Qt::KeyboardModifiers modifiers, int clicks) = 0;
    virtual void move(const PagePoint &at) = 0;
    virtual void release(const PagePoint &at) = 0;
    virtual void cancel() = 0;
    virtual Qt::CursorShape cursorAt(const PagePoint &at) = 0;
    // What is being made, over everything else. Viewport pixels.
    virtual void paint(QPainter &painter) = 0;
    // Scrolled or zoomed while the pointer is down.
    virtual void viewMoved() {}

protected:
    PointerTool() = default;
    PointerTool(const PointerTool &) = default;
    PointerTool &operator=(const PointerTool &) = default;
};

} // namespace plenum::ui
