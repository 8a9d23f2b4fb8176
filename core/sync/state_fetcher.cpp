// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/state_fetcher.h"

#include "core/sync/problem.h"
#include "core/sync/term_fetcher.h"

#include <algorithm>
#include <utility>

namespace plenum {

namespace {

// How many heads past the last known one are looked for when the head pointer is torn or absent.
constexpr int kHeadProbes = 16;
// How many polls apart it looks closely although nothing is new.
constexpr int kPollsPerLook = 10;
constexpr int kLeastPollSeconds = 30;

Result<QByteArray> answerOf(const QHash<ObjectName, Result<QByteArray>> &contents, const ObjectName &name)
{
    const auto answer = contents.constFind(name);
    return answer == contents.cend() ? makeError(ErrorCode::NotFound, name.path()) : *answer;
}

} // namespace

StateFetcher::StateFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor,
                           const DeviceKey *key, SyncReport &report)
    : m_store(store), m_replica(replica), m_anchor(anchor), m_key(key), m_report(report)
{
}

Result<void> StateFetcher::note(const Error &error)
{
    return noteProblem(error, m_store, m_report);
}

Result<SignedObject> StateFetcher::open(const ObjectName &name, ObjectType type,
                                        const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    m_lastBytes = *bytes;
    PLENUM_TRY_ASSIGN(SignedObject object, openObject(m_lastBytes, type, m_anchor.space, name, m_state.keys));
    const auto sealed = object.isLocked ? sealedWith(object.envelope.payload) : std::nullopt;
    if (!sealed || m_keysLookedFor.contains(*sealed))
        return object;
    m_keysLookedFor.insert(*sealed);
    const QByteArray own = m_lastBytes;
    PLENUM_TRY(lookForKey(*sealed));
    m_lastBytes = own;
    return openObject(m_lastBytes, type, m_anchor.space, name, m_state.keys);
}

// ---- Keys

Result<void> StateFetcher::lookForKey(const QString &id)
{
    if (m_key == nullptr || !m_state.trust || id == m_state.keys.root())
        return {};
    const auto names = m_store.list(keysDirectory(id));
    if (!names)
        return note(names.error());
    PLENUM_TRY_ASSIGN(const Contents contents, readAll(*names));
    for (const ObjectName &name : *names) {
        const auto parsed = parseKeysName(name);
        const auto bytes = answerOf(contents, name);
        if (!parsed || !bytes)
            continue;
        const auto object = openObject(*bytes, ObjectType::Keys, m_anchor.space, name, m_state.keys);
        auto isLeads = object && m_state.trust->isSignedByALead(*object);
        if (object && !isLeads) { // one that leads since
            PLENUM_TRY(lookForTrust());
            isLeads = m_state.trust->isSignedByALead(*object);
        }
        const auto record =
            isLeads ? parseKeys(object->content)
                    : Result<KeysRecord>(object ? makeError(ErrorCode::Unauthorized, name.path(),
                                                            QStringLiteral("not signed by a lead"))
                                                : object.error());
        if (!record || record->key != id) {
            PLENUM_TRY(note(record ? makeError(ErrorCode::Corrupt, name.path()) : record.error()));
            continue;
        }
        if (const auto learnt = learnKeys(*record, m_anchor.space, *m_key, m_state.keys);
            !learnt && learnt.error().code != ErrorCode::NotFound)
            PLENUM_TRY(note(makeError(learnt.error().code, name.path(), learnt.error().detail)));
        if (!m_state.keys.has(id))
            continue;
        m_lastBytes = *bytes;
        keep(*object, m_lastBytes);
        return m_replica.learn(m_anchor.space, m_state.keys);
    }
    return {};
}

Result<SignedObject> StateFetcher::read(const ObjectName &name, ObjectType type)
{
    return open(name, type, m_store.get(name, kMaxObjectBytes));
}

Result<StateFetcher::Contents> StateFetcher::readAll(const QList<ObjectName> &names)
{
    Contents contents;
    PLENUM_TRY(m_store.getMany(names, kMaxObjectBytes,
                               [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                                   contents.insert(names.at(index), bytes);
                                   return {};
                               }));
    return contents;
}

