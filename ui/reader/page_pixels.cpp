// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_pixels.h"

#include "core/base/async.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace plenum::ui {
namespace {

using namespace std::chrono_literals;

constexpr qint64 kWholePagePixels = 16LL << 20; // above this, only the part in view is drawn
constexpr auto kRestTime = 120ms;
constexpr int kPreviewsAtOnce = 2;
constexpr int kPreviewReach = 250; // pages on each side of the current one that get a preview
constexpr qint64 kPreviewBudget = 48LL << 20;
constexpr qint64 kScreensKept = 8;

qint64 areaOf(QSize size)
{
    return static_cast<qint64>(size.width()) * size.height();
}

} // namespace

PagePixels::PagePixels(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestTime);
    connect(&m_rest, &QTimer::timeout, this, &PagePixels::refresh);
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_refreshSoon, &QTimer::timeout, this, &PagePixels::refresh);
}

void PagePixels::setSource(PageSource *source, const DocumentInfo &info)
{
    ++m_epoch;
    ++m_generation;
    m_source = source;
    m_info = info;
    m_view = {};
    m_cache.clear();
    m_asked.clear();
    m_failures.clear();
    m_previews.clear();
    m_previewBytes = 0;
    m_previewsAsked.clear();
    m_previewsFailed.clear();
}

void PagePixels::setView(const View &view)
{
    m_view = view;
    m_rest.stop();
    m_refreshSoon.start();
}

void PagePixels::setMovingView(const View &view)
{
    m_view = view;
    m_rest.start();
}

PageLayout::Range PagePixels::visiblePages() const
{
    return m_view.layout.pagesBetween(m_view.visibleArea.top(), m_view.visibleArea.bottom());
}

// A zoom, a rotation or a jump makes what was asked for before stale; scrolling on does not.
void PagePixels::beginGenerationIfChanged()
{
    if (m_asked.isEmpty())
        return;
    const PageLayout::Range now = visiblePages();
    const bool anyUseful = std::any_of(m_asked.cbegin(), m_asked.cend(), [&](const RenderRequest &asked) {
        return asked.page >= now.first - 2 && asked.page <= now.last + 2 &&
               asked.rotation == m_view.layout.quarterTurns() * 90 &&
               std::abs(asked.scale - m_view.layout.scale(asked.page) * m_view.devicePixelRatio) < 1e-6;
    });
    if (anyUseful)
        return;
    ++m_generation;
    m_asked.clear();
    m_source->newGeneration();
}

QRect PagePixels::neededArea(int page, QSize pageSize) const
{
    const QRectF rect = m_view.layout.pageRect(page);
    const QRectF seen = rect.intersected(m_view.visibleArea).translated(-rect.topLeft());
    const double ratio = m_view.devicePixelRatio;
    const QRectF pixels(seen.x() * ratio, seen.y() * ratio, seen.width() * ratio, seen.height() * ratio);
    return pixels.toAlignedRect().intersected(QRect(QPoint(), pageSize));
}

PagePixels::Wanted PagePixels::wantedOf(int page) const
{
    Wanted wanted;
    wanted.request.page = page;
    wanted.request.scale = m_view.layout.scale(page) * m_view.devicePixelRatio;
    wanted.request.rotation = m_view.layout.quarterTurns() * 90;
    wanted.pageSize = renderedPageSize(m_info.sizes.at(page), wanted.request.scale, wanted.request.rotation);
    wanted.needed = neededArea(page, wanted.pageSize);
    if (areaOf(wanted.pageSize) > kWholePagePixels) {
        const int marginX = wanted.needed.width() / 4;
        const int marginY = wanted.needed.height() / 4;
        wanted.request.region = wanted.needed.adjusted(-marginX, -marginY, marginX, marginY)
                                    .intersected(QRect(QPoint(), wanted.pageSize));
    }
    return wanted;
}

const DrawnPage *PagePixels::sharp(int page)
{
    if (page >= m_view.layout.pageCount())
        return nullptr;
    const Wanted wanted = wantedOf(page);
    return m_cache.sharp(page, m_view.layout.quarterTurns(), wanted.request.scale, wanted.needed);
}

const DrawnPage *PagePixels::nearest(int page)
{
    if (page >= m_view.layout.pageCount())
        return nullptr;
    const Wanted wanted = wantedOf(page);
    return m_cache.nearest(page, m_view.layout.quarterTurns(), wanted.request.scale, wanted.needed);
}

bool PagePixels::isSettled()
{
    if (m_view.layout.pageCount() == 0)
        return false;
    const PageLayout::Range visible = visiblePages();
    for (int page = visible.first; page <= visible.last; ++page) {
        if (sharp(page) == nullptr && !m_failures.contains(page))
            return false;
    }
    return true;
}

std::optional<Error> PagePixels::failure(int page) const
{
    const auto found = m_failures.constFind(page);
    return found == m_failures.cend() ? std::nullopt : std::optional(*found);
}

void PagePixels::retry(int page)
{
    m_failures.remove(page);
    m_asked.remove(page);
    m_refreshSoon.start();
}

