// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace plenum {

// How fast bytes come, smoothed over some ten seconds, so that what is said about the time left does not
// jump.
class TransferRate {
public:
    void add(qint64 bytes, const QDateTime &now);

    qint64 bytesPerSecond() const; // 0: not known yet
    std::optional<qint64> secondsFor(qint64 bytes) const;

private:
    QDateTime m_since; // start of the sample being taken
    qint64 m_bytes = 0;
    double m_rate = 0;
};

} // namespace plenum
