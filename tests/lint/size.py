#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No source file grows out of hand: 800 lines, main_window.cpp 400; nothing over 1 MB is kept in the repository."""
import pathlib

import lintlib

MAX_LINES = 800
SPECIAL = {"main_window.cpp": 400}
MAX_BYTES = 1_000_000


def check(root):
    problems = []
    for name in lintlib.sources(root, (".cpp", ".h", ".c", ".py", ".sh")):
        limit = SPECIAL.get(name.rsplit("/", 1)[-1], MAX_LINES)
        count = len(lintlib.read(root, name).splitlines())
        if count > limit:
            problems.append(f"{name}: {count} lines, at most {limit}")
    for name in lintlib.files(root):
        size = (pathlib.Path(root) / name).stat().st_size
        if size > MAX_BYTES:
            problems.append(f"{name}: {size} bytes, at most {MAX_BYTES}")
    return problems


if __name__ == "__main__":
    lintlib.run(check)
