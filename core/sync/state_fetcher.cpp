// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/state_fetcher.h"

#include "core/sync/problem.h"
#include "core/sync/term_fetcher.h"

#include <QSet>

#include <algorithm>

namespace plenum {

namespace {
// How many heads past the last known one are looked for when the head pointer is torn or absent.
constexpr int kHeadProbes = 16;
} // namespace

StateFetcher::StateFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor,
                           SyncReport &report)
    : m_store(store), m_replica(replica), m_anchor(anchor), m_report(report)
{
}

Result<void> StateFetcher::note(const Error &error)
{
    return noteProblem(error, m_store, m_report);
}

Result<SignedObject> StateFetcher::read(const ObjectName &name, ObjectType type)
{
    PLENUM_TRY_ASSIGN(m_lastBytes, m_store.get(name, kMaxObjectBytes));
    return openObject(m_lastBytes, type, m_anchor.space, name);
}

void StateFetcher::keep(const SignedObject &object, const QByteArray &bytes)
{
    m_accepted.append(StoredObject{
        object.name.path(), QString::fromLatin1(objectTypeCode(object.envelope.type)), object.id, bytes});
    ++m_report.objectsFetched;
    m_report.bytesFetched += bytes.size();
}

void StateFetcher::raiseTrust(int n, const QByteArray &id)
{
    if (n > m_marks.trust.n)
        m_marks.trust = ChainMark{n, id};
}

Result<void> StateFetcher::foundTrust()
{
    PLENUM_TRY_ASSIGN(const SignedObject init, read(initName(), ObjectType::Init));
    const QByteArray initBytes = m_lastBytes;
    PLENUM_TRY_ASSIGN(const QList<ObjectName> names, m_store.list(trustDirectory()));
    Error problem = makeError(ErrorCode::NotFound, trustDirectory(), QStringLiteral("no first trust record"));
    for (const ObjectName &name : names) {
        const auto parsed = parseTrustName(name);
        if (!parsed || parsed->n != 1)
            continue;
        const auto object = read(name, ObjectType::Trust);
        auto chain = object ? startTrust(*object, m_anchor.trustId) : Result<TrustChain>(object.error());
        if (!chain) {
            problem = chain.error();
            continue;
        }
        const QByteArray trustBytes = m_lastBytes;
        PLENUM_TRY(acceptInit(init, *chain));
        m_state.trust = std::move(chain).value();
        keep(init, initBytes);
        keep(*object, trustBytes);
        raiseTrust(1, object->id);
        return extendTrustChain(); // up to what the maxima know, when only the cache was lost
    }
    return problem;
}

Result<void> StateFetcher::extendTrustChain()
{
    const auto names = m_store.list(trustDirectory());
    if (!names)
        return note(names.error());
    for (const ObjectName &name : *names) {
        const auto parsed = parseTrustName(name);
        if (!parsed || parsed->n != m_state.trust->currentReference().n + 1)
            continue;
        const auto object = read(name, ObjectType::Trust);
        auto chain = object ? extendTrust(*m_state.trust, *object) : Result<TrustChain>(object.error());
        if (!chain) {
            PLENUM_TRY(note(chain.error()));
            continue;
        }
        m_state.trust = std::move(chain).value();
        keep(*object, m_lastBytes);
        raiseTrust(static_cast<int>(parsed->n), object->id);
    }
    return {};
}

// A head may name a trust record that is not here yet.
Result<AcceptedHead> StateFetcher::judgeHead(const SignedObject &object)
{
    auto accepted = acceptHead(object, *m_state.trust, m_state.marks);
    if (!accepted && accepted.error().code == ErrorCode::Unavailable) {
        const QByteArray bytes = m_lastBytes; // of the head; reading trust records goes on over them
        PLENUM_TRY(extendTrustChain());
        m_lastBytes = bytes;
        accepted = acceptHead(object, *m_state.trust, m_state.marks);
    }
    return accepted;
}

