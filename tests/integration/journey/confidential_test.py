# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is not meant to read something finds no trace of it, whatever they look at.

Five people of four roles and six kinds of items, with plenumctl alone: what each is shown, and what the bytes of the store, of the
profiles, of logs and outputs hold. Everything secret contains the word MARKER, in a form of its own for each place.
"""
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["PLENUM_SOURCE_DIR"], "tests/support"))
from plenum_space import STORE, Case, Profile, Space, main, program, small_pdf  # noqa: E402

MARKER = "Zwiebelfisch"
LEVELS = ("public", "members", "delegates", "chair", "secretaries")
READS = {
    "secretary": (*LEVELS, "named"),
    "chair": LEVELS[:4],
    "an": LEVELS[:3],
    "observer": LEVELS[:2],
    "dung": (*LEVELS[:2], "named"),
}
ROLES = {"chair": "chair", "an": "delegate", "observer": "observer", "dung": "observer"}


def secret(name):
    return f"{MARKER}-{name}"


class Confidential(Case):
    def setUp(self):
        super().setUp()
        self.space = Space(self.folder)
        self.space.make_keys("The Secretary=secretary,An Delegate=an,Chi Chair=chair,Dung Observer=dung,Oanh Observer=observer")
        (self.space.secrets / "profile").write_text(secret("passphrase") + "\n", encoding="utf-8")
        self.people = {
            name: Profile(self.folder / name, self.space.secrets, self.space.secrets / f"{name}.p12") for name in READS
        }
        self.space.secretary = self.people["secretary"]
        secretary = self.people["secretary"]
        secretary.must(
            "space", "create", STORE, "--name", "Council", "--anchors", self.space.secrets / "anchors.pem",
            *secretary.key_arguments(),
        )  # fmt: skip
        names = {"chair": "Chi Chair", "an": "An Delegate", "observer": "Oanh Observer", "dung": "Dung Observer"}
        for person, role in ROLES.items():
            code = self.space.invite(names[person], role)
            self.people[person].must("space", "join", code, *self.people[person].key_arguments())
        secretary.must("space", "approve")
        self.publish()
        self.sync_all()

    def publish(self, note=""):
        folder = self.folder / "meetings"
        folder.mkdir(exist_ok=True)
        items = []
        for name in (*LEVELS, "named"):
            (folder / f"{secret(name)}.pdf").write_bytes(small_pdf(secret("text-" + name)))
            audience = {"people": ["Dung Observer"]} if name == "named" else name
            items.append(
                {
                    "number": f"{name[0].upper()} 1",
                    "title": secret("title-" + name) + note,
                    "kind": "decision",
                    "presenter": secret("presenter-" + name),
                    "audience": audience,
                    "papers": [{"title": secret("paper-" + name), "file": f"{secret(name)}.pdf"}],
                }
            )
        meeting = {"plenum": 1, "title": "Session", "start": "2030-12-03T08:00:00+07:00", "items": items}
        path = folder / "MEETING.json"
        path.write_text(json.dumps(meeting), encoding="utf-8")
        return self.people["secretary"].must("meeting", "publish", path)

    def sync_all(self):
        answers = {}
        for _ in range(2):
            for name, person in self.people.items():
                answers[name] = person.must("sync")
        return answers

    def meeting(self, person):
        return person.meetings()[0]["meeting"]

    def paper(self, person, name):
        return next(p["paper"] for p in person.papers() if p["title"] == secret("paper-" + name))

    def holds(self, folder, words):
        """Files that hold one of the words, as they are or deflated."""
        found = []
        for path in pathlib.Path(folder).rglob("*"):
            if not path.is_file():
                continue
            data = path.read_bytes()
            for word in words:
                forms = (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode())
                if any(form in data for form in forms):
                    found.append(str(path))
        return found

    def test_everybody_is_shown_their_own(self):
        said = self.sync_all()
        for name, person in self.people.items():
            with self.subTest(name):
                own = READS[name]
                meeting = person.meetings()[0]
                self.assertEqual((meeting["items"], meeting["papers"]), (len(own), len(own)))
                self.assertEqual([i["title"] for i in person.items(meeting["meeting"])], [secret("title-" + n) for n in own])
                self.assertEqual(len(person.papers()), len(own))
                outputs = [said[name]] + [
                    person.must(*words)
                    for words in (
                        ("meeting", "show", meeting["meeting"]), ("meeting", "list"), ("paper", "list"), ("signoff", "list"),
                        ("meeting", "changes", meeting["meeting"]), ("space", "members"),
                    )
                ]  # fmt: skip
                for level in (*LEVELS, "named"):
                    shown = any(f"-{level}" in a.stdout or f"-{level}" in a.stderr for a in outputs)
                    self.assertEqual(shown, level in own, level)
                    if level not in own:
                        theirs = self.paper(self.people["secretary"], level)
                        answer = person.run("paper", "export", theirs, "--out", self.folder / "out.pdf")
                        self.assertEqual(answer.code, "not-found", answer)
                        item = next(
                            i["item"]
                            for i in self.people["secretary"].items(self.meeting(self.people["secretary"]))
                            if i["title"] == secret("title-" + level)
                        )
                        refused = person.sign_off(item, "x")
                        self.assertEqual(refused.code, "not-found", refused)

    def test_what_changes_for_others_changes_nothing(self):
        observer = self.people["observer"]
        meeting = self.meeting(observer)
        papers = observer.papers()
        folder = self.folder / "meetings"
        path = folder / "MEETING.json"
        source = json.loads(path.read_text())
        source["items"][3]["title"] = secret("title-chair") + " again"
        (folder / f"{secret('chair')}.pdf").write_bytes(small_pdf(secret("text-chair"), 7))
        path.write_text(json.dumps(source), encoding="utf-8")
        self.people["secretary"].must("meeting", "publish", path)
        said = self.sync_all()
        self.assertEqual(said["observer"].json["fetched"]["bytes"] < 200_000, True)
        self.assertEqual(observer.must("meeting", "changes", meeting).json["changes"], [])
        self.assertEqual(observer.papers(), papers)
        changes = self.people["chair"].must("meeting", "changes", meeting).json["changes"]
        self.assertEqual({c["kind"] for c in changes}, {"item-retitled", "paper-replaced"})

    def test_what_is_said_stays_among_readers(self):
        dung, secretary, observer = (self.people[n] for n in ("dung", "secretary", "observer"))
        named = self.paper(dung, "named")
        dung.mark_tool("add", named, "shared", secret("mark"))
        item = next(i["item"] for i in dung.items(self.meeting(dung)) if i["title"] == secret("title-named"))
        self.assertEqual(dung.sign_off(item, secret("comment")).exit, 0)
        self.sync_all()
        self.assertEqual([m["text"] for m in secretary.marks(named)], [secret("mark")])
        verdicts = [s["verdict"] for s in secretary.sign_offs()]
        self.assertEqual(verdicts, ["TOTAL-PASSED"])
        for name in ("observer", "an", "chair"):
            self.assertEqual(self.people[name].sign_offs(), [], name)
        self.assertEqual(observer.must("meeting", "show", self.meeting(observer)).exit, 0)

    def test_no_bytes_at_rest_tell(self):
        """The store, profiles of all, logs, and what an abort leaves."""
        dung = self.people["dung"]
        named = self.paper(dung, "named")
        dung.mark_tool("add", named, "private", secret("private"))
        dung.mark_tool("add", named, "shared", secret("shared"))
        dung.must("profile", "passphrase", "--new-passphrase-file", self.space.secrets / "profile")
        with_passphrase = ["--passphrase-file", self.space.secrets / "profile"]
        log = self.folder / "log"
        with open(log, "wb") as errors:
            done = subprocess.run(
                [program("plenumctl"), *map(str, dung.arguments()), *map(str, with_passphrase), "sync"],
                stderr=errors, stdout=errors, cwd=self.folder, env={**os.environ, "QT_LOGGING_RULES": "*=true"}, check=False,
            )  # fmt: skip
        self.assertEqual(done.returncode, 0, log.read_text())
        child = subprocess.Popen(
            [program("plenumctl"), *map(str, dung.arguments()), *map(str, with_passphrase), "sync", "--watch"],
            cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)),
        )  # fmt: skip
        time.sleep(3)
        self.assertIsNone(child.poll(), "it does not watch")
        child.send_signal(signal.SIGABRT)
        child.wait()
        for place in (self.space.store, *(p.folder for p in self.people.values())):
            self.assertEqual(self.holds(place, [MARKER]), [], place)
        for kind in ("text", "title", "paper", "private", "shared", "passphrase"):
            self.assertNotIn(secret(kind), log.read_text(errors="replace"))
        self.assertEqual([p.name for p in self.folder.glob("*core*")], [])
        # The test would see it: an export is in clear.
        out = self.folder / "exported" / "named.pdf"
        out.parent.mkdir()
        answer = dung.must("paper", "export", named, "--out", out, *with_passphrase)
        self.assertEqual(answer.exit, 0)
        self.assertEqual(self.holds(out.parent, [MARKER]), [str(out)])


if __name__ == "__main__":
    main()
