// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acceptance_private.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace plenum {

namespace {

bool isRoleMet(const SignedObject &object, const TrustRole &role)
{
    return object.signersAmong(role.keys) >= role.threshold;
}

// The name carries the key id of its writer, so that no two devices write one name; the writer has to be a
// signer.
bool isWriterAmong(const QList<QByteArray> &keys, const SignedObject &object, const QString &keyId)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QByteArray &key) {
        return keyIdOf(key) == keyId && object.isSignedBy(key);
    });
}

// What stands before ".bin" in names that end in their writer's key id.
QString writerOf(const ObjectName &name)
{
    return name.path().sliced(name.path().lastIndexOf(QLatin1Char('-')) + 1).chopped(4);
}

struct NamedTrust {
    TrustRecord record;
    QString keyId;
};

Result<NamedTrust> readTrust(const SignedObject &object)
{
    PLENUM_TRY(requireType(object, ObjectType::Trust));
    PLENUM_TRY_ASSIGN(TrustRecord record, payloadOf(object, parseTrust));
    const auto name = parseTrustName(object.name);
    if (!name || name->n != record.n)
        return refusal(ErrorCode::Corrupt, object, "name and number differ");
    if (!isRoleMet(object, record.owner))
        return refusal(ErrorCode::Unauthorized, object, "not signed by enough of its owners");
    return NamedTrust{record, name->keyId};
}

// ---- HEAD against the maxima

Result<void> checkRosterMark(const SignedObject &object, const HeadRecord &head, const ChainMark &known)
{
    if (head.roster.n < known.n)
        return refusal(ErrorCode::Rollback, object, "names an older roster than already seen");
    if (head.roster.n == known.n && head.roster.id != known.id)
        return refusal(ErrorCode::Forked, object, "names another roster of the same number");
    return {};
}

Result<void> checkMeetingMarks(const SignedObject &object, const HeadRecord &head,
                               const QHash<MeetingId, ChainMark> &known)
{
    for (auto mark = known.begin(); mark != known.end(); ++mark) {
        const auto meeting = head.meetings.constFind(mark.key());
        if (meeting == head.meetings.constEnd() || meeting->n < mark->n)
            return refusal(ErrorCode::Rollback, object, "names an older agenda than already seen");
        if (meeting->n == mark->n && meeting->id != mark->id)
            return refusal(ErrorCode::Forked, object, "names another agenda of the same number");
    }
    return {};
}

Result<void> checkChainMark(const SignedObject &object, const TrustChain &chain, const ChainMark &known)
{
    if (known.n == 0)
        return {};
    const AcceptedTrust *same = chain.find(known.n);
    if (!same)
        return refusal(ErrorCode::Rollback, object, "the trust records are older than those already seen");
    if (same->id != known.id)
        return refusal(ErrorCode::Forked, object, "another trust record of the same number");
    return {};
}

// (term, seq) against the newest head seen; true if it is that very head.
Result<bool> compareHead(const SignedObject &object, const HeadRecord &head, const QByteArray &payloadId,
                         const HeadMark &known)
{
    const auto position = std::tuple(head.term, head.seq);
    const auto knownPosition = std::tuple(known.term, known.seq);
    if (known.seq == 0)
        return false;
    if (position < knownPosition)
        return makeError(
            ErrorCode::Rollback, object.name.path(),
            QStringLiteral("the store is older than what was seen (term %1 seq %2 before term %3 seq %4)")
                .arg(head.term)
                .arg(head.seq)
                .arg(known.term)
                .arg(known.seq));
    if (position == knownPosition) {
        if (payloadId != known.payloadHash)
            return refusal(ErrorCode::Forked, object, "two heads of one number");
        return true;
    }
    if (head.term == known.term && head.seq == known.seq + 1 && head.prev != known.payloadHash)
        return refusal(ErrorCode::Forked, object, "does not follow the head already seen");
    return false;
}

