// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/sign_off_model.h"

#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/text/verdict_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace plenum::ui {

bool isInForce(const SignOffEntry &entry)
{
    return entry.verdict.indication == Indication::TotalPassed && !entry.earlierVersion &&
           !entry.superseded && !entry.foreignDevice;
}

QString signOffSummary(const QList<SignOffEntry> &entries, int members)
{
    QList<Decision> decisions;
    for (const SignOffEntry &entry : entries) {
        if (isInForce(entry))
            decisions.append(entry.decision);
    }
    if (decisions.isEmpty())
        return QCoreApplication::translate("SignOffs", "Nobody has signed off this item yet.");
    const QString count = QCoreApplication::translate("SignOffs", "%1 of %2 have signed off")
                              .arg(decisions.size())
                              .arg(members);
    return QCoreApplication::translate("SignOffs", "%1: %2").arg(count, decisionCountsText(decisions));
}

void SignOffModel::setEntries(const QList<SignOffEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const SignOffEntry &a, const SignOffEntry &b) {
        if (isInForce(a) != isInForce(b))
            return isInForce(a);
        return a.time > b.time;
    });
    endResetModel();
}

int SignOffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SignOffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const SignOffEntry &entry = m_entries.at(index.row());
    if (role == EntryRole)
        return QVariant::fromValue(entry);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const VerdictText verdict = verdictText(entry.verdict);
    QStringList words{entry.person, decisionText(entry.decision), verdict.word};
    if (!entry.comment.isEmpty())
        words.insert(2, entry.comment);
    words.append(verdict.reasons);
    return words.join(QStringLiteral(", "));
}

} // namespace plenum::ui
