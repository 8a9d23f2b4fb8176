// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/find_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <chrono>

namespace plenum::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kTypingPause = 120ms;
constexpr int kFieldWidth = 280;
constexpr int kLongestQuery = 200;

} // namespace

FindBar::FindBar(QAction *next, QAction *previous, QWidget *parent)
    : QWidget(parent),
      m_field(new QLineEdit),
      m_progress(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary))
{
    m_field->setPlaceholderText(tr("Find in this paper"));
    m_field->setAccessibleName(tr("Find in this paper"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(kLongestQuery);
    m_field->setMaximumWidth(kFieldWidth);
    m_field->addAction(icon(Icon::Search, Tint::Secondary), QLineEdit::LeadingPosition);
    QToolButton *close = toolButton(Icon::Close, tr("Close the find line"));
    connect(close, &QToolButton::clicked, this, &FindBar::close);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpaceMedium, kSpaceTight, kSpaceMedium, kSpaceTight + 1);
    layout->setSpacing(kSpaceTight);
    layout->addWidget(m_field, 1);
    layout->addWidget(toolButton(Icon::ChevronUp, previous));
    layout->addWidget(toolButton(Icon::ChevronDown, next));
    layout->addSpacing(kSpaceTight);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(close);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FindBar::announceQuery);
    hide();
}

void FindBar::open(const QString &suggestion)
{
    if (!suggestion.isEmpty())
        m_field->setText(suggestion);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    announceQuery();
}

void FindBar::close()
{
    if (isHidden())
        return;
    m_typing.stop();
    m_announced.clear();
    hide();
    Q_EMIT closed();
}

QString FindBar::query() const
{
    return m_field->text();
}

void FindBar::announceQuery()
{
    m_typing.stop();
    if (m_field->text() == m_announced)
        return;
    m_announced = m_field->text();
    Q_EMIT queryChanged(m_announced);
}

void FindBar::setProgress(int index, int count, bool searching)
{
    const QLocale locale;
    if (m_announced.trimmed().isEmpty())
        m_progress->setText({});
    else if (count == 0)
        m_progress->setText(searching ? tr("Searching …") : tr("Not found in this paper"));
    else if (searching)
        m_progress->setText(
            tr("%1 of %2, still searching").arg(locale.toString(index + 1), locale.toString(count)));
    else
        m_progress->setText(tr("%1 of %2").arg(locale.toString(index + 1), locale.toString(count)));
    m_progress->setTone(count == 0 && !searching ? Tone::Warning : Tone::Secondary);
    m_field->setAccessibleDescription(m_progress->text());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (enter && m_field->text() != m_announced) {
        announceQuery();
    } else if (enter && (event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT previousRequested();
    } else if (enter) {
        Q_EMIT nextRequested();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FindBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colors().border);
}

} // namespace plenum::ui
