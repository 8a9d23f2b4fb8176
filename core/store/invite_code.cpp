// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invite_code.h"

#include "core/base/strict_json.h"
#include "core/crypto/digest.h"
#include "core/store/json_reader.h"

namespace plenum {

namespace {

constexpr qsizetype kChecksumBytes = 4;
constexpr qsizetype kMaxCodeChars = 8192;
constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const QLatin1String kPrefix("plenum1-");

Error notACode(const char *reason)
{
    return makeError(ErrorCode::InvalidInput, QString(),
                     QStringLiteral("invite code: %1").arg(QString::fromLatin1(reason)));
}

InviteCode readCode(const JsonNode &root)
{
    InviteCode code;
    code.space = SpaceId(root["space"].idText());
    code.trustId = root["trust"].hash();
    code.storeLocation = root["store"].filledText(2048);
    code.inviteId = root["invite"].idText();
    code.secret = root["secret"].base64(32);
    root["secret"].require(code.secret.size() >= 16, "too short");
    code.name = root["name"].filledText(512);
    const auto role = roleFromName(root["role"].word());
    root["role"].require(role.has_value(), "unknown role");
    code.role = role.value_or(Role::Observer);
    if (!root["key"].isMissing()) {
        code.rootKey = root["key"].key32();
        code.spaceName = root["title"].filledText(512);
    }
    return code;
}

Result<InviteCode> parseJson(const QByteArray &json)
{
    return readRecord<InviteCode>(json, readCode);
}

QString withoutWhiteSpace(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

} // namespace

Result<QString> encodeInviteCode(const InviteCode &code)
{
    QJsonObject object{
        {QStringLiteral("space"), code.space.text()},        {QStringLiteral("trust"), hexText(code.trustId)},
        {QStringLiteral("store"), code.storeLocation},       {QStringLiteral("invite"), code.inviteId},
        {QStringLiteral("secret"), base64Text(code.secret)}, {QStringLiteral("name"), code.name},
        {QStringLiteral("role"), roleName(code.role)}};
    if (!code.rootKey.isEmpty()) {
        object.insert(QStringLiteral("key"), base64Text(code.rootKey));
        object.insert(QStringLiteral("title"), code.spaceName);
    }
    PLENUM_TRY_ASSIGN(const QByteArray json, canonicalJson(object));
    if (const auto read = parseJson(json); !read)
        return refusedWrite(read.error());
    const QByteArray bytes = json + sha256(json).first(kChecksumBytes);
    return kPrefix + QString::fromLatin1(bytes.toBase64(kBase64Url));
}

Result<InviteCode> parseInviteCode(const QString &text)
{
    if (text.size() > kMaxCodeChars)
        return notACode("too long");
    const QString compact = withoutWhiteSpace(text);
    if (!compact.startsWith(kPrefix)) {
        if (compact.startsWith(QLatin1String("plenum2-")))
            return makeError(ErrorCode::NewerFormat, QString(), QStringLiteral("invite code"));
        return notACode("wrong beginning");
    }
    const QByteArray encoded = compact.sliced(kPrefix.size()).toUtf8();
    const QByteArray bytes = QByteArray::fromBase64(encoded, kBase64Url);
    if (bytes.toBase64(kBase64Url) != encoded || bytes.size() <= kChecksumBytes)
        return notACode("not base64url");
    const QByteArray json = bytes.chopped(kChecksumBytes);
    if (sha256(json).first(kChecksumBytes) != bytes.last(kChecksumBytes))
        return notACode("checksum does not match");
    const auto code = parseJson(json);
    return code ? code : Result<InviteCode>(refusedWrite(code.error()));
}

} // namespace plenum
