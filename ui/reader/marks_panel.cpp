// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks_panel.h"

#include "ui/reader/marks_delegate.h"
#include "ui/reader/marks_model.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace plenum::ui {
namespace {

QWidget *emptyHint()
{
    auto *hint = new QWidget;
    auto *layout = new QVBoxLayout(hint);
    layout->setContentsMargins(kSpaceLarge, kSpaceWide, kSpaceLarge, kSpaceLarge);
    layout->setSpacing(kSpaceSmall);
    layout->addWidget(
        (new TextLabel(MarksPanel::tr("No marks on this paper yet."), TextRole::Strong))->wrapped());
    layout->addWidget(
        (new TextLabel(
             MarksPanel::tr("Select words and press H to highlight them, N for a note, I to draw. Marks are "
                            "private until you share them."),
             TextRole::Body, Tone::Secondary))
            ->wrapped());
    layout->addStretch(1);
    return hint;
}

} // namespace

MarksPanel::MarksPanel(MarksModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_list(new QListView),
      m_empty(emptyHint()),
      m_stack(new QStackedLayout(this))
{
    m_list->setModel(model);
    m_list->setItemDelegate(new MarksDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalScrollBar()->setSingleStep(24);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Marks on this paper"));
    setFocusProxy(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);

    const auto markAt = [](const QModelIndex &index) {
        return index.data(MarksModel::MarkRole).value<Mark>().id;
    };
    connect(m_list, &QAbstractItemView::clicked, this,
            [this, markAt](const QModelIndex &index) { Q_EMIT markActivated(markAt(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, markAt](const QModelIndex &index) {
                if (index.isValid() && m_list->hasFocus()) // otherwise it is the reader who chose
                    Q_EMIT markActivated(markAt(index));
            });
    connect(m_list, &QAbstractItemView::activated, this,
            [this, markAt](const QModelIndex &index) { Q_EMIT markOpened(markAt(index)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &MarksPanel::showList);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MarksPanel::showList);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MarksPanel::showList);
    showList();
}

void MarksPanel::showList()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? m_empty : m_list);
    // Else the list would choose one by itself as soon as it gets the focus.
    if (!m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
}

void MarksPanel::selectMark(const MarkId &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid()) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

} // namespace plenum::ui
