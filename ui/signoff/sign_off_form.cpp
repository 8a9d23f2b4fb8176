// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/sign_off_form.h"

#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTimer>

namespace plenum::ui {

namespace {

constexpr int kDraftDelayMs = 250;
constexpr int kCommentLimit = 4000;
constexpr int kKeyFileWidth = 120;

// "9f2c 41aa … e07b": enough to compare at a glance; the whole is one click away.
QString shortHash(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return QStringLiteral("%1 %2 … %3").arg(hex.left(4), hex.mid(4, 4), hex.right(4));
}

} // namespace

SignOffForm::SignOffForm(QWidget *parent) : QWidget(parent), m_draftDelay(new QTimer(this))
{
    auto *layout = plainColumn(kSpaceMedium, this);
    layout->addWidget(new TextLabel(tr("You are about to sign"), TextRole::Strong));
    layout->addWidget(makeSubject());
    layout->addWidget(makeDecisions());
    m_comment = new QPlainTextEdit;
    m_comment->setTabChangesFocus(true);
    m_comment->setPlaceholderText(tr("Comment, visible to everybody and part of what you sign"));
    m_comment->setFixedHeight(4 * m_comment->fontMetrics().lineSpacing() + 2 * kSpaceSmall);
    m_comment->setAccessibleName(tr("Comment"));
    layout->addWidget(m_comment);
    layout->addWidget(makeKey());
    m_banner = new Banner;
    m_banner->hide();
    layout->addWidget(m_banner);
    m_sign = primaryButton(tr("Sign"));
    m_sign->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(m_sign);
    m_hint = (new TextLabel(QString(), TextRole::Secondary, Tone::Secondary))->wrapped();
    layout->addWidget(m_hint);

    m_draftDelay->setSingleShot(true);
    m_draftDelay->setInterval(kDraftDelayMs);
    connect(m_draftDelay, &QTimer::timeout, this, [this] {
        if (const auto chosen = decision())
            Q_EMIT draftWanted(*chosen, comment());
    });
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (m_comment->toPlainText().size() > kCommentLimit) {
            const QSignalBlocker blocker(m_comment);
            m_comment->setPlainText(m_comment->toPlainText().left(kCommentLimit));
            m_comment->moveCursor(QTextCursor::End);
        }
        invalidateDraft();
    });
    connect(m_sign, &QPushButton::clicked, this, &SignOffForm::sign);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignOffForm::sign);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SignOffForm::updateButtons);
    updateButtons();
}

QWidget *SignOffForm::makeSubject()
{
    auto *card = new Card;
    m_subject = (new TextLabel(TextRole::Strong))->wrapped();
    m_agenda = (new TextLabel(QString(), TextRole::Secondary, Tone::Secondary))->wrapped();
    m_papers = (new TextLabel(TextRole::Body))->wrapped();
    m_hashes = (new TextLabel(QString(), TextRole::Secondary, Tone::Secondary))->wrapped();
    m_hashes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hashes->hide();
    m_showHashes = linkButton(tr("Show the papers’ hashes"));
    m_showHashes->setCheckable(true);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("The exact text that is signed"));
    m_text->setFixedHeight(9 * m_text->fontMetrics().lineSpacing());
    m_text->hide();
    m_showText = linkButton(tr("Show the exact text that is signed"));
    m_showText->setCheckable(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_agenda),
                            static_cast<QWidget *>(m_papers), static_cast<QWidget *>(m_showHashes),
                            static_cast<QWidget *>(m_hashes), static_cast<QWidget *>(m_showText),
                            static_cast<QWidget *>(m_text)})
        card->body()->addWidget(
            widget, 0, qobject_cast<QPushButton *>(widget) != nullptr ? Qt::AlignLeading : Qt::Alignment());
    connect(m_showHashes, &QPushButton::toggled, m_hashes, &QWidget::setVisible);
    connect(m_showText, &QPushButton::toggled, m_text, &QWidget::setVisible);
    return card;
}

QWidget *SignOffForm::makeDecisions()
{
    auto *box = new QWidget;
    box->setAccessibleName(tr("Decision"));
    auto *layout = plainColumn(kSpaceTight, box);
    m_decisions = new QButtonGroup(this);
    for (const Decision decision : decisionsInOrder()) {
        auto *radio = new QRadioButton(decisionText(decision));
        radio->setMinimumHeight(kControlHeight - kSpaceTight);
        m_decisions->addButton(radio, static_cast<int>(decision));
        layout->addWidget(radio);
    }
    connect(m_decisions, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            invalidateDraft();
    });
    return box;
}

