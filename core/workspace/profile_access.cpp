// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile_access.h"

#include "core/base/atomic_file.h"
#include "core/cache/seal_databases.h"
#include "core/crypto/sealing.h"

namespace plenum {

namespace {

constexpr qint64 kMaxKeyFile = 64 * 1024;
constexpr QByteArrayView kDeviceKeyContext = "plenum-device-key-file-1";

QString profileKeyPath(const QString &folder)
{
    return folder + QStringLiteral("/profile.key");
}

Error about(const QString &path, const Error &error)
{
    return makeError(error.code, path, error.detail);
}

// The passphrase that protected the device key of an earlier version protects the profile from now on.
Result<bool> hadPassphrase(const QString &folder, const SecretBytes &passphrase)
{
    const QString path = folder + QStringLiteral("/device.key");
    const auto bytes = readFile(path, kMaxKeyFile);
    if (!bytes)
        return !passphrase.isEmpty();
    const auto open = DeviceKey::fromFile(*bytes, SecretBytes());
    if (open || open.error().code != ErrorCode::Locked)
        return false;
    const auto opened = DeviceKey::fromFile(*bytes, passphrase);
    if (!opened)
        return about(path, opened.error());
    return true;
}

Result<ProfileKey> makeProfileKey(const QString &folder, const ProfileSecrets &secrets)
{
    PLENUM_TRY_ASSIGN(const DatabaseForms forms, databaseForms(folder));
    if (forms.someSealed || forms.someUnknown)
        return makeError(ErrorCode::NotFound, profileKeyPath(folder),
                         QStringLiteral("there are databases, and the key to them is missing"));
    PLENUM_TRY_ASSIGN(const bool isProtected, hadPassphrase(folder, secrets.passphrase));
    ProfileSecrets used;
    used.keyring = secrets.keyring;
    if (isProtected)
        used.passphrase = SecretBytes(secrets.passphrase.view());
    PLENUM_TRY_ASSIGN(ProfileKey key,
                      ProfileKey::create(used, forms.somePlain ? ProfileKey::Databases::Converting
                                                               : ProfileKey::Databases::Sealed));
    PLENUM_TRY(writeProfileKey(folder, key));
    return key;
}

Result<SecretBytes> deviceKeySecret(const ProfileKey &profileKey)
{
    return profileKey.derive("plenum-device-key-file-1");
}

} // namespace

Result<ProfileKey> openProfileKey(const QString &folder, const ProfileSecrets &secrets)
{
    const QString path = profileKeyPath(folder);
    const auto bytes = readFile(path, kMaxKeyFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return makeProfileKey(folder, secrets);
    if (!bytes)
        return about(path, bytes.error());
    auto key = ProfileKey::open(*bytes, secrets);
    if (!key)
        return about(path, key.error());
    return key;
}

Result<void> writeProfileKey(const QString &folder, const ProfileKey &key)
{
    PLENUM_TRY_ASSIGN(const QByteArray file, key.toFile());
    return writeFileAtomically(profileKeyPath(folder), file, FileAccess::OwnerOnly);
}

Result<DeviceKey> readDeviceKey(const QString &path, const ProfileKey &profileKey,
                                const SecretBytes &formerPassphrase)
{
    PLENUM_TRY_ASSIGN(const QByteArray bytes, readFile(path, kMaxKeyFile));
    PLENUM_TRY_ASSIGN(const SecretBytes secret, deviceKeySecret(profileKey));
    if (const auto plain = unseal(secret, bytes, kDeviceKeyContext)) {
        auto key = DeviceKey::fromFile(plain->view(), SecretBytes());
        if (!key)
            return about(path, key.error());
        return key;
    }
    auto key = DeviceKey::fromFile(bytes, formerPassphrase);
    if (!key)
        return about(path, key.error());
    PLENUM_TRY(writeDeviceKey(path, profileKey, *key));
    return key;
}

Result<void> writeDeviceKey(const QString &path, const ProfileKey &profileKey, const DeviceKey &key)
{
    PLENUM_TRY_ASSIGN(const SecretBytes secret, deviceKeySecret(profileKey));
    PLENUM_TRY_ASSIGN(QByteArray plain, key.toFile(SecretBytes()));
    const auto sealed = seal(secret, plain, kDeviceKeyContext);
    plain.fill('\0');
    if (!sealed)
        return sealed.error();
    return writeFileAtomically(path, *sealed, FileAccess::OwnerOnly);
}

} // namespace plenum
