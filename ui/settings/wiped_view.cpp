// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wiped_view.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kWipedWidth = 560;
}

WipedView::WipedView(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_text(new TextLabel(TextRole::Body)),
      m_quit(primaryButton(tr("Quit")))
{
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    card->body()->setSpacing(kSpaceMedium);
    card->body()->addWidget(m_title->wrapped());
    card->body()->addWidget(m_text->wrapped());
    card->body()->addWidget(m_quit, 0, Qt::AlignLeft);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    column->addStretch(2);
    column->addWidget(card);
    column->addStretch(3);
    plainColumn(0, this)->addWidget(centeredPage(page, kWipedWidth));
    connect(m_quit, &QPushButton::clicked, this, &WipedView::quitRequested);
    setBusy();
}

void WipedView::setBusy()
{
    m_title->setText(tr("Removing everything from this computer…"));
    setAccessibleName(m_title->text());
    m_text->hide();
    m_quit->hide();
}

void WipedView::setDone(const QString &title, const QStringList &sentences)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_text->setText(sentences.join(QStringLiteral("\n\n")));
    m_text->show();
    m_quit->show();
    m_quit->setFocus();
}

} // namespace plenum::ui
