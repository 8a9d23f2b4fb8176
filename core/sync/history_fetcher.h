// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

namespace plenum {

// Brings earlier versions of the agendas, the last few of each: "what changed" is told from them. The agenda
// in force proves their ids. Nothing depends on them, so they come after everything else.
class HistoryFetcher {
public:
    HistoryFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, SyncReport &report);

    // True unless one of them is damaged in the store, which is a warning; one that is not there is none.
    // Errors: Unavailable (store), those of the replica.
    Result<bool> run(const SpaceState &state);

private:
    struct Version {
        MeetingId meeting;
        int n = 0;
    };

    Result<QList<Version>> missing(const SpaceState &state);
    // Asks for those of one writer; what this writer did not make is left in `versions`.
    Result<void> fetch(const SpaceState &state, QList<Version> &versions,
                       const std::function<QString(const Version &)> &writerOf);
    Result<void> take(const SpaceState &state, const Version &version, const ObjectName &name,
                      const QByteArray &bytes);
    Result<void> commit(const SpaceState &state);

    ObjectStore &m_store;
    Replica &m_replica;
    const SpaceAnchor &m_anchor;
    SyncReport &m_report;
    QList<StoredObject> m_accepted;
    qint64 m_acceptedBytes = 0;
    bool m_isWhole = true;
};

} // namespace plenum
