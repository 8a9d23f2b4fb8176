// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace plenum::test {

// From now on what OpenSSL draws in this process comes from the seed, so that a story makes the same keys
// every time. Threading: one thread.
void fixOpenSslRandom(quint64 seed);

} // namespace plenum::test
