// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace plenum::ui {

enum class Tone { Normal, Secondary, Accent, Good, Warning, Bad, OnAccent };

// Plain text in one of the sizes and colours of the theme; follows both when they change. Never interprets
// markup, so text from a store can be shown as it is. It stands on the side where the layout begins, whatever
// its own direction, and a word longer than the line is broken instead of cut off.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr)
        : TextLabel(QString(), role, Tone::Normal, parent)
    {
    }
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Normal,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    // Lets the text run over several lines.
    TextLabel *wrapped();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adopt();
    bool isSelectable() const;
    QString shownText() const;

    TextRole m_role;
    Tone m_tone;
};

} // namespace plenum::ui
