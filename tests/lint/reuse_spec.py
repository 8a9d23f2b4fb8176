#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file has a licence and a copyright holder in the way of the REUSE specification."""
import pathlib

import lintlib


def check(root):
    if not (pathlib.Path(root) / ".git").exists():
        raise lintlib.NotApplicable("without git, sources cannot be told from build products")
    return lintlib.complaints([lintlib.tool("reuse"), "--root", str(root), "lint"], cwd=root)


if __name__ == "__main__":
    lintlib.run(check)
