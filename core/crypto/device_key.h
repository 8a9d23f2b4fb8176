// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_pkey_st;

namespace plenum {

// The keys of one installation of Plenum: Ed25519 (RFC 8032) signs what it writes into a store, X25519 (RFC
// 7748) receives what is sealed for it. They say which device wrote, never who the person is. Threading:
// const functions from any thread.
class DeviceKey {
public:
    // Error: Internal, when the generator fails.
    static Result<DeviceKey> generate();

    // For test vectors: the Ed25519 seed of RFC 8032 (32 bytes); X25519 is HKDF-SHA-256(seed) with no salt
    // and the info "plenum-device-agreement-1".
    static DeviceKey fromSeed(QByteArrayView seed);

    // Reads what toFile() wrote. Errors: Locked (a passphrase is needed and none was given), WrongPassphrase,
    // NewerFormat, Corrupt.
    static Result<DeviceKey> fromFile(QByteArrayView file, const SecretBytes &passphrase);

    // A text file: a headline, the device id, PKCS#8 PEM of the Ed25519 and of the X25519 key, and the
    // SHA-256 of all before it. With a passphrase the PEMs are encrypted (PBES2, scrypt, AES-256-CBC). Error:
    // Internal.
    Result<QByteArray> toFile(const SecretBytes &passphrase) const;

    ~DeviceKey();
    DeviceKey(DeviceKey &&other) noexcept;
    DeviceKey &operator=(DeviceKey &&other) noexcept;
    DeviceKey(const DeviceKey &) = delete;
    DeviceKey &operator=(const DeviceKey &) = delete;

    QByteArray publicKey() const;    // Ed25519, 32 bytes
    QByteArray agreementKey() const; // X25519, the public half, 32 bytes
    DeviceId device() const;
    QString keyId() const;

    // Ed25519 over the message itself: 64 bytes. Error: Internal.
    Result<QByteArray> sign(QByteArrayView message) const;

    // The X25519 agreement with the owner of this public key (32 bytes): for key wrapping, never used as it
    // is. Error: InvalidInput, for a key of small order.
    Result<SecretBytes> agree(QByteArrayView agreementKey) const;

    // A secret of 32 bytes only this key can give, another one for every purpose: HKDF-SHA-256 (RFC 5869) of
    // the Ed25519 seed, no salt, `purpose` as info. Error: Internal.
    Result<SecretBytes> derive(QByteArrayView purpose) const;

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    using Key = std::unique_ptr<evp_pkey_st, Free>;

    DeviceKey(Key signing, Key agreement);

    Key m_signing;
    Key m_agreement;
    QByteArray m_publicKey;
};

// The id of the device with this Ed25519 public key: base32 of the first 16 bytes of its SHA-256.
DeviceId deviceIdOf(QByteArrayView publicKey);

// The short name of the key in object headers: 16 hexadecimal digits, the first 8 bytes of its SHA-256.
QString keyIdOf(QByteArrayView publicKey);

// True for a signature (64 bytes) over the message by this key (32 bytes); false for anything else. What was
// found good lately is remembered. Threading: any.
bool verifyEd25519(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace plenum
