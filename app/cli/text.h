// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace plenum::cli {

// The translation context of everything plenumctl says.
class Text {
    Q_DECLARE_TR_FUNCTIONS(plenumctl)
};

} // namespace plenum::cli
