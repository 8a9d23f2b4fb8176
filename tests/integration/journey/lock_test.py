#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A delegate reads, copies some words and locks the window; somebody else at the computer sees, hears and pastes nothing of the
paper and guesses wrong; the delegate comes back with the passphrase and is where they were. A paper that is confidential carries
their name, and its words are not copied.
"""
import json
import os
import pathlib
import subprocess
import sys
import time
import unittest

SOURCE = pathlib.Path(os.environ["PLENUM_SOURCE_DIR"])
sys.path.insert(0, str(SOURCE / "packaging/demo"))
sys.path.insert(0, str(SOURCE / "tests/support"))
import plenum_space as ps  # noqa: E402
from desktop_driver import Desk, Program, wait_for  # noqa: E402

PASSPHRASE = "geheim 2026"


class Protected(ps.Profile):
    """A profile whose key has a passphrase."""

    def arguments(self):
        return [*super().arguments(), "--passphrase-file", self.secrets / "profile-passphrase"]


class LockTest(ps.Case):
    def setUp(self):
        super().setUp()
        self.space = ps.Space.found(self.folder / "space", papers=2)
        (self.space.secrets / "profile-passphrase").write_text(PASSPHRASE, encoding="utf-8")
        self.chi = Protected(self.space.folder / "chi", self.space.secrets)
        self.space.join(self.chi, "Chi Delegate")
        self.space.secretary.must("space", "approve")
        path = self.space.folder / "meetings" / "Council" / "MEETING.json"
        meeting = json.loads(path.read_text(encoding="utf-8"))
        meeting["items"][1]["papers"][0]["confidential"] = True
        path.write_text(json.dumps(meeting), encoding="utf-8")
        self.space.secretary.must("meeting", "publish", path)
        self.chi.must("sync")
        before = os.getcwd()
        os.chdir(self.space.folder)  # the profiles know the store by it
        self.addCleanup(os.chdir, before)
        self.desk = self.enterContext(Desk())
        self.program = Program(self.desk, str(ps.program("plenum")), str(self.chi.folder), log=str(self.folder / "log"))
        self.addCleanup(lambda: self.program.process.poll() is None and self.program.kill())

    def enter(self, text):
        field = self.program.find(role="password text", name="Passphrase")
        wait_for("the field", lambda: field.getState().contains(self.desk.pyatspi.STATE_FOCUSED))
        self.program.type(text)
        self.program.key("Return")

    def everything(self):
        """All a screen reader can come upon, whether it shows or not."""
        words = []
        for node in self.program._walk():
            words += [node.name, node.description]
            try:
                words.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass
        return "\n".join(words)

    def pasted(self):
        """How many characters the clipboard gives in the passphrase field."""
        self.program.find(role="password text", name="Passphrase").queryComponent().grabFocus()
        self.program.key("ctrl+v")
        time.sleep(0.5)
        count = self.program.find(role="password text", name="Passphrase").queryText().characterCount
        self.program.key("ctrl+a", "Delete")
        return count

    def pixels(self, name):
        path = str(self.folder / name)
        self.program.screenshot(path)
        return subprocess.run(["convert", path, "-depth", "8", "rgb:-"], capture_output=True, check=True).stdout

    def test_locked_window_gives_nothing_away(self):
        program = self.program
        self.enter(PASSPHRASE)
        program.click(program.find(role="push button", name="Open agenda"))
        page = program.find(role="document frame")
        wait_for("the words", lambda: "Council 1" in page.queryText().getText(0, -1))
        self.assertIn("Item 2", self.everything())
        page.queryComponent().grabFocus()
        program.key("ctrl+a", "ctrl+c")
        time.sleep(0.5)
        program.key("ctrl+f", "ctrl+v")  # it is there to be pasted
        query = program.find(role="text", name="Find in this paper")
        wait_for("the copied words", lambda: query.queryText().characterCount > 0)
        program.key("Escape")

        program.key("ctrl+l")
        program.find(name="Plenum is locked")
        found = self.everything()
        for secret in ("Council", "Item", "Paper", "Chi", "Page 1"):
            self.assertNotIn(secret, found)
        self.assertEqual(self.pasted(), 0)
        self.enter("guess")
        program.find(name="That is not the passphrase of this profile.")
        self.assertNotIn("Council", self.everything())

        self.enter(PASSPHRASE)
        program.wait_gone(name="Plenum is locked")
        page = program.find(role="document frame")
        wait_for("the words", lambda: "Council 1" in page.queryText().getText(0, -1))

        # The confidential paper: its words stay, what was copied of the other one is still gone.
        before = self.pixels("ordinary.png")
        program.click(program.find(contains="Paper 2"))
        wait_for("its words", lambda: "Council 2" in program.find(role="document frame").queryText().getText(0, -1))
        self.assertNotEqual(self.pixels("confidential.png"), before)
        program.find(role="document frame").queryComponent().grabFocus()
        program.key("ctrl+a", "ctrl+c")
        program.find(name="This paper is confidential.")
        program.key("ctrl+l")
        program.find(name="Plenum is locked")
        self.assertEqual(self.pasted(), 0)
        self.assertEqual(program.quit(), 0)


if __name__ == "__main__":
    unittest.main()
