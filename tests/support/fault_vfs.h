// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plenum::test {

// Makes SQLite's calls of the operating system fail on demand. It stands in front of the default VFS of the
// process from install() on; nothing fails until it is told to. Threading: one thread.
class FaultVfs {
public:
    enum class Duration { Once, FromThenOn };
    enum class Fault { Io, DiskFull }; // DiskFull: only writes count and fail

    static void install();
    // The n-th call (from 1) after this one fails.
    static void failCall(int n, Duration duration, Fault fault);
    static void heal();
    // True when a call failed since failCall(), until heal().
    static bool hasFailed();
};

} // namespace plenum::test
