// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/join_application.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace plenum::ui {

class FormRow;
class PassphraseField;
class TextLabel;

// How somebody will sign off: later, with a certificate they have, or with a key that is made for them.
class IdentityForm : public QWidget {
    Q_OBJECT

public:
    explicit IdentityForm(QWidget *parent = nullptr);

    // Who founds a space issues the certificate to themselves; who joins is issued one.
    void setFounding(bool founding);
    bool isComplete() const;
    // What was filled in; the passphrase leaves the fields.
    IdentityChoice take();
    void forget();

Q_SIGNALS:
    void edited();

private:
    JoinIdentity choice() const;
    QWidget *makeKeyPart();
    void adoptChoice();
    void adoptFields();
    void chooseFile();

    QButtonGroup *m_choice;
    QWidget *m_keyPart = nullptr;
    QLineEdit *m_file;
    PassphraseField *m_passphrase;
    PassphraseField *m_again;
    FormRow *m_againRow = nullptr;
    TextLabel *m_explanation = nullptr;
};

} // namespace plenum::ui
