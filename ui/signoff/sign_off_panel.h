// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/secret_bytes.h"
#include "ui/signoff/sign_off_state.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace plenum::ui {

class Card;
class SignOffForm;
class SignOffList;
class TextLabel;

// The sign-off side of one agenda item: the form, or what this person signed and when; below, everybody's
// sign-offs. What is inside is made when the panel is first seen: most readers come for the papers.
class SignOffPanel : public QWidget {
    Q_OBJECT

public:
    explicit SignOffPanel(QWidget *parent = nullptr);

    void setState(const SignOffState &state);
    void clear();                                // no item is chosen
    SignOffForm *form() const { return m_form; } // nullptr until the panel was seen with an item

    // Answers signWanted(): the sign-off is committed, or it was not made.
    void finishSigning();
    void failSigning(const Error &error);

Q_SIGNALS:
    void draftWanted(plenum::Decision decision, const QString &comment);
    void keyFileChosen(const QString &path);
    void signWanted(const plenum::SignOffStatement &statement, const QString &keyFile,
                    const std::shared_ptr<plenum::SecretBytes> &passphrase);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeContent();
    void fill();
    const SignOffEntry *ownInForce() const;
    void showOwn(const SignOffEntry &entry);
    void adopt();

    SignOffState m_state;
    bool m_signAgain = false;
    QStackedWidget *m_stack;
    SignOffForm *m_form = nullptr;
    Card *m_done = nullptr;
    SignOffList *m_list = nullptr;
};

} // namespace plenum::ui
