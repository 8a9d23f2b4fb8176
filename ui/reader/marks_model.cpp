// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks_model.h"

#include "ui/text/error_text.h"

#include <algorithm>

namespace plenum::ui {

MarksModel::MarksModel(const PersonId &self, QObject *parent) : QAbstractListModel(parent), m_self(self) {}

void MarksModel::setMarks(const QList<Mark> &marks)
{
    if (updateInPlace(marks))
        return;
    beginResetModel();
    m_marks = marks;
    endResetModel();
}

// Keeps selection and scroll position for the usual cases: one mark more, one fewer, or some changed where
// they are.
bool MarksModel::updateInPlace(const QList<Mark> &marks)
{
    const auto sameId = [](const Mark &a, const Mark &b) { return a.id == b.id; };
    const auto [oldAt, newAt] =
        std::mismatch(m_marks.cbegin(), m_marks.cend(), marks.cbegin(), marks.cend(), sameId);
    const int row = static_cast<int>(oldAt - m_marks.cbegin());
    const qsizetype grown = marks.size() - m_marks.size();
    if (grown == 1 && std::equal(oldAt, m_marks.cend(), newAt + 1, marks.cend(), sameId)) {
        beginInsertRows({}, row, row);
        m_marks.insert(row, *newAt);
        endInsertRows();
    } else if (grown == -1 && std::equal(oldAt + 1, m_marks.cend(), newAt, marks.cend(), sameId)) {
        beginRemoveRows({}, row, row);
        m_marks.removeAt(row);
        endRemoveRows();
    } else if (grown != 0 || oldAt != m_marks.cend()) {
        return false;
    }
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (m_marks.at(i) == marks.at(i))
            continue;
        m_marks[i] = marks.at(i);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
    return true;
}

void MarksModel::setPageLabels(const QStringList &labels)
{
    m_labels = labels;
    if (!m_marks.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex MarksModel::indexOf(const MarkId &id) const
{
    const auto at =
        std::find_if(m_marks.cbegin(), m_marks.cend(), [&](const Mark &mark) { return mark.id == id; });
    return at == m_marks.cend() ? QModelIndex() : index(static_cast<int>(at - m_marks.cbegin()));
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QString MarksModel::title(const Mark &mark) const
{
    switch (mark.kind) {
    case MarkKind::Highlight:
        return mark.quote.isEmpty() ? tr("Highlighted area")
                                    : tr("“%1”").arg(isolated(mark.quote.simplified()));
    case MarkKind::Note:
        return mark.text.isEmpty() ? tr("Empty note") : mark.text.simplified();
    case MarkKind::Ink:
        return tr("Drawing");
    }
    return {};
}

QString MarksModel::place(const Mark &mark) const
{
    const QString label = m_labels.value(mark.page, QString::number(mark.page + 1));
    if (!isOwn(mark))
        return mark.authorName.isEmpty() ? tr("p. %1 · Shared by somebody else").arg(label)
                                         : tr("p. %1 · Shared by %2").arg(label, isolated(mark.authorName));
    return mark.visibility == Visibility::Shared ? tr("p. %1 · Shared by you").arg(label)
                                                 : tr("p. %1 · Private").arg(label);
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mark &mark = m_marks.at(index.row());
    const QString comment = mark.kind == MarkKind::Note ? QString() : mark.text.simplified();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(mark);
    case CommentRole:
        return comment;
    case PlaceRole:
        return place(mark);
    case OwnRole:
        return isOwn(mark);
    case MarkRole:
        return QVariant::fromValue(mark);
    case Qt::AccessibleTextRole:
        return comment.isEmpty() ? tr("%1, %2").arg(title(mark), place(mark))
                                 : tr("%1, %2, %3").arg(title(mark), comment, place(mark));
    default:
        return {};
    }
}

} // namespace plenum::ui
