// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/space_keys.h"

#include "core/crypto/digest.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/key_wrap.h"
#include "core/crypto/sealing.h"
#include "core/store/json_reader.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

constexpr QByteArrayView kSealMagic = "PLS1 ";
constexpr qsizetype kKeyIdLength = 16;
constexpr qsizetype kTagLength = 16; // of a KEYS object's name
constexpr qsizetype kSealHeaderBytes = 5 + kKeyIdLength + 1;
constexpr qsizetype kSpaceKeyBytes = 32;

QByteArray wrapContext(const SpaceId &space, const QString &id)
{
    return QByteArrayLiteral("PLN1 wrap") + '\0' + space.text().toLatin1() + '\0' + id.toLatin1();
}

QByteArray earlierContext(const SpaceId &space)
{
    return QByteArrayLiteral("PLN1 earlier") + '\0' + space.text().toLatin1();
}

} // namespace

void SpaceKeys::setRoot(const SecretBytes &key)
{
    m_root = idOf(key);
    m_keys.insert(m_root, std::make_shared<const SecretBytes>(key.view()));
    m_epochs.removeOne(m_root);
}

void SpaceKeys::add(const SecretBytes &key)
{
    Q_ASSERT(key.size() == kSpaceKeyBytes);
    const QString id = idOf(key);
    if (m_keys.contains(id))
        return;
    m_keys.insert(id, std::make_shared<const SecretBytes>(key.view()));
    m_epochs.append(id);
}

const SecretBytes *SpaceKeys::find(const QString &id) const
{
    const auto key = m_keys.constFind(id);
    return key == m_keys.cend() ? nullptr : key->get();
}

Result<SecretBytes> SpaceKeys::generate()
{
    return randomSecret(kSpaceKeyBytes);
}

QString SpaceKeys::idOf(const SecretBytes &key)
{
    const auto id = hkdfSha256(key.view(), {}, "plenum-key-id-1");
    if (!id)
        qFatal("libcrypto cannot compute HKDF");
    return QString::fromLatin1(id->view().first(kKeyIdLength / 2).toByteArray().toHex());
}

Result<QByteArray> SpaceKeys::seal(const QString &id, QByteArrayView plain, QByteArrayView context) const
{
    const SecretBytes *key = find(id);
    if (key == nullptr)
        return makeError(ErrorCode::Sealed, {}, id);
    PLENUM_TRY_ASSIGN(const QByteArray sealed, plenum::seal(*key, plain, context));
    return kSealMagic.toByteArray() + id.toLatin1() + '\n' + sealed;
}

Result<QByteArray> SpaceKeys::open(QByteArrayView sealed, QByteArrayView context) const
{
    const auto id = sealedWith(sealed);
    if (!id)
        return makeError(ErrorCode::Corrupt, {}, QStringLiteral("not sealed"));
    const SecretBytes *key = find(*id);
    if (key == nullptr)
        return makeError(ErrorCode::Sealed, {}, *id);
    PLENUM_TRY_ASSIGN(const SecretBytes plain, unseal(*key, sealed.sliced(kSealHeaderBytes), context));
    return plain.view().toByteArray();
}

std::optional<QString> sealedWith(QByteArrayView bytes)
{
    if (bytes.size() < kSealHeaderBytes || !bytes.startsWith(kSealMagic) ||
        bytes.at(kSealHeaderBytes - 1) != '\n')
        return std::nullopt;
    const QString id = QString::fromLatin1(bytes.sliced(kSealMagic.size(), kKeyIdLength));
    return isKeyId(id) ? std::optional(id) : std::nullopt;
}

QByteArray payloadContext(ObjectType type, const SpaceId &space)
{
    const ObjectType named = type == ObjectType::HeadPointer ? ObjectType::Head : type;
    return QByteArrayLiteral("PLN1 object") + '\0' + objectTypeCode(named) + '\0' + space.text().toLatin1();
}

QByteArray bodyContext(const SpaceId &space, const DeviceId &device)
{
    return QByteArrayLiteral("PLN1 body") + '\0' + space.text().toLatin1() + '\0' + device.text().toLatin1();
}

Result<QByteArray> sealForNewcomers(const SpaceKeys &keys, ObjectType type, const SpaceId &space,
                                    const QByteArray &content)
{
    return keys.root().isEmpty() ? Result<QByteArray>(content)
                                 : keys.seal(keys.root(), content, payloadContext(type, space));
}

Result<QByteArray> openBody(const QByteArray &bytes, const SpaceId &space, const DeviceId &device,
                            const SpaceKeys &keys)
{
    return sealedWith(bytes) || !keys.root().isEmpty() ? keys.open(bytes, bodyContext(space, device))
                                                       : Result<QByteArray>(bytes);
}

