// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer, the keys, the wheel and the pen on the canvas.
#include "ui/reader/page_canvas.h"

#include "ui/text/error_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QTabletEvent>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace plenum::ui {
namespace {

constexpr int kOverlap = 48;   // of two screens, so that the eye finds its line again
constexpr double kNotch = 120; // wheel units of one notch
constexpr double kLinesPerNotch = 3;
constexpr double kNudge = 1.0; // points an arrow key moves a note or ink; with Shift ten times that

} // namespace

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        wheelZoom(event->position(), event->angleDelta().y());
        event->accept();
        return;
    }
    // A touchpad says how many pixels; a wheel says notches, and those glide.
    if (!event->pixelDelta().isNull()) {
        m_glide.stop();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->pixelDelta().x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
    } else if ((event->modifiers() & Qt::ShiftModifier) || event->angleDelta().y() == 0) {
        const int units = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() -
                                        static_cast<int>(units / kNotch * kLinesPerNotch * kLine));
    } else {
        glideBy(-event->angleDelta().y() / kNotch * kLinesPerNotch * kLine);
    }
    event->accept();
}

void PageCanvas::wheelZoom(QPointF at, double units)
{
    if (units == 0 || pageCount() == 0)
        return;
    m_moving = true;
    setZoom(Zoom{ZoomMode::Fixed, zoomAfterWheel(zoomFactor(), units)}, at);
    m_moving = false;
}

bool PageCanvas::nativeGesture(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture || pageCount() == 0)
        return false;
    m_moving = true;
    setZoom(Zoom{ZoomMode::Fixed, clampedZoom(zoomFactor() * (1 + event->value()))}, event->position());
    m_moving = false;
    return true;
}

bool PageCanvas::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        if (nativeGesture(static_cast<QNativeGestureEvent *>(event)))
            return true;
        break;
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
        return penEvent(static_cast<QTabletEvent *>(event));
    case QEvent::ToolTip:
        return toolTip(static_cast<QHelpEvent *>(event));
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// The pen draws through the ink tool with its exact positions; with the other tools it is a mouse.
bool PageCanvas::penEvent(QTabletEvent *event)
{
    if (m_tool != Tool::Ink || pageCount() == 0) {
        event->ignore();
        return false;
    }
    const PagePoint at = pagePointAt(event->position());
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton) {
        m_penDown = true;
        pointer().press(at, event->modifiers(), 1);
    } else if (event->type() == QEvent::TabletMove && m_penDown) {
        pointer().move(at);
    } else if (event->type() == QEvent::TabletRelease && m_penDown) {
        m_penDown = false;
        pointer().release(at);
    }
    event->accept();
    return true;
}

bool PageCanvas::toolTip(QHelpEvent *event)
{
    const std::optional<Mark> mark = markAt(pagePointAt(event->pos()));
    if (!mark || isOwn(*mark) || mark->authorName.isEmpty())
        return false;
    const QString said =
        mark->text.isEmpty() ? mark->authorName : mark->authorName + QStringLiteral("\n") + mark->text;
    QToolTip::showText(event->globalPos(),
                       said.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), viewport(),
                       markRect(*mark));
    return true;
}

void PageCanvas::pressAt(QMouseEvent *event, int clicks)
{
    m_keyboardFocus = false;
    if (pageCount() == 0)
        return;
    if (event->button() == Qt::MiddleButton) {
        m_panFrom = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_glide.stop();
    const PagePoint at = pagePointAt(event->position());
    if (clicks == 2 && at.onPage && m_scene.pixels.failure(at.page)) {
        m_scene.pixels.retry(at.page);
        return;
    }
    if (m_tool == Tool::Note) {
        if (at.onPage)
            Q_EMIT noteRequested(at.page, at.point);
        return;
    }
    m_pressed = true;
    pointer().press(at, event->modifiers(), clicks);
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    const bool third =
        m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval() &&
        (event->position() - m_lastPointer).manhattanLength() < QApplication::startDragDistance();
    m_lastPointer = event->position();
    pressAt(event, third ? 3 : 1);
    event->accept();
}

void PageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_sinceDoubleClick.start();
    m_lastPointer = event->position();
    pressAt(event, 2);
    event->accept();
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        const QPoint moved = event->position().toPoint() - *m_panFrom;
        m_panFrom = event->position().toPoint();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    m_lastPointer = event->position();
    if (!m_pressed) {
        updateCursor(event->position());
        return;
    }
    pointer().move(pagePointAt(event->position()));
    const bool outside = !viewport()->rect().contains(event->position().toPoint());
    if (outside && m_tool != Tool::Ink && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!outside)
        m_autoScroll.stop();
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panFrom && event->button() == Qt::MiddleButton) {
        m_panFrom.reset();
        updateCursor(event->position());
    }
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    m_autoScroll.stop();
    pointer().release(pagePointAt(event->position()));
    updateCursor(event->position());
}

void PageCanvas::autoScroll()
{
    const double above = std::min(m_lastPointer.y(), 0.0);
    const double below = std::max(m_lastPointer.y() - viewport()->height(), 0.0);
    const double speed = std::clamp((above + below) / 2, -60.0, 60.0);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(speed));
    if (m_pressed)
        pointer().move(pagePointAt(m_lastPointer));
}

