// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr int kEmptyIconSide = 32;
constexpr int kTextWidth = 420;
} // namespace

EmptyState::EmptyState(Icon id, const QString &sentence, const QString &how, QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(sentence, TextRole::Title)),
      m_how(new TextLabel(how, TextRole::Body, Tone::Secondary)),
      m_action(quietButton(QString()))
{
    auto *picture = new QLabel;
    picture->setPixmap(
        icon(id, Tint::Secondary).pixmap(QSize(kEmptyIconSide, kEmptyIconSide), devicePixelRatioF()));
    if (Theme *theme = Theme::instance()) {
        connect(theme, &Theme::changed, picture, [this, picture, id] {
            picture->setPixmap(
                icon(id, Tint::Secondary).pixmap(QSize(kEmptyIconSide, kEmptyIconSide), devicePixelRatioF()));
        });
    }
    for (TextLabel *label : {m_sentence, m_how}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->wrapped();
    }
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);

    auto *column = new QWidget;
    auto *words = plainColumn(kSpaceSmall, column);
    words->addWidget(picture, 0, Qt::AlignHCenter);
    words->addSpacing(kSpaceTight);
    words->addWidget(m_sentence);
    words->addWidget(m_how);
    words->addSpacing(kSpaceSmall);
    words->addWidget(m_action, 0, Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    layout->addStretch(2);
    layout->addLayout(centeredRow(column, kTextWidth));
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &sentence, const QString &how)
{
    m_sentence->setText(sentence);
    m_how->setText(how);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace plenum::ui
