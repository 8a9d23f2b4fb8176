// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/problem.h"

#include "core/store/envelope.h"

namespace plenum {

Result<void> noteProblem(const Error &error, const ObjectStore &store, SyncReport &report)
{
    const bool isAway = (error.code == ErrorCode::Unavailable || error.code == ErrorCode::SignInNeeded) &&
                        error.subject == store.describe();
    if (isAway || error.code == ErrorCode::Cancelled || error.code == ErrorCode::Internal)
        return error;
    if (!report.warnings.contains(error))
        report.warnings.append(error);
    return {};
}

Error aboutStore(const Error &error, const ObjectStore &store)
{
    if (error.code != ErrorCode::DiskFull && error.code != ErrorCode::ReadOnly)
        return error;
    return makeError(error.code, store.describe(), QStringLiteral("%1: %2").arg(error.subject, error.detail));
}

Result<void> requireSpace(ObjectStore &store)
{
    const auto init = store.get(initName(), kMaxObjectBytes);
    if (init)
        return {};
    if (init.error().code == ErrorCode::NotFound)
        return makeError(ErrorCode::Unavailable, store.describe(), QStringLiteral("no space is kept here"));
    return init.error();
}

} // namespace plenum
