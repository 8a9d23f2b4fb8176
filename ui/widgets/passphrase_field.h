// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace plenum::ui {

// A field for a passphrase or PIN: hidden, kept out of input-method history, spelling and drag; an eye shows
// it while it is wanted. forget() it as soon as it has been used.
class PassphraseField : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

    // Empties the field; undo does not bring the text back, as it would after clear().
    void forget() { setText(QString()); }

public Q_SLOTS:
    void setRevealed(bool revealed);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *m_reveal;
};

} // namespace plenum::ui
