// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/secret_bytes.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QPushButton;

namespace plenum::ui {

class Banner;
class FormRow;
class PassphraseField;

// Makes a recovery code and shows it, once. Open it with open().
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(bool hasPassphrase, QWidget *parent = nullptr);
    ~RecoveryDialog() override; // takes the code from the clipboard again

    void setCode(const QString &code);
    void setProblem(const Error &error); // it may be tried again

Q_SIGNALS:
    void codeRequested(const std::shared_ptr<plenum::SecretBytes> &passphrase);

private:
    void request();
    void copy();

    Banner *m_banner;
    QWidget *m_question;
    QWidget *m_answer;
    PassphraseField *m_passphrase;
    FormRow *m_passphraseRow = nullptr;
    QLineEdit *m_code;
    QPushButton *m_make;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace plenum::ui
