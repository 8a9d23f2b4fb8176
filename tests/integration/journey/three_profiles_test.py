# SPDX-License-Identifier: GPL-3.0-or-later
"""The first whole journey with three profiles and the real programs.

The secretary publishes; An and Bình sync; the store's folder is taken away; An marks (one mark private, one shared) and signs
off in the window; An's program is killed one second later and started again; the store comes back; Bình sees An's shared mark
and sign-off and not the private mark; nothing of An's is lost.
"""
import os
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = os.environ["PLENUM_SOURCE_DIR"]
sys.path.insert(0, os.path.join(SOURCE, "packaging/demo"))
import delegate_steps as steps  # noqa: E402
from desktop_driver import Desk, Program, wait_for  # noqa: E402
from sample_council import PEOPLE, Council  # noqa: E402

BINARIES = os.environ["PLENUM_BIN_DIR"]
PLENUM = os.path.join(BINARIES, "plenum")
COMMENT = "Please name the source of the growth figure."


def quotes(program):
    """The marks as the list reads them out, without the invisible marks that keep mixed directions apart."""
    return [node.name.replace("\u2068", "").replace("\u2069", "") for node in steps.marks(program)]


class ThreeProfiles(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="plenum-journey-")
        self.council = Council(BINARIES, self.folder.name)
        self.council.make_papers("2099-12-03T08:00:00+07:00")
        self.council.make_identities()
        self.council.found()
        self.council.publish()
        for person in ("an", "binh"):
            for meeting in self.council.sync(person)["ready"]:
                self.assertEqual(meeting["papers"], meeting["of"])

    def tearDown(self):
        self.folder.cleanup()

    def start(self, desk, person):
        program = Program(desk, PLENUM, self.council.profile(person), log=os.path.join(self.folder.name, person + ".log"))
        self.addCleanup(lambda: program.process.poll() is None and program.kill())
        return program

    def no_complaints(self, person):
        """Nothing unexpected on the program's standard error."""
        with open(os.path.join(self.folder.name, person + ".log"), encoding="utf-8") as file:
            lines = [line for line in file if "XDG_RUNTIME_DIR" not in line]
        self.assertEqual(lines, [])

    def test_offline_work_survives_a_kill_and_reaches_the_other_delegate(self):
        council = self.council
        with open(council.passphrase_file, encoding="utf-8") as file:
            passphrase = file.readline().rstrip("\n")
        away = council.store + "-away"
        with Desk() as desk:
            an = self.start(desk, "an")
            canvas = steps.open_meeting(an)
            os.rename(council.store, away)
            steps.highlight(an, canvas, steps.PRIVATE_SELECTION)
            steps.highlight(an, canvas, steps.SHARED_SELECTION)
            steps.share_mark(an, 1)
            private, shared = [name.split(", p. ")[0] for name in quotes(an)]
            steps.open_sign_off(an)
            steps.fill_sign_off(an, "Agree with a reservation", COMMENT, council.key("an"), passphrase)
            steps.press_sign(an)
            self.assertTrue(an.has(contains="Saved here"), an.dump())
            time.sleep(1)
            an.kill()

            # Without a store the program starts, says so calmly, and has everything.
            an = self.start(desk, "an")
            an.find(contains="Offline, as of")
            an.click(an.find(role="push button", name="Open agenda"))
            wait_for("both marks", lambda: len(quotes(an)) == 2)
            for words, state in ((private, " · Private"), (shared, " · Shared")):
                self.assertTrue(any(q.startswith(words) and state in q for q in quotes(an)), (words, quotes(an)))
            steps.click_tab(an, "Sign-off")
            an.find(contains="You signed off")
            offline = council_signoffs_after_quit(an, council, "an")
            self.assertEqual([s["delivery"] for s in offline], ["saved-here"])

            os.rename(away, council.store)
            council.sync("an")
            report = council.sync("binh")
            self.assertEqual(report["warnings"], [])
            received = council.ctl("binh", "signoff", "verify")["signoffs"]
            self.assertEqual([(s["person"], s["decision"], s["comment"], s["verdict"]) for s in received],
                             [(PEOPLE["an"], "reservation", COMMENT, "TOTAL-PASSED")])
            self.assertEqual([s["delivery"] for s in council.ctl("an", "signoff", "list")["signoffs"]], ["in-store"])

            binh = self.start(desk, "binh")
            steps.open_meeting(binh)
            wait_for("the shared mark", lambda: len(quotes(binh)) == 1)
            self.assertTrue(quotes(binh)[0].startswith(shared), quotes(binh))
            self.assertIn("Shared by " + PEOPLE["an"], quotes(binh)[0])
            steps.click_tab(binh, "Sign-off")
            binh.find(contains="1 of 3 have signed off")
            self.assertTrue(binh.has(contains=COMMENT))
            self.assertEqual(binh.quit(), 0)
        self.private_mark_stays_private(private)
        self.no_complaints("an")
        self.no_complaints("binh")

    def private_mark_stays_private(self, quote):
        """No byte of the private mark's words is in the store."""
        words = quote.strip("“”")[:24]
        found = subprocess.run(["grep", "-r", "-l", "-F", "--", words, self.council.store], capture_output=True, text=True, check=False)
        self.assertEqual(found.stdout, "")


def council_signoffs_after_quit(program, council, person):
    assert program.quit() == 0
    return council.ctl(person, "signoff", "list")["signoffs"]


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")
