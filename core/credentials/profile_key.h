// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credentials/credential_store.h"
#include "core/crypto/passphrase_key.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace plenum {

// What may open a profile. The passphrase may as well be the recovery code.
struct ProfileSecrets {
    CredentialStore *keyring = nullptr; // null: there is none
    SecretBytes passphrase;
};

// The key of a profile, from which all its other keys come, and the ways to open it. It is kept in a file,
// profile.key, wrapped once for each way (docs/security-model.md, "The key of a profile"). Threading: one
// thread at a time; blocking as long as the keyring's patience lasts.
class ProfileKey {
public:
    enum class Way {
        Passphrase, // asked for at every start
        Keyring,    // a random secret that the keyring keeps
        Recovery,   // a code on paper
        Folder,     // the secret stands in the file itself: protected by its permissions only
    };
    // Whether the databases beside the file are sealed already.
    enum class Databases { Converting, Sealed };

    // A new key with one way to open it: the passphrase if there is one, else the keyring if it takes and
    // gives a secret, else the folder. Error: Internal.
    static Result<ProfileKey> create(const ProfileSecrets &secrets, Databases databases);

    // Errors: Locked (it wants a passphrase or, where the keyring failed, the recovery code),
    // WrongPassphrase, NewerFormat, Corrupt (the file is damaged), Unavailable (there is no keyring, it does
    // not answer, it does not have the secret, or has another: detail tells which).
    static Result<ProfileKey> open(const QByteArray &file, const ProfileSecrets &secrets);
    // Under which name the keyring keeps the secret of a key, as its file tells without being opened. Errors:
    // Corrupt, NewerFormat.
    static Result<Login> keyringEntry(const QByteArray &file);
    // Error: Internal.
    Result<QByteArray> toFile() const;

    ~ProfileKey();
    ProfileKey(ProfileKey &&other) noexcept;
    ProfileKey &operator=(ProfileKey &&other) noexcept;
    ProfileKey(const ProfileKey &) = delete;
    ProfileKey &operator=(const ProfileKey &) = delete;

    // 32 bytes, others for every purpose. Error: Internal.
    Result<SecretBytes> derive(QByteArrayView purpose) const;

    bool opensBy(Way way) const;
    Databases databases() const { return m_databases; }
    void setDatabases(Databases databases) { m_databases = databases; }

    // From now on this passphrase opens it, and neither the one before, the keyring nor the folder do. The
    // recovery code stays. Error: Internal.
    Result<void> setPassphrase(const SecretBytes &passphrase);
    // The other way round: the keyring if it takes the secret, else the folder.
    Result<void> removePassphrase(CredentialStore *keyring);
    // Another recovery code; the one before is void. It is shown once and kept nowhere. Error: Internal.
    Result<QString> makeRecoveryCode();

private:
    struct Wrap {
        Way way;
        ScryptCost cost;   // of a passphrase
        QByteArray salt;   // of a passphrase
        QByteArray secret; // of the folder
        QByteArray sealed; // the key
    };
    struct File;

    ProfileKey(SecretBytes key, Databases databases);
    static Result<File> parse(const QByteArray &bytes);
    Result<void> wrap(Way way, const SecretBytes &wrappingKey, Wrap wrap);
    Result<void> wrapWithoutPassphrase(CredentialStore *keyring);
    void forget(Way way);

    SecretBytes m_key;
    QString m_id; // comes from the key
    Databases m_databases;
    QList<Wrap> m_wraps;
};

} // namespace plenum
