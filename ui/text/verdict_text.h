// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/sign_off.h"

#include <QString>
#include <QStringList>

namespace plenum::ui {

// A verdict in words. The tone is for colour and icon, never instead of the words; only a passed verdict is
// Good.
struct VerdictText {
    enum class Tone { Good, Unclear, Bad };
    Tone tone = Tone::Unclear;
    QString word;        // "Valid", "Not fully checked", "Not valid"
    QStringList reasons; // sentences
};
VerdictText verdictText(const Verdict &verdict);
QString reasonText(ReasonCode reason);

} // namespace plenum::ui
