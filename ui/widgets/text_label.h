// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QHash>
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
    int naturalWidth() const;         // of the longest line, unbroken
    int linesHeight(int width) const; // of the text broken into lines of this width

    // Layouts ask for the same sizes over and over, and shaping text is what costs most in building a window.
    struct Measured {
        QString text;
        QFont font;
        int naturalWidth = -1;
        QHash<int, int> heights; // by width
    };
    Measured &measured() const;

    TextRole m_role;
    Tone m_tone;
    mutable Measured m_measured;
};

} // namespace plenum::ui
