// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace plenum {

// The text of one page in logical (reading) order: NFC, presentation forms and ligatures replaced by their
// letters, words separated by one space, lines by '\n', no other control characters. boxes has one rectangle
// per UTF-16 unit of text, in page points (1/72 inch) after the page's own /Rotate, origin top left. Spaces
// carry the gap they fill;
// '\n' carries an empty rectangle at the end of its line. Both units of a surrogate pair, and the letters of
// a ligature, have boxes too: the pair shares one, a ligature's is divided.
struct PageText {
    QString text;
    QList<QRectF> boxes;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const PageText &) const = default;
};

// A half-open range [start, start + length) of PageText::text.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

// One rectangle per line the range touches, in text order: what a selection or a highlight paints.
QList<QRectF> rangeRectangles(const PageText &page, TextRange range);

// Position of the character nearest to a point, for selecting with the pointer: 0 … text.size(). A point in
// the trailing half of a character gives the position after it; "trailing" is to the left in right-to-left
// words.
qsizetype positionAt(const PageText &page, QPointF point);

// The word around a position (letters, digits and marks), empty between words.
TextRange wordAt(const PageText &page, qsizetype position);

} // namespace plenum
