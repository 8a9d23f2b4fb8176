# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample council with its secretary and two delegates, set up by the real plenumctl in folders of its own."""
import json
import os
import subprocess
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SPACE_NAME = "Hội đồng nhân dân thành phố Nam Hải"
PEOPLE = {"secretary": "Trần Thị Lan", "an": "Nguyễn Văn An", "binh": "Lê Thị Bình"}


class Council:
    """out/store is the shared folder, out/profiles/NAME what each person keeps on their computer."""

    def __init__(self, binaries, out):
        self.binaries = binaries
        self.out = out
        self.store = os.path.join(out, "store")
        self.sample = os.path.join(out, "sample")
        self.pki = os.path.join(out, "pki")
        os.makedirs(os.path.join(out, "profiles"), exist_ok=True)

    def profile(self, person):
        return os.path.join(self.out, "profiles", person)

    def key(self, person):
        return os.path.join(self.pki, person + ".p12")

    @property
    def passphrase_file(self):
        return os.path.join(self.pki, "passphrase")

    def key_options(self, person):
        return ["--key", self.key(person), "--key-passphrase-file", self.passphrase_file]

    def ctl(self, person, *arguments, expect=(0,)):
        """Runs plenumctl --json as a person; gives the parsed document."""
        command = [os.path.join(self.binaries, "plenumctl"), "--profile", self.profile(person), "--json", "--quiet", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode not in expect:
            raise RuntimeError(f"plenumctl {' '.join(arguments[:2])} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def make_papers(self, start=None):
        command = [sys.executable, os.path.join(SOURCE, "resources/sample/make_sample.py"), self.sample, "--quiet"]
        subprocess.run(command + (["--start", start] if start else []), check=True)

    def make_identities(self):
        people = ",".join(f"{name}={file}" for file, name in PEOPLE.items())
        script = os.path.join(SOURCE, "tests/support/make_test_pki.sh")
        subprocess.run(["sh", script, "--people", people, self.pki], check=True, stdout=subprocess.DEVNULL)

    def found(self):
        self.ctl("secretary", "space", "create", self.store, "--name", SPACE_NAME, "--anchors",
                 os.path.join(self.pki, "anchors.pem"), *self.key_options("secretary"))
        for person in ("an", "binh"):
            code = self.ctl("secretary", "space", "invite", self.store, "--name", PEOPLE[person], "--role", "delegate")["code"]
            self.ctl(person, "space", "join", code, *self.key_options(person))
        self.ctl("secretary", "space", "approve")

    def publish(self, file="MEETING.json"):
        return self.ctl("secretary", "meeting", "publish", os.path.join(self.sample, file), *self.key_options("secretary"))

    def sync(self, person, expect=(0,)):
        return self.ctl(person, "sync", expect=expect)
