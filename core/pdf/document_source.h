// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/frozen_memory.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace plenum {

// A document's bytes in memory nobody can change any more: what is rendered is what was hashed.
using SealedDocument = FrozenMemory;

inline constexpr qint64 kMaxDocumentBytes = qint64(1) << 30;

// Copies a regular file into sealed memory while hashing it. The first 1024 bytes must hold "%PDF-"; that is
// looked at before anything else is read. Threading: any; reads the whole file, so never on the GUI thread.
// Errors: NotFound, ReadOnly (may not be read), NotPdf (no header, zero bytes, not a regular file), TooLarge,
// Corrupt (the hash differs from expectedSha256), DiskFull (no memory), Unavailable.
Result<SealedDocument> sealedDocument(const QString &path,
                                      const std::optional<QByteArray> &expectedSha256 = std::nullopt,
                                      qint64 maxBytes = kMaxDocumentBytes);

// The same for bytes already in memory. Errors: NotPdf, TooLarge, Corrupt, DiskFull.
Result<SealedDocument> sealedDocument(const QByteArray &bytes,
                                      const std::optional<QByteArray> &expectedSha256 = std::nullopt,
                                      qint64 maxBytes = kMaxDocumentBytes);

// The same for what is frozen already, for example a paper that was opened; `name` is for errors. Errors:
// NotPdf, Unavailable.
Result<SealedDocument> sealedDocument(FrozenMemory bytes, const QString &name);

} // namespace plenum
