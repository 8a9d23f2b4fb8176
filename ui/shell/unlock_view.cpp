// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_view.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kCardWidth = 440;
}

UnlockView::UnlockView(QWidget *parent) : QWidget(parent)
{
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    m_title = (new TextLabel(TextRole::Title))->wrapped();
    m_text = (new TextLabel(QString(), TextRole::Body, Tone::Secondary))->wrapped();
    m_passphrase = new PassphraseField;
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_banner = new Banner;
    m_banner->setDismissible(false);
    m_banner->hide();
    m_button = primaryButton(QString());
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
                            static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_banner),
                            static_cast<QWidget *>(m_button)})
        card->body()->addWidget(widget);
    card->body()->setSpacing(kSpaceMedium);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(centeredRow(card, kCardWidth));
    layout->addStretch(3);
    connect(m_passphrase, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_asking) {
            Q_EMIT retryRequested();
            return;
        }
        const auto passphrase = std::make_shared<SecretBytes>(SecretBytes::fromText(m_passphrase->text()));
        m_passphrase->clear();
        Q_EMIT unlockRequested(passphrase);
    });
    askPassphrase();
}

void UnlockView::askPassphrase()
{
    m_asking = true;
    m_title->setText(tr("Unlock your profile"));
    m_text->setText(tr("The keys on this computer are protected by a passphrase."));
    m_text->show();
    m_passphrase->show();
    m_passphrase->setFocus();
    m_button->setText(tr("Unlock"));
}

void UnlockView::showError(const Error &error)
{
    m_asking = error.code == ErrorCode::WrongPassphrase;
    if (!m_asking) {
        m_title->setText(tr("Your profile could not be opened"));
        m_text->hide();
        m_passphrase->hide();
        m_button->setText(tr("Try again"));
    }
    m_banner->showError(error);
    m_banner->show();
    if (m_asking)
        m_passphrase->setFocus();
}

} // namespace plenum::ui
