// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_dialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kRecoveryWidth = 520;
} // namespace

RecoveryDialog::RecoveryDialog(bool hasPassphrase, QWidget *parent)
    : QDialog(parent),
      m_banner(new Banner),
      m_question(new QWidget),
      m_answer(new QWidget),
      m_passphrase(new PassphraseField),
      m_code(new QLineEdit),
      m_make(primaryButton(tr("Make the code"))),
      m_copy(quietButton(tr("Copy"))),
      m_close(quietButton(tr("Cancel")))
{
    setWindowTitle(tr("Recovery code"));
    setMinimumWidth(kRecoveryWidth);
    m_banner->setDismissible(false);
    m_banner->hide();

    auto *why = new TextLabel(tr("It opens what is kept here when the passphrase is forgotten or the keyring "
                                 "is lost: enter it in place of the passphrase. A code that was made before "
                                 "opens nothing any more."),
                              TextRole::Body, Tone::Secondary);
    auto *question = plainColumn(kSpaceLarge, m_question);
    question->addWidget(why->wrapped());
    if (hasPassphrase)
        question->addWidget(m_passphraseRow = new FormRow(tr("Passphrase"), m_passphrase));
    else
        m_passphrase->setParent(this), m_passphrase->hide();
    question->addWidget(m_make, 0, Qt::AlignLeft);

    m_code->setReadOnly(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QFontInfo(Theme::font(TextRole::Body)).pixelSize());
    m_code->setFont(font);
    m_code->setLayoutDirection(Qt::LeftToRight); // a code is no sentence
    auto *keep = new TextLabel(tr("It is shown this once. Write it down, and keep it away from this "
                                  "computer."));
    auto *answer = plainColumn(kSpaceLarge, m_answer);
    answer->addWidget(keep->wrapped());
    answer->addWidget(new FormRow(tr("Recovery code"), m_code));
    answer->addWidget(m_copy, 0, Qt::AlignLeft);
    m_answer->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    layout->setSpacing(kSpaceLarge);
    layout->addWidget(m_banner);
    layout->addWidget(m_question);
    layout->addWidget(m_answer);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &RecoveryDialog::request);
    connect(m_copy, &QPushButton::clicked, this, &RecoveryDialog::copy);
    m_make->setDefault(true);
    (hasPassphrase ? static_cast<QWidget *>(m_passphrase) : m_make)->setFocus();
}

RecoveryDialog::~RecoveryDialog()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_code->text().isEmpty() && clipboard->ownsClipboard() && clipboard->text() == m_code->text())
        clipboard->clear();
}

void RecoveryDialog::setCode(const QString &code)
{
    m_banner->hide();
    m_question->hide();
    m_code->setText(code);
    m_code->setCursorPosition(0);
    m_answer->show();
    m_close->setText(tr("I have kept it"));
    m_code->setFocus();
    m_code->selectAll();
    adjustSize();
}

void RecoveryDialog::setProblem(const Error &error)
{
    m_make->setEnabled(true);
    if (m_passphraseRow != nullptr && error.code == ErrorCode::WrongPassphrase) {
        m_passphraseRow->setProblem(tr("That is not the passphrase of this profile. Nothing was changed."));
        m_passphrase->setFocus();
        return;
    }
    m_banner->showError(error);
    m_banner->show();
}

void RecoveryDialog::request()
{
    m_make->setEnabled(false);
    const auto passphrase = std::make_shared<SecretBytes>(SecretBytes::fromText(m_passphrase->text()));
    m_passphrase->forget();
    Q_EMIT codeRequested(passphrase);
}

void RecoveryDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_code->text());
    m_copy->setText(tr("Copied"));
}

} // namespace plenum::ui
