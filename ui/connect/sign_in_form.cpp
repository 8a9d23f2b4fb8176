// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/sign_in_form.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/theme.h"

namespace plenum::ui {

namespace {
constexpr int kLongestUser = 256;
}

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent),
      m_user(new QLineEdit),
      m_password(new PassphraseField),
      m_signIn(primaryButton(tr("Sign in")))
{
    m_user->setMaxLength(kLongestUser);
    auto *layout = plainColumn(kSpaceMedium, this);
    layout->addWidget(new FormRow(tr("User name"), m_user));
    layout->addWidget(
        new FormRow(tr("Password"), m_password,
                    tr("Many servers, Nextcloud for one, want an app password; it is made in the "
                       "settings of your account there. Plenum keeps it on this computer, in the "
                       "keyring if there is one.")));
    layout->addWidget(m_signIn, 0, Qt::AlignLeft);
    for (QLineEdit *field : {m_user, static_cast<QLineEdit *>(m_password)}) {
        connect(field, &QLineEdit::textChanged, this, &SignInForm::adopt);
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submit);
    }
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::submit);
    setFocusProxy(m_user);
    adopt();
}

QString SignInForm::user() const
{
    return m_user->text().trimmed();
}

void SignInForm::setUser(const QString &user)
{
    m_user->setText(user);
    setFocusProxy(user.isEmpty() ? m_user : static_cast<QLineEdit *>(m_password));
}

SecretBytes SignInForm::password() const
{
    return SecretBytes::fromText(m_password->text());
}

bool SignInForm::isEmpty() const
{
    return m_user->text().isEmpty() && m_password->text().isEmpty();
}

void SignInForm::forget()
{
    m_password->forget();
}

void SignInForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_signIn->setEnabled(!busy && !user().isEmpty() && !m_password->text().isEmpty());
}

void SignInForm::adopt()
{
    setBusy(m_isBusy);
    Q_EMIT edited();
}

void SignInForm::submit()
{
    if (m_signIn->isEnabled())
        Q_EMIT submitted();
}

} // namespace plenum::ui
