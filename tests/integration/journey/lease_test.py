#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lease of a space, the report of what is kept here and the wipe, through the real programs."""

import pathlib
import signal
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import plenum_space as ps  # noqa: E402

HOUR = 3600


def shifted(passed=0, wall=0):
    """So many seconds later, with the wall clock set by so many more."""
    return {
        "LD_PRELOAD": str(ps.program("plenum_shift_clock.so")),
        "PLENUM_SHIFT_TIME": str(passed),
        "PLENUM_SHIFT_WALL": str(wall),
    }


def words_in(folder, words):
    """Which of the words stand in any file below the folder."""
    found = set()
    for path in pathlib.Path(folder).rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found |= {word for word in words if word.encode() in content}
    return found


class Base(ps.Case):
    @classmethod
    def setUpClass(cls):
        room = ps.scratch("lease")
        cls.addClassCleanup(room.cleanup)
        cls.base = ps.Space.found(pathlib.Path(room.name) / "base", papers=2)

    def setUp(self):
        super().setUp()
        self.space = self.base.copy(self.folder / "space")

    def sign_without_the_store(self, profile):
        item = profile.items(profile.meetings()[0]["meeting"])[0]["item"]
        self.space.store.rename(self.space.folder / "away")
        profile.sign_off(item, "")
        self.assertEqual(len(profile.sign_offs()), 1)


class Lease(Base):
    def setUp(self):
        super().setUp()
        answer = self.space.secretary.must("space", "lease", "8h")
        self.assertEqual(answer.json["seconds"], 8 * HOUR)
        self.space.an.must("sync")

    def kept(self, profile, **options):
        return profile.must("profile", "report", **options).json["spaces"][0]

    def test_device_without_a_contact_closes_and_a_contact_brings_all_back(self):
        an = self.space.an
        before = self.kept(an)
        self.assertEqual((before["lease"], before["closed"], before["papers"]), (8 * HOUR, False, 2))
        self.assertEqual(len(an.must("meeting", "list", env=shifted(7 * HOUR)).json["meetings"]), 1)

        late = shifted(8 * HOUR + 60)
        for words in (["meeting", "list"], ["paper", "list"], ["signoff", "list"], ["space", "members"],
                      ["signoff", "list", "--export", self.folder / "out"]):  # fmt: skip
            answer = an.must(*words, exit=3, env=late)
            self.assertEqual(answer.code, "lease-ended", answer)
        self.assertFalse((self.folder / "out").exists() and list((self.folder / "out").iterdir()))
        after = self.kept(an, env=late)
        self.assertTrue(after["closed"])
        for key in ("papers", "objects", "meetings", "othersMarks", "othersSignOffs"):
            self.assertEqual(after[key], 0, key)
        self.assertEqual([p for p in (an.folder / "papers").rglob("*.pdf")], [])
        # The space is open, so its papers lay here as they are.
        self.assertEqual(words_in(an.folder, ["Council 1"]), set())

        hidden = self.space.store.rename(self.space.folder / "away")
        self.assertNotEqual(an.run("sync", env=late).exit, 0)
        self.assertEqual(an.run("meeting", "list", env=late).code, "lease-ended")
        hidden.rename(self.space.store)
        self.assertEqual(an.must("sync", env=late).json["ready"][0]["papers"], 2)
        self.assertEqual(len(an.must("meeting", "list", env=late).json["meetings"]), 1)
        self.assertFalse(self.kept(an, env=late)["closed"])

    def test_clock_that_is_set_back_does_not_prolong_it(self):
        an = self.space.an
        an.must("meeting", "list", env=shifted(5 * HOUR, wall=-5 * HOUR))
        self.assertEqual(an.run("meeting", "list", env=shifted(9 * HOUR, wall=-9 * HOUR)).code, "lease-ended")

    def test_warning_comes_before_the_end(self):
        self.assertNotIn("refreshed", self.space.an.must("meeting", "list", env=shifted(5 * HOUR)).stderr)
        self.assertIn("refreshed", self.space.an.must("meeting", "list", env=shifted(6 * HOUR + 60)).stderr)

    def test_store_of_an_earlier_day_opens_nothing(self):
        an = self.space.an
        ps.shutil.copytree(self.space.store, self.folder / "earlier")
        self.space.publish("Council", note="second")
        an.must("sync")
        ps.shutil.rmtree(self.space.store)
        (self.folder / "earlier").rename(self.space.store)
        late = shifted(9 * HOUR)
        answer = an.run("sync", env=late)
        self.assertEqual(answer.code, "lease-ended", answer)
        self.assertIn("rollback", [code for code, _ in answer.warnings])
        self.assertEqual([p for p in (an.folder / "papers").rglob("*.pdf")], [])

    def test_other_spaces_of_the_profile_keep_what_they_have(self):
        an, secretary, other = self.space.an, self.space.secretary, "/proc/self/cwd/other"
        secretary.must("space", "create", other, "--name", "Other", "--open")
        code = secretary.must("space", "invite", other, "--name", "An Delegate").json["code"]
        an.must("space", "join", code)
        secretary.must("space", "approve", "--store", other)
        path = ps.write_meeting(self.space.folder / "meetings" / "Other", "Other", 2)
        secretary.must("meeting", "publish", path, "--store", other)
        an.must("sync", "--store", other)
        late = shifted(9 * HOUR)
        self.assertEqual(an.run("meeting", "list", "--store", ps.STORE, env=late).code, "lease-ended")
        self.assertEqual(len(an.must("meeting", "list", "--store", other, env=late).json["meetings"]), 1)
        closed, kept = sorted(an.must("profile", "report", env=late).json["spaces"], key=lambda s: not s["closed"])
        self.assertEqual((closed["papers"], closed["objects"]), (0, 0))
        self.assertEqual((kept["name"], kept["papers"], kept["closed"]), ("Other", 2, False))
        self.assertEqual(an.must("sync", "--store", ps.STORE, env=late).json["ready"][0]["papers"], 2)

    def test_only_the_lead_sets_it(self):
        self.assertEqual(self.space.an.run("space", "lease", "3d").code, "unauthorized")
        for wrong in ("8", "h", "-1h", "400d", "8 h", "eternal"):
            self.assertEqual(self.space.secretary.run("space", "lease", wrong).exit, 2, wrong)
        self.assertEqual(self.space.secretary.must("space", "lease").json["seconds"], 8 * HOUR)
        self.assertEqual(self.space.secretary.must("space", "lease", "none").json["seconds"], 0)
        self.space.an.must("sync")
        self.space.an.must("meeting", "list", env=shifted(1000 * HOUR))


