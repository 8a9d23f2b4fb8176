// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>

namespace plenum::test {

// Chance that comes out the same for the same seed on every machine.
class Dice {
public:
    explicit Dice(quint64 seed) : m_random(seed) {}

    int below(qsizetype limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<class T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }
    // Small numbers as often as large ones.
    int roughly(int limit)
    {
        int range = 4;
        while (range < limit && chance(60))
            range *= 4;
        return 1 + below(range < limit ? range : limit);
    }

private:
    std::mt19937_64 m_random;
};

} // namespace plenum::test
