// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/key_repository.h"

#include "core/cache/database.h"

namespace plenum {

SpaceKeys KeyRepository::keys(const SpaceId &space) const
{
    SpaceKeys keys;
    Query row = m_database.query("SELECT bytes, root FROM space_key WHERE space = ?1 ORDER BY rowid");
    row.bind(space);
    while (row.next()) {
        QByteArray bytes = row.bytes(0);
        const SecretBytes key(bytes);
        SecretBytes::wipe(bytes);
        if (row.flag(1) && keys.root().isEmpty())
            keys.setRoot(key);
        else
            keys.add(key);
    }
    return keys;
}

void KeyRepository::add(const SpaceId &space, const SpaceKeys &keys)
{
    const auto insert = [&](const QString &id, bool isRoot) {
        QByteArray bytes = keys.find(id)->view().toByteArray();
        m_database.run("INSERT OR IGNORE INTO space_key (space, id, bytes, root) VALUES (?1, ?2, ?3, ?4)",
                       space, id, bytes, isRoot);
        SecretBytes::wipe(bytes);
    };
    if (!keys.root().isEmpty())
        insert(keys.root(), true);
    const QStringList epochs = keys.epochs();
    for (const QString &id : epochs)
        insert(id, false);
}

} // namespace plenum
