// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/secret_bytes.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace plenum::ui {

class Banner;
class PassphraseField;
class TextLabel;

// The page that stands in the place of everything while the program is locked. It says nothing of any
// meeting.
class LockView : public QWidget {
    Q_OBJECT

public:
    explicit LockView(QWidget *parent = nullptr);

    // Begins anew. Without a passphrase it only covers, and says so.
    void ask(bool hasPassphrase);
    void setChecking(bool checking);
    void showError(const Error &error);
    // No try before so many seconds are over; 0: now.
    void setWaiting(int seconds);

Q_SIGNALS:
    void unlockRequested(const std::shared_ptr<plenum::SecretBytes> &passphrase); // empty: there is none

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void request();
    void adoptState();

    TextLabel *m_title;
    TextLabel *m_text;
    PassphraseField *m_passphrase;
    Banner *m_banner;
    TextLabel *m_wait;
    QPushButton *m_button;
    bool m_hasPassphrase = true;
    bool m_isChecking = false;
    int m_waiting = 0;
};

} // namespace plenum::ui
