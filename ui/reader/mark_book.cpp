// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mark_book.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace plenum::ui {
namespace {

constexpr double kNoteSide = 20.0; // points a note's icon takes

void apply(QList<Mark> &marks, const MarkEdit &edit)
{
    const MarkId id = edit.subject().id;
    const auto at = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) { return mark.id == id; });
    if (!edit.after) {
        if (at != marks.end())
            marks.erase(at);
    } else if (at != marks.end()) {
        const QString author = at->authorName;
        *at = *edit.after;
        if (at->authorName.isEmpty())
            at->authorName = author;
    } else {
        marks.append(*edit.after);
    }
}

// By page, then down the page, then across it.
void sortByPlace(QList<Mark> &marks)
{
    struct Place {
        std::tuple<int, double, double, QString> key;
        qsizetype index;
    };
    std::vector<Place> places; // the bounds of ink are not cheap: once for each mark, not for each comparison
    places.reserve(static_cast<size_t>(marks.size()));
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        const QPointF corner = markBounds(mark).topLeft();
        places.push_back({{mark.page, corner.y(), corner.x(), mark.id.text()}, i});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.key < b.key; });
    QList<Mark> sorted;
    sorted.reserve(marks.size());
    for (const Place &place : places)
        sorted.append(marks.at(place.index));
    marks = sorted;
}

} // namespace

QRectF markBounds(const Mark &mark)
{
    QRectF bounds;
    switch (mark.kind) {
    case MarkKind::Highlight:
        for (const QRectF &rect : mark.rects)
            bounds |= rect;
        break;
    case MarkKind::Note:
        bounds = QRectF(mark.anchor - QPointF(kNoteSide / 2, kNoteSide / 2), QSizeF(kNoteSide, kNoteSide));
        break;
    case MarkKind::Ink: {
        const double half = std::max(mark.penWidth, 0.1) / 2;
        for (const QList<QPointF> &stroke : mark.strokes) {
            for (const QPointF &point : stroke)
                bounds |= QRectF(point - QPointF(half, half), QSizeF(2 * half, 2 * half));
        }
        break;
    }
    }
    return bounds;
}

void MarkBook::clear()
{
    m_committed.clear();
    m_pending.clear();
    rebuild();
}

void MarkBook::setMarks(const QList<Mark> &marks)
{
    m_committed = marks;
    rebuild();
}

void MarkBook::addPending(const MarkEdit &edit)
{
    m_pending.append(edit);
    rebuild();
}

void MarkBook::applyCommitted(const MarkEdit &edit)
{
    const MarkId id = edit.subject().id;
    const auto waiting = std::find_if(m_pending.begin(), m_pending.end(), [&](const MarkEdit &pending) {
        return pending.subject().id == id && pending.after.has_value() == edit.after.has_value();
    });
    if (waiting != m_pending.end())
        m_pending.erase(waiting);
    apply(m_committed, edit);
    rebuild();
}

QList<MarkEdit> MarkBook::revertOldest()
{
    if (m_pending.isEmpty())
        return {};
    const MarkId id = m_pending.first().subject().id;
    QList<MarkEdit> reverted;
    for (qsizetype i = 0; i < m_pending.size();) {
        if (m_pending.at(i).subject().id == id)
            reverted.append(m_pending.takeAt(i));
        else
            ++i;
    }
    rebuild();
    return reverted;
}

QList<Mark> MarkBook::marksOn(int page) const
{
    QList<Mark> found;
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(found),
                 [page](const Mark &mark) { return mark.page == page; });
    return found;
}

std::optional<Mark> MarkBook::find(const MarkId &id) const
{
    const auto at =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Mark &mark) { return mark.id == id; });
    return at == m_shown.cend() ? std::nullopt : std::optional(*at);
}

bool MarkBook::isPending(const MarkId &id) const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(),
                       [&](const MarkEdit &edit) { return edit.subject().id == id; });
}

std::optional<Mark> MarkBook::neighbour(const MarkId &id, int step, int firstPage, int lastPage) const
{
    QList<Mark> candidates;
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(candidates),
                 [&](const Mark &mark) { return mark.page >= firstPage && mark.page <= lastPage; });
    if (candidates.isEmpty())
        return std::nullopt;
    const auto at =
        std::find_if(candidates.cbegin(), candidates.cend(), [&](const Mark &mark) { return mark.id == id; });
    if (at == candidates.cend())
        return step > 0 ? candidates.first() : candidates.last();
    const qsizetype next = (at - candidates.cbegin()) + step;
    return next < 0 || next >= candidates.size() ? std::nullopt : std::optional(candidates.at(next));
}

void MarkBook::rebuild()
{
    m_shown = m_committed;
    for (const MarkEdit &edit : std::as_const(m_pending))
        apply(m_shown, edit);
    sortByPlace(m_shown);
    Q_EMIT changed();
}

} // namespace plenum::ui
