// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace plenum::test {

// From now on what OpenSSL draws in this process comes from the seed, so that a story makes the same keys
// every time. Threading: one thread.
void fixOpenSslRandom(quint64 seed);

// Whatever was drawn in one piece of 32 bytes since then, or since the last call: every key of a space is
// among it.
QList<QByteArray> takeDrawnKeys();

} // namespace plenum::test
