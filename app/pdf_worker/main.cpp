// SPDX-License-Identifier: GPL-3.0-or-later
// plenum-pdf-worker: the only program of Plenum that parses PDF bytes. It is started by plenum and plenumctl
// with its socket on descriptor 3, closes the sandbox around itself before it reads the first byte, and has
// nothing to lose.
#include "app/pdf_worker/nursery.h"
#include "app/pdf_worker/request_loop.h"
#include "app/pdf_worker/sandbox.h"
#include "core/pdf/protocol/messages.h"

#include <cstdlib>
#include <cstring>

int main(int argc, char *argv[])
{
    // Started by hand there is no socket and nothing to do.
    if (argc != 2 && !(argc == 3 && std::strcmp(argv[2], plenum::kNurseryArgument) == 0))
        return EXIT_FAILURE;
    const pid_t parent = std::atoi(argv[1]);
    if (argc == 3)
        plenum::runNursery(parent);
    else
        plenum::RequestLoop(plenum::enterSandbox(parent)).run();
    return EXIT_SUCCESS;
}
