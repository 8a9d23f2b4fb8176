// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/join_form.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr int kLongestCode = 8192; // as parseInviteCode takes

QString suggestedKeyFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("plenum-key.p12"));
}

} // namespace

JoinForm::JoinForm(QWidget *parent)
    : QWidget(parent),
      m_code(new QLineEdit),
      m_choice(new QButtonGroup(this)),
      m_file(new QLineEdit),
      m_passphrase(new PassphraseField),
      m_again(new PassphraseField),
      m_join(primaryButton(tr("Join")))
{
    m_code->setMaxLength(kLongestCode);
    m_code->setPlaceholderText(tr("Paste it here"));
    m_code->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceLarge);
    layout->addWidget(new FormRow(tr("Invitation code"), m_code,
                                  tr("You get it from the secretary of your council, board or committee.")));
    layout->addWidget(makeIdentityChoice());
    layout->addWidget(m_join, 0, Qt::AlignLeft);
    connect(m_code, &QLineEdit::textChanged, this, &JoinForm::adoptFields);
    connect(m_code, &QLineEdit::returnPressed, this, &JoinForm::submit);
    connect(m_join, &QPushButton::clicked, this, &JoinForm::submit);
    setFocusProxy(m_code);
    adoptChoice();
}

QWidget *JoinForm::makeIdentityChoice()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceSmall);
    auto *question = new TextLabel(tr("How will you sign off?"), TextRole::Strong);
    layout->addWidget(question);
    const std::pair<JoinIdentity, QString> choices[] = {
        {JoinIdentity::None, tr("I decide that later")},
        {JoinIdentity::Existing, tr("I have a certificate in a file (.p12, .pfx)")},
        {JoinIdentity::New, tr("I have no certificate: make one")},
    };
    for (const auto &[identity, text] : choices) {
        auto *radio = new QRadioButton(text);
        m_choice->addButton(radio, static_cast<int>(identity));
        layout->addWidget(radio);
    }
    m_choice->button(static_cast<int>(JoinIdentity::None))->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, &JoinForm::adoptChoice);

    m_keyPart = new QWidget;
    auto *fields = new QVBoxLayout(m_keyPart);
    fields->setContentsMargins(0, kSpaceSmall, 0, 0);
    fields->setSpacing(kSpaceMedium);
    m_explanation = new TextLabel(tr("A key is made on this computer and stays here. The secretary's Plenum "
                                     "issues the certificate when "
                                     "you are let in."),
                                  TextRole::Body, Tone::Secondary);
    auto *file = new QWidget;
    auto *line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceSmall);
    line->addWidget(m_file, 1);
    auto *browse = quietButton(tr("Choose…"));
    line->addWidget(browse);
    file->setFocusProxy(m_file);
    m_fileRow = new FormRow(tr("Key file"), file);
    m_file->setAccessibleName(tr("Key file"));
    m_passphraseRow = new FormRow(tr("Passphrase of the key"), m_passphrase);
    m_againRow = new FormRow(tr("The same again"), m_again);
    fields->addWidget(m_explanation->wrapped());
    fields->addWidget(m_fileRow);
    fields->addWidget(m_passphraseRow);
    fields->addWidget(m_againRow);
    layout->addWidget(m_keyPart);
    connect(browse, &QPushButton::clicked, this, &JoinForm::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &JoinForm::adoptFields);
    connect(m_passphrase, &QLineEdit::textChanged, this, &JoinForm::adoptFields);
    connect(m_again, &QLineEdit::textChanged, this, &JoinForm::adoptFields);
    return part;
}

JoinIdentity JoinForm::choice() const
{
    return static_cast<JoinIdentity>(m_choice->checkedId());
}

void JoinForm::adoptChoice()
{
    const bool isNew = choice() == JoinIdentity::New;
    m_keyPart->setVisible(choice() != JoinIdentity::None);
    m_explanation->setVisible(isNew);
    m_againRow->setVisible(isNew);
    if (isNew && m_file->text().isEmpty())
        m_file->setText(suggestedKeyFile());
    else if (!isNew && m_file->text() == suggestedKeyFile())
        m_file->clear();
    adoptFields();
}

void JoinForm::adoptFields()
{
    const bool isNew = choice() == JoinIdentity::New;
    const bool differ = isNew && !m_again->text().isEmpty() && m_again->text() != m_passphrase->text();
    m_againRow->setProblem(differ ? tr("The two are not the same.") : QString());
    const bool hasKey = choice() == JoinIdentity::None ||
                        (!m_file->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty() &&
                         (!isNew || m_again->text() == m_passphrase->text()));
    m_join->setEnabled(!m_code->text().trimmed().isEmpty() && hasKey);
}

void JoinForm::chooseFile()
{
    const bool isNew = choice() == JoinIdentity::New;
    auto *dialog = new QFileDialog(this, tr("Key file"), m_file->text(), tr("Key files (*.p12 *.pfx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("p12"));
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void JoinForm::submit()
{
    if (!m_join->isEnabled())
        return;
    auto application = std::make_shared<JoinApplication>();
    application->code = m_code->text().trimmed();
    application->identity = choice();
    if (choice() != JoinIdentity::None) {
        application->keyFile = QDir().absoluteFilePath(m_file->text().trimmed());
        application->passphrase = SecretBytes::fromText(m_passphrase->text());
    }
    m_passphrase->forget();
    m_again->forget();
    Q_EMIT submitted(application);
}

void JoinForm::clear()
{
    m_code->clear();
    m_passphrase->forget();
    m_again->forget();
}

} // namespace plenum::ui
