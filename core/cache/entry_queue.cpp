// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/entry_queue.h"

#include "core/base/strict_json.h"
#include "core/cache/database.h"
#include "core/store/records.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qint64 kClockHeadroom = 1'024;
constexpr qsizetype kMaxBodyBytes = 252 * 1'024; // of anything but marks, which may be long drawings

qsizetype maxBodyBytes(const QString &kind)
{
    return kind.startsWith(QLatin1String("annot.")) ? kMaxLargeBodyBytes : kMaxBodyBytes;
}

} // namespace

qint64 EntryQueue::nextCounter(const SpaceId &space)
{
    Query row =
        m_database.query("INSERT INTO space_clock (space, counter) VALUES (?1, 1)"
                         " ON CONFLICT (space) DO UPDATE SET counter = counter + 1 RETURNING counter");
    row.bind(space);
    row.next();
    return row.integer(0);
}

bool EntryQueue::isBehind(const SpaceId &space, qint64 counter) const
{
    Query row = m_database.query("SELECT counter FROM space_clock WHERE space = ?1");
    row.bind(space);
    const qint64 current = row.next() ? row.integer(0) : 0;
    return current < std::min(counter, kMaxFollowedCounter);
}

void EntryQueue::follow(const SpaceId &space, qint64 counter)
{
    m_database.run("INSERT INTO space_clock (space, counter) VALUES (?1, ?2)"
                   " ON CONFLICT (space) DO UPDATE SET counter = max(counter, ?2)",
                   space, std::min(counter, kMaxFollowedCounter) + kClockHeadroom);
}

Result<qint64> EntryQueue::append(const SpaceId &space, const QString &kind, qint64 counter,
                                  const QJsonObject &body)
{
    PLENUM_TRY_ASSIGN(const QByteArray json, canonicalJson(body));
    if (json.size() > maxBodyBytes(kind))
        return makeError(ErrorCode::TooLarge, kind, QStringLiteral("%1 bytes").arg(json.size()));
    m_database.run("INSERT INTO log_entry (space, kind, counter, body) VALUES (?1, ?2, ?3, ?4)", space, kind,
                   counter, QString::fromUtf8(json));
    return m_database.lastInsertedRow();
}

} // namespace plenum
