// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/find_controller.h"
#include "ui/reader/ink_layer.h"
#include "ui/reader/mark_book.h"
#include "ui/reader/page_layout.h"
#include "ui/reader/page_pixels.h"
#include "ui/reader/page_texts.h"
#include "ui/reader/text_selection.h"
#include "ui/reader/watermark.h"

#include <QPainter>

namespace plenum::ui {

// Everything the canvas shows, owned by the reader.
struct ReaderScene {
    PagePixels &pixels;
    PageTexts &texts;
    MarkBook &marks;
    FindController &find;
};

// Paints pages of a scene: the paper, the words that are selected or found, the marks. Lower layers first, so
// that a highlight never hides ink. A short-lived object for one paint event.
class PagePainter {
public:
    struct Look {
        TextSelection selection;
        MarkId selectedMark;
        PersonId self;      // marks of anybody else are shown as theirs
        QStringList labels; // page labels, shown while nothing of a page is drawn yet
        double devicePixelRatio = 1;
        Watermark watermark; // over everything
        bool stale = false;  // another paper is being opened: what is here is dimmed
    };

    PagePainter(QPainter &painter, ReaderScene scene, InkLayers &ink, const PageLayout &layout,
                const Look &look)
        : m_painter(painter), m_scene(scene), m_ink(ink), m_layout(layout), m_look(look)
    {
    }

    // offset: content pixels at the viewport's top left, on device pixels. exposed: viewport pixels.
    void paint(int page, QPointF offset, const QRectF &exposed);

private:
    void paintPaper(int page, const QRectF &rect, const QRectF &exposed);
    void paintDrawn(const DrawnPage &drawn, const QRectF &rect, bool exact);
    void paintPreview(const QImage &preview, const QRectF &rect);
    void paintNothingYet(int page, const QRectF &rect);
    void paintFailure(const QRectF &rect);
    void paintMatches(int page);
    void paintSelection(int page);
    void paintMarks(int page, bool ink, const QRectF &exposedPoints);

    QPainter &m_painter;
    ReaderScene m_scene;
    InkLayers &m_ink;
    const PageLayout &m_layout;
    const Look &m_look;
};

} // namespace plenum::ui
