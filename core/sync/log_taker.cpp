// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/log_taker.h"

#include "core/base/strict_json.h"
#include "core/crypto/digest.h"
#include "core/sync/problem.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kBatchSegments = 500;
constexpr qint64 kBatchBytes = 4 * 1024 * 1024;
constexpr qint64 kGapSeconds = 3600; // a gap this old is told

const QString kForked = QStringLiteral("two segments of one number");

bool isSignedRight(const Result<AcceptedSegment> &judged)
{
    return judged || judged.error().code == ErrorCode::Forked;
}

} // namespace

LogTaker::LogTaker(ObjectStore &store, Replica &replica, LogLedger &ledger, const SpaceAnchor &anchor,
                   const SpaceState &state, const Clock &clock, SyncReport &report)
    : m_store(store),
      m_replica(replica),
      m_ledger(ledger),
      m_anchor(anchor),
      m_state(state),
      m_clock(clock),
      m_report(report)
{
}

Result<void> LogTaker::warn(const Error &error)
{
    return noteProblem(error, m_store, m_report);
}

Result<void> LogTaker::keepEvidence(const ObjectName &name, const QByteArray &id, const QByteArray &bytes,
                                    const QString &reason)
{
    return m_replica.keepEvidence(m_anchor.space,
                                  StoredObject{name.path(), QStringLiteral("LOGS"), id, bytes}, reason);
}

bool LogTaker::counts(const RosterDevice &device, int seq)
{
    return seq >= device.firstSeq && (!device.lastSeq || seq <= *device.lastSeq);
}

int LogTaker::nextSeq(const RosterDevice &device) const
{
    const int tail = m_logs.value(device.id).tail.n;
    return tail == 0 ? device.firstSeq : tail + 1;
}

bool LogTaker::isClosed(const RosterDevice &device) const
{
    const int next = nextSeq(device);
    return isForked(device.id, next) || !counts(device, next);
}

bool LogTaker::isForked(const DeviceId &device, int seq) const
{
    const int forkedAt = m_logs.value(device).forkedAt;
    return forkedAt > 0 && seq >= forkedAt;
}

// The first of the devices this one goes on for: marks stay those of one hand under every key.
DeviceId LogTaker::ownerOf(const RosterDevice &device) const
{
    const RosterDevice *owner = &device;
    while (const RosterDevice *former = m_devices.value(owner->continues)) // a roster has no circles
        owner = former;
    return owner->id;
}

Result<void> LogTaker::begin(const DeviceId &ownDevice, const DeviceKey *key)
{
    m_keys = m_state.keys;
    const RosterDevice *own = m_state.roster->record.findDevice(ownDevice);
    if (own != nullptr && !own->lastSeq)
        m_finder.emplace(m_store, m_replica, m_anchor, key, m_report);
    m_ownDevice = ownDevice;
    for (const RosterDevice &device : m_state.roster->record.devices)
        m_devices.insert(device.id, &device);
    PLENUM_TRY_ASSIGN(m_logs, m_ledger.logs(m_anchor.space));
    m_seenByLead = m_logs.value(ownDevice).rolledTail;
    for (const RosterDevice &device : m_state.roster->record.devices) {
        if (device.lastSeq && m_logs.value(device.id).tail.n > *device.lastSeq)
            PLENUM_TRY(rewind(device.id, *device.lastSeq, QStringLiteral("after the device was removed")));
    }
    return {};
}

// ---- Keys

Result<bool> LogTaker::findKey(const Error &sealed)
{
    if (!m_finder)
        return false;
    PLENUM_TRY_ASSIGN(const bool isFound, m_finder->find(sealed.detail, *m_state.trust, m_keys));
    const QList<StoredObject> objects = m_finder->takeObjects();
    if (!objects.isEmpty())
        PLENUM_TRY(m_replica.accept(m_anchor.space, m_state.marks, objects));
    return isFound;
}

