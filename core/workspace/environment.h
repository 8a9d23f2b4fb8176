// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/pdf/pdf_document.h"
#include "core/store/object_store.h"

#include <functional>
#include <memory>

namespace plenum {

// The outside world as the composition root hands it in: the only way the services reach stores, workers,
// time and randomness.
struct Environment {
    const Clock &clock;
    Random &random;
    // Opens the store at a location (a folder path). Error: Unsupported for a kind of address not known.
    std::function<Result<std::unique_ptr<ObjectStore>>(const QString &location)> openStore;
    // Makes the root of a new store. Errors: ReadOnly, DiskFull, NotFound (the parent is missing).
    std::function<Result<void>(const QString &location)> createStore;
    // Opens a PDF in a sandboxed worker and says what it is. Errors: NotPdf, PasswordNeeded, Corrupt,
    // TimedOut, Unavailable.
    std::function<Result<DocumentInfo>(const QString &path)> inspectPdf;
};

} // namespace plenum
