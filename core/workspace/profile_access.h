// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credentials/profile_key.h"
#include "core/crypto/device_key.h"

#include <QString>

namespace plenum {

// The files that open a profile: profile.key, and keys that are kept sealed under it. Threading: that of the
// profile.

// <folder>/profile.key, opened; or a new one where the folder holds no database, or plain ones of a version
// before 0.2, which are then to be converted. A key is never made while there is a sealed database, nor while
// there is one that cannot be told. Errors: those of ProfileKey::open; NotFound (it is missing, with the
// path); of the device key of an earlier version Locked and WrongPassphrase; DiskFull, ReadOnly.
Result<ProfileKey> openProfileKey(const QString &folder, const ProfileSecrets &secrets);
Result<void> writeProfileKey(const QString &folder, const ProfileKey &key);

// A device key in a file, sealed under the profile's key. One an earlier version wrote, in clear or under a
// passphrase, is read as well and sealed. Errors: NotFound, Corrupt, NewerFormat; Locked and WrongPassphrase
// for one under a passphrase; DiskFull, ReadOnly.
Result<DeviceKey> readDeviceKey(const QString &path, const ProfileKey &profileKey,
                                const SecretBytes &formerPassphrase);
Result<void> writeDeviceKey(const QString &path, const ProfileKey &profileKey, const DeviceKey &key);

} // namespace plenum
