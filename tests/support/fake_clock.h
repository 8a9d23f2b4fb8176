// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace plenum::test {

class FakeClock final : public Clock {
public:
    QDateTime nowUtc() const override { return now; }
    // Without setWall() and restart(), what is told of the boot goes with `now`.
    BootTime bootTime() const override { return {boot, m_epoch.secsTo(now) - ahead}; }
    void advance(qint64 seconds) { now = now.addSecs(seconds); }
    // Somebody sets the clock: no time goes by.
    void setWall(qint64 seconds)
    {
        now = now.addSecs(seconds);
        ahead += seconds;
    }
    void restart() { boot += '+'; }

    QByteArray boot = "boot";
    qint64 ahead = 0; // of the time that went by
    QDateTime now{QDate(2026, 12, 3), QTime(1, 0), Qt::UTC};

private:
    QDateTime m_epoch{QDate(2026, 12, 1), QTime(0, 0), Qt::UTC};
};

} // namespace plenum::test
