// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/log_fetcher.h"

#include "core/sync/problem.h"
#include "core/sync/rollup_fetcher.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr int kSmallSpace = 50;        // so many devices may list for themselves
constexpr qsizetype kBatchNames = 128; // of at most kMaxLogObjectBytes each
constexpr int kGuessedEpochs = 8;      // where a gap is looked for when it is new
constexpr int kGuessedSegments = 4;
constexpr int kLaterEpochs = 32;

// Nobody but the lead adds to the logs of a space of two, and it publishes what it added at once.
bool mayListShowMore(const SpaceState &state, const LogFetcher::Reader &reader)
{
    const QString lead = state.trust->current().lead;
    int active = 0;
    bool hasOther = false;
    for (const RosterDevice &device : state.roster->record.devices) {
        if (device.lastSeq)
            continue;
        ++active;
        hasOther = hasOther || (device.id != reader.device && keyIdOf(device.key) != lead);
    }
    return active <= kSmallSpace && hasOther;
}

} // namespace

LogFetcher::LogFetcher(ObjectStore &store, Replica &replica, LogLedger &ledger, Outbox &outbox,
                       const SpaceAnchor &anchor, const Clock &clock, SyncReport &report)
    : m_store(store),
      m_replica(replica),
      m_ledger(ledger),
      m_outbox(outbox),
      m_anchor(anchor),
      m_clock(clock),
      m_report(report)
{
}

Result<void> LogFetcher::readRollups(const SpaceState &state, const Reader &reader)
{
    m_reader = reader;
    if (!state.head || !state.roster || !state.trust)
        return {};
    m_taker.emplace(m_store, m_replica, m_ledger, m_anchor, state, m_clock, m_report);
    PLENUM_TRY(m_taker->begin(reader.device, reader.key));
    PLENUM_TRY(RollupFetcher(m_store, m_replica, m_ledger, m_anchor, *m_taker, m_report).run());
    return checkOwn();
}

// Work of this device that it never did: its computer was restored from a backup, or copied.
Result<void> LogFetcher::checkOwn()
{
    const ChainMark tail = m_taker->log(m_reader.device).tail;
    if (tail.n == 0)
        return {};
    PLENUM_TRY_ASSIGN(const QByteArray own, m_outbox.ownSegmentId(m_anchor.space, tail.n));
    if (own == tail.id)
        return {};
    m_report.isCopied = true;
    return noteProblem(
        makeError(ErrorCode::Forked,
                  logSegmentName(head().logEpoch, logShardOf(m_reader.device, head().shardBits),
                                 m_reader.device, tail.n)
                      .path(),
                  QStringLiteral("the store holds work of this device that this copy of it never did")),
        m_store, m_report);
}

Result<void> LogFetcher::readEpochs()
{
    if (!m_taker)
        return {};
    if (m_reader.isLead || mayListShowMore(m_taker->state(), m_reader))
        PLENUM_TRY(list());
    PLENUM_TRY(m_taker->finish());
    return checkOwn();
}

// ---- Listing

// A lead that was overruled may have begun later epochs, and devices may have written into them: its roll-ups
// tell how many.
Result<int> LogFetcher::lastEpochBegun()
{
    const int open = head().logEpoch;
    if (head().term == 1)
        return open;
    int last = open + 1;
    if (!m_reader.looksClosely && !m_reader.wantsEveryEpoch)
        return last;
    const auto names = m_store.list(rollupDirectory());
    if (!names)
        PLENUM_TRY(noteProblem(names.error(), m_store, m_report));
    for (const ObjectName &name : names.value_or(QList<ObjectName>())) {
        if (const auto rollup = parseRollupName(name))
            last = std::max(last, rollup->epoch + 1);
    }
    return std::min(last, open + kLaterEpochs);
}

// What a device that was away wrote into an epoch closed since is found by looking at one of them in turn.
Result<QList<int>> LogFetcher::epochs()
{
    const int open = head().logEpoch;
    QList<int> epochs{open};
    if (!m_reader.isLead)
        return epochs;
    PLENUM_TRY_ASSIGN(const int last, lastEpochBegun());
    for (int epoch = open + 1; epoch <= last; ++epoch)
        epochs.append(epoch);
    if (m_reader.wantsEveryEpoch) {
        for (int epoch = open - 1; epoch >= 1; --epoch)
            epochs.append(epoch);
        return epochs;
    }
    if (open > 1)
        epochs.append(open - 1);
    if (open > 2) {
        PLENUM_TRY_ASSIGN(const int turn, m_ledger.takeTurn(m_anchor.space));
        epochs.append(turn % (open - 2) + 1);
    }
    return epochs;
}

Result<void> LogFetcher::listEpoch(int epoch)
{
    for (const QString &shard : logShards(head().shardBitsOf(epoch))) {
        const QString directory = logDirectory(epoch, shard);
        const auto names = m_store.list(directory);
        if (!names) {
            PLENUM_TRY(noteProblem(names.error(), m_store, m_report));
            continue;
        }
        m_listed.insert(directory);
        for (const ObjectName &name : *names) {
            if (const auto parsed = parseLogSegmentName(name))
                m_names[parsed->device][parsed->seq].append(name);
        }
    }
    return {};
}

Result<void> LogFetcher::list()
{
    PLENUM_TRY_ASSIGN(const QList<int> looked, epochs());
    for (const int epoch : looked)
        PLENUM_TRY(listEpoch(epoch));
    PLENUM_TRY(checkLength());

    QList<Wanted> wanted;
    PLENUM_TRY(planBehind(wanted));
    PLENUM_TRY(fetch(wanted)); // forks are known before anything is added
    wanted.clear();
    for (const RosterDevice &device : devices()) {
        if (device.id == m_reader.device && !m_reader.isLead)
            continue;
        if (device.lastSeq && m_reader.isLead) {
            const Names names = m_names.value(device.id);
            for (auto place = names.upperBound(*device.lastSeq); place != names.cend(); ++place)
                m_taker->rejectAsRemoved(device.id, place.key());
        }
        planNext(device, wanted);
    }
    PLENUM_TRY(fetch(wanted));
    for (const RosterDevice &device : devices())
        noteGap(device);
    return {};
}

