// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "core/store/store_access.h"

namespace plenum::cli {

// The options of commands that reach a store on a server: --user U, --password-file F, --store-ca A.pem.
QStringList storeOptions();

// Remembers them for the store at this location, the password with the credentials of the profile. Without
// any of them nothing changes. Errors: those of the files; Locked, those of StoreConnections.
Result<StoreAccess> adoptStoreOptions(Context &context, const Arguments &arguments, const QString &location);

} // namespace plenum::cli
