// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agenda_state.h"

#include <QTreeView>

namespace plenum::ui {

class AgendaDelegate;
class AgendaModel;

// The agenda of a meeting, always unfolded. Arrow keys move, Enter opens, typing finds a number or a title
// (without diacritics too). Threading: GUI thread.
class AgendaView : public QTreeView {
    Q_OBJECT

public:
    explicit AgendaView(QWidget *parent = nullptr);

    void setState(const AgendaState &state);
    AgendaModel *agendaModel() const { return m_agenda; }

    // Tints the item that is being read and its paper; also makes it the current row unless the list has the
    // focus.
    void setOpen(const ItemId &item, const PaperId &paper);

    void keyboardSearch(const QString &typed) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void paperActivated(const plenum::PaperId &paper);
    void itemActivated(const plenum::ItemId &item);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void activate(const QModelIndex &index);
    void measureColumns(const QList<AgendaItem> &items);
    QModelIndex nextMatch(const QModelIndex &from, const QString &typed) const;

    AgendaModel *m_agenda;
    AgendaDelegate *m_rows;
    QString m_typed;
    qint64 m_typedAt = 0;
};

} // namespace plenum::ui
