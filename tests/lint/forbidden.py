#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text that must not appear, as listed in forbidden.json."""
import json
import pathlib
import re

import lintlib

RULES = json.loads((pathlib.Path(__file__).parent / "forbidden.json").read_text(encoding="utf-8"))["rules"]


def without_comment(line):
    """The line up to a // comment that does not stand inside a string or an address."""
    return re.sub(r'(?<!:)//(?=(?:[^"]*"[^"]*")*[^"]*$).*', "", line)


def check(root):
    problems = []
    names = lintlib.files(root)
    for rule in RULES:
        pattern = re.compile(rule["pattern"])
        code_only = set(rule["suffixes"]) <= set(lintlib.CPP) and not rule.get("comments")
        for name in names:
            if (not name.endswith(tuple(rule["suffixes"])) or not name.startswith(tuple(rule["in"]))
                    or name.startswith(tuple(rule.get("except", ["\0"])))):
                continue
            for number, line in lintlib.lines(root, name):
                if pattern.search(without_comment(line) if code_only else line):
                    problems.append(f"{name}:{number}: {rule['why']}")
    return problems


if __name__ == "__main__":
    lintlib.run(check)
