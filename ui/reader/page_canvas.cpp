// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_canvas.h"

#include "ui/reader/canvas_accessible.h"
#include "ui/reader/ink_tool.h"
#include "ui/reader/mark_painter.h"
#include "ui/reader/select_tool.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace plenum::ui {
namespace {

constexpr int kGlideTime = 140;        // ms
constexpr int kMostPagesAwaited = 200; // of a selection; beyond, the words already read must do
constexpr double kShownAt = 1.0 / 3;   // where an area that was out of view is put

} // namespace

PageCanvas::PageCanvas(ReaderScene scene, const PersonId &self, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_scene(scene),
      m_self(self),
      m_selectTool(std::make_unique<SelectTool>(*this)),
      m_inkTool(std::make_unique<InkTool>(*this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // paper is not mirrored
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn);  // a fit to the width must not depend on the bar coming and going
    CanvasAccessible::install(); // before anything asks for the interface: it is made once
    setAccessibleName(tr("Pages of the paper"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(kLine);
    horizontalScrollBar()->setSingleStep(kLine);
    m_autoScroll.setInterval(30);

    connect(&m_autoScroll, &QTimer::timeout, this, &PageCanvas::autoScroll);
    connect(&m_scene.pixels, &PagePixels::pageChanged, this, [this](int page) {
        updatePage(page);
        checkSettled();
    });
    connect(&m_scene.pixels, &PagePixels::previewChanged, this, &PageCanvas::updatePage);
    connect(&m_scene.texts, &PageTexts::textChanged, this, [this](int page) {
        updatePage(page);
        if (m_pageToSelect == page)
            selectPage();
    });
    connect(&m_scene.find, &FindController::matchesChanged, this, &PageCanvas::updatePage);
    connect(&m_scene.marks, &MarkBook::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_inkLayers, &InkLayers::layerReady, this, &PageCanvas::updatePage);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &PageCanvas::announceView);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        verticalScrollBar()->setValue(static_cast<int>(std::lround(value.toDouble())));
    });
}

PageCanvas::~PageCanvas() = default;

void PageCanvas::setDocument(const DocumentInfo &info, const Place &place, const Zoom &zoom, int quarterTurns)
{
    pointer().cancel();
    m_pressed = false;
    m_glide.stop();
    m_sizes.clear();
    for (const PageSize &size : info.sizes)
        m_sizes.append(QSizeF(size.width, size.height));
    m_labels = info.labels;
    m_selection = {};
    m_pageToSelect.reset();
    m_selectedMark = {};
    m_inkLayers.clear();
    m_zoomAnchor.reset();
    m_exactPlace = place;
    m_zoom = Zoom{zoom.mode, clampedZoom(zoom.factor)};
    m_quarterTurns = ((quarterTurns % 4) + 4) % 4;
    m_layout = {};
    relayout(std::nullopt);
    Q_EMIT selectionChanged();
}

void PageCanvas::setStale(bool stale)
{
    m_stale = stale;
    viewport()->update();
}

void PageCanvas::setWatermark(const Watermark &watermark)
{
    if (watermark == m_watermark)
        return;
    m_watermark = watermark;
    viewport()->update();
}

int PageCanvas::currentPage() const
{
    return m_layout.currentPage(offset().y(), viewport()->height());
}

double PageCanvas::zoomFactor() const
{
    const int page = currentPage();
    return page < 0 ? m_zoom.factor : m_layout.zoomFactor(page);
}

QPointF PageCanvas::offset() const
{
    const double ratio = devicePixels();
    return QPointF(std::round(horizontalScrollBar()->value() * ratio) / ratio,
                   std::round(verticalScrollBar()->value() * ratio) / ratio);
}

PageCanvas::Anchor PageCanvas::anchorAt(QPointF viewportPoint) const
{
    const PagePoint at = pagePointAt(viewportPoint);
    return Anchor{std::max(at.page, 0), at.point, viewportPoint};
}

PageCanvas::Anchor PageCanvas::topAnchor() const
{
    return anchorAt(QPointF(viewport()->width() / 2.0, 0));
}

