// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mark_popover.h"

#include "ui/reader/color_button.h"
#include "ui/reader/mark_painter.h"
#include "ui/text/error_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace plenum::ui {
namespace {

using namespace std::chrono_literals;

constexpr int kPopoverWidth = 300;
constexpr int kShadow = 6;
constexpr int kEditHeight = 76;
constexpr auto kWritingPause = 1000ms;
constexpr qsizetype kLongestText = 20000; // core/annotation/mark.h

QString kindName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Highlight:
        return MarkPopover::tr("Highlight");
    case MarkKind::Note:
        return MarkPopover::tr("Note");
    case MarkKind::Ink:
        return MarkPopover::tr("Drawing");
    }
    return {};
}

QString sharedText(Outgoing outgoing)
{
    switch (outgoing) {
    case Outgoing::AtNextContact:
        return MarkPopover::tr("Saved here. The others see it after the next contact with the store.");
    case Outgoing::WhenResumed:
        return MarkPopover::tr("Saved here. The others see it when synchronising goes on.");
    case Outgoing::OnceLetIn:
        return MarkPopover::tr("Saved here. The others see it once a secretary has let this computer in.");
    }
    return {};
}

QToolButton *choice(Icon id, const QString &name)
{
    QToolButton *button = toolButton(id, name);
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    return button;
}

} // namespace

MarkPopover::MarkPopover(QWidget *parent)
    : QFrame(parent),
      m_title(new TextLabel(TextRole::Strong)),
      m_words(new TextLabel(TextRole::Body)),
      m_edit(new QPlainTextEdit),
      m_controls(new QWidget),
      m_colors(new QButtonGroup(this)),
      m_private(choice(Icon::Lock, tr("Private"))),
      m_shared(choice(Icon::Users, tr("Shared"))),
      m_state(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary))
{
    setFixedWidth(kPopoverWidth + 2 * kShadow);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Mark"));
    m_words->wrapped()->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setPlaceholderText(tr("Write a comment"));
    m_edit->setAccessibleName(tr("Comment"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(kEditHeight);
    m_edit->installEventFilter(this);
    m_private->setToolTip(tr("Only you see it; it never leaves this computer"));
    m_shared->setToolTip(tr("Everybody who can read the paper sees it, with your name"));
    auto *visibility = new QButtonGroup(this);
    visibility->addButton(m_private);
    visibility->addButton(m_shared);

    auto *colors = plainRow(0);
    for (const MarkColor color : markColors()) {
        QToolButton *button = toolButton(Icon::Highlight, markColorName(color));
        button->setIcon(colorIcon(color, false));
        button->setCheckable(true);
        m_colors->addButton(button, static_cast<int>(color));
        colors->addWidget(button);
    }
    colors->addStretch(1);
    QToolButton *remove = toolButton(Icon::Trash, tr("Delete this mark"));
    colors->addWidget(remove);
    auto *who = plainRow(kSpaceTight);
    who->addWidget(m_private);
    who->addWidget(m_shared);
    who->addStretch(1);
    auto *controls = plainColumn(kSpaceTight, m_controls);
    controls->addLayout(colors);
    controls->addLayout(who);

    QToolButton *close = toolButton(Icon::Close, tr("Close"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceMedium + kShadow, kSpaceTight + kShadow, kSpaceMedium + kShadow,
                               kSpaceMedium + kShadow);
    layout->setSpacing(kSpaceSmall);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addWidget(m_edit);
    layout->addWidget(m_controls);
    layout->addWidget(m_state->wrapped());

    m_typing.setSingleShot(true);
    m_typing.setInterval(kWritingPause);
    connect(&m_typing, &QTimer::timeout, this, &MarkPopover::commitText);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(close, &QToolButton::clicked, this, &MarkPopover::dismiss);
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT deleteRequested(m_mark.id); });
    connect(m_colors, &QButtonGroup::idClicked, this, [this](int id) {
        commitText();
        Q_EMIT colorChosen(m_mark.id, static_cast<MarkColor>(id));
    });
    connect(visibility, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        commitText();
        Q_EMIT visibilityChosen(m_mark.id, button == m_shared ? Visibility::Shared : Visibility::Private);
    });
    hide();
}

