// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace plenum::cli {

// Exit codes of plenumctl(1).
enum class Exit { Done = 0, Negative = 1, Usage = 2, Unavailable = 3, Refused = 4, Cancelled = 5 };

// What a command answers: one JSON document, and the same for people. Printed by main().
struct Report {
    Exit exit = Exit::Done;
    QJsonObject json;
    QString text;
};

Exit exitOf(const Error &error);
Report errorReport(const Error &error, Exit exit);
inline Report errorReport(const Error &error)
{
    return errorReport(error, exitOf(error));
}
// The same facts in a sentence of the caller's.
Report errorReport(const Error &error, Exit exit, const QString &sentence);
// Wrong usage: says what is wrong and how the command is written.
Report usageReport(const Error &error, const QString &synopsis);
// A word or option the command cannot do without.
Report missingReport(const QString &what, const QString &synopsis);

} // namespace plenum::cli
