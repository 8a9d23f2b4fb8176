# SPDX-License-Identifier: GPL-3.0-or-later
"""People come, get certificates, work with two devices, hand over and leave, with plenumctl alone.

An organization without a PKI: the space is founded with an authority of its own, An and Binh make their keys when they join
and sign off with certificates that openssl and certtool accept. Binh works with a second device; the lead goes to An
and is taken back by the owner; Binh is removed and is told so. Two owners sign a change together.
"""
import base64
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, os.path.join(os.environ["PLENUM_SOURCE_DIR"], "tests/support"))
from plenum_space import STORE, Case, Profile, main, write_meeting  # noqa: E402


def run(*words):
    return subprocess.run([str(w) for w in words], capture_output=True, check=False)


class Members(Case):
    def setUp(self):
        super().setUp()
        secrets = self.folder / "secrets"
        secrets.mkdir()
        (secrets / "passphrase").write_text("correct horse\n", encoding="utf-8")
        self.secrets = secrets
        self.lan = self.profile("lan")
        self.an = self.profile("an")
        self.binh = self.profile("binh")
        self.lan.must(
            "space", "create", STORE, "--name", "Council of tests", "--open", "--owner", "Lan Owner", "--ca", "new",
            "--new-key", self.lan.key, "--key-passphrase-file", secrets / "passphrase",
        )  # fmt: skip

    def profile(self, name):
        return Profile(self.folder / name, self.secrets, self.secrets / f"{name}.p12")

    def code(self, *words, by=None):
        return (by or self.lan).must("space", "invite", STORE, *words).json["code"]

    def join(self, profile, *invite, key=True, by=None):
        words = ["--new-key", profile.key, "--key-passphrase-file", self.secrets / "passphrase"] if key else []
        return profile.must("space", "join", self.code(*invite, by=by), *words)

    def approve(self, by=None):
        return (by or self.lan).must("space", "approve").json["approved"]

    def member(self, profile, name):
        return next(m for m in profile.must("space", "members").json["members"] if m["name"] == name)

    def everybody_syncs(self, *profiles):
        for profile in profiles:
            self.assertEqual(profile.must("sync").warnings, [], profile.folder)

    def publish(self, by, title, exit=0):
        return by.must("meeting", "publish", write_meeting(self.folder / "meetings" / title, title), exit=exit)

    def test_people_come_and_go(self):
        self.join(self.an, "--name", "An Delegate")
        self.join(self.binh, "--name", "Bình Đại Biểu")
        early = self.binh.run("signoff", "add", "x", "--decision", "agree", *self.binh.key_arguments())
        self.assertNotEqual(early.exit, 0)
        self.assertEqual(len(self.approve()), 2)
        self.publish(self.lan, "First")
        self.everybody_syncs(self.lan, self.an, self.binh)
        meeting = self.an.meetings()[0]["meeting"]
        item = self.an.items(meeting)[0]["item"]

        self.certificates_satisfy_others()
        for profile, comment in ((self.lan, "lan"), (self.an, "an"), (self.binh, "binh")):
            answer = profile.sign_off(item, comment)
            self.assertEqual(answer.exit, 0, answer)
        self.everybody_syncs(self.an, self.binh, self.lan)
        self.verdicts(self.lan, {"an": "TOTAL-PASSED", "binh": "TOTAL-PASSED", "lan": "TOTAL-PASSED"})

        self.second_device(item)
        self.hand_over_and_back()
        self.removal(item)

    def verdicts(self, profile, expected):
        found = {s["comment"]: s["verdict"] for s in profile.must("signoff", "verify").json["signoffs"]}
        self.assertEqual(found, expected)

    def certificates_satisfy_others(self):
        """What openssl and certtool think of the issued certificates, taken from the roster in the store."""
        newest = sorted((self.folder / "store/roster").glob("*.bin"))[-1].read_bytes()
        payload = newest[21 : 21 + int(newest[10:20])]
        trust = sorted((self.folder / "store/trust").glob("*.bin"))[-1].read_bytes()
        anchors = json.loads(trust[21 : 21 + int(trust[10:20])])["anchors"]
        self.assertEqual(len(anchors), 1)
        root = self.folder / "root.pem"
        self.write_pem(root, anchors[0])
        people = {p["name"]: p for p in json.loads(payload)["persons"]}
        for name in ("Lan Owner", "An Delegate", "Bình Đại Biểu"):
            (issued,) = people[name]["issued"]
            leaf = self.folder / "leaf.pem"
            self.write_pem(leaf, issued)
            done = run("openssl", "verify", "-x509_strict", "-purpose", "smimesign", "-CAfile", root, leaf)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            done = run("openssl", "x509", "-in", leaf, "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus")
            self.assertIn(name, done.stdout.decode())
            done = run("certtool", "--verify", "--load-ca-certificate", root, "--infile", leaf)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    @staticmethod
    def write_pem(path, der64):
        der = base64.b64decode(der64)
        text = base64.encodebytes(der).decode()
        pathlib.Path(path).write_text(
            f"-----BEGIN CERTIFICATE-----\n{text}-----END CERTIFICATE-----\n", encoding="ascii"
        )

    def second_device(self, item):
        tablet = self.profile("tablet")
        self.join(tablet, "--person", "Bình Đại Biểu", key=False)
        self.assertEqual([p["name"] for p in self.approve()], ["Bình Đại Biểu"])
        self.everybody_syncs(tablet)
        self.assertEqual(len(self.member(self.lan, "Bình Đại Biểu")["devices"]), 2)
        # The same key on both: the file is the person's. What the tablet signs replaces what the laptop signed.
        tablet.key = self.binh.key
        self.assertEqual(tablet.sign_off(item, "binh again").exit, 0)
        self.everybody_syncs(tablet, self.lan, self.binh)
        signed = [s for s in self.lan.sign_offs() if s["person"] == "Bình Đại Biểu"]
        self.assertEqual(sorted((s["comment"], s["superseded"]) for s in signed), [("binh", True), ("binh again", False)])

    def hand_over_and_back(self):
        self.lan.must("space", "lead", "An Delegate")
        self.everybody_syncs(self.binh, self.lan)
        self.assertEqual(self.publish(self.lan, "Refused", exit=4).code, "unauthorized")
        self.everybody_syncs(self.an)
        self.publish(self.an, "Second")
        self.everybody_syncs(self.lan, self.binh)
        self.assertEqual(len(self.binh.meetings()), 2)
        self.assertTrue(self.member(self.binh, "An Delegate")["lead"])
        # Only an owner takes it back.
        self.assertEqual(self.binh.run("space", "take-over").code, "unauthorized")
        self.lan.must("space", "take-over")
        self.publish(self.lan, "Third")
        self.assertTrue(self.member(self.lan, "Lan Owner")["lead"])

    def removal(self, item):
        self.lan.must("space", "remove", "Bình Đại Biểu")
        self.binh.run("sync", "--thorough")  # the lead was taken over, which is otherwise asked for now and then
        late = self.binh.run("signoff", "add", item, "--decision", "agree", *self.binh.key_arguments())
        self.assertEqual((late.exit, late.code), (4, "unauthorized"), late)
        self.everybody_syncs(self.lan)
        # What was signed before stays good, and reading goes on.
        found = {s["comment"]: s["verdict"] for s in self.lan.must("signoff", "verify").json["signoffs"]}
        self.assertEqual(found["binh"], "TOTAL-PASSED")
        self.assertGreaterEqual(len(self.binh.meetings()), 2)
        self.assertTrue(self.member(self.lan, "Bình Đại Biểu")["left"])

    def test_two_owners_sign_together(self):
        self.join(self.an, "--name", "An Delegate")
        self.approve()
        self.everybody_syncs(self.an)
        change = self.folder / "change.bin"
        first = self.lan.run("space", "owners", "add", "An Delegate", "--threshold", "2", "--out", change)
        self.assertEqual((first.exit, first.json["missing"], first.json["published"]), (1, 1, False), first)
        second = self.an.run("space", "cosign", change)
        self.assertEqual((second.exit, second.json["missing"], second.json["published"]), (1, 0, False), second)
        third = self.lan.must("space", "cosign", change)
        self.assertTrue(third.json["published"])
        self.assertTrue(self.member(self.lan, "An Delegate")["owner"])
        self.assertEqual(self.lan.run("space", "remove", "An Delegate").code, "conflict")
        change.write_bytes(change.read_bytes()[:-10])
        self.assertEqual(self.an.run("space", "cosign", change).code, "corrupt")


if __name__ == "__main__":
    main()
