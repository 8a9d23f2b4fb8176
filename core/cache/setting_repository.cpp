// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/setting_repository.h"

#include "core/cache/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace plenum {

namespace {

const QString kValueKey = QStringLiteral("v");

QJsonValue valueFromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().value(kValueKey);
}

} // namespace

QJsonValue SettingRepository::value(const QString &key) const
{
    Query row = m_database.query("SELECT value FROM setting WHERE key = ?1");
    row.bind(key);
    return row.next() ? valueFromText(row.text(0)) : QJsonValue(QJsonValue::Undefined);
}

void SettingRepository::set(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined()) {
        m_database.run("DELETE FROM setting WHERE key = ?1", key);
        return;
    }
    const QJsonObject wrapped{{kValueKey, value}};
    m_database.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)", key,
                   QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact)));
}

QHash<QString, QJsonValue> SettingRepository::below(const QString &prefix) const
{
    QHash<QString, QJsonValue> values;
    Query row =
        m_database.query("SELECT key, value FROM setting WHERE key >= ?1 AND key < ?1 || char(0x10FFFF)");
    row.bind(prefix);
    while (row.next())
        values.insert(row.text(0), valueFromText(row.text(1)));
    return values;
}

} // namespace plenum
