// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

// A number in its parts: "TOP Ö 12.c)" is 12, then 3 of the row "TOP Ö 12.a".
struct Step {
    QString row;
    int place = 0;
    bool isFigure = true;
};

int romanValue(QStringView text)
{
    static const QHash<QChar, int> kDigits = {{u'i', 1},   {u'v', 5},   {u'x', 10},  {u'l', 50},
                                              {u'c', 100}, {u'd', 500}, {u'm', 1000}};
    int value = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = kDigits.value(text.at(i).toLower());
        if (digit == 0)
            return 0;
        const int next = i + 1 < text.size() ? kDigits.value(text.at(i + 1).toLower()) : 0;
        value += digit < next ? -digit : digit;
    }
    return value;
}

// Every figure, single letter and Roman numeral is a place; words are names of rows. A single letter may be
// either: whoever asks tries both.
QList<Step> stepsOf(const QString &number, bool isRoman)
{
    QList<Step> steps;
    QString row;
    for (qsizetype i = 0; i < number.size();) {
        qsizetype end = i;
        const bool isDigit = number.at(i).isDigit();
        const bool isLetter = number.at(i).isLetter();
        while (end < number.size() && (isDigit    ? number.at(end).isDigit()
                                       : isLetter ? number.at(end).isLetter()
                                                  : end == i))
            ++end;
        const QStringView part = QStringView(number).sliced(i, end - i);
        int place = 0;
        if (isDigit && part.size() < 9) {
            for (const QChar digit : part)
                place = place * 10 + digit.digitValue();
        } else if (isLetter && isRoman) {
            place = romanValue(part);
        } else if (isLetter && part.size() == 1 && part.front().toLower() >= u'a' &&
                   part.front().toLower() <= u'z') {
            place = part.front().toLower().unicode() - u'a' + 1;
        }
        if (isDigit || place > 0)
            steps.append({row + (isDigit ? u'0' : u'a'), place, isDigit});
        if (number.at(i).isLetterOrNumber())
            row += part;
        else if (!row.endsWith(u' '))
            row += u' '; // "5.1", "5 1" and "5.1." are in one row
        i = end;
    }
    return steps;
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

namespace {

QList<Audience> audiencesAbove(const Meeting &meeting, const AgendaItem &item)
{
    QList<Audience> audiences;
    const AgendaItem *one = &item;
    // Bounded by the number of items, so that a hostile cycle of parents ends.
    for (qsizetype steps = 0; one != nullptr && steps <= meeting.items.size(); ++steps) {
        audiences.append(one->audience);
        one = one->parent.isEmpty() ? nullptr : findItem(meeting, one->parent);
    }
    return audiences;
}

} // namespace

Limits limitsOf(const Meeting &meeting, const AgendaItem &item)
{
    return limits(audiencesAbove(meeting, item));
}

Limits limitsOf(const Meeting &meeting, const AgendaItem &item, const Paper &paper)
{
    return limits(audiencesAbove(meeting, item) << paper.audience);
}

Limits limitsOfWhole(const Meeting &meeting, const AgendaItem &item)
{
    QList<Audience> audiences = audiencesAbove(meeting, item);
    for (const Paper &paper : item.papers)
        audiences.append(paper.audience);
    return limits(audiences);
}

namespace {

std::optional<NumberGap> findGap(const Meeting &whole, const QSet<ItemId> &shown, bool isRoman)
{
    struct Last {
        int place = -1;
        const AgendaItem *item = nullptr;
        QSet<int> places;
    };
    QHash<QString, Last> rows; // of what is shown
    QHash<QString, QSet<int>> all;
    for (const AgendaItem &item : whole.items) {
        for (const Step &step : stepsOf(item.number, isRoman)) {
            all[step.row].insert(step.place);
            if (!shown.contains(item.id))
                continue;
            Last &last = rows[step.row];
            last.places.insert(step.place);
            if (step.place > last.place) {
                last.place = step.place;
                last.item = &item;
            }
        }
    }
    for (const AgendaItem &item : whole.items) {
        if (shown.contains(item.id))
            continue;
        for (const Step &step : stepsOf(item.number, isRoman)) {
            const auto row = rows.constFind(step.row);
            if (row == rows.cend() || row->places.contains(step.place))
                continue;
            // Letters also name parts ("N 1", "P 1"): they count on when none between them is left out.
            bool isRow = row->place > step.place;
            for (int between = step.place + 1; isRow && !step.isFigure && between < row->place; ++between)
                isRow = all.value(step.row).contains(between);
            if (isRow)
                return NumberGap{&item, row->item};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberGap> findNumberGap(const Meeting &whole, const Meeting &seen)
{
    QSet<ItemId> shown;
    for (const AgendaItem &item : seen.items)
        shown.insert(item.id);
    const auto gap = findGap(whole, shown, false);
    return gap ? gap : findGap(whole, shown, true);
}

} // namespace plenum
