#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents name what there is: the two commands, existing files, and one version everywhere."""
import pathlib
import re

import lintlib

COMMANDS = ("packaging/demo.sh", "packaging/test.sh")
NEEDED = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "LICENSE")
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
SOURCES_OF_VERSION = {
    "CMakeLists.txt": r"project\(Plenum VERSION ([0-9.]+)",
    "CHANGELOG.md": r"^## \[([0-9.]+)\]",
    "packaging/deb/changelog": r"^plenum \(([0-9.]+)\)",
    "packaging/org.plenum.Plenum.metainfo.xml": r'<release version="([0-9.]+)"',
}


def check_readme(root):
    text = lintlib.read(root, "README.md") if (pathlib.Path(root) / "README.md").is_file() else ""
    problems = [f"README.md: does not name {command}" for command in COMMANDS if command not in text]
    if len(text.splitlines()) > 80:
        problems.append("README.md: more than one screen (80 lines)")
    return problems


def check_links(root):
    problems = []
    for name in lintlib.sources(root, (".md",)):
        for number, line in lintlib.lines(root, name):
            for target in LINK.findall(line):
                if not re.match(r"[a-z]+:", target) and not (pathlib.Path(root) / name).parent.joinpath(target).exists():
                    problems.append(f"{name}:{number}: {target} does not exist")
    return problems


def check_versions(root):
    found = {}
    for name, pattern in SOURCES_OF_VERSION.items():
        path = pathlib.Path(root) / name
        match = re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE) if path.is_file() else None
        found[name] = match[1] if match else None
    if len(set(found.values())) > 1 or None in found.values():
        return ["versions differ: " + ", ".join(f"{name} {version}" for name, version in found.items())]
    return []


def check(root):
    missing = [f"{name}: missing" for name in NEEDED if not (pathlib.Path(root) / name).is_file()]
    return missing + check_readme(root) + check_links(root) + check_versions(root)


if __name__ == "__main__":
    lintlib.run(check)
