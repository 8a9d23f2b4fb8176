// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/device_key.h"
#include "core/store/records.h"

#include <vector>

namespace plenum {

// What an agenda of a sealed space says to a few only (docs/store-format.md, "Views of an agenda"). The
// manifest's own items are what everybody has; beside them every manifest carries a list of hidden recipients
// (core/crypto/hidden_recipients.h) and an area of sealed item lists filled up with random bytes. A note is
// the key of one list (32 bytes), where it begins and how long it is (4 bytes each, most significant first).
// So nobody learns whether there is a list they cannot open. Threading: pure functions; any thread.

// Devices that have the agenda in the same way.
struct AgendaView {
    QList<QByteArray> agreementKeys; // X25519, the public halves
    ViewContent content;
};

// Rows for at least so many devices, whatever they may read, up to kEvenRows. Errors: TooLarge, those of
// encodeView() and hideNotes().
inline constexpr qsizetype kEvenRows = 256;
Result<SealedViews> sealViews(const Manifest &manifest, const SpaceId &space,
                              const std::vector<AgendaView> &views, qsizetype devices);

// The manifest as this device has it: its own view, where there is one for it that can be read. Errors:
// Corrupt.
Result<Manifest> readManifest(const QByteArray &payload, const SpaceId &space, const DeviceKey *device);

} // namespace plenum
