#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""C and C++ sources are formatted as .clang-format says; packaging/format.sh mends them."""
import subprocess

import lintlib


def check(root):
    formatter = lintlib.tool("clang-format-14", "clang-format")
    names = lintlib.sources(root)
    if not names:
        return []
    done = subprocess.run([formatter, "--dry-run", "--Werror", *names], cwd=root, capture_output=True, text=True,
                          check=False)
    return [line for line in done.stderr.splitlines() if "error:" in line]


if __name__ == "__main__":
    lintlib.run(check)
