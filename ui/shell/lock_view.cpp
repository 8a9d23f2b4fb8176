// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_view.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kCardWidth = 440;
}

LockView::LockView(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_text(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_passphrase(new PassphraseField),
      m_banner(new Banner),
      m_wait(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_button(primaryButton(QString()))
{
    setFocusPolicy(Qt::StrongFocus);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_banner->setDismissible(false);
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title->wrapped()), static_cast<QWidget *>(m_text->wrapped()),
          static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_banner),
          static_cast<QWidget *>(m_wait->wrapped()), static_cast<QWidget *>(m_button)})
        card->body()->addWidget(widget);
    card->body()->setSpacing(kSpaceMedium);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(centeredRow(card, kCardWidth));
    layout->addStretch(3);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockView::request);
    connect(m_button, &QPushButton::clicked, this, &LockView::request);
    ask(true);
}

void LockView::ask(bool hasPassphrase)
{
    m_hasPassphrase = hasPassphrase;
    m_isChecking = false;
    m_title->setText(hasPassphrase ? tr("Plenum is locked") : tr("Plenum is covered"));
    setAccessibleName(m_title->text());
    m_text->setText(hasPassphrase
                        ? tr("Enter the passphrase of your profile to go on where you were. Synchronising "
                             "goes on meanwhile.")
                        : tr("This profile has no passphrase, so anybody at this computer can uncover it. "
                             "Synchronising goes on meanwhile."));
    m_passphrase->forget();
    m_passphrase->setVisible(hasPassphrase);
    m_button->setText(hasPassphrase ? tr("Unlock") : tr("Uncover"));
    m_banner->hide();
    adoptState();
}

void LockView::setChecking(bool checking)
{
    m_isChecking = checking;
    adoptState();
}

// Says nothing of where the profile lies.
void LockView::showError(const Error &error)
{
    if (error.code == ErrorCode::WrongPassphrase || error.code == ErrorCode::Locked)
        m_banner->showMessage(Banner::Kind::Bad, tr("That is not the passphrase of this profile."),
                              tr("Nothing was changed. Check it and try again."));
    else
        m_banner->showError(error);
    m_banner->show();
}

void LockView::setWaiting(int seconds)
{
    const bool isOver = m_waiting > 0 && seconds == 0;
    m_waiting = seconds;
    adoptState();
    if (isOver && isVisible())
        m_passphrase->setFocus();
}

void LockView::adoptState()
{
    const bool isWaiting = m_waiting > 0;
    m_wait->setText(isWaiting ? tr("Too many wrong passphrases. The next try is possible in %Ln second(s).",
                                   nullptr, m_waiting)
                              : QString());
    m_wait->setVisible(isWaiting);
    if (isWaiting && isAncestorOf(focusWidget()))
        QWidget::setFocus();                 // not to whatever comes next
    m_passphrase->setReadOnly(m_isChecking); // keeps the focus
    m_passphrase->setEnabled(!isWaiting);
    m_button->setEnabled(!m_isChecking && !isWaiting);
}

void LockView::request()
{
    if (!m_button->isEnabled())
        return;
    const auto passphrase = std::make_shared<SecretBytes>(SecretBytes::fromText(m_passphrase->text()));
    m_passphrase->forget();
    Q_EMIT unlockRequested(passphrase);
}

void LockView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    (m_hasPassphrase ? static_cast<QWidget *>(m_passphrase) : m_button)->setFocus(event->reason());
}

} // namespace plenum::ui
