// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QScrollArea>

namespace plenum::ui {

// Parts below or beside each other, with nothing around them. It becomes the layout of `owner` if there is
// one.
QVBoxLayout *plainColumn(int spacing, QWidget *owner = nullptr);
QHBoxLayout *plainRow(int spacing, QWidget *owner = nullptr);

// `content` in the middle, as wide as there is room but no wider than `widest`.
QHBoxLayout *centeredRow(QWidget *content, int widest, QWidget *owner = nullptr);

// Shows `page` as wide as itself and scrolls it up and down only. The focus goes to what is on the page.
QScrollArea *uprightScroll(QWidget *page);

// A page of a place: `content` in the middle, no wider than `widest`, scrolled when it is long.
QScrollArea *centeredPage(QWidget *content, int widest);

} // namespace plenum::ui
