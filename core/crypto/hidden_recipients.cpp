// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hidden_recipients.h"

#include "core/crypto/hkdf.h"
#include "core/crypto/sealing.h"

#include <QList>

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kPublicKeyBytes = 32;
constexpr qsizetype kRowTagBytes = 8;

struct RowKeys {
    QByteArray tag;
    SecretBytes key;
};

Result<RowKeys> rowKeys(const SecretBytes &shared, QByteArrayView ephemeral, QByteArrayView recipient,
                        QByteArrayView context)
{
    const QByteArray salt = ephemeral.toByteArray() + recipient.toByteArray();
    const QByteArray about = '\0' + context.toByteArray();
    PLENUM_TRY_ASSIGN(const SecretBytes tag,
                      hkdfSha256(shared.view(), salt, QByteArrayLiteral("plenum-hidden-tag-1") + about));
    PLENUM_TRY_ASSIGN(SecretBytes key,
                      hkdfSha256(shared.view(), salt, QByteArrayLiteral("plenum-hidden-key-1") + about));
    return RowKeys{tag.view().first(kRowTagBytes).toByteArray(), std::move(key)};
}

} // namespace

Result<QByteArray> hideNotes(const std::vector<HiddenNote> &notes, qsizetype rows, QByteArrayView context)
{
    PLENUM_TRY_ASSIGN(const DeviceKey ephemeral, DeviceKey::generate());
    const QByteArray own = ephemeral.agreementKey();
    QList<QByteArray> made;
    for (const HiddenNote &one : notes) {
        if (one.agreementKey.size() != kPublicKeyBytes || one.note.size() != kHiddenNoteBytes)
            return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("no key of a device, or no note"));
        PLENUM_TRY_ASSIGN(const SecretBytes shared, ephemeral.agree(one.agreementKey));
        PLENUM_TRY_ASSIGN(const RowKeys keys, rowKeys(shared, own, one.agreementKey, context));
        PLENUM_TRY_ASSIGN(const QByteArray sealed, seal(keys.key, one.note.view(), context));
        made.append(keys.tag + sealed);
    }
    while (made.size() < rows) {
        PLENUM_TRY_ASSIGN(const SecretBytes filling, randomSecret(kHiddenRowBytes));
        made.append(filling.view().toByteArray());
    }
    std::sort(made.begin(), made.end()); // tags are as good as random
    return own + made.join();
}

Result<std::optional<SecretBytes>> findNote(QByteArrayView hidden, const DeviceKey &device,
                                            QByteArrayView context)
{
    if (hidden.size() < kPublicKeyBytes || (hidden.size() - kPublicKeyBytes) % kHiddenRowBytes != 0)
        return std::optional<SecretBytes>();
    const QByteArrayView ephemeral = hidden.first(kPublicKeyBytes);
    const auto shared = device.agree(ephemeral);
    if (!shared)
        return std::optional<SecretBytes>();
    PLENUM_TRY_ASSIGN(const RowKeys keys, rowKeys(*shared, ephemeral, device.agreementKey(), context));
    for (qsizetype at = kPublicKeyBytes; at < hidden.size(); at += kHiddenRowBytes) {
        const QByteArrayView row = hidden.sliced(at, kHiddenRowBytes);
        if (row.first(kRowTagBytes) != keys.tag)
            continue;
        if (auto note = unseal(keys.key, row.sliced(kRowTagBytes), context))
            return std::optional(std::move(note).value());
    }
    return std::optional<SecretBytes>();
}

} // namespace plenum
