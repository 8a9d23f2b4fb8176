// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/meetings_delegate.h"

#include "ui/home/meetings_model.h"
#include "ui/text/format.h"
#include "ui/widgets/card_row_painter.h"
#include "ui/widgets/style_painting.h"

namespace plenum::ui {

namespace {

constexpr int kLeastDayWidth = 44;

int dayWidth()
{
    return std::max(kLeastDayWidth, Theme::lineHeight(TextRole::Headline) + kSpaceWide);
}

QList<CardRowPainter::Badge> badgesOf(const MeetingSummary &meeting)
{
    if (meeting.cancelled)
        return {{MeetingsModel::tr("Cancelled"), Pill::Kind::Bad}};
    QList<CardRowPainter::Badge> badges;
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

// The day of the month over the month, as on a tear-off calendar.
void drawDay(QPainter *painter, const QRect &box, Qt::LayoutDirection direction, const QDate &date)
{
    const Palette &c = Theme::colors();
    const QLocale locale;
    painter->setFont(Theme::font(TextRole::Title));
    painter->setPen(c.accent);
    const QRect upper(box.left(), box.top(), box.width(), Theme::lineHeight(TextRole::Title));
    painting::textLine(painter, upper, direction, Qt::AlignCenter, locale.toString(date.day()),
                       Qt::ElideNone);
    painter->setFont(Theme::font(TextRole::Secondary));
    painter->setPen(c.secondaryText);
    const QRect lower(box.left(), upper.bottom() + 1, box.width(), Theme::lineHeight(TextRole::Secondary));
    painting::textLine(painter, lower, direction, Qt::AlignCenter,
                       locale.standaloneMonthName(date.month(), QLocale::ShortFormat), Qt::ElideNone);
}

void drawMeeting(QPainter *painter, CardRowPainter &row, Qt::LayoutDirection direction,
                 const MeetingSummary &meeting, const QDateTime &now)
{
    row.drawGround();
    drawDay(painter, row.takeColumn(dayWidth()), direction, meeting.start.date());
    row.drawBadges(badgesOf(meeting));
    row.drawLines(meeting.title,
                  factsText({meetingStartText(meeting.start, now), meeting.place, meeting.body}),
                  meeting.cancelled ? CardRowPainter::Title::StruckOut : CardRowPainter::Title::Plain);
}

} // namespace

void MeetingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const painting::Saved saved(painter);
    QStyleOptionViewItem shown = option;
    shown.state.setFlag(QStyle::State_Selected, false); // a click opens a meeting, it does not choose it
    CardRowPainter row(painter, shown);
    if (index.data(MeetingsModel::IsHeadingRole).toBool())
        row.drawHeading(index.data().toString());
    else
        drawMeeting(painter, row, option.direction,
                    index.data(MeetingsModel::SummaryRole).value<MeetingSummary>(),
                    index.data(MeetingsModel::NowRole).toDateTime());
}

QSize MeetingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(MeetingsModel::IsHeadingRole).toBool())
        return CardRowPainter::headingSize(index.row() == 0 ? kSpaceTight : kSpaceWide);
    return CardRowPainter::cardSize(Theme::lineHeight(TextRole::Title) +
                                    Theme::lineHeight(TextRole::Secondary));
}

} // namespace plenum::ui
