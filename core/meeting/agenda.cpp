// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda.h"

#include <algorithm>

namespace plenum {

QString itemKindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Information:
        return QStringLiteral("information");
    case ItemKind::Discussion:
        return QStringLiteral("discussion");
    case ItemKind::Decision:
        return QStringLiteral("decision");
    }
    return QStringLiteral("information");
}

std::optional<ItemKind> itemKindFromName(const QString &name)
{
    for (const ItemKind kind : {ItemKind::Information, ItemKind::Discussion, ItemKind::Decision}) {
        if (itemKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

const AgendaItem *findItem(const Meeting &meeting, const ItemId &id)
{
    const auto found = std::find_if(meeting.items.cbegin(), meeting.items.cend(),
                                    [&](const AgendaItem &item) { return item.id == id; });
    return found == meeting.items.cend() ? nullptr : &*found;
}

const Paper *findPaper(const Meeting &meeting, const PaperId &id)
{
    for (const AgendaItem &item : meeting.items) {
        for (const Paper &paper : item.papers) {
            if (paper.id == id)
                return &paper;
        }
    }
    return nullptr;
}

const AgendaItem *itemOfPaper(const Meeting &meeting, const PaperId &id)
{
    for (const AgendaItem &item : meeting.items) {
        for (const Paper &paper : item.papers) {
            if (paper.id == id)
                return &item;
        }
    }
    return nullptr;
}

int depthOf(const Meeting &meeting, const AgendaItem &item)
{
    int depth = 0;
    const AgendaItem *current = &item;
    // Bounded by the number of items, so that a hostile cycle of parents ends.
    while (!current->parent.isEmpty() && depth < meeting.items.size()) {
        current = findItem(meeting, current->parent);
        if (current == nullptr)
            break;
        ++depth;
    }
    return depth;
}

QList<QDateTime> plannedStarts(const Meeting &meeting)
{
    QList<QDateTime> starts;
    starts.reserve(meeting.items.size());
    QDateTime next = meeting.start;
    for (const AgendaItem &item : meeting.items) {
        starts.append(next);
        // A parent's minutes cover its children when they state none of their own.
        const bool childrenTimed =
            std::any_of(meeting.items.cbegin(), meeting.items.cend(), [&](const AgendaItem &other) {
                return other.parent == item.id && other.minutes > 0;
            });
        if (!childrenTimed)
            next = next.addSecs(qint64{60} * item.minutes);
    }
    return starts;
}

QString agendaChangeName(AgendaChange::Kind kind)
{
    switch (kind) {
    case AgendaChange::Kind::ItemAdded:
        return QStringLiteral("item-added");
    case AgendaChange::Kind::ItemRemoved:
        return QStringLiteral("item-removed");
    case AgendaChange::Kind::ItemMoved:
        return QStringLiteral("item-moved");
    case AgendaChange::Kind::ItemRetitled:
        return QStringLiteral("item-retitled");
    case AgendaChange::Kind::PaperAdded:
        return QStringLiteral("paper-added");
    case AgendaChange::Kind::PaperReplaced:
        return QStringLiteral("paper-replaced");
    case AgendaChange::Kind::PaperRemoved:
        return QStringLiteral("paper-removed");
    case AgendaChange::Kind::PaperRetitled:
        return QStringLiteral("paper-retitled");
    case AgendaChange::Kind::MeetingRescheduled:
        return QStringLiteral("meeting-rescheduled");
    case AgendaChange::Kind::MeetingRelocated:
        return QStringLiteral("meeting-relocated");
    case AgendaChange::Kind::MeetingRetitled:
        return QStringLiteral("meeting-retitled");
    case AgendaChange::Kind::MeetingCancelled:
        return QStringLiteral("meeting-cancelled");
    }
    return QStringLiteral("item-added");
}

namespace {

using Kind = AgendaChange::Kind;

void compareMeetings(const Meeting &before, const Meeting &after, QList<AgendaChange> &changes)
{
    if (before.title != after.title)
        changes.append({Kind::MeetingRetitled, {}, {}, before.title, after.title});
    if (before.start != after.start || before.end != after.end)
        changes.append({Kind::MeetingRescheduled,
                        {},
                        {},
                        before.start.toString(Qt::ISODate),
                        after.start.toString(Qt::ISODate)});
    if (before.place != after.place)
        changes.append({Kind::MeetingRelocated, {}, {}, before.place, after.place});
    if (before.state != after.state && after.state == QLatin1String("cancelled"))
        changes.append({Kind::MeetingCancelled, {}, {}, before.title, after.title});
}

void comparePapers(const AgendaItem &item, const Meeting &before, QList<AgendaChange> &changes)
{
    for (const Paper &paper : item.papers) {
        const Paper *old = findPaper(before, paper.id);
        if (old == nullptr)
            changes.append({Kind::PaperAdded, item.id, paper.id, {}, paper.title});
        else if (old->sha256 != paper.sha256)
            changes.append({Kind::PaperReplaced, item.id, paper.id, old->title, paper.title});
        else if (old->title != paper.title)
            changes.append({Kind::PaperRetitled, item.id, paper.id, old->title, paper.title});
    }
}

// Ids of the items both agendas hold, in the order of `meeting`.
QList<ItemId> commonOrder(const Meeting &meeting, const Meeting &other)
{
    QList<ItemId> order;
    for (const AgendaItem &item : meeting.items) {
        if (findItem(other, item.id) != nullptr)
            order.append(item.id);
    }
    return order;
}

} // namespace

QList<AgendaChange> compareAgendas(const Meeting &before, const Meeting &after)
{
    QList<AgendaChange> changes;
    compareMeetings(before, after, changes);
    const QList<ItemId> oldOrder = commonOrder(before, after);
    const QList<ItemId> newOrder = commonOrder(after, before);
    for (const AgendaItem &item : after.items) {
        const AgendaItem *old = findItem(before, item.id);
        if (old == nullptr) {
            changes.append({Kind::ItemAdded, item.id, {}, {}, item.title});
        } else {
            if (old->title != item.title)
                changes.append({Kind::ItemRetitled, item.id, {}, old->title, item.title});
            if (old->number != item.number || old->parent != item.parent ||
                oldOrder.indexOf(item.id) != newOrder.indexOf(item.id))
                changes.append({Kind::ItemMoved, item.id, {}, old->number, item.number});
        }
        comparePapers(item, before, changes);
    }
    for (const AgendaItem &item : before.items) {
        if (findItem(after, item.id) == nullptr)
            changes.append({Kind::ItemRemoved, item.id, {}, item.title, {}});
        for (const Paper &paper : item.papers) {
            if (findPaper(after, paper.id) == nullptr)
                changes.append({Kind::PaperRemoved, item.id, paper.id, paper.title, {}});
        }
    }
    return changes;
}

} // namespace plenum
