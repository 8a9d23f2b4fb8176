// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/crypto/digest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace plenum {

// Bytes in memory nobody can change any more: an anonymous file (memfd), which no disk ever sees, sealed
// against writing, growing and shrinking. sha256 was computed over exactly these bytes.
struct FrozenMemory {
    UniqueFd fd;
    qint64 size = 0;
    QByteArray sha256; // 32 bytes
};

// Takes in bytes until they are frozen; they are not in the memory of this process meanwhile.
// Threading: one thread at a time.
class FrozenMemoryWriter {
public:
    // If there is no memory, append() says so.
    FrozenMemoryWriter();

    // Error: DiskFull (no memory).
    Result<void> append(QByteArrayView bytes);
    // Ends the writing. Errors: Corrupt (the bytes have another hash than the expected one), Internal.
    Result<FrozenMemory> freeze(const std::optional<QByteArray> &expectedSha256 = std::nullopt);

private:
    UniqueFd m_fd;
    Sha256 m_hash;
    qint64 m_size = 0;
};

} // namespace plenum
