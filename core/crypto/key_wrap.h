// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/device_key.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace plenum {

// A key of 32 bytes sealed for one device: an ephemeral X25519 key (its public half, 32 bytes), ciphertext
// (32), tag (16). The key of AES-256-GCM is HKDF-SHA-256 of the X25519 agreement (RFC 7748), salt: ephemeral
// and recipient's public key, info: "plenum-wrap-1" 00 `context`; it is used once, so the nonce is zero.
// Threading: any.

inline constexpr qsizetype kWrappedKeyBytes = 80;

// Errors: InvalidInput (no such public key, or one of small order), Internal.
Result<QByteArray> wrapKey(const SecretBytes &key, QByteArrayView agreementKey, QByteArrayView context);

// Error: Corrupt, for everything that was not wrapped so, for this device and context.
Result<SecretBytes> unwrapKey(QByteArrayView wrapped, const DeviceKey &device, QByteArrayView context);

} // namespace plenum
