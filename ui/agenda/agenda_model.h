// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agenda_badge.h"
#include "ui/agenda/agenda_state.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <vector>

namespace plenum::ui {

// An agenda as a tree: items, below each its papers, then its sub-items. A new state with the same rows
// changes them in place, so selection and scroll position stay. Threading: GUI thread.
class AgendaModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Row { Item, Paper };
    enum {
        RowRole = Qt::UserRole, // int of Row
        NumberRole,             // QString, as printed
        TimeRole,               // QTime in the meeting's own offset; invalid when the start is not known
        DetailRole,             // QString: "For decision · 20 min · Trần Thị Lan"; may be empty
        DepthRole,              // int, 0 for a top-level item and its papers
        BadgesRole,             // QVariant of QList<AgendaBadge>
        StruckRole,             // bool: withdrawn, or the meeting is cancelled
        MarksRole,              // int
        HereRole,               // bool
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setState(const AgendaState &state);
    const AgendaState &state() const { return m_state; }

    // Empty for rows of the other kind.
    PaperId paperId(const QModelIndex &index) const;
    // Of an item's row, or of the item a paper's row belongs to.
    ItemId itemId(const QModelIndex &index) const;
    QModelIndex indexOf(const PaperId &paper) const;
    QModelIndex indexOf(const ItemId &item) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        Row kind = Row::Item;
        int item = 0;    // position in the meeting's items
        int paper = -1;  // position in the item's papers
        int parent = -1; // position in m_nodes
        int row = 0;
        int depth = 0;
        QList<int> children;

        bool operator==(const Node &) const = default;
    };

    static std::vector<Node> nodesOf(const Meeting &meeting, QList<int> &roots);
    bool sameRows(const Meeting &meeting, const std::vector<Node> &nodes) const;
    void announceAll();
    const AgendaItem &item(const Node &node) const { return m_state.meeting.items.at(node.item); }
    const Paper &paper(const Node &node) const { return item(node).papers.at(node.paper); }
    QVariant itemData(const Node &node, int role) const;
    QVariant paperData(const Node &node, int role) const;
    QString itemDetail(const AgendaItem &item) const;
    static void addAudience(const Audience &audience, QList<AgendaBadge> &badges);
    QString spoken(const Node &node) const;

    AgendaState m_state;
    std::vector<Node> m_nodes;
    QList<int> m_roots;
    QList<QDateTime> m_starts;
};

} // namespace plenum::ui
