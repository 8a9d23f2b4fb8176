// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/meeting_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace plenum::ui {

namespace {

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

QString countText(Decision decision, int n)
{
    switch (decision) {
    case Decision::Agree:
        return MeetingText::tr("%n agree", "so many people", n);
    case Decision::Reservation:
        return MeetingText::tr("%n with a reservation", "so many people agree", n);
    case Decision::Disagree:
        return MeetingText::tr("%n disagree", "so many people", n);
    case Decision::Abstain:
        return MeetingText::tr("%n abstain", "so many people", n);
    case Decision::Noted:
        return MeetingText::tr("%n noted it", "so many people", n);
    }
    return {};
}

// "Item 5 · Budget 2027"
QString itemTitle(const AgendaItem &item)
{
    if (item.number.isEmpty())
        return item.title;
    return factsText({itemNumberText(item.number), item.title});
}

QString badgeText(AgendaChange::Kind kind)
{
    using Kind = AgendaChange::Kind;
    switch (kind) {
    case Kind::ItemAdded:
    case Kind::PaperAdded:
        return MeetingText::tr("Added");
    case Kind::ItemRemoved:
    case Kind::PaperRemoved:
        return MeetingText::tr("Removed");
    case Kind::PaperReplaced:
        return MeetingText::tr("Replaced");
    case Kind::ItemRetitled:
    case Kind::PaperRetitled:
    case Kind::MeetingRetitled:
        return MeetingText::tr("Renamed");
    case Kind::ItemMoved:
        return MeetingText::tr("Moved");
    case Kind::MeetingRescheduled:
        return MeetingText::tr("New time");
    case Kind::MeetingRelocated:
        return MeetingText::tr("New place");
    case Kind::MeetingCancelled:
        return MeetingText::tr("Cancelled");
    }
    return {};
}

ChangeText meetingChange(const AgendaChange &change, const Meeting &after)
{
    ChangeText text{badgeText(change.kind), after.title, {}};
    using Kind = AgendaChange::Kind;
    if (change.kind == Kind::MeetingRescheduled)
        text.detail = meetingTimeText(after.start, after.end);
    else if (change.kind == Kind::MeetingRelocated)
        text.detail = MeetingText::tr("%1, before: %2", "place, former place")
                          .arg(isolated(change.after), isolated(change.before));
    else if (change.kind == Kind::MeetingRetitled)
        text.detail = MeetingText::tr("before: %1").arg(isolated(change.before));
    return text;
}

ChangeText itemChange(const AgendaChange &change, const AgendaItem *item)
{
    ChangeText text{badgeText(change.kind), item != nullptr ? itemTitle(*item) : change.before, {}};
    using Kind = AgendaChange::Kind;
    if (change.kind == Kind::ItemAdded && item != nullptr && !item->papers.isEmpty())
        text.detail = MeetingText::tr("%n papers", nullptr, static_cast<int>(item->papers.size()));
    else if (change.kind == Kind::ItemMoved && change.before != change.after)
        text.detail = MeetingText::tr("before: %1").arg(isolated(itemNumberText(change.before)));
    else if (change.kind == Kind::ItemMoved)
        text.detail = MeetingText::tr("at another place in the agenda");
    else if (change.kind == Kind::ItemRetitled)
        text.detail = MeetingText::tr("before: %1").arg(isolated(change.before));
    else if (change.kind == Kind::ItemRemoved)
        text.detail = MeetingText::tr("no longer on the agenda");
    return text;
}

ChangeText paperChange(const AgendaChange &change, const AgendaItem *item, const Meeting &after)
{
    ChangeText text{badgeText(change.kind), change.after.isEmpty() ? change.before : change.after, {}};
    if (item != nullptr && !item->number.isEmpty())
        text.title = factsText({itemNumberText(item->number), text.title});
    using Kind = AgendaChange::Kind;
    const Paper *paper = findPaper(after, change.paper);
    if (change.kind == Kind::PaperReplaced && paper != nullptr)
        text.detail = MeetingText::tr("Version %1, %n pages", nullptr, paper->pages).arg(paper->revision);
    else if (change.kind == Kind::PaperAdded && paper != nullptr && paper->pages > 0)
        text.detail = MeetingText::tr("%n pages", nullptr, paper->pages);
    else if (change.kind == Kind::PaperRetitled)
        text.detail = MeetingText::tr("before: %1").arg(isolated(change.before));
    return text;
}

} // namespace

QString decisionText(Decision decision)
{
    switch (decision) {
    case Decision::Agree:
        return MeetingText::tr("Agree");
    case Decision::Reservation:
        return MeetingText::tr("Agree with a reservation");
    case Decision::Disagree:
        return MeetingText::tr("Disagree");
    case Decision::Abstain:
        return MeetingText::tr("Abstain");
    case Decision::Noted:
        return MeetingText::tr("Noted");
    }
    return {};
}

QList<Decision> decisionsInOrder()
{
    return {Decision::Agree, Decision::Reservation, Decision::Disagree, Decision::Abstain, Decision::Noted};
}

QString decisionCountsText(const QList<Decision> &decisions)
{
    QStringList parts;
    for (const Decision decision : decisionsInOrder()) {
        if (const auto n = decisions.count(decision); n > 0)
            parts.append(countText(decision, static_cast<int>(n)));
    }
    return parts.join(MeetingText::tr(", ", "between parts of a list"));
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Chair:
        return MeetingText::tr("Chair");
    case Role::Secretary:
        return MeetingText::tr("Secretary");
    case Role::Delegate:
        return MeetingText::tr("Delegate");
    case Role::Observer:
        return MeetingText::tr("Observer");
    }
    return {};
}

QString itemKindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Information:
        return MeetingText::tr("For information");
    case ItemKind::Discussion:
        return MeetingText::tr("For discussion");
    case ItemKind::Decision:
        return MeetingText::tr("For decision");
    }
    return {};
}

QString audienceText(const Audience &audience)
{
    if (!audience.people.isEmpty())
        return MeetingText::tr("%Ln person(s) only", "who reads an item; beside secretaries",
                               static_cast<int>(audience.people.size()));
    switch (audience.level) {
    case AudienceLevel::Public:
        return MeetingText::tr("public", "who reads an item");
    case AudienceLevel::Members:
        return {};
    case AudienceLevel::Delegates:
        return MeetingText::tr("delegates only", "who reads an item");
    case AudienceLevel::Chair:
        return MeetingText::tr("chair only", "who reads an item; beside secretaries");
    case AudienceLevel::Secretaries:
        return MeetingText::tr("secretaries only", "who reads an item");
    }
    return {};
}

QString itemNumberText(const QString &number)
{
    if (number.isEmpty() || !number.front().isDigit())
        return number;
    return MeetingText::tr("Item %1", "agenda item number").arg(number);
}

ChangeText changeText(const AgendaChange &change, const Meeting &after)
{
    const AgendaItem *item = findItem(after, change.item);
    if (!change.paper.isEmpty())
        return paperChange(change, item, after);
    if (!change.item.isEmpty())
        return itemChange(change, item);
    return meetingChange(change, after);
}

} // namespace plenum::ui
