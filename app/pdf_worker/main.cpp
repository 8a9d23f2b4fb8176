// SPDX-License-Identifier: GPL-3.0-or-later
// plenum-pdf-worker: the only program of Plenum that parses PDF bytes. It is started by plenum and plenumctl
// with its socket on descriptor 3, closes the sandbox around itself before it reads the first byte, and has
// nothing to lose.
#include "app/pdf_worker/request_loop.h"
#include "app/pdf_worker/sandbox.h"

#include <cstdlib>

int main(int argc, char *argv[])
{
    // Started by hand there is no socket and nothing to do.
    if (argc != 2)
        return EXIT_FAILURE;
    const plenum::SandboxState sandbox = plenum::enterSandbox(std::atoi(argv[1]));
    plenum::RequestLoop(sandbox).run();
    return EXIT_SUCCESS;
}
