// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

Q_LOGGING_CATEGORY(logStore, "plenum.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "plenum.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logCache, "plenum.cache", QtWarningMsg)
Q_LOGGING_CATEGORY(logPdf, "plenum.pdf", QtWarningMsg)
Q_LOGGING_CATEGORY(logSigning, "plenum.signing", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "plenum.ui", QtWarningMsg)