Result<LogTaker::Judged> LogTaker::judge(const ObjectName &name, const Result<QByteArray> &bytes,
                                         const ChainMark &tail, const std::optional<QByteArray> &known)
{
    const auto open = [&]() -> Judged {
        auto object = bytes ? openObject(*bytes, ObjectType::Log, m_anchor.space, name, m_keys)
                            : Result<SignedObject>(bytes.error());
        auto segment = object ? acceptLogSegment(*object, m_state.roster->record, tail, known)
                              : Result<AcceptedSegment>(object.error());
        return {std::move(object), std::move(segment)};
    };
    Judged judged = open();
    if (judged.segment || judged.segment.error().code != ErrorCode::Sealed)
        return judged;
    PLENUM_TRY_ASSIGN(const bool isFound, findKey(judged.segment.error()));
    return isFound ? open() : judged;
}

// ---- Rows of roll-ups

Result<LogTaker::Outcome> LogTaker::takeRow(const RollupRow &row, const KnownSegment &known,
                                            const PackedObject *object)
{
    const RosterDevice *listed = device(row.device);
    const QString name = object != nullptr ? object->name.path() : known.name;
    if (listed == nullptr && m_state.roster->id != m_state.head->record.roster.id)
        return Outcome::Later; // the roster of this head is not here yet
    if (listed == nullptr) {
        PLENUM_TRY(warn(makeError(ErrorCode::Unauthorized, name,
                                  QStringLiteral("a roll-up lists a device that is no member"))));
        return Outcome::LeftOut;
    }
    if (!counts(*listed, row.seq))
        return Outcome::LeftOut;
    DeviceLog &log = m_logs[row.device];
    if (row.seq <= log.tail.n && known.id == row.id) {
        log.rolledTail = std::max(log.rolledTail, row.seq);
        if (!known.isRolled)
            m_rolled.append({row.device, row.seq});
        return Outcome::Taken;
    }
    if (row.seq <= log.rolledTail) { // an earlier row decided
        if (object != nullptr)
            PLENUM_TRY(keepEvidence(object->name, row.id, object->bytes, kForked));
        PLENUM_TRY(warn(makeError(ErrorCode::Forked, name, kForked)));
        return Outcome::LeftOut;
    }
    if (object == nullptr || row.seq > nextSeq(*listed))
        return Outcome::Later;
    return takeRowObject(*listed, row, known, *object);
}

// It decides only once it has proven itself, also against what was taken before.
Result<LogTaker::Outcome> LogTaker::takeRowObject(const RosterDevice &device, const RollupRow &row,
                                                  const KnownSegment &known, const PackedObject &object)
{
    PLENUM_TRY_ASSIGN(auto read, judge(object.name, object.bytes, log(device.id).tail, known.id));
    const Result<SignedObject> &opened = read.object;
    Result<AcceptedSegment> &judged = read.segment;
    if (!judged && judged.error().code == ErrorCode::Sealed)
        return Outcome::Later;
    if (!isSignedRight(judged) || opened->id != row.id) {
        PLENUM_TRY(warn(isSignedRight(judged)
                            ? makeError(ErrorCode::Corrupt, object.name.path(),
                                        QStringLiteral("another segment than the roll-up lists"))
                            : judged.error()));
        return Outcome::LeftOut;
    }
    if (!judged) {
        PLENUM_TRY(keepEvidence(object.name, row.id, object.bytes, kForked));
        PLENUM_TRY(fork(device, row.seq, object.name.path()));
        judged = acceptLogSegment(*opened, m_state.roster->record, log(device.id).tail);
    }
    if (!judged)
        return Outcome::LeftOut; // it does not follow what comes before
    return take(device, object.name, *opened, object.bytes, *judged, true);
}

Result<void> LogTaker::heedRejection(const RollupRejection &row)
{
    const RosterDevice *listed = device(row.device);
    const int forkedAt = log(row.device).forkedAt;
    if (listed == nullptr || row.reason != rejectedAsForked() || (forkedAt > 0 && forkedAt <= row.seq))
        return {};
    const HeadRecord &head = m_state.head->record;
    return fork(
        *listed, row.seq,
        logSegmentName(head.logEpoch, logShardOf(row.device, head.shardBits), row.device, row.seq).path());
}

// ---- What was listed

