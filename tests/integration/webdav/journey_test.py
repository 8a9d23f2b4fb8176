#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journey of three people over a real WebDAV server, one after the other on every kind there is: probe, found, publish, join,
read, sign off while the server is away, hand over when it is back. Passwords by file only."""

import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import dav_servers  # noqa: E402
import plenum_space as ps  # noqa: E402

UNAVAILABLE = 3


class Person:
    def __init__(self, folder, options, key=None):
        self.profile = ps.Profile(folder, folder.parent / "secrets", key)
        self.options = options

    def must(self, *words, exit=0):
        answer = self.run(*words)
        if answer.exit != exit or answer.json is None:
            raise AssertionError(f"exit {exit} was expected:\n{answer}")
        return answer

    def run(self, *words):
        # The keyring of whoever runs the tests stays out of them.
        return self.profile.run(*words, env={"PLENUM_NO_KEYRING": "1"})

    def key(self):
        return self.profile.key_arguments()


class Journey(ps.Case):
    def travel(self, kind, auth="basic", tls=False, http2=False):
        room = self.folder / kind
        room.mkdir()
        keys = ps.Space(room)
        keys.make_keys("The Secretary=secretary,An Delegate=an,Binh Delegate=binh")
        with dav_servers.DavServer(kind, auth=auth, tls=tls, http2=http2) as server:
            options = []
            if server.user:
                (room / "password").write_text(server.password)
                options = ["--user", server.user, "--password-file", room / "password"]
            if server.ca:
                options += ["--store-ca", server.ca]
            self.journey(room, keys, server, options)
            self.check_secrets(room, server)

    def journey(self, room, keys, server, options):
        address = server.url.rstrip("/")
        secretary = Person(room / "secretary", options, keys.secrets / "secretary.p12")
        an = Person(room / "an", options, keys.secrets / "an.p12")
        binh = Person(room / "binh", options, keys.secrets / "binh.p12")

        probe = secretary.must("space", "probe", address, *options).json
        self.assertTrue(probe["usable"], probe)
        left = [path for path in server.root.rglob("*") if path.is_file() and not path.name.startswith(".")]
        self.assertEqual(left, [], "the probe left something behind")

        secretary.must("space", "create", address, "--name", "Council", "--anchors", keys.secrets / "anchors.pem",
                       *secretary.key())
        for person, name in ((an, "An Delegate"), (binh, "Binh Delegate")):
            code = secretary.must("space", "invite", address, "--name", name, "--role", "delegate").json["code"]
            person.must("space", "join", code, *options, *person.key())
        secretary.must("space", "approve")
        published = secretary.must("meeting", "publish", ps.write_meeting(room / "meeting", "Council", 4)).json
        self.assertEqual(published["delivery"], "in-store")
        for person in (an, binh):
            ready = person.must("sync").json["ready"]
            self.assertEqual([(m["papers"], m["of"]) for m in ready], [(4, 4)])
        again = an.must("sync").json
        self.assertEqual((again["fetched"]["bytes"], again["unsent"]), (0, 0))

        server.kill()
        self.assertEqual(an.run("sync").exit, UNAVAILABLE)
        self.assertEqual(len(an.must("meeting", "list").json["meetings"]), 1, "offline, everything is still here")
        item = an.profile.items(an.must("meeting", "list").json["meetings"][0]["meeting"])[0]["item"]
        signed = an.must("signoff", "add", item, "--decision", "agree", "--comment", "offline", *an.key()).json
        self.assertEqual(signed["signoff"]["delivery"], "saved-here")
        server.start()
        self.assertEqual(an.must("sync").json["unsent"], 0)
        binh.must("sync")
        seen = binh.must("signoff", "list").json["signoffs"]
        self.assertEqual([s["decision"] for s in seen], ["agree"])
        self.assertEqual(binh.must("signoff", "verify").json["signoffs"][0]["verdict"], seen[0]["verdict"])

        # The same paper with other bytes of the same length is never missed.
        paper = room / "meeting" / "paper-2.pdf"
        before = paper.read_bytes()
        paper.write_bytes(before.replace(b"Council 2", b"Council X"))
        self.assertEqual(len(paper.read_bytes()), len(before))
        self.assertEqual(secretary.must("meeting", "publish", room / "meeting" / "MEETING.json").json["version"], 2)
        binh.must("sync")
        wanted = {p["sha256"] for p in secretary.profile.papers()}
        self.assertEqual({p["sha256"] for p in binh.profile.papers()}, wanted)

    def check_secrets(self, room, server):
        """The password stands in no file of a profile."""
        if not server.password:
            return
        for who in ("secretary", "an", "binh"):
            for path in (room / who).rglob("*"):
                if path.is_file():
                    self.assertNotIn(server.password.encode(), path.read_bytes(), str(path))

    def test_apache_tls(self):
        self.travel("apache", tls=True, http2=True)

    def test_apache_digest(self):
        self.travel("apache", auth="digest")

    def test_nginx(self):
        self.travel("nginx")

    def test_lighttpd(self):
        self.travel("lighttpd")

    def test_rclone(self):
        self.travel("rclone")

    def test_sabredav(self):
        self.travel("sabredav")

    def test_wrongPassword_isSaidOnceAndNothingIsLost(self):
        with dav_servers.DavServer("apache", auth="basic") as server:
            (self.folder / "wrong").write_text("not this one")
            answer = ps.plenumctl("--profile", self.folder / "p", "space", "create", server.url, "--name", "X", "--user",
                                  server.user, "--password-file", self.folder / "wrong", env={"PLENUM_NO_KEYRING": "1"})
            self.check_answered(answer)
            self.assertEqual(answer.code, "sign-in-needed", str(answer))
            self.assertNotIn("not this one", answer.stdout + answer.stderr)


if __name__ == "__main__":
    ps.main()