// Absence deletes nothing, but a store that has lost what it once showed was put back to an earlier day. What
// a roll-up holds may be gone.
Result<void> LogFetcher::checkLength()
{
    PLENUM_TRY_ASSIGN(const QList<KnownSegment> accepted, m_ledger.unrolled(m_anchor.space));
    for (const KnownSegment &segment : accepted) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(segment.name));
        const QList<ObjectName> names = m_names.value(segment.position.device).value(segment.position.seq);
        if (m_listed.contains(name.directory()) && !names.contains(name))
            PLENUM_TRY(noteProblem(makeError(ErrorCode::Rollback, segment.name,
                                             QStringLiteral("the store no longer has this segment")),
                                   m_store, m_report));
    }
    return {};
}

// ---- What to read

// Another name at a place that is taken already: a fork, or damage.
Result<void> LogFetcher::planBehind(QList<Wanted> &wanted)
{
    QList<LogPosition> positions;
    for (auto names = m_names.cbegin(); names != m_names.cend(); ++names) {
        const DeviceLog log = m_taker->log(names.key());
        const int end = log.forkedAt > 0 ? std::min(log.tail.n, log.forkedAt - 1) : log.tail.n;
        for (auto place = names->cbegin(); place != names->cend() && place.key() <= end; ++place)
            positions.append({names.key(), place.key()});
    }
    PLENUM_TRY_ASSIGN(const QList<KnownSegment> known, m_ledger.segmentsAt(m_anchor.space, positions));
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const RosterDevice *device = m_taker->device(positions.at(i).device);
        QList<ObjectName> others = m_names.value(positions.at(i).device).value(positions.at(i).seq);
        others.removeIf([&](const ObjectName &name) { return name.path() == known.at(i).name; });
        if (device != nullptr && !others.isEmpty() && !known.at(i).id.isEmpty())
            wanted.append(Wanted{device, positions.at(i).seq, others, known.at(i).id});
    }
    return {};
}

// Where a missing segment may lie that was written before an epoch was closed.
QList<ObjectName> LogFetcher::guesses(const DeviceId &device, int seq) const
{
    QList<ObjectName> names;
    for (int epoch = head().logEpoch - 1; epoch >= 1 && names.size() < kGuessedEpochs; --epoch) {
        const QString shard = logShardOf(device, head().shardBitsOf(epoch));
        if (!m_listed.contains(logDirectory(epoch, shard)))
            names.append(logSegmentName(epoch, shard, device, seq));
    }
    return names;
}

void LogFetcher::planNext(const RosterDevice &device, QList<Wanted> &wanted) const
{
    const Names names = m_names.value(device.id);
    if (names.isEmpty() || m_taker->isClosed(device))
        return;
    int mayGuess = m_taker->log(device.id).gapAt == m_taker->nextSeq(device) ? 0 : kGuessedSegments;
    for (int seq = m_taker->nextSeq(device); seq <= names.lastKey(); ++seq) {
        if (!LogTaker::counts(device, seq) || m_taker->isForked(device.id, seq))
            return;
        const QList<ObjectName> here =
            names.contains(seq) || mayGuess-- <= 0 ? names.value(seq) : guesses(device.id, seq);
        if (here.isEmpty())
            return;
        wanted.append(Wanted{&device, seq, here, {}});
    }
}

void LogFetcher::noteGap(const RosterDevice &device)
{
    const Names names = m_names.value(device.id);
    const int next = m_taker->nextSeq(device);
    const bool isGap =
        !m_taker->isClosed(device) && !names.isEmpty() && names.lastKey() > next && !names.contains(next);
    m_taker->noteGap(device, isGap ? next : 0);
}

// ---- Reading

Result<void> LogFetcher::fetch(const QList<Wanted> &wanted)
{
    for (qsizetype i = 0; i < wanted.size();) {
        QList<Wanted> batch;
        QList<ObjectName> names;
        for (; i < wanted.size() && names.size() < kBatchNames; ++i) {
            if (m_stopped.contains(wanted.at(i).device->id))
                continue;
            batch.append(wanted.at(i));
            names += wanted.at(i).names;
        }
        QHash<ObjectName, Result<QByteArray>> found;
        PLENUM_TRY(m_store.getMany(names, kMaxLogObjectBytes,
                                   [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                                       found.insert(names.at(index), bytes);
                                       return {};
                                   }));
        PLENUM_TRY(take(batch, found));
    }
    return {};
}

Result<void> LogFetcher::take(const QList<Wanted> &wanted, const QHash<ObjectName, Result<QByteArray>> &found)
{
    for (const Wanted &one : wanted) {
        if (m_stopped.contains(one.device->id))
            continue;
        QList<LogTaker::Candidate> candidates;
        for (const ObjectName &name : one.names)
            candidates.append({name, found.value(name, makeError(ErrorCode::NotFound, name.path()))});
        PLENUM_TRY_ASSIGN(const LogTaker::Outcome outcome,
                          m_taker->takeListed(*one.device, one.seq, candidates, one.known));
        const bool isBehind = !one.known.isEmpty();
        if (outcome != LogTaker::Outcome::Taken && (!isBehind || outcome == LogTaker::Outcome::LeftOut))
            m_stopped.insert(one.device->id);
    }
    return {};
}

} // namespace plenum
