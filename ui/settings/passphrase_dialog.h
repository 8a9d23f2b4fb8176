// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/secret_bytes.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace plenum::ui {

class Banner;
class FormRow;
class PassphraseField;

// Sets, changes or removes the passphrase of a profile. Open it with open(); it stays until accept(), which
// whoever did the deed calls.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit PassphraseDialog(bool hasPassphrase, QWidget *parent = nullptr);

    void setProblem(const Error &error); // it may be tried again

Q_SIGNALS:
    // `next` is empty when there is to be none.
    void chosen(const std::shared_ptr<plenum::SecretBytes> &current,
                const std::shared_ptr<plenum::SecretBytes> &next);

private:
    void choose();
    void remove();
    void emitChosen(const QString &next);
    void showStrength();

    const bool m_hasPassphrase;
    Banner *m_banner;
    PassphraseField *m_current;
    PassphraseField *m_next;
    PassphraseField *m_again;
    FormRow *m_currentRow = nullptr;
    FormRow *m_nextRow;
    FormRow *m_againRow;
    QPushButton *m_set;
    QPushButton *m_remove = nullptr;
};

// In words, by length and variety alone: nothing here knows which words people choose. Empty for an empty
// one.
QString strengthText(const QString &passphrase);

} // namespace plenum::ui
