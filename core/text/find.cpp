// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/find.h"

#include <algorithm>

namespace plenum {

namespace {

// Where the original text of folded unit `index - 1` ends: at the next folded unit that comes from another
// place.
qsizetype originalEnd(const FoldedText &page, qsizetype index)
{
    const qsizetype lastStart = page.offsets.at(index - 1);
    while (index + 1 < page.offsets.size() && page.offsets.at(index) == lastStart)
        ++index;
    return page.offsets.at(index);
}

QList<TextRange> rangesOf(const FoldedText &page, const QString &needle)
{
    QList<TextRange> ranges;
    if (needle.isEmpty())
        return ranges;
    qsizetype previousEnd = 0;
    for (qsizetype at = page.text.indexOf(needle); at >= 0; at = page.text.indexOf(needle, at)) {
        const qsizetype start = page.offsets.at(at);
        const qsizetype end = originalEnd(page, at + needle.size());
        at += needle.size();
        if (start < previousEnd)
            continue; // both halves of one "ß"
        ranges.append({start, end - start});
        previousEnd = end;
    }
    return ranges;
}

bool byPlace(const TextRange &a, const TextRange &b)
{
    return a.start != b.start ? a.start < b.start : a.length > b.length;
}

QList<TextRange> withoutOverlaps(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), byPlace);
    QList<TextRange> kept;
    for (const TextRange &range : std::as_const(ranges)) {
        if (kept.isEmpty() || range.start >= kept.last().start + kept.last().length)
            kept.append(range);
    }
    return kept;
}

QString foldedQuery(const QString &query, Folding folding)
{
    return fold(query, folding).text.trimmed();
}

} // namespace

QList<TextMatch> findAll(const PageText &page, const QString &query)
{
    const QString bare = foldedQuery(query, Folding::Bare);
    if (bare.isEmpty())
        return {};
    QList<TextRange> ranges = rangesOf(fold(page.text, Folding::Bare), bare);
    if (bare.contains(QLatin1Char('-'))) // the hyphen of "oleh-oleh" may stand at a line end
        ranges += rangesOf(fold(page.text, Folding::Bare, LineEndHyphen::Keep), bare);
    const QString german = foldedQuery(query, Folding::BareGerman);
    if (german.contains(QLatin1String("ae")) || german.contains(QLatin1String("oe")) ||
        german.contains(QLatin1String("ue")))
        ranges += rangesOf(fold(page.text, Folding::BareGerman), german);

    const QString exact = foldedQuery(query, Folding::Exact);
    QList<TextMatch> matches;
    for (const TextRange &range : withoutOverlaps(std::move(ranges))) {
        const QString found = page.text.sliced(range.start, range.length);
        matches.append({range, rangeRectangles(page, range), foldedQuery(found, Folding::Exact) == exact});
    }
    return matches;
}

} // namespace plenum
