// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/object_store.h"
#include "core/sync/sync_report.h"
#include "core/workspace/environment.h"
#include "core/workspace/profile.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace plenum {

// How a deed that needs both the stores and the databases reaches them: a window keeps the two on threads of
// their own, so that a slow store holds nothing up; a command does everything in one. Threading: the thread
// where stores are used.
class SpaceContacts {
public:
    virtual ~SpaceContacts() = default;

    // Errors: those of SyncService.
    virtual Result<SyncReport> sync(const SpaceId &space, const SyncOptions &options) = 0;
    virtual Result<void> push(const SpaceId &space) = 0;

    // How the store at this location is reached is remembered already. Valid until the next call; a stop ends
    // what the store is doing. Errors: those of StoreConnections::open.
    virtual Result<ObjectStore *> open(const QString &location, const std::stop_token &stop) = 0;
    // Errors: those of StoreConnections::createStore.
    virtual Result<void> createStore(const QString &location, const std::stop_token &stop) = 0;

    // Runs the job where the databases are, and waits for its result.
    template<class F>
    auto onDatabase(F job) -> std::invoke_result_t<F>
    {
        std::optional<std::invoke_result_t<F>> result;
        runOnDatabase([&] { result.emplace(job()); });
        return *std::move(result);
    }

protected:
    virtual void runOnDatabase(const std::function<void()> &job) = 0;
};

// All in the profile's thread.
class DirectContacts final : public SpaceContacts {
public:
    DirectContacts(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    Result<SyncReport> sync(const SpaceId &space, const SyncOptions &options) override;
    Result<void> push(const SpaceId &space) override;
    Result<ObjectStore *> open(const QString &location, const std::stop_token &stop) override;
    Result<void> createStore(const QString &location, const std::stop_token &stop) override;

protected:
    void runOnDatabase(const std::function<void()> &job) override { job(); }

private:
    Profile &m_profile;
    const Environment &m_environment;
    std::unique_ptr<ObjectStore> m_store;
};

} // namespace plenum
