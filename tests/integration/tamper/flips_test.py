#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One flipped byte anywhere in the store: never shown as valid, never a crash, the object is named.

The oracle: a damaged object is one that is not there. Before anything is flipped, each object is taken away once and
what a client then shows is remembered; with a flipped byte the client must show exactly that, and name the object.

What follows a flip is one real sync. PLENUM_TEST_ROUNDS=10 tries ten times as many bytes."""

import hashlib
import pathlib
import queue
import shutil
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import plenum_space as ps  # noqa: E402

# What a client may call a byte that was flipped. "unavailable": the number of a record it builds on was hit.
REASONS = {"corrupt", "unauthorized", "unsupported", "newer-format", "unavailable", "too-large", "forked"}


class Worker:
    """A copy of the space of its own, to damage."""

    def __init__(self, space, folder):
        self.space = space.copy(folder)
        self.runs = 0

    def path(self, name):
        return self.space.store / name

    def fresh(self, profile):
        """A new copy of a profile that was never used since it was made."""
        self.runs += 1
        target = self.space.folder / "victim"
        shutil.rmtree(target, ignore_errors=True)
        return ps.Profile(self.space.folder / profile, self.space.secrets).copy(target)


def view(profile):
    """Everything a profile shows, as far as it comes from the store."""
    return {
        "meetings": [(m["meeting"], m["version"], m["title"], m["papersHere"]) for m in profile.meetings()],
        "members": sorted(m["name"] for m in profile.must("space", "members").json["members"]),
        "papers": sorted((p["paper"], p["version"], p["here"]) for p in profile.papers()),
        "signoffs": sorted((s["person"], s["comment"], s["verdict"], *s["reasons"]) for s in profile.sign_offs()),
    }


def summary(answer):
    return {"ready": answer.json["ready"], "head": answer.json["head"]}


def structural(data, kind):
    """Positions of the bytes that give an object its form; what lies between them is values."""
    if kind == "blob":
        return [i for i, byte in enumerate(data) if byte in b"<>[]%\n"][:60]
    length = int(data[10:20])
    end = 21 + length
    tail = [i for i in range(end, len(data)) if data[i : i + 1] in b"\n- ="]
    words = [i for i in range(end, len(data) - 70) if data[i : i + 1] in b"ed25519"][:24]
    return list(range(21)) + [i for i in range(21, end) if data[i] in b'{}[]":,'] + tail + words


def with_new_hash(data):
    """The damaged object with a matching hash line: only the signature can tell."""
    body = data[: data.rindex(b"\n== ") + 1]
    return body + b"== " + hashlib.sha256(body).hexdigest().encode() + b"\n"


class Flips(ps.Case):
    @classmethod
    def setUpClass(cls):
        room = ps.scratch("flips")
        cls.addClassCleanup(room.cleanup)
        cls.folder = pathlib.Path(room.name)
        space = cls.space = ps.Space.found(cls.folder / "space")
        space.publish("Board", papers=1)
        space.publish("Plan", papers=1)
        chi = ps.Profile(space.folder / "chi", space.secrets)
        space.join(chi, "Chi Observer")
        space.secretary.must("space", "approve")
        cls.act(space, "yesterday")
        space.secretary.must("sync")  # and rolls up what An and Binh did
        chi.must("sync")
        space.newcomer("newcomer")
        chi.copy(space.folder / "behind")
        shutil.copytree(space.store, space.folder / "yesterday")
        # Today: a new version, a member more, more sign-offs.
        space.publish("Council", note="second")
        space.join(ps.Profile(space.folder / "late", space.secrets), "Late Delegate")
        space.secretary.must("space", "approve")
        cls.act(space, "today")
        space.an.copy(space.folder / "current")
        space.newcomer("waiting")
        cls.names = space.objects()
        cls.new = [n for n in cls.names if not (space.folder / "yesterday" / n).exists()] + [
            n for n in cls.names if ps.object_type(n) == "HDTP"
        ]

    @staticmethod
    def act(space, day):
        for person in (space.an, space.binh):
            person.must("sync")
            meeting = next(m["meeting"] for m in person.meetings() if m["title"] == "Council")
            item = person.items(meeting)[0]["item"]
            answer = person.sign_off(item, f"{day} by {person.folder.name}")
            assert answer.exit == 0, answer
        for person in (space.an, space.binh):
            person.must("sync")

    def setUp(self):
        super().setUp()
        self.random = ps.seeded(self.id())
        self.workers = queue.SimpleQueue()
        for i in range(2):
            self.workers.put(Worker(self.space, self.folder / f"worker{i}"))

    def undamaged(self, profile):
        worker = self.workers.get()
        victim = worker.fresh(profile)
        answer, shown = victim.run("sync"), view(victim)
        self.victim_papers = victim.papers()
        self.workers.put(worker)
        return answer, shown

    # ---- Taking objects away --------------------------------------------------------------------------------

    def conceal(self, worker, name):
        """Some objects are looked at only if another is gone: a head when its pointer is."""
        if ps.object_type(name) == "HEAD":
            for pointer in worker.space.store.glob("head-*.bin"):
                pointer.unlink()

    def reveal(self, worker, name):
        if ps.object_type(name) == "HEAD":
            for pointer in self.space.store.glob("head-*.bin"):
                shutil.copyfile(pointer, worker.space.store / pointer.name)

    def without(self, profile, name):
        worker = self.workers.get()
        try:
            worker.path(name).unlink()
            self.conceal(worker, name)
            victim = worker.fresh(profile)
            answer = victim.run("sync")
            self.check_answered(answer)
            return summary(answer), view(victim)
        finally:
            self.reveal(worker, name)
            shutil.copyfile(self.space.store / name, worker.path(name))
            self.workers.put(worker)

    # ---- Flipping -------------------------------------------------------------------------------------------

    def flip(self, profile, name, position, mask, rehash, expected, is_read, deep):
        worker = self.workers.get()
        what = f"{name} byte {position} ^ {mask:#04x}{', new hash' if rehash else ''}, {profile}"
        try:
            good = (self.space.store / name).read_bytes()
            bad = bytearray(good)
            bad[position] ^= mask
            worker.path(name).write_bytes(with_new_hash(bytes(bad)) if rehash else bad)
            self.conceal(worker, name)
            victim = worker.fresh(profile)
            answer = victim.run("sync")
            self.check_answered(answer)
            self.assertEqual(summary(answer), expected[0], f"{what}:\n{answer}")
            reasons = [code for code, subject in answer.warnings if subject == name]
            if is_read:
                self.assertTrue(reasons, f"{what}: not named\n{answer}")
                self.assertTrue(REASONS.issuperset(reasons), f"{what}: {reasons}")
                self.assertEqual(answer.exit, 1, what)
            if deep:
                self.assertEqual(view(victim), expected[1], what)
                self.reveal(worker, name)
                worker.path(name).write_bytes(good)
                healed = victim.run("sync")
                self.assertEqual(healed.exit, 0, f"{what}: not healed\n{healed}")
                self.assertEqual(view(victim), self.whole, f"{what}: not healed")
        finally:
            self.reveal(worker, name)
            shutil.copyfile(self.space.store / name, worker.path(name))
            self.workers.put(worker)

    def positions(self, name, budget, whole_structure):
        data = (self.space.store / name).read_bytes()
        kind = ps.object_type(name)
        form = structural(data, kind)
        if not whole_structure:
            form = self.random.sample(form, min(len(form), max(4, budget // 2)))
        chosen = set(form) | {0, len(data) // 2, len(data) - 1}
        while len(chosen) < min(len(form) + budget, len(data)):
            chosen.add(self.random.randrange(len(data)))
        flips = [(p, False) for p in sorted(chosen)]
        if kind != "blob":
            before_hash = data.rindex(b"\n== ")
            flips += [(self.random.randrange(before_hash), True) for _ in range(budget // 2)]
        return flips

    def attack(self, profile, names, budget, is_read, whole_structure, check_oracle=lambda expected: None):
        expected = dict(zip(names, ps.in_parallel([lambda n=n: self.without(profile, n) for n in names], 2)))
        check_oracle(expected)
        seen, jobs = set(), []
        for name in names:
            kind = ps.object_type(name)
            for position, rehash in self.positions(name, budget, whole_structure and kind not in seen):
                deep = len(jobs) % 16 == 0
                mask = self.random.randrange(1, 256)
                jobs.append(
                    lambda n=name, p=position, m=mask, r=rehash, d=deep: self.flip(
                        profile, n, p, m, r, expected[n], is_read(n), d
                    )
                )
            seen.add(kind)
        ps.in_parallel(jobs, 2)
        print(f"{len(jobs)} flips in {len(names)} objects: {', '.join(sorted(seen))}", flush=True)
        return len(jobs)


class Newcomer(Flips):
    """Somebody who has joined and knows nothing but the invite code."""

    def is_read(self, name):
        """Whether a newcomer's first sync looks at it: not at what is history."""
        kind = ps.object_type(name)
        if kind in ("ROST", "HEAD"):
            return name == max(n for n in self.names if ps.object_type(n) == kind)
        if kind == "blob":
            return name.split("/")[2].removesuffix(".bin") in self.hashes
        if kind == "LOGS":
            return name in self.new  # a roll-up holds the others
        return kind != "JOIN"

    def shows(self, name):
        """Whether what it holds is on the screen: an earlier version of an agenda is only asked for."""
        return ps.object_type(name) != "MANI" or not any(
            n > name and n.split("/")[:2] == name.split("/")[:2] for n in self.names
        )

    def check_oracle(self, expected):
        """Taking an object away must make the difference it should, or the oracle would show nothing."""
        lacking = {
            "INIT": lambda v: v["meetings"] == [] and v["members"] == [],
            "TRST": lambda v: v["meetings"] == [] and v["members"] == [],
            "ROST": lambda v: len(v["members"]) < len(self.whole["members"]) and len(v["signoffs"]) < 4,
            "MANI": lambda v: v["meetings"] != self.whole["meetings"],
            "LOGS": lambda v: len(v["signoffs"]) < 4 and v["meetings"] == self.whole["meetings"],
            "blob": lambda v: v["papers"] != self.whole["papers"] and v["signoffs"] == self.whole["signoffs"],
        }
        for name, (_, shown) in expected.items():
            kind = ps.object_type(name)
            if kind in lacking and self.shows(name):
                self.assertTrue(lacking[kind](shown), f"without {name}: {shown}")

    def test_newcomer_everyObject_neverShownAndNamed(self):
        answer, self.whole = self.undamaged("newcomer")
        self.hashes = {p["sha256"] for p in self.victim_papers}
        self.assertEqual((answer.exit, answer.warnings), (0, []), str(answer))
        self.assertEqual(len(self.whole["signoffs"]), 4)
        names = [n for n in self.names if self.is_read(n)]
        kinds = {ps.object_type(n) for n in names}
        self.assertEqual(kinds, {"INIT", "TRST", "ROST", "MANI", "HEAD", "HDTP", "LOGS", "ROLL", "blob"})
        flips = self.attack("newcomer", names, ps.rounds(10), self.is_read, True, self.check_oracle)
        self.assertGreaterEqual(flips, ps.rounds(1500))


