// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"
#include "ui/reader/menu_button.h"

#include <QIcon>

namespace plenum::ui {

// A round swatch of a mark's colour, ringed when it is the chosen one of a row.
QIcon colorIcon(MarkColor color, bool chosen);

// Shows the colour the next mark gets; its menu offers the others by name.
class ColorButton : public MenuButton {
    Q_OBJECT

public:
    explicit ColorButton(QWidget *parent = nullptr);

    MarkColor color() const { return m_color; }
    void setColor(MarkColor color);

Q_SIGNALS:
    void colorChosen(plenum::MarkColor color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    MarkColor m_color = MarkColor::Yellow;
};

} // namespace plenum::ui