void PageCanvas::updateCursor(QPointF viewportPoint)
{
    const PagePoint at = pagePointAt(viewportPoint);
    if (m_tool == Tool::Note)
        viewport()->setCursor(at.onPage ? Qt::PointingHandCursor : Qt::ArrowCursor);
    else
        viewport()->setCursor(pointer().cursorAt(at));
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    if (pageCount() == 0 || !(markKey(event) || navigationKey(event))) {
        event->ignore(); // the scroll area's own arrow keys would jump instead of glide
        return;
    }
    m_keyboardFocus = true;
    event->accept();
}

// Keys for the chosen mark, the chosen words and the armed tool; Escape lets go of one thing at a time.
bool PageCanvas::markKey(QKeyEvent *event)
{
    const std::optional<Mark> mark = m_scene.marks.find(m_selectedMark);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        if (m_pressed) {
            m_pressed = false;
            m_autoScroll.stop();
            pointer().cancel();
        } else if (!m_selectedMark.isEmpty()) {
            setSelectedMark({});
            Q_EMIT markActivated({});
        } else if (!m_selection.isEmpty()) {
            setSelection({});
        } else {
            return false;
        }
        return true;
    }
    if (enter && m_tool == Tool::Note) {
        const PagePoint middle = centerOfView();
        if (middle.page >= 0)
            Q_EMIT noteRequested(middle.page, middle.point);
        return true;
    }
    const QPoint step(event->key() == Qt::Key_Right  ? 1
                      : event->key() == Qt::Key_Left ? -1
                                                     : 0,
                      event->key() == Qt::Key_Down ? 1
                      : event->key() == Qt::Key_Up ? -1
                                                   : 0);
    if (!mark) {
        if (shift && step.x() != 0 && !m_selection.isEmpty()) {
            extendSelection(step.x(), event->modifiers() & Qt::ControlModifier);
            return true;
        }
        return false;
    }
    if (enter) {
        Q_EMIT markOpened(mark->id);
        return true;
    }
    if (!isOwn(*mark))
        return false;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT markDeleteRequested(mark->id);
        return true;
    }
    if (!step.isNull() && mark->kind != MarkKind::Highlight) {
        const QTransform upright = rotationTransform(QSizeF(), -m_quarterTurns);
        const QPointF by = QPointF(step) * (shift ? 10 * kNudge : kNudge);
        Q_EMIT markMoved(mark->id, QPointF(upright.m11() * by.x() + upright.m21() * by.y(),
                                           upright.m12() * by.x() + upright.m22() * by.y()));
        return true;
    }
    return false;
}

void PageCanvas::extendSelection(int direction, bool byWord)
{
    TextPosition focus = m_selection.focus();
    const PageText *text = m_scene.texts.text(focus.page);
    if (text == nullptr)
        return;
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme,
                               text->text);
    finder.setPosition(std::clamp<qsizetype>(focus.offset, 0, text->text.size()));
    const qsizetype moved = direction > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (moved >= 0)
        focus.offset = moved;
    setSelection(TextSelection(m_selection.anchor(), focus));
}

bool PageCanvas::navigationKey(QKeyEvent *event)
{
    QScrollBar *across = horizontalScrollBar();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool pageByPage = m_zoom.mode == ZoomMode::FitPage;
    const int screen = std::max(viewport()->height() - kOverlap, kLine);
    const bool toRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_PageDown:
        pageByPage || !plain ? nextPage() : jumpBy(screen);
        return true;
    case Qt::Key_PageUp:
        pageByPage || !plain ? previousPage() : jumpBy(-screen);
        return true;
    case Qt::Key_Space:
        if (pageByPage)
            shift ? previousPage() : nextPage();
        else
            jumpBy(shift ? -screen : screen);
        return true;
    case Qt::Key_Home:
        goToPage(0);
        return true;
    case Qt::Key_End:
        m_exactPlace.reset();
        scrollTo(QPointF(across->value(), verticalScrollBar()->maximum()));
        return true;
    case Qt::Key_Down:
        glideBy(kLine);
        return true;
    case Qt::Key_Up:
        glideBy(-kLine);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool left = event->key() == Qt::Key_Left;
        if (across->maximum() > 0)
            across->setValue(across->value() + (left ? -kLine : kLine));
        else
            left != toRight ? previousPage() : nextPage();
        return true;
    }
    default:
        return false;
    }
}

// Tab walks over the marks in view first, and leaves the canvas after the last one.
bool PageCanvas::focusNextPrevChild(bool next)
{
    const PageLayout::Range visible = m_scene.pixels.visiblePages();
    const std::optional<Mark> mark =
        m_scene.marks.neighbour(m_selectedMark, next ? 1 : -1, visible.first, visible.last);
    if (mark && hasFocus()) {
        m_keyboardFocus = true;
        setSelectedMark(mark->id);
        showArea(mark->page, markBounds(*mark));
        Q_EMIT markActivated(mark->id);
        return true;
    }
    if (!m_selectedMark.isEmpty()) {
        setSelectedMark({});
        Q_EMIT markActivated({});
    }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void PageCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                      event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void PageCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace plenum::ui
