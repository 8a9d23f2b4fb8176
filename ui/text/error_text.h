// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace plenum::ui {

// An Error in the words of the person at the screen: what happened, what is safe, what to do. Each part is
// whole sentences in the chosen language; safe and advice may be empty only for Cancelled, which is never
// shown. The subject is wrapped in directional isolates, so that a file name never reorders the sentence
// around it.
struct ErrorText {
    QString headline;
    QString safe;
    QString advice;
};

ErrorText errorText(const Error &error);

// The three parts as one paragraph, for a terminal or a tooltip.
QString errorParagraph(const Error &error);

// U+2068 text U+2069 without control characters: for any foreign text put inside a sentence of ours.
QString isolated(const QString &text);

} // namespace plenum::ui
