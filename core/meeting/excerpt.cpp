// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

// "TOP Ö 12" is the 12 of the row "TOP Ö ", "5.c" the 3 of "5.a".
struct PlaceInRow {
    QString row;
    int place = 0;
};

std::optional<PlaceInRow> placeOf(const QString &number)
{
    qsizetype digits = 0;
    while (digits < number.size() && number.at(number.size() - 1 - digits).isDigit())
        ++digits;
    if (digits > 0 && digits < 9) {
        int place = 0;
        for (const QChar digit : QStringView(number).last(digits))
            place = place * 10 + digit.digitValue();
        return PlaceInRow{number.chopped(digits), place};
    }
    const bool isLetter = !number.isEmpty() && number.back().toLower() >= u'a' &&
                          number.back().toLower() <= u'z' &&
                          (number.size() == 1 || !number.at(number.size() - 2).isLetter());
    if (!isLetter)
        return std::nullopt;
    return PlaceInRow{number.chopped(1) + (number.back().isUpper() ? u'A' : u'a'),
                      number.back().toLower().unicode() - u'a' + 1};
}

AgendaItem excerptOf(const Reader &reader, const AgendaItem &item)
{
    AgendaItem excerpt = item;
    excerpt.papers.removeIf([&](const Paper &paper) { return !mayRead(reader, paper.audience); });
    return excerpt;
}

AgendaItem withheld(const AgendaItem &item)
{
    AgendaItem told;
    told.id = item.id;
    told.parent = item.parent;
    told.number = item.number;
    told.title = item.neutralTitle;
    told.isWithheld = true;
    return told;
}

} // namespace

Meeting visibleTo(const Reader &reader, const Meeting &meeting)
{
    Meeting seen = meeting;
    seen.items.clear();
    QSet<ItemId> closed; // nothing below them is shown
    for (const AgendaItem &item : meeting.items) {
        const bool isBelowClosed = closed.contains(item.parent);
        if (isBelowClosed || !mayRead(reader, item.audience))
            closed.insert(item.id);
        if (isBelowClosed)
            continue;
        if (!closed.contains(item.id))
            seen.items.append(excerptOf(reader, item));
        else if (!item.neutralTitle.isEmpty())
            seen.items.append(withheld(item));
    }
    return seen;
}

bool isRestricted(const Meeting &meeting)
{
    return std::any_of(meeting.items.cbegin(), meeting.items.cend(), [](const AgendaItem &item) {
        return item.audience.isRestricted() ||
               std::any_of(item.papers.cbegin(), item.papers.cend(),
                           [](const Paper &paper) { return paper.audience.isRestricted(); });
    });
}

QList<Audience> limitsOf(const Meeting &meeting, const AgendaItem &item)
{
    QList<Audience> limits;
    const AgendaItem *one = &item;
    // Bounded by the number of items, so that a hostile cycle of parents ends.
    for (qsizetype steps = 0; one != nullptr && steps <= meeting.items.size(); ++steps) {
        if (one->audience.isRestricted())
            limits.append(one->audience);
        one = one->parent.isEmpty() ? nullptr : findItem(meeting, one->parent);
    }
    return limits;
}

std::optional<NumberGap> findNumberGap(const Meeting &whole, const Meeting &seen)
{
    QSet<ItemId> shown;
    for (const AgendaItem &item : seen.items)
        shown.insert(item.id);
    struct Shown {
        int place = 0;
        const AgendaItem *item = nullptr;
    };
    QHash<QString, Shown> last; // of each row, the shown one with the highest number
    for (const AgendaItem &item : whole.items) {
        const auto place = placeOf(item.number);
        if (!place || !shown.contains(item.id))
            continue;
        Shown &best = last[place->row];
        if (best.item == nullptr || place->place > best.place)
            best = {place->place, &item};
    }
    for (const AgendaItem &item : whole.items) {
        const auto place = shown.contains(item.id) ? std::nullopt : placeOf(item.number);
        const auto later = place ? last.constFind(place->row) : last.cend();
        if (later != last.cend() && later->place > place->place)
            return NumberGap{&item, later->item};
    }
    return std::nullopt;
}

} // namespace plenum
