// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/store_look.h"

#include "core/base/atomic_file.h"
#include "core/crypto/certificate.h"
#include "core/network/http_message.h"
#include "core/store/envelope.h"
#include "core/store/records.h"

#include <QFileInfo>

namespace plenum {

namespace {

constexpr qint64 kMaxAuthorityFile = 1 << 20;
constexpr qsizetype kPemLine = 64;

// A folder that can be made: its parent is there.
bool isMissingFolder(const QString &location)
{
    const QFileInfo folder(location);
    return !location.contains(QLatin1String("://")) && folder.isAbsolute() && !folder.exists() &&
           QFileInfo(folder.path()).isDir();
}

QByteArray pemOf(const QByteArray &der)
{
    const QByteArray text = der.toBase64();
    QByteArray pem("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype i = 0; i < text.size(); i += kPemLine)
        pem += text.mid(i, kPemLine) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

Result<std::optional<StoreLook::Space>> readSpace(ObjectStore &store)
{
    const auto bytes = store.get(initName(), kMaxObjectBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<StoreLook::Space>();
    if (!bytes)
        return bytes.error();
    PLENUM_TRY_ASSIGN(const Envelope envelope, parseEnvelope(*bytes, initName().path()));
    if (envelope.type != ObjectType::Init)
        return makeError(ErrorCode::Corrupt, initName().path(), QStringLiteral("another type of object"));
    PLENUM_TRY_ASSIGN(const InitRecord init, parseInit(envelope.payload));
    return std::optional(StoreLook::Space{init.space, init.name, init.trustId});
}

Result<void> look(const Environment &environment, const SecretBytes &password, const std::stop_token &stop,
                  StoreLook &result)
{
    if (isMissingFolder(result.access.location)) {
        result.isAbsent = true;
        return {};
    }
    auto probe = environment.probeStore(result.access, password, stop);
    if (!probe && probe.error().code == ErrorCode::NotFound) {
        result.isAbsent = true;
        return {};
    }
    if (!probe)
        return probe.error();
    result.probe = std::move(probe).value();
    result.access.mode = result.probe.mode;
    if (!result.probe.isUsable)
        return {};
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      environment.openStore(result.access, password));
    PLENUM_TRY_ASSIGN(result.space, readSpace(*store));
    return {};
}

} // namespace

StoreLook lookAtStore(const Environment &environment, const StoreAccess &access, const SecretBytes &password,
                      const std::stop_token &stop)
{
    StoreLook result;
    result.access = access;
    result.access.mode.clear();
    const auto looked = look(environment, password, stop, result);
    if (!looked) {
        result.error = looked.error();
        result.isUntrusted = isUntrustedServer(looked.error());
    }
    if (stop.stop_requested())
        result.error = makeError(ErrorCode::Cancelled);
    return result;
}

Result<QByteArray> readAuthority(const QString &path)
{
    PLENUM_TRY_ASSIGN(const QByteArray file, readFile(path, kMaxAuthorityFile));
    const auto certificates = readCertificates(file);
    if (!certificates)
        return makeError(certificates.error().code, path, certificates.error().detail);
    if (certificates->size() != 1)
        return makeError(ErrorCode::InvalidInput, path,
                         QStringLiteral("%1 certificates in one file").arg(certificates->size()));
    return pemOf(certificates->constFirst().der());
}

} // namespace plenum
