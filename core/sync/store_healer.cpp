// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/store_healer.h"

#include "core/crypto/digest.h"
#include "core/store/agenda_views.h"
#include "core/sync/problem.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <map>

namespace plenum {

namespace {

constexpr qsizetype kBatchObjects = 64;
constexpr qsizetype kBatchPositions = 4'096;

Error elsewhere(const QString &name)
{
    return makeError(ErrorCode::NotFound, name, QStringLiteral("this device does not hold it"));
}

// Hashes what comes and keeps nothing.
class Hasher final : public BlobReceiver {
public:
    explicit Hasher(const QList<QByteArray> &blobs) : m_blobs(blobs) {}

    Result<void> receive(qsizetype index, QByteArrayView bytes) override
    {
        m_hashes.try_emplace(index, QCryptographicHash::Sha256).first->second.addData(bytes);
        return {};
    }
    Result<void> finish(qsizetype index, const Result<void> &outcome) override
    {
        const auto begun = m_hashes.try_emplace(index, QCryptographicHash::Sha256).first;
        const QByteArray hash = begun->second.result();
        m_hashes.erase(begun);
        if (!outcome && outcome.error().code == ErrorCode::NotFound)
            missing.append(m_blobs.at(index));
        else if (!outcome)
            unread.append(outcome.error());
        else if (hash != m_blobs.at(index))
            damaged.append(m_blobs.at(index));
        return {};
    }

    QList<QByteArray> missing;
    QList<QByteArray> damaged;
    QList<Error> unread;

private:
    const QList<QByteArray> &m_blobs;
    std::map<qsizetype, QCryptographicHash> m_hashes;
};

} // namespace

int HealReport::restored() const
{
    return static_cast<int>(std::count_if(findings.cbegin(), findings.cend(),
                                          [](const HealFinding &finding) { return finding.isRestored; }));
}

StoreHealer::StoreHealer(ObjectStore &store, Replica &replica, LogLedger &ledger, Outbox &outbox,
                         PaperCache &papers, const SpaceAnchor &anchor, const DeviceKey *key)
    : m_store(store),
      m_replica(replica),
      m_ledger(ledger),
      m_outbox(outbox),
      m_papers(papers),
      m_anchor(anchor),
      m_key(key)
{
}

// Hands back what ends a run.
Result<void> StoreHealer::passOver(const Error &error)
{
    SyncReport judged;
    return noteProblem(error, m_store, judged);
}

Result<void> StoreHealer::noteUnread(const Error &error)
{
    m_report.unread.append(error);
    return passOver(error);
}

Result<HealReport> StoreHealer::run(const SpaceState &state, const HealOptions &options)
{
    m_state = &state;
    m_options = options;
    m_report = HealReport();
    if (!state.trust || !state.head || !state.roster)
        return makeError(ErrorCode::Unavailable, m_anchor.space.text(),
                         QStringLiteral("the state of the space is not here yet: sync first"));
    for (const AcceptedTrust &trust : state.trust->records()) {
        for (const TrustRole &role : {trust.record.owner, trust.record.secretary}) {
            for (const QByteArray &key : role.keys)
                m_writers.insert(keyIdOf(key), key);
        }
    }
    for (const RosterDevice &device : state.roster->record.devices)
        m_writers.insert(keyIdOf(device.key), device.key);

    // Where nothing is mounted an empty folder stands in the store's place.
    if (const auto space = requireSpace(m_store); !space) {
        PLENUM_TRY_ASSIGN(const QList<ObjectName> trust, m_store.list(trustDirectory()));
        if (trust.isEmpty())
            return space.error();
    }
    PLENUM_TRY_ASSIGN(m_report.isStoreNewer, isStoreNewer());
    if (m_report.isStoreNewer)
        return m_report;

    // In the order of publishing: the closure of a head is there before the head is.
    PLENUM_TRY_ASSIGN(const QList<StoredObject> manifests,
                      m_replica.objectsBelow(m_anchor.space, QStringLiteral("m/")));
    for (const StoredObject &stored : manifests) {
        if (!isWithinMaxima(state, stored))
            continue;
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(stored.name));
        rememberBlobs({name, ObjectType::Manifest, stored.id, stored.bytes, false});
    }
    for (const RollupReference &reference : state.head->record.rollups) {
        PLENUM_TRY_ASSIGN(const QList<StoredObject> here,
                          m_replica.objectsBelow(m_anchor.space, reference.name));
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(reference.name));
        if (!here.isEmpty())
            rememberBlobs({name, ObjectType::Rollup, reference.id, here.constFirst().bytes, false});
    }
    PLENUM_TRY(healPapers());
    for (const QString &prefix :
         {trustDirectory() + QLatin1Char('/'), initName().path(), rosterDirectory() + QLatin1Char('/'),
          QStringLiteral("k/"), QStringLiteral("m/")})
        PLENUM_TRY(healBelow(prefix));
    PLENUM_TRY(healRollups());
    m_rollups = RollupAudit();
    if (state.head->record.logEpoch > 2) { // else no segment may be gone
        PLENUM_TRY_ASSIGN(m_rollups,
                          auditRollups(m_store, m_anchor, state, RollupCopies{m_replica, m_papers}));
    }
    PLENUM_TRY(healKept());
    PLENUM_TRY(healLogs());
    PLENUM_TRY(healBelow(garbageDirectory() + QLatin1Char('/')));
    PLENUM_TRY(healBelow(headHistoryDirectory() + QLatin1Char('/')));
    PLENUM_TRY(healPointer());
    std::sort(m_report.findings.begin(), m_report.findings.end(),
              [](const HealFinding &a, const HealFinding &b) { return a.name < b.name; });
    return m_report;
}

