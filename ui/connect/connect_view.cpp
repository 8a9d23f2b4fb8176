// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connect_view.h"

#include "ui/connect/connect_text.h"
#include "ui/connect/identity_form.h"
#include "ui/connect/sign_in_form.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr int kWidth = 600;
constexpr int kMarkSide = 56;
constexpr int kLongestCode = 8192; // as parseInviteCode takes
constexpr int kLongestName = 128;

} // namespace

ConnectView::ConnectView(QWidget *parent)
    : QWidget(parent),
      m_mark(new QLabel),
      m_headline(new TextLabel(TextRole::Headline)),
      m_purpose(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_close(quietButton(tr("Back"))),
      m_text(new QLineEdit),
      m_textRow(new FormRow(
          tr("Invitation code or address"), m_text,
          tr("The code comes from the secretary of your council, board or committee. An address is a "
             "folder, or begins with https://."))),
      m_invitation(new TextLabel(TextRole::Strong)),
      m_address(new QLineEdit),
      m_plainHttp(new TextLabel(QString(), TextRole::Secondary, Tone::Warning)),
      m_look(quietButton(tr("Look at the store"))),
      m_folder(quietButton(tr("Choose a folder…"))),
      m_looking(new QWidget),
      m_notice(new Banner),
      m_signIn(new SignInForm),
      m_authority(quietButton(tr("Choose the authority's file…"))),
      m_authorityLine(new QWidget),
      m_authorityFile(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_spaceName(new QLineEdit),
      m_spaceNameRow(new FormRow(tr("Name of the council, board or committee"), m_spaceName)),
      m_open(new QCheckBox(tr("Open space: papers are public anyway"))),
      m_openPart(new QWidget),
      m_name(new QLineEdit),
      m_nameRow(new FormRow(tr("Your name"), m_name, tr("As it is to stand beside your sign-offs."))),
      m_identity(new IdentityForm),
      m_problem(new Banner),
      m_submit(primaryButton(tr("Join"))),
      m_cancel(quietButton(tr("Cancel")))
{
    setAccessibleName(tr("Connect to a store"));
    plainColumn(0, this)->addWidget(centeredPage(makeContent(), kWidth));

    connect(m_text, &QLineEdit::textChanged, this, &ConnectView::adoptEntry);
    connect(m_text, &QLineEdit::returnPressed, this, &ConnectView::look);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectView::adoptAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &ConnectView::look);
    connect(m_look, &QPushButton::clicked, this, &ConnectView::look);
    connect(m_folder, &QPushButton::clicked, this, &ConnectView::chooseFolder);
    connect(m_signIn, &SignInForm::submitted, this, &ConnectView::look);
    connect(m_authority, &QPushButton::clicked, this, &ConnectView::chooseAuthority);
    connect(m_identity, &IdentityForm::edited, this, &ConnectView::showParts);
    for (QLineEdit *field : {m_name, m_spaceName}) {
        field->setMaxLength(kLongestName);
        connect(field, &QLineEdit::textChanged, this, &ConnectView::showParts);
        connect(field, &QLineEdit::returnPressed, this, &ConnectView::submit);
    }
    connect(m_submit, &QPushButton::clicked, this, &ConnectView::submit);
    m_cancel->setAccessibleName(tr("Stop connecting"));
    connect(m_cancel, &QPushButton::clicked, this, &ConnectView::connectingCancelled);
    connect(m_close, &QPushButton::clicked, this, &ConnectView::closeRequested);
    setFocusProxy(m_text);
    setState(ConnectState());
}

QWidget *ConnectView::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    column->setSpacing(kSpaceLarge);
    column->addWidget(makeHeader());
    column->addWidget(makeStoreCard());
    column->addWidget(m_person = makePersonCard());
    column->addWidget(m_problem);
    m_problem->setDismissible(false);
    auto *buttons = plainRow(kSpaceSmall);
    for (QPushButton *button : {m_submit, m_cancel, m_close})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    return content;
}

QWidget *ConnectView::makeHeader()
{
    m_mark->setPixmap(applicationIcon().pixmap(QSize(kMarkSide, kMarkSide), devicePixelRatioF()));
    auto *header = new QWidget;
    auto *layout = plainColumn(kSpaceSmall, header);
    layout->addWidget(m_mark);
    layout->addWidget(m_headline->wrapped());
    layout->addWidget(m_purpose->wrapped());
    return header;
}

