#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody connects to a real WebDAV server from the window: a certificate nobody knows, the authority's file, a user name and a
password, a new space; then a second person joins it with a code, and signs in anew once the password is refused.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = os.environ["PLENUM_SOURCE_DIR"]
sys.path.insert(0, os.path.join(SOURCE, "packaging/demo"))
sys.path.insert(0, os.path.join(SOURCE, "tests/support"))
from dav_servers import DavServer  # noqa: E402
from desktop_driver import Desk, Program, wait_for  # noqa: E402

BINARIES = os.environ["PLENUM_BIN_DIR"]


class ConnectTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="plenum-connect-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.server = self.enterContext(DavServer("apache", auth="basic", tls=True))
        self.desk = self.enterContext(Desk())

    def program(self, name):
        program = Program(self.desk, os.path.join(BINARIES, "plenum"), os.path.join(self.folder, name),
                          environment={"PLENUM_NO_KEYRING": "1"}, log=os.path.join(self.folder, name + ".log"))
        self.addCleanup(program.quit)
        return program

    def ctl(self, profile, *arguments):
        done = subprocess.run([os.path.join(BINARIES, "plenumctl"), "--profile", os.path.join(self.folder, profile), "--json", "--quiet",
                               *arguments], capture_output=True, text=True, check=False, env=dict(os.environ, PLENUM_NO_KEYRING="1"))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def forget_password(self, profile):
        """As if the password had been changed at the server: what is kept is refused."""
        wrong = os.path.join(self.folder, "wrong")
        with open(wrong, "w", encoding="utf-8") as file:
            file.write("of last year")
        done = subprocess.run([os.path.join(BINARIES, "plenumctl"), "--profile", os.path.join(self.folder, profile), "--quiet", "sync",
                               "--user", self.server.user, "--password-file", wrong], capture_output=True, check=False,
                              env=dict(os.environ, PLENUM_NO_KEYRING="1"))
        self.assertNotEqual(done.returncode, 0)

    def press(self, program, name):
        button = program.find(role="push button", name=name)
        wait_for(name, lambda: button.getState().contains(self.desk.pyatspi.STATE_SENSITIVE))
        # With the keyboard: what is below the edge scrolls into sight.
        button.queryComponent().grabFocus()
        program.key("Return")

    def field(self, program, name):
        return wait_for(name, lambda: (program.all(role="text", name=name) + program.all(role="password text", name=name))[0])

    def write(self, program, name, text):
        field = self.field(program, name)
        field.queryComponent().grabFocus()
        program.key("ctrl+a")
        field.queryEditableText().setTextContents(text)

    def enter(self, program, text):
        self.write(program, "Invitation code or address", text)
        self.field(program, "Invitation code or address").queryComponent().grabFocus()

    def believe_authority(self, program):
        program.find(contains="cannot prove who it is")
        self.press(program, "Choose the authority's file…")
        program.find(role="dialog")
        program.type(str(self.server.ca))
        program.key("Return")
        program.find(contains="The server asks who you are")

    def sign_in(self, program, password):
        self.write(program, "User name", self.server.user)
        self.write(program, "Password", password)
        self.press(program, "Sign in")

    def test_found_join_andSignInAnew(self):
        lan = self.program("lan")
        lan.find(contains="Welcome to Plenum")
        self.enter(lan, self.server.url)
        lan.key("Return")
        self.believe_authority(lan)
        self.sign_in(lan, "wrong")
        lan.find(contains="did not accept this user name and password", seconds=30)
        self.sign_in(lan, self.server.password)
        lan.find(contains="A new space can be kept here", seconds=30)
        self.write(lan, "Name of the council, board or committee", "Council")
        self.write(lan, "Your name", "Lan")
        self.press(lan, "Found the space")
        lan.find(contains="Nothing ahead", seconds=30)
        lan.quit()
        code = self.ctl("lan", "space", "invite", self.server.url, "--name", "An", "--role", "delegate")["code"]

        an = self.program("an")
        an.find(contains="Welcome to Plenum")
        self.enter(an, code)
        an.find(contains="An invitation for")
        self.believe_authority(an)
        self.sign_in(an, self.server.password)
        an.find(contains="The store is there", seconds=30)
        self.press(an, "Join")
        an.find(contains="Waiting for the secretary", seconds=30)
        an.quit()
        self.ctl("lan", "space", "approve")

        self.forget_password("an")
        an = self.program("an")
        an.find(contains="The store did not let you in", seconds=30)
        self.press(an, "Sign in…")
        self.assertEqual(self.field(an, "User name").queryText().getText(0, -1), self.server.user)
        self.write(an, "Password", self.server.password)
        self.press(an, "Sign in")
        an.find(contains="and it lets you in", seconds=30)
        self.press(an, "Save and synchronise")
        an.find(role="label", contains="Next contact by itself", seconds=30)
        an.wait_gone(contains="The store did not let you in")
        an.quit()
        for name in ("lan", "an"):
            with open(os.path.join(self.folder, name + ".log"), encoding="utf-8", errors="replace") as log:
                self.assertNotIn(self.server.password, log.read())


if __name__ == "__main__":
    missing = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
    if missing:
        sys.exit(f"{' and '.join(missing)} not installed; run packaging/setup.sh test demo")
    unittest.main(verbosity=2)
