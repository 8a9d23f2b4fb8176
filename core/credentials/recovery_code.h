// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QString>

namespace plenum {

// A secret of 128 bits that people write down and type: 32 letters and digits in groups of four, the last six
// of them a check of the others.
QString recoveryCodeText(const SecretBytes &secret); // 16 bytes

// Case, spaces and hyphens do not matter; 0, 1 and 8 are read as o, l and b. Error InvalidInput: it is none,
// or was mistyped.
Result<SecretBytes> parseRecoveryCode(QByteArrayView text);

} // namespace plenum
