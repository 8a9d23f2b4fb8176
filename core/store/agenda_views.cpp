// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agenda_views.h"

#include "core/crypto/hidden_recipients.h"
#include "core/crypto/sealing.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace plenum {

namespace {

constexpr qsizetype kLeastRows = 32;
constexpr qsizetype kLeastArea = 4096;

// Sizes tell only of doublings.
qsizetype evenSize(qsizetype size, qsizetype least)
{
    return static_cast<qsizetype>(std::bit_ceil(static_cast<quint64>(std::max(size, least))));
}

QByteArray viewContext(const Manifest &manifest, const SpaceId &space)
{
    return QByteArrayLiteral("PLN1 view") + '\0' + space.text().toLatin1() + '\0' +
           manifest.meeting.id.text().toLatin1() + '\0' + QByteArray::number(manifest.n);
}

SecretBytes noteOf(const SecretBytes &key, qsizetype begin, qsizetype length)
{
    QByteArray note = key.view().toByteArray();
    note.resize(kHiddenNoteBytes);
    qToBigEndian(static_cast<quint32>(begin), note.data() + kSealingKeyBytes);
    qToBigEndian(static_cast<quint32>(length), note.data() + kSealingKeyBytes + 4);
    SecretBytes secret(note);
    SecretBytes::wipe(note);
    return secret;
}

} // namespace

Result<SealedViews> sealViews(const Manifest &manifest, const SpaceId &space,
                              const std::vector<AgendaView> &views, qsizetype devices)
{
    const QByteArray context = viewContext(manifest, space);
    SealedViews sealed;
    std::vector<HiddenNote> notes;
    for (const AgendaView &view : views) {
        PLENUM_TRY_ASSIGN(const QByteArray items, encodeViewItems(view.items));
        PLENUM_TRY_ASSIGN(const SecretBytes key, randomSecret(kSealingKeyBytes));
        PLENUM_TRY_ASSIGN(const QByteArray section, seal(key, items, context));
        for (const QByteArray &recipient : view.agreementKeys)
            notes.push_back({recipient, noteOf(key, sealed.sections.size(), section.size())});
        sealed.sections += section;
    }
    const qsizetype area = evenSize(sealed.sections.size(), kLeastArea);
    const qsizetype rows =
        evenSize(std::max(static_cast<qsizetype>(notes.size()), std::min(devices, kEvenRows)), kLeastRows);
    if (area > kMaxViewBytes || rows * kHiddenRowBytes > kMaxViewBytes)
        return makeError(ErrorCode::TooLarge, manifest.meeting.title,
                         QStringLiteral("too many items for too many kinds of readers"));
    PLENUM_TRY_ASSIGN(const SecretBytes filling, randomSecret(area - sealed.sections.size()));
    sealed.sections += filling.view();
    PLENUM_TRY_ASSIGN(sealed.recipients, hideNotes(notes, rows, context));
    return sealed;
}

Result<Manifest> readManifest(const QByteArray &payload, const SpaceId &space, const DeviceKey *device)
{
    PLENUM_TRY_ASSIGN(Manifest manifest, parseManifest(payload));
    if (device == nullptr || manifest.views.isEmpty())
        return manifest;
    const QByteArray context = viewContext(manifest, space);
    PLENUM_TRY_ASSIGN(const std::optional<SecretBytes> note,
                      findNote(manifest.views.recipients, *device, context));
    if (!note)
        return manifest;
    const SecretBytes key(note->view().first(kSealingKeyBytes));
    const qsizetype begin = qFromBigEndian<quint32>(note->data() + kSealingKeyBytes);
    const qsizetype length = qFromBigEndian<quint32>(note->data() + kSealingKeyBytes + 4);
    const qsizetype area = manifest.views.sections.size();
    if (begin > area || length > area - begin)
        return manifest;
    const auto json = unseal(key, QByteArrayView(manifest.views.sections).sliced(begin, length), context);
    auto items = json ? parseViewItems(json->view().toByteArray()) : Result<QList<AgendaItem>>(json.error());
    if (!items)
        return manifest;
    manifest.meeting.items = std::move(items).value();
    manifest.hasOwnView = true;
    return manifest;
}

} // namespace plenum
