// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/device_key.h"
#include "core/store/object_name.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace plenum {

class SpaceKeys;

// The signed object of docs/store-format.md, "Envelope": one header line, the payload, 1 to 8 signature lines
// and a hash line, exact to the byte. What is signed binds type, space and name, so an object is worth
// nothing under another name, in another space or as another type. Threading: all functions here are pure;
// any thread.

enum class ObjectType { Init, Trust, Roster, Manifest, Head, HeadPointer, Log, Join, Rollup, Garbage, Keys };

// "INIT", "TRST", "ROST", "MANI", "HEAD", "HDTP", "LOGS", "JOIN", "ROLL", "GCOL", "KEYS"
QByteArray objectTypeCode(ObjectType type);
std::optional<ObjectType> objectTypeFromCode(const QByteArray &code);

enum class SignatureKind { Ed25519, Cms };

struct EnvelopeSignature {
    QString keyId; // of the device that added the line, also for a CMS line
    SignatureKind kind = SignatureKind::Ed25519;
    QByteArray bytes; // 64 bytes, or the DER of a detached CAdES signature over signedBytes()

    bool operator==(const EnvelopeSignature &) const = default;
};

struct Envelope {
    ObjectType type = ObjectType::Init;
    QByteArray payload;
    QList<EnvelopeSignature> signatures;

    bool operator==(const Envelope &) const = default;
};

inline constexpr qsizetype kMaxPayloadBytes = qsizetype{4} * 1024 * 1024;
inline constexpr qsizetype kMaxSignatures = 8;
inline constexpr qsizetype kMaxCmsBytes = qsizetype{64} * 1024;
// No object is larger: what ObjectStore::get() should be asked for at most.
inline constexpr qsizetype kMaxObjectBytes = kMaxPayloadBytes + kMaxSignatures * 2 * kMaxCmsBytes;

// S = "PLN1\0" type "\0" space "\0" name "\0" payload
QByteArray signedBytes(ObjectType type, const SpaceId &space, const ObjectName &name, QByteArrayView payload);
// SHA-256(S), 32 bytes: independent of who signed.
QByteArray objectId(ObjectType type, const SpaceId &space, const ObjectName &name, QByteArrayView payload);

// Writes an object with one Ed25519 line by `key` and, with `cms`, a second line by the same device.
// Errors: TooLarge (payload, cms, lines), those of DeviceKey::sign. The subject is the name.
Result<QByteArray> sealEnvelope(ObjectType type, const SpaceId &space, const ObjectName &name,
                                const QByteArray &payload, const DeviceKey &key,
                                const std::optional<QByteArray> &cms = std::nullopt);
// Adds an Ed25519 line by another key (a trust record that needs more than one signer).
Result<void> addSignature(Envelope &envelope, const SpaceId &space, const ObjectName &name,
                          const DeviceKey &key);
// The bytes of an envelope. Errors: TooLarge, InvalidInput (no Ed25519 line, a key id twice).
Result<QByteArray> encodeEnvelope(const Envelope &envelope);

// Strict to the byte; proves form and hash, not signatures. `subject` goes into the error.
// Errors: Corrupt, TooLarge, NewerFormat (another PLN version), Unsupported (a type this version does not
// know).
Result<Envelope> parseEnvelope(const QByteArray &bytes, const QString &subject = {});

// True if an Ed25519 line of this key is there and right.
bool verifySignature(const Envelope &envelope, const SpaceId &space, const ObjectName &name,
                     const QByteArray &publicKey);

// An object as it was read under its name: the unit core/store/acceptance.h judges.
struct SignedObject {
    ObjectName name;
    SpaceId space;
    Envelope envelope;
    QByteArray id; // 32 bytes
    // What the payload says: itself, or what was sealed in it. Empty, and isLocked, when the key is not here.
    QByteArray content = {};
    bool isLocked = false;

    // Of the Ed25519 lines that are right, how many belong to one of `publicKeys`; every key counts once.
    int signersAmong(const QList<QByteArray> &publicKeys) const;
    bool isSignedBy(const QByteArray &publicKey) const { return signersAmong({publicKey}) == 1; }
};

// parseEnvelope, the expected type, the id, and the content. Signatures are not yet checked.
// Errors: as parseEnvelope, and Corrupt for another type or a seal that does not hold. The subject is the
// name.
Result<SignedObject> openObject(const QByteArray &bytes, ObjectType expected, const SpaceId &space,
                                const ObjectName &name, const SpaceKeys &keys);
// Without keys: enough for the id and the signatures.
Result<SignedObject> openObject(const QByteArray &bytes, ObjectType expected, const SpaceId &space,
                                const ObjectName &name);
// The content of an envelope by itself. Errors: Sealed, Corrupt.
Result<QByteArray> contentOf(const Envelope &envelope, const SpaceId &space, const SpaceKeys &keys);

} // namespace plenum
