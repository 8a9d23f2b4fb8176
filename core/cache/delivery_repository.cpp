// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/delivery_repository.h"

#include "core/cache/database.h"
#include "core/cache/space_repository.h"

#include <algorithm>

namespace plenum {

void DeliveryCounts::add(Delivery delivery)
{
    switch (delivery) {
    case Delivery::SavedHere:
        ++savedHere;
        break;
    case Delivery::InStore:
        ++inStore;
        break;
    case Delivery::SeenBySecretary:
        ++seenBySecretary;
        break;
    }
}

DeliveryRepository::DeliveryRepository(Database &database, const SpaceId &space)
    : m_database(database), m_space(space)
{
    Query segment = m_database.query(
        "SELECT last_counter, stored, segment_seq <= coalesce((SELECT seq FROM seen_by_lead"
        " WHERE seen_by_lead.space = outbox.space AND seen_by_lead.device = outbox.device), 0)"
        " FROM outbox WHERE space = ?1 AND last_counter IS NOT NULL ORDER BY last_counter");
    segment.bind(space);
    while (segment.next())
        m_segments.append(Segment{segment.integer(0), segment.flag(1), segment.flag(2)});
    Query pending = m_database.query("SELECT min(counter) FROM log_entry WHERE space = ?1");
    pending.bind(space);
    if (pending.next() && !pending.isNull(0))
        m_firstPending = pending.integer(0);
}

Delivery DeliveryRepository::ofCounter(qint64 counter) const
{
    return ofSignOff(m_firstPending && counter >= *m_firstPending, counter);
}

Delivery DeliveryRepository::ofSignOff(bool isPending, const std::optional<qint64> &counter) const
{
    if (isPending)
        return Delivery::SavedHere;
    const auto segment = std::lower_bound(m_segments.cbegin(), m_segments.cend(), counter.value_or(0),
                                          [](const Segment &s, qint64 c) { return s.lastCounter < c; });
    if (segment == m_segments.cend())
        return Delivery::InStore;
    if (!segment->isStored && counter) // the store has lost it and gets it again
        return Delivery::SavedHere;
    return segment->isSeen ? Delivery::SeenBySecretary : Delivery::InStore;
}

QList<OwnItem> DeliveryRepository::ownItems() const
{
    QList<std::pair<qint64, OwnItem>> items;
    Query mark = m_database.query(
        "SELECT counter, meeting, paper, id FROM mark WHERE space = ?1 AND"
        " CASE WHEN json_valid(content) THEN json_extract(content, '$.visibility') = 'shared' ELSE 0 END");
    mark.bind(m_space);
    while (mark.next())
        items.append(
            {mark.integer(0), OwnItem{OwnItem::Kind::Mark, mark.id<MeetingId>(1), mark.id<PaperId>(2),
                                      mark.id<MarkId>(3), ItemId(), ofCounter(mark.integer(0))}});
    Query signOff =
        m_database.query("SELECT counter, meeting, item, entry IS NOT NULL FROM sign_off WHERE space = ?1");
    signOff.bind(m_space);
    while (signOff.next()) {
        const auto counter = signOff.isNull(0) ? std::nullopt : std::optional(signOff.integer(0));
        items.append({counter.value_or(0),
                      OwnItem{OwnItem::Kind::SignOff, signOff.id<MeetingId>(1), PaperId(), MarkId(),
                              signOff.id<ItemId>(2), ofSignOff(signOff.flag(3), counter)}});
    }
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        const bool isHereOnly = a.second.delivery == Delivery::SavedHere;
        if (isHereOnly != (b.second.delivery == Delivery::SavedHere))
            return isHereOnly;
        return a.first > b.first;
    });
    QList<OwnItem> sorted;
    for (const auto &[counter, item] : std::as_const(items))
        sorted.append(item);
    return sorted;
}

QHash<MarkId, Delivery> DeliveryRepository::ofMarks(const PaperId &paper, int revision) const
{
    QHash<MarkId, Delivery> deliveries;
    Query mark = m_database.query(
        "SELECT counter, id FROM mark WHERE space = ?1 AND paper = ?2 AND revision = ?3 AND"
        " CASE WHEN json_valid(content) THEN json_extract(content, '$.visibility') = 'shared' ELSE 0 END");
    mark.bind(m_space, paper, revision);
    while (mark.next())
        deliveries.insert(mark.id<MarkId>(1), ofCounter(mark.integer(0)));
    return deliveries;
}

void DeliveryRepository::raiseSeen(Database &database, const SpaceId &space, int seq)
{
    const DeviceId device = SpaceRepository(database).deviceIn(space).value_or(DeviceId());
    database.run("INSERT INTO seen_by_lead (space, device, seq) VALUES (?1, ?2, ?3)"
                 " ON CONFLICT (space, device) DO UPDATE SET seq = max(seq, ?3)",
                 space, device, seq);
}

} // namespace plenum
