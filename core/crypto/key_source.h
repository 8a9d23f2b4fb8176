// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace plenum {

enum class SignatureAlgorithm {
    RsaSha256,   // RSASSA-PKCS1-v1_5 (RFC 8017)
    EcdsaSha256, // on P-256
    EcdsaSha384, // on P-384
};

// A person's private key with its certificate, wherever it lives: a PKCS#12 file, a token, a fake. Opened for
// one act of signing and closed after it. Threading: one thread at a time; sign() may take seconds.
class KeySource {
public:
    virtual ~KeySource() = default;

    virtual const Certificate &certificate() const = 0;

    // Further certificates that came with the key, in no order; the root may be among them.
    virtual const QList<Certificate> &chain() const = 0;

    // What sign() can do with this key, best first; never empty.
    virtual QList<SignatureAlgorithm> algorithms() const = 0;

    // Hashes and signs the bytes. ECDSA gives the DER ECDSA-Sig-Value. Errors: InvalidInput (an algorithm
    // that is not among algorithms()), Unavailable, Locked, WrongPassphrase (a PIN), Internal.
    virtual Result<QByteArray> sign(SignatureAlgorithm algorithm, QByteArrayView toBeSigned) = 0;

protected:
    KeySource() = default;
    KeySource(const KeySource &) = default;
    KeySource &operator=(const KeySource &) = default;
};

} // namespace plenum