void PageCanvas::relayout(const std::optional<Anchor> &keep)
{
    PageLayout::Spec spec;
    spec.pageSizes = m_sizes;
    spec.zoom = m_zoom;
    spec.quarterTurns = m_quarterTurns;
    spec.viewport = viewport()->size();
    spec.devicePixelRatio = devicePixels();
    m_layout = PageLayout(spec);

    m_scrolling = true;
    const QSize content = m_layout.contentSize().toSize();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    m_scrolling = false;

    if (keep && keep->page < m_layout.pageCount())
        scrollTo(m_layout.fromPage(keep->page, keep->point) - keep->viewport);
    else if (m_exactPlace)
        setPlace(*m_exactPlace);
    pointer().viewMoved();
    viewport()->update();
    announceView();
}

void PageCanvas::scrollTo(QPointF content)
{
    m_glide.stop();
    m_scrolling = true;
    m_forward = content.y() >= verticalScrollBar()->value();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(content.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(content.y())));
    m_scrolling = false;
}

void PageCanvas::setZoom(const Zoom &zoom, std::optional<QPointF> anchor)
{
    Zoom wanted = zoom;
    wanted.factor = clampedZoom(zoom.factor);
    if (wanted == m_zoom)
        return;
    const bool fit = wanted.mode != ZoomMode::Fixed;
    const QPointF middle(viewport()->width() / 2.0, viewport()->height() / 2.0);
    const QPointF where = anchor.value_or(fit ? QPointF(middle.x(), 0) : middle);
    const bool sameRun = m_zoomAnchor && m_zoomAnchor->viewport == where && m_zoomAnchorOffset == offset();
    const Anchor keep = sameRun ? *m_zoomAnchor : anchorAt(where);
    m_zoom = wanted;
    if (m_layout.pageCount() == 0)
        return;
    m_exactPlace.reset();
    relayout(keep);
    m_zoomAnchor = keep;
    m_zoomAnchorOffset = offset();
}

void PageCanvas::zoomIn()
{
    setZoom(Zoom{ZoomMode::Fixed, zoomStepAbove(zoomFactor())});
}

void PageCanvas::zoomOut()
{
    setZoom(Zoom{ZoomMode::Fixed, zoomStepBelow(zoomFactor())});
}

void PageCanvas::setQuarterTurns(int quarterTurns)
{
    const int turns = ((quarterTurns % 4) + 4) % 4;
    if (turns == m_quarterTurns)
        return;
    // The page in view stays in view; which of its corners is up has changed, so its middle is kept.
    const int page = currentPage();
    m_quarterTurns = turns;
    m_exactPlace.reset();
    if (page < 0)
        return;
    const QSizeF size = m_sizes.at(page);
    const QPointF middle(viewport()->width() / 2.0, viewport()->height() / 2.0);
    relayout(Anchor{page, QPointF(size.width() / 2, size.height() / 2), middle});
}

PageCanvas::Place PageCanvas::place() const
{
    if (m_exactPlace)
        return *m_exactPlace;
    const double top = offset().y();
    const int page = m_layout.pageAt(top + PageLayout::kGap + 1);
    if (page < 0)
        return {};
    const QRectF rect = m_layout.pageRect(page);
    return Place{page, (top - rect.top()) / rect.height()};
}

void PageCanvas::setPlace(const Place &place)
{
    m_exactPlace = place;
    if (m_layout.pageCount() == 0)
        return;
    const int page = std::clamp(place.page, 0, m_layout.pageCount() - 1);
    const QRectF rect = m_layout.pageRect(page);
    const double fraction = std::isfinite(place.yFraction) ? std::clamp(place.yFraction, -0.1, 1.0) : 0;
    const double top = fraction <= 0 ? rect.top() - PageLayout::kGap : rect.top() + fraction * rect.height();
    scrollTo(QPointF(horizontalScrollBar()->value(), top));
}

void PageCanvas::goToPage(int page)
{
    setPlace(Place{std::clamp(page, 0, std::max(pageCount() - 1, 0)), 0});
}

void PageCanvas::nextPage()
{
    goToPage(std::max(currentPage(), place().page) + 1);
}

void PageCanvas::previousPage()
{
    const Place now = place();
    goToPage(now.yFraction > 0.02 ? now.page : now.page - 1);
}