// ---- Papers and packs

void StoreHealer::rememberBlobs(const Expected &expected)
{
    const auto object =
        openObject(expected.bytes, *expected.type, m_anchor.space, expected.name, m_state->keys);
    if (!object || object->id != expected.id)
        return;
    if (expected.type == ObjectType::Rollup) {
        if (const auto rollup = parseRollup(object->content)) {
            for (const RollupBlob &blob : rollup->blobs)
                m_blobs.insert(blob.sha256);
        }
        return;
    }
    const auto manifest = readManifest(object->content, m_anchor.space, m_state->keys.device());
    if (!manifest)
        return;
    for (const AgendaItem &item : manifest->meeting.items) {
        for (const Paper &paper : item.papers)
            m_blobs.insert(paper.blob);
    }
}

Result<void> StoreHealer::healPapers()
{
    QList<QByteArray> blobs(m_blobs.cbegin(), m_blobs.cend());
    std::sort(blobs.begin(), blobs.end());
    m_report.checked += static_cast<int>(blobs.size());
    QList<QByteArray> missing;
    QList<QByteArray> damaged;
    if (m_options.readPapers)
        PLENUM_TRY(hashPapers(blobs, missing, damaged));
    else
        PLENUM_TRY(lookForPapers(blobs, missing));
    PLENUM_TRY(putPapers(missing, HealFinding::State::Missing));
    return putPapers(damaged, HealFinding::State::Damaged);
}

Result<void> StoreHealer::lookForPapers(const QList<QByteArray> &blobs, QList<QByteArray> &missing)
{
    QMap<QString, QList<QByteArray>> byDirectory;
    for (const QByteArray &blob : blobs)
        byDirectory[blobName(blob).directory()].append(blob);
    for (auto directory = byDirectory.cbegin(); directory != byDirectory.cend(); ++directory) {
        const auto listed = m_store.list(directory.key());
        if (!listed) {
            PLENUM_TRY(noteUnread(listed.error()));
            continue;
        }
        for (const QByteArray &blob : *directory) {
            if (!listed->contains(blobName(blob)))
                missing.append(blob);
        }
    }
    return {};
}

Result<void> StoreHealer::hashPapers(const QList<QByteArray> &blobs, QList<QByteArray> &missing,
                                     QList<QByteArray> &damaged)
{
    QList<BlobRead> reads;
    for (const QByteArray &blob : blobs)
        reads.append(BlobRead{blob, 0, -1});
    Hasher hasher(blobs);
    PLENUM_TRY(m_store.fetchBlobs(reads, hasher));
    for (const Error &error : std::as_const(hasher.unread))
        PLENUM_TRY(noteUnread(error));
    missing = hasher.missing;
    damaged = hasher.damaged;
    return {};
}

