// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrase_dialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"

#include <QSet>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kPassphraseWidth = 460;
constexpr int kShort = 10;
constexpr int kLong = 16;
constexpr int kFewLetters = 6;
} // namespace

QString strengthText(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    const auto different = QSet<QChar>(passphrase.cbegin(), passphrase.cend()).size();
    if (passphrase.size() < kShort || different < kFewLetters)
        return PassphraseDialog::tr("Easy to guess. Several words in a row are better.");
    if (passphrase.size() < kLong)
        return PassphraseDialog::tr("Fair. One more word makes it much harder to guess.");
    return PassphraseDialog::tr("Hard to guess.");
}

PassphraseDialog::PassphraseDialog(bool hasPassphrase, QWidget *parent)
    : QDialog(parent),
      m_hasPassphrase(hasPassphrase),
      m_banner(new Banner),
      m_current(new PassphraseField),
      m_next(new PassphraseField),
      m_again(new PassphraseField),
      m_nextRow(new FormRow(tr("New passphrase"), m_next)),
      m_againRow(new FormRow(tr("The same once more"), m_again)),
      m_set(primaryButton(hasPassphrase ? tr("Change the passphrase") : tr("Set the passphrase")))
{
    setWindowTitle(hasPassphrase ? tr("Change the passphrase") : tr("Set a passphrase"));
    setMinimumWidth(kPassphraseWidth);
    m_banner->setDismissible(false);
    m_banner->hide();
    auto *text = new TextLabel(tr("It is asked for whenever Plenum starts. Nobody can tell it to you again: "
                                  "make a recovery code as well, and keep that away from this computer."),
                               TextRole::Body, Tone::Secondary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    layout->setSpacing(kSpaceLarge);
    layout->addWidget(text->wrapped());
    layout->addWidget(m_banner);
    if (hasPassphrase)
        layout->addWidget(m_currentRow = new FormRow(tr("Passphrase until now"), m_current));
    else
        m_current->setParent(this), m_current->hide();
    layout->addWidget(m_nextRow);
    layout->addWidget(m_againRow);
    auto *buttons = plainRow(kSpaceSmall);
    if (hasPassphrase) {
        m_remove = dangerButton(tr("Remove it…"));
        connect(m_remove, &QPushButton::clicked, this, &PassphraseDialog::remove);
        buttons->addWidget(m_remove);
    }
    buttons->addStretch();
    auto *cancel = quietButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_set);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, &PassphraseDialog::choose);
    connect(m_next, &QLineEdit::textChanged, this, &PassphraseDialog::showStrength);
    m_set->setDefault(true);
    (hasPassphrase ? m_current : m_next)->setFocus();
}

// FormRow shows it where problems stand, but it is none.
void PassphraseDialog::showStrength()
{
    m_nextRow->setHint(strengthText(m_next->text()));
}

void PassphraseDialog::setProblem(const Error &error)
{
    m_set->setEnabled(true);
    if (m_remove != nullptr)
        m_remove->setEnabled(true);
    if (m_currentRow != nullptr && error.code == ErrorCode::WrongPassphrase) {
        m_currentRow->setProblem(tr("That is not the passphrase of this profile. Nothing was changed."));
        m_current->setFocus();
        return;
    }
    m_banner->showError(error);
    m_banner->show();
}

void PassphraseDialog::choose()
{
    const QString next = m_next->text();
    m_nextRow->setProblem(next.isEmpty() ? tr("Type a passphrase.") : QString());
    m_againRow->setProblem(next == m_again->text() ? QString() : tr("This is not the same."));
    if (next.isEmpty() || next != m_again->text()) {
        (next.isEmpty() ? m_next : m_again)->setFocus();
        return;
    }
    emitChosen(next);
}

void PassphraseDialog::remove()
{
    askBefore(this, tr("Remove the passphrase?"),
              tr("From then on the keyring of the desktop opens what is kept here or, where there is none, "
                 "whoever can read the files."),
              tr("Remove"), [this] { emitChosen(QString()); });
}

void PassphraseDialog::emitChosen(const QString &next)
{
    m_banner->hide();
    if (m_currentRow != nullptr)
        m_currentRow->setProblem(QString());
    m_set->setEnabled(false);
    if (m_remove != nullptr)
        m_remove->setEnabled(false);
    Q_EMIT chosen(std::make_shared<SecretBytes>(SecretBytes::fromText(m_current->text())),
                  std::make_shared<SecretBytes>(SecretBytes::fromText(next)));
}

} // namespace plenum::ui
