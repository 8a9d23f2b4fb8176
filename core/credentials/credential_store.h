// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

namespace plenum {

// Which password: that of a user at a store.
struct Login {
    QString location; // address of the store
    QString user;

    bool operator==(const Login &) const = default;
};

// Where passwords of stores are kept: a port. Adapters: the desktop's keyring, a sealed file in the profile,
// and both one after the other. Passwords stand nowhere else: not in settings, logs or arguments.
//
// Errors: NotFound (none is kept), Locked (the keeper is there and refuses, or asks its owner and got no
// answer), Unavailable (there is no keeper; subject is describe()). Threading: any thread; blocking, for the
// keyring as long as its patience lasts.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;

    virtual Result<SecretBytes> password(const Login &login) = 0;
    virtual Result<void> keep(const Login &login, const SecretBytes &password) = 0;
    virtual Result<void> forget(const Login &login) = 0; // one that is not kept is forgotten already

    virtual QString describe() const = 0; // "keyring" or the path of the file; for logs and reports

protected:
    CredentialStore() = default;
    CredentialStore(const CredentialStore &) = delete;
    CredentialStore &operator=(const CredentialStore &) = delete;
};

} // namespace plenum
