// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/zoom.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace plenum::ui {

// Where every page stands in one long column, and the way between page points and that column.
//
// Page points: the page as displayed at rotation 0, origin top left (core/annotation/mark.h). Content pixels:
// logical pixels of the scrolled column, origin top left; page rectangles lie on device pixels. Each page has
// its own scale in the two fit modes, so that a landscape plan between portrait pages fills the same width as
// they do. A value; threading: any.
class PageLayout {
public:
    struct Spec {
        QList<QSizeF> pageSizes; // points at rotation 0; empty or absurd sizes count as A4
        Zoom zoom;
        int quarterTurns = 0; // clockwise, any integer
        QSizeF viewport;      // logical pixels
        double devicePixelRatio = 1.0;
    };
    struct Range {
        int first = 0;
        int last = -1; // inclusive; last < first is empty

        bool contains(int page) const { return page >= first && page <= last; }
        bool operator==(const Range &) const = default;
    };

    PageLayout() = default;
    explicit PageLayout(const Spec &spec);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QSizeF contentSize() const { return m_contentSize; }
    int quarterTurns() const { return m_quarterTurns; }

    QRectF pageRect(int page) const { return m_pages.at(page).rect; }
    double scale(int page) const { return m_pages.at(page).scale; } // logical pixels for one point
    double zoomFactor(int page) const { return scale(page) / kPixelsPerPoint; }

    // The page at a height; a gap belongs to the page above it, heights outside to the first or last page.
    // -1 without pages.
    int pageAt(double y) const;
    Range pagesBetween(double top, double bottom) const;
    // The page a reader would say is open when this band is in view: the one shown most completely, or that
    // fills most of the band; the first of equals.
    int currentPage(double top, double height) const;

    QPointF toPage(int page, QPointF content) const;
    QPointF fromPage(int page, QPointF point) const;
    QRectF fromPage(int page, const QRectF &points) const;
    // Page points to content pixels.
    QTransform transform(int page) const { return m_pages.at(page).toContent; }

    static constexpr double kGap = 12.0;    // between pages
    static constexpr double kMargin = 16.0; // around the column

private:
    struct PagePlace {
        QRectF rect;
        double scale = 1.0;
        QTransform toContent;
    };

    QList<PagePlace> m_pages;
    QSizeF m_contentSize;
    int m_quarterTurns = 0;
};

// Page points at rotation 0 to points of the page turned clockwise by quarter turns, origin again top left.
QTransform rotationTransform(QSizeF pageSize, int quarterTurns);

} // namespace plenum::ui
