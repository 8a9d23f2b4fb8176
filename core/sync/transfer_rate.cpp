// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transfer_rate.h"

#include <cmath>

namespace plenum {

namespace {
constexpr qint64 kSampleMs = 500;
constexpr qint64 kPauseMs = 60'000; // a computer that slept says nothing about the network
constexpr double kMemorySeconds = 8;
} // namespace

void TransferRate::add(qint64 bytes, const QDateTime &now)
{
    const qint64 elapsed = m_since.isValid() ? m_since.msecsTo(now) : -1;
    if (elapsed < 0 || elapsed > kPauseMs) { // the first bytes, or a clock that was set
        m_since = now;
        m_bytes = bytes;
        return;
    }
    m_bytes += bytes;
    if (elapsed < kSampleMs)
        return;
    const double seconds = static_cast<double>(elapsed) / 1000;
    const double sample = static_cast<double>(m_bytes) / seconds;
    m_rate = m_rate > 0 ? m_rate + (sample - m_rate) * (1 - std::exp(-seconds / kMemorySeconds)) : sample;
    m_since = now;
    m_bytes = 0;
}

qint64 TransferRate::bytesPerSecond() const
{
    return std::llround(m_rate);
}

std::optional<qint64> TransferRate::secondsFor(qint64 bytes) const
{
    if (bytesPerSecond() <= 0)
        return std::nullopt;
    return static_cast<qint64>(std::ceil(static_cast<double>(bytes) / m_rate));
}

} // namespace plenum
