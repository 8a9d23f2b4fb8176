// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"
#include "core/sync/log_ledger.h"
#include "core/sync/replica.h"

#include <QSet>

#include <atomic>
#include <memory>

namespace plenum {

// A mark another device shared; of several devices that go on for one another, `device` is the first. A mark
// is known by device and id together: a device that reuses the id of
// somebody else's mark makes a mark of its own and changes nothing of theirs, in whatever order the logs
// arrive. mark.author is only a claim: take the person from the roster by `device`.
struct SharedMark {
    Mark mark;
    DeviceId device;

    bool operator==(const SharedMark &) const = default;
};

// How much of a space is in the cache, for people who ask what is kept here.
struct KeptCopies {
    int agendas = 0; // versions, of all meetings
    int objects = 0; // all signed objects, these too
    qint64 objectBytes = 0;
    int marks = 0; // of others
    int signOffs = 0;

    bool operator==(const KeptCopies &) const = default;
};

// Paper files, whichever spaces they belong to; beginnings of papers too.
struct KeptPapers {
    int papers = 0;
    qint64 bytes = 0;

    bool operator==(const KeptPapers &) const = default;
};

// cache.db and the paper files: everything that can be fetched again. WAL, synchronous=NORMAL. A damaged
// cache is renamed aside and rebuilt; wasRebuilt() tells so once. Threading: as Vault.
class Cache {
public:
    // <folder>/cache.db and <folder>/papers/<xx>/<sha256>.pdf. Sweeps orphaned temporary files at start.
    static Result<std::unique_ptr<Cache>> open(const QString &folder);
    ~Cache();

    bool wasRebuilt() const;

    // Verified objects by type prefix, in name order: all manifests of a meeting are "m/<mid>/".
    Result<QList<StoredObject>> objectsBelow(const SpaceId &space, const QString &namePrefix);

    // Others' shared marks, merged (greatest stamp wins, withdrawals gone), in reading order.
    Result<QList<SharedMark>> sharedMarks(const SpaceId &space, const PaperId &paper, int revision);
    Result<QHash<PaperId, int>> sharedMarkCounts(const SpaceId &space, const MeetingId &meeting);
    // Others' sign-offs as their logs carried them, by device and segment; not judged here, and `person` is
    // left empty: the roster tells whose `device` it is.
    Result<QList<StoredSignOff>> signOffs(const SpaceId &space, std::optional<MeetingId> meeting);

    // How many entries of valid segments could not be read and were skipped, for the log and plenumctl
    // doctor.
    Result<int> skippedEntries(const SpaceId &space);

    // Small pictures of pages, so that nothing is ever white: JPEG or PNG bytes by (document, page); empty
    // when there is none. savePreview: TooLarge above 1 MiB.
    Result<QByteArray> preview(const QByteArray &sha256, int page);
    Result<void> savePreview(const QByteArray &sha256, int page, const QByteArray &image);

    Result<void> checkIntegrity();

    PaperCache &papers();

    Result<KeptCopies> kept(const SpaceId &space);
    KeptPapers keptPapers() const;

    // As if the space had never been read: its rows are overwritten and the files shrink. Previews of all
    // spaces go with them. What stays in the vault remembers the maxima, so nothing older comes back.
    Result<void> forget(const SpaceId &space);
    // Removes every paper, and every beginning of one, but these. Errors: those of the first file that stays.
    Result<void> dropPapersExcept(const QSet<QByteArray> &blobs);

private:
    friend class SqliteLogLedger;
    friend class SqliteReplica;
    struct Private;
    explicit Cache(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// The Replica of the engine over both databases.
// `device` is what its keys() carry; it may become another one.
std::unique_ptr<Replica> makeReplica(Vault &vault, Cache &cache,
                                     const std::atomic<const DeviceKey *> *device = nullptr);
// The LogLedger of the engine over both databases.
std::unique_ptr<LogLedger> makeLogLedger(Vault &vault, Cache &cache);

} // namespace plenum
