// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace plenum {

// Text made comparable, with the way back. offsets[i] is the index in the original text of the unit that
// produced text[i]; offsets has text.size() + 1 entries, the last being the original's length.
struct FoldedText {
    QString text;
    QList<qsizetype> offsets;
};

// How far two spellings may differ and still match.
//   Exact:      Unicode form, case (so ß = ss), ligatures, presentation forms, typographic quotes and dashes,
//               invisible marks, runs of white space and a hyphen at a line end do not matter; diacritics do
//               ("đồng" finds "ĐỒNG", not "dong").
//   Bare:       as Exact, and diacritics, Vietnamese đ, Arabic vowel signs, tatweel, hamza seats, alef
//   maqsura,
//               teh marbuta, Persian letter variants and Arabic-Indic digits do not matter either ("für" =
//               "fur").
//   BareGerman: as Bare, but ä, ö, ü become ae, oe, ue ("für" = "fuer").
enum class Folding { Exact, Bare, BareGerman };

// A word divided at a line end, "Sit-\nzung": joined to "sitzung", or kept as "sit-zung" ("oleh-\noleh").
enum class LineEndHyphen { Join, Keep };

// Folds for search; index and query go through this one function. White space runs become one space. Never
// fails; empty in, empty out. Folding folded text again changes nothing.
FoldedText fold(const QString &text, Folding folding, LineEndHyphen hyphen = LineEndHyphen::Join);

} // namespace plenum
