#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source names its licence in its first three lines."""
import lintlib

SOURCES = (".cpp", ".h", ".c", ".py", ".sh", ".cmake", "CMakeLists.txt", ".sql", ".xml", ".desktop", ".1", ".mmd")
LICENCES = ("GPL-3.0-or-later", "CC0-1.0")


def needs_line(name, text):
    return name.endswith(SOURCES) or text.startswith("#!")


def check(root):
    problems = []
    for name in lintlib.files(root):
        if name.startswith("LICENSES/"):
            continue
        text = lintlib.read(root, name)[:2000]
        if needs_line(name, text):
            head = "\n".join(text.splitlines()[:3])
            if not any("SPDX-License-Identifier: " + licence in head for licence in LICENCES):
                problems.append(f"{name}: no SPDX-License-Identifier in the first three lines")
    return problems


if __name__ == "__main__":
    lintlib.run(check)