Card *ConnectView::makeStoreCard()
{
    m_text->setMaxLength(kLongestCode);
    m_text->setPlaceholderText(tr("Paste or type it here"));
    m_text->setClearButtonEnabled(true);
    m_address->setLayoutDirection(Qt::LeftToRight); // a path or an address is no sentence
    m_addressRow =
        new FormRow(tr("Address of the store"), m_address,
                    tr("As the invitation says. Change it if the folder stands elsewhere on this computer."));
    auto *looking = plainRow(kSpaceMedium);
    m_looking->setLayout(looking);
    auto *cancel = linkButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Stop looking at the store"));
    looking->addWidget(new TextLabel(tr("Looking at the store …"), TextRole::Body, Tone::Secondary));
    looking->addWidget(cancel);
    looking->addStretch();
    connect(cancel, &QPushButton::clicked, this, &ConnectView::lookCancelled);

    auto *forgetAuthority = linkButton(tr("Remove"));
    forgetAuthority->setAccessibleName(tr("Do without the chosen authority"));
    auto *authority = plainRow(kSpaceMedium);
    m_authorityLine->setLayout(authority);
    authority->addWidget(m_authorityFile->wrapped(), 1);
    authority->addWidget(forgetAuthority);
    connect(forgetAuthority, &QPushButton::clicked, this, [this] { Q_EMIT authorityChosen(QString()); });

    auto *buttons = plainRow(kSpaceSmall);
    for (QPushButton *button : {m_look, m_folder, m_authority})
        buttons->addWidget(button);
    buttons->addStretch();
    m_notice->setDismissible(false);
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    card->body()->setSpacing(kSpaceMedium);
    card->body()->addWidget(m_textRow);
    card->body()->addWidget(m_invitation->wrapped());
    card->body()->addWidget(m_addressRow);
    card->body()->addWidget(m_plainHttp->wrapped());
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_looking);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_authorityLine);
    card->body()->addWidget(m_signIn);
    return card;
}

Card *ConnectView::makePersonCard()
{
    auto *card = new Card;
    card->setPadding(kSpaceWide);
    card->body()->setSpacing(kSpaceLarge);
    card->body()->addWidget(m_spaceNameRow);
    card->body()->addWidget(m_nameRow);
    card->body()->addWidget(m_identity);
    auto *open = plainColumn(kSpaceSmall, m_openPart);
    open->addWidget(m_open);
    m_openLine = new TextLabel(QString(), TextRole::Body, Tone::Secondary);
    open->addWidget(m_openLine->wrapped());
    connect(m_open, &QCheckBox::toggled, this, &ConnectView::showParts);
    card->body()->addWidget(m_openPart);
    return card;
}

void ConnectView::start(const StoreAccess &access)
{
    m_lookedFor.clear();
    m_wantsSignIn = !access.user.isEmpty();
    m_name->clear();
    m_spaceName->clear();
    m_open->setChecked(false);
    forget();
    m_text->setText(access.location);
    adoptEntry();
    m_signIn->setUser(access.user);
    showParts();
    if (m_wantsSignIn)
        m_signIn->setFocus();
    else
        m_text->setFocus();
}

void ConnectView::forget()
{
    m_signIn->forget();
    m_identity->forget();
    if (m_entry.kind == ConnectEntry::Kind::Code)
        m_text->clear(); // an invitation is used once
}

void ConnectView::setState(const ConnectState &state)
{
    const bool wasLooking = std::exchange(m_state, state).isLooking;
    m_headline->setText(state.isWelcome ? tr("Welcome to Plenum") : tr("Connect to a store"));
    m_purpose->setText(
        state.isWelcome
            ? tr("Your meetings with their agendas and papers, on this computer, also without a network. "
                 "Read, mark and sign off in one place.")
            : tr("Join another council, board or committee, or change how yours is reached."));
    m_close->setVisible(!state.isWelcome);
    if (state.problem)
        m_problem->showError(*state.problem);
    else
        m_problem->hide();
    showParts();
    if (wasLooking && !state.isLooking)
        showWhatIsNext();
}

