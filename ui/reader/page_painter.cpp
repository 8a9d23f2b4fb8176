// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_painter.h"

#include "ui/reader/mark_painter.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace plenum::ui {
namespace {

const QColor kPaper(0xFF, 0xFF, 0xFF);
const QColor kPaperUndrawn(0xF6, 0xF7, 0xF9);
const QColor kPaperWords(0x8A, 0x93, 0x9E);
const QColor kMatch(0xFF, 0xC4, 0x66, 110);
const QColor kCurrentMatch(0xFF, 0x9A, 0x2E, 150);
const QColor kSelection(0x4C, 0x8B, 0xD6, 90);

} // namespace

void PagePainter::paint(int page, QPointF offset, const QRectF &exposed)
{
    const QRectF rect = m_layout.pageRect(page).translated(-offset);
    const QRectF seen = rect.intersected(exposed);
    if (seen.isEmpty())
        return;
    m_painter.save();
    m_painter.setPen(Qt::NoPen);
    m_painter.setClipRect(seen.adjusted(-1, -1, 1, 1));
    m_painter.fillRect(rect.adjusted(-1, -1, 1, 1), Theme::colors().border);
    m_painter.setClipRect(seen);
    paintPaper(page, rect, exposed);

    const QTransform toViewport =
        m_layout.transform(page) * QTransform::fromTranslate(-offset.x(), -offset.y());
    m_painter.setTransform(toViewport, true);
    const QRectF exposedPoints = toViewport.inverted().mapRect(exposed);
    paintMarks(page, false, exposedPoints);
    paintMatches(page);
    paintSelection(page);
    paintMarks(page, true, exposedPoints);
    m_painter.restore();
    m_look.watermark.paint(m_painter, rect, exposed);

    if (m_look.stale) {
        QColor veil = Theme::colors().desk;
        veil.setAlphaF(0.45F);
        m_painter.fillRect(seen, veil);
    }
}

void PagePainter::paintPaper(int page, const QRectF &rect, const QRectF &exposed)
{
    if (m_scene.pixels.failure(page)) {
        paintFailure(rect);
        return;
    }
    if (const DrawnPage *sharp = m_scene.pixels.sharp(page)) {
        if (!sharp->isWhole()) {
            // A part of a large page: coarser pixels around it until the view rests there.
            const QImage preview = m_scene.pixels.preview(page);
            const QRectF part(rect.topLeft() + QPointF(sharp->area.topLeft()) / m_look.devicePixelRatio,
                              QSizeF(sharp->area.size()) / m_look.devicePixelRatio);
            if (!preview.isNull() && !part.contains(rect.intersected(exposed)))
                paintPreview(preview, rect);
        }
        paintDrawn(*sharp, rect, true);
        return;
    }
    const QImage preview = m_scene.pixels.preview(page);
    const DrawnPage *nearest = m_scene.pixels.nearest(page);
    if (preview.isNull() && (nearest == nullptr || !nearest->isWhole()))
        paintNothingYet(page, rect);
    if (!preview.isNull() && (nearest == nullptr || !nearest->isWhole()))
        paintPreview(preview, rect);
    if (nearest != nullptr)
        paintDrawn(*nearest, rect, false);
}

void PagePainter::paintDrawn(const DrawnPage &drawn, const QRectF &rect, bool exact)
{
    const double ratio = m_look.devicePixelRatio;
    m_painter.save();
    if (exact) {
        // In device pixels, one to one: a plain copy without any filter.
        m_painter.scale(1 / ratio, 1 / ratio);
        const QPointF origin(std::round(rect.x() * ratio), std::round(rect.y() * ratio));
        m_painter.drawImage(origin + QPointF(drawn.area.topLeft()), drawn.image);
    } else {
        const double across = rect.width() / drawn.pageSize.width();
        const double down = rect.height() / drawn.pageSize.height();
        const QRectF target(rect.x() + drawn.area.x() * across, rect.y() + drawn.area.y() * down,
                            drawn.area.width() * across, drawn.area.height() * down);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(target, drawn.image);
    }
    m_painter.restore();
}

