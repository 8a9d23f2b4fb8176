// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/identity_form.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
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

QString suggestedKeyFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("plenum-key.p12"));
}

} // namespace

IdentityForm::IdentityForm(QWidget *parent)
    : QWidget(parent),
      m_choice(new QButtonGroup(this)),
      m_file(new QLineEdit),
      m_passphrase(new PassphraseField),
      m_again(new PassphraseField)
{
    auto *layout = plainColumn(kSpaceSmall, this);
    layout->addWidget(new TextLabel(tr("How will you sign off?"), TextRole::Strong));
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
    layout->addWidget(m_keyPart = makeKeyPart());
    connect(m_choice, &QButtonGroup::idClicked, this, &IdentityForm::adoptChoice);
    setFounding(false);
    adoptChoice();
}

QWidget *IdentityForm::makeKeyPart()
{
    auto *part = new QWidget;
    auto *fields = new QVBoxLayout(part);
    fields->setContentsMargins(0, kSpaceSmall, 0, 0);
    fields->setSpacing(kSpaceMedium);
    m_explanation = new TextLabel(QString(), TextRole::Body, Tone::Secondary);
    auto *file = new QWidget;
    auto *line = plainRow(kSpaceSmall, file);
    line->addWidget(m_file, 1);
    auto *browse = quietButton(tr("Choose…"));
    browse->setAccessibleName(tr("Choose the key file"));
    line->addWidget(browse);
    file->setFocusProxy(m_file);
    fields->addWidget(m_explanation->wrapped());
    fields->addWidget(new FormRow(tr("Key file"), file));
    m_file->setAccessibleName(tr("Key file"));
    fields->addWidget(new FormRow(tr("Passphrase of the key"), m_passphrase));
    m_againRow = new FormRow(tr("The same again"), m_again);
    fields->addWidget(m_againRow);
    connect(browse, &QPushButton::clicked, this, &IdentityForm::chooseFile);
    for (QLineEdit *field :
         {m_file, static_cast<QLineEdit *>(m_passphrase), static_cast<QLineEdit *>(m_again)})
        connect(field, &QLineEdit::textChanged, this, &IdentityForm::adoptFields);
    return part;
}

void IdentityForm::setFounding(bool founding)
{
    m_explanation->setText(
        founding ? tr("A key is made on this computer and stays here. The space's own authority, "
                      "which is kept on this computer too, issues the certificate.")
                 : tr("A key is made on this computer and stays here. The secretary's Plenum "
                      "issues the certificate when you are let in."));
}

JoinIdentity IdentityForm::choice() const
{
    return static_cast<JoinIdentity>(m_choice->checkedId());
}

void IdentityForm::adoptChoice()
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

bool IdentityForm::isComplete() const
{
    return choice() == JoinIdentity::None ||
           (!m_file->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty() &&
            (choice() != JoinIdentity::New || m_again->text() == m_passphrase->text()));
}

void IdentityForm::adoptFields()
{
    const bool differ = choice() == JoinIdentity::New && !m_again->text().isEmpty() &&
                        m_again->text() != m_passphrase->text();
    m_againRow->setProblem(differ ? tr("The two are not the same.") : QString());
    Q_EMIT edited();
}

void IdentityForm::chooseFile()
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

IdentityChoice IdentityForm::take()
{
    IdentityChoice identity;
    identity.kind = choice();
    if (identity.kind != JoinIdentity::None) {
        identity.keyFile = QDir().absoluteFilePath(m_file->text().trimmed());
        identity.passphrase = SecretBytes::fromText(m_passphrase->text());
    }
    forget();
    return identity;
}

void IdentityForm::forget()
{
    m_passphrase->forget();
    m_again->forget();
}

} // namespace plenum::ui