Result<LogTaker::Outcome> LogTaker::takeListed(const RosterDevice &device, int seq,
                                               const QList<Candidate> &candidates, const QByteArray &known)
{
    struct Right {
        const Candidate *candidate;
        SignedObject object;
        Result<AcceptedSegment> judged;
    };
    QList<Right> right; // of different ids
    const ChainMark tail = log(device.id).tail;
    for (const Candidate &candidate : candidates) {
        PLENUM_TRY_ASSIGN(const auto read, judge(candidate.name, candidate.bytes, tail, known));
        const Result<SignedObject> &opened = read.object;
        const Result<AcceptedSegment> &judged = read.segment;
        const bool isNew = std::none_of(right.cbegin(), right.cend(),
                                        [&](const Right &r) { return opened && r.object.id == opened->id; });
        if (isSignedRight(judged) && isNew)
            right.append(Right{&candidate, *opened, judged});
        else if (!isSignedRight(judged) && judged.error().code != ErrorCode::NotFound &&
                 judged.error().code != ErrorCode::Sealed) // the key comes later, or never
            PLENUM_TRY(warn(judged.error()));
    }
    const bool isForked = right.size() > 1 || (right.size() == 1 && !right.constFirst().judged);
    if (isForked) {
        for (const Right &one : std::as_const(right))
            PLENUM_TRY(keepEvidence(one.candidate->name, one.object.id, *one.candidate->bytes, kForked));
        PLENUM_TRY(fork(device, seq, right.constFirst().candidate->name.path()));
        return Outcome::LeftOut;
    }
    if (right.isEmpty())
        return Outcome::Later;
    const Right &one = right.constFirst();
    if (seq <= tail.n)
        return Outcome::Taken;
    return take(device, one.candidate->name, one.object, *one.candidate->bytes, *one.judged, false);
}

void LogTaker::noteGap(const RosterDevice &device, int missing)
{
    DeviceLog &log = m_logs[device.id];
    const QDateTime now = m_clock.nowUtc();
    const bool isSame = log.gapAt == missing && (missing == 0 || log.gapSince <= now); // clocks are set back
    if (isSame)
        return;
    log.gapAt = missing;
    log.gapSince = missing == 0 ? QDateTime() : now;
    m_noted.insert(device.id);
}

void LogTaker::rejectAsRemoved(const DeviceId &device, int seq)
{
    m_rejected.append({device, seq, rejectedAsRemoved()});
}

// ---- Taking, and taking back

Result<LogTaker::Outcome> LogTaker::take(const RosterDevice &device, const ObjectName &name,
                                         const SignedObject &object, const QByteArray &bytes,
                                         AcceptedSegment accepted, bool isRolled)
{
    auto bodies = putInLargeBodies(accepted.segment);
    if (!bodies) {
        PLENUM_TRY(warn(bodies.error()));
        return Outcome::Later;
    }
    DeviceLog &log = m_logs[device.id];
    log.tail = ChainMark{accepted.segment.seq, accepted.id};
    if (isRolled)
        log.rolledTail = accepted.segment.seq;
    m_taken.append(TakenSegment{std::move(accepted.segment),
                                StoredObject{name.path(), QStringLiteral("LOGS"), object.id, bytes},
                                *std::move(bodies), ownerOf(device), isRolled});
    m_takenBytes += bytes.size();
    for (const StoredObject &body : std::as_const(m_taken.constLast().largeBodies))
        m_takenBytes += body.bytes.size();
    ++m_report.objectsFetched;
    m_report.bytesFetched += bytes.size();
    m_report.changed = true;
    if (m_taken.size() >= kBatchSegments || m_takenBytes >= kBatchBytes)
        PLENUM_TRY(flush());
    return Outcome::Taken;
}

