// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace plenum::ui {

// Asks before a deed that cannot be taken back, with a plain sentence; the safe answer is the one Return and
// Escape give. Waits for nobody: `go` is called if the deed is chosen.
void askBefore(QWidget *parent, const QString &question, const QString &sentence, const QString &deed,
               const std::function<void()> &go);

} // namespace plenum::ui
