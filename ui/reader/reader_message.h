// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/widgets/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace plenum::ui {

class PassphraseField;
class TextLabel;

// What stands where the pages would: nothing chosen yet, on its way, needs a password, cannot be shown.
// Always words, and what can be done. Threading: GUI thread.
class ReaderMessage : public QWidget {
    Q_OBJECT

public:
    explicit ReaderMessage(QWidget *parent = nullptr);

    // A file of one's own, of no meeting: no secretary sent it, no agenda names it.
    void setOwnFile(bool own) { m_ownFile = own; }

    void showNothingChosen();
    void showOpening(const QString &title);
    void showWaiting(const QString &title); // the paper has not arrived on this computer yet
    void showPasswordNeeded(const QString &title, bool wrong);
    // Why the bytes at hand could not be opened: the ends of core/pdf/pdf_document.h DocumentState.
    void showNotOpened(const QString &title, const Error &error);
    // Why there are no bytes at all.
    void showProblem(const Error &error);

    bool asksForPassword() const { return m_asking; }

Q_SIGNALS:
    void choiceRequested(); // "Choose a paper"
    void passwordEntered(const QString &password);
    void retryRequested();

private:
    enum class Button { None, Choose, Retry, Open };

    void set(Icon id, const QString &headline, const QString &text, Button button,
             const QString &detail = {});
    void press();
    void adoptIcon();

    Icon m_iconId = Icon::Paper;
    Button m_does = Button::None;
    bool m_asking = false;
    bool m_ownFile = false;
    QLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_text;
    PassphraseField *m_password;
    QPushButton *m_button;
    QPushButton *m_fold;
    TextLabel *m_detail;
};

} // namespace plenum::ui
