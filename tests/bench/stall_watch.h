// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace plenum::bench {

inline double monotonicMs()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// The longest time the event loop did not come round, as somebody at the keyboard would feel it.
class StallWatch : public QObject {
public:
    StallWatch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(kBeatMs);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            const double now = monotonicMs();
            m_longest = std::max(m_longest, now - m_last - kBeatMs);
            m_last = now;
        });
    }

    // Everything from this moment counts, also what goes on in the same turn of the loop or before its first.
    void begin()
    {
        m_longest = 0;
        m_last = monotonicMs();
        m_beat.start();
    }

    double longest() const { return m_longest; }

private:
    static constexpr int kBeatMs = 2;

    QTimer m_beat;
    double m_last = 0;
    double m_longest = 0;
};

} // namespace plenum::bench
