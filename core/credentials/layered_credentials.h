// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential_store.h"

namespace plenum {

// Passwords go to the first keeper, and to the fallback while that one is away or locked. The fallback is
// read first: it holds only what is newer than what the first keeper has, and it asks nobody.
class LayeredCredentials final : public CredentialStore {
public:
    // Both must outlive this one; `first` may be null.
    LayeredCredentials(CredentialStore *first, CredentialStore &fallback)
        : m_first(first), m_fallback(fallback)
    {
    }

    Result<SecretBytes> password(const Login &login) override;
    Result<void> keep(const Login &login, const SecretBytes &password) override;
    Result<void> forget(const Login &login) override;
    QString describe() const override; // of the keeper that gets a new password

private:
    CredentialStore *m_first;
    CredentialStore &m_fallback;
};

} // namespace plenum
