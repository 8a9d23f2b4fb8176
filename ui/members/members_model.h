// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/members_state.h"

#include <QAbstractListModel>

namespace plenum::ui {

// The people of a space, a heading before those who left.
class MembersModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole + 1, MemberRole, FactsRole };

    explicit MembersModel(QObject *parent = nullptr);

    void setState(const MembersState &state);
    // nullptr for a heading or an invalid index.
    const Member *memberAt(const QModelIndex &index) const;
    QModelIndex indexOf(const PersonId &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; // set for headings only
        Member member;

        bool operator==(const Row &) const = default;
    };
    bool isRow(const QModelIndex &index) const;

    QList<Row> m_rows;
    QDateTime m_now;
};

// "Delegate · 2 devices · Certificate until 3 December 2028"
QString memberFactsText(const Member &member, const QDateTime &now);
// "You", "Leads", …: what the row shows as badges.
struct MemberBadge {
    QString text;
    bool isLead = false;
};
QList<MemberBadge> memberBadges(const Member &member);

} // namespace plenum::ui
