// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/object_store.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <functional>

namespace plenum::test {

// A store of blobs only, that sends many at once: a piece of each in turn, some `parallel` of them at a time.
// It counts what it sent, and can be told to lie, to tear and to go away.
class PaperStore final : public ObjectStore {
public:
    void add(const QByteArray &blob, const QByteArray &bytes) { blobs.insert(blob, bytes); }

    Result<void> fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver) override
    {
        ++batches;
        struct Running {
            qsizetype index;
            qint64 at;
        };
        QList<Running> running;
        qsizetype next = 0;
        while (next < reads.size() || !running.isEmpty()) {
            while (running.size() < parallel && next < reads.size()) {
                started.append(reads.at(next));
                running.append(Running{next, reads.at(next).offset});
                ++next;
            }
            for (qsizetype r = 0; r < running.size(); ++r) {
                Running &one = running[r];
                const BlobRead &read = reads.at(one.index);
                const auto bytes = blobs.constFind(read.sha256);
                Result<void> outcome;
                if (bytes == blobs.cend()) {
                    outcome = makeError(ErrorCode::NotFound, blobName(read.sha256).path());
                } else if (one.at < bytes->size() && one.at < tearAt) {
                    const qint64 size = std::min({chunk, bytes->size() - one.at, tearAt - one.at});
                    if (sent + size > awayAfter)
                        return makeError(ErrorCode::Unavailable, describe());
                    sent += size;
                    if (onPiece)
                        onPiece(sent);
                    PLENUM_TRY(receiver.receive(one.index, QByteArrayView(*bytes).sliced(one.at, size)));
                    one.at += size;
                    continue;
                }
                PLENUM_TRY(receiver.finish(one.index, outcome));
                running.removeAt(r--);
            }
        }
        return {};
    }

    Result<QByteArray> get(const ObjectName &name, qint64) override { return refuse(name.path()); }
    Result<void> put(const ObjectName &name, const QByteArray &, WriteMode) override
    {
        return refuse(name.path());
    }
    Result<void> fetchBlob(const QByteArray &sha256, qint64, const BlobSink &) override
    {
        return refuse(blobName(sha256).path());
    }
    Result<void> putBlob(const QByteArray &sha256, const QString &) override
    {
        return refuse(blobName(sha256).path());
    }
    Result<QList<ObjectName>> list(const QString &directory) override { return refuse(directory); }
    Result<void> barrier() override { return {}; }
    Result<void> probeRoom(qint64) override { return {}; }
    QString describe() const override { return QStringLiteral("papers"); }

    QHash<QByteArray, QByteArray> blobs;
    qsizetype parallel = 6;
    qint64 chunk = 64 * 1024;
    qint64 tearAt = qint64{1} << 40;    // every answer ends there
    qint64 awayAfter = qint64{1} << 40; // so many bytes, then the store is away
    std::function<void(qint64 sent)> onPiece;
    qint64 sent = 0;
    int batches = 0;
    QList<BlobRead> started; // in the order they were

private:
    static Error refuse(const QString &subject)
    {
        return makeError(ErrorCode::Internal, subject, QStringLiteral("only whole batches of blobs"));
    }
};

} // namespace plenum::test
