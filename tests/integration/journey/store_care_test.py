#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store is looked after with plenumctl: put back after it went back to yesterday, on a folder and on a WebDAV server; the key of
a restored computer is renewed; logs are rolled up and what nobody needs is announced."""

import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import dav_servers  # noqa: E402
import plenum_space as ps  # noqa: E402

NEGATIVE = 1
USAGE = 2


def names(answer, restored=None):
    found = answer.json["found"]
    return sorted(f["object"] for f in found if restored is None or f["restored"] == restored)


def objects(folder):
    """Name -> hash of every object, without scratch."""
    return {
        name: kind
        for name, kind in ps.tree(folder).items()
        if kind != "folder" and name.endswith(".bin") and not name.startswith("t/")
    }


def copy(folder, to):
    """With its owners and rights: a server reads it."""
    subprocess.run(["cp", "-a", "-T", folder, to], check=True)


class Person:
    """A profile on a server; the keyring of whoever runs the tests stays out of it."""

    def __init__(self, folder, options=()):
        self.profile = ps.Profile(folder, folder.parent / "secrets")
        self.options = options

    def run(self, *words):
        return self.profile.run(*words, env={"PLENUM_NO_KEYRING": "1"})

    def must(self, *words, exit=0):
        answer = self.run(*words)
        if answer.exit != exit or answer.json is None:
            raise AssertionError(f"exit {exit} was expected:\n{answer}")
        return answer


class StoreCare(ps.Case):
    def restore(self, store, snapshot):
        for path in store.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        copy(snapshot, store)

    def mark(self, person, text):
        paper = person.papers()[1]["paper"]  # the same in every version
        person.mark_tool("add", paper, "shared", text)

    def marks(self, person):
        return sorted(m["text"] for m in person.marks(person.papers()[1]["paper"]))

    def test_folder_that_went_back(self):
        space = ps.Space.found(self.folder / "space")
        self.mark(space.an, "first")
        for person in (space.an, space.secretary, space.binh):
            person.must("sync")
        yesterday = self.folder / "yesterday"
        copy(space.store, yesterday)
        space.publish("Council", note="two")
        self.mark(space.an, "second")
        for person in (space.an, space.secretary, space.binh):
            person.must("sync")
        today = objects(space.store)

        # Everybody says so, and has what they had.
        self.restore(space.store, yesterday)
        told = space.binh.must("sync", exit=NEGATIVE)
        self.assertIn("rollback", [code for code, _ in told.warnings])
        self.assertEqual(self.marks(space.binh), ["first", "second"])
        before = objects(space.store)
        looked = space.secretary.must("space", "heal", "--dry-run", exit=NEGATIVE)
        self.assertEqual(objects(space.store), before)
        self.assertEqual(set(names(looked)), {n for n in today if today[n] != before.get(n)})
        healed = space.secretary.must("space", "heal")
        self.assertEqual(names(healed, restored=True), names(looked))
        self.assertEqual(objects(space.store), today)
        self.assertEqual(space.secretary.must("space", "heal").json["found"], [])
        for person in (space.binh, space.an, space.secretary):
            person.must("sync")
        self.assertEqual(objects(space.store), today)

        # The lead's own sync does it too.
        self.restore(space.store, yesterday)
        synced = space.secretary.must("sync", exit=NEGATIVE)
        self.assertGreater(synced.json["healed"], 0)
        self.assertEqual(objects(space.store), today)

        # One file of each kind is cut; any member puts back what they hold, never the head.
        for kind in ("m/", "b/", "trust/", "roster/"):
            name = max(n for n in today if n.startswith(kind))
            (space.store / name).write_bytes((space.store / name).read_bytes()[:-9])
        pointer = next(n for n in today if n.startswith("head-"))
        (space.store / pointer).unlink()
        healed = space.an.must("space", "heal", exit=NEGATIVE)
        self.assertEqual(names(healed, restored=False), [pointer])
        self.assertEqual({**objects(space.store), pointer: today[pointer]}, today)
        space.secretary.must("space", "heal")
        self.assertEqual(objects(space.store), today)

    def test_folder_that_is_not_mounted(self):
        space = ps.Space.found(self.folder / "space")
        shutil.move(space.store, self.folder / "elsewhere")
        space.store.mkdir()
        self.assertEqual(space.secretary.run("space", "heal").exit, 3)
        self.assertEqual(list(space.store.iterdir()), [])

    def test_restored_computer(self):
        space = ps.Space.found(self.folder / "space")
        self.mark(space.binh, "before the backup")
        space.binh.must("sync")
        restored = space.binh.copy(space.folder / "restored")
        self.mark(space.binh, "after the backup")
        for person in (space.binh, space.secretary):
            person.must("sync")
        unneeded = space.an.must("space", "renew", exit=NEGATIVE)
        self.assertFalse(unneeded.json["renewed"])
        self.mark(restored, "on the restored computer")
        told = restored.must("sync", exit=NEGATIVE)
        self.assertTrue(told.json["copied"])
        self.assertEqual(told.json["unsent"], 1)
        renewed = restored.must("space", "renew")
        self.assertTrue(renewed.json["renewed"])
        self.assertEqual(renewed.json["unsent"], 1)
        restored.must("sync")
        approved = space.secretary.must("space", "approve")
        self.assertEqual([p["name"] for p in approved.json["approved"]], ["Binh Delegate"])
        self.assertEqual(len(approved.json["renewed"]), 1)
        again = restored.must("sync")
        self.assertEqual((again.json["unsent"], again.json["copied"]), (0, False))
        space.secretary.must("sync")
        everything = ["after the backup", "before the backup", "on the restored computer"]
        self.assertEqual(self.marks(space.secretary), everything)
        restored.must("sync")
        self.assertEqual(self.marks(restored), everything)
        members = space.secretary.must("space", "members").json["members"]
        binh = next(m for m in members if m["name"] == "Binh Delegate")
        self.assertEqual([d["removed"] for d in binh["deviceDetails"]], [True, False])
        # What is signed under the new key stands under the one name.
        item = restored.items(restored.meetings()[0]["meeting"])[0]["item"]
        self.assertEqual(restored.sign_off(item, "renewed").exit, 0)
        for person in (restored, space.secretary):
            person.must("sync")
        self.assertEqual([s["person"] for s in space.secretary.sign_offs()], ["Binh Delegate"])

    def test_restored_lead(self):
        space = ps.Space.found(self.folder / "space")
        restored = space.secretary.copy(space.folder / "restored")
        self.mark(space.secretary, "after the backup")
        for person in (space.secretary, space.an):
            person.must("sync")
        self.assertTrue(restored.must("sync", exit=NEGATIVE).json["copied"])
        self.assertEqual(len(restored.must("space", "renew").json["led"]), 1)
        self.mark(restored, "on the restored computer")
        for person in (restored, space.an, space.binh):
            person.must("sync")
        self.assertEqual(self.marks(space.binh), ["after the backup", "on the restored computer"])
        other = ps.write_meeting(space.folder / "meetings" / "Second", "Second")
        self.assertNotEqual(space.secretary.run("meeting", "publish", other).exit, 0)
        space.secretary.run("sync")
        restored.must("meeting", "publish", other)
        space.an.must("sync")
        self.assertEqual(len(space.an.meetings()), 2)

    def test_logs_and_garbage(self):
        space = ps.Space.found(self.folder / "space")
        for epoch in range(4):
            for n in range(2):
                self.mark(space.an, f"{epoch}-{n}")
                space.an.must("sync")
                space.secretary.must("sync")
            collected = space.secretary.must("space", "collect", "--close").json
            self.assertEqual((collected["closed"], collected["epoch"]), (True, epoch + 2))
            space.an.must("sync")
        self.assertEqual(space.an.run("space", "collect").code, "unauthorized")
        (space.store / "b/00" / f"{'0' * 64}.bin").parent.mkdir(parents=True, exist_ok=True)
        (space.store / "b/00" / f"{'0' * 64}.bin").write_bytes(b"nobody names this")
        before = objects(space.store)
        looked = space.secretary.must("space", "gc", "--dry-run").json
        self.assertEqual(objects(space.store), before)
        self.assertTrue({n[:2] for n in looked["unneeded"]} >= {"b/", "l/", "r/"}, looked)
        self.assertEqual(space.secretary.run("space", "gc", "--older-than", "3").exit, USAGE)
        self.assertEqual(space.an.run("space", "gc").code, "unauthorized")
        announced = space.secretary.must("space", "gc").json
        self.assertEqual((announced["announced"], announced["removed"]), (looked["unneeded"], []))
        self.assertLessEqual(set(before), set(objects(space.store)))
        again = space.secretary.must("space", "gc").json
        self.assertEqual((again["announced"], again["waiting"]), ([], announced["announced"]))
        reader = space.newcomer()
        space.secretary.must("space", "approve")
        for person in (reader, space.an, space.binh, space.secretary):
            person.must("sync")
        self.assertEqual(len(self.marks(reader)), 8)

    def test_webdav_server_that_went_back(self):
        room = self.folder / "dav"
        room.mkdir()
        with dav_servers.DavServer("apache", auth="basic") as server:
            (room / "password").write_text(server.password)
            options = ["--user", server.user, "--password-file", room / "password"]
            secretary = Person(room / "secretary")
            an = Person(room / "an")
            address = server.url.rstrip("/")
            secretary.must("space", "create", address, "--name", "Council", *options)
            code = secretary.must("space", "invite", address, "--name", "An").json["code"]
            an.must("space", "join", code, *options)
            secretary.must("space", "approve")
            secretary.must("meeting", "publish", ps.write_meeting(room / "meeting", "Council", 3))
            an.must("sync")
            store = server.root
            yesterday = room / "yesterday"
            copy(store, yesterday)
            secretary.must("meeting", "publish", ps.write_meeting(room / "meeting", "Council", 3, note="two"))
            an.must("sync")
            today = objects(store)
            self.restore(store, yesterday)
            self.assertIn("rollback", [code for code, _ in an.must("sync", exit=NEGATIVE).warnings])
            healed = secretary.must("space", "heal")
            self.assertGreater(healed.json["restored"], 3)
            self.assertEqual(objects(store), today)
            an.must("sync")
            blob = store / next(n for n in sorted(today) if n.startswith("b/"))
            blob.write_bytes(b"x" + blob.read_bytes()[1:])
            self.assertEqual(an.must("space", "heal").json["restored"], 1)
            self.assertEqual(objects(store), today)


if __name__ == "__main__":
    os.umask(0o077)
    ps.main()
