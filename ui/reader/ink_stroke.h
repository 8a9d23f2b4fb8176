// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>

namespace plenum::ui {

// A pen stroke: raw points kept as drawn, smoothed only when painted, so that the smoothing may change later.
using Stroke = QList<QPointF>;

// Adds a sample unless it lies nearer than minimumDistance to the last one. Returns whether it was added.
bool appendSample(Stroke &stroke, QPointF sample, double minimumDistance);

// A curve through all points: centripetal Catmull-Rom, as cubic Bezier pieces (no loops or overshoot between
// close points: Yuksel, Schaefer, Keyser, "On the parameterization of Catmull-Rom curves", 2009). One point
// gives a dot.
QPainterPath smoothPath(const Stroke &stroke);

// The piece of that curve from point index to index + 1, for drawing only what is new while the pen moves.
QPainterPath smoothPiece(const Stroke &stroke, qsizetype index);

// True when a pen stroke of this width passes within reach of the point.
bool strokeTouches(const Stroke &stroke, QPointF point, double reach);

} // namespace plenum::ui
