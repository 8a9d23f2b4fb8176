// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closed_view.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/kept_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kClosedWidth = 560;
}

ClosedView::ClosedView(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_happened(new TextLabel(TextRole::Body)),
      m_safe(new TextLabel(TextRole::Body)),
      m_todo(new TextLabel(TextRole::Body)),
      m_sync(primaryButton(tr("Synchronise now")))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *other = linkButton(tr("The store is somewhere else…"));
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    card->body()->setSpacing(kSpaceMedium);
    for (TextLabel *label : {m_title, m_happened, m_safe, m_todo})
        card->body()->addWidget(label->wrapped());
    card->body()->addWidget(m_sync, 0, Qt::AlignLeft);
    card->body()->addWidget(other, 0, Qt::AlignLeft);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    column->addStretch(2);
    column->addWidget(card);
    column->addStretch(3);
    plainColumn(0, this)->addWidget(centeredPage(page, kClosedWidth));
    connect(m_sync, &QPushButton::clicked, this, &ClosedView::syncRequested);
    connect(other, &QPushButton::clicked, this, &ClosedView::connectRequested);
}

void ClosedView::setState(const HomeSnapshot &home, bool isSyncing, const QDateTime &now)
{
    const LeaseStatus &lease = home.lease;
    const QString name = home.space ? isolated(home.space->name) : QString();
    m_title->setText(tr("%1 is closed on this computer").arg(name));
    setAccessibleName(m_title->text());
    const QString length = leaseLengthText(lease.seconds);
    m_happened->setText(
        lease.refreshed.isValid()
            ? tr("It was last refreshed %1. The secretary has set that a computer which does not reach the "
                 "store for %2 closes the space: its papers, agendas and the marks of others were removed "
                 "from here.")
                  .arg(relativeText(lease.refreshed, now), length)
            : tr("The secretary has set that a computer which does not reach the store for %1 closes the "
                 "space: its papers, agendas and the marks of others were removed from here.")
                  .arg(length));
    m_safe->setText(home.unsent > 0
                        ? tr("Your own marks, notes and sign-offs are safe. %Ln piece(s) of your work still "
                             "wait here and go out with the next synchronisation.",
                             nullptr, home.unsent)
                        : tr("Your own marks, notes and sign-offs are safe."));
    m_todo->setText(tr("Connect to the network or to the folder where the space is kept, and synchronise. "
                       "Everything comes back then."));
    m_sync->setText(isSyncing ? tr("Synchronising…") : tr("Synchronise now"));
    m_sync->setEnabled(!isSyncing);
}

void ClosedView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_sync->setFocus(event->reason());
}

} // namespace plenum::ui
