// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/secret_bytes.h"
#include "ui/signoff/sign_off_state.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace plenum::ui {

class Banner;
class Card;
class PassphraseField;
class TextLabel;

// "You are about to sign": the item, its papers and their hashes in plain words, the decision, the comment,
// the key. The statement that is signed is the one whose text can be unfolded here, made anew after every
// change.
class SignOffForm : public QWidget {
    Q_OBJECT

public:
    explicit SignOffForm(QWidget *parent = nullptr);

    // A new item clears what was typed; the same item keeps it.
    void setState(const SignOffState &state);
    // The statement as it would be signed now, with its exact bytes; answers draftWanted().
    void setDraft(const SignOffStatement &statement, const QByteArray &json);
    void showError(const Error &error);
    void setBusy(bool busy);
    void forgetSecrets();

    std::optional<Decision> decision() const;
    QString comment() const;
    bool hasUnsavedText() const;

Q_SIGNALS:
    void draftWanted(plenum::Decision decision, const QString &comment);
    void keyFileChosen(const QString &path);
    // Not copyable, so handed over as a shared value that the receiver empties.
    void signWanted(const plenum::SignOffStatement &statement, const QString &keyFile,
                    const std::shared_ptr<plenum::SecretBytes> &passphrase);

private:
    QWidget *makeSubject();
    QWidget *makeDecisions();
    QWidget *makeKey();
    void fillSubject();
    void invalidateDraft();
    void updateButtons();
    void chooseKeyFile();
    void sign();

    SignOffState m_state;
    std::optional<SignOffStatement> m_draft;
    TextLabel *m_subject;
    TextLabel *m_agenda;
    TextLabel *m_papers;
    QPushButton *m_showHashes;
    TextLabel *m_hashes;
    QPushButton *m_showText;
    QPlainTextEdit *m_text;
    QButtonGroup *m_decisions;
    QPlainTextEdit *m_comment;
    QPushButton *m_keyFile;
    PassphraseField *m_passphrase;
    QPushButton *m_sign;
    TextLabel *m_hint;
    Banner *m_banner;
    QTimer *m_draftDelay;
    bool m_busy = false;
};

} // namespace plenum::ui
