#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people with one agenda: what the windows of the chair and of an observer show and say of items that are for some only."""
import json
import os
import pathlib
import sys
import unittest

SOURCE = pathlib.Path(os.environ["PLENUM_SOURCE_DIR"])
sys.path.insert(0, str(SOURCE / "packaging/demo"))
sys.path.insert(0, str(SOURCE / "tests/support"))
import plenum_space as ps  # noqa: E402
from desktop_driver import Desk, Program  # noqa: E402

ITEMS = [
    {"number": "1", "title": "Opening"},
    {
        "number": "2",
        "title": "Budget",
        "kind": "decision",
        "papers": [
            {"title": "Estimates", "file": "a.pdf"},
            {"title": "Legal opinion", "file": "b.pdf", "audience": "chair"},
        ],
    },
    {"number": "3", "title": "Head of finance", "neutralTitle": "A matter of staff", "audience": "delegates"},
    {"number": "N 1", "title": "Harbour", "audience": "chair", "papers": [{"title": "Offer", "file": "c.pdf"}]},
]
SECRETS = ("Legal opinion", "Head of finance", "Harbour", "Offer", "N 1")


class Audience(ps.Case):
    def setUp(self):
        super().setUp()
        secretary = ps.Profile(self.folder / "secretary", self.folder)
        self.people = {role: ps.Profile(self.folder / role, self.folder) for role in ("chair", "observer")}
        secretary.must("space", "create", ps.STORE, "--name", "Council")
        for role, person in self.people.items():
            code = secretary.must("space", "invite", ps.STORE, "--name", f"The {role}", "--role", role).json["code"]
            person.must("space", "join", code)
        secretary.must("space", "approve")
        for name in "abc":
            (self.folder / f"{name}.pdf").write_bytes(ps.small_pdf(name))
        path = self.folder / "MEETING.json"
        meeting = {"plenum": 1, "title": "Session", "start": "2030-12-03T08:00:00+07:00", "items": ITEMS}
        path.write_text(json.dumps(meeting), encoding="utf-8")
        secretary.must("meeting", "publish", path)
        before = os.getcwd()
        os.chdir(self.folder)  # the profiles know the store by it
        self.addCleanup(os.chdir, before)
        self.desk = self.enterContext(Desk())

    def agenda(self, role):
        """Everything the window says once the agenda is open."""
        log = self.folder / f"{role}.log"
        program = Program(self.desk, str(ps.program("plenum")), str(self.people[role].folder), log=str(log))
        self.addCleanup(lambda: program.process.poll() is None and program.kill())
        program.find(contains="Up to date")  # nothing moves any more
        program.click(program.find(role="push button", name="Open agenda"))
        program.find(contains="Estimates")
        words = []
        for node in program._walk():
            words += [node.name, node.description]
        if os.environ.get("PLENUM_SHOTS"):
            program.screenshot(f"{os.environ['PLENUM_SHOTS']}/agenda-{role}.png")
        self.assertEqual(program.quit(), 0)
        return "\n".join(words), log.read_text(errors="replace")

    def test_window_tells_each_their_own(self):
        said, _ = self.agenda("chair")
        for secret in SECRETS:
            self.assertIn(secret, said)
        self.assertIn("chair only", said)
        said, log = self.agenda("observer")
        for secret in SECRETS:
            self.assertNotIn(secret, said)
            self.assertNotIn(secret, log)
        self.assertIn("A matter of staff", said)
        self.assertIn("not for you", said)


if __name__ == "__main__":
    unittest.main()
