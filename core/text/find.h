// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/folding.h"
#include "core/text/page_text.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace plenum {

// One place where the query stands on a page. exact: also the diacritics agree, so it ranks first.
struct TextMatch {
    TextRange range;
    QList<QRectF> rectangles; // page points, one per line touched
    bool exact = false;

    bool operator==(const TextMatch &) const = default;
};

// All non-overlapping places of the query on the page, in reading order. A query with diacritics finds bare
// spellings too and marks the exact ones. White space in the query matches any run of white space, line ends
// included. An empty query, or one of white space only, finds nothing.
QList<TextMatch> findAll(const PageText &page, const QString &query);

} // namespace plenum
