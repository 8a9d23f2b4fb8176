// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/cache/cache.h"
#include "core/cache/vault.h"
#include "core/crypto/device_key.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace plenum {

// Everything one user keeps on this computer, in one folder: vault.db, cache.db, papers/, device.key and the
// lock that keeps a second program out. Threading: the thread that opened it.
class Profile {
public:
    // Creates the folder (0700) when it is missing. Errors: Locked (another program has it; subject is the
    // folder), and those of Vault::open and Cache::open.
    static Result<std::unique_ptr<Profile>> open(const QString &folder, const Clock &clock, Random &random);
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
    // Opens device.key, or makes it (protected by the passphrase, if there is one). Errors: Locked (a
    // passphrase is needed), WrongPassphrase, Corrupt, DiskFull, ReadOnly. Later calls return the opened key.
    Result<const DeviceKey *> unlock(const SecretBytes &passphrase);
    // Makes the key that is to take the place of the one in use, and writes it beside it. Errors: as unlock.
    Result<const DeviceKey *> prepareNextKey();
    // From now on the prepared key is the device's; the one before stays as former-<device>.key. Call it once
    // the vault names the new device (Vault::renewDevice): a program that is killed in between does so at the
    // next unlock(). A prepared key that nothing names is kept as unused-<device>.key: no code deletes a key.
    Result<void> switchToNextKey();
    // From any thread; what it returned before a renewal stays valid as long as the profile.
    const DeviceKey *deviceKey() const { return m_deviceKey; }
    // What unlocked it: other keys of the profile are protected by the same. Empty without one.
    const SecretBytes &passphrase() const { return m_passphrase; }

private:
    Profile(QString folder, UniqueFd lock, const Clock &clock, Random &random);
    Result<void> settleNextKey(const SecretBytes &passphrase);
    Result<bool> isLeadOf(const DeviceKey &key, const SpaceRecord &space);
    const DeviceKey *adoptKey(DeviceKey key);

    QString m_folder;
    UniqueFd m_lock;
    const Clock &m_clock;
    Random &m_random;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<LogLedger> m_ledger;
    std::vector<std::unique_ptr<const DeviceKey>> m_keys; // the one in use, and those before it
    std::atomic<const DeviceKey *> m_deviceKey = nullptr;
    std::optional<DeviceKey> m_nextKey;
    SecretBytes m_passphrase;
};

} // namespace plenum
