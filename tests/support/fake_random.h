// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

namespace plenum::test {

// A fixed, repeatable byte stream.
class FakeRandom final : public Random {
public:
    explicit FakeRandom(quint64 seed = 1) : m_state(seed * 0x9E3779B97F4A7C15U + 1) {}

    QByteArray bytes(qsizetype count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result) {
            m_state ^= m_state << 13U;
            m_state ^= m_state >> 7U;
            m_state ^= m_state << 17U;
            byte = static_cast<char>(m_state & 0xFFU);
        }
        return result;
    }

private:
    quint64 m_state;
};

} // namespace plenum::test
