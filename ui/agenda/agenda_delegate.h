// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

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

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &cell) const;

    ItemId m_openItem;
    PaperId m_openPaper;
    int m_numberWidth = 24;
    int m_timeWidth = 40;
};

} // namespace plenum::ui
