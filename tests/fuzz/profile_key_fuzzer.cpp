// SPDX-License-Identifier: GPL-3.0-or-later
//
// profile.key and the recovery code as somebody may have changed or mistyped them. How to run a campaign:
// docs/testing.md.
#include "core/base/strict_json.h"
#include "core/credentials/profile_key.h"
#include "core/credentials/recovery_code.h"
#include "core/crypto/digest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void tryFile(const QByteArray &file)
{
    const auto key = ProfileKey::open(file, {}); // without a passphrase: scrypt is slow on purpose
    if (!key)
        return;
    const auto again = ProfileKey::open(key->toFile().value(), {});
    require(again.has_value());
    require(again->derive("fuzz").value().view() == key->derive("fuzz").value().view());
    require(again->databases() == key->databases());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryFile(input);
    // Chance does not find the checksum.
    if (const auto parsed = parseStrictJson(input)) {
        QJsonObject object = *parsed;
        object.remove(QStringLiteral("sha256"));
        if (const auto summed = canonicalJson(object)) {
            object.insert(QStringLiteral("sha256"), QString::fromLatin1(sha256(*summed).toHex()));
            tryFile(QJsonDocument(object).toJson());
        }
    }
    if (const auto code = parseRecoveryCode(input))
        require(parseRecoveryCode(recoveryCodeText(*code).toLatin1())->view() == code->view());
    return 0;
}
