// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>

namespace plenum {

// One value of a JSON document and the way to it. Reading checks as it goes: the first thing that is missing
// or out of range is kept in the document's JsonFault, later reads give empty values, and whoever started the
// reading asks the fault once at the end. Inside core/store only.
class JsonFault {
public:
    // Ways cost a third of the reading, and only a fault needs one.
    enum class Ways { Untold, Told };
    explicit JsonFault(Ways ways) : m_ways(ways) {}

    bool tellsWays() const { return m_ways == Ways::Told; }
    bool isSet() const { return m_isSet; }
    void set(const QString &path, const char *reason);
    Error error() const; // Corrupt, "path: reason" in detail

private:
    Ways m_ways;
    bool m_isSet = false;
    QString m_detail;
};

class JsonNode {
public:
    JsonNode(QJsonValue value, QString path, JsonFault &fault)
        : m_value(std::move(value)), m_path(std::move(path)), m_fault(&fault)
    {
    }

    JsonNode operator[](const char *key) const; // of an object; a missing key is a fault once it is read
    JsonNode at(qsizetype index) const;         // of an array
    bool isMissing() const { return m_value.isUndefined(); }
    bool isNull() const { return m_value.isNull(); }
    bool isObject() const { return m_value.isObject(); }
    void fail(const char *reason) const { m_fault->set(m_path, reason); }
    // fail(reason) unless `condition`.
    void require(bool condition, const char *reason) const;

    qint64 integer(qint64 least, qint64 most) const;
    int smallInteger(int least, int most) const { return static_cast<int>(integer(least, most)); }
    bool boolean() const;
    // At most so many bytes of UTF-8, no U+0000.
    QString text(qsizetype mostBytes) const;
    QString filledText(qsizetype mostBytes) const; // and not empty
    QString word() const;                          // [a-z][a-z0-9.-]{0,63}
    QString idText() const;                        // 26 characters of base32
    QString keyId() const;                         // 16 hex digits
    QByteArray hash() const;                       // 64 hex digits, lower case: 32 bytes
    QByteArray hashOrEmpty() const;                // or ""
    QByteArray base64(qsizetype mostBytes) const;  // RFC 4648 section 4 in its one canonical form
    QByteArray key32() const;                      // base64 of 32 bytes
    QDateTime utcTime() const;                     // "2026-12-03T01:00:00Z"
    QDateTime offsetTime() const;                  // "2026-12-03T08:00:00+07:00"
    QDateTime offsetTimeOrEmpty() const;           // or ""
    QJsonObject object() const;
    QJsonObject objectOrEmpty() const; // empty when missing
    QStringList texts(qsizetype mostCount, qsizetype mostBytes) const;

    // Calls for every element of an array, or stops at a fault.
    void forEach(qsizetype mostCount, const std::function<void(const JsonNode &)> &visit) const;
    // Calls for every key of an object, or stops at a fault.
    void forEachKey(qsizetype mostCount,
                    const std::function<void(const QString &, const JsonNode &)> &visit) const;

private:
    QString string() const;
    QString way(const QString &step) const; // to a part of this value

    QJsonValue m_value;
    QString m_path;
    JsonFault *m_fault;
};

// "2026-12-03T08:00:00+07:00"; "" for an invalid time.
QString offsetTimeText(const QDateTime &time);
QString hexText(const QByteArray &bytes);
QString base64Text(const QByteArray &bytes);
QByteArray compactJson(const QJsonObject &object);

// Parses the payload strictly and reads it with `read`; Corrupt if either finds a fault.
template<class Record>
Result<Record> readRecord(const QByteArray &payload, const std::function<Record(const JsonNode &)> &read);

// The bytes of `json`, if `parse` accepts them. Errors: InvalidInput with the reason, TooLarge.
template<class Record>
Result<QByteArray> checkedPayload(const QJsonObject &json, Result<Record> (*parse)(const QByteArray &));

Result<QJsonObject> payloadObject(const QByteArray &payload);
Error refusedWrite(const Error &error);

template<class Record>
Result<Record> readRecord(const QByteArray &payload, const std::function<Record(const JsonNode &)> &read)
{
    PLENUM_TRY_ASSIGN(QJsonObject object, payloadObject(payload));
    JsonFault fault(JsonFault::Ways::Untold);
    Record record = read(JsonNode(object, QString(), fault));
    if (!fault.isSet())
        return record;
    JsonFault told(JsonFault::Ways::Told);
    read(JsonNode(object, QString(), told));
    return told.error();
}

template<class Record>
Result<QByteArray> checkedPayload(const QJsonObject &json, Result<Record> (*parse)(const QByteArray &))
{
    const QByteArray payload = compactJson(json);
    if (const auto read = parse(payload); !read)
        return refusedWrite(read.error());
    return payload;
}

} // namespace plenum
