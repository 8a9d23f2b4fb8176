// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/canvas_accessible.h"

#include "ui/reader/page_canvas.h"

#include <QLocale>

#include <algorithm>

namespace plenum::ui {
namespace {

// The current page's words; empty while they are on their way, or while the paper is out of sight: whoever
// kept hold of the canvas reads nothing of a locked program.
PageText wordsOf(PageCanvas *canvas)
{
    const PageText *text = canvas->isVisible() ? canvas->scene().texts.text(canvas->currentPage()) : nullptr;
    return text == nullptr ? PageText() : *text;
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1String(PageCanvas::staticMetaObject.className())
                       ? qobject_cast<PageCanvas *>(object)
                       : nullptr;
    return canvas == nullptr ? nullptr : new CanvasAccessible(canvas);
}

} // namespace

CanvasAccessible::CanvasAccessible(PageCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Document) {}

void CanvasAccessible::install()
{
    QAccessible::installFactory(&makeInterface); // the same factory again changes nothing
}

PageCanvas *CanvasAccessible::canvas() const
{
    return static_cast<PageCanvas *>(widget());
}

void *CanvasAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString CanvasAccessible::text(QAccessible::Text type) const
{
    const int page = canvas()->currentPage();
    if (type == QAccessible::Name && page >= 0)
        return PageCanvas::tr("Page %1 of %2")
            .arg(canvas()->pageLabel(page), QLocale().toString(canvas()->pageCount()));
    return QAccessibleWidget::text(type);
}

int CanvasAccessible::selectionCount() const
{
    int start = 0;
    int end = 0;
    selection(0, &start, &end);
    return start == end ? 0 : 1;
}

void CanvasAccessible::selection(int index, int *start, int *end) const
{
    Q_UNUSED(index)
    const TextRange range =
        canvas()->selection().isEmpty()
            ? TextRange()
            : canvas()->selection().rangeOn(canvas()->currentPage(), wordsOf(canvas()).text.size());
    *start = static_cast<int>(range.start);
    *end = static_cast<int>(range.start + range.length);
}

void CanvasAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void CanvasAccessible::removeSelection(int index)
{
    Q_UNUSED(index)
    canvas()->setSelection({});
}

void CanvasAccessible::setSelection(int index, int start, int end)
{
    Q_UNUSED(index)
    const int page = canvas()->currentPage();
    const int size = characterCount();
    canvas()->setSelection(TextSelection(TextPosition{page, std::clamp(start, 0, size)},
                                         TextPosition{page, std::clamp(end, 0, size)}));
}

int CanvasAccessible::cursorPosition() const
{
    const TextPosition focus = canvas()->selection().focus();
    return focus.page == canvas()->currentPage() ? static_cast<int>(focus.offset) : 0;
}

void CanvasAccessible::setCursorPosition(int position)
{
    scrollToSubstring(position, position + 1);
}

QString CanvasAccessible::text(int start, int end) const
{
    const QString words = wordsOf(canvas()).text;
    const int from = std::clamp(start, 0, static_cast<int>(words.size()));
    return words.mid(from, std::max(end - from, 0));
}

int CanvasAccessible::characterCount() const
{
    return static_cast<int>(wordsOf(canvas()).text.size());
}

QRect CanvasAccessible::characterRect(int offset) const
{
    const PageText words = wordsOf(canvas());
    if (offset < 0 || offset >= words.boxes.size())
        return {};
    const QRectF box = canvas()->pageTransform(canvas()->currentPage()).mapRect(words.boxes.at(offset));
    return QRect(canvas()->viewport()->mapToGlobal(box.topLeft().toPoint()), box.size().toSize());
}

int CanvasAccessible::offsetAtPoint(const QPoint &point) const
{
    const PagePoint at = canvas()->pagePointAt(canvas()->viewport()->mapFromGlobal(point));
    const PageText words = wordsOf(canvas());
    if (at.page != canvas()->currentPage() || words.isEmpty())
        return -1;
    return static_cast<int>(positionAt(words, at.point));
}

void CanvasAccessible::scrollToSubstring(int start, int end)
{
    const QList<QRectF> places =
        rangeRectangles(wordsOf(canvas()), TextRange{start, std::max(end - start, 1)});
    if (!places.isEmpty())
        canvas()->showArea(canvas()->currentPage(), places.first());
}

QString CanvasAccessible::attributes(int offset, int *start, int *end) const
{
    Q_UNUSED(offset)
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace plenum::ui
