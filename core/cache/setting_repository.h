// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>

namespace plenum {

class Database;

// Small remembered values (table setting).
class SettingRepository {
public:
    explicit SettingRepository(Database &database) : m_database(database) {}

    QJsonValue value(const QString &key) const; // Undefined for an unknown key
    void set(const QString &key, const QJsonValue &value);
    QHash<QString, QJsonValue> below(const QString &prefix) const;

private:
    Database &m_database;
};

} // namespace plenum
