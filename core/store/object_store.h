// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/object_name.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

namespace plenum {

enum class WriteMode {
    CreateNew, // for every immutable object: never changes what is there
    Replace,   // only for head-<k16>.bin, and to heal a name whose bytes prove to be broken
};

// Receives a blob piece by piece (64 KiB or so); an error it returns ends the transfer and is handed on.
using BlobSink = std::function<Result<void>(QByteArrayView)>;

// The answer of a conditional read.
struct ObjectVersion {
    bool isUnchanged = false; // what the caller knows under `tag` is still there; `bytes` is empty
    QByteArray bytes;
    QByteArray tag; // opaque, for the next conditional read; empty when the store has none
};

struct ObjectWrite {
    ObjectName name;
    QByteArray bytes;
    WriteMode mode = WriteMode::CreateNew;
};

struct BlobWrite {
    QByteArray sha256;
    QString localPath;
};

struct BlobRead {
    QByteArray sha256;
    qint64 offset = 0; // the first byte wanted
    qint64 size = -1;  // of the whole blob as the agenda says; -1: not known
};

// Takes what a batch of blob reads brings. An error it returns ends the whole batch and is handed on.
class BlobReceiver {
public:
    virtual ~BlobReceiver() = default;
    // The next bytes of request `index`, in order; pieces of different requests come in any mixture.
    virtual Result<void> receive(qsizetype index, QByteArrayView bytes) = 0;
    // Once per request: all its bytes were received, or why not.
    virtual Result<void> finish(qsizetype index, const Result<void> &outcome) = 0;

protected:
    BlobReceiver() = default;
    BlobReceiver(const BlobReceiver &) = default;
    BlobReceiver &operator=(const BlobReceiver &) = default;
};

// What became of request `index` of a batch; called once per request, in any order. An error it returns ends
// the batch and is handed on.
using ObjectReady = std::function<Result<void>(qsizetype index, const Result<QByteArray> &bytes)>;
using WriteDone = std::function<Result<void>(qsizetype index, const Result<void> &outcome)>;

// Where the objects of one space lie: a port. It moves bytes and knows nothing of their meaning; nothing it
// returns is trusted (docs/store-format.md). Adapters: FolderStore; tests/support/memory_store.h.
// tests/unit/store/store_contract.h holds every adapter to the promises below.
//
// Common errors, with the object's name as subject: NotFound, ReadOnly, DiskFull, TooLarge, UnsafePath,
// Unavailable. When the store as a whole is away (no such folder, no network: the offline state) the error is
// Unavailable and its subject is describe().
//
// The batch calls mean the same as their single calls done one after the other; an adapter that gains from it
// does many at once. A request that fails is reported and the others go on, except when the store as a whole
// is away: that ends the batch.
//
// Threading: blocking; one thread per instance.
class ObjectStore {
public:
    virtual ~ObjectStore() = default;

    // Every call ends with Cancelled soon after a stop is requested; nothing half-written is visible then.
    void stopWith(std::stop_token stop) { m_stop = std::move(stop); }

    // The whole object. Errors: NotFound; TooLarge above maxBytes.
    virtual Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) = 0;

    // As get(), but costs next to nothing when `tag`, of an earlier answer, still stands for what is there. A
    // tag proves nothing: the bytes do.
    virtual Result<ObjectVersion> getIfChanged(const ObjectName &name, qint64 maxBytes,
                                               const QByteArray &tag);

    // Reads many small objects.
    virtual Result<void> getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready);

    // Writes a whole object: afterwards, and after a crash at any moment, the name shows the old bytes (or
    // nothing) or the new ones, never a part. CreateNew on a name with equal bytes is success, with other
    // bytes Conflict.
    virtual Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) = 0;

    virtual Result<void> putMany(const QList<ObjectWrite> &writes, const WriteDone &done);

    // Streams the blob's bytes from `offset` on. The bytes are what the store has: the caller hashes them.
    // An offset at or past the end gives no bytes. Errors: NotFound.
    virtual Result<void> fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink) = 0;

    // Memory stays bounded whatever the sizes. The first requests are served first.
    virtual Result<void> fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver);

    // Copies a local file into the store, hashing on the way. A blob that is there and right is left alone, a
    // broken one is replaced. Errors: Corrupt if the file's SHA-256 is another one (nothing is stored then);
    // those of reading `localPath`, with that path as subject.
    virtual Result<void> putBlob(const QByteArray &sha256, const QString &localPath) = 0;

    virtual Result<void> putBlobs(const QList<BlobWrite> &writes, const WriteDone &done);

    // Names of the objects directly in a directory, sorted; files that are no object names are left out.
    // An absent directory is empty: absence is never a statement. Error: InvalidInput for no object
    // directory.
    virtual Result<QList<ObjectName>> list(const QString &directory) = 0;

    // Takes a name away for good. One that is not there is success. Only a lead's garbage collection does
    // this (docs/store-format.md, "Removing"). Error: Unsupported where an adapter cannot.
    virtual Result<void> remove(const ObjectName &name);

    // Everything put so far survives a power cut once this returns. Call it before the head pointer and after
    // it.
    virtual Result<void> barrier() = 0;

    // Tries whether `bytes` more would find room, and leaves nothing behind. Errors: ReadOnly, DiskFull; the
    // subject is describe().
    virtual Result<void> probeRoom(qint64 bytes) = 0;

    // For people and logs: "/srv/council" or the address of a server; never a credential.
    virtual QString describe() const = 0;

protected:
    ObjectStore() = default;
    ObjectStore(const ObjectStore &) = default;
    ObjectStore &operator=(const ObjectStore &) = default;

    const std::stop_token &stop() const { return m_stop; }
    // True for what ends a batch: the store as a whole is away, or somebody asked to stop.
    bool endsBatch(const Error &error) const;

private:
    std::stop_token m_stop;
};

} // namespace plenum
