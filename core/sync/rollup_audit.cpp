// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rollup_audit.h"

#include "core/crypto/digest.h"
#include "core/store/acceptance.h"
#include "core/sync/problem.h"

#include <algorithm>
#include <array>

namespace plenum {

namespace {

constexpr qsizetype kAuditedAtOnce = 4; // roll-ups in memory: up to 4 MiB each

class Auditor {
public:
    Auditor(ObjectStore &store, const SpaceAnchor &anchor, const SpaceState &state,
            const std::optional<RollupCopies> &copies)
        : m_store(store), m_anchor(anchor), m_state(state), m_copies(copies)
    {
    }

    Result<RollupAudit> run()
    {
        const QList<RollupReference> &references = m_state.head->record.rollups;
        for (qsizetype first = 0; first < references.size(); first += kAuditedAtOnce) {
            const QList<RollupReference> batch = references.mid(first, kAuditedAtOnce);
            QList<ObjectName> names;
            for (const RollupReference &reference : batch) {
                PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(reference.name));
                names.append(name);
            }
            QList<Result<QByteArray>> found(batch.size(), makeError(ErrorCode::NotFound));
            PLENUM_TRY(m_store.getMany(names, kMaxObjectBytes,
                                       [&](qsizetype i, const Result<QByteArray> &bytes) -> Result<void> {
                                           found[i] = bytes;
                                           return {};
                                       }));
            for (qsizetype i = 0; i < batch.size(); ++i)
                PLENUM_TRY(judge(batch.at(i), names.at(i), found.at(i)));
        }
        return m_audit;
    }

private:
    Result<void> judge(const RollupReference &reference, const ObjectName &name,
                       const Result<QByteArray> &bytes)
    {
        auto rollup = bytes ? open(name, *bytes) : Result<RollupRecord>(bytes.error());
        if (!rollup && m_copies) {
            PLENUM_TRY_ASSIGN(const QList<StoredObject> here,
                              m_copies->replica.objectsBelow(m_anchor.space, reference.name));
            if (!here.isEmpty()) {
                const auto held = open(name, here.constFirst().bytes);
                rollup = held ? held : rollup;
            }
        }
        auto readable = rollup ? Result<void>() : Result<void>(rollup.error());
        for (const RollupBlob &blob : rollup ? rollup->blobs : QList<RollupBlob>()) {
            if (readable)
                readable = readPack(blob);
        }
        if (!readable)
            return note(reference, readable.error());
        for (const RollupBlob &blob : rollup->blobs)
            m_audit.packs.insert(blob.sha256);
        for (const RollupRow &row : rollup->index) {
            QHash<int, QByteArray> &rows = m_audit.rows[row.device];
            if (!rows.contains(row.seq))
                rows.insert(row.seq, row.id);
        }
        return {};
    }

    Result<RollupRecord> open(const ObjectName &name, const QByteArray &bytes) const
    {
        PLENUM_TRY_ASSIGN(const SignedObject object,
                          openObject(bytes, ObjectType::Rollup, m_anchor.space, name, m_state.keys));
        PLENUM_TRY_ASSIGN(AcceptedRollup accepted,
                          acceptRollup(object, *m_state.trust, m_state.head->record));
        return std::move(accepted.record);
    }

    Result<void> readPack(const RollupBlob &blob)
    {
        if (m_copies && m_copies->papers.has(blob.sha256))
            return {};
        const ObjectName name = blobName(blob.sha256);
        PLENUM_TRY_ASSIGN(const QByteArray bytes, m_store.get(name, blob.size));
        if (sha256(bytes) != blob.sha256)
            return makeError(ErrorCode::Corrupt, name.path(),
                             QStringLiteral("another SHA-256 than its name"));
        return {};
    }

    Result<void> note(const RollupReference &reference, const Error &error)
    {
        SyncReport judged;
        PLENUM_TRY(noteProblem(error, m_store, judged));
        m_audit.problems.append(error);
        constexpr std::array kLost{ErrorCode::NotFound, ErrorCode::Corrupt, ErrorCode::Forked,
                                   ErrorCode::TooLarge, ErrorCode::Unauthorized};
        if (std::find(kLost.cbegin(), kLost.cend(), error.code) != kLost.cend())
            m_audit.lost.append(reference);
        else
            m_audit.isComplete = false;
        return {};
    }

    ObjectStore &m_store;
    const SpaceAnchor &m_anchor;
    const SpaceState &m_state;
    const std::optional<RollupCopies> &m_copies;
    RollupAudit m_audit;
};

} // namespace

Result<RollupAudit> auditRollups(ObjectStore &store, const SpaceAnchor &anchor, const SpaceState &state,
                                 const std::optional<RollupCopies> &copies)
{
    return Auditor(store, anchor, state, copies).run();
}

} // namespace plenum
