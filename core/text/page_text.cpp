// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/page_text.h"

#include "core/text/unicode_text.h"

#include <algorithm>
#include <limits>

namespace plenum {

namespace {

bool hasArea(const QRectF &box)
{
    return box.width() > 0 && box.height() > 0;
}

// Boxes of one line as few rectangles: neighbours that touch or nearly touch are joined, so that a selection
// over mixed directions shows its visually separate parts.
void appendLine(QList<QRectF> boxes, QList<QRectF> *out)
{
    std::sort(boxes.begin(), boxes.end(),
              [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    const qsizetype first = out->size();
    for (const QRectF &box : std::as_const(boxes)) {
        const double slack = 0.3 * qMin(box.width(), box.height());
        const QRectF reach = box.adjusted(-slack, -slack, slack, slack);
        if (out->size() > first && out->last().intersects(reach))
            out->last() |= box;
        else
            out->append(box);
    }
}

double squaredDistance(const QRectF &box, QPointF point)
{
    const double dx = qMax(qMax(box.left() - point.x(), point.x() - box.right()), 0.0);
    // The blank behind a short line belongs to that line, not to a longer one above or below.
    const double dy = 20 * qMax(qMax(box.top() - point.y(), point.y() - box.bottom()), 0.0);
    return dx * dx + dy * dy;
}

bool isWordPart(char32_t codePoint)
{
    return QChar::isLetterOrNumber(codePoint) || isCombiningMark(codePoint);
}

} // namespace

QList<QRectF> rangeRectangles(const PageText &page, TextRange range)
{
    QList<QRectF> rectangles;
    QList<QRectF> line;
    const qsizetype end = qMin(range.start + range.length, page.text.size());
    for (qsizetype i = qMax<qsizetype>(range.start, 0); i < end; ++i) {
        if (page.text.at(i) == QLatin1Char('\n')) {
            appendLine(line, &rectangles);
            line.clear();
        } else if (hasArea(page.boxes.at(i))) {
            line.append(page.boxes.at(i));
        }
    }
    appendLine(line, &rectangles);
    return rectangles;
}

qsizetype positionAt(const PageText &page, QPointF point)
{
    qsizetype nearest = -1;
    double best = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < page.text.size(); i = clusterEnd(page.text, i)) {
        if (!hasArea(page.boxes.at(i)))
            continue;
        const double distance = squaredDistance(page.boxes.at(i), point);
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    if (nearest < 0)
        return 0;
    const QRectF &box = page.boxes.at(nearest);
    const bool rightToLeft = isRightToLeft(codePointAt(page.text, nearest).value);
    const bool inRightHalf = point.x() > box.center().x();
    return inRightHalf == rightToLeft ? nearest : clusterEnd(page.text, nearest);
}

TextRange wordAt(const PageText &page, qsizetype position)
{
    if (position < 0 || position > page.text.size())
        return {};
    qsizetype start = position;
    while (start > 0) {
        const qsizetype previous = start - (start > 1 && page.text.at(start - 1).isLowSurrogate() ? 2 : 1);
        if (!isWordPart(codePointAt(page.text, previous).value))
            break;
        start = previous;
    }
    qsizetype end = position;
    while (end < page.text.size()) {
        const CodePoint next = codePointAt(page.text, end);
        if (!isWordPart(next.value))
            break;
        end += next.units;
    }
    return {start, end - start};
}

} // namespace plenum