Result<void> StoreHealer::putPapers(const QList<QByteArray> &blobs, HealFinding::State state)
{
    QList<BlobWrite> writes;
    QList<qsizetype> places;
    for (const QByteArray &blob : blobs) {
        HealFinding finding{blobName(blob).path(), state, false, std::nullopt};
        if (!m_papers.has(blob))
            finding.problem = elsewhere(finding.name);
        else if (!m_options.dryRun) {
            writes.append(BlobWrite{blob, m_papers.pathOf(blob)});
            places.append(m_report.findings.size());
        }
        m_report.findings.append(finding);
    }
    return m_store.putBlobs(writes, [&](qsizetype index, const Result<void> &outcome) -> Result<void> {
        HealFinding &finding = m_report.findings[places.at(index)];
        finding.isRestored = outcome.has_value();
        if (!outcome)
            finding.problem = outcome.error();
        return {};
    });
}

// ---- Objects

Result<void> StoreHealer::healBelow(const QString &prefix)
{
    PLENUM_TRY_ASSIGN(const QList<StoredObject> objects, m_replica.objectsBelow(m_anchor.space, prefix));
    QList<Expected> expected;
    for (const StoredObject &stored : objects) {
        if (!isWithinMaxima(*m_state, stored))
            continue;
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(stored.name));
        expected.append(
            Expected{name, objectTypeFromCode(stored.type.toLatin1()), stored.id, stored.bytes, false});
    }
    return heal(expected);
}

Result<void> StoreHealer::healRollups()
{
    QList<Expected> expected;
    for (const RollupReference &reference : m_state->head->record.rollups) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(reference.name));
        PLENUM_TRY_ASSIGN(const QList<StoredObject> here,
                          m_replica.objectsBelow(m_anchor.space, reference.name));
        const bool isHere = !here.isEmpty() && here.constFirst().id == reference.id;
        expected.append(Expected{name, ObjectType::Rollup, reference.id,
                                 isHere ? here.constFirst().bytes : QByteArray(), false});
    }
    return heal(expected);
}

bool StoreHealer::mayBeGone(const ObjectName &name, const QByteArray &id) const
{
    const auto segment = parseLogSegmentName(name);
    return segment && segment->epoch < m_state->head->record.logEpoch - 1 &&
           m_rollups.lists({segment->device, segment->seq}, id);
}

// Segments of this device, and the large bodies they need: only their names are known here.
Result<void> StoreHealer::healKept()
{
    if (m_key == nullptr)
        return {};
    PLENUM_TRY_ASSIGN(const QStringList kept, m_outbox.keptNames(m_anchor.space));
    QList<Expected> expected;
    for (const QString &path : kept) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(path));
        const auto segment = parseLogSegmentName(name);
        if (segment && segment->device != m_key->device())
            continue; // of a key this device had before: others hold it
        m_seen.insert(path);
        Expected one{name, std::nullopt, {}, {}, true};
        if (segment) {
            one.type = ObjectType::Log;
            PLENUM_TRY_ASSIGN(one.id, m_outbox.ownSegmentId(m_anchor.space, segment->seq));
            if (mayBeGone(name, one.id))
                continue;
        } else if (const auto body = parseLargeEntryName(name)) {
            one.id = body->sha256;
        }
        expected.append(one);
    }
    return heal(expected);
}

// What was taken from the devices' logs, with the bodies beside it.
Result<void> StoreHealer::healLogs()
{
    PLENUM_TRY_ASSIGN(const auto logs, m_ledger.logs(m_anchor.space));
    for (const RosterDevice &device : m_state->roster->record.devices) {
        const int tail = logs.value(device.id).tail.n;
        for (int first = device.firstSeq; first <= tail; first += kBatchPositions) {
            QList<LogPosition> positions;
            for (int seq = first; seq <= std::min<int>(tail, first + kBatchPositions - 1); ++seq)
                positions.append({device.id, seq});
            PLENUM_TRY_ASSIGN(QList<KnownSegment> known, m_ledger.segmentsAt(m_anchor.space, positions));
            QList<KnownSegment> wanted;
            for (const KnownSegment &segment : std::as_const(known)) {
                const auto name = ObjectName::parse(segment.name);
                if (name && !segment.id.isEmpty() && !m_seen.contains(segment.name) &&
                    !mayBeGone(*name, segment.id))
                    wanted.append(segment);
            }
            for (qsizetype i = 0; i < wanted.size(); i += kBatchObjects) {
                const QList<KnownSegment> batch = wanted.mid(i, kBatchObjects);
                PLENUM_TRY_ASSIGN(const QList<QByteArray> bytes, m_ledger.bytesOf(m_anchor.space, batch));
                QList<Expected> expected;
                for (qsizetype k = 0; k < batch.size(); ++k) {
                    PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(batch.at(k).name));
                    expected.append(Expected{name, ObjectType::Log, batch.at(k).id, bytes.at(k), false});
                }
                PLENUM_TRY(heal(expected));
            }
        }
        PLENUM_TRY_ASSIGN(
            const QList<StoredObject> bodies,
            m_replica.objectsBelow(m_anchor.space, largeEntryDirectory(device.id) + QLatin1Char('/')));
        QList<Expected> expected;
        for (const StoredObject &body : bodies) {
            PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(body.name));
            if (!m_seen.contains(body.name))
                expected.append(Expected{name, std::nullopt, body.id, body.bytes, false});
        }
        PLENUM_TRY(heal(expected));
    }
    return {};
}

