// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/device_key.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace plenum {

// Notes of 40 bytes for some devices, in a list that does not tell for whom they are, nor how many there are:
// an ephemeral X25519 key (its public half, 32 bytes), then rows of 76 bytes in no order that means anything.
// A row is a tag (8 bytes) and the note sealed with AES-256-GCM (nonce 12, ciphertext 40, tag 16); what is
// nobody's row is random. Both keys are HKDF-SHA-256 of the X25519 agreement (RFC 7748), salt: ephemeral and
// recipient's public key, info: "plenum-hidden-tag-1" or "plenum-hidden-key-1", 00, `context`. Threading:
// any.

inline constexpr qsizetype kHiddenNoteBytes = 40;
inline constexpr qsizetype kHiddenRowBytes = 76;

struct HiddenNote {
    QByteArray agreementKey; // X25519, the public half, 32 bytes
    SecretBytes note;        // 40 bytes
};

// So many rows, or as many as there are notes. Errors: InvalidInput (a key or a note is none), Internal.
Result<QByteArray> hideNotes(const std::vector<HiddenNote> &notes, qsizetype rows, QByteArrayView context);

// Nullopt: there is none for this device, or none that can be opened.
Result<std::optional<SecretBytes>> findNote(QByteArrayView hidden, const DeviceKey &device,
                                            QByteArrayView context);

} // namespace plenum
