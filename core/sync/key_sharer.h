// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

#include <QSet>

namespace plenum {

// On the lead's device: sees to it that every member finds the key in force in the store. KEYS that are lost
// there are written again, and where this device does not hold them, members get the key anew.
class KeySharer {
public:
    KeySharer(ObjectStore &store, Replica &replica, Outbox &outbox, const SpaceAnchor &anchor,
              const DeviceKey &key, SyncReport &report);

    // Lists the directory of the key, and reads what is not here yet. True if something waits in the outbox
    // now. Errors: those that end a contact, and of the databases.
    Result<bool> run(const SpaceState &state);

private:
    Result<void> read(const SpaceState &state, const QList<ObjectName> &names);
    Result<OutgoingObject> share(const SpaceState &state, const QList<KeyRecipient> &members);

    ObjectStore &m_store;
    Replica &m_replica;
    Outbox &m_outbox;
    const SpaceAnchor &m_anchor;
    const DeviceKey &m_key;
    SyncReport &m_report;
    QSet<DeviceId> m_served; // who finds it
    QList<StoredObject> m_objects;
};

} // namespace plenum