Result<std::optional<AcceptedHead>> StateFetcher::probeHeadHistory()
{
    const QString lead = m_state.trust->current().lead;
    QList<qint64> candidates;
    if (m_state.marks.head.seq > 0) {
        for (int i = 0; i < kHeadProbes; ++i)
            candidates.append(m_state.marks.head.seq + i);
    } else {
        const auto names = m_store.list(headHistoryDirectory());
        if (!names)
            PLENUM_TRY(note(names.error()));
        for (const ObjectName &name : names.value_or(QList<ObjectName>())) {
            const auto parsed = parseHeadHistoryName(name);
            if (parsed && parsed->keyId == lead)
                candidates.append(parsed->n);
        }
    }
    std::sort(candidates.begin(), candidates.end(), std::greater<>());
    for (const qint64 seq : std::as_const(candidates)) {
        const ObjectName name = headHistoryName(seq, lead);
        const auto object = read(name, ObjectType::Head);
        if (!object && object.error().code == ErrorCode::NotFound)
            continue;
        auto accepted = object ? judgeHead(*object) : Result<AcceptedHead>(object.error());
        if (!accepted) {
            PLENUM_TRY(note(accepted.error()));
            continue;
        }
        keep(*object, m_lastBytes);
        return std::optional(std::move(accepted).value());
    }
    return std::optional<AcceptedHead>();
}

Result<std::optional<AcceptedHead>> StateFetcher::readHead()
{
    const ObjectName name = headPointerName(m_state.trust->current().lead);
    const auto object = read(name, ObjectType::HeadPointer);
    auto accepted = object ? judgeHead(*object) : Result<AcceptedHead>(object.error());
    if (accepted) {
        if (m_state.marks.head.payloadHash != accepted->payloadId || !m_state.head)
            keep(*object, m_lastBytes);
        // The last word of a lead who handed over: the next one may have spoken already.
        if (m_state.trust->current().lead != parseHeadPointerName(name)) {
            PLENUM_TRY_ASSIGN(auto next, readHead());
            return next ? std::move(next) : std::optional(std::move(accepted).value());
        }
        return std::optional(std::move(accepted).value());
    }
    const ErrorCode code = accepted.error().code;
    // Until the new lead has published its first head there is nothing to read, and no fault.
    if (code == ErrorCode::NotFound && m_marks.head.seq > 0 &&
        m_marks.head.term < m_state.trust->current().term) {
        const QString lead = m_state.trust->current().lead;
        PLENUM_TRY(extendTrustChain());
        return m_state.trust->current().lead == lead ? Result<std::optional<AcceptedHead>>(std::nullopt)
                                                     : readHead();
    }
    PLENUM_TRY(note(accepted.error()));
    if (code == ErrorCode::Forked && object)
        PLENUM_TRY(m_replica.keepEvidence(
            m_anchor.space, StoredObject{name.path(), QStringLiteral("HDTP"), object->id, m_lastBytes},
            accepted.error().detail));
    if (code == ErrorCode::Rollback || code == ErrorCode::Forked)
        return std::optional<AcceptedHead>();
    // A head that is absent may mean that another device leads now; one that is torn is looked for in the
    // history.
    if (code == ErrorCode::NotFound) {
        const QString lead = m_state.trust->current().lead;
        PLENUM_TRY(extendTrustChain());
        if (m_state.trust->current().lead != lead)
            return readHead();
    }
    return probeHeadHistory();
}

Result<void> StateFetcher::readRoster(const HeadRecord &head)
{
    if (m_state.roster && m_state.roster->id == head.roster.id)
        return {};
    const auto object = read(rosterName(head.roster.n, head.roster.keyId), ObjectType::Roster);
    auto accepted = object ? acceptRoster(*object, *m_state.trust, head, m_state.roster)
                           : Result<AcceptedRoster>(object.error());
    if (!accepted)
        return note(accepted.error());
    keep(*object, m_lastBytes);
    m_marks.roster = ChainMark{accepted->record.n, accepted->id};
    return {};
}

