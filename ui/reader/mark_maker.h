// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/edit.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <optional>

namespace plenum::ui {

// Makes new marks and edits of marks, with ids, times and authors. Strokes written in one go on one page
// become one drawing. Pure but for the clock and the ids. Threading: GUI thread.
class MarkMaker {
public:
    MarkMaker(const PersonId &self, Random &random, const Clock &clock)
        : m_self(self), m_random(random), m_clock(clock)
    {
    }

    void setPaper(const PaperRef &paper);
    const PaperRef &paper() const { return m_paper; }

    MarkEdit highlight(int page, const QList<QRectF> &rects, const QString &quote, MarkColor color);
    MarkEdit note(int page, QPointF anchor, MarkColor color);
    // Adds to `lastInk` (the newest drawing as it is now) when the stroke belongs to it, else makes a new
    // drawing.
    MarkEdit stroke(int page, const QList<QPointF> &stroke, MarkColor color, double width,
                    const std::optional<Mark> &lastInk);
    // The drawing a next stroke may belong to; empty without one.
    MarkId lastInk() const { return m_lastInk; }
    void endInk() { m_lastInk = {}; }

    // after: the mark as it shall be; its time is set here.
    MarkEdit changed(const Mark &before, Mark after) const;
    static MarkEdit deleted(const Mark &mark) { return MarkEdit{mark, std::nullopt}; }

private:
    Mark fresh(int page, MarkKind kind, MarkColor color);

    PersonId m_self;
    Random &m_random;
    const Clock &m_clock;
    PaperRef m_paper;
    MarkId m_lastInk;
};

} // namespace plenum::ui
