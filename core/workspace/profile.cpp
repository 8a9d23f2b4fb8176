// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile.h"

#include "core/base/atomic_file.h"
#include "core/cache/seal_databases.h"
#include "core/crypto/certificate_authority.h"
#include "core/crypto/digest.h"
#include "core/sync/space_state.h"
#include "core/workspace/profile_access.h"
#include "core/workspace/profile_wipe.h"
#include "core/workspace/space_lease.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace plenum {

namespace {

constexpr qint64 kMaxAuthorityFile = 1 << 20;
constexpr QByteArrayView kDatabasePurpose = "plenum-databases-1";

QString keyPath(const QString &folder)
{
    return folder + QStringLiteral("/device.key");
}

QString nextKeyPath(const QString &folder)
{
    return folder + QStringLiteral("/device-next.key");
}

} // namespace

Profile::Profile(QString folder, UniqueFd lock, ProfileKey key, const Clock &clock, Random &random)
    : m_folder(std::move(folder)),
      m_lock(std::move(lock)),
      m_key(std::move(key)),
      m_clock(clock),
      m_random(random)
{
}

Profile::~Profile() = default;

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/plenum");
}

Result<std::unique_ptr<Profile>> Profile::open(const QString &folder, const Clock &clock, Random &random,
                                               const ProfileSecrets &secrets)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (QFileInfo::exists(path) && !QFileInfo(path).isDir())
        return makeError(ErrorCode::InvalidInput, path, QStringLiteral("not a folder"));
    if (!QFileInfo::exists(path)) {
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return makeError(ErrorCode::ReadOnly, path, QStringLiteral("the folder cannot be made"));
        if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
            return errorFromErrno(errno, path, "mkdir");
    }
    PLENUM_TRY_ASSIGN(UniqueFd lock, lockProfile(path));
    PLENUM_TRY(finishWipe(path, secrets.keyring));
    PLENUM_TRY_ASSIGN(ProfileKey key, openProfileKey(path, secrets));
    std::unique_ptr<Profile> profile(new Profile(path, std::move(lock), std::move(key), clock, random));
    PLENUM_TRY_ASSIGN(const SecretBytes inner, profile->m_key.derive("plenum-inner-passphrase-1"));
    profile->m_innerPassphrase = SecretBytes(inner.view().toByteArray().toBase64());
    PLENUM_TRY_ASSIGN(std::optional<VaultRecovery> recovery, profile->convert(secrets.passphrase));
    PLENUM_TRY_ASSIGN(SecretBytes databaseKey, profile->m_key.derive(kDatabasePurpose));
    profile->m_sealed = std::make_unique<SealedFolder>(path, std::move(databaseKey));
    PLENUM_TRY_ASSIGN(profile->m_vault, Vault::open(path, clock));
    if (recovery && !profile->m_vault->recovery())
        profile->m_vault->noteRecovery(*std::move(recovery));
    PLENUM_TRY_ASSIGN(profile->m_cache, Cache::open(path));
    profile->m_replica = makeReplica(*profile->m_vault, *profile->m_cache, &profile->m_deviceKey);
    profile->m_ledger = makeLogLedger(*profile->m_vault, *profile->m_cache);
    PLENUM_TRY(enforceLeases(*profile));
    return profile;
}

// A profile of a version that had no profile.key: its databases are plain, and its certificate authority is
// under the passphrase of the profile. Each step can be done again after a crash.
Result<std::optional<VaultRecovery>> Profile::convert(const SecretBytes &formerPassphrase)
{
    if (m_key.databases() == ProfileKey::Databases::Sealed)
        return std::optional<VaultRecovery>();
    PLENUM_TRY_ASSIGN(const SecretBytes databaseKey, m_key.derive(kDatabasePurpose));
    PLENUM_TRY_ASSIGN(std::optional<VaultRecovery> recovery, sealDatabases(m_folder, m_clock, databaseKey));
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("authority-*.p12")}, QDir::Files)) {
        PLENUM_TRY_ASSIGN(const QByteArray bytes, readFile(folder.filePath(name), kMaxAuthorityFile));
        const auto authority = CertificateAuthority::open(bytes, formerPassphrase);
        if (!authority)
            continue; // done before a crash, or damaged: it says so when it is used
        PLENUM_TRY_ASSIGN(const QByteArray file, authority->toFile(m_innerPassphrase));
        PLENUM_TRY(writeFileAtomically(folder.filePath(name), file, FileAccess::OwnerOnly));
    }
    m_key.setDatabases(ProfileKey::Databases::Sealed);
    PLENUM_TRY(writeProfileKey(m_folder, m_key));
    return recovery;
}

Result<bool> Profile::isOpenedBy(const ProfileKey &key) const
{
    constexpr QByteArrayView kPurpose = "plenum-same-key-1";
    PLENUM_TRY_ASSIGN(const SecretBytes own, m_key.derive(kPurpose));
    PLENUM_TRY_ASSIGN(const SecretBytes other, key.derive(kPurpose));
    return equalConstantTime(own.view(), other.view());
}

Result<void> Profile::setPassphrase(const SecretBytes &passphrase)
{
    PLENUM_TRY(m_key.setPassphrase(passphrase));
    return writeProfileKey(m_folder, m_key);
}

