// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/store/envelope.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace plenum {

// The keys of a sealed space, as one device knows them (docs/store-format.md, "Sealed spaces"). The root key
// comes with the invite and opens what a newcomer must read to check the rest: trust records and the keys
// that were shared. Epoch keys open everything else; a new epoch begins when somebody is removed. An open
// space has none. Threading: a value; the keys in it are shared and never change.
class SpaceKeys {
public:
    bool isEmpty() const { return m_keys.isEmpty(); }
    bool has(const QString &id) const { return m_keys.contains(id); }
    const QString &root() const { return m_root; } // id of the root key; empty in an open space

    void setRoot(const SecretBytes &key);
    void add(const SecretBytes &key);               // of an epoch, later than all that are here; 32 bytes
    QStringList epochs() const { return m_epochs; } // ids, in the order they were learnt
    // Nullptr for a key that is not here.
    const SecretBytes *find(const QString &id) const;

    // What opens what is for a few devices only. Nullptr: nothing does. It outlives this value.
    void setDevice(const DeviceKey *device) { m_device = device; }
    const DeviceKey *device() const { return m_device; }

    // A random key of 32 bytes. Error: Internal.
    static Result<SecretBytes> generate();
    // 16 hex digits: the first 8 bytes of HKDF-SHA-256(key, no salt, "plenum-key-id-1").
    static QString idOf(const SecretBytes &key);

    // "PLS1 " id LF, then nonce (12 bytes), ciphertext and tag (16 bytes) of AES-256-GCM with `context` as
    // additional data. Errors: Sealed (the key is not here), Internal.
    Result<QByteArray> seal(const QString &id, QByteArrayView plain, QByteArrayView context) const;
    // Errors: Sealed, with the key's id in detail; Corrupt.
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;

private:
    QString m_root;
    QStringList m_epochs;
    QMap<QString, std::shared_ptr<const SecretBytes>> m_keys;
    const DeviceKey *m_device = nullptr;
};

// The id of the key something is sealed with; nullopt when it is not sealed.
std::optional<QString> sealedWith(QByteArrayView bytes);

// The context of an object's payload: "PLN1 object" 00 type 00 space, where HDTP counts as HEAD.
QByteArray payloadContext(ObjectType type, const SpaceId &space);
// Of a large body beside a segment: "PLN1 body" 00 space 00 dev.
QByteArray bodyContext(const SpaceId &space, const DeviceId &device);

// With the root key; as it is in an open space. Error: Internal.
Result<QByteArray> sealForNewcomers(const SpaceKeys &keys, ObjectType type, const SpaceId &space,
                                    const QByteArray &content);

// The JSON of a large body: as it is, or what was sealed in it. Errors: Sealed, Corrupt.
Result<QByteArray> openBody(const QByteArray &bytes, const SpaceId &space, const DeviceId &device,
                            const SpaceKeys &keys);

// KEYS: an epoch's key for some devices.
struct KeysRecord {
    QString key; // its id
    struct Row {
        DeviceId device;
        QByteArray wrapped; // core/crypto/key_wrap.h, context wrapContext()
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;
    QByteArray earlier; // the keys of earlier epochs, one after the other, sealed with this one; may be empty

    bool operator==(const KeysRecord &) const = default;
};

inline constexpr qsizetype kMaxKeyRows = 20'000;
inline constexpr qsizetype kMaxEpochs = 10'000;

// The rules of the record itself: its form, and that the name says key and tag. Errors: Corrupt, Sealed.
Result<KeysRecord> parseKeysObject(const SignedObject &object);
Result<KeysRecord> parseKeys(const QByteArray &payload);
Result<QByteArray> encodeKeys(const KeysRecord &record);
// What the name of a record says of its payload: the first 16 hex digits of its SHA-256.
QString keysTag(const QByteArray &payload);

// The record that gives the devices (id and X25519 public key) the key `id` and those learnt before it: never
// later ones, which may be kept from somebody who has `id`.
struct KeyRecipient {
    DeviceId device;
    QByteArray agreementKey;
};
Result<KeysRecord> shareKey(const SpaceKeys &keys, const QString &id, const SpaceId &space,
                            const QList<KeyRecipient> &recipients);
// Adds what the record holds for this device. Errors: NotFound (nothing), Corrupt (it lies).
Result<void> learnKeys(const KeysRecord &record, const SpaceId &space, const DeviceKey &device,
                       SpaceKeys &keys);

} // namespace plenum