Result<void> checkHeadName(const SignedObject &object, const HeadRecord &head, const QString &leadKeyId)
{
    if (object.envelope.type == ObjectType::HeadPointer) {
        if (parseHeadPointerName(object.name) != leadKeyId)
            return refusal(ErrorCode::Unauthorized, object, "not the name of its lead");
        return {};
    }
    PLENUM_TRY(requireType(object, ObjectType::Head));
    const auto name = parseHeadHistoryName(object.name);
    if (!name || name->n != head.seq)
        return refusal(ErrorCode::Corrupt, object, "name and number differ");
    if (name->keyId != leadKeyId)
        return refusal(ErrorCode::Unauthorized, object, "not the name of its lead");
    return {};
}

// True for the record by which the lead of `term` handed over to the one who leads now. Without that lead's
// consent nothing it says afterwards counts.
bool endsTerm(const TrustChain &chain, const AcceptedTrust &trust, int term)
{
    const AcceptedTrust *before = chain.find(trust.record.n - 1);
    return trust.isHandOver && before != nullptr && before->record.term == term &&
           trust.record.term == chain.current().term;
}

// ---- ROST

Result<void> checkRosterFollows(const SignedObject &object, const RosterRecord &next,
                                const AcceptedRoster &known)
{
    if (next.n < known.record.n)
        return refusal(ErrorCode::Rollback, object, "older than the roster already seen");
    if (next.n == known.record.n)
        return object.id == known.id ? Result<void>()
                                     : refusal(ErrorCode::Forked, object, "two rosters of one number");
    if (next.n == known.record.n + 1 && next.prev != known.id)
        return refusal(ErrorCode::Forked, object, "does not follow the roster already seen");
    QHash<DeviceId, const RosterDevice *> devices;
    for (const RosterDevice &device : next.devices)
        devices.insert(device.id, &device);
    for (const RosterDevice &before : known.record.devices) {
        const RosterDevice *after = devices.value(before.id);
        const bool kept = after && after->key == before.key && after->encryptionKey == before.encryptionKey &&
                          after->person == before.person && after->firstSeq == before.firstSeq &&
                          after->continues == before.continues &&
                          (!before.lastSeq || after->lastSeq == before.lastSeq);
        if (!kept)
            return refusal(ErrorCode::Corrupt, object, "a device vanished or changed");
    }
    return {};
}

// ---- MANI

struct NamedManifest {
    Manifest manifest;
    QString keyId;
};

Result<NamedManifest> readManifest(const SignedObject &object, const TrustChain &chain)
{
    PLENUM_TRY(requireType(object, ObjectType::Manifest));
    if (object.isLocked && !chain.isSignedBySecretaries(object))
        return refusal(ErrorCode::Unauthorized, object, "not signed by the secretaries");
    PLENUM_TRY_ASSIGN(Manifest manifest, payloadOf(object, parseManifest));
    const auto name = parseManifestName(object.name);
    if (!name || name->n != manifest.n || name->meeting != manifest.meeting.id)
        return refusal(ErrorCode::Corrupt, object, "name and content differ");
    if (!chain.isSignedBySecretaries(object))
        return refusal(ErrorCode::Unauthorized, object, "not signed by the secretaries");
    return NamedManifest{std::move(manifest), name->keyId};
}

Result<void> checkRevisions(const SignedObject &object, const Meeting &next, const Meeting &before)
{
    for (const AgendaItem &item : before.items) {
        for (const Paper &old : item.papers) {
            const Paper *now = findPaper(next, old.id);
            const bool changed = now && now->revision == old.revision &&
                                 (now->sha256 != old.sha256 || now->blob != old.blob ||
                                  now->size != old.size || now->contentKey != old.contentKey);
            if (changed)
                return refusal(ErrorCode::Corrupt, object, "a paper has other bytes under the same revision");
        }
    }
    return {};
}

} // namespace

ObjectReference TrustChain::currentReference() const
{
    const AcceptedTrust &last = m_records.constLast();
    return {last.record.n, last.id, last.keyId};
}

const AcceptedTrust *TrustChain::find(int n) const
{
    return n >= 1 && n <= m_records.size() ? &m_records[n - 1] : nullptr;
}

const AcceptedTrust &TrustChain::beginOfTerm() const
{
    return *std::find_if(m_records.begin(), m_records.end(),
                         [&](const AcceptedTrust &trust) { return trust.record.term == current().term; });
}

TrustChain TrustChain::upTo(int n) const
{
    TrustChain chain;
    chain.m_records = m_records.first(std::clamp<qsizetype>(n, 1, m_records.size()));
    return chain;
}