class Report(Base):
    def test_report_agrees_with_what_was_done(self):
        an = self.space.an
        self.sign_without_the_store(an)
        kept = an.must("profile", "report").json
        space = kept["spaces"][0]
        self.assertEqual((space["meetings"], space["papers"], space["signOffs"], space["unsent"]), (1, 2, 1, 1))
        self.assertFalse(space["sealed"])
        self.assertEqual(kept["opensBy"], ["folder"])
        real = sum(p.stat().st_size for p in an.folder.rglob("*") if p.is_file())
        self.assertAlmostEqual(kept["bytes"], real, delta=200_000)  # the databases' logs come and go
        plain = [f["name"] for f in kept["files"] if not f["sealed"]]
        self.assertIn("papers/", plain)


class Wipe(Base):
    def test_wipe_asks_then_removes_everything(self):
        an = self.space.an
        answer = an.run("profile", "wipe")
        self.assertEqual(answer.exit, 2, answer)  # no terminal, nothing typed
        self.assertTrue((an.folder / "profile.key").exists())
        answer = an.must("profile", "wipe", "--yes")
        self.assertFalse(an.folder.exists())
        self.assertEqual((answer.json["left"], answer.json["foreign"]), ([], []))
        self.assertIn("profile.key", answer.json["removed"])
        self.assertIn("vault.db", answer.json["removed"])
        answer = an.run("profile", "wipe", "--yes")
        self.assertEqual((answer.exit, answer.code), (2, "not-found"))
        self.assertFalse(an.folder.exists())

    def test_wipe_says_what_is_lost_and_needs_neither_store_nor_passphrase(self):
        an = self.space.an
        self.sign_without_the_store(an)
        copied = an.copy(self.folder / "copied")
        self.assertIn("1", copied.must("profile", "wipe", "--yes").stderr)
        (self.folder / "secret").write_text("a passphrase\n")
        an.must("profile", "passphrase", "--new-passphrase-file", self.folder / "secret")
        answer = an.must("profile", "wipe", "--yes")
        self.assertIn("cannot be told", answer.stderr)
        self.assertFalse(an.folder.exists())

    def test_killed_anywhere_it_is_never_half_open_and_the_next_run_ends_it(self):
        count = self.folder / "count"
        whole = self.space.an.copy(self.folder / "whole")
        env = {"LD_PRELOAD": str(ps.program("plenum_kill_at.so")), "PLENUM_KILL_IN": "plenumctl"}
        whole.must("profile", "wipe", "--yes",
                   env={**env, "PLENUM_KILL_AT": "0", "PLENUM_KILL_COUNT": str(count)})  # fmt: skip
        calls = int(count.read_text())
        self.assertGreater(calls, 20)

        def kill(at):
            profile = self.space.an.copy(self.folder / f"killed-{at}")
            answer = profile.run("profile", "wipe", "--yes", env={**env, "PLENUM_KILL_AT": str(at)})
            if answer.exit != -signal.SIGKILL:
                self.assertFalse(profile.folder.exists(), at)
                return
            begun = (profile.folder / "wipe-begun").exists()
            hasKey = (profile.folder / "profile.key").exists()
            self.assertTrue(hasKey or begun or not list(profile.folder.glob("vault.db*")), at)
            if at % 2:
                kept = profile.must("profile", "report").json
                self.assertEqual(len(kept["spaces"]), 0 if begun or not hasKey else 1, at)
                self.assertFalse((profile.folder / "wipe-begun").exists(), at)
            if profile.folder.exists() and any(profile.folder.iterdir()):
                answer = profile.run("profile", "wipe", "--yes")
                self.assertIn(answer.exit, (0, 2), answer)
                self.assertFalse(list(profile.folder.glob("*.db*")) if profile.folder.exists() else [], at)
            if profile.folder.exists():
                ps.shutil.rmtree(profile.folder)

        ps.in_parallel([lambda at=at: kill(at) for at in range(1, calls + 1)], workers=2)


if __name__ == "__main__":
    ps.main()
