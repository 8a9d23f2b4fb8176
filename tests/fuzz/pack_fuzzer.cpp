// SPDX-License-Identifier: GPL-3.0-or-later
//
// The framing of a blob with segments (a pack): the deflated bytes as they come from the store, and the rows
// inside them. A small input must not cost much memory or time, and what is accepted comes out the same
// again. How to run a campaign: docs/testing.md.
#include "core/store/segment_pack.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void tryPack(const QByteArray &packed)
{
    const auto objects = parsePack(packed);
    if (!objects)
        return;
    qsizetype size = 0;
    for (const PackedObject &object : *objects)
        size += packedSize(object);
    require(size <= kMaxPackBytes);
    const auto again = parsePack(encodePack(*objects).value());
    require(again.has_value() && again->size() == objects->size());
    for (qsizetype i = 0; i < objects->size(); ++i)
        require(again->at(i).name == objects->at(i).name && again->at(i).bytes == objects->at(i).bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryPack(input);
    // Chance does not find the checksum of what inflates: the same bytes as the rows of a good one.
    constexpr qsizetype kSizeBytes = 4; // in front of qCompress()'s zlib stream
    tryPack(qCompress(input).sliced(kSizeBytes));
    return 0;
}
