// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/outline_model.h"

#include <algorithm>

namespace plenum::ui {

void OutlineModel::setOutline(const QList<OutlineEntry> &entries, const QStringList &labels)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_labels = labels;
    m_nodes.reserve(static_cast<size_t>(entries.size()));
    QList<int> path; // the open entry of each level
    for (const OutlineEntry &entry : entries) {
        // A level that is skipped does not open an empty one.
        const qsizetype level = std::clamp<qsizetype>(entry.level, 0, path.size());
        path.resize(level);
        const int self = static_cast<int>(m_nodes.size());
        const int parent = path.isEmpty() ? -1 : path.last();
        QList<int> &siblings = parent < 0 ? m_roots : m_nodes[static_cast<size_t>(parent)].children;
        m_nodes.push_back(Node{entry, parent, static_cast<int>(siblings.size()), {}});
        // push_back may have moved the nodes; look the list up again.
        (parent < 0 ? m_roots : m_nodes[static_cast<size_t>(parent)].children).append(self);
        path.append(self);
    }
    endResetModel();
}

QModelIndex OutlineModel::entryFor(int page) const
{
    int best = -1;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const int starts = m_nodes[i].entry.page;
        if (starts >= 0 && starts <= page &&
            (best < 0 || starts >= m_nodes[static_cast<size_t>(best)].entry.page))
            best = static_cast<int>(i);
    }
    return best < 0 ? QModelIndex()
                    : createIndex(m_nodes[static_cast<size_t>(best)].row, TitleColumn,
                                  static_cast<quintptr>(best));
}

const QList<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent).at(row)));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineEntry &entry = m_nodes[index.internalId()].entry;
    const QString label = entry.page >= 0 ? m_labels.value(entry.page) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TitleColumn ? entry.title : label;
    case Qt::ToolTipRole:
        return entry.title.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return label.isEmpty() ? entry.title : tr("%1, page %2").arg(entry.title, label);
    case Qt::TextAlignmentRole:
        return index.column() == PageColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case PageRole:
        return entry.page;
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace plenum::ui
