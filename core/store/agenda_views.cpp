// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agenda_views.h"

#include "core/crypto/hidden_recipients.h"
#include "core/crypto/sealing.h"

#include <QRandomGenerator>
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
    struct Section {
        SecretBytes key;
        QByteArray bytes;
        const AgendaView *view;
    };
    std::vector<Section> sections;
    qsizetype recipients = 0;
    qsizetype total = 0;
    for (const AgendaView &view : views) {
        PLENUM_TRY_ASSIGN(const QByteArray content, encodeView(view.content));
        PLENUM_TRY_ASSIGN(SecretBytes key, randomSecret(kSealingKeyBytes));
        PLENUM_TRY_ASSIGN(QByteArray bytes, seal(key, content, context));
        recipients += view.agreementKeys.size();
        total += bytes.size();
        sections.push_back({std::move(key), std::move(bytes), &view});
    }
    const qsizetype area = evenSize(total, kLeastArea);
    const qsizetype rows = evenSize(std::max(recipients, std::min(devices, kEvenRows)), kLeastRows);
    if (area > kMaxViewBytes || rows * kHiddenRowBytes > kMaxViewBytes)
        return makeError(ErrorCode::TooLarge, manifest.meeting.title,
                         QStringLiteral("too many items for too many kinds of readers"));
    // In any order, with filling of any size between: where a section lies tells nothing of the others.
    SealedViews sealed;
    std::vector<HiddenNote> notes;
    std::shuffle(sections.begin(), sections.end(), *QRandomGenerator::system());
    qsizetype slack = area - total;
    for (const Section &section : sections) {
        const qsizetype gap = QRandomGenerator::system()->bounded(slack + 1);
        PLENUM_TRY_ASSIGN(const SecretBytes filling, randomSecret(gap));
        slack -= gap;
        sealed.sections += filling.view();
        for (const QByteArray &recipient : section.view->agreementKeys)
            notes.push_back({recipient, noteOf(section.key, sealed.sections.size(), section.bytes.size())});
        sealed.sections += section.bytes;
    }
    PLENUM_TRY_ASSIGN(const SecretBytes filling, randomSecret(slack));
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
    auto view = json ? parseView(json->view().toByteArray()) : Result<ViewContent>(json.error());
    if (!view)
        return manifest;
    if (view->items)
        manifest.meeting.items = *std::move(view->items);
    manifest.entryKeys = std::move(view->keys);
    manifest.hasOwnView = true;
    return manifest;
}

} // namespace plenum