void PageCanvas::showArea(int page, const QRectF &points)
{
    if (page < 0 || page >= pageCount())
        return;
    const QRectF area = m_layout.fromPage(page, points);
    const QRectF view(offset(), QSizeF(viewport()->size()));
    const QRectF comfortable = view.adjusted(kLine / 2.0, kLine, -kLine / 2.0, -kLine);
    QPointF target = view.topLeft();
    if (area.top() < comfortable.top() || area.bottom() > comfortable.bottom())
        target.setY(area.top() - view.height() * kShownAt);
    if (area.left() < comfortable.left() || area.right() > comfortable.right())
        target.setX(area.center().x() - view.width() / 2);
    if (target != view.topLeft()) {
        m_exactPlace.reset();
        scrollTo(target);
    }
}

PagePoint PageCanvas::pagePointAt(QPointF viewportPoint) const
{
    PagePoint at;
    at.viewport = viewportPoint;
    const QPointF content = viewportPoint + offset();
    at.page = m_layout.pageAt(content.y());
    if (at.page < 0)
        return at;
    // Between two pages the nearer one counts.
    if (at.page + 1 < pageCount()) {
        const double gapMiddle =
            (m_layout.pageRect(at.page).bottom() + m_layout.pageRect(at.page + 1).top()) / 2;
        at.page += content.y() > gapMiddle ? 1 : 0;
    }
    at.point = m_layout.toPage(at.page, content);
    at.onPage = m_layout.pageRect(at.page).contains(content);
    return at;
}

QTransform PageCanvas::pageTransform(int page) const
{
    const QPointF origin = offset();
    return m_layout.transform(page) * QTransform::fromTranslate(-origin.x(), -origin.y());
}

PagePoint PageCanvas::centerOfView() const
{
    const int page = currentPage();
    if (page < 0)
        return {};
    const QRectF view(offset(), QSizeF(viewport()->size()));
    return pagePointAt(m_layout.pageRect(page).intersected(view).center() - offset());
}

QRect PageCanvas::markRect(const Mark &mark) const
{
    if (mark.page < 0 || mark.page >= pageCount())
        return {};
    return pageTransform(mark.page).mapRect(markBounds(mark)).toAlignedRect();
}

std::optional<Mark> PageCanvas::markAt(const PagePoint &at) const
{
    if (at.page < 0 || !at.onPage)
        return std::nullopt;
    const double reach = 4 / m_layout.scale(at.page);
    const QList<Mark> marks = m_scene.marks.marksOn(at.page);
    std::optional<Mark> hit;
    for (const Mark &mark : marks) {
        // Notes and ink lie above highlights.
        if (markHit(mark, at.point, reach) && !(hit && mark.kind == MarkKind::Highlight))
            hit = mark;
    }
    return hit;
}

void PageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRectF exposed(event->rect());
    painter.fillRect(exposed, Theme::colors().desk);
    if (m_layout.pageCount() > 0) {
        PagePainter::Look look;
        look.selection = m_selection;
        look.selectedMark = m_selectedMark;
        look.self = m_self;
        look.labels = m_labels;
        look.devicePixelRatio = devicePixels();
        look.watermark = m_watermark;
        look.stale = m_stale;
        PagePainter pages(painter, m_scene, m_inkLayers, m_layout, look);
        const QPointF origin = offset();
        const PageLayout::Range range =
            m_layout.pagesBetween(origin.y() + exposed.top(), origin.y() + exposed.bottom());
        for (int page = range.first; page <= range.last; ++page)
            pages.paint(page, origin, exposed);
        pointer().paint(painter);
    }
    if (hasFocus() && m_keyboardFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colors().accent, kFocusRing));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PageCanvas::updatePage(int page)
{
    if (page >= 0 && page < pageCount())
        viewport()->update(
            m_layout.pageRect(page).translated(-offset()).toAlignedRect().adjusted(-2, -2, 2, 2));
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_zoomAnchor.reset();
    if (m_layout.pageCount() == 0) {
        relayout(std::nullopt);
        return;
    }
    // The old layout and the old offset still fit together: the top edge stays at its line.
    const std::optional<Anchor> keep = m_exactPlace ? std::nullopt : std::optional(topAnchor());
    relayout(keep);
}

