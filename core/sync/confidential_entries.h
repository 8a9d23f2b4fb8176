// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_ledger.h"
#include "core/sync/space_state.h"

#include <memory>
#include <vector>

namespace plenum {

// What a device says about an item or a paper that is not for everybody goes into its log as an entry of the
// kind "sealed" (docs/store-format.md, "Confidential entries"), under a key that stands in the agenda of its
// readers: the item's, or one derived from the paper's. Where several limit who may read it, the seals lie in
// one another.
class ConfidentialEntries {
public:
    ConfidentialEntries(const SpaceAnchor &anchor, const SpaceState &state, Replica &replica)
        : m_anchor(anchor), m_state(state), m_replica(replica)
    {
    }

    // The entry as the log may hold it. Nullopt: it is about something no agenda here tells of, so that
    // nobody can say who may read it; it has to wait. Errors: those of the replica and of sealing.
    Result<std::optional<LogEntry>> sealed(const DeviceId &device, const LogEntry &entry);

    // Opens in the ledger what waits for keys that are here.
    Result<void> open(LogLedger &ledger);

private:
    using Keys = std::vector<SecretBytes>;
    Result<std::optional<Keys>> keysFor(const LogEntry &entry);
    Result<QList<Meeting>> versionsOf(const MeetingId &meeting);

    const SpaceAnchor &m_anchor;
    const SpaceState &m_state;
    Replica &m_replica;
};

// "sealed": {"data": base64 of SpaceKeys::seal() over {"kind", "body"}, entryContext()}.
QString sealedEntryKind();
// The id of the key it waits for; empty when it is none.
QString keyOfSealedEntry(const LogEntry &entry);
// The entry inside. Errors: Sealed, Corrupt.
Result<LogEntry> openEntry(const LogEntry &entry, const DeviceId &device, const SpaceId &space,
                           const SpaceKeys &keys);

} // namespace plenum
