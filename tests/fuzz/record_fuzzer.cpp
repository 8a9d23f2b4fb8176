// SPDX-License-Identifier: GPL-3.0-or-later
//
// The payload of one kind of signed object, after its envelope was opened. Built once for every kind:
// PLENUM_FUZZ_PARSE and PLENUM_FUZZ_ENCODE name its functions. What is accepted must come out the same again.
// How to run a campaign: docs/testing.md.
#include "core/store/records.h"
#include "core/store/rollup_record.h"
#include "core/store/space_keys.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

// The test vectors are whole objects: of those, what lies between the header and the signatures.
QByteArray payloadOf(const QByteArray &input)
{
    if (!input.startsWith("PLN1 "))
        return input;
    const qsizetype from = input.indexOf('\n') + 1;
    const qsizetype end = input.lastIndexOf("\n-- ");
    return input.mid(from, end < from ? -1 : end - from);
}

template<class Record>
void tryRecord(const Result<Record> &record, Result<QByteArray> (*encode)(const Record &),
               Result<Record> (*parse)(const QByteArray &))
{
    if (!record)
        return;
    const auto written = encode(*record);
    if (!written) // our own spelling of the same content may be longer than the limit
        return require(written.error().code == ErrorCode::TooLarge);
    require(parse(*written).value() == *record);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryRecord(PLENUM_FUZZ_PARSE(payloadOf(input)), PLENUM_FUZZ_ENCODE, PLENUM_FUZZ_PARSE);
    return 0;
}
