// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/poll_schedule.h"

#include <QtEndian>

#include <algorithm>

namespace plenum {

namespace {
constexpr int kLeastSeconds = 30;
constexpr int kMostSeconds = 15 * 60; // between contacts with a server that fails
constexpr int kMostDoublings = 10;
} // namespace

void PollSchedule::succeeded(int pollSeconds)
{
    m_pollSeconds = std::max(pollSeconds, kLeastSeconds);
    m_failures = 0;
    m_isStopped = false;
}

void PollSchedule::failed(const Error &error, bool isServer)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_isStopped = error.code == ErrorCode::SignInNeeded;
    m_failures = isServer ? std::min(m_failures + 1, kMostDoublings) : 0;
}

std::optional<std::chrono::milliseconds> PollSchedule::next() const
{
    if (m_isStopped)
        return std::nullopt;
    const qint64 seconds = m_failures == 0 ? m_pollSeconds
                                           : std::min<qint64>(qint64{m_pollSeconds} << m_failures,
                                                              std::max(m_pollSeconds, kMostSeconds));
    const auto spread = qFromBigEndian<quint16>(m_random.bytes(2).constData()); // 0 … 65535: ± 50 %
    return std::chrono::milliseconds(seconds * 500 + seconds * 1000 * spread / 65'535);
}

} // namespace plenum
