// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_seal.h"

#include "core/base/strict_json.h"
#include "core/crypto/digest.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/sealing.h"

#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace plenum {

namespace {

constexpr qsizetype kLengthBytes = 4;
constexpr qsizetype kLeastBytes = 1024;
constexpr qsizetype kStepBytes = qsizetype{256} * 1024;

qsizetype paddedSize(qsizetype size)
{
    if (size > kStepBytes)
        return (size + kStepBytes - 1) / kStepBytes * kStepBytes;
    return static_cast<qsizetype>(std::bit_ceil(static_cast<quint64>(std::max(size, kLeastBytes))));
}

QByteArray aboutEntry(const DeviceId &device, const SpaceId &space, qint64 counter)
{
    return QByteArrayLiteral("plenum-entry-1") + '\0' + space.text().toLatin1() + '\0' +
           device.text().toLatin1() + '\0' + QByteArray::number(counter);
}

} // namespace

QString sealedEntryKind()
{
    return QStringLiteral("sealed");
}

Result<LogEntry> sealEntry(const LogEntry &entry, const QByteArray &key, const DeviceId &device,
                           const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QByteArray json, canonicalJson({{QStringLiteral("kind"), entry.kind},
                                                            {QStringLiteral("body"), entry.body}}));
    QByteArray content(paddedSize(kLengthBytes + json.size()), '\0');
    qToBigEndian(static_cast<quint32>(json.size()), content.data());
    std::copy(json.cbegin(), json.cend(), content.begin() + kLengthBytes);
    const QByteArray about = aboutEntry(device, space, entry.counter);
    PLENUM_TRY_ASSIGN(const SecretBytes once, hkdfSha256(key, {}, about));
    PLENUM_TRY_ASSIGN(const QByteArray sealed, seal(once, content, about));
    LogEntry outer = entry;
    outer.kind = sealedEntryKind();
    outer.body = {{QStringLiteral("data"), QString::fromLatin1(sealed.toBase64())}};
    if (sealed.size() / 3 * 4 + kLeastBytes > kMaxLargeBodyBytes)
        return makeError(ErrorCode::TooLarge, {}, QStringLiteral("a confidential entry"));
    return outer;
}

EntryKeyRing EntryKeyRing::of(QList<QByteArray> keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    EntryKeyRing ring;
    ring.id = QString::fromLatin1(sha256("plenum-entry-keys-1" + keys.join()).first(8).toHex());
    for (const QByteArray &key : std::as_const(keys))
        ring.keys.emplace_back(key);
    return ring;
}

std::optional<LogEntry> openEntry(const LogEntry &entry, const DeviceId &device, const SpaceId &space,
                                  const EntryKeyRing &ring)
{
    const QByteArray sealed =
        QByteArray::fromBase64(entry.body.value(QLatin1String("data")).toString().toLatin1());
    const QByteArray about = aboutEntry(device, space, entry.counter);
    for (const SecretBytes &key : ring.keys) {
        const auto once = hkdfSha256(key.view(), {}, about);
        const auto content = once ? unseal(*once, sealed, about) : Result<SecretBytes>(once.error());
        if (!content || content->size() < kLengthBytes)
            continue;
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(content->data()));
        if (length > content->size() - kLengthBytes)
            return std::nullopt;
        const auto json = parseStrictJson(content->view().sliced(kLengthBytes, length).toByteArray());
        if (!json)
            return std::nullopt;
        LogEntry inner = entry;
        inner.kind = json->value(QLatin1String("kind")).toString();
        inner.body = json->value(QLatin1String("body")).toObject();
        return inner.kind == sealedEntryKind() ? std::nullopt : std::optional(inner);
    }
    return std::nullopt;
}

} // namespace plenum
