// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/garbage_survey.h"
#include "core/workspace/environment.h"
#include "core/workspace/log_collection.h"
#include "core/workspace/space_view.h"

namespace plenum {

// Looking after a store: putting back what it lost, gathering the logs, taking away what nobody needs.
// Threading: the profile's thread; blocking, the store included.
class StoreCare {
public:
    StoreCare(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    // Any member. Errors: those of SyncEngine::heal.
    Result<HealReport> heal(const SpaceId &space, const HealOptions &options,
                            const std::stop_token &stop = {});

    struct Collected {
        CollectOutcome logs;
        SyncReport contact; // the sync before it
    };
    // The lead: reads all epochs, closed ones too, publishes roll-ups, and with `closeEpoch` opens the next
    // epoch. Errors: Unauthorized, those of the sync and of collectLogs.
    Result<Collected> collect(const SpaceId &space, bool closeEpoch, const std::stop_token &stop = {});

    struct GarbageOptions {
        bool dryRun = false;
        int graceDays = kGarbageGraceDays; // at least that many
    };
    struct Removed {
        Garbage garbage;        // as it was found
        QStringList announced;  // now, by a head
        QStringList removed;    // now
        QList<Error> undeleted; // what could not be removed, and why
    };
    // The lead: removes what was announced and whose grace is over, and announces what nobody needs since.
    // Idempotent; cut off anywhere it leaves a whole store. Errors: Unauthorized; Rollback (the store went
    // back: heal it first); those of the sync and of GarbageSurvey.
    Result<Removed> removeGarbage(const SpaceId &space, const GarbageOptions &options,
                                  const std::stop_token &stop = {});

private:
    Result<void> remove(ObjectStore &store, const QStringList &names, Removed &removed);
    Result<void> announce(const SpaceView &view, const Garbage &garbage, Removed &removed);

    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
