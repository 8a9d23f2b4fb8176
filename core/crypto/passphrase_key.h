// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>

namespace plenum {

// What scrypt (RFC 7914) is asked to spend.
struct ScryptCost {
    quint64 n = 16'384;
    quint64 r = 8;
    quint64 p = 4; // with the others: 16 MiB and about 0.2 s

    bool operator==(const ScryptCost &) const = default;
};

// 32 bytes from a passphrase. Errors: InvalidInput (a cost no Plenum asks for: above 256 MiB or 64 times the
// work of the default), Internal. Threading: any.
Result<SecretBytes> passphraseKey(const SecretBytes &passphrase, QByteArrayView salt, const ScryptCost &cost);

} // namespace plenum
