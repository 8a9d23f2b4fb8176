#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man pages are clean for groff and man, and plenumctl(1) describes the commands that exist, no more and no less.

The commands are those the program lists itself ($PLENUM_BIN_DIR/plenumctl --json --help); without the program only the
form is checked.
"""
import json
import os
import pathlib
import re
import subprocess

import lintlib

PAGES = ("plenum.1", "plenumctl.1", "plenum-pdf-worker.1")
GROUPS = ("space", "meeting", "paper", "signoff", "pdf", "profile")


def formatter_complaints(page):
    groff = subprocess.run([lintlib.tool("groff"), "-mandoc", "-Tutf8", "-ww", "-z", "-rCHECKSTYLE=2", page],
                           capture_output=True, text=True, check=False)
    man = subprocess.run([lintlib.tool("man"), "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page],
                         capture_output=True, text=True, check=False, env={**os.environ, "MANWIDTH": "80"})
    return groff.stderr.splitlines() + man.stderr.splitlines()


def documented_commands(text):
    """{"space create", …} from the lines ".It Cm space create …" of the page."""
    found = set()
    for first, second in re.findall(r"^\.It Cm ([\w-]+)(?: ([\w-]+))?", text, re.MULTILINE):
        found.add(f"{first} {second}" if first in GROUPS else first)
    return found


def documented_options(text):
    """{"space create": {"--name", …}, …} from the same lines."""
    return {(f"{first} {second}" if first in GROUPS else first): set(map("--{}".format, re.findall(r"Fl -([a-z-]+)", rest)))
            for first, second, rest in re.findall(r"^\.It Cm ([\w-]+)(?: ([\w-]+))?(.*)$", text, re.MULTILINE)}


def check_options(page_text, help_text, existing):
    """The options of each command, as in its synopsis in plenumctl's help."""
    problems = []
    documented = documented_options(page_text)
    for name in existing:
        synopsis = re.search(rf"^  {name}\b(.*)$", help_text, re.MULTILINE)
        options = set(re.findall(r"--[a-z-]+", synopsis[1])) if synopsis else set()
        if options != documented.get(name, options):
            problems.append(f"plenumctl.1: {name}: options differ: {' '.join(sorted(options ^ documented[name]))}")
    return problems


def check_commands(page_text, existing):
    documented = documented_commands(page_text)
    return ([f"plenumctl.1: {name} is missing" for name in sorted(set(existing) - documented)]
            + [f"plenumctl.1: {name} does not exist" for name in sorted(documented - set(existing))])


def answer(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout


def check(root):
    problems = []
    for name in PAGES:
        page = pathlib.Path(root) / "packaging/man" / name
        if not page.is_file():
            problems.append(f"packaging/man/{name}: missing")
            continue
        problems += [f"packaging/man/{name}: {line}" for line in formatter_complaints(page)]
        first = page.read_text(encoding="utf-8")
        if f".Dt {name.rsplit('.', 1)[0].upper()} 1" not in first:
            problems.append(f"packaging/man/{name}: .Dt does not name the page")
    program = pathlib.Path(os.environ.get("PLENUM_BIN_DIR", "/nonexistent"), "plenumctl")
    page = pathlib.Path(root) / "packaging/man/plenumctl.1"
    if program.is_file() and page.is_file():
        text, existing = page.read_text(encoding="utf-8"), json.loads(answer(program, "--json", "--help"))["commands"]
        problems += check_commands(text, existing) + check_options(text, answer(program, "--help"), existing)
    return problems


if __name__ == "__main__":
    lintlib.run(check)
