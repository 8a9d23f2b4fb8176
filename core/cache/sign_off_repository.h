// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"

namespace plenum {

class Database;

// Own sign-offs (table sign_off of the vault).
class SignOffRepository {
public:
    explicit SignOffRepository(Database &database) : m_database(database) {}

    // Keeps the sign-off and queues its log entry. Errors: NotFound (unknown space), TooLarge.
    Result<void> add(const SpaceId &space, const StoredSignOff &signOff);
    QList<StoredSignOff> all(const SpaceId &space,
                             const std::optional<MeetingId> &meeting) const; // oldest first
    // Queues sign-offs again whose entry is lost, in a vault that was repaired.
    Result<void> queueAgain();

private:
    struct QueuedEntry {
        qint64 row = 0;
        qint64 counter = 0;
    };
    Result<QueuedEntry> queueEntry(const SpaceId &space, const StoredSignOff &signOff);

    Database &m_database;
};

} // namespace plenum
