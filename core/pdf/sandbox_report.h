// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace plenum {

// One forbidden thing a worker tried from inside its sandbox.
struct SandboxProbe {
    QString name; // "socket", "connect", "open-home", "open-passwd", "write", "exec", "ptrace-parent", "fork"
    bool denied = false;
    int error = 0; // errno of the attempt; 0 when it succeeded
};

// What holds a worker, as the worker itself found it.
struct SandboxReport {
    int landlockAbi = 0; // 0: this kernel has no Landlock; then files can be read, though not written or sent
    bool seccomp = false;
    QList<SandboxProbe> probes;

    bool allDenied() const
    {
        return !probes.isEmpty() && std::all_of(probes.cbegin(), probes.cend(),
                                                [](const SandboxProbe &probe) { return probe.denied; });
    }
};

} // namespace plenum
