// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace plenum::ui {

// Rows of an agenda: number, wrapping title and time of an item; below it its papers with their badges. The
// item that is being read is one tinted block with all its papers.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The paper or item on the other side of the view.
    void setOpen(const ItemId &item, const PaperId &paper);
    // The widest number and time of the agenda, so that all titles start and end on one line.
    void setColumns(int numberWidth, int timeWidth);
    // Rows or fonts are about to change. Heights are remembered until then: the view asks for all of them
    // whenever anything moves, and each costs the breaking of its text into lines.
    void forgetHeights() { m_heights.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isEmphasised(const QModelIndex &index) const;
    int layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &cell) const;

    ItemId m_openItem;
    PaperId m_openPaper;
    int m_numberWidth = 24;
    int m_timeWidth = 40;
    mutable QHash<std::pair<quintptr, bool>, int> m_heights; // by row and whether it is emphasised
    mutable int m_measuredWidth = 0;                         // of the view, for these heights
};

} // namespace plenum::ui
