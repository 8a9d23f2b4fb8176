#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop entry, AppStream metainfo and MIME types are valid, and name the same program."""
import configparser
import pathlib
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

import lintlib

ID = "org.plenum.Plenum"


def check_entry(path):
    problems = lintlib.complaints([lintlib.tool("desktop-file-validate"), path])
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(path, encoding="utf-8")
    section = entry["Desktop Entry"] if entry.has_section("Desktop Entry") else {}
    if section.get("Exec", "").split(" ")[0] != "plenum" or section.get("Icon") != ID:
        problems.append(f"{path}: Exec must start plenum and Icon be {ID}")
    return problems


def check_metainfo(path):
    problems = lintlib.complaints([lintlib.tool("appstreamcli"), "validate", "--no-net", path])
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        return problems + [f"{path}: {error}"]
    if root.findtext("launchable") != f"{ID}.desktop":
        problems.append(f"{path}: launchable must be {ID}.desktop")
    return problems


def check_mime(path):
    """update-mime-database reports most faults on stderr and still succeeds."""
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder, "mime")
        database.joinpath("packages").mkdir(parents=True)
        shutil.copy(path, database / "packages")
        done = subprocess.run([lintlib.tool("update-mime-database"), database], capture_output=True, text=True,
                              check=False, env={"XDG_DATA_DIRS": folder, "XDG_DATA_HOME": folder})
        problems = [f"{path}: {line}" for line in done.stderr.splitlines() if line.strip()]
        if not problems and not any(database.glob("application/vnd.plenum.*.xml")):
            problems.append(f"{path}: defines no type application/vnd.plenum.*")
    return problems


def check(root):
    packaging = pathlib.Path(root) / "packaging"
    return (check_entry(packaging / f"{ID}.desktop") + check_metainfo(packaging / f"{ID}.metainfo.xml")
            + check_mime(packaging / f"{ID}.xml"))


if __name__ == "__main__":
    lintlib.run(check)
