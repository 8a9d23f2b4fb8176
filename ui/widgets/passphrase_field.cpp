// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QKeySequence>

namespace plenum::ui {

PassphraseField::PassphraseField(QWidget *parent) : QLineEdit(parent)
{
    setDragEnabled(false);
    setAcceptDrops(false);
    m_reveal = addAction(icon(Icon::Eye, Tint::Secondary), QLineEdit::TrailingPosition);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(QKeySequence(Qt::ALT | Qt::Key_F8)); // as in browsers
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    connect(m_reveal, &QAction::toggled, this, &PassphraseField::setRevealed);
    setRevealed(false);
}

void PassphraseField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // After the echo mode, which would take the hints back while the text can be read.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    m_reveal->setChecked(revealed);
    m_reveal->setIcon(icon(revealed ? Icon::EyeOff : Icon::Eye, Tint::Secondary));
    m_reveal->setText(revealed ? tr("Hide what is typed") : tr("Show what is typed"));
}

void PassphraseField::focusOutEvent(QFocusEvent *event)
{
    setRevealed(false);
    QLineEdit::focusOutEvent(event);
}

void PassphraseField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QLineEdit::hideEvent(event);
}

} // namespace plenum::ui
