// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_delegate.h"

#include "ui/members/members_model.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/style_painting.h"

namespace plenum::ui {

namespace {

constexpr int kGap = 4; // above and below a card
constexpr qreal kSelectedBorder = 1.5;
constexpr int kLeading = 3; // between the two lines

int textHeight(TextRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

class RowPainter {
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option) : m_painter(painter), m_option(option)
    {
    }

    void heading(const QString &text) const
    {
        m_painter->setFont(Theme::font(TextRole::Strong));
        m_painter->setPen(Theme::colors().secondaryText);
        painting::textLine(m_painter, m_option.rect.adjusted(0, 0, 0, -kSpaceSmall), m_option.direction,
                           Qt::AlignLeft | Qt::AlignBottom, text);
    }

    void member(const Member &member, const QString &facts) const
    {
        const QRect card = m_option.rect.adjusted(0, kGap, 0, -kGap);
        ground(card);
        const QRect inner = card.adjusted(kSpaceLarge, kSpaceMedium, -kSpaceLarge, -kSpaceMedium);
        const QRect words = badges(inner, member);
        const Palette &c = Theme::colors();
        m_painter->setFont(Theme::font(TextRole::Strong));
        m_painter->setPen(member.left ? c.secondaryText : c.text);
        const QRect upper(words.left(), words.top(), words.width(), textHeight(TextRole::Strong));
        painting::textLine(m_painter, placed(inner, upper), m_option.direction,
                           Qt::AlignLeft | Qt::AlignVCenter, member.person.name);
        m_painter->setFont(Theme::font(TextRole::Secondary));
        m_painter->setPen(c.secondaryText);
        const QRect lower(words.left(), upper.bottom() + kLeading, words.width(),
                          textHeight(TextRole::Secondary));
        painting::textLine(m_painter, placed(inner, lower), m_option.direction,
                           Qt::AlignLeft | Qt::AlignVCenter, facts);
    }

private:
    QRect placed(const QRect &inside, const QRect &part) const
    {
        return QStyle::visualRect(m_option.direction, inside, part);
    }

    void ground(const QRect &card) const
    {
        const Palette &c = Theme::colors();
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
        painting::roundedBox(m_painter, card, kCardRadius, isHovered && !isSelected ? c.hover : c.surface,
                             isSelected  ? c.accent
                             : isHovered ? c.mark
                                         : c.border,
                             isSelected ? kSelectedBorder : 1.0);
        if (m_option.state.testFlag(QStyle::State_HasFocus) &&
            m_option.state.testFlag(QStyle::State_KeyboardFocusChange))
            painting::focusRing(m_painter, card, kCardRadius);
    }

    // Draws the badges at the end of the row; returns what is left for the words.
    QRect badges(QRect words, const Member &member) const
    {
        const QRect inner = words;
        QList<MemberBadge> found = memberBadges(member);
        std::reverse(found.begin(), found.end());
        for (const auto &[text, isLead] : std::as_const(found)) {
            const QSize size = Pill::boundingSize(text, false);
            if (size.width() + kSpaceMedium > words.width() / 2)
                break;
            const QRect pill(words.right() - size.width() + 1, words.center().y() - size.height() / 2,
                             size.width(), size.height());
            Pill::paint(m_painter, placed(inner, pill), text,
                        isLead ? Pill::Kind::Accent : Pill::Kind::Neutral, false, m_option.direction);
            words.setRight(words.right() - size.width() - kSpaceSmall);
        }
        return words;
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
};

} // namespace

void MembersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const painting::Saved saved(painter);
    const RowPainter row(painter, option);
    if (index.data(MembersModel::IsHeadingRole).toBool())
        row.heading(index.data().toString());
    else
        row.member(index.data(MembersModel::MemberRole).value<Member>(),
                   index.data(MembersModel::FactsRole).toString());
}

QSize MembersDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(MembersModel::IsHeadingRole).toBool())
        return {100, textHeight(TextRole::Strong) + kSpaceSmall + kSpaceWide};
    return {100, textHeight(TextRole::Strong) + kLeading + textHeight(TextRole::Secondary) +
                     2 * kSpaceMedium + 2 * kGap};
}

} // namespace plenum::ui
