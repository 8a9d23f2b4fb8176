// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace plenum {

// Time since the computer was started, asleep or not: nobody can set it. It only compares within one boot.
struct BootTime {
    QByteArray boot; // another one at every start; empty: cannot be told
    qint64 seconds = 0;

    bool operator==(const BootTime &) const = default;
};

// The wall clock, injected so that tests can set it. Times are claims; nothing is ordered by them.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    virtual BootTime bootTime() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    BootTime bootTime() const override;
};

// "2026-12-03T01:00:00Z": UTC to the second, the form of every time Plenum signs.
QString utcText(const QDateTime &time);

} // namespace plenum
