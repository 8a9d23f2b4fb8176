// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_row_painter.h"

#include "ui/widgets/style_painting.h"

#include <algorithm>

namespace plenum::ui {

namespace {

constexpr int kGap = 4;     // above and below a card
constexpr int kBorder = 1;  // as Card has around its rows
constexpr int kLeading = 3; // between the two lines
constexpr int kLeastWidth = 100;
constexpr qreal kChosenBorder = 1.5;

} // namespace

CardRowPainter::CardRowPainter(QPainter *painter, const QStyleOptionViewItem &option)
    : m_painter(painter),
      m_option(option),
      m_card(option.rect.adjusted(0, kGap, 0, -kGap)),
      m_inner(m_card.adjusted(kSpaceLarge + kBorder, kSpaceMedium, -kSpaceLarge - kBorder, -kSpaceMedium)),
      m_words(m_inner)
{
}

QRect CardRowPainter::onScreen(const QRect &part) const
{
    return QStyle::visualRect(m_option.direction, m_inner, part);
}

void CardRowPainter::drawHeading(const QString &text) const
{
    m_painter->setFont(Theme::font(TextRole::Strong));
    m_painter->setPen(Theme::colors().secondaryText);
    painting::textLine(m_painter, m_option.rect.adjusted(0, 0, 0, -kSpaceSmall), m_option.direction,
                       Qt::AlignLeft | Qt::AlignBottom, text);
}

void CardRowPainter::drawGround() const
{
    const Palette &c = Theme::colors();
    const bool isChosen = m_option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
    const QColor border = isChosen ? c.accent : isHovered ? c.mark : c.border;
    painting::roundedBox(m_painter, m_card, kCardRadius, isHovered && !isChosen ? c.hover : c.surface, border,
                         isChosen ? kChosenBorder : 1.0);
    if (painting::showsFocus(m_option))
        painting::focusRing(m_painter, m_card, kCardRadius);
}

QRect CardRowPainter::takeColumn(int width)
{
    const QRect column(m_words.left(), m_words.top(), width, m_words.height());
    m_words.setLeft(m_words.left() + width + kSpaceLarge);
    return onScreen(column);
}

void CardRowPainter::drawBadges(const QList<Badge> &badges)
{
    for (const Badge &badge : badges) {
        const QSize size = Pill::boundingSize(badge.text, badge.isChecked);
        if (size.width() + kSpaceMedium > m_words.width() / 2)
            break;
        const QRect pill(QPoint(m_words.right() - size.width() + 1, m_words.center().y() - size.height() / 2),
                         size);
        Pill::paint(m_painter, onScreen(pill), badge.text, badge.kind, badge.isChecked, m_option.direction);
        m_words.setRight(m_words.right() - size.width() - kSpaceSmall);
    }
}

void CardRowPainter::drawLines(const QString &title, const QString &facts, Title look) const
{
    const Palette &c = Theme::colors();
    QFont font = Theme::font(TextRole::Strong);
    font.setStrikeOut(look == Title::StruckOut);
    m_painter->setFont(font);
    m_painter->setPen(look == Title::Plain ? c.text : c.secondaryText);
    const QRect upper(m_words.left(), m_words.top(), m_words.width(), Theme::lineHeight(TextRole::Strong));
    drawLine(upper, title);
    m_painter->setFont(Theme::font(TextRole::Secondary));
    m_painter->setPen(c.secondaryText);
    drawLine(
        {m_words.left(), upper.bottom() + kLeading, m_words.width(), Theme::lineHeight(TextRole::Secondary)},
        facts);
}

void CardRowPainter::drawLine(const QRect &line, const QString &text) const
{
    painting::textLine(m_painter, onScreen(line), m_option.direction, Qt::AlignLeft | Qt::AlignVCenter, text);
}

QSize CardRowPainter::headingSize(int spaceAbove)
{
    return {kLeastWidth, spaceAbove + Theme::lineHeight(TextRole::Strong) + kSpaceSmall};
}

QSize CardRowPainter::cardSize(int columnHeight)
{
    const int lines = Theme::lineHeight(TextRole::Strong) + kLeading + Theme::lineHeight(TextRole::Secondary);
    return {kLeastWidth, std::max(lines, columnHeight) + 2 * kSpaceMedium + 2 * kGap};
}

} // namespace plenum::ui
