// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace plenum::test {

class FakeClock final : public Clock {
public:
    QDateTime nowUtc() const override { return now; }
    void advance(qint64 seconds) { now = now.addSecs(seconds); }

    QDateTime now{QDate(2026, 12, 3), QTime(1, 0), Qt::UTC};
};

} // namespace plenum::test
