// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/sync/confidential_entries.h"
#include "core/sync/history_fetcher.h"
#include "core/sync/key_sharer.h"
#include "core/sync/log_fetcher.h"
#include "core/sync/paper_fetcher.h"
#include "core/sync/problem.h"
#include "core/sync/publication_queue.h"
#include "core/sync/pusher.h"
#include "core/sync/space_state.h"
#include "core/sync/state_fetcher.h"
#include "core/sync/store_watch.h"
#include "core/sync/term_fetcher.h"

#include <algorithm>

namespace plenum {

SyncEngine::SyncEngine(ObjectStore &store, Replica &replica, LogLedger &ledger, Outbox &outbox,
                       PaperCache &papers, const DeviceKey *key, const Clock &clock)
    : m_store(store),
      m_replica(replica),
      m_ledger(ledger),
      m_outbox(outbox),
      m_papers(papers),
      m_key(key),
      m_clock(clock)
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
    PLENUM_TRY_ASSIGN(SpaceKeys keys, m_replica.keys(anchor.space));
    Pusher pusher(m_store, m_outbox, m_papers, anchor, m_key, std::move(keys), m_report);
    // What cannot be written keeps nobody from reading.
    const auto pushed = pushWaiting(anchor, pusher);
    if (!pushed)
        PLENUM_TRY(noteProblem(pushed.error(), m_store, m_report));

    PLENUM_TRY(enter(SyncPhase::Reading));
    StateFetcher states(m_store, m_replica, anchor, m_key, m_report);
    PLENUM_TRY_ASSIGN(const StateFetcher::Outcome outcome, states.run(m_clock.nowUtc(), options.thorough));
    PLENUM_TRY_ASSIGN(const SpaceState state,
                      outcome.state ? Result<SpaceState>(*outcome.state) : loadSpaceState(anchor, m_replica));
    PLENUM_TRY(withdrawOverruled(anchor, state));
    m_report.isCurrent = outcome.visit && state.head;
    if (state.head) {
        m_report.headSeq = state.head->record.seq;
        m_report.headTime = state.head->record.time;
        m_report.pollSeconds = state.head->record.pollSeconds;
        m_report.stale = isStale(state.head->record, m_clock.nowUtc());
    }
    PLENUM_TRY(exchangeLogs(anchor, state, options, pushed ? &pusher : nullptr, outcome.isClose));

    PLENUM_TRY(enter(SyncPhase::Fetching));
    PLENUM_TRY(PaperFetcher(m_store, m_papers, m_clock, m_report).run(state, options));
    if (!outcome.visit)
        return {};
    return settleHistory(anchor, state, *outcome.visit, options, outcome.isRemembered);
}

// False when a publication is held back.
Result<bool> SyncEngine::pushWaiting(const SpaceAnchor &anchor, Pusher &pusher)
{
    const auto isHeld = isHeldBack(anchor);
    if (!isHeld || *isHeld)
        pusher.holdPublicationsBack();
    PLENUM_TRY(pusher.pushOutgoing());
    if (!isHeld)
        return isHeld.error();
    return !*isHeld;
}

// A newer term may have begun. What this device published apart from it is not in force, and must not take
// the names it needs when it leads again: it waits, and is withdrawn once the first head of that term is
// read.
Result<bool> SyncEngine::isHeldBack(const SpaceAnchor &anchor)
{
    if (m_key == nullptr)
        return false;
    PLENUM_TRY_ASSIGN(const QList<OutgoingObject> outgoing, m_outbox.outgoing(anchor.space));
    PLENUM_TRY_ASSIGN(const SpaceKeys keys, m_replica.keys(anchor.space));
    const auto queued = queuedPublication(outgoing, *m_key, anchor.space, keys);
    if (!queued)
        return false;
    StateFetcher states(m_store, m_replica, anchor, m_key, m_report);
    PLENUM_TRY_ASSIGN(const TrustChain trust, states.readTrust());
    return isOverruled(*queued, trust);
}

