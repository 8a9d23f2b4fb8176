// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/join_application.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace plenum::ui {

class FormRow;
class PassphraseField;
class TextLabel;

// Everything one fills in to join a space: the invitation, and how one will sign off. Used wherever somebody
// joins.
class JoinForm : public QWidget {
    Q_OBJECT

public:
    explicit JoinForm(QWidget *parent = nullptr);

    void clear();

Q_SIGNALS:
    // code is trimmed and never empty. Whoever gets it takes it: the passphrase is in it once.
    void submitted(const std::shared_ptr<plenum::JoinApplication> &application);

private:
    QWidget *makeIdentityChoice();
    void adoptChoice();
    void adoptFields();
    void chooseFile();
    void submit();
    JoinIdentity choice() const;

    QLineEdit *m_code;
    QButtonGroup *m_choice;
    QWidget *m_keyPart = nullptr;
    QLineEdit *m_file;
    FormRow *m_fileRow = nullptr;
    PassphraseField *m_passphrase;
    FormRow *m_passphraseRow = nullptr;
    PassphraseField *m_again;
    FormRow *m_againRow = nullptr;
    TextLabel *m_explanation = nullptr;
    QPushButton *m_join;
};

} // namespace plenum::ui
