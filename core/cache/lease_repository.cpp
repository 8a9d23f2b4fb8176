// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/lease_repository.h"

#include "core/cache/database.h"

namespace plenum {

namespace {

QDateTime timeIn(const Query &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODate);
}

} // namespace

std::optional<LeaseMark> LeaseRepository::mark(const SpaceId &space) const
{
    Query row = m_database.query(
        "SELECT seconds, refreshed, worn, boot, since_boot, wall, least, closed FROM lease WHERE space = ?1");
    row.bind(space);
    if (!row.next())
        return std::nullopt;
    LeaseMark mark;
    mark.seconds = row.number(0);
    mark.refreshed = timeIn(row, 1);
    mark.worn = row.integer(2);
    mark.boot = BootTime{row.text(3).toUtf8(), row.integer(4)};
    mark.wall = timeIn(row, 5);
    mark.least = timeIn(row, 6);
    mark.isClosed = row.flag(7);
    return mark;
}

void LeaseRepository::set(const SpaceId &space, const LeaseMark &mark)
{
    m_database.run("INSERT OR REPLACE INTO lease (space, seconds, refreshed, worn, boot, since_boot, wall, "
                   "least, closed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                   space, mark.seconds, utcText(mark.refreshed), mark.worn, QString::fromUtf8(mark.boot.boot),
                   mark.boot.seconds, utcText(mark.wall), utcText(mark.least), mark.isClosed);
}

} // namespace plenum
