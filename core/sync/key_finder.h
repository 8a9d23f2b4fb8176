// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/acceptance.h"
#include "core/sync/replica.h"
#include "core/sync/sync_report.h"

#include <QSet>

#include <functional>
#include <utility>

namespace plenum {

// Looks for a key of a sealed space among those leads shared (docs/store-format.md, "KEYS"). For one contact:
// a key that was looked for is not looked for again.
class KeyFinder {
public:
    // Without a device key nothing is found.
    KeyFinder(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, const DeviceKey *key,
              SyncReport &report);

    // Objects that hold nothing for this device, by name: they are not read. What a search adds can be
    // remembered for the next contact.
    void passOver(const QStringList &names) { m_passed = names; }
    const QStringList &passed() const { return m_passed; }

    using IsLeads = std::function<Result<bool>(const SignedObject &object)>;
    // Adds the key, and those before it, to `keys` and to the replica; true if it is there now. What does not
    // prove itself is a warning. Errors: those that end a contact.
    Result<bool> find(const QString &id, const IsLeads &isLeads, SpaceKeys &keys);
    Result<bool> find(const QString &id, const TrustChain &trust, SpaceKeys &keys);

    // The objects the keys came in, which others may need.
    QList<StoredObject> takeObjects() { return std::exchange(m_objects, {}); }

private:
    Result<void> look(const ObjectName &name, const Result<QByteArray> &bytes, const IsLeads &isLeads,
                      SpaceKeys &keys);

    ObjectStore &m_store;
    Replica &m_replica;
    const SpaceAnchor &m_anchor;
    const DeviceKey *m_key;
    SyncReport &m_report;
    QSet<QString> m_lookedFor;
    QStringList m_passed;
    QList<StoredObject> m_objects;
};

} // namespace plenum
