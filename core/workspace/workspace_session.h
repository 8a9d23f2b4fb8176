// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/join_reader.h"
#include "core/workspace/space_lease.h"
#include "core/workspace/workspace.h"

namespace plenum {

// The inside of Workspace, for its own files only.

// Lives on the database thread.
struct Workspace::Session {
    std::unique_ptr<Profile> profile;
    std::optional<SpaceId> space;
    QList<ReadJoin> joins; // as the store had them when it was last asked
};

// Lives on the store thread. Kept between contacts: a server need not be greeted each time, and one that
// asked to be left alone is.
struct Workspace::Connection {
    StoreAccess access;
    std::unique_ptr<ObjectStore> store;
};

struct Workspace::Contact {
    Result<SyncReport> report;
    SyncReport done; // also when it ended with an error
    bool isServer = false;
};

template<class F>
auto Workspace::onDatabase(F job)
{
    return m_database->run([this, job = std::move(job)]() mutable -> std::invoke_result_t<F, Session &> {
        if (!m_session->profile)
            return makeError(ErrorCode::Locked, m_folder, QStringLiteral("the profile is not open"));
        return job(*m_session);
    });
}

template<class F>
auto Workspace::inClosedSpace(F job)
{
    return onDatabase([job = std::move(job)](
                          Session &session) mutable -> std::invoke_result_t<F, Session &, const SpaceId &> {
        if (!session.space)
            return makeError(ErrorCode::NotFound, {}, QStringLiteral("no space has been joined"));
        return job(session, *session.space);
    });
}

template<class F>
auto Workspace::inSpace(F job)
{
    return inClosedSpace([job = std::move(job)](Session &session, const SpaceId &space) mutable
                         -> std::invoke_result_t<F, Session &, const SpaceId &> {
        PLENUM_TRY_ASSIGN(const SpaceRecord record, findSpace(*session.profile, space));
        PLENUM_TRY(requireLease(*session.profile, record));
        return job(session, space);
    });
}

// What is remembered of the space that was open last.
inline QString currentSpaceKey()
{
    return QStringLiteral("space/current");
}

} // namespace plenum
