// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/sync/log_fetcher.h"
#include "core/sync/paper_fetcher.h"
#include "core/sync/problem.h"
#include "core/sync/pusher.h"
#include "core/sync/space_state.h"
#include "core/sync/state_fetcher.h"

namespace plenum {

SyncEngine::SyncEngine(ObjectStore &store, Replica &replica, Outbox &outbox, PaperCache &papers,
                       const DeviceKey *key, const Clock &clock)
    : m_store(store), m_replica(replica), m_outbox(outbox), m_papers(papers), m_key(key), m_clock(clock)
{
}

Result<SyncReport> SyncEngine::run(const SpaceAnchor &anchor, const SyncOptions &options)
{
    const auto cancelled = [&] { return options.stop.stop_requested(); };
    SyncReport report;
    Pusher pusher(m_store, m_outbox, m_papers, anchor, m_key, report);
    // What cannot be written keeps nobody from reading.
    const auto pushed = pusher.pushOutgoing();
    if (!pushed)
        PLENUM_TRY(noteProblem(pushed.error(), m_store, report));
    if (cancelled())
        return makeError(ErrorCode::Cancelled);

    PLENUM_TRY(StateFetcher(m_store, m_replica, anchor, report).run());
    PLENUM_TRY_ASSIGN(const SpaceState state, loadSpaceState(anchor, m_replica));
    if (state.head) {
        report.headSeq = state.head->record.seq;
        report.headTime = state.head->record.time;
        report.stale = isStale(state.head->record, m_clock.nowUtc());
    }
    if (cancelled())
        return makeError(ErrorCode::Cancelled);

    if (const auto appended = pushed ? pusher.pushEntries(state) : Result<void>(); !appended)
        PLENUM_TRY(noteProblem(appended.error(), m_store, report));
    PLENUM_TRY(LogFetcher(m_store, m_replica, anchor, report)
                   .run(state, m_key != nullptr ? m_key->device() : DeviceId()));
    PLENUM_TRY(PaperFetcher(m_store, m_papers, report).run(state, m_clock.nowUtc(), options));
    return report;
}

Result<SyncReport> SyncEngine::push(const SpaceAnchor &anchor)
{
    SyncReport report;
    PLENUM_TRY(Pusher(m_store, m_outbox, m_papers, anchor, m_key, report).pushOutgoing());
    return report;
}

} // namespace plenum
