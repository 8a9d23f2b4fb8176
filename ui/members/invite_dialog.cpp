// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/invite_dialog.h"

#include "ui/members/qr_code.h"
#include "ui/text/error_text.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kWidth = 460;
constexpr int kLongestName = 128;
constexpr int kCodeLines = 5;
constexpr int kPrintedModule = 12; // pixels: at 300 dpi about a millimetre
} // namespace

InviteDialog::InviteDialog(QWidget *parent)
    : QDialog(parent),
      m_question(new QWidget),
      m_answer(new QWidget),
      m_banner(new Banner),
      m_name(new QLineEdit),
      m_role(new QComboBox),
      m_make(primaryButton(tr("Make the code"))),
      m_picture(new QrCode),
      m_code(new QPlainTextEdit),
      m_copy(primaryButton(tr("Copy the code"))),
      m_save(quietButton(tr("Save the picture…")))
{
    setWindowTitle(tr("Invite someone"));
    setMinimumWidth(kWidth);
    m_banner->hide();

    m_name->setMaxLength(kLongestName);
    for (const Role role : {Role::Delegate, Role::Chair, Role::Secretary, Role::Observer})
        m_role->addItem(roleText(role), QVariant::fromValue(static_cast<int>(role)));
    m_nameRow = new FormRow(tr("Name"), m_name, tr("As it is to stand beside sign-offs."));
    auto *question = plainColumn(kSpaceLarge, m_question);
    question->addWidget(m_nameRow);
    question->addWidget(new FormRow(tr("Role"), m_role));
    question->addWidget(m_make, 0, Qt::AlignLeft);

    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    QFont codeFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    codeFont.setPixelSize(QFontInfo(Theme::font(TextRole::Body)).pixelSize());
    m_code->setFont(codeFont);
    m_code->setWordWrapMode(QTextOption::WrapAnywhere);
    m_code->setLayoutDirection(Qt::LeftToRight); // a code is no sentence
    m_code->setFixedHeight(QFontMetrics(m_code->font()).lineSpacing() * kCodeLines + 2 * kSpaceMedium);
    auto *hint =
        new TextLabel(tr("Whoever has the code can ask to join, once. Hand it over on a way you both "
                         "trust, and then approve the request here."),
                      TextRole::Body, Tone::Secondary);
    auto *buttons = plainRow(kSpaceSmall);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *answer = plainColumn(kSpaceMedium, m_answer);
    answer->addWidget(hint->wrapped());
    answer->addWidget(m_picture, 1, Qt::AlignHCenter);
    answer->addWidget(new FormRow(tr("Invitation code"), m_code));
    answer->addLayout(buttons);
    m_answer->hide();

    auto *close = quietButton(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    layout->setSpacing(kSpaceLarge);
    layout->addWidget(m_banner);
    layout->addWidget(m_question);
    layout->addWidget(m_answer, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &InviteDialog::request);
    connect(m_copy, &QPushButton::clicked, this, &InviteDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &InviteDialog::savePicture);
    m_make->setDefault(true);
    m_name->setFocus();
}

void InviteDialog::setMember(const QString &name)
{
    setWindowTitle(tr("Another device for %1").arg(isolated(name)));
    m_question->hide();
}

void InviteDialog::setCode(const QString &code)
{
    m_banner->hide();
    m_question->hide();
    m_code->setPlainText(code);
    m_picture->setText(code);
    m_picture->setVisible(m_picture->isShown());
    m_save->setVisible(m_picture->isShown());
    m_answer->show();
    m_copy->setDefault(true);
    m_copy->setFocus();
    // As large as the screen allows, not two thirds of it as adjustSize() does: a camera reads the code.
    resize(sizeHint().boundedTo(screen()->availableSize() - QSize(kSpaceWide, 2 * kSpaceWide)));
}

void InviteDialog::setProblem(const Error &error)
{
    m_banner->showError(error);
    m_make->setEnabled(true);
}

void InviteDialog::request()
{
    const QString name = m_name->text().trimmed();
    m_nameRow->setProblem(name.isEmpty() ? tr("Whom do you invite?") : QString());
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_make->setEnabled(false);
    Q_EMIT codeRequested(name, static_cast<Role>(m_role->currentData().toInt()));
}

void InviteDialog::copy()
{
    QApplication::clipboard()->setText(m_code->toPlainText());
    m_copy->setText(tr("Copied"));
}

void InviteDialog::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"), QString(), tr("Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("plenum-invitation.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!qrPicture(m_code->toPlainText(), kPrintedModule).save(path, "PNG"))
            m_banner->showError(makeError(ErrorCode::ReadOnly, path));
    });
    dialog->open();
}

} // namespace plenum::ui
