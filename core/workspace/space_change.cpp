// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_change.h"

#include "core/workspace/profile.h"
#include "core/workspace/space_view.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/sync_service.h"

namespace plenum {

Result<void> SpaceChange::commit(Profile &profile, const SpaceId &space)
{
    return profile.vault().together([&]() -> Result<void> {
        for (const QString &invite : std::as_const(m_usedInvites))
            PLENUM_TRY(profile.vault().useInvite(space, invite));
        return m_publication.commit(profile);
    });
}

Result<void> publishChange(Profile &profile, const Environment &environment, const SpaceId &space,
                           SpaceChange change)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, space));
    {
        PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                          StoreConnections(profile, environment).open(view.record.location));
        PLENUM_TRY(change.tryStore(*store, profile.cache().papers()));
    }
    PLENUM_TRY(change.commit(profile, space));
    const auto pushed = SyncService(profile, environment).push(space);
    return pushed ? Result<void>() : pushed.error();
}

} // namespace plenum
