// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/sync/history_fetcher.h"
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
    m_report = SyncReport();
    m_store.stopWith(options.stop);
    PLENUM_TRY(contact(anchor, options));
    return m_report;
}

Result<void> SyncEngine::contact(const SpaceAnchor &anchor, const SyncOptions &options)
{
    const auto enter = [&](SyncPhase phase) -> Result<void> {
        if (options.stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        SyncProgress progress;
        progress.phase = phase;
        if (options.progress)
            options.progress(progress);
        return {};
    };
    PLENUM_TRY(enter(SyncPhase::Sending));
    Pusher pusher(m_store, m_outbox, m_papers, anchor, m_key, m_report);
    // What cannot be written keeps nobody from reading.
    const auto pushed = pusher.pushOutgoing();
    if (!pushed)
        PLENUM_TRY(noteProblem(pushed.error(), m_store, m_report));

    PLENUM_TRY(enter(SyncPhase::Reading));
    StateFetcher states(m_store, m_replica, anchor, m_report);
    PLENUM_TRY_ASSIGN(const StateFetcher::Outcome outcome, states.run(m_clock.nowUtc()));
    PLENUM_TRY_ASSIGN(const SpaceState state, loadSpaceState(anchor, m_replica));
    if (state.head) {
        m_report.headSeq = state.head->record.seq;
        m_report.headTime = state.head->record.time;
        m_report.pollSeconds = state.head->record.pollSeconds;
        m_report.stale = isStale(state.head->record, m_clock.nowUtc());
    }
    if (const auto appended = pushed ? pusher.pushEntries(state) : Result<void>(); !appended)
        PLENUM_TRY(noteProblem(appended.error(), m_store, m_report));
    PLENUM_TRY(LogFetcher(m_store, m_replica, anchor, m_report)
                   .run(state, m_key != nullptr ? m_key->device() : DeviceId()));

    PLENUM_TRY(enter(SyncPhase::Fetching));
    PLENUM_TRY(PaperFetcher(m_store, m_papers, m_clock, m_report).run(state, options));
    if (!outcome.visit)
        return {};
    return settleHistory(anchor, state, *outcome.visit, options, outcome.isRemembered);
}

// Remembers the head only now: a contact that is cut off before looks at everything again.
Result<void> SyncEngine::settleHistory(const SpaceAnchor &anchor, const SpaceState &state, HeadVisit visit,
                                       const SyncOptions &options, bool isRemembered)
{
    if (!visit.isSettled && !options.papers.metered) {
        PLENUM_TRY_ASSIGN(visit.isSettled, HistoryFetcher(m_store, m_replica, anchor, m_report).run(state));
        isRemembered = isRemembered && !visit.isSettled;
    }
    return isRemembered ? Result<void>() : m_replica.setHeadVisit(anchor.space, visit);
}

Result<SyncReport> SyncEngine::push(const SpaceAnchor &anchor)
{
    m_report = SyncReport();
    PLENUM_TRY(Pusher(m_store, m_outbox, m_papers, anchor, m_key, m_report).pushOutgoing());
    return m_report;
}

} // namespace plenum
