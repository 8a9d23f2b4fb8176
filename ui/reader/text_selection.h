// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/page_text.h"

#include <QList>

#include <compare>

namespace plenum::ui {

// A place between two characters of a paper.
struct TextPosition {
    int page = 0;
    qsizetype offset = 0; // in the page's text

    auto operator<=>(const TextPosition &) const = default;
};

// Selected text, perhaps over several pages: from where the pointer went down to where it is.
// A value without geometry; the rectangles come from core/text for the pages whose text is known.
class TextSelection {
public:
    TextSelection() = default;
    TextSelection(TextPosition anchor, TextPosition focus) : m_anchor(anchor), m_focus(focus) {}

    bool isEmpty() const { return m_anchor == m_focus; }
    TextPosition anchor() const { return m_anchor; }
    TextPosition focus() const { return m_focus; }
    TextPosition first() const { return std::min(m_anchor, m_focus); }
    TextPosition last() const { return std::max(m_anchor, m_focus); }

    // The part on one page; textLength is the length of that page's text. Empty when the page has none of it.
    TextRange rangeOn(int page, qsizetype textLength) const;

    bool operator==(const TextSelection &) const = default;

private:
    TextPosition m_anchor;
    TextPosition m_focus;
};

// The anchor's word to the focus's word, both whole: dragging after a double click.
TextSelection extendedByWords(TextRange anchorWord, int anchorPage, TextRange focusWord, int focusPage);

} // namespace plenum::ui
