# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lint scripts share: the list of the project's files, and one way to report.

A lint is a module with check(root) -> list of problems ("path:line: what is wrong"); run() makes it a program:
exit 0 nothing found, 1 problems (one a line) or a tool it needs is not installed, 77 it does not apply here.
"""
import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77
MAX_SHOWN = 100
CPP = (".cpp", ".h", ".c")
_ROOT = pathlib.Path(__file__).resolve().parents[2]


class MissingTool(Exception):
    pass


class NotApplicable(Exception):
    pass


def files(root):
    """Relative paths of all files of the project: what git tracks or would track, else everything but build/."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z", "--cached", "--others",
         "--exclude-standard"], capture_output=True, check=False) if shutil.which("git") else None
    if listing is not None and listing.returncode == 0 and (pathlib.Path(root) / ".git").exists():
        names = listing.stdout.decode().split("\0")
    else:
        names = [path.relative_to(root).as_posix() for path in pathlib.Path(root).rglob("*") if path.is_file()]
    skip = ("build/", ".git/")
    return sorted(name for name in set(names) if name and not name.startswith(skip) and "__pycache__" not in name
                  and (pathlib.Path(root) / name).is_file())


def sources(root, suffixes=CPP, under=("",)):
    return [name for name in files(root) if name.endswith(suffixes) and name.startswith(tuple(under))]


def read(root, name):
    return (pathlib.Path(root) / name).read_text(encoding="utf-8", errors="replace")


def lines(root, name):
    """(number, text) of every line, from 1."""
    return enumerate(read(root, name).splitlines(), start=1)


def tool(*names):
    """The path of the first of the programs that is installed."""
    for name in names:
        path = shutil.which(name) or shutil.which(name, path="/usr/lib/qt6/bin:/usr/sbin:/sbin")
        if path:
            return path
    raise MissingTool(f"{' or '.join(names)} is not installed; run packaging/setup.sh test")


def complaints(command, prefix="", **options):
    """The output lines of a checking program that failed; none when it succeeded."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, **options)
    if done.returncode == 0:
        return []
    said = (done.stdout + done.stderr).strip().splitlines() or [f"exit status {done.returncode}"]
    return [prefix + line for line in said]


def run(check):
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else _ROOT
    try:
        problems = check(root)
    except MissingTool as missing:
        sys.exit(str(missing))
    except NotApplicable as reason:
        print(f"skipped: {reason}")
        sys.exit(SKIPPED)
    for problem in problems[:MAX_SHOWN]:
        print(problem)
    if len(problems) > MAX_SHOWN:
        print(f"... and {len(problems) - MAX_SHOWN} more")
    sys.exit(1 if problems else 0)
