// SPDX-License-Identifier: GPL-3.0-or-later
#define OPENSSL_SUPPRESS_DEPRECATED // the whole process at once can only be told by the old interface
#include "tests/faults/fixed_random.h"

#include <openssl/rand.h>

#include <random>
#include <utility>

namespace plenum::test {

namespace {

std::mt19937_64 g_openSslRandom;
QList<QByteArray> g_drawnKeys;
constexpr int kKeyBytes = 32;

int draw(unsigned char *bytes, int count)
{
    for (int i = 0; i < count; ++i)
        bytes[i] = static_cast<unsigned char>(g_openSslRandom());
    if (count == kKeyBytes)
        g_drawnKeys.append(QByteArray(reinterpret_cast<const char *>(bytes), count));
    return 1;
}

int alwaysSeeded()
{
    return 1;
}

} // namespace

void fixOpenSslRandom(quint64 seed)
{
    static RAND_METHOD method = {nullptr, draw, nullptr, nullptr, draw, alwaysSeeded};
    g_openSslRandom.seed(seed);
    g_drawnKeys.clear();
    RAND_set_rand_method(&method);
}

QList<QByteArray> takeDrawnKeys()
{
    return std::exchange(g_drawnKeys, {});
}

} // namespace plenum::test
