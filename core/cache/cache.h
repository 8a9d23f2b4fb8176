// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"
#include "core/sync/replica.h"

#include <memory>

namespace plenum {

// cache.db and the paper files: everything that can be fetched again. WAL, synchronous=NORMAL. A damaged cache is
// renamed aside and rebuilt; wasRebuilt() tells so once. Threading: as Vault.
class Cache {
public:
    // <folder>/cache.db and <folder>/papers/<xx>/<sha256>.pdf. Sweeps orphaned temporary files at start.
    static Result<std::unique_ptr<Cache>> open(const QString &folder);
    ~Cache();

    bool wasRebuilt() const;

    // Verified objects by type prefix, in name order: all manifests of a meeting are "m/<mid>/".
    Result<QList<StoredObject>> objectsBelow(const SpaceId &space, const QString &namePrefix);

    // Others' shared marks, merged (greatest stamp wins, withdrawals gone).
    Result<QList<Mark>> sharedMarks(const SpaceId &space, const PaperId &paper, int revision);
    Result<QHash<PaperId, int>> sharedMarkCounts(const SpaceId &space, const MeetingId &meeting);
    // Others' sign-offs as their logs carried them; not judged here.
    Result<QList<StoredSignOff>> signOffs(const SpaceId &space, std::optional<MeetingId> meeting);

    // Small pictures of pages, so that nothing is ever white: JPEG or PNG bytes by (document, page).
    Result<QByteArray> preview(const QByteArray &sha256, int page);
    Result<void> savePreview(const QByteArray &sha256, int page, const QByteArray &image);

    Result<void> checkIntegrity();

    PaperCache &papers();

private:
    friend class SqliteReplica;
    struct Private;
    explicit Cache(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// The Replica of the engine over both databases.
std::unique_ptr<Replica> makeReplica(Vault &vault, Cache &cache);

} // namespace plenum
