// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entry_seal.h"
#include "core/sync/log_ledger.h"
#include "core/sync/space_state.h"

namespace plenum {

// Seals what this device says about things that are not for everybody, and opens what others said
// (core/store/entry_seal.h), with the keys of its views of the agendas in force.
class ConfidentialEntries {
public:
    ConfidentialEntries(const SpaceAnchor &anchor, const SpaceState &state, Replica &replica)
        : m_anchor(anchor), m_state(state), m_replica(replica)
    {
    }

    // The entry as the log may hold it. Nullopt: no agenda here tells who may read it, or none has a key for
    // them, or it is too long to be sealed; it has to wait. Errors: those of the replica and of sealing.
    Result<std::optional<LogEntry>> sealed(const DeviceId &device, const LogEntry &entry);

    // Opens in the ledger what can be. Costs next to nothing when there is nothing new.
    Result<void> open(LogLedger &ledger);

private:
    // Who may read something, and the keys there are for such readers.
    struct Subject {
        Limits limits;
        QList<EntryKey> keys;
    };
    Result<std::optional<Subject>> subjectOf(const LogEntry &entry);
    Result<std::optional<Manifest>> versionOf(const MeetingId &meeting, int n);

    const SpaceAnchor &m_anchor;
    const SpaceState &m_state;
    Replica &m_replica;
    QHash<QByteArray, Manifest> m_versions; // that were read, by their ids
};

} // namespace plenum
