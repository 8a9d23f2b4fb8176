// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

#include <QDateTime>

namespace plenum {

class Database;

// The maxima of what was accepted, and evidence (tables head_mark, chain_mark and evidence of the vault).
class AcceptedRepository {
public:
    explicit AcceptedRepository(Database &database) : m_database(database) {}

    SpaceMarks marks(const SpaceId &space) const;
    // Meetings that `marks` does not name stay as they are. Errors: Rollback (a maximum would fall), Forked
    // (another object at the accepted place).
    Result<void> raise(const SpaceId &space, const SpaceMarks &marks);

    void keepEvidence(const SpaceId &space, const StoredObject &object, const QString &reason,
                      const QDateTime &now);

private:
    Result<void> raiseHead(const SpaceId &space, const HeadMark &current, const HeadMark &next);
    Result<void> raiseChain(const SpaceId &space, const QString &name, const ChainMark &current,
                            const ChainMark &next);

    Database &m_database;
};

} // namespace plenum
