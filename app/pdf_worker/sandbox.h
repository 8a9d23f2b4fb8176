// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace plenum {

struct SandboxState {
    int landlockAbi = 0; // 0: the kernel has none
    bool seccomp = false;
};

// The parts of the sandbox that suit a process that makes workers, too: it dies with `parent`, gains no
// privileges, leaves no core file and keeps no descriptor but its socket. Ends the process when that cannot
// be had, or when the parent has gone already.
void prepareProcess(pid_t parent);

// Closes the sandbox around this process, for good: prepareProcess(), limits on memory, descriptors and CPU
// time, Landlock, seccomp. Ends the process when a layer the kernel has cannot be put in place.
SandboxState enterSandbox(pid_t parent);

} // namespace plenum
