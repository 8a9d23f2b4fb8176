// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/meetings_view.h"

#include "ui/home/meetings_delegate.h"
#include "ui/home/meetings_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kWidestList = 960;
}

MeetingsView::MeetingsView(QWidget *parent)
    : QWidget(parent),
      m_model(new MeetingsModel(this)),
      m_list(new QListView),
      m_empty(
          new EmptyState(Icon::Calendar, tr("No meetings yet"),
                         tr("A meeting appears here once the secretary has published its agenda and you have "
                            "synchronised.")))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MeetingsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Meetings"));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    setFocusProxy(m_list);
    // Clicked and activated: a single click opens, and so does Return.
    connect(m_list, &QListView::clicked, this, &MeetingsView::open);
    connect(m_list, &QListView::activated, this, &MeetingsView::open);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, 0);
    column->setSpacing(kSpaceMedium);
    column->addWidget(new TextLabel(tr("Meetings"), TextRole::Headline));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    centeredRow(content, kWidestList, this);
    setState(HomeState());
}

void MeetingsView::setState(const HomeState &state)
{
    const MeetingId current = m_model->meetingAt(m_list->currentIndex());
    m_model->setState(state);
    const bool any = m_model->rowCount() > 0;
    if (any && !m_list->currentIndex().isValid()) {
        const QModelIndex same = m_model->indexOf(current);
        m_list->setCurrentIndex(same.isValid() ? same : m_model->index(1)); // the first row is a heading
    }
    m_list->setVisible(any);
    m_empty->setVisible(!any);
}

void MeetingsView::open(const QModelIndex &index)
{
    if (const MeetingId meeting = m_model->meetingAt(index); !meeting.isEmpty())
        Q_EMIT openMeeting(meeting);
}

} // namespace plenum::ui
