// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invite codes as people paste them, and their JSON with the right checksum added. How to run a campaign:
// docs/testing.md.
#include "core/crypto/digest.h"
#include "core/store/invite_code.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

void tryCode(const QString &text)
{
    const auto code = parseInviteCode(text);
    if (!code)
        return;
    const auto written = encodeInviteCode(*code);
    if (!written)
        return; // our own spelling may be longer than the limit
    const auto again = parseInviteCode(*written);
    if (again ? !(*again == *code) : written->size() <= text.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryCode(QString::fromUtf8(input));
    const QByteArray checked = input + sha256(input).first(4);
    tryCode(QStringLiteral("plenum1-") +
            QString::fromLatin1(
                checked.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    return 0;
}
