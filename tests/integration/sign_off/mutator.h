// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace plenum::test {

// Damages bytes the way hostile or broken files are damaged. The same seed gives the same run, so that a
// failure can be repeated from its number.
class Mutator {
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray mutate(QByteArray bytes)
    {
        const int steps = 1 + below(4);
        for (int i = 0; i < steps; ++i)
            step(bytes);
        return bytes;
    }

private:
    int below(qsizetype limit) { return m_random.bounded(int(qMax<qsizetype>(limit, 1))); }

    void step(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size());
        const qsizetype count = 1 + below(16);
        switch (below(7)) {
        case 0: // one bit
            if (!bytes.isEmpty())
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            break;
        case 1: // one byte that likes to be a length, a tag or a sign
            if (!bytes.isEmpty())
                bytes[at] = QByteArray::fromHex("00017f8081828490a0fe30ff").at(below(12));
            break;
        case 2:
            bytes.remove(at, count);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), count));
            break;
        case 4:
            bytes.truncate(at);
            break;
        case 5:
            bytes.replace(at, count, bytes.mid(below(bytes.size()), count));
            break;
        default:
            bytes.append(bytes.right(count));
            break;
        }
    }

    QRandomGenerator m_random;
};

} // namespace plenum::test
