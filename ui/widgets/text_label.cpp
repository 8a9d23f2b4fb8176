// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/widgets/style_painting.h"

#include <QTextLayout>

#include <cmath>

namespace plenum::ui {

namespace {

constexpr int kMeasure = 64; // characters of a line that reads well
constexpr int kFewestCharacters = 8;
constexpr int kMostWidths = 16; // remembered at a time: a window being resized asks for ever new ones

// Breaks `text` into lines of `width`; returns their total height. Draws them when there is a painter.
qreal layOut(const QString &text, const QFont &font, int width, Qt::LayoutDirection direction,
             Qt::Alignment alignment, QPainter *painter = nullptr, QPointF origin = {})
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(painting::lineDirection(text, direction));
    option.setAlignment(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute);
    qreal height = 0;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += std::ceil(line.height());
        }
        layout.endLayout();
        if (painter != nullptr)
            layout.draw(painter, origin);
    }
    return height;
}

QColor colorOf(Tone tone)
{
    const Palette &c = Theme::colors();
    switch (tone) {
    case Tone::Normal:
        return c.text;
    case Tone::Secondary:
        return c.secondaryText;
    case Tone::Accent:
        return c.accent;
    case Tone::Good:
        return c.good;
    case Tone::Warning:
        return c.warning;
    case Tone::Bad:
        return c.bad;
    case Tone::OnAccent:
        return c.onAccent;
    }
    return c.text;
}

} // namespace

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    adopt();
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &TextLabel::adopt);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    adopt();
}

TextLabel *TextLabel::wrapped()
{
    setWordWrap(true);
    return this;
}

void TextLabel::adopt()
{
    setFont(Theme::font(m_role));
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, colorOf(m_tone));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, colorOf(m_tone));
    setPalette(palette);
}

QString TextLabel::shownText() const
{
    return buddy() != nullptr ? QString(text()).remove(QLatin1Char('&')) : text();
}

// Text that can be selected is laid out and drawn by QLabel.
bool TextLabel::isSelectable() const
{
    return textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

// What is known about today's text in today's font.
TextLabel::Measured &TextLabel::measured() const
{
    const QString text = shownText();
    if (m_measured.text != text || m_measured.font != font())
        m_measured = Measured{text, font(), -1, {}};
    return m_measured;
}

int TextLabel::naturalWidth() const
{
    Measured &known = measured();
    if (known.naturalWidth < 0)
        // One pixel of room: the advance of a shaped text may be rounded down.
        known.naturalWidth = QFontMetrics(known.font).size(0, known.text).width() + 1;
    return known.naturalWidth;
}

int TextLabel::linesHeight(int width) const
{
    Measured &known = measured();
    if (known.heights.size() > kMostWidths)
        known.heights.clear();
    auto height = known.heights.find(width);
    if (height == known.heights.end()) {
        const qreal exact = layOut(known.text, known.font, width, Qt::LeftToRight, Qt::AlignLeft);
        height = known.heights.insert(width, static_cast<int>(std::ceil(exact)));
    }
    return *height;
}

QSize TextLabel::sizeHint() const
{
    if (isSelectable())
        return QLabel::sizeHint();
    int width = naturalWidth();
    if (wordWrap())
        width = std::min(width, fontMetrics().averageCharWidth() * kMeasure);
    const QMargins margins = contentsMargins();
    const int outerWidth = width + margins.left() + margins.right();
    return {outerWidth, heightForWidth(outerWidth)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (isSelectable())
        return QLabel::minimumSizeHint();
    if (!wordWrap())
        return sizeHint();
    const QFontMetrics metrics = fontMetrics();
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * kFewestCharacters), metrics.height()};
}

int TextLabel::heightForWidth(int width) const
{
    if (isSelectable())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int inner = wordWrap() ? width - margins.left() - margins.right() : QWIDGETSIZE_MAX;
    return linesHeight(std::max(inner, 1)) + margins.top() + margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (isSelectable()) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect area = contentsRect();
    const int width = wordWrap() ? area.width() : std::max(area.width(), sizeHint().width());
    const int below = std::max(0, area.height() - linesHeight(std::max(width, 1)));
    int top = area.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += below / 2;
    else if (alignment().testFlag(Qt::AlignBottom))
        top += below;
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    layOut(shownText(), font(), width, layoutDirection(), alignment(), &painter, QPointF(area.left(), top));
}

} // namespace plenum::ui