Result<void> SyncEngine::withdrawOverruled(const SpaceAnchor &anchor, const SpaceState &state)
{
    if (m_key == nullptr || !state.trust)
        return {};
    PLENUM_TRY_ASSIGN(const QList<OutgoingObject> outgoing, m_outbox.outgoing(anchor.space));
    const auto queued = queuedPublication(outgoing, *m_key, anchor.space, state.keys);
    if (!queued || !isOverruled(*queued, *state.trust) || state.marks.head.term <= queued->term)
        return {};
    QList<qint64> rows;
    for (const OutgoingObject &object : queued->objects) {
        rows.append(object.row);
        const auto envelope = parseEnvelope(object.bytes, object.name);
        const auto name = ObjectName::parse(object.name);
        if (!object.blob.isEmpty() || !envelope || !name)
            continue;
        const StoredObject evidence{object.name, QString::fromLatin1(objectTypeCode(envelope->type)),
                                    objectId(envelope->type, anchor.space, *name, envelope->payload),
                                    object.bytes};
        PLENUM_TRY(m_replica.keepEvidence(anchor.space, evidence, overruledReason()));
    }
    return m_outbox.withdraw(rows);
}

// The roll-ups come first: they show whether this device may still append.
Result<void> SyncEngine::exchangeLogs(const SpaceAnchor &anchor, const SpaceState &state,
                                      const SyncOptions &options, Pusher *pusher, bool isClose)
{
    LogFetcher::Reader reader;
    reader.device = m_key != nullptr ? m_key->device() : DeviceId();
    reader.key = m_key;
    reader.looksClosely = isClose;
    reader.isLead = m_key != nullptr && state.trust && state.trust->current().lead == m_key->keyId();
    reader.wantsEveryEpoch = options.thorough;
    LogFetcher logs(m_store, m_replica, m_ledger, m_outbox, anchor, m_clock, m_report);
    PLENUM_TRY(logs.readRollups(state, reader));
    if (pusher != nullptr && m_key != nullptr && state.roster)
        PLENUM_TRY(reclaimFormer(anchor, state));
    ConfidentialEntries confidential(anchor, state, m_replica);
    const auto appended = pusher != nullptr ? pusher->pushEntries(state, confidential) : Result<void>();
    if (!appended)
        PLENUM_TRY(noteProblem(appended.error(), m_store, m_report));
    PLENUM_TRY(logs.readEpochs());
    PLENUM_TRY(confidential.open(m_ledger));
    return pusher != nullptr && state.head ? watchStore(anchor, state, *pusher, isClose) : Result<void>();
}

// The end of a former key may lie before the last of its segments the store took.
Result<void> SyncEngine::reclaimFormer(const SpaceAnchor &anchor, const SpaceState &state)
{
    const RosterRecord &roster = state.roster->record;
    const RosterDevice *device = roster.findDevice(m_key->device());
    while (device != nullptr && !device->continues.isEmpty()) { // a roster has no circles
        device = roster.findDevice(device->continues);
        if (device != nullptr && device->lastSeq)
            PLENUM_TRY(m_outbox.reclaim(anchor.space, device->id, *device->lastSeq));
    }
    return {};
}

