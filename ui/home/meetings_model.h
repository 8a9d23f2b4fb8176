// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"

#include <QAbstractListModel>

namespace plenum::ui {

// All meetings as one list: group headings ("Today", "Upcoming", "Past") and meetings below them.
class MeetingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole + 1, SummaryRole, NowRole };

    explicit MeetingsModel(QObject *parent = nullptr);

    // next stands in the group its day belongs to.
    void setState(const HomeState &state);
    // Empty for a heading or an invalid index.
    MeetingId meetingAt(const QModelIndex &index) const;
    QModelIndex indexOf(const MeetingId &meeting) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; // set for headings only
        MeetingSummary meeting;

        bool operator==(const Row &) const = default;
    };
    bool isRow(const QModelIndex &index) const;

    QList<Row> m_rows;
    QDateTime m_now;
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::ui::MeetingSummary)
