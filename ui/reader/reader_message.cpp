// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_message.h"

#include "core/pdf/pdf_document.h"
#include "ui/text/error_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace plenum::ui {
namespace {

constexpr int kIconSide = 32;
constexpr int kTextWidth = 400;

} // namespace

ReaderMessage::ReaderMessage(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_headline(new TextLabel(TextRole::Title)),
      m_text(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_password(new PassphraseField),
      m_button(primaryButton(QString())),
      m_fold(linkButton(tr("Details"))),
      m_detail(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary))
{
    auto *column = new QWidget;
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(kSpaceLarge, 0, kSpaceLarge, 0);
    words->setSpacing(kSpaceSmall);
    m_icon->setAlignment(Qt::AlignHCenter);
    words->addWidget(m_icon);
    for (TextLabel *label : {m_headline, m_text, m_detail}) {
        label->wrapped()->setAlignment(Qt::AlignHCenter);
    }
    m_password->setPlaceholderText(tr("Password of the paper"));
    m_password->setAccessibleName(tr("Password of the paper"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addSpacing(kSpaceTight);
    words->addWidget(m_headline);
    words->addWidget(m_text);
    words->addSpacing(kSpaceTight);
    words->addWidget(m_password);
    words->addWidget(m_button, 0, Qt::AlignHCenter);
    words->addWidget(m_fold, 0, Qt::AlignHCenter);
    words->addWidget(m_detail);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(centeredRow(column, kTextWidth));
    layout->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &ReaderMessage::press);
    connect(m_password, &QLineEdit::returnPressed, this, &ReaderMessage::press);
    connect(m_fold, &QPushButton::clicked, this, [this] { m_detail->setVisible(m_detail->isHidden()); });
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &ReaderMessage::adoptIcon);
    showNothingChosen();
}

void ReaderMessage::set(Icon id, const QString &headline, const QString &text, Button button,
                        const QString &detail)
{
    m_iconId = id;
    m_does = button;
    m_asking = button == Button::Open;
    adoptIcon();
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_password->clear();
    m_password->setVisible(m_asking);
    m_button->setVisible(button != Button::None);
    switch (button) {
    case Button::Choose:
        m_button->setText(tr("Choose a paper"));
        break;
    case Button::Retry:
        m_button->setText(tr("Try again"));
        break;
    case Button::Open:
        m_button->setText(tr("Open the paper"));
        break;
    case Button::None:
        break;
    }
    m_fold->setVisible(!detail.isEmpty());
    m_detail->setText(detail);
    m_detail->hide();
}

void ReaderMessage::adoptIcon()
{
    m_icon->setPixmap(
        icon(m_iconId, Tint::Secondary).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
}

void ReaderMessage::press()
{
    switch (m_does) {
    case Button::Choose:
        Q_EMIT choiceRequested();
        break;
    case Button::Retry:
        Q_EMIT retryRequested();
        break;
    case Button::Open:
        if (m_password->text().isEmpty()) {
            m_password->setFocus();
        } else {
            const QString password = m_password->text();
            m_password->clear();
            Q_EMIT passwordEntered(password);
        }
        break;
    case Button::None:
        break;
    }
}

void ReaderMessage::showNothingChosen()
{
    set(Icon::Paper, tr("No paper is open."),
        tr("Choose a paper in the agenda to read it here, with your marks and those shared with you."),
        Button::Choose);
}

void ReaderMessage::showOpening(const QString &title)
{
    set(Icon::Paper, tr("Opening %1 …").arg(isolated(title)), {}, Button::None);
}

void ReaderMessage::showWaiting(const QString &title)
{
    set(Icon::Sync, tr("%1 is on its way.").arg(isolated(title)),
        tr("It opens here as soon as it has arrived from the store. Nothing needs to be done."),
        Button::None);
}

void ReaderMessage::showPasswordNeeded(const QString &title, bool wrong)
{
    set(Icon::Lock, wrong ? tr("That password did not open the paper.") : tr("This paper needs a password."),
        tr("Whoever made %1 locked it. The password is used here only, to open it, and is not kept.")
            .arg(isolated(title)),
        Button::Open);
    m_password->setFocus(Qt::OtherFocusReason);
}

void ReaderMessage::showNotOpened(const QString &title, const Error &error)
{
    const QString name = isolated(title);
    const QString safe =
        m_ownFile ? QString() : tr("The agenda, the other papers and your marks are not affected.");
    const auto sentence = [&](const QString &what) {
        return QString(what + QLatin1Char(' ') + safe).trimmed();
    };
    switch (documentStateOf(error)) {
    case DocumentState::NotPdf:
        set(Icon::Warning, tr("This paper is not a PDF document."),
            sentence(m_ownFile ? tr("%1 holds something else, whatever its name says.").arg(name)
                               : tr("The secretary published %1, but the file holds something else. Ask the "
                                    "secretary to publish it again.")
                                     .arg(name)),
            Button::None, error.detail);
        break;
    case DocumentState::Damaged:
        set(Icon::Warning, tr("This paper is damaged and cannot be shown."),
            sentence(m_ownFile
                         ? tr("Ask whoever made %1 for a sound copy.").arg(name)
                         : tr("The file %1 arrived exactly as it was published, but it cannot be read. Ask "
                              "the secretary for a sound copy.")
                               .arg(name)),
            Button::None, error.detail);
        break;
    case DocumentState::TooLarge:
        set(Icon::Warning, tr("This paper is too large to be shown."),
            sentence(tr("%1 has more pages or more data than a paper may have.").arg(name)), Button::None,
            error.detail);
        break;
    case DocumentState::TimedOut:
        set(Icon::Clock, tr("This paper took too long to open."),
            sentence(tr("Opening %1 was stopped so that nothing else has to wait.").arg(name)), Button::Retry,
            error.detail);
        break;
    case DocumentState::Quarantined:
        set(Icon::Warning, tr("This paper was set aside."),
            sentence(tr("Drawing %1 had to be stopped three times within a minute.").arg(name)),
            Button::Retry, error.detail);
        break;
    case DocumentState::NeedsPassword:
        showPasswordNeeded(title, false);
        break;
    case DocumentState::Opening:
    case DocumentState::Open:
    case DocumentState::Unavailable:
        set(Icon::Warning, tr("The part of Plenum that draws papers could not be started."), safe,
            Button::Retry, error.detail);
        break;
    }
}

void ReaderMessage::showProblem(const Error &error)
{
    const ErrorText words = errorText(error);
    set(Icon::Warning, words.headline, (words.safe + QLatin1Char(' ') + words.advice).trimmed(),
        Button::Retry, error.detail);
}

} // namespace plenum::ui
