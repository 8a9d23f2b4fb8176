// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

// The drawing of single controls, apart from the class that knows when to draw them.
namespace plenum::ui::painting {

// What a push button is for; set through the dynamic property kButtonKind by ui/widgets/buttons.h.
enum class ButtonKind { Quiet, Primary, Link, Danger };
inline constexpr const char *kButtonKind = "plenumButtonKind";
ButtonKind buttonKind(const QWidget *widget);
inline constexpr int kLinkPadding = 3; // for a link's focus ring; layouts place a link by its words

// Saves and restores the painter around one control.
class Saved {
public:
    explicit Saved(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter *m_painter;
};

// A rounded box whose border lies inside rect, crisp at whole pixels. An invalid color leaves fill or border
// out.
void roundedBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                const QColor &border = {}, qreal width = 1.0);
void focusRing(QPainter *painter, const QRectF &rect, qreal radius);
bool showsFocus(const QStyleOption &option); // has the focus and the keyboard brought it there

// The direction a line of text runs in: that of its first strong character outside isolates (UAX #9, P2 and
// P3), the fallback when all of its parts are isolated.
Qt::LayoutDirection lineDirection(const QString &text, Qt::LayoutDirection fallback);

// One line of text, elided at its end. The place follows the layout's direction, the order of the words their
// own.
void textLine(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment,
              const QString &text, Qt::TextElideMode mode = Qt::ElideRight);

void pushButton(QPainter *painter, const QStyleOption &option, ButtonKind kind);
// Icon and words in the middle, words elided; a link's words from the leading edge, over several lines.
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, ButtonKind kind);
void toolButton(QPainter *painter, const QStyleOption &option);
void lineEdit(QPainter *painter, const QStyleOption &option, bool readOnly);
void radioButton(QPainter *painter, const QStyleOption &option);
void checkBox(QPainter *painter, const QStyleOption &option);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);
void progressBar(QPainter *painter, const QStyleOptionProgressBar &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void itemPanel(QPainter *painter, const QStyleOption &option);

enum class Arrow { Up, Down, Left, Right };
void chevron(QPainter *painter, const QRect &rect, Arrow arrow, const QColor &color);

} // namespace plenum::ui::painting
