// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/crypto/digest.h"
#include "core/store/object_store.h"

#include <QMap>
#include <QMutex>
#include <QMutexLocker>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace plenum::test {

// What several MemoryStores (one per client or thread) have in common. Tests may look into it and tamper with
// it.
class SharedObjects {
public:
    QMap<ObjectName, QByteArray> all() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_objects;
    }
    void restore(const QMap<ObjectName, QByteArray> &snapshot) // "yesterday's store is back"
    {
        const QMutexLocker lock(&m_mutex);
        m_objects = snapshot;
    }
    std::optional<QByteArray> find(const ObjectName &name) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_objects.constFind(name);
        return found == m_objects.constEnd() ? std::nullopt : std::optional(*found);
    }
    void set(const ObjectName &name, const QByteArray &bytes)
    {
        const QMutexLocker lock(&m_mutex);
        m_objects.insert(name, bytes);
    }
    void remove(const ObjectName &name)
    {
        const QMutexLocker lock(&m_mutex);
        m_objects.remove(name);
    }

    // One step, as the store port promises it.
    Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_objects.constFind(name);
        if (mode == WriteMode::CreateNew && found != m_objects.constEnd()) {
            return *found == bytes
                       ? Result<void>()
                       : makeError(ErrorCode::Conflict, name.path(), QStringLiteral("other bytes"));
        }
        m_objects.insert(name, bytes);
        return {};
    }

private:
    mutable QMutex m_mutex;
    QMap<ObjectName, QByteArray> m_objects;
};

// A store in memory that can be told to fail: at one call, before or after it took effect, or from there on.
// Threading: one thread per instance; the shared objects may be used from many.
class MemoryStore final : public ObjectStore {
public:
    explicit MemoryStore(std::shared_ptr<SharedObjects> objects = std::make_shared<SharedObjects>())
        : m_objects(std::move(objects))
    {
    }

    enum class Fault {
        Before,    // nothing happened
        ReplyLost, // it happened, but the caller hears of a failure
        Torn,      // half of the bytes are there, and the caller hears of a failure (what a poor server does)
    };

    // The n-th call from now (1 is the next one) fails once with `code`; the subject is the name.
    void failCall(int n, Fault fault = Fault::Before, ErrorCode code = ErrorCode::Unavailable)
    {
        m_failAt = m_calls + n;
        m_fault = fault;
        m_code = code;
    }
    void setOnline(bool online) { m_isOnline = online; }

    // What getIfChanged() tells versions by.
    enum class Tags { None, Honest, Constant };
    void setTags(Tags tags) { m_tags = tags; }

    int calls() const { return m_calls; }
    // The names and directories that were asked for, in order; empty afterwards.
    QStringList takeRequests() { return std::exchange(m_requests, {}); }
    int barriers() const { return m_barriers; }
    SharedObjects &objects() { return *m_objects; }
    const std::shared_ptr<SharedObjects> &shared() const { return m_objects; }

    Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) override
    {
        PLENUM_TRY(begin(name.path()));
        const auto bytes = m_objects->find(name);
        if (!bytes)
            return makeError(ErrorCode::NotFound, name.path());
        if (bytes->size() > maxBytes)
            return makeError(ErrorCode::TooLarge, name.path());
        return *bytes;
    }

    Result<ObjectVersion> getIfChanged(const ObjectName &name, qint64 maxBytes,
                                       const QByteArray &tag) override
    {
        PLENUM_TRY_ASSIGN(const QByteArray bytes, get(name, maxBytes));
        if (m_tags == Tags::None)
            return ObjectVersion{false, bytes, {}};
        const QByteArray current = m_tags == Tags::Honest ? sha256(bytes) : QByteArrayLiteral("W/\"1\"");
        return tag == current ? ObjectVersion{true, {}, current} : ObjectVersion{false, bytes, current};
    }

    Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) override
    {
        if (const auto begun = begin(name.path()); !begun) {
            if (m_isHit && m_fault == Fault::ReplyLost)
                std::ignore = m_objects->put(name, bytes, mode); // the caller is told of the lost reply
            if (m_isHit && m_fault == Fault::Torn)
                m_objects->set(name, bytes.first(bytes.size() / 2));
            return begun;
        }
        return m_objects->put(name, bytes, mode);
    }

    Result<void> fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink) override
    {
        const ObjectName name = blobName(sha256);
        PLENUM_TRY(begin(name.path()));
        const auto bytes = m_objects->find(name);
        if (!bytes)
            return makeError(ErrorCode::NotFound, name.path());
        constexpr qsizetype kChunk = 64 * 1024;
        for (qsizetype at = static_cast<qsizetype>(offset); at < bytes->size(); at += kChunk)
            PLENUM_TRY(sink(QByteArrayView(*bytes).sliced(at, std::min(kChunk, bytes->size() - at))));
        return {};
    }

    Result<void> putBlob(const QByteArray &sha256, const QString &localPath) override
    {
        const ObjectName name = blobName(sha256);
        PLENUM_TRY_ASSIGN(const QByteArray bytes, readFile(localPath, qint64{1} << 31));
        if (plenum::sha256(bytes) != sha256)
            return makeError(ErrorCode::Corrupt, localPath);
        return put(name, bytes, WriteMode::Replace);
    }

    Result<QList<ObjectName>> list(const QString &directory) override
    {
        if (!isObjectDirectory(directory))
            return makeError(ErrorCode::InvalidInput, directory);
        PLENUM_TRY(begin(directory));
        QList<ObjectName> names;
        for (const ObjectName &name : m_objects->all().keys()) {
            if (name.directory() == directory)
                names.append(name);
        }
        return names;
    }

    Result<void> remove(const ObjectName &name) override
    {
        PLENUM_TRY(begin(name.path()));
        m_objects->remove(name);
        return {};
    }

    Result<void> barrier() override
    {
        PLENUM_TRY(begin(QStringLiteral("barrier")));
        ++m_barriers;
        return {};
    }

    Result<void> probeRoom(qint64) override { return begin(describe()); }

    QString describe() const override { return QStringLiteral("memory"); }

private:
    Result<void> begin(const QString &subject)
    {
        ++m_calls;
        m_requests.append(subject);
        m_isHit = m_calls == m_failAt;
        if (!m_isOnline)
            return makeError(ErrorCode::Unavailable, describe(), QStringLiteral("offline"));
        if (m_isHit)
            return makeError(m_code, subject, QStringLiteral("injected fault"));
        return {};
    }

    std::shared_ptr<SharedObjects> m_objects;
    bool m_isOnline = true;
    bool m_isHit = false;
    int m_calls = 0;
    int m_barriers = 0;
    Tags m_tags = Tags::Honest;
    QStringList m_requests;
    int m_failAt = 0;
    Fault m_fault = Fault::Before;
    ErrorCode m_code = ErrorCode::Unavailable;
};

} // namespace plenum::test
