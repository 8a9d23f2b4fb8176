// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

namespace plenum::ui {

namespace {

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

} // namespace plenum::ui
