// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_contacts.h"

#include "core/sync/engine.h"
#include "core/workspace/remote_log_ledger.h"
#include "core/workspace/remote_ports.h"
#include "core/workspace/store_connections.h"

namespace plenum {

Result<SyncReport> Workspace::ThreadContacts::sync(const SpaceId &space, const SyncOptions &options)
{
    return m_workspace.runSync(space, options).report;
}

Result<void> Workspace::ThreadContacts::push(const SpaceId &space)
{
    Profile &profile = *m_workspace.m_session->profile;
    JobThread &database = *m_workspace.m_database;
    PLENUM_TRY_ASSIGN(const SpaceRecord record, onDatabase([&] { return findSpace(profile, space); }));
    PLENUM_TRY_ASSIGN(ObjectStore *const store, open(record.location, m_stop));
    RemoteReplica replica(database, profile.replica());
    RemoteLogLedger ledger(database, profile.ledger());
    RemoteOutbox outbox(database, profile.vault().outbox());
    SyncEngine engine(*store, replica, ledger, outbox, profile.cache().papers(), profile.deviceKey(),
                      m_workspace.m_environment.clock);
    PLENUM_TRY(engine.push(SpaceAnchor{record.id, record.trustId}));
    return {};
}

Result<ObjectStore *> Workspace::ThreadContacts::open(const QString &location, const std::stop_token &stop)
{
    return m_workspace.connectStore(location, stop);
}

Result<void> Workspace::ThreadContacts::createStore(const QString &location, const std::stop_token &stop)
{
    StoreConnections connections(*m_workspace.m_session->profile, m_workspace.m_environment);
    PLENUM_TRY_ASSIGN(const StoreAccess access, onDatabase([&] { return connections.access(location); }));
    return connections.createStore(access, stop);
}

void Workspace::ThreadContacts::runOnDatabase(const std::function<void()> &job)
{
    m_workspace.m_database->call([&] {
        job();
        return true;
    });
}

} // namespace plenum
