// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_contacts.h"

#include "core/workspace/store_connections.h"
#include "core/workspace/sync_service.h"

namespace plenum {

Result<SyncReport> DirectContacts::sync(const SpaceId &space, const SyncOptions &options)
{
    return SyncService(m_profile, m_environment).run(space, options);
}

Result<void> DirectContacts::push(const SpaceId &space)
{
    PLENUM_TRY(SyncService(m_profile, m_environment).push(space));
    return {};
}

Result<ObjectStore *> DirectContacts::open(const QString &location, const std::stop_token &stop)
{
    PLENUM_TRY_ASSIGN(m_store, StoreConnections(m_profile, m_environment).open(location));
    m_store->stopWith(stop);
    return m_store.get();
}

Result<void> DirectContacts::createStore(const QString &location, const std::stop_token &stop)
{
    StoreConnections connections(m_profile, m_environment);
    PLENUM_TRY_ASSIGN(const StoreAccess access, connections.access(location));
    return connections.createStore(access, stop);
}

} // namespace plenum