QByteArray TrustChain::leadKeyOfTerm(int term) const
{
    for (const AcceptedTrust &trust : m_records) {
        if (trust.record.term == term)
            return trust.record.leadKey();
    }
    return {};
}

bool TrustChain::isSignedBySecretaries(const SignedObject &object) const
{
    const QString keyId = writerOf(object.name);
    return std::any_of(m_records.begin(), m_records.end(), [&](const AcceptedTrust &trust) {
        return isWriterAmong(trust.record.secretary.keys, object, keyId) &&
               isRoleMet(object, trust.record.secretary);
    });
}

bool TrustChain::isSignedByALead(const SignedObject &object) const
{
    const QString keyId = writerOf(object.name);
    return std::any_of(m_records.begin(), m_records.end(), [&](const AcceptedTrust &trust) {
        return trust.record.lead == keyId && object.isSignedBy(trust.record.leadKey());
    });
}

Result<TrustChain> startTrust(const SignedObject &first, const QByteArray &expectedId)
{
    PLENUM_TRY_ASSIGN(NamedTrust trust, readTrust(first));
    if (trust.record.n != 1)
        return refusal(ErrorCode::Corrupt, first, "not the first trust record");
    if (first.id != expectedId)
        return refusal(ErrorCode::Unauthorized, first, "not the trust record this space began with");
    if (!isWriterAmong(trust.record.owner.keys, first, trust.keyId))
        return refusal(ErrorCode::Unauthorized, first, "not the name of one of its signers");
    TrustChain chain;
    chain.m_records.append({trust.record, first.id, trust.keyId, false});
    return chain;
}

Result<TrustChain> extendTrust(const TrustChain &chain, const SignedObject &next)
{
    PLENUM_TRY_ASSIGN(NamedTrust trust, readTrust(next));
    const int n = trust.record.n;
    if (n == 1)
        return next.id == chain.m_records.constFirst().id
                   ? Result<TrustChain>(chain)
                   : refusal(ErrorCode::Forked, next, "another first trust record");
    const AcceptedTrust *before = chain.find(n - 1);
    if (!before)
        return refusal(ErrorCode::Unavailable, next, "an earlier trust record has to be fetched first");
    const TrustRecord &previous = before->record;
    if (!isRoleMet(next, previous.owner))
        return refusal(ErrorCode::Unauthorized, next, "not signed by enough owners of the record before it");
    if (!isWriterAmong(previous.owner.keys + trust.record.owner.keys, next, trust.keyId))
        return refusal(ErrorCode::Unauthorized, next, "not the name of one of its signers");
    const AcceptedTrust *same = chain.find(n);
    if (trust.record.prev != before->id || (same && same->id != next.id))
        return refusal(ErrorCode::Forked, next, "another trust record at the same place");
    if (same)
        return chain;
    const bool leadChanged = trust.record.leadKey() != previous.leadKey();
    if (trust.record.term < previous.term || (leadChanged && trust.record.term == previous.term))
        return refusal(ErrorCode::Corrupt, next, "a new lead needs a new term");
    TrustChain longer = chain;
    longer.m_records.append(
        {trust.record, next.id, trust.keyId, leadChanged && next.isSignedBy(previous.leadKey())});
    return longer;
}

Result<InitRecord> acceptInit(const SignedObject &init, const TrustChain &chain)
{
    PLENUM_TRY(requireType(init, ObjectType::Init));
    PLENUM_TRY_ASSIGN(InitRecord record, payloadOf(init, parseInit));
    const AcceptedTrust &first = chain.records().constFirst();
    if (init.name != initName() || record.space != init.space)
        return refusal(ErrorCode::Corrupt, init, "another space");
    if (record.trustId != first.id)
        return refusal(ErrorCode::Forked, init, "names another first trust record");
    if (init.signersAmong(first.record.owner.keys) < 1)
        return refusal(ErrorCode::Unauthorized, init, "not signed by an owner");
    return record;
}

