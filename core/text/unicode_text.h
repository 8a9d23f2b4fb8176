// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace plenum {

// One code point of UTF-16 text and how many units it takes. A lone surrogate reads as U+FFFD, one unit.
struct CodePoint {
    char32_t value = 0;
    qsizetype units = 1;
};

CodePoint codePointAt(QStringView text, qsizetype index);

// The one or two units of a code point.
QString textOf(char32_t codePoint);

// Marks that combine with the letter before them (Mn, Mc, Me).
bool isCombiningMark(char32_t codePoint);

// Characters without a shape that only steer: soft hyphen, zero width space and joiners, bidi controls, byte
// order mark, word joiner.
bool isInvisible(char32_t codePoint);

// Letters of right-to-left scripts (Unicode bidi classes R and AL).
bool isRightToLeft(char32_t codePoint);

// The end of the cluster that starts at index: one code point and the combining marks after it.
qsizetype clusterEnd(QStringView text, qsizetype index);

// Valid UTF-16 for one line of interface text: lone surrogates become U+FFFD, control characters and line
// ends become spaces, bidi controls and other invisible steering goes, and what is longer than maxUnits is
// cut between clusters.
QString cleanLine(const QString &text, qsizetype maxUnits);

bool isValidUtf16(QStringView text);

} // namespace plenum
