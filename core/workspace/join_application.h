// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"
#include "core/store/store_access.h"

#include <QString>

#include <optional>

namespace plenum {

// How a newcomer will sign.
enum class JoinIdentity {
    None,     // not yet
    Existing, // with a certificate they have
    New,      // with a key that is made for them, and a certificate the secretary's Plenum is asked for
};

struct IdentityChoice {
    JoinIdentity kind = JoinIdentity::None;
    QString keyFile; // PKCS#12; made when it is New
    SecretBytes passphrase;
};

// How a store is reached, with the password of access.user; an empty one leaves what is kept as it is.
struct StoreSignIn {
    StoreAccess access;
    SecretBytes password;
};

// What somebody fills in to join a space.
struct JoinApplication {
    QString code; // of the invitation
    QString name; // empty: as the code says
    IdentityChoice identity;
    std::optional<StoreSignIn> store; // nullopt: at the code's address, as it is remembered
};

// What a secretary fills in to found a space.
struct FoundingApplication {
    StoreSignIn store;
    QString spaceName;
    QString ownerName;
    IdentityChoice identity; // New: the space's own authority issues the certificate
    bool isOpen = false;     // whoever can read the store may read what is in it
};

} // namespace plenum
