// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace plenum::ui {

// Draws a row of a list as a heading, or as a card: badges at its end, two lines of words before them. For
// delegates; what is drawn takes its room from the words, so the lines come last.
class CardRowPainter {
public:
    struct Badge {
        QString text;
        Pill::Kind kind = Pill::Kind::Neutral;
        bool isChecked = false;
    };
    enum class Title { Plain, Faded, StruckOut };

    // Both outlive it.
    CardRowPainter(QPainter *painter, const QStyleOptionViewItem &option);

    void drawHeading(const QString &text) const;

    // The surface of the card: hovered, chosen, with the focus.
    void drawGround() const;
    // Takes a column before the words. Returns where it is on the screen.
    QRect takeColumn(int width);
    // From the end of the row on. None takes more than half of what is left for the words.
    void drawBadges(const QList<Badge> &badges);
    void drawLines(const QString &title, const QString &facts, Title look = Title::Plain) const;

    static QSize headingSize(int spaceAbove);
    // Of a card whose column before the words is `columnHeight` high.
    static QSize cardSize(int columnHeight = 0);

private:
    QRect onScreen(const QRect &part) const;
    void drawLine(const QRect &line, const QString &text) const;

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QRect m_card;
    const QRect m_inner;
    QRect m_words; // as if reading began at the left
};

} // namespace plenum::ui