// Nothing is drawn for a view nobody sees, nor for the size it has before it is shown.
void PageCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    announceView();
}

void PageCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

void PageCanvas::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    if (!m_scrolling) {
        m_exactPlace.reset();
        m_zoomAnchor.reset();
        m_forward = dy <= 0;
    }
    viewport()->update();
    pointer().viewMoved();
    announceView();
}

void PageCanvas::announceView()
{
    if (m_layout.pageCount() == 0)
        return;
    const QRectF visible(offset(), QSizeF(viewport()->size()));
    const PagePixels::View view{m_layout, visible, devicePixels(), m_forward};
    m_settledTold = false;
    if (!isVisible())
        return;
    if (m_moving || verticalScrollBar()->isSliderDown())
        m_scene.pixels.setMovingView(view);
    else
        m_scene.pixels.setView(view);
    checkSettled();
    Q_EMIT viewChanged();
}

void PageCanvas::checkSettled()
{
    if (m_settledTold || m_layout.pageCount() == 0 || !m_scene.pixels.isSettled())
        return;
    m_settledTold = true;
    const PageLayout::Range visible = m_scene.pixels.visiblePages();
    for (int page = visible.first; page <= visible.last; ++page)
        m_scene.texts.links(page); // here before anybody can click one
    Q_EMIT settled();
}

// So far from here, or from where a glide is on its way to.
double PageCanvas::scrollTarget(double dy) const
{
    const QScrollBar *bar = verticalScrollBar();
    const bool running = m_glide.state() == QAbstractAnimation::Running;
    return std::clamp((running ? m_glideTarget : bar->value()) + dy, 0.0,
                      static_cast<double>(bar->maximum()));
}

// Who leafs through a paper wants the next page, not the way there.
void PageCanvas::jumpBy(double dy)
{
    const double target = scrollTarget(dy);
    m_glide.stop();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(target)));
}

// Lines and notches of a wheel: the eye keeps its place in the text.
void PageCanvas::glideBy(double dy)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        jumpBy(dy);
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    m_glideTarget = scrollTarget(dy);
    m_glide.stop();
    m_glide.setDuration(kGlideTime);
    m_glide.setStartValue(static_cast<double>(bar->value()));
    m_glide.setEndValue(m_glideTarget);
    m_glide.start();
}

void PageCanvas::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    pointer().cancel();
    m_pressed = false;
    m_tool = tool;
    updateCursor(m_lastPointer);
    viewport()->update();
}

void PageCanvas::setPen(MarkColor color, double width)
{
    static_cast<InkTool &>(*m_inkTool).setPen(inkColor(color), width);
}

PointerTool &PageCanvas::pointer()
{
    return m_tool == Tool::Ink ? *m_inkTool : *m_selectTool;
}

void PageCanvas::setSelection(const TextSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void PageCanvas::selectPage()
{
    const int page = currentPage();
    m_pageToSelect.reset();
    if (const PageText *text = m_scene.texts.text(page))
        setSelection(TextSelection(TextPosition{page, 0}, TextPosition{page, text->text.size()}));
    else if (page >= 0)
        m_pageToSelect = page;
}

std::optional<QList<PageCanvas::SelectedText>> PageCanvas::selectedText() const
{
    QList<SelectedText> parts;
    bool complete = true;
    const int last = m_selection.isEmpty() ? -1 : m_selection.last().page;
    for (int page = m_selection.first().page; page <= last; ++page) {
        const PageText *text = m_scene.texts.text(page);
        complete = complete && text != nullptr;
        if (text == nullptr)
            continue;
        const TextRange range = m_selection.rangeOn(page, text->text.size());
        if (range.length > 0)
            parts.append(
                SelectedText{page, text->text.mid(range.start, range.length), rangeRectangles(*text, range)});
    }
    return complete || last - m_selection.first().page > kMostPagesAwaited ? std::optional(parts)
                                                                           : std::nullopt;
}

void PageCanvas::setSelectedMark(const MarkId &id)
{
    if (id == m_selectedMark)
        return;
    m_selectedMark = id;
    viewport()->update();
}

} // namespace plenum::ui
