// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mark_maker.h"

#include "ui/reader/mark_book.h"

namespace plenum::ui {
namespace {

// Limits of core/annotation/mark.h, with room to spare where a mark may still grow.
constexpr qsizetype kMostBoxes = 1000;
constexpr qsizetype kLongestQuote = 20000;
constexpr qsizetype kMostPoints = 9000;
constexpr qint64 kSameDrawingMs = 1500;  // a pause longer than this ends a drawing
constexpr double kSameDrawingReach = 60; // points between strokes of one drawing

qsizetype pointCount(const Mark &mark)
{
    qsizetype points = 0;
    for (const QList<QPointF> &stroke : mark.strokes)
        points += stroke.size();
    return points;
}

} // namespace

void MarkMaker::setPaper(const PaperRef &paper)
{
    m_paper = paper;
    m_lastInk = {};
}

Mark MarkMaker::fresh(int page, MarkKind kind, MarkColor color)
{
    Mark mark;
    mark.id = MarkId(m_random.idText());
    mark.paper = m_paper;
    mark.page = page;
    mark.kind = kind;
    mark.color = color;
    mark.author = m_self;
    mark.created = m_clock.nowUtc();
    mark.modified = mark.created;
    return mark;
}

MarkEdit MarkMaker::highlight(int page, const QList<QRectF> &rects, const QString &quote, MarkColor color)
{
    Mark mark = fresh(page, MarkKind::Highlight, color);
    mark.rects = rects.first(qMin(rects.size(), kMostBoxes));
    mark.quote = quote.left(kLongestQuote);
    return MarkEdit{std::nullopt, mark};
}

MarkEdit MarkMaker::note(int page, QPointF anchor, MarkColor color)
{
    Mark mark = fresh(page, MarkKind::Note, color);
    mark.anchor = anchor;
    return MarkEdit{std::nullopt, mark};
}

MarkEdit MarkMaker::stroke(int page, const QList<QPointF> &stroke, MarkColor color, double width,
                           const std::optional<Mark> &lastInk)
{
    Mark made = fresh(page, MarkKind::Ink, color);
    made.penWidth = width;
    made.strokes = {stroke};
    const double reach = kSameDrawingReach;
    const bool joins =
        lastInk && lastInk->id == m_lastInk && lastInk->page == page && lastInk->color == color &&
        lastInk->penWidth == width && lastInk->modified.msecsTo(made.created) <= kSameDrawingMs &&
        lastInk->modified <= made.created && pointCount(*lastInk) + stroke.size() <= kMostPoints &&
        markBounds(*lastInk).adjusted(-reach, -reach, reach, reach).intersects(markBounds(made));
    if (joins) {
        Mark after = *lastInk;
        after.strokes.append(stroke);
        return changed(*lastInk, after);
    }
    m_lastInk = made.id;
    return MarkEdit{std::nullopt, made};
}

MarkEdit MarkMaker::changed(const Mark &before, Mark after) const
{
    after.modified = m_clock.nowUtc();
    return MarkEdit{before, after};
}

} // namespace plenum::ui