bool StoreHealer::isSignedByItsWriter(const SignedObject &object) const
{
    if (const auto segment = parseLogSegmentName(object.name)) {
        const RosterDevice *device = m_state->roster->record.findDevice(segment->device);
        return device == nullptr || object.isSignedBy(device->key);
    }
    const QString file = object.name.fileName();
    const QString keyId = file.mid(file.lastIndexOf(QLatin1Char('-')) + 1).chopped(4); // without ".bin"
    const auto key = m_writers.constFind(keyId);
    return key == m_writers.cend() || object.isSignedBy(*key); // one nobody knows is not touched
}

// What is wrong with the bytes under a name; nothing when they are right.
std::optional<HealFinding::State> StoreHealer::judge(const Expected &expected, const QByteArray &bytes) const
{
    if (bytes == expected.bytes)
        return std::nullopt;
    if (!expected.type)
        return sha256(bytes) == expected.id ? std::nullopt : std::optional(HealFinding::State::Damaged);
    const auto object = openObject(bytes, *expected.type, m_anchor.space, expected.name);
    if (!object || !isSignedByItsWriter(*object))
        return HealFinding::State::Damaged;
    return object->id == expected.id ? std::nullopt : std::optional(HealFinding::State::Contradicts);
}

Result<void> StoreHealer::heal(const QList<Expected> &expected)
{
    for (qsizetype first = 0; first < expected.size(); first += kBatchObjects) {
        const QList<Expected> batch = expected.mid(first, kBatchObjects);
        QList<ObjectName> names;
        for (const Expected &one : batch)
            names.append(one.name);
        QList<std::pair<qsizetype, HealFinding::State>> wrong;
        PLENUM_TRY(m_store.getMany(
            names, kMaxObjectBytes, [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                const bool isMissing = !bytes && bytes.error().code == ErrorCode::NotFound;
                const bool isTooLarge = !bytes && bytes.error().code == ErrorCode::TooLarge;
                if (!bytes && !isMissing && !isTooLarge)
                    return noteUnread(bytes.error());
                ++m_report.checked;
                const auto state = isMissing    ? std::optional(HealFinding::State::Missing)
                                   : isTooLarge ? std::optional(HealFinding::State::Damaged)
                                                : judge(batch.at(index), *bytes);
                if (state)
                    wrong.append({index, *state});
                return {};
            }));
        for (const auto &[index, state] : std::as_const(wrong))
            PLENUM_TRY(settle(batch.at(index), state));
    }
    return {};
}

Result<void> StoreHealer::settle(const Expected &expected, HealFinding::State state)
{
    HealFinding finding{expected.name.path(), state, false, std::nullopt};
    if (state == HealFinding::State::Contradicts) {
        finding.problem = makeError(ErrorCode::Forked, finding.name,
                                    QStringLiteral("another right object of the same writer lies here"));
    } else if (expected.bytes.isEmpty() && !expected.isKept) {
        finding.problem = elsewhere(finding.name);
    } else if (!m_options.dryRun && expected.isKept) {
        PLENUM_TRY(m_outbox.requeueKept(m_anchor.space, {finding.name}));
        finding.isRestored = true; // with the push that follows
    } else if (!m_options.dryRun) {
        const WriteMode mode =
            state == HealFinding::State::Missing ? WriteMode::CreateNew : WriteMode::Replace;
        const auto written = m_store.put(expected.name, expected.bytes, mode);
        finding.isRestored = written.has_value();
        if (!written) {
            PLENUM_TRY(passOver(written.error()));
            finding.problem = written.error();
        }
    }
    m_report.findings.append(finding);
    return {};
}

