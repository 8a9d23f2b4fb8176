// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/credentials/keyring_credentials.h"
#include "core/workspace/environment.h"

#include <QSet>

#include <mutex>

namespace plenum {

// The only place that names adapters: which store stands behind a location, how a PDF is looked at, whose
// clock and randomness are used. Both programs start here. Outlives everything made from environment().
class Composition {
public:
    Composition();

    const Environment &environment() const { return m_environment; }
    const Clock &clock() const { return m_clock; }
    Random &random() { return m_random; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    KeyringCredentials m_keyring;
    Environment m_environment;
    std::mutex m_sweptMutex; // stores are opened on several threads
    QSet<QString> m_swept;
};

} // namespace plenum
