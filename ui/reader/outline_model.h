// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdf_document.h"

#include <QAbstractItemModel>

#include <vector>

namespace plenum::ui {

// The outline of a paper as a tree: titles in the first column, page labels in the second. Entries that lead
// nowhere are shown but cannot be activated. Threading: GUI thread.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, PageColumn, ColumnCount };
    enum { PageRole = Qt::UserRole }; // int, from 0; -1 leads nowhere

    using QAbstractItemModel::QAbstractItemModel;

    void setOutline(const QList<OutlineEntry> &entries, const QStringList &labels);
    bool isEmpty() const { return m_nodes.empty(); }
    // The last entry that starts on the page or before it, in document order; invalid without one.
    QModelIndex entryFor(int page) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node {
        OutlineEntry entry;
        int parent = -1; // position in m_nodes
        int row = 0;
        QList<int> children;
    };

    const QList<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<Node> m_nodes; // document order
    QList<int> m_roots;
    QStringList m_labels;
};

} // namespace plenum::ui
