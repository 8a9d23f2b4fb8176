// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_model.h"

#include "ui/text/format.h"
#include "ui/text/meeting_text.h"

#include <algorithm>

namespace plenum::ui {

namespace {

int devicesInUse(const Member &member)
{
    return static_cast<int>(std::count_if(member.devices.cbegin(), member.devices.cend(),
                                          [](const MemberDevice &device) { return !device.lastSeq; }));
}

QString spokenText(const Member &member, const QDateTime &now)
{
    QStringList parts{member.person.name};
    for (const MemberBadge &badge : memberBadges(member))
        parts.append(badge.text);
    parts.append(memberFactsText(member, now));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString memberFactsText(const Member &member, const QDateTime &now)
{
    QStringList facts{roleText(member.person.role)};
    if (!member.left)
        facts.append(MembersModel::tr("%n device(s)", nullptr, devicesInUse(member)));
    if (member.certificateUntil.isValid() && member.certificateUntil < now)
        facts.append(MembersModel::tr("Certificate ended %1").arg(dateText(member.certificateUntil.date())));
    else if (member.certificateUntil.isValid())
        facts.append(MembersModel::tr("Certificate until %1").arg(dateText(member.certificateUntil.date())));
    else if (member.person.certificates.isEmpty() && !member.left)
        facts.append(MembersModel::tr("No certificate"));
    return factsText(facts);
}

QList<MemberBadge> memberBadges(const Member &member)
{
    QList<MemberBadge> badges;
    if (member.self)
        badges.append({MembersModel::tr("You"), false});
    if (member.lead)
        badges.append({MembersModel::tr("Leads"), true});
    else if (member.secretary && !member.left)
        badges.append({MembersModel::tr("May lead"), false});
    return badges;
}

MembersModel::MembersModel(QObject *parent) : QAbstractListModel(parent) {}

void MembersModel::setState(const MembersState &state)
{
    QList<Row> rows;
    bool isPast = false;
    for (const Member &member : state.members) {
        if (member.left && !std::exchange(isPast, true))
            rows.append({tr("No longer members"), {}});
        rows.append({QString(), member});
    }
    m_now = state.now;
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

bool MembersModel::isRow(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.row() < m_rows.size();
}

const Member *MembersModel::memberAt(const QModelIndex &index) const
{
    return isRow(index) && m_rows.at(index.row()).heading.isEmpty() ? &m_rows.at(index.row()).member
                                                                    : nullptr;
}

QModelIndex MembersModel::indexOf(const PersonId &person) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (!person.isEmpty() && m_rows.at(i).member.person.id == person)
            return index(i);
    }
    return {};
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? row.heading : row.member.person.name;
    case Qt::AccessibleTextRole:
        if (isHeading)
            return row.heading;
        return spokenText(row.member, m_now);
    case IsHeadingRole:
        return isHeading;
    case MemberRole:
        return isHeading ? QVariant() : QVariant::fromValue(row.member);
    case FactsRole:
        return isHeading ? QString() : memberFactsText(row.member, m_now);
    default:
        return {};
    }
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    if (!isRow(index))
        return Qt::NoItemFlags;
    if (!m_rows.at(index.row()).heading.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace plenum::ui
