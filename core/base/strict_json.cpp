// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"

#include <QJsonArray>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace plenum {

namespace {

constexpr std::size_t kMaxDepth = 32;
constexpr std::int64_t kMaxInteger = std::int64_t{1} << 53;

// Builds QJson values from nlohmann's iterative SAX parser, refusing what QJsonDocument would let pass.
class StrictHandler : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit StrictHandler(QByteArrayView text) : m_text(text) {}

    bool null() override { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override
    {
        if (value < -kMaxInteger || value > kMaxInteger)
            return refuse("integer out of range");
        return add(static_cast<qint64>(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(kMaxInteger))
            return refuse("integer out of range");
        return add(static_cast<qint64>(value));
    }
    bool number_float(number_float_t value, const string_t &) override
    {
        if (!std::isfinite(value))
            return refuse("number out of range");
        return add(value);
    }
    bool string(string_t &value) override
    {
        return add(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    }
    bool binary(binary_t &) override { return refuse("binary value"); }
    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool key(string_t &value) override
    {
        Level &level = m_levels.back();
        level.key = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        const auto end = m_text.begin() + std::min<qsizetype>(qsizetype(position), m_text.size());
        return refuse(QStringLiteral("syntax error in line %1, at byte %2")
                          .arg(1 + std::count(m_text.begin(), end, '\n'))
                          .arg(position));
    }

    bool isObject() const { return m_root.isObject(); }
    QJsonObject object() const { return m_root.toObject(); }
    const QString &reason() const { return m_reason; }

private:
    struct Level {
        bool isObject = true;
        QString key;
        std::vector<std::pair<QString, QJsonValue>> members;
        QJsonArray array;
    };

    bool refuse(const char *reason) { return refuse(QString::fromLatin1(reason)); }
    bool refuse(const QString &reason)
    {
        if (m_reason.isEmpty())
            m_reason = reason;
        return false;
    }
    bool open(bool isObject)
    {
        if (m_levels.size() >= kMaxDepth)
            return refuse("nested too deeply");
        m_levels.push_back(Level{isObject, {}, {}, {}});
        return true;
    }
    bool close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return level.isObject ? addObject(std::move(level.members)) : add(level.array);
    }
    // QJsonObject keeps its keys in order: hundreds of thousands of them, inserted in the order of hostile
    // bytes, would take minutes.
    bool addObject(std::vector<std::pair<QString, QJsonValue>> members)
    {
        const auto byKey = [](const auto &a, const auto &b) { return a.first < b.first; };
        const auto sameKey = [](const auto &a, const auto &b) { return a.first == b.first; };
        std::sort(members.begin(), members.end(), byKey);
        if (std::adjacent_find(members.begin(), members.end(), sameKey) != members.end())
            return refuse("duplicate key");
        QJsonObject object;
        for (const auto &[key, value] : members)
            object.insert(key, value);
        return add(object);
    }
    bool add(const QJsonValue &value)
    {
        if (m_levels.empty())
            m_root = value;
        else if (m_levels.back().isObject)
            m_levels.back().members.emplace_back(m_levels.back().key, value);
        else
            m_levels.back().array.append(value);
        return true;
    }

    QByteArrayView m_text;
    std::vector<Level> m_levels;
    QJsonValue m_root;
    QString m_reason;
};

Result<void> append(QByteArray &out, const QJsonValue &value, const QString &path);

// Encodes run by run, so that surrogate pairs become one four-byte UTF-8 sequence.
void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool atEnd = i == text.size();
        const char16_t c = atEnd ? u'\0' : text[i].unicode();
        const bool plain = !atEnd && c >= 0x20 && c != u'"' && c != u'\\';
        if (plain)
            continue;
        out += QStringView(text).mid(plainFrom, i - plainFrom).toUtf8();
        plainFrom = i + 1;
        if (atEnd)
            break;
        switch (c) {
        case u'"':
            out += "\\\"";
            break;
        case u'\\':
            out += "\\\\";
            break;
        case u'\b':
            out += "\\b";
            break;
        case u'\f':
            out += "\\f";
            break;
        case u'\n':
            out += "\\n";
            break;
        case u'\r':
            out += "\\r";
            break;
        case u'\t':
            out += "\\t";
            break;
        default:
            out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        }
    }
    out += '"';
}

Result<void> appendObject(QByteArray &out, const QJsonObject &object, const QString &path)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
        return std::lexicographical_compare(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size());
    });
    out += '{';
    bool first = true;
    for (const QString &key : std::as_const(keys)) {
        if (!std::exchange(first, false))
            out += ',';
        appendString(out, key);
        out += ':';
        PLENUM_TRY(append(out, object.value(key), path + QLatin1Char('.') + key));
    }
    out += '}';
    return {};
}

Result<void> append(QByteArray &out, const QJsonValue &value, const QString &path)
{
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return {};
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::String:
        appendString(out, value.toString());
        return {};
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number != std::floor(number) || std::abs(number) > static_cast<double>(kMaxInteger))
            return makeError(ErrorCode::InvalidInput, path, QStringLiteral("only integers can be signed"));
        out += QByteArray::number(static_cast<qint64>(number));
        return {};
    }
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue &entry : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            PLENUM_TRY(append(out, entry, path + QStringLiteral("[]")));
        }
        out += ']';
        return {};
    }
    case QJsonValue::Object:
        return appendObject(out, value.toObject(), path);
    case QJsonValue::Undefined:
        break;
    }
    return makeError(ErrorCode::InvalidInput, path, QStringLiteral("undefined value"));
}

} // namespace

Result<QJsonObject> parseStrictJson(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return makeError(ErrorCode::Corrupt, {}, QStringLiteral("byte order mark"));
    StrictHandler handler(bytes);
    const char *begin = bytes.constData();
    if (!nlohmann::json::sax_parse(begin, begin + bytes.size(), &handler))
        return makeError(ErrorCode::Corrupt, {}, handler.reason());
    if (!handler.isObject())
        return makeError(ErrorCode::Corrupt, {}, QStringLiteral("not an object"));
    return handler.object();
}

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    PLENUM_TRY(appendObject(out, object, QString()));
    return out;
}

} // namespace plenum
