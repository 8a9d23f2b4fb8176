// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"

#include <QString>

namespace plenum {

// How a newcomer will sign.
enum class JoinIdentity {
    None,     // not yet
    Existing, // with a certificate they have
    New,      // with a key that is made for them, and a certificate the secretary's Plenum is asked for
};

// What somebody fills in to join a space.
struct JoinApplication {
    QString code; // of the invitation
    QString name; // empty: as the code says
    JoinIdentity identity = JoinIdentity::None;
    QString keyFile; // PKCS#12; made when it is New
    SecretBytes passphrase;
};

} // namespace plenum
