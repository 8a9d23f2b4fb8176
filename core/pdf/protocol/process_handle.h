// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"

#include <csignal>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace plenum {

// pidfds (pidfd_open(2)). Not <sys/pidfd.h>: what Debian 12's declares has C++ linkage and cannot be linked.

// A handle that stands for this process alone, even after its number is used again. Not valid if there is
// none.
inline UniqueFd openProcess(pid_t process)
{
    return UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
}

inline void killProcess(const UniqueFd &handle)
{
    ::syscall(SYS_pidfd_send_signal, handle.get(), SIGKILL, nullptr, 0);
}

} // namespace plenum
