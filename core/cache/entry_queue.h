// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace plenum {

class Database;

// The greatest counter that is taken from others. A device that claims more is not followed, so that nobody
// can use up the 2^53 of JSON for everybody.
inline constexpr qint64 kMaxFollowedCounter = qint64{1} << 51;

// Own log entries not yet in a segment, and the logical clock that stamps them.
class EntryQueue {
public:
    explicit EntryQueue(Database &database) : m_database(database) {}

    // One more than every counter given out or seen in the space.
    qint64 nextCounter(const SpaceId &space);
    // True when the clock stands below `counter`.
    bool isBehind(const SpaceId &space, qint64 counter) const;
    // Raises the clock above a counter of somebody else, with room to spare, so that a thousand segments cost
    // few commits. Never lowers it.
    void follow(const SpaceId &space, qint64 counter);

    // Queues an entry; returns its row. Errors: TooLarge (it would not fit a log segment), InvalidInput.
    Result<qint64> append(const SpaceId &space, const QString &kind, qint64 counter, const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace plenum
