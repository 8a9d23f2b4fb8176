// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/join_application.h"
#include "ui/connect/connect_state.h"

#include <QWidget>

#include <memory>

class QLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace plenum::ui {

class Banner;
class Card;
class FormRow;
class IdentityForm;
class SignInForm;
class TextLabel;

// From an invitation or an address to a store that answers: one page, filled from top to bottom. What comes
// next is shown once it is needed. It asks for looks at the store and shows what they found.
class ConnectView : public QWidget {
    Q_OBJECT

public:
    explicit ConnectView(QWidget *parent = nullptr);

    void setState(const ConnectState &state);
    // Empties the page and puts an address into it; the fields of the sign-in are ready to be typed into.
    void start(const StoreAccess &access = {});
    // What was typed and is secret leaves the fields.
    void forget();
    // Asks for a look at what is entered, if anything is.
    void look();

Q_SIGNALS:
    void lookRequested(const std::shared_ptr<plenum::StoreSignIn> &store);
    void lookCancelled();
    void authorityChosen(const QString &path); // empty: none any more
    // Whoever gets these takes them: the secrets are in them once.
    void joinRequested(const std::shared_ptr<plenum::JoinApplication> &application);
    void foundingRequested(const std::shared_ptr<plenum::FoundingApplication> &application);
    void reconnectRequested(const std::shared_ptr<plenum::StoreSignIn> &store);
    void connectingCancelled();
    void closeRequested();

private:
    QWidget *makeContent();
    QWidget *makeHeader();
    Card *makeStoreCard();
    Card *makePersonCard();
    void adoptEntry();
    void adoptAddress();
    void moveTo(const ConnectEntry &address, const QString &before);
    void showParts();
    void showNotice();
    void showWhatIsNext();
    void submit();
    void chooseFolder();
    void chooseAuthority();
    StoreSignIn signIn() const;

    ConnectState m_state;
    ConnectEntry m_entry;
    QString m_lookedFor; // the code that was looked for by itself
    bool m_wantsSignIn = false;
    QLabel *m_mark;
    TextLabel *m_headline;
    TextLabel *m_purpose;
    QPushButton *m_close;
    QLineEdit *m_text;
    FormRow *m_textRow;
    TextLabel *m_invitation;
    QLineEdit *m_address;
    QWidget *m_addressRow;
    TextLabel *m_plainHttp;
    QPushButton *m_look;
    QPushButton *m_folder;
    QWidget *m_looking;
    Banner *m_notice;
    SignInForm *m_signIn;
    QPushButton *m_authority;
    QWidget *m_authorityLine;
    TextLabel *m_authorityFile;
    Card *m_person;
    QLineEdit *m_spaceName;
    FormRow *m_spaceNameRow;
    QCheckBox *m_open;
    QWidget *m_openPart;
    TextLabel *m_openLine = nullptr;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    IdentityForm *m_identity;
    Banner *m_problem;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace plenum::ui
