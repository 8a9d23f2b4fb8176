// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/acceptance.h"
#include "core/sync/replica.h"
#include "core/sync/sync_report.h"

#include <future>
#include <optional>

namespace plenum {

// Everything a client has accepted of one space, read back from its replica. The maxima (durable) say which
// objects are in force; an object is used only if its id is the one the maxima name, so a damaged or emptied
// cache shows less, never something else.
struct SpaceState {
    SpaceKeys keys;                                                              // empty in an open space
    QString epochKey() const { return head ? head->record.sealKey : QString(); } // seals what is written
    SpaceMarks marks;
    std::optional<TrustChain> trust;
    std::optional<AcceptedHead> head;
    std::optional<AcceptedRoster> roster;
    QHash<MeetingId, AcceptedManifest> manifests; // the version in force of each meeting
    QHash<MeetingId, QHash<int, QByteArray>>
        versions; // ids of all accepted versions, from the newest one's history
    // The highest numbers of heads and rosters that are here, by the key that wrote them: also of those that
    // were overruled. A key that leads again goes on after them, for names are written once.
    QHash<QString, qint64> writtenHeads;
    QHash<QString, int> writtenRosters;

    // False while the lead before has handed over and its last head is not here. Whoever leads now begins
    // with that head; what it makes of an earlier one takes back what was published since.
    bool hasLastWord() const;
    const Person *personOfDevice(const DeviceId &device) const; // nullptr when the roster does not list it
};

// Errors: those of the replica. What cannot be used any more is left out, not an error.
Result<SpaceState> loadSpaceState(const SpaceAnchor &anchor, Replica &replica);

// The same in two steps. Agendas are most of the work: between the steps another thread verifies and parses
// them ahead while this one waits for a store. Errors: those of the replica.
Result<SpaceState> loadStateWithoutAgendas(const SpaceAnchor &anchor, Replica &replica);
Result<std::future<void>> readAgendasAhead(const SpaceAnchor &anchor, Replica &replica,
                                           const SpaceState &state);
Result<void> loadAgendas(const SpaceAnchor &anchor, Replica &replica, SpaceState &state);

// One earlier version of a meeting, if it is in the cache and belongs to the history of the version in force.
Result<std::optional<AcceptedManifest>> loadManifest(const SpaceState &state, const SpaceId &space,
                                                     const MeetingId &meeting, int version, Replica &replica);

// False for a row that goes beyond the maxima. The cache is committed before the vault: what a commit that
// failed half-way left is in the cache alone, and nobody else may ever see it.
bool isWithinMaxima(const SpaceState &state, const StoredObject &stored);

// The object of a stored row, parsed again. Error: Corrupt.
Result<SignedObject> reopen(const StoredObject &stored, ObjectType type, const SpaceId &space,
                            const SpaceKeys &keys);

} // namespace plenum
