// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/sandbox_report.h"

#include <QByteArray>

namespace plenum {

// Tries, inside the sandbox, what an intruder would try first: open a socket, connect to one, open the home
// folder, create a file, run a program, trace the parent, fork. Every attempt is harmless should it succeed.
QList<SandboxProbe> runSandboxProbes(const QByteArray &homeFolder);

} // namespace plenum
