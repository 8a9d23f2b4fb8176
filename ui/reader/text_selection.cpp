// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/text_selection.h"

#include <algorithm>

namespace plenum::ui {

TextRange TextSelection::rangeOn(int page, qsizetype textLength) const
{
    const TextPosition begin = first();
    const TextPosition end = last();
    if (page < begin.page || page > end.page)
        return {};
    const qsizetype from = page == begin.page ? std::clamp<qsizetype>(begin.offset, 0, textLength) : 0;
    const qsizetype to = page == end.page ? std::clamp<qsizetype>(end.offset, 0, textLength) : textLength;
    return TextRange{from, std::max<qsizetype>(to - from, 0)};
}

TextSelection extendedByWords(TextRange anchorWord, int anchorPage, TextRange focusWord, int focusPage)
{
    const TextPosition anchorBegin{anchorPage, anchorWord.start};
    const TextPosition anchorEnd{anchorPage, anchorWord.start + anchorWord.length};
    const TextPosition focusBegin{focusPage, focusWord.start};
    const TextPosition focusEnd{focusPage, focusWord.start + focusWord.length};
    if (focusBegin < anchorBegin)
        return TextSelection(anchorEnd, focusBegin);
    return TextSelection(anchorBegin, std::max(anchorEnd, focusEnd));
}

} // namespace plenum::ui
