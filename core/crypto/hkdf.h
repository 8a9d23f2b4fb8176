// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>

namespace plenum {

// HKDF-SHA-256 (RFC 5869): 32 bytes of `secret`, another value for every `info`. An empty salt is none.
// Error: Internal. Threading: any.
Result<SecretBytes> hkdfSha256(QByteArrayView secret, QByteArrayView salt, QByteArrayView info);

} // namespace plenum
