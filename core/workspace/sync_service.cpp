// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sync_service.h"

#include "core/workspace/store_connections.h"
#include "core/workspace/trust_service.h"

namespace plenum {

Result<void> rememberOwnPerson(Profile &profile, const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, space));
    const Person *self = view.self();
    if (self == nullptr || self->id == view.record.person)
        return {};
    SpaceRecord record = view.record;
    record.person = self->id;
    return profile.vault().saveSpace(record);
}

Result<SyncReport> SyncService::run(const SpaceId &space, const SyncOptions &options)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    SyncEngine engine(*store, m_profile.replica(), m_profile.vault().outbox(), m_profile.cache().papers(),
                      m_profile.deviceKey(), m_environment.clock);
    PLENUM_TRY_ASSIGN(SyncReport report, engine.run(view.anchor(), options));
    PLENUM_TRY(rememberOwnPerson(m_profile, space));
    PLENUM_TRY_ASSIGN(const bool isOwed, TrustService(m_profile, m_environment).payOwedHead(space));
    if (isOwed)
        PLENUM_TRY(engine.push(view.anchor()));
    return report;
}

Result<SyncReport> SyncService::push(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    SyncEngine engine(*store, m_profile.replica(), m_profile.vault().outbox(), m_profile.cache().papers(),
                      m_profile.deviceKey(), m_environment.clock);
    return engine.push(view.anchor());
}

} // namespace plenum
