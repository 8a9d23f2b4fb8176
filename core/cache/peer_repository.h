// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/cache.h"

namespace plenum {

class Database;

// What the logs of other devices say (tables shared_mark and sign_off of the cache).
//
// annot.put: body is markToJson() of a shared mark; annot.del: {"id"}; sign: {"statement", "p7s", "meeting",
// "item"} with the first two in base64. A mark belongs to the device whose log carries it, or to the one that
// device goes on for, so no device can alter another's. An entry that is not for everybody
// (core/store/entry_seal.h) waits for its key in sealed_entry.
class PeerRepository {
public:
    explicit PeerRepository(Database &database) : m_database(database) {}

    // Applies the entries of a verified segment; unknown kinds are left alone. The marks become those of
    // `owner`: the first of the devices the segment's goes on for. Returns how many malformed entries were
    // skipped.
    int apply(const SpaceId &space, const LogSegment &segment, const DeviceId &owner);

    // Whether some wait that were not tried with these keys; trying them.
    bool hasUntried(const SpaceId &space, const EntryKeyRing &ring) const;
    void openEntries(const SpaceId &space, const EntryKeyRing &ring);

    // Forgets all marks of an owner, and what a device signed after segment `seq`.
    void forget(const SpaceId &space, const DeviceId &owner, const DeviceId &device, int seq);

    QList<SharedMark> marks(const SpaceId &space, const PaperId &paper, int revision) const;
    QHash<PaperId, int> markCounts(const SpaceId &space, const MeetingId &meeting) const;
    QList<StoredSignOff> signOffs(const SpaceId &space, const std::optional<MeetingId> &meeting) const;

private:
    struct Hand {
        DeviceId owner;
        DeviceId writer;
    };
    struct Place {
        int seq = 1; // of the segment
        int position = 0;
    };
    bool apply(const SpaceId &space, const Hand &hand, const Place &place, const LogEntry &entry);
    bool keepSealed(const SpaceId &space, const Hand &hand, const Place &place, const LogEntry &entry);
    bool isOutdated(const SpaceId &space, const Hand &hand, const MarkId &mark, qint64 counter) const;
    bool putMark(const SpaceId &space, const Hand &hand, const LogEntry &entry);
    bool withdrawMark(const SpaceId &space, const Hand &hand, const LogEntry &entry);
    bool addSignOff(const SpaceId &space, const Hand &hand, const Place &place, const LogEntry &entry);

    Database &m_database;
};

} // namespace plenum
