// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_layout.h"

#include <algorithm>
#include <cmath>

namespace plenum::ui {
namespace {

constexpr QSizeF kA4(595.0, 842.0);
constexpr double kMaximumPoints = 20000.0;

QSizeF usableSize(QSizeF size)
{
    const auto usable = [](double v) { return std::isfinite(v) && v >= 1.0 && v <= kMaximumPoints; };
    return usable(size.width()) && usable(size.height()) ? size : kA4;
}

double scaleFor(const Zoom &zoom, QSizeF turned, QSizeF viewport)
{
    const double smallest = kMinimumZoom * kPixelsPerPoint / 5; // a fit may go lower than a chosen zoom
    const double largest = kMaximumZoom * kPixelsPerPoint;
    const double widthFit = (viewport.width() - 2 * PageLayout::kMargin) / turned.width();
    const double heightFit = (viewport.height() - 2 * PageLayout::kGap) / turned.height();
    switch (zoom.mode) {
    case ZoomMode::FitWidth:
        return std::clamp(widthFit, smallest, largest);
    case ZoomMode::FitPage:
        return std::clamp(std::min(widthFit, heightFit), smallest, largest);
    case ZoomMode::Fixed:
        break;
    }
    return clampedZoom(zoom.factor) * kPixelsPerPoint;
}

} // namespace

QTransform rotationTransform(QSizeF pageSize, int quarterTurns)
{
    switch (((quarterTurns % 4) + 4) % 4) {
    case 1:
        return QTransform(0, 1, -1, 0, pageSize.height(), 0);
    case 2:
        return QTransform(-1, 0, 0, -1, pageSize.width(), pageSize.height());
    case 3:
        return QTransform(0, -1, 1, 0, 0, pageSize.width());
    default:
        return {};
    }
}

PageLayout::PageLayout(const Spec &spec) : m_quarterTurns(((spec.quarterTurns % 4) + 4) % 4)
{
    const double ratio = spec.devicePixelRatio > 0 ? spec.devicePixelRatio : 1.0;
    const auto snapped = [ratio](double v) { return std::round(v * ratio) / ratio; };
    m_pages.reserve(spec.pageSizes.size());

    double widest = 0;
    for (const QSizeF &stated : spec.pageSizes) {
        const QSizeF size = usableSize(stated);
        const QSizeF turned = m_quarterTurns % 2 == 1 ? size.transposed() : size;
        PagePlace place;
        place.scale = scaleFor(spec.zoom, turned, spec.viewport);
        const QSizeF pixels(std::max(snapped(turned.width() * place.scale), 1.0),
                            std::max(snapped(turned.height() * place.scale), 1.0));
        place.rect = QRectF(QPointF(), pixels);
        place.toContent =
            rotationTransform(size, m_quarterTurns) * QTransform::fromScale(place.scale, place.scale);
        widest = std::max(widest, pixels.width());
        m_pages.append(place);
    }

    const double width = std::max(widest + 2 * kMargin, spec.viewport.width());
    double y = kGap;
    for (PagePlace &place : m_pages) {
        place.rect.moveTopLeft(QPointF(snapped((width - place.rect.width()) / 2), snapped(y)));
        place.toContent *= QTransform::fromTranslate(place.rect.x(), place.rect.y());
        y = place.rect.bottom() + kGap;
    }
    m_contentSize = QSizeF(width, m_pages.isEmpty() ? 0 : y);
}

int PageLayout::pageAt(double y) const
{
    if (m_pages.isEmpty())
        return -1;
    const auto after =
        std::upper_bound(m_pages.begin(), m_pages.end(), y,
                         [](double value, const PagePlace &place) { return value < place.rect.top(); });
    return std::max(0, static_cast<int>(after - m_pages.begin()) - 1);
}

PageLayout::Range PageLayout::pagesBetween(double top, double bottom) const
{
    if (m_pages.isEmpty())
        return {};
    Range range{pageAt(top), pageAt(bottom)};
    if (m_pages.at(range.first).rect.bottom() <= top && range.first < range.last)
        ++range.first;
    return range;
}

int PageLayout::currentPage(double top, double height) const
{
    int best = pageAt(top + height / 3);
    double bestShare = 0;
    const Range range = pagesBetween(top, top + height);
    for (int page = range.first; page <= range.last; ++page) {
        const QRectF rect = m_pages.at(page).rect;
        const double seen = std::min(rect.bottom(), top + height) - std::max(rect.top(), top);
        const double share = seen / std::max(std::min(rect.height(), height), 1.0);
        if (share > bestShare + 0.01) {
            bestShare = share;
            best = page;
        }
    }
    return best;
}

QPointF PageLayout::toPage(int page, QPointF content) const
{
    return m_pages.at(page).toContent.inverted().map(content);
}

QPointF PageLayout::fromPage(int page, QPointF point) const
{
    return m_pages.at(page).toContent.map(point);
}

QRectF PageLayout::fromPage(int page, const QRectF &points) const
{
    return m_pages.at(page).toContent.mapRect(points);
}

} // namespace plenum::ui