class Member(Flips):
    """Somebody who knows the space already: of yesterday, or up to date."""

    def test_behind_everyNewObject_neverShownAndWhatWasKnownStays(self):
        before = view(ps.Profile(self.space.folder / "behind", self.space.secrets))
        answer, self.whole = self.undamaged("behind")
        self.assertEqual(answer.exit, 0, str(answer))
        self.assertGreater(len(self.whole["signoffs"]), len(before["signoffs"]))
        for name in (n for n in self.new if ps.object_type(n) not in ("JOIN", "HEAD")):
            _, shown = self.without("behind", name)
            self.assertGreaterEqual([m[1] for m in shown["meetings"]], [m[1] for m in before["meetings"]])
            self.assertLessEqual(set(before["signoffs"]), set(shown["signoffs"]), f"without {name}")
            self.assertLessEqual(set(before["members"]), set(shown["members"]), f"without {name}")
        newest = [n for n in self.new if ps.object_type(n) not in ("JOIN", "HEAD")]
        newest.append(max(n for n in self.new if ps.object_type(n) == "HEAD"))
        self.attack("behind", newest, ps.rounds(20), lambda name: True, whole_structure=False)

    def test_upToDate_everyObject_keepsWhatItHas(self):
        answer, self.whole = self.undamaged("current")
        self.assertEqual((answer.exit, answer.warnings), (0, []), str(answer))
        nothing_lost = (summary(answer), self.whole)
        jobs = []
        for name in self.names:
            for position, rehash in self.positions(name, ps.rounds(6), False):
                mask, deep = self.random.randrange(1, 256), len(jobs) % 16 == 0
                jobs.append(
                    lambda n=name, p=position, m=mask, r=rehash, d=deep: self.flip(
                        "current", n, p, m, r, nothing_lost, ps.object_type(n) == "HDTP", d
                    )
                )
        ps.in_parallel(jobs, 2)
        print(f"{len(jobs)} flips in {len(self.names)} objects", flush=True)

    def test_secretary_damagedJoin_isNotApprovedAndNamed(self):
        waiting = ps.Profile(self.space.folder / "waiting", self.space.secrets)
        device = next(n for n in self.names if ps.object_type(n) == "JOIN" and self.waits(n))
        jobs = [
            lambda p=position, r=rehash, m=self.random.randrange(1, 256): self.approve(device, p, m, r)
            for position, rehash in self.positions(device, ps.rounds(40), False)
        ]
        ps.in_parallel(jobs, 2)
        print(f"{len(jobs)} flips in {device} of {waiting.folder.name}", flush=True)

    def waits(self, name):
        device = name.split("/")[1].removesuffix(".bin")
        members = self.space.secretary.must("space", "members").json["members"]
        return not any(device in m["devices"] for m in members)

    def approve(self, name, position, mask, rehash):
        worker = self.workers.get()
        what = f"{name} byte {position} ^ {mask:#04x}{', new hash' if rehash else ''}"
        try:
            bad = bytearray((self.space.store / name).read_bytes())
            bad[position] ^= mask
            worker.path(name).write_bytes(with_new_hash(bytes(bad)) if rehash else bad)
            answer = worker.fresh("secretary").run("space", "approve")
            self.check_answered(answer)
            self.assertEqual((answer.exit, answer.json["approved"]), (1, []), f"{what}\n{answer}")
            self.assertEqual([r["device"] for r in answer.json["refused"]], [name[2:-4]], f"{what}\n{answer}")
        finally:
            shutil.copyfile(self.space.store / name, worker.path(name))
            self.workers.put(worker)


if __name__ == "__main__":
    ps.main()
