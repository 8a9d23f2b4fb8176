// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/meetings_model.h"

#include "ui/text/format.h"

#include <algorithm>

namespace plenum::ui {

MeetingsModel::MeetingsModel(QObject *parent) : QAbstractListModel(parent) {}

void MeetingsModel::setState(const HomeState &state)
{
    QList<MeetingSummary> today = state.today;
    QList<MeetingSummary> upcoming = state.upcoming;
    if (state.next) {
        const QDate day = state.next->start.toLocalTime().date();
        const bool isToday = day <= state.now.toLocalTime().date();
        (isToday ? today : upcoming).append(*state.next);
    }
    const auto earlier = [](const MeetingSummary &a, const MeetingSummary &b) { return a.start < b.start; };
    std::stable_sort(today.begin(), today.end(), earlier);
    std::stable_sort(upcoming.begin(), upcoming.end(), earlier);

    QList<Row> rows;
    const auto addGroup = [&rows](const QString &heading, const QList<MeetingSummary> &meetings) {
        if (meetings.isEmpty())
            return;
        rows.append({heading, {}});
        for (const MeetingSummary &meeting : meetings)
            rows.append({QString(), meeting});
    };
    addGroup(tr("Today"), today);
    addGroup(tr("Upcoming"), upcoming);
    addGroup(tr("Past"), state.past);

    m_now = state.now;
    if (rows == m_rows) {
        if (!rows.isEmpty()) // the time goes on: "in 5 min"
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

bool MeetingsModel::isRow(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.row() < m_rows.size();
}

MeetingId MeetingsModel::meetingAt(const QModelIndex &index) const
{
    return isRow(index) ? m_rows.at(index.row()).meeting.id : MeetingId();
}

QModelIndex MeetingsModel::indexOf(const MeetingId &meeting) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (!meeting.isEmpty() && m_rows.at(i).meeting.id == meeting)
            return index(i);
    }
    return {};
}

int MeetingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.heading : row.meeting.title;
    case Qt::AccessibleTextRole:
        if (heading)
            return row.heading;
        return QStringList{row.meeting.title, meetingStartText(row.meeting.start, m_now), row.meeting.place,
                           row.meeting.cancelled ? tr("Cancelled") : readinessText(row.meeting.readiness)}
            .join(QStringLiteral(", "));
    case IsHeadingRole:
        return heading;
    case SummaryRole:
        return heading ? QVariant() : QVariant::fromValue(row.meeting);
    case NowRole:
        return m_now;
    default:
        return {};
    }
}

Qt::ItemFlags MeetingsModel::flags(const QModelIndex &index) const
{
    if (!isRow(index))
        return Qt::NoItemFlags;
    if (!m_rows.at(index.row()).heading.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace plenum::ui
