// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"
#include "core/workspace/remote_log_ledger.h"
#include "core/workspace/remote_ports.h"
#include "core/workspace/workspace_session.h"

#include <QMetaObject>

namespace plenum {

// Lives on the store thread for one renewal.
class Workspace::RenewalContacts final : public SpaceContacts {
public:
    RenewalContacts(Workspace &workspace, std::stop_token stop)
        : m_workspace(workspace), m_stop(std::move(stop))
    {
    }

    Result<SyncReport> sync(const SpaceId &space, const SyncOptions &options) override
    {
        return m_workspace.runSync(space, options).report;
    }

    Result<void> push(const SpaceId &space) override
    {
        Profile &profile = *m_workspace.m_session->profile;
        JobThread &database = *m_workspace.m_database;
        PLENUM_TRY_ASSIGN(const SpaceView view, onDatabase([&] { return loadSpace(profile, space); }));
        PLENUM_TRY_ASSIGN(ObjectStore *const store, open(view.record, m_stop));
        RemoteReplica replica(database, profile.replica());
        RemoteLogLedger ledger(database, profile.ledger());
        RemoteOutbox outbox(database, profile.vault().outbox());
        SyncEngine engine(*store, replica, ledger, outbox, profile.cache().papers(), profile.deviceKey(),
                          m_workspace.m_environment.clock);
        PLENUM_TRY(engine.push(view.anchor()));
        return {};
    }

    Result<ObjectStore *> open(const SpaceRecord &space, const std::stop_token &stop) override
    {
        return m_workspace.connectStore(space, stop);
    }

protected:
    void runOnDatabase(const std::function<void()> &job) override
    {
        m_workspace.m_database->call([&] {
            job();
            return true;
        });
    }

private:
    Workspace &m_workspace;
    std::stop_token m_stop;
};

QFuture<Result<DeviceRenewal::Outcome>> Workspace::renewDevice()
{
    if (m_syncing)
        m_stop.request_stop(); // it would only meet the other copy once more
    m_stopRenewal = std::stop_source();
    return m_network->run(
        [this, space = m_space, stop = m_stopRenewal.get_token()]() -> Result<DeviceRenewal::Outcome> {
            if (!space)
                return makeError(ErrorCode::NotFound, {}, QStringLiteral("no space has been joined"));
            RenewalContacts contacts(*this, stop);
            auto outcome = DeviceRenewal(*m_session->profile, m_environment, contacts).run(stop);
            QMetaObject::invokeMethod(
                this,
                [this, isDone = outcome.has_value()] {
                    if (!m_syncing)
                        m_progress.reset();
                    if (!isDone)
                        return;
                    Q_EMIT changed();
                    sync();
                },
                Qt::QueuedConnection);
            return outcome;
        });
}

} // namespace plenum
