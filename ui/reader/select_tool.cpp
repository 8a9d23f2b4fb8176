// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/select_tool.h"

#include "ui/reader/mark_painter.h"
#include "ui/reader/page_canvas.h"

#include <QApplication>

#include <algorithm>

namespace plenum::ui {
namespace {

constexpr double kSmallestBox = 3.0; // points

std::optional<Link> linkAt(PageCanvas &canvas, const PagePoint &at)
{
    if (at.page < 0 || !at.onPage)
        return std::nullopt;
    const QList<Link> links = canvas.scene().texts.links(at.page);
    const auto hit = std::find_if(links.crbegin(), links.crend(),
                                  [&](const Link &link) { return link.area.contains(at.point); });
    return hit == links.crend() ? std::nullopt : std::optional(*hit);
}

} // namespace

bool SelectTool::isFar(const PagePoint &at) const
{
    return (at.viewport - m_start.viewport).manhattanLength() >= QApplication::startDragDistance();
}

std::optional<TextPosition> SelectTool::positionOf(const PagePoint &at) const
{
    const PageText *text = m_canvas.scene().texts.text(at.page);
    if (text == nullptr || text->isEmpty())
        return std::nullopt;
    return TextPosition{at.page, positionAt(*text, at.point)};
}

bool SelectTool::beginOnMark(const PagePoint &at)
{
    const std::optional<Mark> mark = m_canvas.markAt(at);
    // Over a highlight words can still be selected: only a click without a drag chooses it.
    if (!mark || mark->kind == MarkKind::Highlight || !m_canvas.isOwn(*mark))
        return false;
    m_mark = mark->id;
    m_doing = Doing::Dragging;
    return true;
}

void SelectTool::press(const PagePoint &at, Qt::KeyboardModifiers modifiers, int clicks)
{
    cancel();
    if (at.page < 0)
        return;
    m_start = at;
    m_now = at;
    if (clicks == 1 && m_canvas.tool() == Tool::Select && beginOnMark(at))
        return;
    const PageText *text = m_canvas.scene().texts.text(at.page);
    if (m_canvas.tool() == Tool::Highlight && text != nullptr && text->isEmpty()) {
        m_doing = at.onPage ? Doing::Boxing : Doing::Nothing;
        return;
    }
    if (clicks == 2) {
        beginWords(at);
        return;
    }
    if (clicks >= 3) {
        selectLine(at);
        return;
    }
    m_doing = Doing::Selecting;
    if ((modifiers & Qt::ShiftModifier) && !m_canvas.selection().isEmpty()) {
        m_anchor = m_canvas.selection().anchor();
        if (const std::optional<TextPosition> focus = positionOf(at))
            m_canvas.setSelection(TextSelection(*m_anchor, *focus));
    }
}

void SelectTool::beginWords(const PagePoint &at)
{
    const std::optional<TextPosition> position = positionOf(at);
    if (!position)
        return;
    m_doing = Doing::SelectingWords;
    m_startWord = wordAt(*m_canvas.scene().texts.text(at.page), position->offset);
    m_canvas.setSelection(extendedByWords(m_startWord, at.page, m_startWord, at.page));
}

void SelectTool::selectLine(const PagePoint &at)
{
    const std::optional<TextPosition> position = positionOf(at);
    if (!position)
        return;
    const QString &text = m_canvas.scene().texts.text(at.page)->text;
    const qsizetype before =
        position->offset > 0 ? text.lastIndexOf(QLatin1Char('\n'), position->offset - 1) : -1;
    const qsizetype after = text.indexOf(QLatin1Char('\n'), position->offset);
    m_canvas.setSelection(TextSelection(TextPosition{at.page, before + 1},
                                        TextPosition{at.page, after < 0 ? text.size() : after}));
}

void SelectTool::move(const PagePoint &at)
{
    if (at.page < 0)
        return;
    m_now = at;
    switch (m_doing) {
    case Doing::Selecting:
        if (!m_anchor && isFar(at))
            m_anchor = positionOf(m_start);
        if (const std::optional<TextPosition> focus = positionOf(at); focus && m_anchor)
            m_canvas.setSelection(TextSelection(*m_anchor, *focus));
        break;
    case Doing::SelectingWords:
        if (const std::optional<TextPosition> focus = positionOf(at)) {
            const TextRange word = wordAt(*m_canvas.scene().texts.text(at.page), focus->offset);
            m_canvas.setSelection(extendedByWords(m_startWord, m_start.page, word, at.page));
        }
        break;
    case Doing::Boxing:
    case Doing::Dragging:
        m_canvas.viewport()->update();
        break;
    case Doing::Nothing:
        break;
    }
}

QRectF SelectTool::box() const
{
    const QPointF end = m_now.page == m_start.page
                            ? m_now.point
                            : m_canvas.pageLayout().toPage(
                                  m_start.page, m_canvas.pageLayout().fromPage(m_now.page, m_now.point));
    const QRectF page = m_canvas.pageLayout()
                            .transform(m_start.page)
                            .inverted()
                            .mapRect(m_canvas.pageLayout().pageRect(m_start.page));
    return QRectF(m_start.point, end).normalized().intersected(page);
}

void SelectTool::release(const PagePoint &at)
{
    const Doing done = m_doing;
    const bool clicked = !isFar(at) && !m_anchor;
    m_now = at;
    const QRectF drawn = done == Doing::Boxing ? box() : QRectF();
    const MarkId moved = m_mark;
    cancel();
    switch (done) {
    case Doing::Selecting:
        if (clicked) {
            m_canvas.setSelection({});
            const std::optional<Mark> mark = m_canvas.markAt(at);
            const std::optional<Link> link = mark ? std::nullopt : linkAt(m_canvas, at);
            m_canvas.setSelectedMark(mark ? mark->id : MarkId());
            Q_EMIT m_canvas.markActivated(m_canvas.selectedMark());
            if (link)
                Q_EMIT m_canvas.linkActivated(*link);
            return;
        }
        Q_EMIT m_canvas.selectionFinished();
        break;
    case Doing::SelectingWords:
        Q_EMIT m_canvas.selectionFinished();
        break;
    case Doing::Boxing:
        if (drawn.width() >= kSmallestBox && drawn.height() >= kSmallestBox)
            Q_EMIT m_canvas.boxDrawn(m_start.page, drawn);
        break;
    case Doing::Dragging:
        m_canvas.setSelectedMark(moved);
        if (!clicked && at.page == m_start.page)
            Q_EMIT m_canvas.markMoved(moved, at.point - m_start.point);
        else
            Q_EMIT m_canvas.markActivated(moved);
        break;
    case Doing::Nothing:
        break;
    }
}

void SelectTool::cancel()
{
    m_doing = Doing::Nothing;
    m_mark = {};
    m_anchor.reset();
    m_canvas.viewport()->update();
}

Qt::CursorShape SelectTool::cursorAt(const PagePoint &at)
{
    if (at.page < 0 || !at.onPage)
        return Qt::ArrowCursor;
    if (m_canvas.markAt(at) || linkAt(m_canvas, at))
        return Qt::PointingHandCursor;
    const PageText *text = m_canvas.scene().texts.text(at.page);
    if (m_canvas.tool() == Tool::Highlight)
        return text != nullptr && text->isEmpty() ? Qt::CrossCursor : Qt::IBeamCursor;
    if (text == nullptr)
        return Qt::ArrowCursor;
    const bool overWord = std::any_of(text->boxes.cbegin(), text->boxes.cend(), [&](const QRectF &box) {
        return box.adjusted(-1, -1, 1, 1).contains(at.point);
    });
    return overWord ? Qt::IBeamCursor : Qt::ArrowCursor;
}

void SelectTool::paint(QPainter &painter)
{
    if (m_doing == Doing::Boxing) {
        const QRectF area = m_canvas.pageTransform(m_start.page).mapRect(box());
        painter.save();
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(area, washColor(m_canvas.highlightColor()));
        painter.restore();
    } else if (m_doing == Doing::Dragging && m_now.page == m_start.page && isFar(m_now)) {
        std::optional<Mark> mark = m_canvas.scene().marks.find(m_mark);
        if (!mark)
            return;
        mark->anchor += m_now.point - m_start.point;
        for (QList<QPointF> &stroke : mark->strokes) {
            for (QPointF &point : stroke)
                point += m_now.point - m_start.point;
        }
        painter.save();
        painter.setTransform(m_canvas.pageTransform(mark->page), true);
        MarkLook look;
        look.pending = true;
        look.scale = m_canvas.pageLayout().scale(mark->page);
        look.quarterTurns = m_canvas.quarterTurns();
        paintMark(painter, *mark, look);
        painter.restore();
    }
}

} // namespace plenum::ui
