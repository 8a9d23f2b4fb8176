// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crypto/secret_bytes.h"
#include "core/store/object_store.h"
#include "core/store/store_access.h"

#include <memory>

namespace plenum {

// A store in a WebDAV collection (RFC 4918): Apache, nginx, lighttpd, rclone, SabreDAV, Nextcloud. What these
// servers do not agree on is not relied on; what one of them does well is used only if a probe saw it
// (access.mode, StoreMode). docs/store-format.md, "The WebDAV driver", has the rules.
//
// Nothing is sent before the first call. Beside the common errors of ObjectStore, with describe() as subject:
// SignInNeeded, the server asks for a name and a password, or refuses these. No further request goes out
// after that: make a new store with other credentials. Unauthorized (subject: the name), the server does not
// let this user do it.
//
// Threading: blocking, one thread at a time, any thread; a QCoreApplication exists. What the caller hands in
// to be called back must not call the store.
class WebDavStore final : public ObjectStore {
public:
    // Clock and Random must outlive the store.
    WebDavStore(const StoreAccess &access, const SecretBytes &password, const Clock &clock, Random &random);
    ~WebDavStore() override;

    // True for what this driver reaches: an http(s):// address.
    static bool isAddress(const QString &location);

    // Makes the collection of a new store, if it is missing (its parent must be there), and the
    // collections below it that publishing needs.
    static Result<void> createRoot(const StoreAccess &access, const SecretBytes &password, const Clock &clock,
                                   Random &random, const std::stop_token &stop = {});

    Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) override;
    Result<ObjectVersion> getIfChanged(const ObjectName &name, qint64 maxBytes,
                                       const QByteArray &tag) override;
    Result<void> getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready) override;
    Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) override;
    Result<void> putMany(const QList<ObjectWrite> &writes, const WriteDone &done) override;
    Result<void> fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink) override;
    Result<void> fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver) override;
    Result<void> putBlob(const QByteArray &sha256, const QString &localPath) override;
    Result<void> putBlobs(const QList<BlobWrite> &writes, const WriteDone &done) override;
    Result<QList<ObjectName>> list(const QString &directory) override;
    Result<void> remove(const ObjectName &name) override;
    Result<void> barrier() override;
    Result<void> probeRoom(qint64 bytes) override;
    QString describe() const override;

private:
    class Driver;

    template<class F>
    auto run(F start);

    std::unique_ptr<Driver> m_driver;
};

} // namespace plenum
