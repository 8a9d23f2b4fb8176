// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, shifts the clocks it sees: time that went by, or somebody who set the wall clock.
//
//   PLENUM_SHIFT_TIME=SECONDS both clocks: so much time went by
//   PLENUM_SHIFT_WALL=SECONDS the wall clock alone: it was set
#include <cstdlib>
#include <dlfcn.h>
#include <sys/time.h>
#include <time.h>

namespace {

long seconds(const char *name)
{
    const char *text = std::getenv(name);
    return text == nullptr ? 0 : std::strtol(text, nullptr, 10);
}

const long g_time = seconds("PLENUM_SHIFT_TIME");
const long g_wall = g_time + seconds("PLENUM_SHIFT_WALL");

template<class F>
F *next(F *, const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, struct timespec *time) noexcept
{
    static auto *const real = next(&clock_gettime, "clock_gettime");
    const int result = real(clock, time);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        time->tv_sec += g_wall;
    else if (clock == CLOCK_BOOTTIME)
        time->tv_sec += g_time;
    return result;
}

int gettimeofday(struct timeval *time, void *zone) noexcept
{
    static auto *const real = next(&gettimeofday, "gettimeofday");
    const int result = real(time, zone);
    time->tv_sec += g_wall;
    return result;
}

} // extern "C"