void StateFetcher::keep(const SignedObject &object, const QByteArray &bytes)
{
    m_accepted.append(StoredObject{
        object.name.path(), QString::fromLatin1(objectTypeCode(object.envelope.type)), object.id, bytes});
    ++m_report.objectsFetched;
    m_report.bytesFetched += bytes.size();
}

Result<void> StateFetcher::keepEvidence(const ObjectName &name, const SignedObject &object,
                                        const Error &error)
{
    return m_replica.keepEvidence(m_anchor.space,
                                  StoredObject{name.path(),
                                               QString::fromLatin1(objectTypeCode(object.envelope.type)),
                                               object.id, m_lastBytes},
                                  error.detail);
}

// ---- Trust

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
    PLENUM_TRY_ASSIGN(const Contents contents, readAll(names));
    Error problem = makeError(ErrorCode::NotFound, trustDirectory(), QStringLiteral("no first trust record"));
    for (const ObjectName &name : names) {
        const auto parsed = parseTrustName(name);
        if (!parsed || parsed->n != 1)
            continue;
        const auto object = open(name, ObjectType::Trust, answerOf(contents, name));
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
        return extendTrustChain(names, contents); // up to what the maxima know, when only the cache was lost
    }
    return problem;
}

Result<void> StateFetcher::lookForTrust()
{
    const auto listed = m_store.list(trustDirectory());
    if (!listed)
        return note(listed.error());
    QList<ObjectName> names;
    for (const ObjectName &name : *listed) {
        const auto parsed = parseTrustName(name);
        if (parsed && parsed->n > m_state.trust->currentReference().n)
            names.append(name);
    }
    if (names.isEmpty())
        return {};
    PLENUM_TRY_ASSIGN(const Contents contents, readAll(names));
    return extendTrustChain(names, contents);
}

