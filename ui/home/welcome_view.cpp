// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/welcome_view.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kWidth = 520;
constexpr int kMarkSide = 56;
constexpr int kLongestCode = 4096;
} // namespace

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent), m_code(new QLineEdit), m_join(primaryButton(tr("Join")))
{
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(kMarkSide, kMarkSide), devicePixelRatioF()));
    auto *headline = new TextLabel(tr("Welcome to Plenum"), TextRole::Headline);
    auto *purpose =
        new TextLabel(tr("Your meetings with their agendas and papers, on this computer, also without a "
                         "network. Read, mark and sign off in one place."),
                      TextRole::Body, Tone::Secondary);

    m_code->setMaxLength(kLongestCode);
    m_code->setPlaceholderText(tr("Paste it here"));
    m_code->setClearButtonEnabled(true);
    auto *field = new FormRow(tr("Invitation code"), m_code,
                              tr("You get it from the secretary of your council, board or committee."));
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    card->body()->setSpacing(kSpaceLarge);
    card->body()->addWidget(field);
    card->body()->addWidget(m_join, 0, Qt::AlignLeft);

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

    m_join->setEnabled(false);
    connect(m_code, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_join->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_code, &QLineEdit::returnPressed, this, &WelcomeView::join);
    connect(m_join, &QPushButton::clicked, this, &WelcomeView::join);
    setFocusProxy(m_code);
}

void WelcomeView::clearCode()
{
    m_code->clear();
}

void WelcomeView::join()
{
    if (const QString code = m_code->text().trimmed(); !code.isEmpty())
        Q_EMIT joinRequested(code);
}

} // namespace plenum::ui
