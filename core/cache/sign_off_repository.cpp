// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sign_off_repository.h"

#include "core/cache/database.h"
#include "core/cache/delivery_repository.h"
#include "core/cache/entry_queue.h"
#include "core/cache/space_repository.h"

namespace plenum {

Result<void> SignOffRepository::add(const SpaceId &space, const StoredSignOff &signOff)
{
    const std::optional<DeviceId> device = SpaceRepository(m_database).deviceIn(space);
    if (!device)
        return makeError(ErrorCode::NotFound, space.text(), QStringLiteral("no such space"));
    PLENUM_TRY_ASSIGN(const QueuedEntry entry, queueEntry(space, signOff));
    m_database.run(
        "INSERT INTO sign_off (space, meeting, item, person, device, statement, p7s, entry, counter)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        space, signOff.meeting, signOff.item, signOff.person, *device, signOff.statement, signOff.p7s,
        entry.row, entry.counter);
    return {};
}

Result<void> SignOffRepository::queueAgain()
{
    struct Lost {
        qint64 row = 0;
        SpaceId space;
        StoredSignOff signOff;
    };
    QList<Lost> lost;
    Query row = m_database.query("SELECT row, space, statement, p7s, meeting, item FROM sign_off"
                                 " WHERE entry IS NOT NULL AND entry NOT IN (SELECT row FROM log_entry)");
    while (row.next()) {
        StoredSignOff signOff;
        signOff.statement = row.bytes(2);
        signOff.p7s = row.bytes(3);
        signOff.meeting = row.id<MeetingId>(4);
        signOff.item = row.id<ItemId>(5);
        lost.append(Lost{row.integer(0), row.id<SpaceId>(1), signOff});
    }
    for (const Lost &one : std::as_const(lost)) {
        PLENUM_TRY_ASSIGN(const QueuedEntry entry, queueEntry(one.space, one.signOff));
        m_database.run("UPDATE sign_off SET entry = ?2, counter = ?3 WHERE row = ?1", one.row, entry.row,
                       entry.counter);
    }
    return {};
}

Result<SignOffRepository::QueuedEntry> SignOffRepository::queueEntry(const SpaceId &space,
                                                                     const StoredSignOff &signOff)
{
    const QJsonObject body{
        {QStringLiteral("statement"), QString::fromLatin1(signOff.statement.toBase64())},
        {QStringLiteral("p7s"), QString::fromLatin1(signOff.p7s.toBase64())},
        {QStringLiteral("meeting"), signOff.meeting.text()},
        {QStringLiteral("item"), signOff.item.text()},
    };
    EntryQueue queue(m_database);
    QueuedEntry entry;
    entry.counter = queue.nextCounter(space);
    PLENUM_TRY_ASSIGN(entry.row, queue.append(space, QStringLiteral("sign"), entry.counter, body));
    return entry;
}

QList<StoredSignOff> SignOffRepository::all(const SpaceId &space,
                                            const std::optional<MeetingId> &meeting) const
{
    const DeliveryRepository delivery(m_database, space);
    QList<StoredSignOff> signOffs;
    Query row = m_database.query(
        "SELECT statement, p7s, meeting, item, person, device, entry IS NOT NULL,"
        " counter FROM sign_off WHERE space = ?1 AND (?2 IS NULL OR meeting = ?2) ORDER BY row");
    row.bind(space, meeting);
    while (row.next()) {
        const auto counter = row.isNull(7) ? std::nullopt : std::optional(row.integer(7));
        signOffs.append(StoredSignOff{row.bytes(0), row.bytes(1), row.id<MeetingId>(2), row.id<ItemId>(3),
                                      row.id<PersonId>(4), row.id<DeviceId>(5), true,
                                      delivery.ofSignOff(row.flag(6), counter)});
    }
    return signOffs;
}

} // namespace plenum
