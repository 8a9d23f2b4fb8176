// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/composition.h"

#include "core/pdf/document_source.h"
#include "core/pdf/worker_nursery.h"
#include "core/store/folder/folder_probe.h"
#include "core/store/folder/folder_store.h"
#include "core/store/webdav/webdav_probe.h"
#include "core/store/webdav/webdav_store.h"

namespace plenum {

namespace {

// Addresses of servers look like "https://…"; everything else is a folder.
bool isFolder(const QString &location)
{
    return !location.contains(QStringLiteral("://"));
}

Error unknownKind(const QString &location)
{
    return makeError(ErrorCode::Unsupported, location,
                     QStringLiteral("this version keeps spaces in folders and on WebDAV servers"));
}

// Papers come by the hundred and from several threads: each thread keeps a nursery for as long as it lives.
Result<std::unique_ptr<WorkerClient>> freshWorker()
{
    thread_local std::unique_ptr<WorkerNursery> nursery;
    if (!nursery) {
        PLENUM_TRY_ASSIGN(nursery, WorkerNursery::start());
    }
    auto worker = nursery->worker();
    if (!worker)
        nursery.reset();
    return worker;
}

Result<DocumentInfo> inspect(const QString &path)
{
    PLENUM_TRY_ASSIGN(const SealedDocument document, sealedDocument(path));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<WorkerClient> worker, freshWorker());
    return worker->open(document);
}

} // namespace

Composition::Composition() : m_environment{m_clock, m_random, {}, {}, {}, {}}
{
    m_environment.openStore = [this](const StoreAccess &access,
                                     const SecretBytes &password) -> Result<std::unique_ptr<ObjectStore>> {
        const QString &location = access.location;
        if (WebDavStore::isAddress(location))
            return std::unique_ptr<ObjectStore>(
                std::make_unique<WebDavStore>(access, password, m_clock, m_random));
        if (!isFolder(location))
            return unknownKind(location);
        auto store = std::make_unique<FolderStore>(location, m_clock, m_random);
        // What crashes left behind in the store's scratch folder is swept once per store and start.
        const std::lock_guard lock(m_sweptMutex);
        if (!m_swept.contains(location) && store->sweepScratch())
            m_swept.insert(location);
        return std::unique_ptr<ObjectStore>(std::move(store));
    };
    m_environment.createStore = [this](const StoreAccess &access, const SecretBytes &password,
                                       const std::stop_token &stop) -> Result<void> {
        if (WebDavStore::isAddress(access.location))
            return WebDavStore::createRoot(access, password, m_clock, m_random, stop);
        return isFolder(access.location) ? FolderStore::createRoot(access.location)
                                         : Result<void>(unknownKind(access.location));
    };
    m_environment.probeStore = [this](const StoreAccess &access, const SecretBytes &password,
                                      std::stop_token stop) -> Result<StoreProbe> {
        if (WebDavStore::isAddress(access.location))
            return probeWebDavStore(access, password, m_clock, m_random, std::move(stop));
        if (!isFolder(access.location))
            return unknownKind(access.location);
        return probeFolderStore(access.location, m_clock, m_random);
    };
    m_environment.inspectPdf = inspect;
    if (!qEnvironmentVariableIsSet("PLENUM_NO_KEYRING"))
        m_environment.keyring = &m_keyring;
}

} // namespace plenum
