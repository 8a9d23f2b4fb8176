// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential_store.h"

#include <QHash>
#include <QMutex>

namespace plenum {

// Passwords in one file sealed with AES-256-GCM under a key the device key gives. Who may open the device key
// may open them: a profile without a passphrase protects them by file permissions only.
class SealedFileCredentials final : public CredentialStore {
public:
    // `key`: 32 bytes, DeviceKey::derive().
    SealedFileCredentials(QString path, SecretBytes key);

    // Error besides the port's: Corrupt, with the path as subject; the file is left as it is.
    Result<SecretBytes> password(const Login &login) override;
    // Besides: DiskFull, ReadOnly.
    Result<void> keep(const Login &login, const SecretBytes &password) override;
    Result<void> forget(const Login &login) override;
    QString describe() const override { return m_path; }

private:
    Result<QByteArray> read() const; // the JSON, or "{}"
    Result<void> write(const QByteArray &json) const;

    const QString m_path;
    const SecretBytes m_key;
    QMutex m_mutex;
};

} // namespace plenum