void MarkPopover::showMark(const Mark &mark, bool own, bool pending)
{
    const bool other = mark.id != m_mark.id || isHidden();
    if (other && !isHidden())
        commitText();
    const bool untouched = other || m_edit->toPlainText() == m_mark.text;
    m_mark = mark;
    m_own = own;
    m_title->setText(own ? kindName(mark.kind)
                         : tr("%1 by %2")
                               .arg(kindName(mark.kind), mark.authorName.isEmpty()
                                                             ? tr("somebody else")
                                                             : isolated(mark.authorName)));
    m_words->setVisible(!own && !mark.text.isEmpty());
    m_words->setText(mark.text);
    m_edit->setVisible(own);
    m_controls->setVisible(own);
    if (untouched && m_edit->toPlainText() != mark.text) {
        m_edit->setPlainText(mark.text);
        m_typing.stop();
    }
    for (const MarkColor color : markColors()) {
        QAbstractButton *button = m_colors->button(static_cast<int>(color));
        button->setChecked(color == mark.color);
        button->setIcon(colorIcon(color, color == mark.color));
    }
    m_private->setChecked(mark.visibility == Visibility::Private);
    m_shared->setChecked(mark.visibility == Visibility::Shared);
    m_pending = pending;
    showState();
    setLayoutDirection(QGuiApplication::layoutDirection()); // the pages around it are never mirrored
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
    show();
    raise();
}

void MarkPopover::setOutgoing(Outgoing outgoing)
{
    if (std::exchange(m_outgoing, outgoing) != outgoing)
        showState();
}

void MarkPopover::showState()
{
    if (!m_own)
        m_state->setText(tr("Shared with everybody who can read the paper."));
    else if (m_pending)
        m_state->setText(tr("Saving …"));
    else if (m_mark.visibility == Visibility::Private)
        m_state->setText(tr("Saved here. Only you see it."));
    else
        m_state->setText(sharedText(m_outgoing));
}

void MarkPopover::placeBeside(const QRect &mark, const QRect &area)
{
    // Below the mark if there is room, else above it; always inside the area.
    const QSize size(width(), height());
    int y = mark.bottom() + 2;
    if (y + size.height() > area.bottom())
        y = mark.top() - 2 - size.height();
    const int x = std::clamp(mark.center().x() - size.width() / 2, area.left(),
                             std::max(area.left(), area.right() - size.width()));
    move(x, std::clamp(y, area.top(), std::max(area.top(), area.bottom() - size.height())));
}

void MarkPopover::focusText()
{
    if (m_own)
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void MarkPopover::commitText()
{
    m_typing.stop();
    const QString text = m_edit->toPlainText().left(kLongestText);
    if (!m_own || m_mark.id.isEmpty() || text == m_mark.text)
        return;
    m_mark.text = text;
    Q_EMIT textChosen(m_mark.id, text);
}

void MarkPopover::dismiss()
{
    if (isHidden())
        return;
    const bool hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
    hide();
    Q_EMIT closed(hadFocus);
}

bool MarkPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commitText();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool done = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                          (key->modifiers() & Qt::ControlModifier);
        if (key->key() == Qt::Key_Escape || done) {
            dismiss();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void MarkPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // keys typed here are not for the pages below
}

void MarkPopover::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void MarkPopover::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
}

void MarkPopover::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

// Also when the whole window goes away: what was typed is never lost.
void MarkPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    commitText();
}

void MarkPopover::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    painter.setPen(Qt::NoPen);
    for (int i = kShadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(card.adjusted(-i, -i + 2, i, i), kCardRadius + i, kCardRadius + i);
    }
    painter.setBrush(Theme::colors().surface);
    painter.setPen(QPen(Theme::colors().border, 1));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

} // namespace plenum::ui
