// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/key_source.h"
#include "core/crypto/secret_bytes.h"

#include <memory>

struct evp_pkey_st;

namespace plenum {

// A PKCS#12 file (RFC 7292; .p12, .pfx). Containers of the old kind (RC2, Triple DES) open as well.
// Threading: as KeySource.
class Pkcs12KeySource final : public KeySource {
public:
    // Errors: WrongPassphrase; Corrupt (not PKCS#12, damaged, or without a key); InvalidInput (no certificate
    // in it fits the key); Unsupported (a key or an encryption Plenum does not know); TooLarge (above 1 MiB).
    static Result<std::unique_ptr<Pkcs12KeySource>> open(QByteArrayView file, const SecretBytes &passphrase);

    const Certificate &certificate() const override { return m_certificate; }
    const QList<Certificate> &chain() const override { return m_chain; }
    QList<SignatureAlgorithm> algorithms() const override { return {m_algorithm}; }
    Result<QByteArray> sign(SignatureAlgorithm algorithm, QByteArrayView toBeSigned) override;

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    using Key = std::unique_ptr<evp_pkey_st, Free>;

    Pkcs12KeySource(Key key, SignatureAlgorithm algorithm, Certificate certificate, QList<Certificate> chain);

    Key m_key;
    SignatureAlgorithm m_algorithm;
    Certificate m_certificate;
    QList<Certificate> m_chain;
};

} // namespace plenum
