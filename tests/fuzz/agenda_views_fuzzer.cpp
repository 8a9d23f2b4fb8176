// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an agenda says to a few: a list of recipients as it comes, and a note that was rightly sealed and says
// anything about where its items lie. Nothing but the items of the note may come out.
#include "core/crypto/hidden_recipients.h"
#include "core/crypto/sealing.h"
#include "core/store/agenda_views.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

const SpaceId kSpace(QStringLiteral("councilcouncilcouncilcoun2"));
const QByteArray kContext = QByteArrayLiteral("PLN1 view") + '\0' + "councilcouncilcouncilcoun2" + '\0' +
                            "meetingmeetingmeetingmeet2" + '\0' + '1';

QByteArray payload(const SealedViews &views)
{
    Manifest manifest;
    manifest.meeting.id = MeetingId(QStringLiteral("meetingmeetingmeetingmeet2"));
    manifest.meeting.title = QStringLiteral("T");
    manifest.meeting.start = QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, 25'200);
    manifest.time = QDateTime(QDate(2026, 11, 26), QTime(9, 30), Qt::UTC);
    manifest.uid = QStringLiteral("u");
    manifest.views = views;
    return encodeManifest(manifest).value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DeviceKey device = DeviceKey::fromSeed(QByteArray(32, 'd'));
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (input.size() < kHiddenNoteBytes || input.size() > 64 * 1024)
        return 0;
    // As it comes: too short, of odd length, rows of nobody.
    const auto stray = readManifest(payload({input, input}), kSpace, &device);
    if (!stray || stray->hasOwnView)
        std::abort();
    // Rightly sealed, by a secretary who means ill.
    std::vector<HiddenNote> notes;
    notes.push_back({device.agreementKey(), SecretBytes(QByteArrayView(input).first(kHiddenNoteBytes))});
    const QByteArray key = input.first(32);
    const QByteArray items = input.sliced(kHiddenNoteBytes);
    const QByteArray section = seal(SecretBytes(key), items, kContext).value();
    const auto to = hideNotes(notes, 4, kContext);
    const auto read = readManifest(payload({*to, section}), kSpace, &device);
    if (!read || (read->hasOwnView && !parseView(items)))
        std::abort();
    return 0;
}
