// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace_session.h"

namespace plenum {

// The stores here, the databases on the thread that owns them. Lives on the store thread for one deed.
class Workspace::ThreadContacts final : public SpaceContacts {
public:
    ThreadContacts(Workspace &workspace, std::stop_token stop)
        : m_workspace(workspace), m_stop(std::move(stop))
    {
    }

    Result<SyncReport> sync(const SpaceId &space, const SyncOptions &options) override;
    Result<void> push(const SpaceId &space) override;
    Result<ObjectStore *> open(const QString &location, const std::stop_token &stop) override;
    Result<void> createStore(const QString &location, const std::stop_token &stop) override;

protected:
    void runOnDatabase(const std::function<void()> &job) override;

private:
    Workspace &m_workspace;
    std::stop_token m_stop;
};

} // namespace plenum
