// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// One category per concern; "plenum.*" in QT_LOGGING_RULES. Log once, where a failure is handled. A log line
// never holds paper text, titles, names, keys, passphrases or bound SQL values.
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logCache)
Q_DECLARE_LOGGING_CATEGORY(logPdf)
Q_DECLARE_LOGGING_CATEGORY(logSigning)
Q_DECLARE_LOGGING_CATEGORY(logUi)
