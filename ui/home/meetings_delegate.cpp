// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/meetings_delegate.h"

#include "ui/home/meetings_model.h"
#include "ui/text/format.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/style_painting.h"

namespace plenum::ui {

namespace {

constexpr int kGap = 4; // above and below a card

int textHeight(TextRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

int dayWidth()
{
    return std::max(44, textHeight(TextRole::Headline) + kSpaceWide);
}

struct Badge {
    QString text;
    Pill::Kind kind;
    bool checked = false;
};

QList<Badge> badgesOf(const MeetingSummary &meeting)
{
    if (meeting.cancelled)
        return {{MeetingsModel::tr("Cancelled"), Pill::Kind::Bad}};
    QList<Badge> badges;
    const bool any = meeting.readiness.papers > 0;
    const bool ready = any && meeting.readiness.isReady();
    badges.append({readinessText(meeting.readiness),
                   ready ? Pill::Kind::Good
                   : any ? Pill::Kind::Warning
                         : Pill::Kind::Neutral,
                   ready});
    if (meeting.waiting > 0)
        badges.append({MeetingsModel::tr("%n to sign off", nullptr, meeting.waiting), Pill::Kind::Accent});
    return badges;
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

    void meeting(const MeetingSummary &meeting, const QDateTime &now) const
    {
        const QRect card = m_option.rect.adjusted(0, kGap, 0, -kGap);
        ground(card);
        const QRect inner = card.adjusted(kSpaceLarge, kSpaceMedium, -kSpaceLarge, -kSpaceMedium);
        const QRect dayBox(inner.left(), inner.top(), dayWidth(), inner.height());
        day(placed(inner, dayBox), meeting.start);
        QRect words = inner.adjusted(dayWidth() + kSpaceLarge, 0, 0, 0);
        words = badges(words, meeting);
        lines(words, inner, meeting, now);
    }

private:
    QRect placed(const QRect &inside, const QRect &part) const
    {
        return QStyle::visualRect(m_option.direction, inside, part);
    }

    void ground(const QRect &card) const
    {
        const Palette &c = Theme::colors();
        const bool hovered = m_option.state.testFlag(QStyle::State_MouseOver);
        painting::roundedBox(m_painter, card, kCardRadius, hovered ? c.hover : c.surface,
                             hovered ? c.mark : c.border);
        if (m_option.state.testFlag(QStyle::State_HasFocus) &&
            m_option.state.testFlag(QStyle::State_KeyboardFocusChange))
            painting::focusRing(m_painter, card, kCardRadius);
    }

    // The day of the month over the month, as on a tear-off calendar.
    void day(const QRect &box, const QDateTime &start) const
    {
        const Palette &c = Theme::colors();
        const QLocale locale;
        m_painter->setFont(Theme::font(TextRole::Title));
        m_painter->setPen(c.accent);
        const QRect upper(box.left(), box.top(), box.width(), textHeight(TextRole::Title));
        painting::textLine(m_painter, upper, m_option.direction, Qt::AlignCenter,
                           locale.toString(start.date().day()), Qt::ElideNone);
        m_painter->setFont(Theme::font(TextRole::Secondary));
        m_painter->setPen(c.secondaryText);
        const QRect lower(box.left(), upper.bottom() + 1, box.width(), textHeight(TextRole::Secondary));
        painting::textLine(m_painter, lower, m_option.direction, Qt::AlignCenter,
                           locale.standaloneMonthName(start.date().month(), QLocale::ShortFormat),
                           Qt::ElideNone);
    }

    // Draws the badges at the end of the row; returns what is left for the words.
    QRect badges(QRect words, const MeetingSummary &meeting) const
    {
        const QRect inner = m_option.rect.adjusted(kSpaceLarge, 0, -kSpaceLarge, 0);
        for (const Badge &badge : badgesOf(meeting)) {
            const QSize size = Pill::boundingSize(badge.text, badge.checked);
            if (size.width() + kSpaceMedium > words.width() / 2)
                break;
            const QRect pill(words.right() - size.width() + 1, words.center().y() - size.height() / 2,
                             size.width(), size.height());
            Pill::paint(m_painter, placed(inner, pill), badge.text, badge.kind, badge.checked,
                        m_option.direction);
            words.setRight(words.right() - size.width() - kSpaceSmall);
        }
        return words;
    }

    void lines(const QRect &words, const QRect &inner, const MeetingSummary &meeting,
               const QDateTime &now) const
    {
        const Palette &c = Theme::colors();
        QFont font = Theme::font(TextRole::Strong);
        font.setStrikeOut(meeting.cancelled);
        m_painter->setFont(font);
        m_painter->setPen(meeting.cancelled ? c.secondaryText : c.text);
        const QRect upper(words.left(), words.top(), words.width(), textHeight(TextRole::Strong));
        painting::textLine(m_painter, placed(inner, upper), m_option.direction,
                           Qt::AlignLeft | Qt::AlignVCenter, meeting.title);
        m_painter->setFont(Theme::font(TextRole::Secondary));
        m_painter->setPen(c.secondaryText);
        const QRect lower(words.left(), upper.bottom() + 3, words.width(), textHeight(TextRole::Secondary));
        painting::textLine(m_painter, placed(inner, lower), m_option.direction,
                           Qt::AlignLeft | Qt::AlignVCenter,
                           factsText({meetingStartText(meeting.start, now), meeting.place, meeting.body}));
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
};

} // namespace

void MeetingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const painting::Saved saved(painter);
    const RowPainter row(painter, option);
    if (index.data(MeetingsModel::IsHeadingRole).toBool())
        row.heading(index.data().toString());
    else
        row.meeting(index.data(MeetingsModel::SummaryRole).value<MeetingSummary>(),
                    index.data(MeetingsModel::NowRole).toDateTime());
}

QSize MeetingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(MeetingsModel::IsHeadingRole).toBool())
        return {100,
                textHeight(TextRole::Strong) + kSpaceSmall + (index.row() == 0 ? kSpaceTight : kSpaceWide)};
    const int lines = textHeight(TextRole::Strong) + 3 + textHeight(TextRole::Secondary);
    const int dayLines = textHeight(TextRole::Title) + textHeight(TextRole::Secondary);
    return {100, std::max(lines, dayLines) + 2 * kSpaceMedium + 2 * kGap};
}

} // namespace plenum::ui
