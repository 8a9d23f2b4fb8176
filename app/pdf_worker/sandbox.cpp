// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_worker/sandbox.h"

#include "app/pdf_worker/landlock.h"
#include "app/pdf_worker/seccomp_filter.h"
#include "core/pdf/protocol/messages.h"

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace plenum {

namespace {

constexpr rlim_t kAddressSpaceBytes = rlim_t(2) << 30;
constexpr rlim_t kOpenFiles = 64;
constexpr rlim_t kCpuSeconds = 3600; // deadlines are the client's; this ends a worker nobody watches

void require(bool done)
{
    if (!done)
        ::_exit(EXIT_FAILURE);
}

void limit(decltype(RLIMIT_CORE) resource, rlim_t value)
{
    const rlimit both{value, value};
    require(::setrlimit(resource, &both) == 0);
}

void closeEverythingElse()
{
    require(::close_range(kWorkerSocketFd + 1, ~0U, 0) == 0);
}

} // namespace

void prepareProcess(pid_t parent)
{
    require(::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0);
    require(::getppid() == parent); // it may have died before the line above
    require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    require(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0);
    closeEverythingElse();
    limit(RLIMIT_CORE, 0);
}

SandboxState enterSandbox(pid_t parent)
{
    prepareProcess(parent);
    limit(RLIMIT_NOFILE, kOpenFiles);
    limit(RLIMIT_CPU, kCpuSeconds);
    limit(RLIMIT_FSIZE, 0);
#ifndef PLENUM_SANITIZED
    limit(RLIMIT_AS, kAddressSpaceBytes); // AddressSanitizer reserves terabytes
#endif
    SandboxState state;
    state.landlockAbi = restrictFileAccess();
    require(state.landlockAbi >= 0);
    state.seccomp = installSystemCallFilter();
    require(state.seccomp);
    return state;
}

} // namespace plenum
