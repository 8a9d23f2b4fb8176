// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace plenum {

// Makes workers for core/pdf/worker_nursery.h until its socket is closed: linking this program takes longer
// than opening most papers, so it is done once, and every worker begins as a copy of a process that has
// never touched a document. A worker enters its own sandbox before it says hello, like one that was started.
void runNursery(pid_t parent);

} // namespace plenum