Result<void> StateFetcher::extendTrustChain(const QList<ObjectName> &names, const Contents &contents)
{
    for (const ObjectName &name : names) {
        const auto parsed = parseTrustName(name);
        if (!parsed || parsed->n != m_state.trust->currentReference().n + 1)
            continue;
        const auto object = open(name, ObjectType::Trust, answerOf(contents, name));
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

// ---- The head

// A head may name a trust record that is not here yet.
Result<AcceptedHead> StateFetcher::judgeHead(const SignedObject &object)
{
    auto accepted = acceptHead(object, *m_state.trust, m_state.marks);
    if (!accepted && accepted.error().code == ErrorCode::Unavailable) {
        const QByteArray bytes = std::exchange(m_lastBytes, {});
        PLENUM_TRY(lookForTrust());
        m_lastBytes = bytes;
        accepted = acceptHead(object, *m_state.trust, m_state.marks);
    }
    return accepted;
}

Result<std::optional<AcceptedHead>> StateFetcher::readHead(Look look)
{
    const ObjectName name = headPointerName(m_state.trust->current().lead);
    // Without the very head it stands for, a tag says nothing.
    const bool isKnown = look == Look::Glance && m_state.head && m_visit.name == name.path() &&
                         m_visit.payloadHash == m_state.head->payloadId;
    const QByteArray tag = isKnown ? m_visit.tag : QByteArray();
    const auto version = m_store.getIfChanged(name, kMaxObjectBytes, tag);
    if (version && version->isUnchanged && !tag.isEmpty())
        return m_state.head;
    auto bytes = version ? Result<QByteArray>(version->bytes) : Result<QByteArray>(version.error());
    if (version && version->isUnchanged)
        bytes = makeError(ErrorCode::Corrupt, name.path(), QStringLiteral("unchanged since what?"));
    const auto object = open(name, ObjectType::HeadPointer, bytes);
    if (isOfEarlierTerm(object) && isHandingOver())
        return waitForNewLead();
    auto accepted = object ? judgeHead(*object) : Result<AcceptedHead>(object.error());
    if (accepted) {
        if (m_state.marks.head.payloadHash != accepted->payloadId || !m_state.head)
            keep(*object, m_lastBytes);
        m_visit.name = name.path();
        m_visit.tag = version->tag;
        // The last word of a lead who handed over: the next one may have spoken already.
        if (headPointerName(m_state.trust->current().lead) != name) {
            PLENUM_TRY_ASSIGN(auto next, readHead(Look::Close));
            if (next)
                return next;
        }
        return std::optional(std::move(accepted).value());
    }
    const ErrorCode code = accepted.error().code;
    if (code == ErrorCode::Sealed) { // who waits to be let in knows that
        if (m_state.marks.head.seq == 0)
            return std::optional<AcceptedHead>();
        PLENUM_TRY_ASSIGN(auto last, findLastOpenHead(m_state.trust->current().lead));
        if (!last && !isRemoved())
            PLENUM_TRY(note(accepted.error()));
        return last;
    }
    if (code == ErrorCode::NotFound && isHandingOver())
        return waitForNewLead();
    PLENUM_TRY(note(accepted.error()));
    if (code == ErrorCode::Forked && object)
        PLENUM_TRY(keepEvidence(name, *object, accepted.error()));
    PLENUM_TRY_ASSIGN(auto other, findOtherHead(code));
    // What a new lead never wrote is anybody's, and as good as nothing.
    const bool isDisputed = code == ErrorCode::Rollback || code == ErrorCode::Forked;
    return other || isDisputed || !isHandingOver() ? other : waitForNewLead();
}

// Who led before has a pointer from that time.
bool StateFetcher::isOfEarlierTerm(const Result<SignedObject> &object) const
{
    const auto head = object ? parseHead(object->content) : Result<HeadRecord>(object.error());
    return head && head->term < m_state.trust->current().term &&
           object->isSignedBy(m_state.trust->leadKeyOfTerm(head->term));
}

// Until the new lead has published its first head it has no pointer of this term, and that is no fault.
bool StateFetcher::isHandingOver() const
{
    return m_state.marks.head.term < m_state.trust->current().term &&
           (m_state.marks.head.seq > 0 || m_state.trust->beginOfTerm().isHandOver);
}

Result<std::optional<AcceptedHead>> StateFetcher::waitForNewLead()
{
    const QString lead = m_state.trust->current().lead;
    PLENUM_TRY(lookForTrust());
    if (m_state.trust->current().lead != lead)
        return readHead(Look::Close);
    return m_state.hasLastWord() ? std::optional<AcceptedHead>() : readLastWord();
}

// Of the lead that handed over: the newest head there is, and what the next one begins with.
Result<std::optional<AcceptedHead>> StateFetcher::readLastWord()
{
    const AcceptedTrust *before = m_state.trust->find(m_state.trust->beginOfTerm().record.n - 1);
    const ObjectName name = headPointerName(before->record.lead);
    const auto object = read(name, ObjectType::HeadPointer);
    auto accepted = object ? judgeHead(*object) : Result<AcceptedHead>(object.error());
    if (!accepted) {
        PLENUM_TRY(note(accepted.error()));
        return probeHeadHistory(before->record.lead);
    }
    keep(*object, m_lastBytes);
    return std::optional(std::move(accepted).value());
}

Result<std::optional<AcceptedHead>> StateFetcher::findOtherHead(ErrorCode problem)
{
    m_visit.name.clear();
    m_visit.tag.clear();
    if (problem == ErrorCode::Rollback || problem == ErrorCode::Forked)
        return std::optional<AcceptedHead>();
    // A head that is absent may mean that another device leads now; one that is torn is looked for in the
    // history.
    if (problem == ErrorCode::NotFound) {
        const QString lead = m_state.trust->current().lead;
        PLENUM_TRY(lookForTrust());
        if (m_state.trust->current().lead != lead)
            return readHead(Look::Close);
    }
    return probeHeadHistory(m_state.trust->current().lead);
}

Result<std::optional<AcceptedHead>> StateFetcher::probeHeadHistory(const QString &lead)
{
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
    QList<ObjectName> names;
    for (qsizetype i = 0; i < candidates.size() && i < kHeadProbes; ++i)
        names.append(headHistoryName(candidates.at(i), lead));
    PLENUM_TRY_ASSIGN(const Contents contents, readAll(names));
    for (const ObjectName &name : std::as_const(names)) {
        const auto object = open(name, ObjectType::Head, answerOf(contents, name));
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

// Keys only go on: once a head is sealed for others, all later ones are.
Result<std::optional<AcceptedHead>> StateFetcher::findLastOpenHead(const QString &lead)
{
    const auto listed = m_store.list(headHistoryDirectory());
    if (!listed)
        PLENUM_TRY(note(listed.error()));
    QList<ObjectName> newer;
    for (const ObjectName &name : listed.value_or(QList<ObjectName>())) {
        const auto parsed = parseHeadHistoryName(name);
        if (parsed && parsed->keyId == lead && parsed->n > m_state.marks.head.seq)
            newer.append(name);
    }
    std::sort(newer.begin(), newer.end());
    std::optional<AcceptedHead> last;
    for (qsizetype first = 0, end = newer.size(); first < end;) {
        const qsizetype middle = first + (end - first) / 2;
        const auto object = read(newer.at(middle), ObjectType::Head);
        auto accepted = object ? judgeHead(*object) : Result<AcceptedHead>(object.error());
        if (!accepted) {
            end = middle;
            continue;
        }
        keep(*object, m_lastBytes);
        last = std::move(accepted).value();
        first = middle + 1;
    }
    return last;
}

bool StateFetcher::isRemoved() const
{
    const RosterDevice *own =
        m_state.roster && m_key != nullptr ? m_state.roster->record.findDevice(m_key->device()) : nullptr;
    return own != nullptr && own->lastSeq;
}

bool StateFetcher::isLookDue(const QDateTime &now) const
{
    const int poll = m_state.head ? m_state.head->record.pollSeconds : 0;
    const qint64 period = kPollsPerLook * std::max(poll, kLeastPollSeconds);
    const qint64 since = m_visit.looked.isValid() ? m_visit.looked.secsTo(now) : period;
    return since < 0 || since >= period; // a clock that was set back counts as time gone by
}

// ---- What the head names

Result<void> StateFetcher::takeRoster(const HeadRecord &head, const ObjectName &name,
                                      const Result<QByteArray> &bytes)
{
    const auto object = open(name, ObjectType::Roster, bytes);
    auto accepted = object ? acceptRoster(*object, *m_state.trust, head, m_state.roster)
                           : Result<AcceptedRoster>(object.error());
    if (!accepted)
        return note(accepted.error());
    keep(*object, m_lastBytes);
    m_marks.roster = ChainMark{accepted->record.n, accepted->id};
    return {};
}

Result<void> StateFetcher::takeManifest(const HeadRecord &head, const MeetingId &meeting,
                                        const ObjectName &name, const Result<QByteArray> &bytes)
{
    const auto known = m_state.manifests.constFind(meeting);
    const Manifest *newest = known == m_state.manifests.cend() ? nullptr : &known->manifest;
    const auto object = open(name, ObjectType::Manifest, bytes);
    auto accepted =
        object ? acceptManifest(*object, *m_state.trust, head, m_state.marks.meetings.value(meeting), newest)
               : Result<AcceptedManifest>(object.error());
    if (!accepted) {
        if (object && accepted.error().code == ErrorCode::Forked)
            PLENUM_TRY(keepEvidence(name, *object, accepted.error()));
        return note(accepted.error());
    }
    keep(*object, m_lastBytes);
    m_marks.meetings.insert(meeting, ChainMark{accepted->manifest.n, accepted->id});
    return {};
}

Result<void> StateFetcher::readWhatHeadNames(const HeadRecord &head)
{
    QList<ObjectName> names;
    QList<std::optional<MeetingId>> meetings; // nullopt: the roster
    if (!m_state.roster || m_state.roster->id != head.roster.id) {
        names.append(rosterName(head.roster.n, head.roster.keyId));
        meetings.append(std::nullopt);
    }
    for (auto it = head.meetings.cbegin(); it != head.meetings.cend(); ++it) {
        const auto known = m_state.manifests.constFind(it.key());
        if (known != m_state.manifests.cend() && known->id == it->id)
            continue;
        names.append(manifestName(it.key(), it->n, it->keyId));
        meetings.append(it.key());
    }
    if (names.isEmpty())
        return {};
    return m_store.getMany(names, kMaxObjectBytes, [&](qsizetype index, const Result<QByteArray> &bytes) {
        const auto &meeting = meetings.at(index);
        return meeting ? takeManifest(head, *meeting, names.at(index), bytes)
                       : takeRoster(head, names.at(index), bytes);
    });
}

Result<TrustChain> StateFetcher::readTrust()
{
    PLENUM_TRY_ASSIGN(m_state, loadStateWithoutAgendas(m_anchor, m_replica));
    m_marks = m_state.marks;
    PLENUM_TRY(m_state.trust ? lookForTrust() : foundTrust());
    if (!m_accepted.isEmpty()) {
        PLENUM_TRY(m_replica.accept(m_anchor.space, m_marks, m_accepted));
        m_report.changed = true;
    }
    return *m_state.trust;
}

Result<StateFetcher::Outcome> StateFetcher::run(const QDateTime &now, bool isThorough)
{
    PLENUM_TRY_ASSIGN(m_state, loadStateWithoutAgendas(m_anchor, m_replica));
    PLENUM_TRY_ASSIGN(const std::future<void> agendas, readAgendasAhead(m_anchor, m_replica, m_state));
    PLENUM_TRY_ASSIGN(m_visit, m_replica.headVisit(m_anchor.space));
    const HeadVisit before = m_visit;
    m_marks = m_state.marks;
    const Look look = isThorough || isLookDue(now) ? Look::Close : Look::Glance;
    const bool isNew = !m_state.trust;
    if (isNew) {
        if (auto founded = foundTrust(); !founded) {
            PLENUM_TRY(note(founded.error()));
            return Outcome{};
        }
    }
    PLENUM_TRY_ASSIGN(std::optional<AcceptedHead> head, readHead(look));
    if (look == Look::Close && !isNew) {
        const QString lead = m_state.trust->current().lead;
        PLENUM_TRY(lookForTrust());
        if (m_state.trust->current().lead != lead) {
            PLENUM_TRY_ASSIGN(head, readHead(look));
        }
    }
    agendas.wait();
    PLENUM_TRY(loadAgendas(m_anchor, m_replica, m_state));
    Outcome outcome;
    outcome.isClose = look == Look::Close;
    if (head && head->beginsTerm) {
        PLENUM_TRY_ASSIGN(const auto term,
                          TermFetcher(m_store, m_replica, m_anchor, m_report).run(*head, m_state));
        if (!term)
            return outcome; // as a whole or not at all
        m_marks = term->marks;
        m_accepted += term->objects;
    } else if (head) {
        m_marks.head = HeadMark{head->record.term, head->record.seq, head->payloadId};
        PLENUM_TRY(readWhatHeadNames(head->record));
    }
    // Who writes next needs the key that begins with this head.
    if (head && !head->record.sealKey.isEmpty() && !m_state.keys.has(head->record.sealKey))
        PLENUM_TRY(lookForKey(head->record.sealKey));
    if (head) {
        m_visit.payloadHash = head->payloadId;
        m_visit.isSettled = before.isSettled && look == Look::Glance &&
                            before.payloadHash == head->payloadId && m_accepted.isEmpty();
        if (look == Look::Close)
            m_visit.looked = now;
        outcome.visit = m_visit;
        outcome.isRemembered = m_visit == before;
    }
    if (m_accepted.isEmpty() && m_marks == m_state.marks) {
        outcome.state = m_state;
        return outcome;
    }
    PLENUM_TRY(m_replica.accept(m_anchor.space, m_marks, m_accepted));
    m_report.changed = true;
    return outcome;
}

} // namespace plenum
