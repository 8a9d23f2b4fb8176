// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/log_collection.h"

#include "core/sync/collector.h"
#include "core/sync/problem.h"
#include "core/workspace/publication.h"

#include <utility>

namespace plenum {

namespace {

bool isLead(const SpaceState &state, const DeviceKey &key)
{
    return state.trust && state.trust->current().lead == key.keyId();
}

// Returns the number of the head. Error Forked or Rollback: something else was published on the same head.
Result<qint64> publish(const SpaceAnchor &anchor, const CollectPorts &ports, const SpaceState &state,
                       const Collector::Gathered &gathered)
{
    Publication publication(anchor.space, state, ports.key, ports.clock);
    publication.setLog(gathered.epoch, gathered.shardBits, gathered.earlierShards, gathered.kept);
    for (const QByteArray &blob : gathered.blobs)
        publication.addBlob(blob);
    PLENUM_TRY_ASSIGN(auto read, ports.ledger.readRollups(anchor.space));
    for (const RollupRecord &rollup : gathered.rollups) {
        PLENUM_TRY_ASSIGN(const RollupReference reference, publication.addRollup(rollup));
        read.insert(reference.name, reference.id);
    }
    const auto tried = publication.tryStore(ports.store, ports.papers);
    if (!tried && tried.error().code != ErrorCode::Unavailable) // away is a state that passes
        return tried.error();
    PLENUM_TRY(publication.commit(ports.replica, ports.papers));
    PLENUM_TRY(ports.ledger.markRolled(anchor.space, gathered.positions));
    PLENUM_TRY(ports.ledger.reject(anchor.space, gathered.rejected, true));
    PLENUM_TRY(ports.ledger.setReadRollups(anchor.space, read));
    return publication.headSeq();
}

} // namespace

Result<CollectOutcome> collectLogs(const SpaceAnchor &anchor, const CollectPorts &ports,
                                   const CollectOptions &options)
{
    CollectOutcome outcome;
    Collector collector(ports.replica, ports.ledger, ports.papers, anchor);
    bool mayBeLost = options.findsLost;
    for (bool isMore = true; isMore;) {
        PLENUM_TRY_ASSIGN(const SpaceState state, loadSpaceState(anchor, ports.replica));
        if (!isLead(state, ports.key))
            return makeError(ErrorCode::Unauthorized, {},
                             QStringLiteral("only the lead secretary's device may do this"));
        if (!state.head || !state.roster)
            return makeError(ErrorCode::Unavailable, anchor.space.text(),
                             QStringLiteral("the state of the space is not here yet: sync first"));
        outcome.headSeq = state.head->record.seq;
        outcome.epoch = state.head->record.logEpoch;
        if (std::exchange(mayBeLost, false))
            PLENUM_TRY(collector.lookForLost(ports.store, state));
        PLENUM_TRY_ASSIGN(const auto gathered,
                          collector.gather(state, options.closeEpoch && !outcome.isClosed));
        if (!gathered)
            return outcome;
        const auto published = publish(anchor, ports, state, *gathered);
        const bool wasOvertaken = !published && (published.error().code == ErrorCode::Forked ||
                                                 published.error().code == ErrorCode::Rollback);
        if (wasOvertaken)
            return outcome; // the next contact collects on top of it
        if (!published)
            return published.error();
        outcome.segments += gathered->segments;
        outcome.rejected += gathered->rejections;
        outcome.rollups += static_cast<int>(gathered->rollups.size());
        outcome.isClosed = outcome.isClosed || gathered->epoch > state.head->record.logEpoch;
        outcome.epoch = gathered->epoch;
        outcome.headSeq = *published;
        isMore = gathered->isPartial;
    }
    return outcome;
}

Result<void> collectAfterSync(SyncEngine &engine, const SpaceAnchor &anchor, const CollectPorts &ports,
                              SyncReport &report)
{
    PLENUM_TRY_ASSIGN(const SpaceState state, loadSpaceState(anchor, ports.replica));
    if (!isLead(state, ports.key) || !state.head || !state.roster || !state.hasLastWord() || report.isCopied)
        return {};
    const auto collected = collectLogs(anchor, ports, {});
    if (!collected)
        return noteProblem(collected.error(), ports.store, report);
    if (collected->rollups == 0)
        return {};
    report.headSeq = collected->headSeq;
    report.headTime = ports.clock.nowUtc();
    report.stale = false;
    report.changed = true;
    const auto pushed = engine.push(anchor);
    if (!pushed)
        return noteProblem(pushed.error(), ports.store, report);
    report.pushed += pushed->pushed;
    return {};
}

} // namespace plenum