Result<void> StateFetcher::readManifest(const HeadRecord &head, const MeetingId &meeting,
                                        const MeetingReference &reference)
{
    const auto known = m_state.manifests.constFind(meeting);
    const bool isKnown = known != m_state.manifests.cend();
    if (isKnown && known->id == reference.id)
        return readHistory(*known); // what was damaged the last time
    const auto object = read(manifestName(meeting, reference.n, reference.keyId), ObjectType::Manifest);
    auto accepted = object
                        ? acceptManifest(*object, *m_state.trust, head, m_state.marks.meetings.value(meeting),
                                         isKnown ? &known->manifest : nullptr)
                        : Result<AcceptedManifest>(object.error());
    if (!accepted) {
        if (object && accepted.error().code == ErrorCode::Forked)
            PLENUM_TRY(m_replica.keepEvidence(
                m_anchor.space,
                StoredObject{object->name.path(), QStringLiteral("MANI"), object->id, m_lastBytes},
                accepted.error().detail));
        return note(accepted.error());
    }
    keep(*object, m_lastBytes);
    m_marks.meetings.insert(meeting, ChainMark{accepted->manifest.n, accepted->id});
    return readHistory(*accepted);
}

// Earlier versions are wanted for "what changed"; the newest one proves their ids.
Result<void> StateFetcher::readHistory(const AcceptedManifest &newest)
{
    if (newest.manifest.n == 1)
        return {};
    const MeetingId &meeting = newest.manifest.meeting.id;
    PLENUM_TRY_ASSIGN(const QList<StoredObject> cached,
                      m_replica.objectsBelow(m_anchor.space, QStringLiteral("m/%1/").arg(meeting.text())));
    QSet<QString> here;
    for (const StoredObject &object : cached) {
        const auto name = ObjectName::parse(object.name);
        const auto parsed = name ? parseManifestName(*name) : std::nullopt;
        if (parsed && parsed->n < newest.manifest.n)
            here.insert(object.name);
    }
    if (here.size() >= newest.manifest.n - 1)
        return {};
    auto names = m_store.list(manifestDirectory(meeting));
    if (!names)
        return note(names.error());
    for (const ObjectName &name : *names) {
        const auto parsed = parseManifestName(name);
        if (!parsed || parsed->n >= newest.manifest.n || here.contains(name.path()))
            continue;
        const auto object = read(name, ObjectType::Manifest);
        const auto accepted = object ? acceptEarlierManifest(*object, *m_state.trust, newest.manifest)
                                     : Result<AcceptedManifest>(object.error());
        if (accepted)
            keep(*object, m_lastBytes);
        else
            PLENUM_TRY(note(accepted.error()));
    }
    return {};
}

Result<void> StateFetcher::readManifests(const HeadRecord &head)
{
    for (auto it = head.meetings.cbegin(); it != head.meetings.cend(); ++it)
        PLENUM_TRY(readManifest(head, it.key(), it.value()));
    return {};
}

Result<void> StateFetcher::run()
{
    PLENUM_TRY_ASSIGN(m_state, loadSpaceState(m_anchor, m_replica));
    m_marks = m_state.marks;
    if (!m_state.trust) {
        if (auto founded = foundTrust(); !founded)
            return note(founded.error());
    }
    PLENUM_TRY_ASSIGN(std::optional<AcceptedHead> head, readHead());
    // Whoever took over from a lost lead left no word in that one's pointer.
    const QString lead = m_state.trust->current().lead;
    PLENUM_TRY(extendTrustChain());
    if (m_state.trust->current().lead != lead) {
        PLENUM_TRY_ASSIGN(auto next, readHead());
        head = next ? std::move(next) : std::move(head);
    }
    if (head && head->beginsTerm) {
        TermFetcher fetcher(m_store, m_replica, m_anchor, m_report);
        PLENUM_TRY_ASSIGN(const auto term, fetcher.run(*head, m_state));
        if (!term)
            return {}; // as a whole or not at all
        m_marks = term->marks;
        m_accepted += term->objects;
    } else if (head) {
        m_marks.head = HeadMark{head->record.term, head->record.seq, head->payloadId};
        PLENUM_TRY(readRoster(head->record));
        PLENUM_TRY(readManifests(head->record));
    }
    if (m_accepted.isEmpty() && m_marks == m_state.marks)
        return {};
    PLENUM_TRY(m_replica.accept(m_anchor.space, m_marks, m_accepted));
    m_report.changed = true;
    return {};
}

} // namespace plenum
