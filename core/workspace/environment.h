// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/credentials/credential_store.h"
#include "core/pdf/pdf_document.h"
#include "core/store/object_store.h"
#include "core/store/store_access.h"
#include "core/store/store_probe.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace plenum {

// The outside world as the composition root hands it in: the only way the services reach stores, workers,
// time and randomness.
struct Environment {
    const Clock &clock;
    Random &random;
    // Opens a store; the password is that of access.user, empty without one. Error: Unsupported for a kind of
    // address not known.
    std::function<Result<std::unique_ptr<ObjectStore>>(const StoreAccess &access,
                                                       const SecretBytes &password)>
        openStore;
    // Makes the root of a new store. Errors: ReadOnly, DiskFull, NotFound (the parent is missing), those of
    // reaching it.
    std::function<Result<void>(const StoreAccess &access, const SecretBytes &password,
                               const std::stop_token &stop)>
        createStore;
    // Opens a PDF in a sandboxed worker of its own and says what it is. Errors: NotPdf, PasswordNeeded,
    // Corrupt, TimedOut, Unavailable. Threading: any, several at once.
    std::function<Result<DocumentInfo>(const QString &path)> inspectPdf;
    // Finds out what a store really does. Errors: those of reaching it.
    std::function<Result<StoreProbe>(const StoreAccess &access, const SecretBytes &password,
                                     std::stop_token stop)>
        probeStore;
    CredentialStore *keyring = nullptr; // null: there is none, passwords are kept in the profile
};

} // namespace plenum