// ---- KEYS

Result<KeysRecord> parseKeys(const QByteArray &payload)
{
    return readRecord<KeysRecord>(payload, [](const JsonNode &root) {
        KeysRecord record;
        record.key = root["key"].keyId();
        QSet<DeviceId> seen;
        root["rows"].forEach(kMaxKeyRows, [&](const JsonNode &row) {
            const KeysRecord::Row read{DeviceId(row.at(0).idText()), row.at(1).base64(kWrappedKeyBytes)};
            row.require(read.wrapped.size() == kWrappedKeyBytes, "not a wrapped key");
            row.require(!seen.contains(read.device), "a device twice");
            seen.insert(read.device);
            record.rows.append(read);
        });
        record.earlier = root["earlier"].base64(kMaxEpochs * kSpaceKeyBytes + kSealHeaderBytes + 64);
        return record;
    });
}

QString keysTag(const QByteArray &payload)
{
    return QString::fromLatin1(sha256(payload).first(kTagLength / 2).toHex());
}

Result<KeysRecord> parseKeysObject(const SignedObject &object)
{
    const QString &subject = object.name.path();
    if (object.isLocked)
        return makeError(ErrorCode::Sealed, subject);
    const auto record = parseKeys(object.content);
    if (!record)
        return makeError(record.error().code, subject, record.error().detail);
    const auto name = parseKeysName(object.name);
    if (!name || name->key != record->key || name->tag != keysTag(object.envelope.payload))
        return makeError(ErrorCode::Corrupt, subject, QStringLiteral("name and content differ"));
    return record;
}

Result<QByteArray> encodeKeys(const KeysRecord &record)
{
    QJsonArray rows;
    for (const KeysRecord::Row &row : record.rows)
        rows.append(QJsonArray{row.device.text(), base64Text(row.wrapped)});
    return checkedPayload({{QStringLiteral("key"), record.key},
                           {QStringLiteral("rows"), rows},
                           {QStringLiteral("earlier"), base64Text(record.earlier)}},
                          parseKeys);
}

Result<KeysRecord> shareKey(const SpaceKeys &keys, const QString &id, const SpaceId &space,
                            const QList<KeyRecipient> &recipients)
{
    const SecretBytes *key = keys.find(id);
    if (key == nullptr)
        return makeError(ErrorCode::Sealed, {}, id);
    KeysRecord record;
    record.key = id;
    for (const KeyRecipient &recipient : recipients) {
        PLENUM_TRY_ASSIGN(const QByteArray wrapped,
                          wrapKey(*key, recipient.agreementKey, wrapContext(space, id)));
        record.rows.append({recipient.device, wrapped});
    }
    QByteArray earlier;
    const QStringList epochs = keys.epochs();
    for (const QString &epoch : epochs.first(epochs.indexOf(id)))
        earlier += keys.find(epoch)->view().toByteArray();
    if (!earlier.isEmpty()) {
        PLENUM_TRY_ASSIGN(record.earlier, keys.seal(id, earlier, earlierContext(space)));
        SecretBytes::wipe(earlier);
    }
    return record;
}

Result<void> learnKeys(const KeysRecord &record, const SpaceId &space, const DeviceKey &device,
                       SpaceKeys &keys)
{
    const auto row = std::find_if(record.rows.cbegin(), record.rows.cend(),
                                  [&](const KeysRecord::Row &one) { return one.device == device.device(); });
    if (row == record.rows.cend())
        return makeError(ErrorCode::NotFound, {}, QStringLiteral("nothing for this device"));
    PLENUM_TRY_ASSIGN(const SecretBytes key, unwrapKey(row->wrapped, device, wrapContext(space, record.key)));
    if (SpaceKeys::idOf(key) != record.key)
        return makeError(ErrorCode::Corrupt, {}, QStringLiteral("another key than its id says"));
    SpaceKeys learnt = keys;
    if (!record.earlier.isEmpty()) {
        SpaceKeys opening;
        opening.add(key);
        PLENUM_TRY_ASSIGN(QByteArray earlier, opening.open(record.earlier, earlierContext(space)));
        if (earlier.size() % kSpaceKeyBytes != 0)
            return makeError(ErrorCode::Corrupt, {}, QStringLiteral("keys have 32 bytes"));
        for (qsizetype at = 0; at < earlier.size(); at += kSpaceKeyBytes)
            learnt.add(SecretBytes(QByteArrayView(earlier).sliced(at, kSpaceKeyBytes)));
        SecretBytes::wipe(earlier);
    }
    learnt.add(key);
    keys = learnt;
    return {};
}

} // namespace plenum
