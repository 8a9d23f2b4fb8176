// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace plenum {

// The wall clock, injected so that tests can set it. Times are claims; nothing is ordered by them.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
};

// "2026-12-03T01:00:00Z": UTC to the second, the form of every time Plenum signs.
QString utcText(const QDateTime &time);

} // namespace plenum
