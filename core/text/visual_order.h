// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace plenum {

enum class ClusterKind { LeftToRight, RightToLeft, Digit, Neutral, Mark };

// A letter with its marks, or a ligature, on a line. Text inside a cluster is in logical order.
struct TextCluster {
    QString text;
    QRectF box;
    ClusterKind kind = ClusterKind::Neutral;
    bool spaceAfter = false; // the reader saw a word gap here
    bool cutByMark = false;  // the reader ended its box where its vowel sign begins
    bool endsFragment = false;
};

ClusterKind clusterKind(char32_t codePoint);

// Turns clusters in visual order, left to right, into logical order: the inverse of the Unicode Bidirectional
// Algorithm for one line of text without explicit controls. The line runs in the direction of most of its
// letters.
QList<TextCluster> logicalOrder(const QList<TextCluster> &visual);

} // namespace plenum
