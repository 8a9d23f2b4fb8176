// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/state_fetcher.h"

#include "core/sync/problem.h"
#include "core/sync/term_fetcher.h"

#include <QMap>

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
    : m_store(store),
      m_replica(replica),
      m_anchor(anchor),
      m_key(key),
      m_report(report),
      m_finder(store, replica, anchor, key, report)
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
    if (!sealed)
        return object;
    const QByteArray own = m_lastBytes;
    PLENUM_TRY(lookForKey(*sealed));
    m_lastBytes = own;
    return openObject(m_lastBytes, type, m_anchor.space, name, m_state.keys);
}

// ---- Keys

Result<void> StateFetcher::lookForKey(const QString &id)
{
    if (!m_state.trust)
        return {};
    const auto isLeads = [&](const SignedObject &object) -> Result<bool> {
        if (!m_state.trust->isSignedByALead(object)) // one that leads since
            PLENUM_TRY(lookForTrust());
        return m_state.trust->isSignedByALead(object);
    };
    PLENUM_TRY(m_finder.find(id, isLeads, m_state.keys));
    m_accepted += m_finder.takeObjects();
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
    const bool isGlance = look == Look::Glance && m_visit.name == name.path();
    const bool wasLocked = isGlance && m_visit.isLocked;
    const bool isKnown = isGlance && m_state.head && m_visit.payloadHash == m_state.head->payloadId;
    const QByteArray tag = isKnown || wasLocked ? m_visit.tag : QByteArray();
    const auto version = m_store.getIfChanged(name, kMaxObjectBytes, tag);
    const bool isSame = version && version->isUnchanged && !tag.isEmpty();
    if (wasLocked && (isSame || (version && holdsLocked(version->bytes))))
        return std::optional<AcceptedHead>();
    if (isSame)
        return m_state.head;
    m_visit.isLocked = false;
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
    if (code == ErrorCode::Sealed) {
        m_visit.name = name.path();
        m_visit.tag = version->tag;
        m_visit.payloadHash = headPayloadId(object->envelope.payload);
        m_visit.isLocked = true;
        return findLastOpenHead();
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
    if (!accepted && accepted.error().code == ErrorCode::Sealed)
        return findLastOpenHead();
    if (!accepted) {
        PLENUM_TRY(note(accepted.error()));
        return probeHeadHistory(before->record.lead);
    }
    keep(*object, m_lastBytes);
    return std::optional(std::move(accepted).value());
}

bool StateFetcher::holdsLocked(const QByteArray &pointer) const
{
    const auto envelope = parseEnvelope(pointer);
    return envelope && headPayloadId(envelope->payload) == m_visit.payloadHash;
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

Result<std::optional<AcceptedHead>> StateFetcher::findLastOpenHead()
{
    if (m_state.marks.head.seq == 0)
        return std::optional<AcceptedHead>(); // it waits to be let in
    const auto listed = m_store.list(headHistoryDirectory());
    if (!listed)
        PLENUM_TRY(note(listed.error()));
    QMap<QString, QList<ObjectName>> byLead;
    for (const ObjectName &name : listed.value_or(QList<ObjectName>())) {
        const auto parsed = parseHeadHistoryName(name);
        const qint64 known = m_state.head ? m_state.marks.head.seq : m_state.marks.head.seq - 1;
        if (parsed && parsed->n > known)
            byLead[parsed->keyId].append(name);
    }
    QStringList leads; // the newest first
    for (auto trust = m_state.trust->records().crbegin(); trust != m_state.trust->records().crend();
         ++trust) {
        if (trust->record.term >= m_state.marks.head.term && !leads.contains(trust->record.lead))
            leads.append(trust->record.lead);
    }
    for (const QString &lead : std::as_const(leads)) {
        QList<ObjectName> names = byLead.value(lead);
        std::sort(names.begin(), names.end());
        PLENUM_TRY_ASSIGN(auto last, findLastOpenHead(names));
        if (last)
            return last;
    }
    return std::optional<AcceptedHead>();
}

// Keys only go on: once a head is sealed for others, all later ones are.
Result<std::optional<AcceptedHead>> StateFetcher::findLastOpenHead(const QList<ObjectName> &names)
{
    std::optional<AcceptedHead> last;
    SignedObject lastObject{names.isEmpty() ? initName() : names.constFirst(), m_anchor.space, {}, {}};
    QByteArray lastBytes;
    for (qsizetype first = 0, end = names.size(); first < end;) {
        const qsizetype middle = first + (end - first) / 2;
        const auto object = read(names.at(middle), ObjectType::Head);
        const QByteArray bytes = m_lastBytes;
        PLENUM_TRY_ASSIGN(auto accepted, judgeOpenHead(object));
        if (!accepted) {
            end = middle;
            continue;
        }
        lastObject = *object;
        lastBytes = bytes;
        last = std::move(accepted);
        first = middle + 1;
    }
    if (last)
        keep(lastObject, lastBytes);
    return last;
}

// Whoever is removed before a lead hands over reads the head that says so, and none of the next term.
Result<std::optional<AcceptedHead>> StateFetcher::judgeOpenHead(const Result<SignedObject> &object)
{
    if (!object)
        return std::optional<AcceptedHead>();
    if (auto accepted = judgeHead(*object))
        return std::optional(std::move(accepted).value());
    const auto head = parseHead(object->content);
    if (!head || head->term >= m_state.trust->current().term || m_state.trust->find(head->trust.n) == nullptr)
        return std::optional<AcceptedHead>();
    const TrustChain trust = m_state.trust->upTo(head->trust.n);
    SpaceMarks marks = m_state.marks;
    marks.trust = {trust.currentReference().n, trust.currentReference().id};
    auto accepted = acceptHead(*object, trust, marks);
    if (!accepted || accepted->beginsTerm)
        return std::optional<AcceptedHead>();
    const ObjectReference &named = accepted->record.roster;
    const auto roster = read(rosterName(named.n, named.keyId), ObjectType::Roster);
    const auto after = roster ? acceptRoster(*roster, trust, accepted->record, m_state.roster)
                              : Result<AcceptedRoster>(roster.error());
    return after && isEndedIn(after->record) ? std::optional(std::move(accepted).value())
                                             : std::optional<AcceptedHead>();
}

bool StateFetcher::isEndedIn(const RosterRecord &roster) const
{
    const RosterDevice *own = m_key != nullptr ? roster.findDevice(m_key->device()) : nullptr;
    return own != nullptr && own->lastSeq;
}

// A head that is sealed for others is no fault for whoever waits to be let in, or was removed.
Result<void> StateFetcher::tellOfLockedHead()
{
    if (!m_visit.isLocked || m_state.marks.head.seq == 0)
        return {};
    PLENUM_TRY_ASSIGN(const SpaceState now, loadStateWithoutAgendas(m_anchor, m_replica));
    if (now.roster && isEndedIn(now.roster->record))
        return {};
    return note(makeError(ErrorCode::Sealed, m_visit.name,
                          QStringLiteral("a newer head is sealed with a key this device was not given")));
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
    m_finder.passOver(m_visit.passedKeys);
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
        const auto reader = [this](const ObjectName &name, ObjectType type) -> Result<TermFetcher::Read> {
            PLENUM_TRY_ASSIGN(const SignedObject object, read(name, type));
            return TermFetcher::Read{object, m_lastBytes};
        };
        PLENUM_TRY_ASSIGN(const auto term,
                          TermFetcher(m_store, m_replica, m_anchor, reader, m_report).run(*head, m_state));
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
    if (head || m_visit.isLocked) {
        if (!m_visit.isLocked)
            m_visit.payloadHash = head->payloadId;
        m_visit.passedKeys = m_finder.passed();
        m_visit.isSettled = before.isSettled && look == Look::Glance &&
                            before.payloadHash == m_visit.payloadHash && m_accepted.isEmpty();
        if (look == Look::Close)
            m_visit.looked = now;
        outcome.visit = m_visit;
        outcome.isRemembered = m_visit == before;
    }
    if (m_accepted.isEmpty() && m_marks == m_state.marks) {
        outcome.state = m_state;
    } else {
        PLENUM_TRY(m_replica.accept(m_anchor.space, m_marks, m_accepted));
        m_report.changed = true;
    }
    PLENUM_TRY(tellOfLockedHead());
    return outcome;
}

} // namespace plenum
