// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rollup_fetcher.h"

#include "core/crypto/digest.h"
#include "core/sync/problem.h"

namespace plenum {

namespace {
constexpr qsizetype kAtOnce = 4; // roll-ups in memory: up to 4 MiB each
} // namespace

RollupFetcher::RollupFetcher(ObjectStore &store, Replica &replica, LogLedger &ledger,
                             const SpaceAnchor &anchor, LogTaker &taker, SyncReport &report)
    : m_store(store), m_replica(replica), m_ledger(ledger), m_anchor(anchor), m_taker(taker), m_report(report)
{
}

Result<void> RollupFetcher::run()
{
    PLENUM_TRY_ASSIGN(const auto before, m_ledger.readRollups(m_anchor.space));
    QList<RollupReference> wanted;
    for (const RollupReference &reference : m_taker.state().head->record.rollups) {
        if (before.value(reference.name) == reference.id)
            m_read.insert(reference.name, reference.id);
        else
            wanted.append(reference);
    }
    // In the order of the head: the first row for a place decides.
    for (qsizetype i = 0; i < wanted.size(); i += kAtOnce) {
        const QList<RollupReference> batch = wanted.mid(i, kAtOnce);
        PLENUM_TRY_ASSIGN(const auto bytes, fetch(batch));
        for (qsizetype k = 0; k < batch.size(); ++k) {
            PLENUM_TRY_ASSIGN(const bool isWhole, take(batch.at(k), bytes.at(k)));
            if (isWhole)
                m_read.insert(batch.at(k).name, batch.at(k).id);
        }
    }
    return settle(before);
}

Result<void> RollupFetcher::settle(const QHash<QString, QByteArray> &before)
{
    for (const RollupRejection &row : std::as_const(m_rejected))
        PLENUM_TRY(m_taker.heedRejection(row));
    PLENUM_TRY(m_taker.flush());
    if (!m_rejected.isEmpty())
        PLENUM_TRY(m_ledger.reject(m_anchor.space, m_rejected, true));
    return m_read == before ? Result<void>() : m_ledger.setReadRollups(m_anchor.space, m_read);
}

// The lead has its own ones already.
Result<QList<Result<QByteArray>>> RollupFetcher::fetch(const QList<RollupReference> &references)
{
    QList<Result<QByteArray>> all(references.size(), makeError(ErrorCode::NotFound));
    QList<ObjectName> names;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < references.size(); ++i) {
        const RollupReference &reference = references.at(i);
        PLENUM_TRY_ASSIGN(const QList<StoredObject> here,
                          m_replica.objectsBelow(m_anchor.space, reference.name));
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(reference.name));
        if (!here.isEmpty() && here.constFirst().id == reference.id) {
            all[i] = here.constFirst().bytes;
        } else {
            names.append(name);
            places.append(i);
        }
    }
    PLENUM_TRY(m_store.getMany(names, kMaxObjectBytes,
                               [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                                   all[places.at(index)] = bytes;
                                   if (bytes) {
                                       ++m_report.objectsFetched;
                                       m_report.bytesFetched += bytes->size();
                                   }
                                   return {};
                               }));
    return all;
}

Result<bool> RollupFetcher::take(const RollupReference &reference, const Result<QByteArray> &bytes)
{
    PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(reference.name));
    const SpaceState &state = m_taker.state();
    auto object = bytes ? openObject(*bytes, ObjectType::Rollup, m_anchor.space, name, m_taker.keys())
                        : Result<SignedObject>(bytes.error());
    const auto judge = [&] {
        return object ? acceptRollup(*object, *state.trust, state.head->record)
                      : Result<AcceptedRollup>(object.error());
    };
    auto accepted = judge();
    if (!accepted && accepted.error().code == ErrorCode::Sealed) {
        PLENUM_TRY_ASSIGN(const bool isFound, m_taker.findKey(accepted.error()));
        if (isFound)
            object = openObject(*bytes, ObjectType::Rollup, m_anchor.space, name, m_taker.keys());
        accepted = judge();
    }
    if (!accepted) {
        if (object && accepted.error().code == ErrorCode::Forked)
            PLENUM_TRY(m_replica.keepEvidence(
                m_anchor.space, StoredObject{name.path(), QStringLiteral("ROLL"), object->id, *bytes},
                accepted.error().detail));
        PLENUM_TRY(noteProblem(accepted.error(), m_store, m_report));
        return false;
    }
    m_rejected += accepted->record.rejected;
    return takeRows(accepted->record, name);
}

Result<QList<PackedObject>> RollupFetcher::openBlob(const RollupBlob &blob)
{
    const ObjectName name = blobName(blob.sha256);
    PLENUM_TRY_ASSIGN(const QByteArray bytes, m_store.get(name, blob.size));
    if (sha256(bytes) != blob.sha256)
        return makeError(ErrorCode::Corrupt, name.path(), QStringLiteral("another SHA-256 than its name"));
    m_report.bytesFetched += bytes.size();
    return parsePack(bytes);
}

Result<bool> RollupFetcher::takeRows(const RollupRecord &rollup, const ObjectName &name)
{
    PLENUM_TRY(m_taker.flush());
    QList<LogPosition> positions;
    for (const RollupRow &row : rollup.index)
        positions.append({row.device, row.seq});
    PLENUM_TRY_ASSIGN(const QList<KnownSegment> known, m_ledger.segmentsAt(m_anchor.space, positions));

    QList<RollupBlob> packs = rollup.blobs;
    if (packs.isEmpty() && !rollup.index.isEmpty())
        packs = {RollupBlob{{}, 0, static_cast<int>(rollup.index.size())}}; // the one inside
    bool isWhole = true;
    qsizetype first = 0;
    for (const RollupBlob &pack : std::as_const(packs)) {
        const qsizetype end = first + pack.rows;
        bool isNeeded = false;
        for (qsizetype i = first; i < end; ++i) {
            const RosterDevice *device = m_taker.device(rollup.index.at(i).device);
            isNeeded = isNeeded || (known.at(i).id != rollup.index.at(i).id && device != nullptr &&
                                    LogTaker::counts(*device, rollup.index.at(i).seq));
        }
        Result<QList<PackedObject>> objects = QList<PackedObject>();
        if (isNeeded)
            objects = pack.sha256.isEmpty() ? parsePack(rollup.pack) : openBlob(pack);
        if (objects && isNeeded && objects->size() != pack.rows)
            objects = makeError(ErrorCode::Corrupt, name.path(), QStringLiteral("a pack of another length"));
        if (!objects) {
            isWhole = false;
            const Error &error = objects.error();
            PLENUM_TRY(noteProblem(
                makeError(error.code, error.subject.isEmpty() ? name.path() : error.subject, error.detail),
                m_store, m_report));
        }
        const bool isHere = objects && isNeeded;
        for (qsizetype i = first; i < end; ++i) {
            PLENUM_TRY_ASSIGN(
                const LogTaker::Outcome outcome,
                m_taker.takeRow(rollup.index.at(i), known.at(i), isHere ? &objects->at(i - first) : nullptr));
            isWhole = isWhole && outcome != LogTaker::Outcome::Later;
        }
        first = end;
    }
    return isWhole;
}

} // namespace plenum
