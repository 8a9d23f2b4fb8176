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

// Stands in for everything else while the profile is not open: asks for its passphrase, or says why it cannot
// be opened.
class UnlockView : public QWidget {
    Q_OBJECT

public:
    explicit UnlockView(QWidget *parent = nullptr);

    void askPassphrase();
    void showError(const Error &error);

Q_SIGNALS:
    void unlockRequested(const std::shared_ptr<plenum::SecretBytes> &passphrase);
    void retryRequested();

private:
    TextLabel *m_title;
    TextLabel *m_text;
    PassphraseField *m_passphrase;
    QPushButton *m_button;
    Banner *m_banner;
    bool m_asking = true;
};

} // namespace plenum::ui
