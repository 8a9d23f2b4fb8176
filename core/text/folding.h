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
//   Exact: Unicode form, case, ligatures, presentation forms, invisible marks, runs of white space and a
//   hyphen at
//          a line end do not matter; diacritics do ("đồng" finds "ĐỒNG", not "dong").
//   Bare:  as Exact, and diacritics, Vietnamese đ, German ß (ss), Arabic vowel signs, tatweel, hamza seats,
//   alef
//          maqsura, teh marbuta, Persian letter variants and Arabic-Indic digits do not matter either.
enum class Folding { Exact, Bare };

// Folds for search; index and query go through this one function. Never fails; empty in, empty out.
// German umlauts fold to their base letter in Bare ("für" = "fur"); germanDigraphs gives the "fuer" spelling.
FoldedText fold(const QString &text, Folding folding);

// The text with "ae", "oe", "ue" read as ä, ö, ü and folded Bare: a second try for a German query ("fuer" ->
// "fur"). Empty if the query holds none of them.
QString foldGermanDigraphs(const QString &query);

} // namespace plenum
