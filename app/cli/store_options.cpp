// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/store_options.h"

#include "core/workspace/store_connections.h"
#include "core/workspace/store_look.h"

#include <QUrl>

namespace plenum::cli {

QStringList storeOptions()
{
    return {QStringLiteral("user"), QStringLiteral("password-file"), QStringLiteral("store-ca")};
}

Result<StoreAccess> adoptStoreOptions(Context &context, const Arguments &arguments, const QString &location)
{
    // Whoever lists the programs that run reads the address too.
    if (!QUrl(location).password().isEmpty() && location.contains(QLatin1String("://")))
        return makeError(ErrorCode::InvalidInput, QStringLiteral("--password-file"),
                         QStringLiteral("a password in the address is not taken"));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    StoreConnections connections(*profile, context.environment());
    PLENUM_TRY_ASSIGN(const StoreAccess known, connections.access(location));
    StoreAccess access = known;
    if (arguments.has("user"))
        access.user = arguments.value("user");
    if (arguments.has("store-ca")) {
        PLENUM_TRY_ASSIGN(access.pinnedCa, readAuthority(arguments.value("store-ca")));
    }
    if (access != known)
        PLENUM_TRY(connections.remember(access));
    if (arguments.has("password-file")) {
        PLENUM_TRY_ASSIGN(const SecretBytes password, readSecretFile(arguments.value("password-file")));
        PLENUM_TRY(connections.rememberPassword(access, password));
    }
    return access;
}

} // namespace plenum::cli