Result<void> Profile::removePassphrase(CredentialStore *keyring)
{
    PLENUM_TRY(m_key.removePassphrase(keyring));
    return writeProfileKey(m_folder, m_key);
}

Result<QString> Profile::makeRecoveryCode()
{
    PLENUM_TRY_ASSIGN(const QString code, m_key.makeRecoveryCode());
    PLENUM_TRY(writeProfileKey(m_folder, m_key));
    return code;
}

bool Profile::hasDeviceKey() const
{
    return QFileInfo::exists(m_folder + QStringLiteral("/device.key"));
}

// Whether a trust record of the space names the key as lead: one that was accepted, or one that waits for the
// store, which outlives the cache.
Result<bool> Profile::isLeadOf(const DeviceKey &key, const SpaceRecord &space)
{
    PLENUM_TRY_ASSIGN(const SpaceState state,
                      loadSpaceState(SpaceAnchor{space.id, space.trustId}, *m_replica));
    if (state.trust && state.trust->current().lead == key.keyId())
        return true;
    PLENUM_TRY_ASSIGN(const QList<OutgoingObject> waiting, m_vault->outbox().outgoing(space.id));
    return std::any_of(waiting.cbegin(), waiting.cend(), [&](const OutgoingObject &object) {
        const auto envelope = parseEnvelope(object.bytes, object.name);
        const auto content = envelope && envelope->type == ObjectType::Trust
                                 ? contentOf(*envelope, space.id, state.keys)
                                 : Result<QByteArray>(makeError(ErrorCode::NotFound));
        const auto trust = content ? parseTrust(*content) : Result<TrustRecord>(content.error());
        return trust && trust->lead == key.keyId();
    });
}

// A renewal that was cut off: it is finished where the vault names the new device, else put aside.
Result<void> Profile::settleNextKey(const SecretBytes &formerPassphrase)
{
    const auto next = readDeviceKey(nextKeyPath(m_folder), m_key, formerPassphrase);
    if (!next)
        return next.error().code == ErrorCode::NotFound ? Result<void>() : next.error();
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, m_vault->spaces());
    const bool isNamed = std::any_of(spaces.cbegin(), spaces.cend(), [&](const SpaceRecord &space) {
        return space.device == next->device();
    });
    if (!isNamed) { // the key of a lead is published before the vault names it
        QList<Vault::RenewedSpace> led;
        for (const SpaceRecord &space : spaces) {
            PLENUM_TRY_ASSIGN(const bool isLead, isLeadOf(*next, space));
            if (isLead)
                led.append({space.id, next->device(), {}});
        }
        if (led.isEmpty()) {
            QFile::rename(nextKeyPath(m_folder),
                          QStringLiteral("%1/unused-%2.key").arg(m_folder, next->device().text()));
            return {};
        }
        PLENUM_TRY(m_vault->renewDevice(led));
    }
    if (hasDeviceKey()) {
        PLENUM_TRY_ASSIGN(const DeviceKey key, readDeviceKey(keyPath(m_folder), m_key, formerPassphrase));
        PLENUM_TRY(writeDeviceKey(QStringLiteral("%1/former-%2.key").arg(m_folder, key.device().text()),
                                  m_key, key));
    }
    PLENUM_TRY(writeDeviceKey(keyPath(m_folder), m_key, *next));
    QFile::remove(nextKeyPath(m_folder));
    return {};
}

Result<const DeviceKey *> Profile::prepareNextKey()
{
    PLENUM_TRY_ASSIGN(DeviceKey key, DeviceKey::generate());
    PLENUM_TRY(writeDeviceKey(nextKeyPath(m_folder), m_key, key));
    m_nextKey = std::move(key);
    return &*m_nextKey;
}

const DeviceKey *Profile::adoptKey(DeviceKey key)
{
    m_keys.push_back(std::make_unique<const DeviceKey>(std::move(key)));
    m_deviceKey = m_keys.back().get();
    return m_deviceKey;
}

Result<void> Profile::switchToNextKey()
{
    Q_ASSERT(m_nextKey);
    PLENUM_TRY(settleNextKey(SecretBytes()));
    adoptKey(*std::exchange(m_nextKey, std::nullopt));
    return {};
}

Result<const DeviceKey *> Profile::unlock(const SecretBytes &formerPassphrase)
{
    if (m_deviceKey != nullptr)
        return m_deviceKey.load();
    PLENUM_TRY(settleNextKey(formerPassphrase));
    const QString path = keyPath(m_folder);
    auto kept = readDeviceKey(path, m_key, formerPassphrase);
    if (kept)
        return adoptKey(std::move(kept).value());
    if (kept.error().code != ErrorCode::NotFound)
        return kept.error();
    // A key that got lost is not made again behind the owner's back: the spaces it belongs to would not know
    // it.
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, m_vault->spaces());
    if (!spaces.isEmpty())
        return makeError(ErrorCode::NotFound, path, QStringLiteral("the key of this device is missing"));
    PLENUM_TRY_ASSIGN(DeviceKey key, DeviceKey::generate());
    PLENUM_TRY(writeDeviceKey(path, m_key, key));
    return adoptKey(std::move(key));
}

} // namespace plenum
