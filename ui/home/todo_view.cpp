// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/todo_view.h"

#include "ui/home/waiting_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kWidestTodo = 960;
}

TodoView::TodoView(QWidget *parent)
    : QWidget(parent),
      m_summary(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_card(new WaitingCard),
      m_empty(
          new EmptyState(Icon::Check, tr("Nothing is waiting for you"),
                         tr("When a meeting wants your sign-off on an item, it is listed here until you have "
                            "given it.")))
{
    m_card->setWide(true);
    connect(m_card, &WaitingCard::signOff, this, &TodoView::signOff);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, kSpaceWide);
    pageLayout->addWidget(m_card);
    pageLayout->addStretch();
    m_scroll = uprightScroll(page);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, 0);
    column->setSpacing(kSpaceTight);
    column->addWidget(new TextLabel(tr("To do"), TextRole::Headline));
    column->addWidget(m_summary);
    column->addSpacing(kSpaceSmall);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    centeredRow(content, kWidestTodo, this);
    setState(HomeState());
}

void TodoView::setState(const HomeState &state)
{
    m_card->setEntries(state.waiting, state.now);
    const bool any = !state.waiting.isEmpty();
    m_summary->setText(
        tr("%n sign-offs are wanted from you.", nullptr, static_cast<int>(state.waiting.size())));
    m_summary->setVisible(any);
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
}

} // namespace plenum::ui
