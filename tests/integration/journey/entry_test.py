#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways into a space and out of it, with plenumctl: a code that no list of programs shows, the authority of a server, and what
a member who was removed is told."""

import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import plenum_space as ps  # noqa: E402

NEGATIVE, USAGE, REFUSED = 1, 2, 4
SERVER = "https://127.0.0.1:9/dav/council"  # nobody answers there


class Entry(ps.Case):
    def setUp(self):
        super().setUp()
        self.space = ps.Space.found(self.folder / "space")

    def newcomer(self, name):
        return ps.Profile(self.space.folder / name, self.space.secrets)

    def test_code_from_a_file_or_the_standard_input(self):
        code = self.space.folder / "code.txt"
        code.write_text(self.space.invite("Chi") + "\n", encoding="utf-8")
        self.newcomer("chi").must("space", "join", "--code-file", code)
        wrapped = self.space.invite("Dung")
        self.newcomer("dung").must("space", "join", "-", input=f"{wrapped[:50]}\n {wrapped[50:]}\n".encode())
        approved = self.space.secretary.must("space", "approve").json["approved"]
        self.assertEqual(sorted(p["name"] for p in approved), ["Chi", "Dung"])

        other = self.newcomer("other")
        self.assertEqual(other.run("space", "join").exit, USAGE)
        self.assertEqual(other.run("space", "join", "-", "--code-file", code).exit, USAGE)
        self.assertNotEqual(other.run("space", "join", "-", input=b"").exit, 0)
        self.assertEqual(other.run("space", "join", "--code-file", self.space.folder / "none").exit, USAGE)

    def remembered(self, profile):
        tool = [ps.program("plenum-mark-tool"), profile.folder, "settings"]
        return subprocess.run(tool, check=True, capture_output=True, text=True).stdout

    def test_authority_is_judged_before_it_is_remembered(self):
        pem = self.space.secrets / "anchors.pem"
        der, two = self.folder / "authority.der", self.folder / "two.pem"
        subprocess.run(["openssl", "x509", "-in", pem, "-outform", "DER", "-out", der], check=True)
        two.write_bytes(pem.read_bytes() * 2)
        profile = self.newcomer("guest")
        for file in (two, self.space.secrets / "passphrase"):
            answer = profile.run("space", "probe", SERVER, "--store-ca", file)
            self.assertIn(answer.code, ("invalid-input", "corrupt"), answer)
            self.assertEqual(answer.json["error"]["subject"], str(file))
            self.assertNotIn(SERVER, self.remembered(profile))
        answer = profile.run("space", "probe", SERVER, "--store-ca", der)
        self.assertEqual(answer.code, "unavailable", answer)
        self.assertIn("BEGIN CERTIFICATE", self.remembered(profile))

    def said(self, profile, *words):
        """What people are told: the text, not JSON."""
        done = subprocess.run([ps.program("plenumctl"), "--profile", profile.folder, *words], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, cwd=self.space.folder, env={"LC_ALL": "C.UTF-8"}, check=False)
        return done.returncode, done.stdout + done.stderr

    def test_removed_member_is_told_and_writes_nothing(self):
        space = self.space
        items = space.an.items(space.an.meetings()[0]["meeting"])
        self.assertFalse(space.an.must("sync").json["removed"])
        space.secretary.must("space", "remove", "An Delegate")
        self.assertEqual(space.an.sign_off(items[1]["item"], "late").exit, 0)  # does not know it yet
        space.an.run("sync")
        for _ in range(2):
            answer = space.an.must("sync", exit=NEGATIVE)
            self.assertTrue(answer.json["removed"])
        exit, text = self.said(space.an, "sync")
        self.assertEqual(exit, NEGATIVE)
        self.assertIn("You are no longer a member of “Council of tests”. What you have stays readable.", text)
        if answer.json["unsent"]:
            self.assertIn(f"{answer.json['unsent']} pieces of your work had not been sent", text)

        roster = max((space.store / "roster").glob("*.bin"))
        roster.unlink()
        before = ps.tree(space.store)
        answer = space.an.run("space", "heal")
        self.assertEqual((answer.exit, answer.code), (REFUSED, "unauthorized"), answer)
        self.assertEqual(ps.tree(space.store), before)

    def test_removed_device_is_not_its_owner(self):
        space = self.space
        tablet = self.newcomer("tablet")
        invite = space.secretary.must("space", "invite", ps.STORE, "--person", "An Delegate").json["code"]
        device = tablet.must("space", "join", "-", input=invite.encode()).json["device"]
        space.secretary.must("space", "approve")
        tablet.must("sync")
        space.secretary.must("space", "remove", device)
        tablet.must("sync", exit=NEGATIVE)
        self.assertIn("another one of yours does", self.said(tablet, "sync")[1])
        self.assertFalse(space.an.must("sync").json["removed"])


if __name__ == "__main__":
    ps.main()