Result<QList<StoredObject>> LogTaker::putInLargeBodies(LogSegment &segment)
{
    QList<StoredObject> bodies;
    for (LogEntry &entry : segment.entries) {
        if (entry.large.sha256.isEmpty())
            continue;
        const ObjectName name = largeEntryName(segment.device, entry.large.sha256);
        PLENUM_TRY_ASSIGN(const QByteArray bytes, m_store.get(name, entry.large.size));
        if (sha256(bytes) != entry.large.sha256)
            return makeError(ErrorCode::Corrupt, name.path(),
                             QStringLiteral("another SHA-256 than its name"));
        const auto json = openBody(bytes, m_anchor.space, segment.device, m_keys);
        if (!json)
            return makeError(json.error().code, name.path(), json.error().detail);
        auto body = parseStrictJson(*json);
        if (!body)
            return makeError(ErrorCode::Corrupt, name.path(), body.error().detail);
        entry.body = *std::move(body);
        bodies.append(StoredObject{name.path(), QStringLiteral("BODY"), entry.large.sha256, bytes});
    }
    return bodies;
}

// The chain is frozen at the common ancestor, or where the roll-ups end.
Result<void> LogTaker::fork(const RosterDevice &device, int seq, const QString &name)
{
    DeviceLog &log = m_logs[device.id];
    if (log.forkedAt == 0 || seq < log.forkedAt) {
        log.forkedAt = seq;
        log.forkedName = name;
        m_noted.insert(device.id);
    }
    m_rejected.append({device.id, seq, rejectedAsForked()});
    return rewind(device.id, std::max(seq - 1, log.rolledTail), kForked);
}

Result<void> LogTaker::rewind(const DeviceId &device, int seq, const QString &reason)
{
    PLENUM_TRY(flush());
    DeviceLog &log = m_logs[device];
    if (log.tail.n <= seq)
        return {};
    PLENUM_TRY_ASSIGN(const QList<StoredObject> taken, m_ledger.rewind(m_anchor.space, device, seq));
    for (const StoredObject &object : taken)
        PLENUM_TRY(m_replica.keepEvidence(m_anchor.space, object, reason));
    PLENUM_TRY_ASSIGN(const QList<KnownSegment> last,
                      m_ledger.segmentsAt(m_anchor.space, {LogPosition{device, seq}}));
    log.tail = last.constFirst().id.isEmpty() ? ChainMark() : ChainMark{seq, last.constFirst().id};
    log.rolledTail = std::min(log.rolledTail, log.tail.n);
    m_report.changed = true;
    return {};
}

Result<void> LogTaker::flush()
{
    if (!m_taken.isEmpty())
        PLENUM_TRY(m_ledger.accept(m_anchor.space, m_taken));
    m_taken.clear();
    m_takenBytes = 0;
    if (!m_rolled.isEmpty())
        PLENUM_TRY(m_ledger.markRolled(m_anchor.space, m_rolled));
    m_rolled.clear();
    return {};
}

Result<void> LogTaker::finish()
{
    PLENUM_TRY(flush());
    if (!m_rejected.isEmpty())
        PLENUM_TRY(m_ledger.reject(m_anchor.space, m_rejected, false));
    for (const DeviceId &id : std::as_const(m_noted))
        PLENUM_TRY(m_ledger.note(m_anchor.space, id, m_logs.value(id)));
    const QDateTime now = m_clock.nowUtc();
    for (const RosterDevice &device : m_state.roster->record.devices) {
        const DeviceLog log = m_logs.value(device.id);
        if (log.forkedAt > 0 && !device.lastSeq) {
            m_report.isCopied = m_report.isCopied || device.id == m_ownDevice;
            PLENUM_TRY(warn(makeError(ErrorCode::Forked, log.forkedName, kForked)));
        }
        if (log.gapAt > 0 && log.gapSince.secsTo(now) >= kGapSeconds)
            PLENUM_TRY(warn(makeError(ErrorCode::Unavailable,
                                      logSegmentName(m_state.head->record.logEpoch,
                                                     logShardOf(device.id, m_state.head->record.shardBits),
                                                     device.id, log.gapAt)
                                          .path(),
                                      QStringLiteral("this segment is missing, later ones wait for it"))));
    }
    const int seen = m_logs.value(m_ownDevice).rolledTail;
    return seen > m_seenByLead ? m_replica.setSeenByLead(m_anchor.space, seen) : Result<void>();
}

} // namespace plenum
