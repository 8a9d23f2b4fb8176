// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/object_repository.h"

#include "core/cache/database.h"

namespace plenum {

void ObjectRepository::put(const SpaceId &space, const StoredObject &object)
{
    m_database.run("INSERT OR REPLACE INTO object (space, name, type, id, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
                   space, object.name, object.type, object.id, object.bytes);
}

QList<StoredObject> ObjectRepository::below(const SpaceId &space, const QString &namePrefix) const
{
    QList<StoredObject> objects;
    Query row = m_database.query("SELECT name, type, id, bytes FROM object WHERE space = ?1 AND name >= ?2"
                                 " AND name < ?2 || char(0x10FFFF) ORDER BY name");
    row.bind(space, namePrefix);
    while (row.next())
        objects.append(StoredObject{row.text(0), row.text(1), row.bytes(2), row.bytes(3)});
    return objects;
}

int ObjectRepository::skippedEntries(const SpaceId &space) const
{
    Query row = m_database.query("SELECT coalesce(sum(skipped), 0) FROM device_tail WHERE space = ?1");
    row.bind(space);
    row.next();
    return row.number(0);
}

} // namespace plenum
