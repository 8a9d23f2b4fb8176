// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layouts.h"

namespace plenum::ui {

namespace {

template<typename Layout>
Layout *plain(int spacing, QWidget *owner)
{
    auto *layout = new Layout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

QVBoxLayout *plainColumn(int spacing, QWidget *owner)
{
    return plain<QVBoxLayout>(spacing, owner);
}

QHBoxLayout *plainRow(int spacing, QWidget *owner)
{
    return plain<QHBoxLayout>(spacing, owner);
}

// Stretches instead of an alignment: an aligned widget would get the height its words have at full width.
QHBoxLayout *centeredRow(QWidget *content, int widest, QWidget *owner)
{
    content->setMaximumWidth(widest);
    QHBoxLayout *row = plainRow(0, owner);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    return row;
}

QScrollArea *uprightScroll(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QScrollArea *centeredPage(QWidget *content, int widest)
{
    auto *page = new QWidget;
    centeredRow(content, widest, page);
    return uprightScroll(page);
}

} // namespace plenum::ui