QWidget *SignOffForm::makeKey()
{
    auto *box = new QWidget;
    auto *layout = plainColumn(kSpaceSmall, box);
    m_keyFile = quietButton(QString());
    m_keyFile->setIcon(icon(Icon::Key));
    m_keyFile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_keyFile->setMinimumWidth(kKeyFileWidth); // a long file name does not make the panel wider
    m_passphrase = new PassphraseField;
    m_passphrase->setPlaceholderText(tr("Passphrase of the key"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key"));
    layout->addWidget(new FormRow(tr("Signed with"), m_keyFile), 0, Qt::AlignTop);
    layout->addWidget(m_passphrase);
    connect(m_keyFile, &QPushButton::clicked, this, &SignOffForm::chooseKeyFile);
    return box;
}

void SignOffForm::setState(const SignOffState &state)
{
    const bool sameItem = m_state.item.id == state.item.id && m_state.agendaVersion == state.agendaVersion;
    m_state = state;
    fillSubject();
    if (!sameItem) {
        const QSignalBlocker blocker(m_comment);
        m_comment->clear();
        m_decisions->setExclusive(false);
        for (QAbstractButton *button : m_decisions->buttons())
            button->setChecked(false);
        m_decisions->setExclusive(true);
        forgetSecrets();
        m_banner->hide();
        m_draft.reset();
        m_text->clear();
    }
    updateButtons();
}

void SignOffForm::fillSubject()
{
    const AgendaItem &item = m_state.item;
    m_subject->setText(item.number.isEmpty() ? item.title
                                             : tr("%1, %2").arg(itemNumberText(item.number), item.title));
    const QString version = tr("Agenda version %1 of %2")
                                .arg(m_state.agendaVersion)
                                .arg(momentText(m_state.published, QDateTime::currentDateTime()));
    m_agenda->setText(m_state.publishedBy.isEmpty()
                          ? version
                          : tr("%1, published by %2").arg(version, m_state.publishedBy));
    int pages = 0;
    QStringList hashes;
    for (const Paper &paper : item.papers) {
        pages += paper.pages;
        hashes.append(QStringLiteral("%1\n%2").arg(paper.title, QString::fromLatin1(paper.sha256.toHex())));
    }
    const QString count = tr("%n paper(s)", nullptr, static_cast<int>(item.papers.size()));
    if (item.papers.isEmpty())
        m_papers->setText(tr("No papers: you sign the item as the agenda states it"));
    else
        m_papers->setText(
            tr("%1, %2 · %3")
                .arg(count, tr("%n page(s)", nullptr, pages), shortHash(item.papers.constFirst().sha256)));
    // SHA-256 in groups, so that lines can break.
    m_hashes->setText(hashes.join(QLatin1Char('\n'))
                          .replace(QRegularExpression(QStringLiteral("([0-9a-f]{8})(?=[0-9a-f]{8})")),
                                   QStringLiteral("\\1 ")));
    m_showHashes->setVisible(!item.papers.isEmpty());
    m_hashes->setVisible(!item.papers.isEmpty() && m_showHashes->isChecked());
}

std::optional<Decision> SignOffForm::decision() const
{
    const int id = m_decisions->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<Decision>(id));
}

QString SignOffForm::comment() const
{
    return m_comment->toPlainText();
}

bool SignOffForm::hasUnsavedText() const
{
    return !comment().trimmed().isEmpty();
}

void SignOffForm::invalidateDraft()
{
    m_draft.reset();
    m_text->clear();
    m_draftDelay->start();
    updateButtons();
}

void SignOffForm::setDraft(const SignOffStatement &statement, const QByteArray &json)
{
    // An answer that something typed meanwhile has overtaken.
    if (statement.item != m_state.item.id || decision() != statement.decision || m_draftDelay->isActive())
        return;
    m_draft = statement;
    m_text->setPlainText(QString::fromUtf8(json));
    updateButtons();
}

void SignOffForm::updateButtons()
{
    m_keyFile->setText(m_state.keyFile.isEmpty() ? tr("Choose a key file…")
                                                 : QFileInfo(m_state.keyFile).fileName());
    m_keyFile->setToolTip(m_state.keyFile);
    m_keyFile->setAccessibleName(tr("Signed with: %1").arg(m_keyFile->text()));
    const bool ready = m_state.maySign && m_draft && !m_state.keyFile.isEmpty() &&
                       !m_passphrase->text().isEmpty() && !m_busy;
    m_sign->setEnabled(ready);
    m_sign->setText(m_busy ? tr("Signing…") : tr("Sign"));
    for (QWidget *widget : {static_cast<QWidget *>(m_comment), static_cast<QWidget *>(m_keyFile),
                            static_cast<QWidget *>(m_passphrase)})
        widget->setEnabled(m_state.maySign && !m_busy);
    for (QAbstractButton *button : m_decisions->buttons())
        button->setEnabled(m_state.maySign && !m_busy);
    if (!m_state.maySign)
        m_hint->setText(tr(
            "You can sign off as soon as the secretary has approved this device and your role allows it."));
    else if (!decision())
        m_hint->setText(tr("Choose a decision first."));
    else if (m_state.keyFile.isEmpty())
        m_hint->setText(tr("Choose the file with your certificate and key (.p12 or .pfx)."));
    else if (m_state.outgoing == Outgoing::WhenResumed)
        m_hint->setText(tr("Works offline; it is sent when synchronising goes on."));
    else
        m_hint->setText(tr("Works offline; it is sent at the next contact."));
}

void SignOffForm::chooseKeyFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a key file"), QFileInfo(m_state.keyFile).absolutePath(),
                                   tr("Keys (*.p12 *.pfx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_state.keyFile = path;
        updateButtons();
        Q_EMIT keyFileChosen(path);
        m_passphrase->setFocus();
    });
    dialog->open();
}

void SignOffForm::sign()
{
    if (!m_sign->isEnabled() || !m_draft)
        return;
    m_banner->hide();
    const auto passphrase = std::make_shared<SecretBytes>(SecretBytes::fromText(m_passphrase->text()));
    forgetSecrets();
    Q_EMIT signWanted(*m_draft, m_state.keyFile, passphrase);
}

void SignOffForm::showError(const Error &error)
{
    Error named = error;
    if (named.code == ErrorCode::WrongPassphrase) // the kind of the key says nothing to whoever chose a file
        named.subject = QFileInfo(m_state.keyFile).fileName();
    m_banner->showError(named);
    m_banner->setVisible(error.code != ErrorCode::Cancelled);
    m_passphrase->setFocus();
}

void SignOffForm::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void SignOffForm::forgetSecrets()
{
    m_passphrase->clear();
    m_passphrase->setRevealed(false);
}

} // namespace plenum::ui
