// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/page_text.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace plenum {

// A piece of text as a PDF reader reports it: letters in the order they were drawn, which for right-to-left
// scripts is usually the visual one, often a single glyph each, with presentation forms and detached marks.
struct TextFragment {
    QString text;
    QList<QRectF> boxes;     // one per code point of text, page points, origin top left
    bool spaceAfter = false; // the reader saw a word gap after it

    bool operator==(const TextFragment &) const = default;
};

// Puts fragments, given in the reader's column and line order, together as lines in logical order: marks
// joined to their letters, right-to-left runs turned around with numbers and Latin inside kept, presentation
// forms and ligatures spelled out, spaces from gaps. Fragments whose boxes do not match their text are left
// out. Never fails.
PageText assemblePageText(const QList<TextFragment> &fragments);

} // namespace plenum
