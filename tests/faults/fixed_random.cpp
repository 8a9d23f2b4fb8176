// SPDX-License-Identifier: GPL-3.0-or-later
#define OPENSSL_SUPPRESS_DEPRECATED // the whole process at once can only be told by the old interface
#include "tests/faults/fixed_random.h"

#include <openssl/rand.h>

#include <random>

namespace plenum::test {

namespace {

std::mt19937_64 g_openSslRandom;

int draw(unsigned char *bytes, int count)
{
    for (int i = 0; i < count; ++i)
        bytes[i] = static_cast<unsigned char>(g_openSslRandom());
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
    RAND_set_rand_method(&method);
}

} // namespace plenum::test
