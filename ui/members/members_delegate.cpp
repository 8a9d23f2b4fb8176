// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_delegate.h"

#include "ui/members/members_model.h"
#include "ui/widgets/card_row_painter.h"
#include "ui/widgets/style_painting.h"

namespace plenum::ui {

namespace {

// The first of memberBadges() stands next to the name, so the last is drawn first.
QList<CardRowPainter::Badge> badgesFromEnd(const Member &member)
{
    QList<CardRowPainter::Badge> badges;
    for (const auto &[text, isLead] : memberBadges(member))
        badges.prepend({text, isLead ? Pill::Kind::Accent : Pill::Kind::Neutral});
    return badges;
}

} // namespace

void MembersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const painting::Saved saved(painter);
    CardRowPainter row(painter, option);
    if (index.data(MembersModel::IsHeadingRole).toBool()) {
        row.drawHeading(index.data().toString());
        return;
    }
    const auto member = index.data(MembersModel::MemberRole).value<Member>();
    row.drawGround();
    row.drawBadges(badgesFromEnd(member));
    row.drawLines(member.person.name, index.data(MembersModel::FactsRole).toString(),
                  member.left ? CardRowPainter::Title::Faded : CardRowPainter::Title::Plain);
}

QSize MembersDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(MembersModel::IsHeadingRole).toBool())
        return CardRowPainter::headingSize(kSpaceWide);
    return CardRowPainter::cardSize();
}

} // namespace plenum::ui
