#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample meetings: MEETING.json, MEETING-committee.json, MEETING-past.json and their papers.

The same arguments give the same bytes. Needs python3-gi, python3-gi-cairo, python3-cairo, gir1.2-pango-1.0,
fonts-liberation2 and fonts-noto-core; no network.
"""

import argparse
import json
import os
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

_SYSTEM_PYTHON = "/usr/bin/python3"


def _need_pango():
    """Another Python (pyenv, a virtual environment) has no gi: go on with the one that Debian's packages serve."""
    try:
        import gi  # noqa: F401
    except ImportError:
        if os.path.realpath(sys.executable) == os.path.realpath(_SYSTEM_PYTHON) or not os.path.exists(_SYSTEM_PYTHON):
            sys.exit(
                "make_sample.py: needs the Debian packages python3-gi, python3-gi-cairo, python3-cairo and"
                " gir1.2-pango-1.0"
            )
        os.execv(_SYSTEM_PYTHON, [_SYSTEM_PYTHON, *sys.argv])


def _moment(text):
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone(timedelta(hours=7)))


def main():
    parser = argparse.ArgumentParser(description="Writes the sample meetings and their papers.")
    parser.add_argument("out", type=Path, metavar="OUT_DIR", help="folder to write into, made when missing")
    parser.add_argument(
        "--start",
        type=_moment,
        default="2026-12-03T08:00:00+07:00",
        metavar="ISO",
        help="when the main meeting begins (default: %(default)s; +07:00 when no offset is given)",
    )
    parser.add_argument("--quiet", action="store_true", help="list no papers")
    arguments = parser.parse_args()

    _need_pango()
    sys.dont_write_bytecode = True
    from meetings import all_meetings, all_papers

    papers = arguments.out / "papers"
    papers.mkdir(parents=True, exist_ok=True)
    for paper in all_papers():
        pages = paper.build(papers / paper.NAME)
        if not arguments.quiet:
            print(f"{pages:4}  {paper.NAME}  {paper.TITLE}")
    for name, meeting in all_meetings(arguments.start).items():
        (arguments.out / name).write_text(json.dumps(meeting, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