Result<AcceptedHead> acceptHead(const SignedObject &head, const TrustChain &chain, const SpaceMarks &known)
{
    if (head.isLocked && !chain.isSignedByALead(head))
        return refusal(ErrorCode::Unauthorized, head, "not signed by a lead");
    PLENUM_TRY_ASSIGN(HeadRecord record, payloadOf(head, parseHead));
    const AcceptedTrust *trust = chain.find(record.trust.n);
    if (!trust || record.term > chain.current().term)
        return refusal(ErrorCode::Unavailable, head, "a trust record has to be fetched first");
    const QByteArray leadKey = chain.leadKeyOfTerm(record.term);
    if (leadKey.isEmpty() || !head.isSignedBy(leadKey))
        return refusal(ErrorCode::Unauthorized, head, "not signed by the lead of its term");
    PLENUM_TRY(checkHeadName(head, record, keyIdOf(leadKey)));
    const ObjectReference expected{trust->record.n, trust->id, trust->keyId};
    if (record.trust != expected)
        return refusal(ErrorCode::Forked, head, "names another trust record of the same number");
    PLENUM_TRY(checkChainMark(head, chain, known.trust));

    const QByteArray payloadId = headPayloadId(head.envelope.payload);
    PLENUM_TRY_ASSIGN(const bool isKnown, compareHead(head, record, payloadId, known.head));
    if (isKnown)
        return AcceptedHead{record, payloadId, false};
    const bool isFarewell = endsTerm(chain, *trust, record.term);
    if (record.term < chain.current().term && !isFarewell)
        return refusal(ErrorCode::Unauthorized, head, "its lead was replaced");
    if (trust->record.term != record.term && !isFarewell)
        return refusal(ErrorCode::Corrupt, head, "names a trust record of another term");
    if (known.head.seq > 0 && record.term > known.head.term)
        return AcceptedHead{record, payloadId, true};
    PLENUM_TRY(checkRosterMark(head, record, known.roster));
    PLENUM_TRY(checkMeetingMarks(head, record, known.meetings));
    return AcceptedHead{record, payloadId, false};
}

SpaceMarks marksOf(const AcceptedHead &head, const TrustChain &chain)
{
    SpaceMarks marks;
    marks.head = {head.record.term, head.record.seq, head.payloadId};
    const ObjectReference trust = chain.currentReference();
    marks.trust = {trust.n, trust.id};
    marks.roster = {head.record.roster.n, head.record.roster.id};
    for (auto meeting = head.record.meetings.begin(); meeting != head.record.meetings.end(); ++meeting)
        marks.meetings.insert(meeting.key(), {meeting->n, meeting->id});
    return marks;
}

bool isStale(const HeadRecord &head, const QDateTime &now)
{
    return head.time.secsTo(now) > head.freshSeconds;
}

Result<AcceptedRoster> acceptRoster(const SignedObject &roster, const TrustChain &chain,
                                    const HeadRecord &head, const std::optional<AcceptedRoster> &known)
{
    PLENUM_TRY(requireType(roster, ObjectType::Roster));
    if (roster.isLocked && !chain.isSignedBySecretaries(roster))
        return refusal(ErrorCode::Unauthorized, roster, "not signed by the secretaries");
    PLENUM_TRY_ASSIGN(RosterRecord record, payloadOf(roster, parseRoster));
    const auto name = parseRosterName(roster.name);
    if (!name || name->n != record.n)
        return refusal(ErrorCode::Corrupt, roster, "name and number differ");
    if (!chain.isSignedBySecretaries(roster))
        return refusal(ErrorCode::Unauthorized, roster, "not signed by the secretaries");
    if (record.n != head.roster.n)
        return refusal(ErrorCode::Corrupt, roster, "not the roster the head names");
    if (roster.id != head.roster.id)
        return refusal(ErrorCode::Forked, roster, "another roster of the number the head names");
    if (known)
        PLENUM_TRY(checkRosterFollows(roster, record, *known));
    return AcceptedRoster{std::move(record), roster.id};
}

