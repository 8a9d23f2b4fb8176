// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"

#include <QColor>
#include <QPainter>

namespace plenum::ui {

// The shade of a mark's colour: a wash for highlights, a strong one for ink, icons and edges. Paper is light
// in both schemes, so marks on it do not depend on the theme; chipColor() is for lists and buttons around it.
QColor washColor(MarkColor color);
QColor inkColor(MarkColor color);
QColor chipColor(MarkColor color, bool dark);
QString markColorName(MarkColor color); // "Yellow", … translated
QList<MarkColor> markColors();

// How a mark stands on the page besides its own looks.
struct MarkLook {
    bool pending = false; // not committed yet: paler, with a dashed edge
    bool foreign = false; // somebody else's shared mark: an edge and the author's initials
    bool selected = false;
    double scale = 1;     // device-independent pixels for one point
    int quarterTurns = 0; // of the page; icons and initials stay upright
};

// Paints one mark. The painter maps page points to the device.
void paintMark(QPainter &painter, const Mark &mark, const MarkLook &look);

// True when a click there (page points) means this mark. reach: how far beside it still counts.
bool markHit(const Mark &mark, QPointF point, double reach);

// "Trần Thị Lan" gives "TL"; empty for an empty name.
QString initialsOf(const QString &name);

} // namespace plenum::ui
