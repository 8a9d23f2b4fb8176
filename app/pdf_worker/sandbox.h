// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace plenum {

struct SandboxState {
    int landlockAbi = 0; // 0: the kernel has none
    bool seccomp = false;
};

// Closes the sandbox around this process, for good: dies with `parent`, no new privileges, no core dumps,
// limits on memory, descriptors and CPU time, Landlock, seccomp. Ends the process when a layer the kernel has
// cannot be put in place, or when the parent has gone already.
SandboxState enterSandbox(pid_t parent);

} // namespace plenum