Result<AcceptedManifest> acceptManifest(const SignedObject &manifest, const TrustChain &chain,
                                        const HeadRecord &head, const ChainMark &known,
                                        const Manifest *newest)
{
    PLENUM_TRY_ASSIGN(NamedManifest read, readManifest(manifest, chain));
    const Manifest &next = read.manifest;
    const auto reference = head.meetings.constFind(next.meeting.id);
    if (reference == head.meetings.constEnd() || reference->n != next.n)
        return refusal(ErrorCode::Corrupt, manifest, "not the version the head names");
    if (reference->id != manifest.id)
        return refusal(ErrorCode::Forked, manifest, "another agenda of the number the head names");
    if (reference->state != next.meeting.state)
        return refusal(ErrorCode::Corrupt, manifest, "not in the state the head names");
    if (next.n < known.n)
        return refusal(ErrorCode::Rollback, manifest, "older than the agenda already seen");
    if (next.n == known.n && manifest.id != known.id)
        return refusal(ErrorCode::Forked, manifest, "two agendas of one number");
    if (known.n > 0 && next.n > known.n && next.hist[known.n - 1] != known.id)
        return refusal(ErrorCode::Forked, manifest, "does not descend from the agenda already seen");
    if (newest)
        PLENUM_TRY(checkRevisions(manifest, next.meeting, newest->meeting));
    return AcceptedManifest{std::move(read.manifest), manifest.id};
}

Result<AcceptedManifest> acceptEarlierManifest(const SignedObject &manifest, const TrustChain &chain,
                                               const Manifest &newest)
{
    PLENUM_TRY_ASSIGN(NamedManifest read, readManifest(manifest, chain));
    if (read.manifest.meeting.id != newest.meeting.id || read.manifest.n >= newest.n)
        return refusal(ErrorCode::Corrupt, manifest, "not an earlier version");
    if (newest.hist[read.manifest.n - 1] != manifest.id)
        return refusal(ErrorCode::Forked, manifest, "not in the history of the agenda");
    return AcceptedManifest{std::move(read.manifest), manifest.id};
}

Result<AcceptedSegment> acceptLogSegment(const SignedObject &segment, const RosterRecord &roster,
                                         const ChainMark &tip, const std::optional<QByteArray> &seen)
{
    PLENUM_TRY(requireType(segment, ObjectType::Log));
    const auto name = parseLogSegmentName(segment.name);
    if (!name)
        return refusal(ErrorCode::Corrupt, segment, "not the name of a log segment");
    const RosterDevice *device = roster.findDevice(name->device);
    if (!device || !segment.isSignedBy(device->key))
        return refusal(ErrorCode::Unauthorized, segment, "not signed by a device of the roster");
    PLENUM_TRY_ASSIGN(LogSegment record, payloadOf(segment, parseLogSegment));
    if (record.device != name->device || record.seq != name->seq)
        return refusal(ErrorCode::Corrupt, segment, "name and content differ");
    if (record.seq < device->firstSeq || (device->lastSeq && record.seq > *device->lastSeq))
        return refusal(ErrorCode::Unauthorized, segment,
                       "not counted: outside what the roster allows the device");

    const int expected = tip.n == 0 ? device->firstSeq : tip.n + 1;
    if (record.seq < expected) {
        const QByteArray before = record.seq == tip.n ? tip.id : seen.value_or(QByteArray());
        if (before.isEmpty())
            return refusal(ErrorCode::Unavailable, segment, "what was accepted at this place is not at hand");
        if (before != segment.id)
            return refusal(ErrorCode::Forked, segment, "two segments of one number");
        return AcceptedSegment{std::move(record), segment.id};
    }
    if (record.seq > expected)
        return refusal(ErrorCode::Unavailable, segment, "an earlier segment has to be fetched first");
    if (tip.n > 0 && record.prev != tip.id)
        return refusal(ErrorCode::Forked, segment, "does not follow the segment already seen");
    return AcceptedSegment{std::move(record), segment.id};
}

Result<JoinRecord> acceptJoin(const SignedObject &join)
{
    PLENUM_TRY(requireType(join, ObjectType::Join));
    PLENUM_TRY_ASSIGN(JoinRecord record, payloadOf(join, parseJoin));
    if (parseJoinName(join.name) != record.device)
        return refusal(ErrorCode::Corrupt, join, "name and content differ");
    if (record.space != join.space)
        return refusal(ErrorCode::Corrupt, join, "another space");
    if (!join.isSignedBy(record.key))
        return refusal(ErrorCode::Unauthorized, join, "not signed by the key it brings");
    return record;
}

} // namespace plenum
