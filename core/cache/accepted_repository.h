// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"

#include <QDateTime>

namespace plenum {

class Database;

// The maxima of what was accepted, and evidence (tables head_mark, chain_mark and evidence of the vault).
class AcceptedRepository {
public:
    explicit AcceptedRepository(Database &database) : m_database(database) {}

    SpaceMarks marks(const SpaceId &space) const;
    // Meetings that `marks` does not name stay as they are; only a new term sets roster and meetings anew.
    // Errors: Rollback (a maximum would fall), Forked (another object at the accepted place).
    Result<void> raise(const SpaceId &space, const SpaceMarks &marks);

    void keepEvidence(const SpaceId &space, const StoredObject &object, const QString &reason,
                      const QDateTime &now);
    QList<EvidenceRecord> evidence(const SpaceId &space) const; // oldest first

private:
    Result<void> raiseHead(const SpaceId &space, const HeadMark &current, const HeadMark &next);
    Result<void> raiseChain(const SpaceId &space, const QString &name, const ChainMark &current,
                            const ChainMark &next);
    void settle(const SpaceId &space, const SpaceMarks &next);
    void setChain(const SpaceId &space, const QString &name, const ChainMark &mark);

    Database &m_database;
};

} // namespace plenum
