// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoff/sign_off_state.h"

#include <QAbstractListModel>

namespace plenum::ui {

// The sign-offs of one item: those in force first, then earlier and superseded ones. A row's words carry
// everything; DisplayRole is what a screen reader says.
class SignOffModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<SignOffEntry> &entries);
    const SignOffEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SignOffEntry> m_entries;
};

// In force: valid, from the person's own device, about this agenda version, not replaced.
bool isInForce(const SignOffEntry &entry);
// "3 of 12 have signed off: 2 agree, 1 abstains".
QString signOffSummary(const QList<SignOffEntry> &entries, int members);

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::ui::SignOffEntry)
