// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential_store.h"

#include <chrono>

namespace plenum {

// The keyring of the desktop (Secret Service, KWallet) through qtkeychain, which serves one job after the
// other in one thread: all of them run in a thread of their own. A keyring that asks its owner to open it
// gets `patience`; later calls wait behind the question and give up as well.
class KeyringCredentials final : public CredentialStore {
public:
    explicit KeyringCredentials(std::chrono::milliseconds patience = std::chrono::seconds(20));

    Result<SecretBytes> password(const Login &login) override;
    Result<void> keep(const Login &login, const SecretBytes &password) override;
    Result<void> forget(const Login &login) override;
    QString describe() const override { return QStringLiteral("keyring"); }

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace plenum
