#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The build description is whole: presets fit together, every source is built, the dependency list is in order."""
import json
import pathlib
import re

import lintlib

PRESETS = {"dev", "asan", "release", "core-only", "package"}
STEP_LISTS = {"configure": "configurePresets", "build": "buildPresets", "test": "testPresets", "package": "packagePresets"}


def check_presets(root):
    path = "CMakePresets.json"
    try:
        presets = json.loads(lintlib.read(root, path))
    except ValueError as error:
        return [f"{path}: {error}"]
    names = {kind: {preset["name"]: preset for preset in presets.get(kind, [])}
             for kind in (*STEP_LISTS.values(), "workflowPresets")}
    problems = []
    for kind in ("configurePresets", "buildPresets", "workflowPresets"):
        problems += [f"{path}: no {kind} entry \"{name}\"" for name in sorted(PRESETS - names[kind].keys())]
    for kind, members in names.items():
        for name, preset in members.items():
            parent = preset.get("inherits")
            if parent is not None and parent not in members:
                problems.append(f"{path}: {name} inherits unknown {parent}")
            base = preset.get("configurePreset")
            if base is not None and base not in names["configurePresets"]:
                problems.append(f"{path}: {name} names unknown configure preset {base}")
    for name, preset in names["workflowPresets"].items():
        for step in preset["steps"]:
            if step["name"] not in names[STEP_LISTS[step["type"]]]:
                problems.append(f"{path}: workflow {name} has no {step['type']} preset {step['name']}")
    return problems


def is_listed(root, name):
    """Whether a CMakeLists.txt beside or above the source names it: whole, without its ending, or by a loop over units."""
    path = pathlib.PurePosixPath(name)
    for folder in list(path.parents)[:-1]:
        listing = pathlib.Path(root) / folder / "CMakeLists.txt"
        if listing.is_file():
            text = listing.read_text(encoding="utf-8")
            words = set(re.split(r'[\s()";]+', text))
            relative = path.relative_to(folder).as_posix()
            stem = relative.rsplit(".", 1)[0]
            if relative in words or stem in words or ("}_test.cpp" in text and stem.removesuffix("_test") in words):
                return True
    return False


def check_listed(root):
    """A source that no CMakeLists.txt names is a source nobody builds or tests. Headers of tests are only included."""
    return [f"{name}: in no CMakeLists.txt" for name in lintlib.sources(root, under=("core/", "ui/", "app/", "tests/"))
            if not is_listed(root, name) and not (name.startswith("tests/") and name.endswith(".h"))]


def check_dependencies(root):
    path = "packaging/dependencies.txt"
    problems, section, seen = [], None, {}
    for number, line in lintlib.lines(root, path):
        if line.startswith("## "):
            section, before = line[3:], ""
        elif line and not line.startswith("#"):
            if section is None:
                problems.append(f"{path}:{number}: stands before the first section")
            elif not re.fullmatch(r"[a-z0-9][a-z0-9.+-]+( \| [a-z0-9][a-z0-9.+-]+)*", line):
                problems.append(f"{path}:{number}: not a package name")
            elif line < before:
                problems.append(f"{path}:{number}: {line} is out of order")
            elif line in seen:
                problems.append(f"{path}:{number}: {line} stands in {seen[line]} already")
            seen[line], before = section, line
    return problems


def check(root):
    return check_presets(root) + check_listed(root) + check_dependencies(root)


if __name__ == "__main__":
    lintlib.run(check)
