// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pixel_cache.h"

#include <algorithm>
#include <cmath>

namespace plenum::ui {
namespace {

bool sameScale(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(a, b);
}

// How well a drawn piece stands in for another scale: covering beats not covering, then the smaller stretch.
double unfitness(const DrawnPage &drawn, double scale, const QRect &needed)
{
    const double ratio = drawn.scale / scale;
    const QRectF wanted(needed.x() * ratio, needed.y() * ratio, needed.width() * ratio,
                        needed.height() * ratio);
    const bool covers = drawn.isWhole() || QRectF(drawn.area).adjusted(-2, -2, 2, 2).contains(wanted);
    const double stretch = ratio >= 1 ? ratio : 2 / ratio;
    return stretch + (covers ? 0 : 1000);
}

} // namespace

void PixelCache::setBudget(qint64 bytes)
{
    m_budget = bytes;
    evict();
}

void PixelCache::pin(int first, int last)
{
    m_pinnedFirst = first;
    m_pinnedLast = last;
}

void PixelCache::insert(DrawnPage drawn)
{
    // A piece of the same page and scale is replaced: one page needs one sharp piece.
    const auto old = std::find_if(m_pages.begin(), m_pages.end(), [&](const DrawnPage &p) {
        return p.page == drawn.page && p.quarterTurns == drawn.quarterTurns &&
               sameScale(p.scale, drawn.scale);
    });
    if (old != m_pages.end()) {
        m_bytes -= old->image.sizeInBytes();
        m_pages.erase(old);
    }
    m_bytes += drawn.image.sizeInBytes();
    m_pages.append(std::move(drawn));
    evict();
}

void PixelCache::clear()
{
    m_pages.clear();
    m_bytes = 0;
}

const DrawnPage *PixelCache::sharp(int page, int quarterTurns, double scale, const QRect &needed)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const DrawnPage &p) {
        return p.page == page && p.quarterTurns == quarterTurns && sameScale(p.scale, scale) &&
               (p.isWhole() || p.area.contains(needed));
    });
    if (found == m_pages.end())
        return nullptr;
    std::rotate(found, found + 1, m_pages.end());
    return &m_pages.last();
}

const DrawnPage *PixelCache::nearest(int page, int quarterTurns, double scale, const QRect &neededAtScale)
{
    const DrawnPage *best = nullptr;
    for (const DrawnPage &drawn : std::as_const(m_pages)) {
        if (drawn.page != page || drawn.quarterTurns != quarterTurns)
            continue;
        if (best == nullptr ||
            unfitness(drawn, scale, neededAtScale) < unfitness(*best, scale, neededAtScale))
            best = &drawn;
    }
    return best;
}

void PixelCache::evict()
{
    // Pieces of pinned pages go only when the newest piece of the same page makes them superfluous.
    for (qsizetype i = 0; m_bytes > m_budget && i < m_pages.size();) {
        const DrawnPage &drawn = m_pages.at(i);
        const bool pinned = drawn.page >= m_pinnedFirst && drawn.page <= m_pinnedLast;
        const bool superseded =
            std::any_of(m_pages.begin() + i + 1, m_pages.end(), [&](const DrawnPage &later) {
                return later.page == drawn.page && later.isWhole() &&
                       later.quarterTurns == drawn.quarterTurns;
            });
        if ((pinned && !superseded) || i + 1 == m_pages.size()) {
            ++i;
            continue;
        }
        m_bytes -= drawn.image.sizeInBytes();
        m_pages.removeAt(i);
    }
}

} // namespace plenum::ui
