// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_worker/nursery.h"

#include "app/pdf_worker/request_loop.h"
#include "app/pdf_worker/sandbox.h"
#include "core/pdf/protocol/channel.h"
#include "core/pdf/protocol/messages.h"
#include "core/pdf/protocol/process_handle.h"

#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace plenum {

namespace {

[[noreturn]] void beWorker(pid_t nursery, std::vector<UniqueFd> &descriptors)
{
    if (::dup2(descriptors[0].get(), kWorkerSocketFd) != kWorkerSocketFd)
        ::_exit(EXIT_FAILURE);
    descriptors.clear();
    RequestLoop(enterSandbox(nursery)).run();
    ::_exit(EXIT_SUCCESS);
}

void reapTheDead()
{
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
}

} // namespace

void runNursery(pid_t parent)
{
    prepareProcess(parent);
    const pid_t self = ::getpid();
    for (;;) {
        NurseryRequest request;
        std::vector<UniqueFd> descriptors;
        if (receivePacket(kWorkerSocketFd, &request, sizeof request, &descriptors) != ReceiveStatus::Ok ||
            descriptors.size() != 1)
            return;
        reapTheDead();
        NurseryReply reply;
        reply.process = ::fork();
        if (reply.process == 0)
            beWorker(self, descriptors);
        descriptors.clear();
        // Not reaped yet, so the number is still this child's.
        const UniqueFd child = openProcess(reply.process);
        if (!child.isValid() || !sendPacket(kWorkerSocketFd, &reply, sizeof reply, {child.get()}))
            return;
    }
}

} // namespace plenum
