// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sqlite_replica.h"

#include "core/cache/accepted_repository.h"
#include "core/cache/cache_private.h"
#include "core/cache/delivery_repository.h"
#include "core/cache/key_repository.h"
#include "core/cache/object_repository.h"
#include "core/cache/sqlite_outbox.h"
#include "core/cache/vault_private.h"

namespace plenum {

std::unique_ptr<Replica> makeReplica(Vault &vault, Cache &cache, const std::atomic<const DeviceKey *> *device)
{
    return std::make_unique<SqliteReplica>(vault, cache, device);
}

SqliteReplica::SqliteReplica(Vault &vault, Cache &cache, const std::atomic<const DeviceKey *> *device)
    : m_clock(vault.d->clock), m_vault(*vault.d->database), m_cache(*cache.d->database), m_device(device)
{
}

Result<SpaceMarks> SqliteReplica::marks(const SpaceId &space)
{
    return m_vault.read([&]() -> Result<SpaceMarks> { return AcceptedRepository(m_vault).marks(space); });
}

Result<void> SqliteReplica::accept(const SpaceId &space, const SpaceMarks &marks,
                                   const QList<StoredObject> &objects)
{
    return publish(space, marks, objects, {});
}

Result<void> SqliteReplica::publish(const SpaceId &space, const SpaceMarks &marks,
                                    const QList<StoredObject> &objects, const QList<OutgoingObject> &outgoing)
{
    return m_vault.write([&]() -> Result<void> {
        PLENUM_TRY(AcceptedRepository(m_vault).raise(space, marks));
        SqliteOutbox outbox(m_vault, m_clock);
        for (const OutgoingObject &object : outgoing)
            outbox.insert(space, object);
        // Committed before the vault is: objects no maximum covers do no harm.
        return m_cache.write([&]() -> Result<void> {
            ObjectRepository repository(m_cache);
            for (const StoredObject &object : objects)
                repository.put(space, object);
            return {};
        });
    });
}

Result<QList<StoredObject>> SqliteReplica::objectsBelow(const SpaceId &space, const QString &namePrefix)
{
    return m_cache.read(
        [&]() -> Result<QList<StoredObject>> { return ObjectRepository(m_cache).below(space, namePrefix); });
}

Result<void> SqliteReplica::keepEvidence(const SpaceId &space, const StoredObject &object,
                                         const QString &reason)
{
    return m_vault.write([&]() -> Result<void> {
        AcceptedRepository(m_vault).keepEvidence(space, object, reason, m_clock.nowUtc());
        return {};
    });
}

Result<HeadVisit> SqliteReplica::headVisit(const SpaceId &space)
{
    return m_cache.read([&]() -> Result<HeadVisit> {
        Query row = m_cache.query("SELECT name, tag, payload_hash, looked, settled, locked, passed_keys"
                                  " FROM head_visit WHERE space = ?1");
        row.bind(space);
        if (!row.next())
            return HeadVisit();
        return HeadVisit{row.text(0),
                         row.bytes(1),
                         row.bytes(2),
                         QDateTime::fromString(row.text(3), Qt::ISODate),
                         row.flag(4),
                         row.flag(5),
                         row.text(6).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
    });
}

Result<void> SqliteReplica::setHeadVisit(const SpaceId &space, const HeadVisit &visit)
{
    return m_cache.write([&]() -> Result<void> {
        m_cache.run("INSERT OR REPLACE INTO head_visit"
                    " (space, name, tag, payload_hash, looked, settled, locked, passed_keys)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                    space, visit.name, visit.tag, visit.payloadHash,
                    visit.looked.isValid() ? utcText(visit.looked) : QString(), visit.isSettled,
                    visit.isLocked, visit.passedKeys.join(QLatin1Char(' ')));
        return {};
    });
}

Result<SpaceKeys> SqliteReplica::keys(const SpaceId &space)
{
    return m_vault.read([&]() -> Result<SpaceKeys> {
        SpaceKeys keys = KeyRepository(m_vault).keys(space);
        keys.setDevice(m_device == nullptr ? nullptr : m_device->load());
        return keys;
    });
}

Result<void> SqliteReplica::learn(const SpaceId &space, const SpaceKeys &keys)
{
    return m_vault.write([&]() -> Result<void> {
        KeyRepository(m_vault).add(space, keys);
        return {};
    });
}

Result<void> SqliteReplica::setSeenByLead(const SpaceId &space, int seq)
{
    return m_vault.write([&]() -> Result<void> {
        DeliveryRepository::raiseSeen(m_vault, space, seq);
        return {};
    });
}

} // namespace plenum
