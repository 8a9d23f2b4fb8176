// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_reader.h"

#include "core/base/base32.h"
#include "core/base/strict_json.h"
#include "core/store/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace plenum {

namespace {

constexpr double kMaxExactInteger = 9007199254740992.0; // 2^53

QRegularExpression wholly(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

} // namespace

void JsonFault::set(const QString &path, const char *reason)
{
    if (m_isSet)
        return;
    m_isSet = true;
    m_detail = (path.isEmpty() ? QStringLiteral("payload") : path) + QStringLiteral(": ") +
               QString::fromLatin1(reason);
}

Error JsonFault::error() const
{
    return makeError(ErrorCode::Corrupt, QString(), m_detail);
}

JsonNode JsonNode::operator[](const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return {m_value.toObject().value(name), m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name,
            *m_fault};
}

JsonNode JsonNode::at(qsizetype index) const
{
    const QJsonArray array = m_value.toArray();
    const QJsonValue element = index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
    return {element, QStringLiteral("%1[%2]").arg(m_path).arg(index), *m_fault};
}

void JsonNode::require(bool condition, const char *reason) const
{
    if (!condition)
        fail(reason);
}

qint64 JsonNode::integer(qint64 least, qint64 most) const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || number != std::floor(number) || std::abs(number) > kMaxExactInteger) {
        fail(isMissing() ? "missing" : "not an integer");
        return least;
    }
    const qint64 value = m_value.toInteger();
    require(value >= least && value <= most, "out of range");
    return std::clamp(value, least, most);
}

bool JsonNode::boolean() const
{
    require(m_value.isBool(), isMissing() ? "missing" : "not a boolean");
    return m_value.toBool();
}

QString JsonNode::string() const
{
    require(m_value.isString(), isMissing() ? "missing" : "not a string");
    return m_value.toString();
}

QString JsonNode::text(qsizetype mostBytes) const
{
    QString value = string();
    require(!value.contains(QChar(u'\0')), "contains U+0000");
    require(value.size() <= mostBytes && value.toUtf8().size() <= mostBytes, "too long");
    return value;
}

QString JsonNode::filledText(qsizetype mostBytes) const
{
    QString value = text(mostBytes);
    require(!value.trimmed().isEmpty(), "empty");
    return value;
}

QString JsonNode::word() const
{
    static const QRegularExpression form = wholly("[a-z][a-z0-9.-]{0,63}");
    QString value = string();
    require(form.match(value).hasMatch(), "not a word");
    return value;
}

QString JsonNode::idText() const
{
    QString value = string();
    require(isIdText(value), "not an id");
    return value;
}

QString JsonNode::keyId() const
{
    QString value = string();
    require(isKeyId(value), "not a key id");
    return value;
}

QByteArray JsonNode::hash() const
{
    const QString value = string();
    const bool isHex = std::all_of(value.cbegin(), value.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    if (value.size() != 64 || !isHex) {
        fail("not a SHA-256 in hex");
        return {};
    }
    return QByteArray::fromHex(value.toLatin1());
}

QByteArray JsonNode::hashOrEmpty() const
{
    return m_value.isString() && m_value.toString().isEmpty() ? QByteArray() : hash();
}

QByteArray JsonNode::base64(qsizetype mostBytes) const
{
    const QByteArray encoded = string().toUtf8();
    QByteArray bytes = QByteArray::fromBase64(encoded);
    require(bytes.toBase64() == encoded, "not base64");
    require(bytes.size() <= mostBytes, "too long");
    return bytes;
}

QByteArray JsonNode::key32() const
{
    QByteArray bytes = base64(32);
    require(bytes.size() == 32, "not a key of 32 bytes");
    return bytes;
}

QDateTime JsonNode::utcTime() const
{
    static const QRegularExpression form = wholly("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    const QString value = string();
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    const bool right = form.match(value).hasMatch() && time.isValid();
    require(right, "not a UTC time");
    return right ? time : QDateTime();
}

QDateTime JsonNode::offsetTime() const
{
    static const QRegularExpression form =
        wholly("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
    const QString value = string();
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    const bool right = form.match(value).hasMatch() && time.isValid();
    require(right, "not a time with an offset");
    return right ? time : QDateTime();
}

QDateTime JsonNode::offsetTimeOrEmpty() const
{
    return m_value.isString() && m_value.toString().isEmpty() ? QDateTime() : offsetTime();
}

QJsonObject JsonNode::object() const
{
    require(m_value.isObject(), isMissing() ? "missing" : "not an object");
    return m_value.toObject();
}

QJsonObject JsonNode::objectOrEmpty() const
{
    return isMissing() ? QJsonObject() : object();
}

QStringList JsonNode::texts(qsizetype mostCount, qsizetype mostBytes) const
{
    QStringList values;
    forEach(mostCount, [&](const JsonNode &node) { values.append(node.text(mostBytes)); });
    return values;
}

void JsonNode::forEach(qsizetype mostCount, const std::function<void(const JsonNode &)> &visit) const
{
    require(m_value.isArray(), isMissing() ? "missing" : "not an array");
    const QJsonArray array = m_value.toArray();
    require(array.size() <= mostCount, "too many entries");
    for (qsizetype i = 0; i < array.size() && !m_fault->isSet(); ++i)
        visit(at(i));
}

void JsonNode::forEachKey(qsizetype mostCount,
                          const std::function<void(const QString &, const JsonNode &)> &visit) const
{
    const QJsonObject all = object();
    require(all.size() <= mostCount, "too many entries");
    for (auto entry = all.begin(); entry != all.end() && !m_fault->isSet(); ++entry)
        visit(entry.key(),
              JsonNode(entry.value(), m_path + QLatin1Char('.') + entry.key().left(26), *m_fault));
}

QString offsetTimeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const int minutes = time.offsetFromUtc() / 60;
    const QChar sign = minutes < 0 ? QLatin1Char('-') : QLatin1Char('+');
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + sign +
           QTime(0, 0).addSecs(std::abs(minutes) * 60).toString(QStringLiteral("HH:mm"));
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString base64Text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> payloadObject(const QByteArray &payload)
{
    if (payload.size() > kMaxPayloadBytes)
        return makeError(ErrorCode::TooLarge, QString(), QStringLiteral("payload"));
    return parseStrictJson(payload);
}

Error refusedWrite(const Error &error)
{
    return makeError(error.code == ErrorCode::TooLarge ? ErrorCode::TooLarge : ErrorCode::InvalidInput,
                     error.subject, error.detail);
}

} // namespace plenum
