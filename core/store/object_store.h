// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/object_name.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

namespace plenum {

enum class WriteMode {
    CreateNew, // for every immutable object: never changes what is there
    Replace,   // only for head-<k16>.bin, and to heal a name whose bytes prove to be broken
};

// Receives a blob piece by piece (64 KiB or so); an error it returns ends the transfer and is handed on.
using BlobSink = std::function<Result<void>(QByteArrayView)>;

// Where the objects of one space lie: a port. It moves bytes and knows nothing of their meaning; nothing it
// returns is trusted (docs/store-format.md). Adapters: FolderStore; tests/support/memory_store.h.
// tests/unit/store/store_contract.h holds every adapter to the promises below.
//
// Common errors, with the object's name as subject: NotFound, ReadOnly, DiskFull, TooLarge, UnsafePath,
// Unavailable. When the store as a whole is away (no such folder, no network: the offline state) the error is
// Unavailable and its subject is describe().
//
// Threading: blocking; one thread per instance.
class ObjectStore {
public:
    virtual ~ObjectStore() = default;

    // The whole object. Errors: NotFound; TooLarge above maxBytes.
    virtual Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) = 0;

    // Writes a whole object: afterwards, and after a crash at any moment, the name shows the old bytes (or
    // nothing) or the new ones, never a part. CreateNew on a name with equal bytes is success, with other
    // bytes Conflict.
    virtual Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) = 0;

    // Streams the blob's bytes from `offset` on. The bytes are what the store has: the caller hashes them.
    // An offset at or past the end gives no bytes. Errors: NotFound.
    virtual Result<void> fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink) = 0;

    // Copies a local file into the store, hashing on the way. A blob that is there and right is left alone, a
    // broken one is replaced. Errors: Corrupt if the file's SHA-256 is another one (nothing is stored then);
    // those of reading `localPath`, with that path as subject.
    virtual Result<void> putBlob(const QByteArray &sha256, const QString &localPath) = 0;

    // Names of the objects directly in a directory, sorted; files that are no object names are left out.
    // An absent directory is empty: absence is never a statement. Error: InvalidInput for no object
    // directory.
    virtual Result<QList<ObjectName>> list(const QString &directory) = 0;

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
};

} // namespace plenum