void PagePixels::refresh()
{
    if (m_source == nullptr || m_view.layout.pageCount() == 0 || m_view.visibleArea.isEmpty())
        return;
    beginGenerationIfChanged();
    const PageLayout::Range visible = visiblePages();
    const double ratio = m_view.devicePixelRatio;
    const auto screen =
        static_cast<qint64>(m_view.visibleArea.width() * m_view.visibleArea.height() * ratio * ratio * 4);
    m_cache.pin(visible.first - 1, visible.last + 1);
    m_cache.setBudget(std::clamp(screen * kScreensKept, 32LL << 20, kBudget - kPreviewBudget));

    const int current = m_view.layout.currentPage(m_view.visibleArea.top(), m_view.visibleArea.height());
    ask(current, RenderPriority::Visible, false);
    for (int page = visible.first; page <= visible.last; ++page)
        ask(page, RenderPriority::Visible, false);
    const int step = m_view.forward ? 1 : -1;
    const int ahead = m_view.forward ? visible.last : visible.first;
    const int behind = m_view.forward ? visible.first : visible.last;
    for (int page : {ahead + step, behind - step, ahead + 2 * step})
        ask(page, RenderPriority::Next, true);
    askNextPreview();
}

bool PagePixels::ask(int page, RenderPriority priority, bool wholeOnly)
{
    if (page < 0 || page >= m_view.layout.pageCount() || m_failures.contains(page))
        return false;
    const Wanted wanted = wantedOf(page);
    if (wholeOnly && wanted.request.region)
        return false;
    if (m_cache.sharp(page, m_view.layout.quarterTurns(), wanted.request.scale, wanted.needed) != nullptr)
        return false;
    const auto asked = m_asked.constFind(page);
    if (asked != m_asked.cend() && asked->scale == wanted.request.scale &&
        asked->rotation == wanted.request.rotation &&
        (!asked->region || (wanted.request.region && asked->region->contains(wanted.needed))))
        return false;

    m_asked.insert(page, wanted.request);
    onFinished(m_source->render(wanted.request, priority), this,
               [this, wanted, epoch = m_epoch, generation = m_generation](const Result<QImage> &result) {
                   if (epoch == m_epoch)
                       takeDrawn(wanted, generation, result);
               });
    return true;
}

void PagePixels::takeDrawn(const Wanted &wanted, quint64 generation, const Result<QImage> &result)
{
    const int page = wanted.request.page;
    const bool current = generation == m_generation;
    const auto asked = m_asked.constFind(page);
    if (current && asked != m_asked.cend() && *asked == wanted.request)
        m_asked.erase(asked);
    if (!result) {
        if (result.error().code == ErrorCode::Cancelled || !current)
            return;
        m_failures.insert(page, result.error());
        Q_EMIT pageChanged(page);
        return;
    }
    if (result->isNull())
        return;
    DrawnPage drawn;
    drawn.page = page;
    drawn.quarterTurns = wanted.request.rotation / 90;
    drawn.scale = wanted.request.scale;
    drawn.pageSize = wanted.pageSize;
    drawn.area = wanted.request.region.value_or(QRect(QPoint(), wanted.pageSize));
    drawn.image = *result;
    m_cache.insert(std::move(drawn));
    Q_EMIT pageChanged(page);
    askNextPreview();
}

void PagePixels::wantPreviews(int first, int last)
{
    for (int page = std::max(first, 0); page <= last && page < m_info.pages; ++page)
        askPreview(page, RenderPriority::Thumbnail);
}

void PagePixels::askNextPreview()
{
    const bool full = m_previewBytes > kPreviewBudget - (kPreviewBudget >> 3);
    if (m_source == nullptr || m_view.layout.pageCount() == 0 || full)
        return;
    const int current = m_view.layout.currentPage(m_view.visibleArea.top(), m_view.visibleArea.height());
    const int reach = std::min(m_info.pages - 1, kPreviewReach);
    for (int distance = 0; distance <= reach && m_previewsAsked.size() < kPreviewsAtOnce; ++distance) {
        askPreview(current + distance, RenderPriority::Background);
        askPreview(current - distance, RenderPriority::Background);
    }
}

void PagePixels::askPreview(int page, RenderPriority priority)
{
    if (m_source == nullptr || page < 0 || page >= m_info.pages || m_previews.contains(page) ||
        m_previewsAsked.contains(page) || m_previewsFailed.contains(page))
        return;
    m_previewsAsked.insert(page);
    RenderRequest request;
    request.page = page;
    request.scale = kPreviewWidth * m_view.devicePixelRatio / std::max(m_info.sizes.at(page).width, 1.0);
    onFinished(
        m_source->render(request, priority), this,
        [this, page, epoch = m_epoch](const Result<QImage> &result) { takePreview(page, epoch, result); });
}

void PagePixels::takePreview(int page, quint64 epoch, const Result<QImage> &result)
{
    if (epoch != m_epoch)
        return;
    m_previewsAsked.remove(page);
    if (result && !result->isNull()) {
        const QImage copy = result->copy(); // lets the worker's shared memory go
        m_previewBytes += copy.sizeInBytes();
        m_previews.insert(page, copy);
        dropFarPreviews();
        Q_EMIT previewChanged(page);
    } else if (!result && result.error().code != ErrorCode::Cancelled) {
        m_previewsFailed.insert(page);
    }
    askNextPreview();
}

void PagePixels::dropFarPreviews()
{
    if (m_previewBytes <= kPreviewBudget)
        return;
    const int current = m_view.layout.currentPage(m_view.visibleArea.top(), m_view.visibleArea.height());
    const QList<int> pages = m_previews.keys();
    const int farthest = *std::max_element(pages.cbegin(), pages.cend(), [current](int a, int b) {
        return std::abs(a - current) < std::abs(b - current);
    });
    m_previewBytes -= m_previews.take(farthest).sizeInBytes();
}

} // namespace plenum::ui
