// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile.h"

#include "core/base/atomic_file.h"
#include "core/sync/space_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace plenum {

namespace {

constexpr qint64 kMaxDeviceKeyFile = 64 * 1024;

QString keyPath(const QString &folder)
{
    return folder + QStringLiteral("/device.key");
}

QString nextKeyPath(const QString &folder)
{
    return folder + QStringLiteral("/device-next.key");
}

// flock() and not a file with a process id: the kernel lets go when the program dies, however it dies.
Result<UniqueFd> lockFolder(const QString &folder)
{
    const QString path = folder + QStringLiteral("/lock");
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd.isValid())
        return errorFromErrno(errno, folder, "lock");
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return makeError(ErrorCode::Locked, folder, QStringLiteral("another program uses this profile"));
    return fd;
}

} // namespace

Profile::Profile(QString folder, UniqueFd lock, const Clock &clock, Random &random)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_clock(clock), m_random(random)
{
}

Profile::~Profile() = default;

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/plenum");
}

Result<std::unique_ptr<Profile>> Profile::open(const QString &folder, const Clock &clock, Random &random)
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
    PLENUM_TRY_ASSIGN(UniqueFd lock, lockFolder(path));
    std::unique_ptr<Profile> profile(new Profile(path, std::move(lock), clock, random));
    PLENUM_TRY_ASSIGN(profile->m_vault, Vault::open(path, clock));
    PLENUM_TRY_ASSIGN(profile->m_cache, Cache::open(path));
    profile->m_replica = makeReplica(*profile->m_vault, *profile->m_cache);
    profile->m_ledger = makeLogLedger(*profile->m_vault, *profile->m_cache);
    return profile;
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
Result<void> Profile::settleNextKey(const SecretBytes &passphrase)
{
    const auto bytes = readFile(nextKeyPath(m_folder), kMaxDeviceKeyFile);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Result<void>() : bytes.error();
    auto next = DeviceKey::fromFile(*bytes, passphrase);
    if (!next)
        return makeError(next.error().code, nextKeyPath(m_folder), next.error().detail);
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
    if (const auto former = readFile(keyPath(m_folder), kMaxDeviceKeyFile)) {
        PLENUM_TRY_ASSIGN(const DeviceKey key, DeviceKey::fromFile(*former, passphrase));
        PLENUM_TRY(writeFileAtomically(QStringLiteral("%1/former-%2.key").arg(m_folder, key.device().text()),
                                       *former, FileAccess::OwnerOnly));
    }
    PLENUM_TRY(writeFileAtomically(keyPath(m_folder), *bytes, FileAccess::OwnerOnly));
    QFile::remove(nextKeyPath(m_folder));
    return {};
}

Result<const DeviceKey *> Profile::prepareNextKey()
{
    PLENUM_TRY_ASSIGN(DeviceKey key, DeviceKey::generate());
    PLENUM_TRY_ASSIGN(const QByteArray file, key.toFile(m_passphrase));
    PLENUM_TRY(writeFileAtomically(nextKeyPath(m_folder), file, FileAccess::OwnerOnly));
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
    PLENUM_TRY(settleNextKey(m_passphrase));
    adoptKey(*std::exchange(m_nextKey, std::nullopt));
    return {};
}

Result<const DeviceKey *> Profile::unlock(const SecretBytes &passphrase)
{
    if (m_deviceKey != nullptr)
        return m_deviceKey.load();
    PLENUM_TRY(settleNextKey(passphrase));
    const QString path = keyPath(m_folder);
    auto bytes = readFile(path, kMaxDeviceKeyFile);
    if (bytes) {
        auto key = DeviceKey::fromFile(*bytes, passphrase);
        if (!key)
            return makeError(key.error().code, path, key.error().detail);
        m_passphrase = SecretBytes(passphrase.view());
        return adoptKey(std::move(key).value());
    }
    if (bytes.error().code != ErrorCode::NotFound)
        return bytes.error();
    // A key that got lost is not made again behind the owner's back: the spaces it belongs to would not know
    // it.
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, m_vault->spaces());
    if (!spaces.isEmpty())
        return makeError(ErrorCode::NotFound, path, QStringLiteral("the key of this device is missing"));
    PLENUM_TRY_ASSIGN(DeviceKey key, DeviceKey::generate());
    PLENUM_TRY_ASSIGN(const QByteArray file, key.toFile(passphrase));
    PLENUM_TRY(writeFileAtomically(path, file, FileAccess::OwnerOnly));
    m_passphrase = SecretBytes(passphrase.view());
    return adoptKey(std::move(key));
}

} // namespace plenum