// Where to go on once the store has answered; whoever types is left alone.
void ConnectView::showWhatIsNext()
{
    const bool isTyping =
        m_address->hasFocus() || (m_text->hasFocus() && m_entry.kind == ConnectEntry::Kind::Code);
    if (isTyping)
        return;
    if (connectNotice(m_entry, m_state).asksSignIn)
        m_signIn->setFocus();
    else if (connectPurpose(m_entry, m_state) == ConnectPurpose::Found)
        m_spaceName->setFocus();
    else if (connectPurpose(m_entry, m_state) == ConnectPurpose::Join)
        m_name->setFocus();
}

void ConnectView::adoptEntry()
{
    const ConnectEntry entry = connectEntry(m_text->text());
    const bool isCode = entry.kind == ConnectEntry::Kind::Code;
    const bool isOther = isCode && entry.code.inviteId != m_entry.code.inviteId;
    const QString before = std::exchange(m_entry, entry).location;
    if (isOther) {
        const QSignalBlocker blocker(m_address);
        m_address->setText(entry.location);
        m_name->setText(entry.code.name);
        m_invitation->setText(invitationText(entry.code));
    }
    // Where on a server a stranger's invitation leads may be the stranger's.
    const bool isElsewhere = isOther && before != addressEntry(entry.location).location;
    moveTo(isCode ? addressEntry(m_address->text()) : entry, isElsewhere ? QString() : before);
    // Half of what is being typed is no mistake yet.
    const bool isTyping = entry.kind == ConnectEntry::Kind::Unknown && m_text->hasFocus();
    m_textRow->setProblem(isTyping ? QString() : entryProblem(entry));
    showParts();
    // What an invitation says is looked at right away; an address when it is typed out. Nobody is signed in
    // by that, and nothing is tried where others on the network can change the answer.
    const bool isNew = isCode && std::exchange(m_lookedFor, entry.code.inviteId) != entry.code.inviteId;
    if (isNew && m_signIn->isEmpty() && !m_entry.location.startsWith(QLatin1String("http://")))
        look();
}

// A user name and a password are meant for the server they were typed for.
void ConnectView::moveTo(const ConnectEntry &address, const QString &before)
{
    if (!isSameServer(before, address.location)) {
        m_signIn->setUser(QString());
        m_signIn->forget();
    }
    m_entry.location = address.location;
    if (!address.user.isEmpty() && m_signIn->user().isEmpty())
        m_signIn->setUser(address.user);
}

void ConnectView::adoptAddress()
{
    if (m_entry.kind != ConnectEntry::Kind::Code)
        return;
    moveTo(addressEntry(m_address->text()), m_entry.location);
    showParts();
}

void ConnectView::showParts()
{
    const bool isCode = m_entry.kind == ConnectEntry::Kind::Code;
    const bool hasPlace = !m_entry.location.isEmpty();
    m_mark->setVisible(m_state.isWelcome && !hasPlace);
    const ConnectPurpose purpose = connectPurpose(m_entry, m_state);
    m_invitation->setVisible(isCode);
    m_addressRow->setVisible(isCode);
    const QString plain = plainHttpText(m_entry.location);
    m_plainHttp->setText(plain);
    m_plainHttp->setVisible(!plain.isEmpty());
    // Found and fit: nothing has to be looked for any more.
    const bool isSettled = isCode && purpose == ConnectPurpose::Join;
    m_look->setVisible(hasPlace && !m_state.isLooking && !isSettled);
    m_look->setText(m_state.look && m_state.look->access.location == m_entry.location
                        ? tr("Look again")
                        : tr("Look at the store"));
    m_folder->setVisible(!m_state.isLooking && !isSettled &&
                         !m_entry.location.contains(QLatin1String("://")));
    m_looking->setVisible(m_state.isLooking);
    showNotice();

    const bool isPerson = purpose == ConnectPurpose::Join || purpose == ConnectPurpose::Found;
    m_person->setVisible(isPerson);
    m_spaceNameRow->setVisible(purpose == ConnectPurpose::Found);
    m_openPart->setVisible(purpose == ConnectPurpose::Found);
    m_openLine->setText(
        m_open->isChecked()
            ? tr("Whoever can read the store reads agendas, papers and shared marks. This cannot be "
                 "changed later.")
            : tr("Only members read what is in the space. Who keeps the store sees sizes and times."));
    m_identity->setFounding(purpose == ConnectPurpose::Found);
    const bool isNamed = !m_name->text().trimmed().isEmpty() &&
                         (purpose != ConnectPurpose::Found || !m_spaceName->text().trimmed().isEmpty());
    m_submit->setVisible(purpose != ConnectPurpose::None);
    m_cancel->setVisible(m_state.isConnecting && isPerson);
    m_submit->setEnabled(!m_state.isConnecting && (!isPerson || (isNamed && m_identity->isComplete())));
    if (m_state.isConnecting)
        m_submit->setText(tr("Connecting …"));
    else
        m_submit->setText(purpose == ConnectPurpose::Found       ? tr("Found the space")
                          : purpose == ConnectPurpose::Reconnect ? tr("Save and synchronise")
                                                                 : tr("Join"));
}

