// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace plenum::ui {

// The one thing to do next: filled with the accent. At most one per card.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
// Everything else: outlined. (Any QPushButton looks like this; the helper sets cursor-free defaults and the
// name.)
QPushButton *quietButton(const QString &text, QWidget *parent = nullptr);
// Text only, in the accent colour, for links inside text and fold-outs.
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
// For what others will see or what cannot come back.
QPushButton *dangerButton(const QString &text, QWidget *parent = nullptr);

// A square icon button with a tooltip; name is also what a screen reader says.
QToolButton *toolButton(Icon id, const QString &name, QWidget *parent = nullptr);
// The same bound to an action: name, shortcut, checked and enabled state follow it.
QToolButton *toolButton(Icon id, QAction *action, QWidget *parent = nullptr);

} // namespace plenum::ui
