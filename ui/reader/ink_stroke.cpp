// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ink_stroke.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace plenum::ui {
namespace {

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// The control point next to `at`, between `before` and `after`; d are square roots of the neighbouring
// distances.
QPointF controlPoint(QPointF before, QPointF at, QPointF after, double dBefore, double dAfter)
{
    constexpr double kCoincident = 1e-4;
    if (dBefore < kCoincident || dAfter < kCoincident)
        return at;
    const double b2 = dBefore * dBefore;
    const double a2 = dAfter * dAfter;
    return (b2 * after - a2 * before + (2 * b2 + 3 * dBefore * dAfter + a2) * at) /
           (3 * dBefore * (dBefore + dAfter));
}

void addPiece(QPainterPath &path, const Stroke &stroke, qsizetype index)
{
    const QPointF p1 = stroke.at(index);
    const QPointF p2 = stroke.at(index + 1);
    const QPointF p0 = index > 0 ? stroke.at(index - 1) : p1;
    const QPointF p3 = index + 2 < stroke.size() ? stroke.at(index + 2) : p2;
    const double d1 = std::sqrt(distance(p0, p1));
    const double d2 = std::sqrt(distance(p1, p2));
    const double d3 = std::sqrt(distance(p2, p3));
    path.cubicTo(controlPoint(p0, p1, p2, d1, d2), controlPoint(p3, p2, p1, d3, d2), p2);
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length2 = QPointF::dotProduct(along, along);
    const double t =
        length2 > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length2, 0.0, 1.0) : 0.0;
    return distance(point, a + t * along);
}

} // namespace

bool appendSample(Stroke &stroke, QPointF sample, double minimumDistance)
{
    if (!stroke.isEmpty() && distance(stroke.last(), sample) < minimumDistance)
        return false;
    stroke.append(sample);
    return true;
}

QPainterPath smoothPath(const Stroke &stroke)
{
    if (stroke.isEmpty())
        return {};
    QPainterPath path(stroke.first());
    if (stroke.size() == 1)
        path.lineTo(stroke.first() + QPointF(0.01, 0)); // a round cap makes it a dot
    for (qsizetype i = 0; i + 1 < stroke.size(); ++i)
        addPiece(path, stroke, i);
    return path;
}

QPainterPath smoothPiece(const Stroke &stroke, qsizetype index)
{
    if (index < 0 || index + 1 >= stroke.size())
        return {};
    QPainterPath path(stroke.at(index));
    addPiece(path, stroke, index);
    return path;
}

bool strokeTouches(const Stroke &stroke, QPointF point, double reach)
{
    if (stroke.size() == 1)
        return distance(stroke.first(), point) <= reach;
    for (qsizetype i = 0; i + 1 < stroke.size(); ++i) {
        if (distanceToSegment(point, stroke.at(i), stroke.at(i + 1)) <= reach)
            return true;
    }
    return false;
}

} // namespace plenum::ui
