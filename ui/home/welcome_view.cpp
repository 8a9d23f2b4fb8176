// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/welcome_view.h"

#include "ui/home/join_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kWidth = 520;
constexpr int kMarkSide = 56;
} // namespace

WelcomeView::WelcomeView(QWidget *parent) : QWidget(parent), m_form(new JoinForm)
{
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(kMarkSide, kMarkSide), devicePixelRatioF()));
    auto *headline = new TextLabel(tr("Welcome to Plenum"), TextRole::Headline);
    auto *purpose =
        new TextLabel(tr("Your meetings with their agendas and papers, on this computer, also without a "
                         "network. Read, mark and sign off in one place."),
                      TextRole::Body, Tone::Secondary);

    auto *card = new Card;
    card->setPadding(kSpaceWide);
    card->body()->addWidget(m_form);

    auto *column = new QWidget;
    column->setMaximumWidth(kWidth);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(kSpaceSmall);
    words->addWidget(mark);
    words->addSpacing(kSpaceSmall);
    words->addWidget(headline->wrapped());
    words->addWidget(purpose->wrapped());
    words->addSpacing(kSpaceLarge);
    words->addWidget(card);

    auto *center = new QHBoxLayout;
    center->addStretch(1);
    center->addWidget(column, 100);
    center->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    layout->addStretch(2);
    layout->addLayout(center);
    layout->addStretch(3);

    connect(m_form, &JoinForm::submitted, this, &WelcomeView::joinRequested);
    setFocusProxy(m_form);
}

void WelcomeView::clearCode()
{
    m_form->clear();
}

} // namespace plenum::ui