// What the store lost of this device's work is written again; the lead, who can put the head back too, writes
// everything it holds.
Result<void> SyncEngine::watchStore(const SpaceAnchor &anchor, const SpaceState &state, Pusher &pusher,
                                    bool isClose)
{
    const bool wentBack =
        std::any_of(m_report.warnings.cbegin(), m_report.warnings.cend(),
                    [](const Error &warning) { return warning.code == ErrorCode::Rollback; });
    StoreWatch watch(m_store, m_replica, m_outbox, anchor, m_report);
    PLENUM_TRY_ASSIGN(bool isLost, watch.recheck());
    if ((wentBack || isClose) && m_key != nullptr) {
        PLENUM_TRY_ASSIGN(const auto logs, m_ledger.logs(anchor.space));
        PLENUM_TRY_ASSIGN(const bool hasLostSegments, watch.findLostSegments(state.head->record, logs));
        isLost = isLost || hasLostSegments;
    }
    if (const auto healed = isLost ? pusher.pushOutgoing() : Result<void>(); !healed)
        PLENUM_TRY(noteProblem(healed.error(), m_store, m_report));
    const bool isLead = m_key != nullptr && state.trust && state.trust->current().lead == m_key->keyId();
    if (!isLead || !state.roster)
        return {};
    if (isClose)
        PLENUM_TRY(shareKeys(anchor, state, pusher));
    const QString pointer = headPointerName(m_key->keyId()).path();
    const bool isTorn =
        std::any_of(m_report.warnings.cbegin(), m_report.warnings.cend(), [&](const Error &warning) {
            return warning.subject == pointer && warning.code != ErrorCode::Sealed;
        });
    return wentBack || isTorn ? healAfterRollback(anchor, state, pusher) : Result<void>();
}

Result<void> SyncEngine::shareKeys(const SpaceAnchor &anchor, const SpaceState &state, Pusher &pusher)
{
    PLENUM_TRY_ASSIGN(const bool isWaiting,
                      KeySharer(m_store, m_replica, m_outbox, anchor, *m_key, m_report).run(state));
    const auto pushed = isWaiting ? pusher.pushOutgoing() : Result<void>();
    return pushed ? Result<void>() : noteProblem(pushed.error(), m_store, m_report);
}

StoreHealer SyncEngine::healer(const SpaceAnchor &anchor)
{
    return StoreHealer(m_store, m_replica, m_ledger, m_outbox, m_papers, anchor, m_key);
}

Result<void> SyncEngine::healAfterRollback(const SpaceAnchor &anchor, const SpaceState &state, Pusher &pusher)
{
    HealOptions options;
    options.readPapers = false;
    const auto healed = healer(anchor).run(state, options);
    if (!healed)
        return noteProblem(healed.error(), m_store, m_report);
    m_report.healed = healed->restored();
    if (const auto pushed = pusher.pushOutgoing(); !pushed)
        return noteProblem(pushed.error(), m_store, m_report);
    return {};
}

Result<HealReport> SyncEngine::heal(const SpaceAnchor &anchor, const HealOptions &options,
                                    const std::stop_token &stop)
{
    m_report = SyncReport();
    m_store.stopWith(stop);
    PLENUM_TRY_ASSIGN(const SpaceState state, loadSpaceState(anchor, m_replica));
    PLENUM_TRY_ASSIGN(const HealReport healed, healer(anchor).run(state, options));
    if (!options.dryRun && !healed.isStoreNewer) {
        PLENUM_TRY_ASSIGN(SpaceKeys keys, m_replica.keys(anchor.space));
        Pusher pusher(m_store, m_outbox, m_papers, anchor, m_key, std::move(keys), m_report);
        PLENUM_TRY(pushWaiting(anchor, pusher));
        if (m_key != nullptr && state.trust && state.trust->current().lead == m_key->keyId())
            PLENUM_TRY(shareKeys(anchor, state, pusher));
    }
    return healed;
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
    PLENUM_TRY_ASSIGN(SpaceKeys keys, m_replica.keys(anchor.space));
    Pusher pusher(m_store, m_outbox, m_papers, anchor, m_key, std::move(keys), m_report);
    PLENUM_TRY_ASSIGN(const bool isComplete, pushWaiting(anchor, pusher));
    if (!isComplete)
        return makeError(ErrorCode::Unauthorized, headPointerName(m_key->keyId()).path(),
                         QStringLiteral("a newer term has begun: sync first"));
    return m_report;
}

} // namespace plenum
