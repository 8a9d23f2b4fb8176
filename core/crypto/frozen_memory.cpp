// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/frozen_memory.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>

namespace plenum {

FrozenMemoryWriter::FrozenMemoryWriter()
    : m_fd(::memfd_create("plenum-document", MFD_CLOEXEC | MFD_ALLOW_SEALING))
{
}

Result<void> FrozenMemoryWriter::append(QByteArrayView bytes)
{
    m_hash.add(bytes);
    m_size += bytes.size();
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_fd.get(), bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return makeError(ErrorCode::DiskFull, QStringLiteral("memory"));
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<FrozenMemory> FrozenMemoryWriter::freeze(const std::optional<QByteArray> &expectedSha256)
{
    const QByteArray sha256 = m_hash.result();
    if (expectedSha256 && *expectedSha256 != sha256)
        return makeError(ErrorCode::Corrupt, QStringLiteral("document"), QStringLiteral("SHA-256 differs"));
    if (::fcntl(m_fd.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return makeError(ErrorCode::Internal, QStringLiteral("document"), QStringLiteral("not sealed"));
    return FrozenMemory{std::move(m_fd), m_size, sha256};
}

} // namespace plenum