void PagePainter::paintPreview(const QImage &preview, const QRectF &rect)
{
    const QSizeF upright(preview.size());
    const QTransform turn = rotationTransform(upright, m_layout.quarterTurns());
    const QRectF turned = turn.mapRect(QRectF(QPointF(), upright));
    m_painter.save();
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.translate(rect.topLeft());
    m_painter.scale(rect.width() / turned.width(), rect.height() / turned.height());
    m_painter.setTransform(turn, true);
    m_painter.drawImage(QPointF(), preview);
    m_painter.restore();
}

void PagePainter::paintNothingYet(int page, const QRectF &rect)
{
    m_painter.fillRect(rect, kPaperUndrawn);
    m_painter.setPen(kPaperWords);
    m_painter.setFont(Theme::font(TextRole::Headline));
    m_painter.drawText(rect, Qt::AlignCenter, m_look.labels.value(page));
    m_painter.setPen(Qt::NoPen);
}

void PagePainter::paintFailure(const QRectF &rect)
{
    m_painter.fillRect(rect, kPaper);
    m_painter.setPen(QColor(0x5B, 0x66, 0x73));
    m_painter.setFont(Theme::font(TextRole::Body));
    m_painter.drawText(
        rect.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
        QCoreApplication::translate("plenum::ui::PagePainter",
                                    "This page could not be drawn. The rest of the paper is not "
                                    "affected. Double-click to try again."));
    m_painter.setPen(Qt::NoPen);
}

void PagePainter::paintMatches(int page)
{
    const QList<TextMatch> matches = m_scene.find.matchesOn(page);
    const TextMatch *current = page == m_scene.find.currentPage() ? m_scene.find.currentMatch() : nullptr;
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const TextMatch &match : matches) {
        const bool isCurrent = current != nullptr && match.range == current->range;
        for (const QRectF &box : match.rectangles)
            m_painter.fillRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), isCurrent ? kCurrentMatch : kMatch);
    }
    m_painter.restore();
}

void PagePainter::paintSelection(int page)
{
    if (m_look.selection.isEmpty() || page < m_look.selection.first().page ||
        page > m_look.selection.last().page)
        return;
    const PageText *text = m_scene.texts.text(page);
    if (text == nullptr)
        return;
    const TextRange range = m_look.selection.rangeOn(page, text->text.size());
    for (const QRectF &box : rangeRectangles(*text, range))
        m_painter.fillRect(box, kSelection);
}

void PagePainter::paintMarks(int page, bool ink, const QRectF &exposedPoints)
{
    MarkLook look;
    look.scale = m_layout.scale(page);
    look.quarterTurns = m_layout.quarterTurns();
    const auto lookOf = [&](const Mark &mark) {
        look.pending = m_scene.marks.isPending(mark.id);
        look.foreign = !mark.author.isEmpty() && mark.author != m_look.self;
        look.selected = mark.id == m_look.selectedMark;
        return look;
    };
    QList<Mark> plainInk;
    QList<Mark> special;
    for (const Mark &mark : m_scene.marks.marksOn(page)) {
        if ((mark.kind != MarkKind::Highlight) != ink)
            continue;
        const MarkLook wanted = lookOf(mark);
        const bool plain =
            mark.kind == MarkKind::Ink && !wanted.pending && !wanted.foreign && !wanted.selected;
        (plain ? plainInk : special).append(mark);
    }

    const double ratio = m_look.devicePixelRatio;
    const QRectF rect = m_layout.pageRect(page);
    const QSize device((rect.size() * ratio).toSize());
    if (InkLayers::isHeavy(plainInk, device)) {
        QTransform upright = m_layout.transform(page) * QTransform::fromTranslate(-rect.x(), -rect.y());
        const QSizeF points = upright.inverted().mapRect(QRectF(QPointF(), rect.size())).size();
        const InkLayers::Layer layer = m_ink.layer(
            InkLayers::Key{page, device, look.scale * ratio, m_layout.quarterTurns(), points, plainInk});
        if (!layer.image.isNull()) {
            m_painter.save();
            m_painter.setTransform(upright.inverted(), true);
            m_painter.drawImage(QRectF(QPointF(), rect.size()), layer.image);
            m_painter.restore();
        }
        plainInk = layer.missing;
    }
    for (const Mark &mark : plainInk + special) {
        const double slack = 40 / look.scale; // initials and edges beside a mark
        if (markBounds(mark).adjusted(-slack, -slack, slack, slack).intersects(exposedPoints))
            paintMark(m_painter, mark, lookOf(mark));
    }
}

} // namespace plenum::ui
