#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at any moment: no committed work lost, no repair, the store always readable.

Each round copies a space, kills one command in it and looks at what is left with everybody's eyes. Half of the kills
come at a random time of the command, the others right before a chosen call that changes a file, so that no state a
crash can leave behind is left to luck. PLENUM_TEST_ROUNDS=10 kills ten times as often."""

import os
import pathlib
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import plenum_space as ps  # noqa: E402

PAPERS = 12


class Victim:
    """A command to kill: `make` is called with the copy of the space and returns its argument vector."""

    def __init__(self, name, make):
        self.name = name
        self.make = make
        self.seconds = 0.0
        self.calls = 0

    def start(self, space, env=None):
        words = [str(word) for word in self.make(space)]
        return subprocess.Popen(
            words,
            cwd=space.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", **(env or {})},
        )

    def measure(self, space):
        count = space.folder / "count"
        start = time.monotonic()
        done = self.start(space, self.preload(0, count))
        _, complaint = done.communicate(timeout=ps.SLOW)
        self.seconds = time.monotonic() - start
        assert done.returncode == 0, complaint.decode()
        self.calls = int(count.read_text())

    def preload(self, at, count=None):
        env = {
            "LD_PRELOAD": str(ps.program("plenum_kill_at.so")),
            "PLENUM_KILL_AT": str(at),
            "PLENUM_KILL_IN": pathlib.Path(self.make.program).name,
        }
        return {**env, "PLENUM_KILL_COUNT": str(count)} if count else env


def command(program):
    """Marks a function that makes an argument vector with the program it is for."""

    def mark(function):
        function.program = program
        return function

    return mark


def ctl(profile, *words):
    return [ps.program("plenumctl"), "--json", *profile.arguments(), *words]


class Crash(ps.Case):
    @classmethod
    def setUpClass(cls):
        room = ps.scratch("crash")
        cls.addClassCleanup(room.cleanup)
        cls.folder = pathlib.Path(room.name)
        cls.base = ps.Space.found(cls.folder / "base", papers=2)
        cls.base.newcomer("newcomer")

    def setUp(self):
        super().setUp()
        self.random = ps.seeded(self.id())

    def kill_often(self, base, victim, check, times):
        """Kills `times` copies of the space at work and has each looked at: check(space, finished, output)."""
        self.measured = getattr(self, "measured", 0) + 1
        victim.measure(base.copy(self.folder / f"measured-{self.measured}"))
        moments = [("time", self.random.uniform(0, 1.1 * victim.seconds)) for _ in range(times // 2)]
        calls = range(1, victim.calls + 1)
        moments += [("call", at) for at in self.random.sample(calls, min(len(calls), times - len(moments)))]
        killed = sum(ps.in_parallel([lambda i=i, m=m: self.round(base, i, victim, m, check) for i, m in enumerate(moments)]))
        print(
            f"{victim.name}: {killed} of {len(moments)} runs were killed"
            f" ({victim.seconds:.2f} s, {victim.calls} calls that change files)",
            flush=True,
        )
        self.assertGreater(killed, len(moments) // 2)

    def round(self, base, index, victim, moment, check):
        space = base.copy(self.folder / f"round{index}")
        how, when = moment
        process = victim.start(space, victim.preload(when) if how == "call" else None)
        if how == "time":
            time.sleep(when)
            process.kill()
        output, complaint = process.communicate(timeout=ps.SLOW)
        finished = process.returncode == 0
        what = f"{victim.name} killed at {how} {when} (seed above)"
        self.assertIn(process.returncode, (0, -signal.SIGKILL), f"{what}: {complaint.decode()}")
        try:
            check(space, finished, output.decode())
        except AssertionError as failure:
            raise AssertionError(f"{what}, finished: {finished}\n{failure}") from failure
        finally:
            ps.shutil.rmtree(space.folder)
        return not finished

    # ---- What must hold whatever was killed -----------------------------------------------------------------

    def look_in(self, profile):
        """A sync of somebody else: the store is readable, and everything a head names is there."""
        answer = profile.run("sync")
        self.assertEqual((answer.exit, answer.warnings), (0, []), f"{profile.folder.name}:\n{answer}")
        for meeting in answer.json["ready"]:
            self.assertEqual(meeting["papers"], meeting["of"], f"{profile.folder.name}:\n{answer}")
        return answer

    def open_again(self, profile):
        """The killed program starts again as if nothing had been."""
        checks = {c["name"]: c for c in profile.run("doctor").json["checks"]}
        for name in ("profile", "vault", "cache"):
            self.assertTrue(checks[name]["ok"], checks[name])
        self.assertFalse(list(profile.folder.glob("*damaged*")), "the vault was repaired")
        answer = profile.run("sync")
        self.assertEqual((answer.exit, answer.warnings), (0, []), f"{profile.folder.name}:\n{answer}")
        self.assertEqual(answer.json["unsent"], 0, str(answer))
        return answer

    def versions(self, profile):
        return {m["title"]: m["version"] for m in profile.meetings()}


class Publish(Crash):
    def test_publish_killed_oldOrNewForEverybodyAndThenNew(self):
        edited = ps.write_meeting(self.base.folder / "meetings" / "Council", "Council", PAPERS, "second")

        @command("plenumctl")
        def publish(space):
            return ctl(space.secretary, "meeting", "publish", space.folder / edited.relative_to(self.base.folder))

        def check(space, finished, output):
            self.look_in(space.an)
            seen = self.versions(space.an)["Council"]
            self.assertIn(seen, (1, 2))
            if finished or '"in-store"' in output:
                self.assertEqual(seen, 2, "it was reported as published")
            kept = self.versions(space.secretary)["Council"]
            self.assertGreaterEqual(kept, seen, "the secretary knows less than the others")
            if self.random.random() < 0.5:  # else the next thing is not a sync
                self.open_again(space.secretary)
                self.assertEqual(self.versions(space.secretary)["Council"], kept)
            again = space.secretary.run(*publish(space)[4:])
            self.assertEqual(again.exit, 0, str(again))
            self.assertEqual((again.json["version"], again.json["delivery"]), (2, "in-store"), str(again))
            self.open_again(space.secretary)
            for reader in (space.an, space.binh, ps.Profile(space.folder / "newcomer", space.secrets)):
                self.look_in(reader)
                self.assertEqual(self.versions(reader), {"Council": 2}, reader.folder.name)

        self.kill_often(self.base, Victim("publish", publish), check, ps.rounds(56))

    def test_publish_killedAgainAndAgain_endsInOneVersion(self):
        """Crash after crash on one profile, with edits in between and nobody ever waiting for the end."""
        for index in range(ps.rounds(4)):
            space = self.base.copy(self.folder / f"chain{index}")
            for step in range(8):
                path = ps.write_meeting(space.folder / "meetings" / "Council", "Council", 4, f"step {step}")
                process = subprocess.Popen(
                    ctl(space.secretary, "meeting", "publish", path),
                    cwd=space.folder,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
                time.sleep(self.random.uniform(0, 0.15))
                process.kill()
                process.wait()
                self.look_in(space.an)
            final = space.secretary.must("meeting", "publish", path).json
            self.open_again(space.secretary)
            for reader in (space.an, space.binh):
                self.look_in(reader)
                self.assertEqual(self.versions(reader), {"Council": final["version"]})
                self.assertEqual(reader.items(final["meeting"])[0]["title"], "Item 1 (step 7)")
            ps.shutil.rmtree(space.folder)

    def test_publish_readersMeanwhile_seeOldOrNew(self):
        space = self.base.copy(self.folder / "watched")
        for step in range(3):
            path = ps.write_meeting(space.folder / "meetings" / "Council", "Council", PAPERS, f"watched {step}")
            process = subprocess.Popen(
                ctl(space.secretary, "meeting", "publish", path), cwd=space.folder, stdout=subprocess.DEVNULL
            )
            while process.poll() is None:
                self.look_in(space.an)
                self.assertIn(self.versions(space.an)["Council"], (step + 1, step + 2))
            self.assertEqual(process.returncode, 0)


class Sync(Crash):
    """An comes back from a journey: much to fetch, and own work to hand over."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        base = cls.base
        cls.meeting = base.an.meetings()[0]["meeting"]
        item = base.an.items(cls.meeting)[0]
        cls.paper = item["papers"][0]["paper"]
        os.rename(base.store, base.folder / "away")
        answer = base.an.sign_off(item["item"], "from the train")
        assert answer.exit == 0 and answer.json["signoff"]["delivery"] == "saved-here", answer
        base.an.mark_tool("add", cls.paper, "shared", "seen by all", "5")
        base.an.mark_tool("add", cls.paper, "private", "for me only", "2")
        os.rename(base.folder / "away", base.store)
        base.publish("Board", papers=PAPERS)
        answer = base.binh.sign_off(item["item"], "meanwhile, in the hall")
        assert answer.exit == 0, answer

    def test_sync_killed_nothingLostAndThenComplete(self):
        @command("plenumctl")
        def sync(space):
            return ctl(space.an, "sync")

        def check(space, finished, output):
            self.look_in(space.binh)
            marks = len([m for m in space.binh.marks(self.paper) if m["author"]])
            self.assertIn(marks, (0, 5))
            if finished:
                self.assertEqual(marks, 5, "it was reported as done")
            self.open_again(space.an)
            self.assertEqual(self.versions(space.an), {"Council": 1, "Board": 1})
            self.look_in(space.an)
            own = space.an.marks(self.paper)
            self.assertEqual(sorted(m["visibility"] for m in own), ["private"] * 2 + ["shared"] * 5)
            for person in (space.an, space.binh, space.secretary):
                self.look_in(person)
                self.assertEqual(
                    sorted((s["comment"], s["verdict"]) for s in person.sign_offs()),
                    [("from the train", "TOTAL-PASSED"), ("meanwhile, in the hall", "TOTAL-PASSED")],
                )
            self.assertEqual([m["text"] for m in space.binh.marks(self.paper)], ["seen by all"] * 5)

        self.kill_often(self.base, Victim("sync", sync), check, ps.rounds(56))