// ---- The head pointer

// A head of the lead that this device has not read: what is missing may be on purpose.
Result<bool> StoreHealer::isStoreNewer()
{
    const TrustRecord &trust = m_state->trust->current();
    const ObjectName name = headPointerName(trust.lead);
    const auto bytes = m_store.get(name, kMaxObjectBytes);
    if (!bytes) { // it is looked at again in the end
        PLENUM_TRY(passOver(bytes.error()));
        return false;
    }
    const auto object = openObject(*bytes, ObjectType::HeadPointer, m_anchor.space, name, m_state->keys);
    if (!object || !object->isSignedBy(trust.leadKey()))
        return false;
    if (object->isLocked) // sealed with a key that is not here yet
        return true;
    const auto there = parseHead(object->content);
    const HeadRecord &here = m_state->head->record;
    return there && std::pair(there->term, there->seq) > std::pair(here.term, here.seq);
}

// Of the head in force. The pointer in the cache may be of a publication that was never committed.
Result<std::optional<QByteArray>> StoreHealer::payloadInForce(const ObjectName &pointer)
{
    for (const QString &prefix : {pointer.path(), headHistoryDirectory() + QLatin1Char('/')}) {
        PLENUM_TRY_ASSIGN(const QList<StoredObject> rows, m_replica.objectsBelow(m_anchor.space, prefix));
        for (const StoredObject &row : rows) {
            const auto envelope = parseEnvelope(row.bytes, row.name);
            if (envelope && headPayloadId(envelope->payload) == m_state->head->payloadId)
                return std::optional(envelope->payload);
        }
    }
    return std::optional<QByteArray>();
}

Result<void> StoreHealer::healPointer()
{
    const TrustRecord &trust = m_state->trust->current();
    const ObjectName name = headPointerName(trust.lead);
    const HeadRecord &head = m_state->head->record;
    if (head.term != trust.term)
        return {}; // a new lead has not spoken yet
    ++m_report.checked;
    const auto bytes = m_store.get(name, kMaxObjectBytes);
    if (!bytes && bytes.error().code != ErrorCode::NotFound)
        return noteUnread(bytes.error());
    HealFinding finding{name.path(), HealFinding::State::Missing, false, std::nullopt};
    if (bytes) {
        finding.state = HealFinding::State::Damaged;
        const auto object = openObject(*bytes, ObjectType::HeadPointer, m_anchor.space, name, m_state->keys);
        const auto there = object && object->isSignedBy(trust.leadKey())
                               ? parseHead(object->content)
                               : makeError(ErrorCode::Corrupt, name.path());
        if (there && headPayloadId(object->envelope.payload) == m_state->head->payloadId)
            return {};
        if (there)
            finding.state = std::pair(there->term, there->seq) < std::pair(head.term, head.seq)
                                ? HealFinding::State::Old
                                : HealFinding::State::Contradicts;
    }
    PLENUM_TRY_ASSIGN(const auto payload, payloadInForce(name));
    const bool isLead = m_key != nullptr && m_key->keyId() == trust.lead;
    if (finding.state == HealFinding::State::Contradicts) {
        finding.problem =
            makeError(ErrorCode::Forked, finding.name, QStringLiteral("another head of the same number"));
    } else if (!isLead || !payload) {
        finding.problem = makeError(ErrorCode::Unauthorized, finding.name,
                                    QStringLiteral("only the lead secretary's device puts this back"));
    } else if (!m_options.dryRun) {
        PLENUM_TRY_ASSIGN(const QByteArray pointer,
                          sealEnvelope(ObjectType::HeadPointer, m_anchor.space, name, *payload, *m_key));
        PLENUM_TRY(m_store.barrier());
        const auto written = m_store.put(name, pointer, WriteMode::Replace);
        finding.isRestored = written.has_value();
        if (!written)
            finding.problem = written.error();
    }
    m_report.findings.append(finding);
    return m_options.dryRun ? Result<void>() : m_store.barrier();
}

} // namespace plenum
