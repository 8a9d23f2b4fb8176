#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes follow the layer graph of layers.json, libraries stay where they are hidden, paths are root-relative."""
import glob
import json
import os
import pathlib
import re

import lintlib

INCLUDE = re.compile(r'^\s*#\s*(?:include|include_next|import)\s*(["<])([^">]+)[">]')
DATA = json.loads((pathlib.Path(__file__).parent / "layers.json").read_text(encoding="utf-8"))
TOP = ("core/", "ui/", "app/", "tests/")


def layer_of(path):
    """The innermost layer folder that holds the path, or None."""
    folders = [layer for layer in DATA["layers"] if path.startswith(layer + "/")]
    return max(folders, key=len, default=None)


def allowed_layers(layer):
    """The layers `layer` may include: entries of the graph, "core/*" for all below, "-name" taken out again."""
    result = {layer}
    for entry in DATA["layers"][layer]:
        if entry.endswith("/*"):
            result |= {name for name in DATA["layers"] if name.startswith(entry[:-1])}
    result |= {entry for entry in DATA["layers"][layer] if entry[0] != "-" and not entry.endswith("/*")}
    return result - {entry[1:] for entry in DATA["layers"][layer] if entry[0] == "-"}


def within(path, folders):
    return any(path.startswith(folder + "/") for folder in folders)


def gui_headers():
    """Names such as QWidget and qwidget.h, from the installed Qt."""
    names = set()
    for module in DATA["gui_headers"]["modules"]:
        for folder in glob.glob(f"/usr/include/*/qt6/{module}") + glob.glob(f"/usr/include/qt6/{module}"):
            names |= set(os.listdir(folder))
    return names


def check_include(path, layer, quote, target, gui):
    if quote == '"' and not target.startswith(TOP) and not target.endswith(".moc") and not target.startswith("moc_"):
        return f'"{target}" is not root-relative'
    if quote == "<" and target.startswith(TOP):
        return f"<{target}> is the project's own header: use quotes"
    for rule in DATA["private_headers"]:
        if re.search(rule["pattern"], target) and not within(path, rule["allowed"]):
            return f"<{target}>: {rule['why']}"
    rule = DATA["gui_headers"]
    if target in gui and within(path, rule["free_of_them"]) and not within(path, rule["except"]):
        return f"<{target}> is a Qt Gui or Widgets header; {layer} must do without"
    if quote == '"' and target.startswith("tests/"):
        return f'"{target}": programs never include test code'
    other = layer_of(target) if quote == '"' else None
    if quote == '"' and target.startswith(TOP) and other is None:
        return f'"{target}" lies in no known layer'
    if other is not None and other not in allowed_layers(layer):
        return f'{layer} may not include {other} ("{target}")'
    return None


def check(root):
    problems = []
    gui = gui_headers()
    for name in lintlib.sources(root, under=("core/", "ui/", "app/")):
        layer = layer_of(name)
        if layer is None:
            problems.append(f"{name}: lies in no layer of tests/lint/layers.json")
            continue
        for number, line in lintlib.lines(root, name):
            match = INCLUDE.match(line)
            problem = match and check_include(name, layer, match[1], match[2], gui)
            if problem:
                problems.append(f"{name}:{number}: {problem}")
    return problems


if __name__ == "__main__":
    lintlib.run(check)
