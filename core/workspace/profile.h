// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/cache/cache.h"
#include "core/cache/sealed_vfs.h"
#include "core/cache/vault.h"
#include "core/credentials/profile_key.h"
#include "core/crypto/device_key.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace plenum {

// Everything one user keeps on this computer, in one folder: profile.key, the databases vault.db and cache.db
// sealed under it, papers/, device.key and the lock that keeps a second program out. Opening it closes spaces
// whose lease is over, and finishes a wipe that was cut off: the profile is a new one then. Threading: the
// thread that opened it.
class Profile {
public:
    // Creates the folder (0700) when it is missing, with a key of its own. A profile of a version without
    // that key is converted. Errors: Locked (another program has it; subject is the folder), those of
    // openProfileKey, with the path of profile.key as subject, and those of Vault::open and Cache::open.
    static Result<std::unique_ptr<Profile>> open(const QString &folder, const Clock &clock, Random &random,
                                                 const ProfileSecrets &secrets = {});
    ~Profile();

    // $XDG_DATA_HOME/plenum, or ~/.local/share/plenum.
    static QString defaultFolder();

    const QString &folder() const { return m_folder; }
    Vault &vault() { return *m_vault; }
    Cache &cache() { return *m_cache; }
    Replica &replica() { return *m_replica; } // over both databases
    LogLedger &ledger() { return *m_ledger; } // the same
    const Clock &clock() const { return m_clock; }
    Random &random() { return m_random; }

    bool hasDeviceKey() const;
    // Opens device.key, or makes it. Errors: those of readDeviceKey, which is where the passphrase of an
    // earlier version goes. Later calls return the opened key.
    Result<const DeviceKey *> unlock(const SecretBytes &formerPassphrase = {});
    // Makes the key that is to take the place of the one in use, and writes it beside it. Errors: as unlock.
    Result<const DeviceKey *> prepareNextKey();
    // From now on the prepared key is the device's; the one before stays as former-<device>.key. Call it once
    // the vault names the new device (Vault::renewDevice): a program that is killed in between does so at the
    // next unlock(). A prepared key that nothing names is kept as unused-<device>.key: no code deletes a key.
    Result<void> switchToNextKey();
    // From any thread; what it returned before a renewal stays valid as long as the profile.
    const DeviceKey *deviceKey() const { return m_deviceKey; }
    // For files that want a passphrase of their own: it comes from the profile's key.
    const SecretBytes &innerPassphrase() const { return m_innerPassphrase; }

    // How the profile is opened, and changing that: done when the call returns. Errors: DiskFull, ReadOnly.
    bool opensBy(ProfileKey::Way way) const { return m_key.opensBy(way); }
    Result<bool> isOpenedBy(const ProfileKey &key) const; // the same key, however it came
    Result<void> setPassphrase(const SecretBytes &passphrase);
    Result<void> removePassphrase(CredentialStore *keyring);
    Result<QString> makeRecoveryCode();

private:
    Profile(QString folder, UniqueFd lock, ProfileKey key, const Clock &clock, Random &random);
    Result<std::optional<VaultRecovery>> convert(const SecretBytes &formerPassphrase);
    Result<void> settleNextKey(const SecretBytes &formerPassphrase);
    Result<bool> isLeadOf(const DeviceKey &key, const SpaceRecord &space);
    const DeviceKey *adoptKey(DeviceKey key);

    QString m_folder;
    UniqueFd m_lock;
    ProfileKey m_key;
    std::unique_ptr<SealedFolder> m_sealed; // outlives the databases
    const Clock &m_clock;
    Random &m_random;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<LogLedger> m_ledger;
    std::vector<std::unique_ptr<const DeviceKey>> m_keys; // the one in use, and those before it
    std::atomic<const DeviceKey *> m_deviceKey = nullptr;
    std::optional<DeviceKey> m_nextKey;
    SecretBytes m_innerPassphrase;
};

} // namespace plenum
