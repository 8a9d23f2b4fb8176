// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/key_source.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/secret_bytes.h"

#include <optional>

// PKCS#12 as OpenSSL's objects. Include it from .cpp files of core/crypto only.
namespace plenum {

// What a container holds. The key is null when there is none, the certificate when none fits the key.
struct Pkcs12Contents {
    ossl::Pkey key;
    ossl::X509Certificate certificate;
    ossl::X509List others;
};

// Opens containers of the old kind (RC2, Triple DES) as well. Errors: WrongPassphrase, Corrupt, Unsupported,
// TooLarge (above 1 MiB).
Result<Pkcs12Contents> unpackPkcs12(QByteArrayView file, const SecretBytes &passphrase);

// AES-256-CBC with PBKDF2, and a MAC, both with SHA-256. `certificate` may be null. Error: Internal.
Result<QByteArray> packPkcs12(EVP_PKEY *key, X509 *certificate, const QList<Certificate> &others,
                              const SecretBytes &passphrase);

// How the key signs; nullopt for a key Plenum does not sign with.
std::optional<SignatureAlgorithm> signatureAlgorithmOf(const EVP_PKEY *key);

} // namespace plenum
