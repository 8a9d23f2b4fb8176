// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/store/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace plenum {

// A log entry that is not for everybody (docs/store-format.md, "Confidential entries"): the kind "sealed",
// with the body {"data": base64}. Nothing in it tells what it is about, nor which entries are about the same:
// AES-256-GCM under the key (HKDF-SHA-256 of an EntryKey, no salt, info "plenum-entry-1" 00 space 00 dev 00
// counter), nonce (12), ciphertext, tag (16). Inside: the length of the JSON {"kind", "body"} (4 bytes, most
// significant first), the JSON, and zeros up to a power of two, at least 1,024, or a multiple of 256 KiB
// above that. Threading: pure functions.

QString sealedEntryKind();

// Error: TooLarge (no log holds it), Internal.
Result<LogEntry> sealEntry(const LogEntry &entry, const QByteArray &key, const DeviceId &device,
                           const SpaceId &space);

// The keys a device has, of all agendas.
struct EntryKeyRing {
    QString id; // the same for the same keys
    std::vector<SecretBytes> keys;

    static EntryKeyRing of(QList<QByteArray> keys);
};

// The entry inside; nullopt when none of the keys opens it, or it holds no entry.
std::optional<LogEntry> openEntry(const LogEntry &entry, const DeviceId &device, const SpaceId &space,
                                  const EntryKeyRing &ring);

} // namespace plenum
