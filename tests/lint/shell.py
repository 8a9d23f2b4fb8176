#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shell scripts pass shellcheck."""
import lintlib


def check(root):
    names = [name for name in lintlib.files(root)
             if lintlib.read(root, name)[:40].startswith(("#!/bin/sh", "#!/bin/bash", "#!/usr/bin/env bash"))
             or name.endswith(".sh")]
    if not names:
        return []
    return lintlib.complaints([lintlib.tool("shellcheck"), "--format=gcc", "--severity=warning", "-x", *names], cwd=root)


if __name__ == "__main__":
    lintlib.run(check)
