// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plenum {

// Leaves this process the system calls that computing needs and answers every other one with EPERM: no
// sockets, no new processes or threads, no exec, no signals to others, no tracing, no ioctl, no writing open,
// no executable memory. False if the filter could not be installed.
bool installSystemCallFilter();

} // namespace plenum
