// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace plenum::ui {

class PassphraseField;

// Who somebody is at a server.
class SignInForm : public QWidget {
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    QString user() const;
    void setUser(const QString &user);
    SecretBytes password() const; // empty: none was typed
    bool isEmpty() const;
    void forget();
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(); // both fields are filled in
    void edited();

private:
    void adopt();
    void submit();

    QLineEdit *m_user;
    PassphraseField *m_password;
    QPushButton *m_signIn;
    bool m_isBusy = false;
};

} // namespace plenum::ui
