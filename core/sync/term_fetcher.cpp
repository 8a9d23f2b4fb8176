// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/term_fetcher.h"

#include "core/sync/problem.h"

namespace plenum {

namespace {

// Contradicts the marks, and nothing worse.
bool isDispute(const Error &error)
{
    return error.code == ErrorCode::Forked || error.code == ErrorCode::Rollback ||
           error.code == ErrorCode::Corrupt;
}

} // namespace

QString overruledReason()
{
    return QStringLiteral("overruled by a new term");
}

TermFetcher::TermFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, Reader reader,
                         SyncReport &report)
    : m_store(store), m_replica(replica), m_anchor(anchor), m_reader(std::move(reader)), m_report(report)
{
}

Result<SignedObject> TermFetcher::read(const ObjectName &name, ObjectType type)
{
    PLENUM_TRY_ASSIGN(const Read read, m_reader(name, type));
    m_lastBytes = read.bytes;
    return read.object;
}

void TermFetcher::keep(const SignedObject &object)
{
    m_term.objects.append(StoredObject{object.name.path(),
                                       QString::fromLatin1(objectTypeCode(object.envelope.type)), object.id,
                                       m_lastBytes});
    ++m_report.objectsFetched;
    m_report.bytesFetched += m_lastBytes.size();
}

Result<void> TermFetcher::overrule(const QString &namePrefix, const QByteArray &id)
{
    PLENUM_TRY_ASSIGN(const QList<StoredObject> cached, m_replica.objectsBelow(m_anchor.space, namePrefix));
    for (const StoredObject &object : cached) {
        if (object.id != id)
            continue;
        PLENUM_TRY(m_replica.keepEvidence(m_anchor.space, object, overruledReason()));
        m_report.warnings.append(makeError(ErrorCode::Forked, object.name, overruledReason()));
    }
    return {};
}

Result<bool> TermFetcher::takeRoster(const AcceptedHead &head, const SpaceState &state)
{
    const ObjectReference &named = head.record.roster;
    m_term.marks.roster = ChainMark{named.n, named.id};
    if (state.roster && state.roster->id == named.id)
        return true;
    const auto object = read(rosterName(named.n, named.keyId), ObjectType::Roster);
    auto accepted = object ? acceptRoster(*object, *state.trust, head.record, state.roster)
                           : Result<AcceptedRoster>(object.error());
    const bool isDisputed = object && !accepted && isDispute(accepted.error());
    if (isDisputed)
        accepted = acceptRoster(*object, *state.trust, head.record, std::nullopt);
    if (!accepted) {
        PLENUM_TRY(noteProblem(accepted.error(), m_store, m_report));
        return false;
    }
    keep(*object);
    if (isDisputed)
        PLENUM_TRY(overrule(QStringLiteral("roster/"), state.marks.roster.id));
    return true;
}

Result<bool> TermFetcher::takeManifest(const AcceptedHead &head, const SpaceState &state,
                                       const MeetingId &meeting)
{
    const MeetingReference named = head.record.meetings.value(meeting);
    const ChainMark mark = state.marks.meetings.value(meeting);
    m_term.marks.meetings.insert(meeting, ChainMark{named.n, named.id});
    const auto known = state.manifests.constFind(meeting);
    const bool isKnown = known != state.manifests.cend();
    if (isKnown && known->id == named.id)
        return true;
    const auto object = read(manifestName(meeting, named.n, named.keyId), ObjectType::Manifest);
    auto accepted = object ? acceptManifest(*object, *state.trust, head.record, mark,
                                            isKnown ? &known->manifest : nullptr)
                           : Result<AcceptedManifest>(object.error());
    const bool isDisputed = object && !accepted && isDispute(accepted.error());
    if (isDisputed)
        accepted = acceptManifest(*object, *state.trust, head.record, ChainMark(), nullptr);
    if (!accepted) {
        PLENUM_TRY(noteProblem(accepted.error(), m_store, m_report));
        return false;
    }
    keep(*object);
    if (isDisputed)
        PLENUM_TRY(overrule(QStringLiteral("m/%1/").arg(meeting.text()), mark.id));
    return true;
}

Result<std::optional<TermFetcher::Term>> TermFetcher::run(const AcceptedHead &head, const SpaceState &state)
{
    m_term = Term();
    m_term.marks.head = HeadMark{head.record.term, head.record.seq, head.payloadId};
    m_term.marks.trust = {state.trust->currentReference().n, state.trust->currentReference().id};
    PLENUM_TRY_ASSIGN(const bool hasRoster, takeRoster(head, state));
    if (!hasRoster)
        return std::optional<Term>();
    for (auto it = head.record.meetings.cbegin(); it != head.record.meetings.cend(); ++it) {
        PLENUM_TRY_ASSIGN(const bool isTaken, takeManifest(head, state, it.key()));
        if (!isTaken)
            return std::optional<Term>();
    }
    for (auto it = state.marks.meetings.cbegin(); it != state.marks.meetings.cend(); ++it) {
        if (!head.record.meetings.contains(it.key()))
            PLENUM_TRY(overrule(QStringLiteral("m/%1/").arg(it.key().text()), it->id));
    }
    return std::optional(m_term);
}

} // namespace plenum
