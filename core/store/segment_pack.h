// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/object_name.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace plenum {

// A pack: many small objects as one run of bytes, deflated (zlib, RFC 1950). Before deflation each object
// stands as "<name> <bytes in decimal>\n" and then its bytes as they are in the store (docs/store-format.md,
// "Packs"). Nothing in a pack is trusted: its objects prove themselves.
struct PackedObject {
    ObjectName name;
    QByteArray bytes;
};

inline constexpr qsizetype kMaxPackBytes = qsizetype{8} * 1024 * 1024; // before deflation
inline constexpr qsizetype kMaxPackedBytes = kMaxPackBytes + 16384; // what does not shrink grows by a little

// The bytes an object takes up in a pack before deflation.
qsizetype packedSize(const PackedObject &object);

// Error: TooLarge.
Result<QByteArray> encodePack(const QList<PackedObject> &objects);

// Never inflates past kMaxPackBytes. Errors: TooLarge, Corrupt; without a subject.
Result<QList<PackedObject>> parsePack(const QByteArray &packed);

} // namespace plenum
