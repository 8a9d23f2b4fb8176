// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/random.h"

#include <chrono>
#include <optional>

namespace plenum {

// When a client looks at its store again by itself (docs/store-format.md, "Polling"). Times are spread, so
// that a thousand delegates who start their computers together do not stay together; a server that fails is
// left alone longer each time.
class PollSchedule {
public:
    explicit PollSchedule(Random &random) : m_random(random) {}

    void succeeded(int pollSeconds); // as the space asks for
    // A folder costs nobody anything: it is looked for as often as ever.
    void failed(const Error &error, bool isServer);

    // From now to the next contact: another time at each call. Nullopt: not before a person has done
    // something about it (signed in).
    std::optional<std::chrono::milliseconds> next() const;

private:
    Random &m_random;
    int m_pollSeconds = 60;
    int m_failures = 0;
    bool m_isStopped = false;
};

} // namespace plenum
