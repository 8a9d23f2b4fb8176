// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything core/store reads from strangers: envelopes, the payload of every type, invite codes and names.
// Bytes may be refused in any way but must not crash, hang or be misread: whatever is accepted must come out
// the same again. How to run a campaign: docs/testing.md.
#include "core/crypto/digest.h"
#include "core/store/envelope.h"
#include "core/store/invite_code.h"
#include "core/store/records.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

template<class Record>
void tryRecord(const QByteArray &payload, Result<Record> (*parse)(const QByteArray &),
               Result<QByteArray> (*encode)(const Record &))
{
    const auto record = parse(payload);
    if (!record)
        return;
    const auto written = encode(*record);
    if (!written) // our own spelling of the same content may be longer than the limit
        return require(written.error().code == ErrorCode::TooLarge);
    require(parse(*written).value() == *record);
}

void tryPayload(const QByteArray &payload)
{
    tryRecord(payload, parseInit, encodeInit);
    tryRecord(payload, parseTrust, encodeTrust);
    tryRecord(payload, parseRoster, encodeRoster);
    tryRecord(payload, parseManifest, encodeManifest);
    tryRecord(payload, parseHead, encodeHead);
    tryRecord(payload, parseLogSegment, encodeLogSegment);
    tryRecord(payload, parseJoin, encodeJoin);
}

void tryEnvelope(const QByteArray &bytes)
{
    const auto envelope = parseEnvelope(bytes);
    if (!envelope)
        return;
    require(encodeEnvelope(*envelope).value() == bytes);
    tryPayload(envelope->payload);
}

// Chance does not find the right hash: the last line is made anew.
QByteArray withHashLine(const QByteArray &bytes)
{
    const QByteArray body = bytes.size() > 68 && bytes.last(68).startsWith("== ") ? bytes.chopped(68) : bytes;
    return body + "== " + sha256(body).toHex() + '\n';
}

void tryText(const QString &text)
{
    if (const auto code = parseInviteCode(text))
        require(parseInviteCode(encodeInviteCode(*code).value()).value() == *code);
    if (const auto name = ObjectName::parse(text)) {
        require(name->path() == text);
        parseTrustName(*name);
        parseRosterName(*name);
        parseManifestName(*name);
        parseHeadPointerName(*name);
        parseHeadHistoryName(*name);
        parseLogSegmentName(*name);
        parseJoinName(*name);
        parseBlobName(*name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryEnvelope(bytes);
    tryEnvelope(withHashLine(bytes));
    tryPayload(bytes);
    tryText(QString::fromUtf8(bytes));
    return 0;
}
