// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/style_painting.h"

#include <QVBoxLayout>

namespace plenum::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setPadding(kSpaceLarge);
    m_body->setSpacing(kSpaceSmall);
}

void Card::setPadding(int padding)
{
    m_body->setContentsMargins(padding, padding, padding, padding);
}

void Card::addRow(QWidget *row)
{
    setPadding(1); // inside the border
    m_body->setSpacing(1);
    if (row->layout() != nullptr)
        row->layout()->setContentsMargins(kSpaceLarge, kSpaceMedium, kSpaceLarge, kSpaceMedium);
    m_body->addWidget(row);
    m_rows.append(row);
    row->show(); // now, so that it can take the focus at once
}

void Card::clear()
{
    for (QWidget *row : m_rows) {
        row->setParent(nullptr);
        row->deleteLater(); // its own click may be what brought us here
    }
    m_rows.clear();
}

void Card::paintEvent(QPaintEvent *)
{
    const Palette &c = Theme::colors();
    QPainter painter(this);
    painting::roundedBox(&painter, rect(), kCardRadius, c.surface, c.border);
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        painter.fillRect(QRect(1, m_rows.at(i)->y() - 1, width() - 2, 1), c.border);
}

} // namespace plenum::ui
