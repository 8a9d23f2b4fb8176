// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/widgets/style_painting.h"

#include <QHelpEvent>
#include <QToolTip>

namespace plenum::ui {

namespace {
constexpr int kFewestCharacters = 6;
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : TextLabel(text, role, tone, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return shownText() != text();
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * kFewestCharacters;
    return {std::min(few, sizeHint().width()), sizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    // One pixel of room: the advance of an italic or shaped text may be rounded down.
    return QSize(fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height())
        .grownBy(contentsMargins());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painting::textLine(&painter, contentsRect(), layoutDirection(), alignment(), text(), m_mode);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), isElided() ? text().toHtmlEscaped() : QString(), this);
        return true;
    }
    return TextLabel::event(event);
}

} // namespace plenum::ui
