// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a WebDAV server answers when a directory is listed, in pieces as the network brings them, and the mode
// a profile keeps of a server. How to run a campaign: docs/testing.md.
#include "core/store/webdav/multistatus.h"
#include "core/store/webdav/store_mode.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

Result<QList<DavResource>> readInPieces(const QByteArray &bytes, qsizetype piece)
{
    MultistatusReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        PLENUM_TRY(reader.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))));
    return reader.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = readInPieces(input, std::max<qsizetype>(input.size(), 1));
    for (const DavResource &resource : whole.value_or(QList<DavResource>()))
        require(resource.path.startsWith(QLatin1Char('/')));
    if (size <= 4096 && size > 0) {
        const auto pieces = readInPieces(input, 1 + data[size - 1] % 16);
        require(pieces.has_value() == whole.has_value());
        require(!whole || pieces->size() == whole->size());
    }
    if (const auto mode = StoreMode::fromJson(input))
        require(StoreMode::fromJson(mode->toJson()).value() == *mode);
    return 0;
}
