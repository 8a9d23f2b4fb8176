// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace plenum {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace plenum
