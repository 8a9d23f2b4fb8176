// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace plenum {

inline constexpr qsizetype kSealingKeyBytes = 32;

// Seals a small text with AES-256-GCM (NIST SP 800-38D) under a key of 32 bytes: nonce (12 random bytes),
// ciphertext, tag (16 bytes). `context` is not kept: the same one must be given to open it. Error: Internal.
Result<QByteArray> seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView context);

// Error: Corrupt, for everything that was not sealed so, with this key and context.
Result<SecretBytes> unseal(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context);

} // namespace plenum
