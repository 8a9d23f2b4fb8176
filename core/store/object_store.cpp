// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/object_store.h"

#include <optional>

namespace plenum {

bool ObjectStore::endsBatch(const Error &error) const
{
    return error.code == ErrorCode::Cancelled ||
           (error.code == ErrorCode::Unavailable && error.subject == describe());
}

Result<ObjectVersion> ObjectStore::getIfChanged(const ObjectName &name, qint64 maxBytes, const QByteArray &)
{
    PLENUM_TRY_ASSIGN(const QByteArray bytes, get(name, maxBytes));
    return ObjectVersion{false, bytes, {}};
}

Result<void> ObjectStore::getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (m_stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        const auto bytes = get(names.at(i), maxBytes);
        if (!bytes && endsBatch(bytes.error()))
            return bytes.error();
        PLENUM_TRY(ready(i, bytes));
    }
    return {};
}

Result<void> ObjectStore::putMany(const QList<ObjectWrite> &writes, const WriteDone &done)
{
    for (qsizetype i = 0; i < writes.size(); ++i) {
        if (m_stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        const ObjectWrite &write = writes.at(i);
        const auto outcome = put(write.name, write.bytes, write.mode);
        if (!outcome && endsBatch(outcome.error()))
            return outcome;
        PLENUM_TRY(done(i, outcome));
    }
    return {};
}

Result<void> ObjectStore::fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver)
{
    for (qsizetype i = 0; i < reads.size(); ++i) {
        const BlobRead &read = reads.at(i);
        std::optional<Error> refused; // by the receiver: ends the batch
        const auto outcome = fetchBlob(read.sha256, read.offset, [&](QByteArrayView bytes) -> Result<void> {
            if (m_stop.stop_requested())
                return makeError(ErrorCode::Cancelled);
            auto taken = receiver.receive(i, bytes);
            if (!taken)
                refused = taken.error();
            return taken;
        });
        if (refused)
            return *refused;
        if (!outcome && endsBatch(outcome.error()))
            return outcome;
        PLENUM_TRY(receiver.finish(i, outcome));
    }
    return {};
}

Result<void> ObjectStore::remove(const ObjectName &name)
{
    return makeError(ErrorCode::Unsupported, name.path(), QStringLiteral("nothing can be removed here"));
}

Result<void> ObjectStore::putBlobs(const QList<BlobWrite> &writes, const WriteDone &done)
{
    for (qsizetype i = 0; i < writes.size(); ++i) {
        if (m_stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        const auto outcome = putBlob(writes.at(i).sha256, writes.at(i).localPath);
        if (!outcome && endsBatch(outcome.error()))
            return outcome;
        PLENUM_TRY(done(i, outcome));
    }
    return {};
}

} // namespace plenum
