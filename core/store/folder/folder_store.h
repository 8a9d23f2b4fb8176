// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/unique_fd.h"
#include "core/store/object_store.h"

#include <QByteArrayList>
#include <QSet>

namespace plenum {

// A store in a folder: local disk, network share, USB stick. Nothing but names and bytes is relied on: no
// locks, no times, no case, no file watcher.
//
// A write goes to t/<random>.bin in the same folder, is flushed to disk, and only then gets its name by a
// rename that never replaces (link, or a checked plain rename, where the file system cannot do that). Blobs
// are flushed together by barrier(), because a thousand of them flushed one by one take twice as long; a blob
// torn by a power cut proves itself broken and putBlob replaces it.
//
// The root is opened anew for every call, so a stick that comes and goes is Unavailable and then works again.
// Symbolic links below the root are refused (UnsafePath).
class FolderStore final : public ObjectStore {
public:
    // Clock and Random must outlive the store.
    FolderStore(QString root, const Clock &clock, Random &random);

    // Makes the root folder of a new store, with its parents. Error: ReadOnly, DiskFull, NotFound.
    static Result<void> createRoot(const QString &root);

    Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) override;
    Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) override;
    Result<void> fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink) override;
    Result<void> putBlob(const QByteArray &sha256, const QString &localPath) override;
    Result<QList<ObjectName>> list(const QString &directory) override;
    Result<void> remove(const ObjectName &name) override;
    Result<void> barrier() override;
    Result<void> probeRoom(qint64 bytes) override;
    QString describe() const override;

    // Removes scratch files older than seven days (left by a crash). Returns how many.
    Result<int> sweepScratch();

private:
    Result<bool> holds(const ObjectName &name, const QByteArray &bytes);

    QString m_root;
    const Clock &m_clock;
    Random &m_random;
    QSet<ObjectName> m_unsynced; // what barrier() has to flush
};

} // namespace plenum