void ConnectView::showNotice()
{
    const ConnectNotice notice = connectNotice(m_entry, m_state);
    if (notice.isEmpty())
        m_notice->hide();
    else if (notice.headline != m_notice->headline() || m_notice->isHidden())
        m_notice->showMessage(notice.kind, notice.headline, notice.text, notice.details);
    const bool isServer = m_entry.location.startsWith(QLatin1String("http"));
    const bool isEncrypted = m_entry.location.startsWith(QLatin1String("https://"));
    m_signIn->setVisible(isServer && (notice.asksSignIn || m_wantsSignIn || !m_signIn->user().isEmpty()));
    m_signIn->setBusy(m_state.isLooking);
    m_authority->setVisible(isEncrypted && notice.asksAuthority);
    m_authorityLine->setVisible(isEncrypted && !m_state.authority.isEmpty());
    m_authorityFile->setText(
        tr("Only servers this authority vouches for are believed: %1").arg(isolated(m_state.authorityFile)));
}

StoreSignIn ConnectView::signIn() const
{
    StoreSignIn store;
    store.access.location = m_entry.location;
    if (m_entry.location.startsWith(QLatin1String("http"))) {
        store.access.user = m_signIn->user();
        store.password = m_signIn->password();
    }
    if (m_entry.location.startsWith(QLatin1String("https://")))
        store.access.pinnedCa = m_state.authority;
    if (m_state.look && m_state.look->access.location == store.access.location)
        store.access.mode = m_state.look->access.mode;
    return store;
}

void ConnectView::look()
{
    m_textRow->setProblem(entryProblem(m_entry));
    if (m_entry.location.isEmpty() || m_state.isLooking)
        return;
    Q_EMIT lookRequested(std::make_shared<StoreSignIn>(signIn()));
}

void ConnectView::submit()
{
    if (!m_submit->isVisible() || !m_submit->isEnabled())
        return;
    switch (connectPurpose(m_entry, m_state)) {
    case ConnectPurpose::Join: {
        auto application = std::make_shared<JoinApplication>();
        application->code = m_text->text().trimmed();
        application->name = m_name->text().trimmed();
        application->store = signIn();
        application->identity = m_identity->take();
        Q_EMIT joinRequested(application);
        break;
    }
    case ConnectPurpose::Found: {
        auto application = std::make_shared<FoundingApplication>();
        application->store = signIn();
        application->spaceName = m_spaceName->text().trimmed();
        application->isOpen = m_open->isChecked();
        application->ownerName = m_name->text().trimmed();
        application->identity = m_identity->take();
        Q_EMIT foundingRequested(application);
        break;
    }
    case ConnectPurpose::Reconnect:
        Q_EMIT reconnectRequested(std::make_shared<StoreSignIn>(signIn()));
        break;
    case ConnectPurpose::None:
        break;
    }
}

void ConnectView::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the store"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        (m_entry.kind == ConnectEntry::Kind::Code ? m_address : m_text)->setText(path);
        look();
    });
    dialog->open();
}

void ConnectView::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of the authority"), QString(),
                                   tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectView::authorityChosen);
    dialog->open();
}

} // namespace plenum::ui