class LargePaper(Crash):
    """60 MB on the way: what came before the kill is not fetched again."""

    SIZE = 60 * 1024 * 1024
    CHUNK = 256 * 1024  # what the folder driver hands on in one piece

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        path = ps.write_meeting(cls.base.folder / "meetings" / "Plan", "Plan", papers=1)
        (path.parent / "paper-1.pdf").write_bytes(ps.small_pdf("Plan", ballast=cls.SIZE))
        cls.base.secretary.must("meeting", "publish", path)

    def test_sync_killedWhileItComes_fetchesTheRestOnly(self):
        @command("plenumctl")
        def sync(space):
            return ctl(space.an, "sync")

        victim = Victim("a paper of 60 MB", sync)
        victim.measure(self.base.copy(self.folder / "measured"))
        calls = sorted(self.random.sample(range(1, victim.calls), ps.rounds(10)))
        worst = inside = 0
        for at in calls:
            space = self.base.copy(self.folder / "killed")
            process = victim.start(space, victim.preload(at))
            process.communicate(timeout=ps.SLOW)
            self.assertEqual(process.returncode, -signal.SIGKILL)
            kept = sum(part.stat().st_size for part in (space.an.folder / "papers" / "part").glob("*"))
            inside += kept > 0
            answer = self.look_in(space.an)
            paper = next(m for m in answer.json["ready"] if m["bytes"] > self.SIZE)
            small = answer.json["fetched"]["bytes"] - (paper["bytes"] - kept)
            if kept > 0:
                # The papers and objects of other meetings beside it are small; nothing of the large one came twice.
                self.assertGreaterEqual(small, 0, str(answer))
                self.assertLess(small, self.CHUNK, f"killed at call {at}: {kept} bytes were kept\n{answer}")
                worst = max(worst, small)
            self.open_again(space.an)
            ps.shutil.rmtree(space.folder)
        print(f"{inside} of {len(calls)} kills came while the paper did; at most {worst + self.CHUNK} bytes fetched again")
        self.assertGreater(inside, len(calls) // 2)


class SignOff(Crash):
    def test_signOff_killed_onceOrNotAtAllAndSeenByAll(self):
        meeting = self.base.an.meetings()[0]["meeting"]
        item = self.base.an.items(meeting)[0]["item"]

        @command("plenumctl")
        def sign(space):
            words = ["signoff", "add", item, "--decision", "agree", "--comment", "said"]
            return ctl(space.an, *words, *space.an.key_arguments())

        def check(space, finished, output):
            self.look_in(space.binh)
            kept = space.an.sign_offs()
            self.assertLessEqual(len(kept), 1)
            if finished or '"signoff"' in output:
                self.assertEqual(len(kept), 1, "it was reported as done")
            self.assertLessEqual(len(space.binh.sign_offs()), len(kept), "the store has what An does not")
            self.open_again(space.an)
            for person in (space.an, space.binh, space.secretary):
                self.look_in(person)
                self.assertEqual(
                    [(s["comment"], s["verdict"]) for s in person.sign_offs()],
                    [("said", "TOTAL-PASSED")] * len(kept),
                )
            again = space.an.sign_off(item, "said again")
            self.assertEqual(again.exit, 0, str(again))
            self.assertEqual(again.json["signoff"]["delivery"], "in-store", str(again))
            self.look_in(space.binh)
            standing = [s["comment"] for s in space.binh.sign_offs() if not s["superseded"]]
            self.assertEqual(standing, ["said again"])

        self.kill_often(self.base, Victim("sign-off", sign), check, ps.rounds(56))


class Annotate(Crash):
    def test_annotate_killed_everyReportedMarkIsThere(self):
        meeting = self.base.an.meetings()[0]["meeting"]
        paper = self.base.an.items(meeting)[0]["papers"][0]["paper"]
        for visibility in ("shared", "private"):

            @command("plenum-mark-tool")
            def mark(space, visibility=visibility):
                return [ps.program("plenum-mark-tool"), space.an.folder, "add", paper, visibility, "a note", "12"]

            def check(space, finished, output, visibility=visibility):
                reported = [ps.json.loads(line)["mark"] for line in output.splitlines()]
                kept = [m["id"] for m in space.an.marks(paper)]
                self.assertLessEqual(set(reported), set(kept), "a mark that was reported is lost")
                self.assertLessEqual(len(kept), len(reported) + 1)
                if finished:
                    self.assertEqual(len(kept), 12)
                self.open_again(space.an)
                self.assertEqual([m["id"] for m in space.an.marks(paper)], kept)
                self.look_in(space.binh)
                seen = [m["id"] for m in space.binh.marks(paper)]
                self.assertEqual(sorted(seen), sorted(kept) if visibility == "shared" else [])

            self.kill_often(self.base, Victim(f"{visibility} marks", mark), check, ps.rounds(28))


class Beginnings(Crash):
    """The first steps of a profile and of a space, each tried again after the kill."""

    def test_join_killed_canBeDoneAgain(self):
        code = self.base.invite("Late Delegate")

        @command("plenumctl")
        def join(space):
            return ctl(ps.Profile(space.folder / "late", space.secrets), "space", "join", code)

        def check(space, finished, output):
            late = ps.Profile(space.folder / "late", space.secrets)
            if not finished:
                late.must("space", "join", code)
            self.look_in(late)
            self.assertEqual(self.versions(late), {"Council": 1})
            space.secretary.must("space", "approve", "Late Delegate")
            self.open_again(late)

        self.kill_often(self.base, Victim("join", join), check, ps.rounds(16))

    def test_approve_killed_canBeDoneAgain(self):
        @command("plenumctl")
        def approve(space):
            return ctl(space.secretary, "space", "approve")

        def check(space, finished, output):
            self.look_in(space.an)
            space.secretary.must("space", "approve")
            self.open_again(space.secretary)
            self.look_in(space.an)
            members = space.an.must("space", "members").json["members"]
            self.assertEqual([m["name"] for m in members].count("Somebody New"), 1)

        self.kill_often(self.base, Victim("approve", approve), check, ps.rounds(16))

    def test_create_killed_canBeDoneAgain(self):
        empty = self.folder / "empty"
        empty.mkdir()
        base = ps.Space(empty)

        @command("plenumctl")
        def create(space):
            return ctl(space.secretary, "space", "create", ps.STORE, "--name", "New body", "--open")

        def check(space, finished, output):
            if not finished:
                again = space.secretary.run(*create(space)[4:])
                if again.exit != 0:  # the store had everything already
                    self.assertEqual((again.exit, again.code), (4, "conflict"), str(again))
            self.open_again(space.secretary)
            members = space.secretary.must("space", "members").json["members"]
            self.assertEqual([m["lead"] for m in members], [True])
            ps.write_meeting(space.folder / "meeting", "First", 1)
            space.secretary.must("meeting", "publish", space.folder / "meeting/MEETING.json")
            newcomer = space.newcomer("reader")
            self.look_in(newcomer)
            self.assertEqual(self.versions(newcomer), {"First": 1})

        self.kill_often(base, Victim("create", create), check, ps.rounds(16))


class ProfileKey(Crash):
    """The passphrase of a profile is changed: it opens by the old one or by the new one, with all that was in it."""

    def test_passphrase_killed_opensByTheOldOneOrTheNewOne(self):
        base = self.base.copy(self.folder / "guarded")
        for name in ("old", "new"):
            (base.folder / name).write_text(name + " passphrase\n")
        base.an.must("profile", "passphrase", "--new-passphrase-file", "old")

        @command("plenumctl")
        def change(space):
            return ctl(space.an, "--passphrase-file", "old", "profile", "passphrase", "--new-passphrase-file", "new")

        def check(space, finished, output):
            answers = {name: space.an.run("--passphrase-file", name, "meeting", "list") for name in ("old", "new")}
            opened = [name for name, answer in answers.items() if answer.exit == 0]
            self.assertEqual(len(opened), 1, str(answers))
            self.assertEqual(len(answers[opened[0]].json["meetings"]), 1)
            if finished:
                self.assertEqual(opened, ["new"])
            self.assertEqual(space.an.run("meeting", "list").code, "locked")

        self.kill_often(base, Victim("passphrase", change), check, ps.rounds(16))


if __name__ == "__main__":
    ps.main()
