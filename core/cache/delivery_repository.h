// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"

namespace plenum {

class Database;

// How far the own work in one space has got, as the vault knows it when this is made. Entries leave in the
// order of their counters, so a counter tells everything.
class DeliveryRepository {
public:
    DeliveryRepository(Database &database, const SpaceId &space);

    // Of a shared mark.
    Delivery ofCounter(qint64 counter) const;
    // Of a sign-off; those from before counters were kept have none.
    Delivery ofSignOff(bool isPending, const std::optional<qint64> &counter) const;

    QList<OwnItem> ownItems() const; // as Vault::ownItems
    QHash<MarkId, Delivery> ofMarks(const PaperId &paper, int revision) const;

    // `seq` is one of the device this profile writes with.
    static void raiseSeen(Database &database, const SpaceId &space, int seq);

private:
    struct Segment {
        qint64 lastCounter = 0;
        bool isStored = false;
        bool isSeen = false;
    };

    Database &m_database;
    SpaceId m_space;
    QList<Segment> m_segments; // by lastCounter
    std::optional<qint64> m_firstPending;
};

} // namespace plenum
