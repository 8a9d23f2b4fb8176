#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Garbage for every input: one clear sentence, the promised exit code, nothing half-written.

PLENUM_TEST_SHOW=1 prints what is said, to be judged by a person."""

import fcntl
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import plenum_space as ps  # noqa: E402

USAGE, UNAVAILABLE, REFUSED = 2, 3, 4

# What belongs into the details and not into a sentence.
RAW = re.compile(
    r"errno|0x[0-9a-f]{4}|std::|\bQ[A-Z][a-z]+\(|sqlite|SQL|EVP_|ENOENT|ENOSPC|EACCES|EROFS"
    r"|No such file|Permission denied|not-found|invalid-input|wrong-passphrase|read-only-|disk-full|not-pdf|password-needed"
)

# A tmpfs over $target that holds a copy of what lies there; what is left of it afterwards goes to $after.
SMALL_DISK = """
set -eu
target=$1 after=$2 spare=$3 mode=$4
shift 4
mkdir "$after.before"
cp -a "$target/." "$after.before"
size=$(( $(du -sk --apparent-size "$after.before" | cut -f1) + 4 * $(find "$after.before" | wc -l) + spare + 64 ))
mount -t tmpfs -o "size=${size}k" plenum-test "$target"
cp -a "$after.before/." "$target"
free=$(df -k --output=avail "$target" | tail -1)
if [ "$mode" = full ] && [ "$free" -gt "$spare" ]; then
    head -c "$(( (free - spare) * 1024 ))" /dev/zero >"$target/filler"
fi
if [ "$mode" = read-only ]; then
    mount -o remount,ro "$target"
fi
status=0
"$@" || status=$?
mkdir "$after"
cp -a "$target/." "$after"
rm -f "$after/filler"
exit "$status"
"""


class Garbage(ps.Case):
    @classmethod
    def setUpClass(cls):
        room = ps.scratch("garbage")
        cls.addClassCleanup(room.cleanup)
        cls.rooms = pathlib.Path(room.name)
        cls.base = ps.Space.found(cls.rooms / "base", papers=2)

    def setUp(self):
        super().setUp()
        self.space = self.base.copy(self.folder / "space")

    def check_refused(self, answer, exit, codes, about=""):
        """The program said one clear thing, and said it in JSON."""
        self.check_answered(answer)
        self.assertEqual(answer.exit, exit, str(answer))
        self.assertIn(answer.code, [codes] if isinstance(codes, str) else codes, str(answer))
        message = answer.json["error"]["message"]
        if os.environ.get("PLENUM_TEST_SHOW"):
            print(f"    {' '.join(answer.words[2:])[-70:]}\n        -> {message}", flush=True)
        self.check_sentence(message, answer)
        if about:
            self.assertIn(about, message.replace("\u2068", "").replace("\u2069", ""), str(answer))
        return message

    def check_sentence(self, message, answer):
        self.assertGreater(len(message), 20, str(answer))
        self.assertTrue(message[0].isupper() or message[0] in "“\u2068", str(answer))
        self.assertIsNone(RAW.search(message), f"{RAW.search(message)}\n{answer}")
        self.assertNotIn("\u2068\u2069", message, f"an empty subject:\n{answer}")

    def check_said_to_people(self, answer, *words):
        """Without --json the same sentence goes to stderr and nothing to stdout."""
        done = subprocess.run(
            [ps.program("plenumctl"), *map(str, words)],
            cwd=self.space.folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=ps.SLOW,
            env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        )  # fmt: skip
        self.assertEqual(done.returncode, answer.exit)
        self.assertEqual(done.stdout, b"", str(answer))
        self.assertEqual(done.stderr.decode().strip(), answer.json["error"]["message"].strip())

    def trees(self):
        """Store and profiles without what every start may touch: locks and the files of the databases."""
        kept = {}
        for place in ("store", "secretary", "an", "binh"):
            for name, content in ps.tree(self.space.folder / place).items():
                if name.split("/")[0] not in ("t", "backups") and not name.endswith((".db", "-wal", "-shm", "lock")):
                    kept[f"{place}/{name}"] = content
        return kept


class Papers(Garbage):
    """What is published must be a PDF that opens."""

    def papers(self):
        folder = self.folder / "inputs"
        folder.mkdir()
        good = ps.small_pdf("Good", 3)
        (folder / "good.pdf").write_bytes(good)
        (folder / "text.pdf").write_text("Dear colleagues, this is only called a PDF.\n" * 50)
        (folder / "empty.pdf").write_bytes(b"")
        with open(folder / "zeros.pdf", "wb") as zeros:
            zeros.truncate(100 * 1024 * 1024)
        subprocess.run(
            ["qpdf", "--encrypt", "open sesame", "owner", "256", "--", folder / "good.pdf", folder / "locked.pdf"], check=True
        )
        (folder / "cut.pdf").write_bytes(good[: len(good) // 3])
        (folder / "head-only.pdf").write_bytes(b"%PDF-1.7\n")
        (folder / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
        (folder / "folder.pdf").mkdir()
        return {
            "text.pdf": "not-pdf",
            "empty.pdf": "not-pdf",
            "zeros.pdf": "not-pdf",
            "locked.pdf": "password-needed",
            "cut.pdf": ("corrupt", "not-pdf"),
            "head-only.pdf": ("corrupt", "not-pdf"),
            "picture.pdf": "not-pdf",
            "folder.pdf": "invalid-input",
            "absent.pdf": "not-found",
        }

    def test_publish_garbagePaper_isNamedAndNothingIsPublished(self):
        expected = self.papers()
        before, listed = self.trees(), self.space.secretary.meetings()
        for name, codes in expected.items():
            meeting = {
                "plenum": 1, "title": "New", "start": "2030-12-03T08:00:00Z",
                "items": [{"title": "One", "papers": [{"file": "good.pdf"}, {"file": name}]}],
            }  # fmt: skip
            path = self.folder / "inputs" / "MEETING.json"
            path.write_text(json.dumps(meeting))
            answer = self.space.secretary.run("meeting", "publish", path)
            self.check_refused(answer, REFUSED, codes, name)
            self.assertLess(answer.seconds, 30, "hangs over garbage")
            self.assertEqual(self.trees(), before, f"{name} left something behind")
            self.assertEqual(self.space.secretary.meetings(), listed)
        self.check_said_to_people(answer, *self.space.secretary.arguments(), "meeting", "publish", path)
        self.assertEqual(self.space.secretary.must("sync").json["unsent"], 0)

    def test_pdfCommands_garbage_areRefused(self):
        expected = self.papers()
        for name, codes in expected.items():
            if name == "folder.pdf":
                codes = ("invalid-input", "unavailable", "not-pdf")
            path = self.folder / "inputs" / name
            for words in (("pdf", "info", path), ("pdf", "text", path), ("pdf", "render", path, "--page", "1", "--out", self.folder / "p.png")):
                answer = ps.plenumctl(*words)
                self.check_refused(answer, USAGE if name == "absent.pdf" else REFUSED, codes, name)
                self.assertFalse((self.folder / "p.png").exists())
        for page in ("0", "4", "-1", "one", "99999999999999999999"):
            answer = ps.plenumctl("pdf", "render", self.folder / "inputs/good.pdf", "--page", page, "--out", self.folder / "p.png")
            self.check_refused(answer, USAGE, ("not-found", "usage"))
            self.assertFalse((self.folder / "p.png").exists())
        (self.folder / "wrong").write_text("guess\n")
        answer = ps.plenumctl("pdf", "info", self.folder / "inputs/locked.pdf", "--password-file", self.folder / "wrong")
        self.check_refused(answer, REFUSED, "wrong-passphrase", "locked.pdf")

    def test_missingWorker_isNamedAsSuch(self):
        alone = self.folder / "bin"
        alone.mkdir()
        shutil.copy(ps.program("plenumctl"), alone)
        path = self.base.folder / "meetings/Council/paper-1.pdf"
        done = subprocess.run(
            [alone / "plenumctl", "--json", "pdf", "info", path], capture_output=True,
            env={**os.environ, "PLENUM_PDF_WORKER": str(alone / "absent"), "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        if done.returncode == 0:
            return  # an installed worker was found, which is as good
        error = json.loads(done.stdout)["error"]
        self.assertEqual(done.returncode, UNAVAILABLE)
        self.assertIn("plenum-pdf-worker", error["message"])
        self.assertNotIn("store", error["message"])


class Meetings(Garbage):
    """MEETING.json in all its wrong forms."""

    def publish(self, content):
        path = self.folder / "m" / "MEETING.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return self.space.secretary.run("meeting", "publish", path)

    def refuse(self, content, exit, codes, about=""):
        return self.check_refused(self.publish(content), exit, codes, about)

    def meeting(self, **changes):
        meeting = {
            "plenum": 1, "title": "New", "start": "2030-12-03T08:00:00Z",
            "items": [{"title": "One", "papers": [{"title": "A", "file": "good.pdf"}]}],
        }  # fmt: skip
        meeting.update(changes)
        return {k: v for k, v in meeting.items() if v is not None}

    def nested(self, depth):
        return {"title": "x", "items": [self.nested(depth - 1)] if depth else []}

    def paper(self, file):
        return self.meeting(items=[{"title": "One", "papers": [{"title": "A", "file": file}]}])

    def setUp(self):
        super().setUp()
        (self.folder / "m" / "sub").mkdir(parents=True)
        (self.folder / "m" / "good.pdf").write_bytes(ps.small_pdf("Good"))
        (self.folder / "outside.pdf").write_bytes(ps.small_pdf("Outside"))
        os.symlink(self.folder / "outside.pdf", self.folder / "m" / "link.pdf")
        os.symlink(self.folder, self.folder / "m" / "linked-folder")
        self.before, self.listed = self.trees(), self.space.secretary.meetings()

    def tearDown(self):
        self.assertEqual(self.trees(), self.before, "something was left behind")
        self.assertEqual(self.space.secretary.meetings(), self.listed)
        self.assertEqual(self.space.secretary.must("sync").json["unsent"], 0)
        super().tearDown()

    def test_notJson_isRefused(self):
        for content in (
            b"", b"{", b"null", b"[]", b"\xff\xfe{\x00}\x00", b"\0" * 1000, b"%PDF-1.4", b'{"plenum": 1, "plenum": 1}',
            b'{"plenum": 1} trailing', json.dumps(self.meeting()).encode("utf-16"), b"[" * 5000, b'{"a":' * 5000,
            json.dumps(self.meeting()).encode()[:-20], b'{"title": "\xff"}',
        ):  # fmt: skip
            self.refuse(content, REFUSED, "corrupt", "MEETING.json")
        answer = self.publish(json.dumps(self.meeting(), indent=2).encode().replace(b'"items"', b'items'))
        self.check_refused(answer, REFUSED, "corrupt", "MEETING.json")
        self.assertIn("line 5", answer.json["error"]["detail"])

    def test_tooLarge_isRefused(self):
        self.refuse(b'{"plenum": 1, "x": "' + b"x" * 5_000_000 + b'"}', REFUSED, "too-large", "MEETING.json")

    def test_wrongTypesAndValues_areNamedByPlace(self):
        item = {"title": "One"}
        for changes, about in (
            ({"plenum": None}, "plenum"),
            ({"plenum": "one"}, "plenum"),
            ({"plenum": True}, "plenum"),
            ({"title": None}, "title"),
            ({"title": 7}, "title"),
            ({"title": "  "}, "title"),
            ({"title": "x" * 5000}, "title"),
            ({"title": "ệ" * 1500}, "title"),
            ({"body": "b" * 5000}, "body"),
            ({"items": [{"title": "x", "presenter": "p" * 600}]}, "items[0].presenter"),
            ({"items": [{"title": "x", "number": "1" * 100}]}, "items[0].number"),
            ({"items": [{"title": "x", "papers": [{"file": "good.pdf"}] * 501}]}, "items[0].papers"),
            ({"items": [{"title": "x", "papers": [{"file": "n" * 256}]}]}, "items[0].papers[0].file"),
            ({"items": [{"title": "x", "papers": [{"file": "a\0b"}]}]}, "items[0].papers[0].file"),
            ({"participants": [{"person": "p" * 600}]}, "participants[0].person"),
            ({"participants": [{"person": "p", "role": "r" * 200}]}, "participants[0].role"),
            ({"start": None}, "start"),
            ({"start": "tomorrow"}, "start"),
            ({"start": "2030-12-03T08:00:00"}, "start"),
            ({"start": "2030-02-31T08:00:00Z"}, "start"),
            ({"end": "2029-01-01T00:00:00Z"}, "end"),
            ({"timeZone": "Mars/Olympus"}, "timeZone"),
            ({"state": "secret"}, "state"),
            ({"items": {}}, "items"),
            ({"items": ["x"]}, "items[0]"),
            ({"items": [item, {"number": "2"}]}, "items[1].title"),
            ({"items": [{"title": "x", "kind": "party"}]}, "items[0].kind"),
            ({"items": [{"title": "x", "minutes": -1}]}, "items[0].minutes"),
            ({"items": [{"title": "x", "minutes": 1.5}]}, "items[0].minutes"),
            ({"items": [{"title": "x", "papers": "good.pdf"}]}, "items[0].papers"),
            ({"items": [{"title": "x", "papers": [{}]}]}, "items[0].papers[0].file"),
            ({"items": [{"title": "x", "papers": [{"file": 5}]}]}, "items[0].papers[0].file"),
            ({"items": [{"title": "x", "papers": [{"file": "good.pdf", "confidential": "yes"}]}]}, "confidential"),
            ({"items": [{"title": "x", "id": "no-id"}]}, "items[0].id"),
            ({"items": [{"title": "x", "id": "a" * 26}, {"title": "y", "id": "a" * 26}]}, "items[1].id"),
            ({"participants": [{}]}, "participants[0]"),
        ):
            self.refuse(self.meeting(**changes), REFUSED, "invalid-input", about)
        self.refuse(self.meeting(plenum=2), REFUSED, "newer-format")
        self.refuse(self.meeting(items=[self.nested(10)]), REFUSED, "invalid-input", "items[0].items[0]")
        self.refuse(self.meeting(items=[self.nested(20)]), REFUSED, "corrupt", "MEETING.json")  # no JSON is so deep

    def test_paths_stayInTheFolder(self):
        for file in ("../outside.pdf", "/etc/passwd", str(self.folder / "outside.pdf"), "sub/../../outside.pdf",
                     "..", "./good.pdf", "sub//good.pdf", "C:\\good.pdf", "sub\\good.pdf", "a\tb", "link.pdf",
                     "linked-folder/outside.pdf"):  # fmt: skip
            self.refuse(self.paper(file), REFUSED, "unsafe-path", f"items[0].papers[0].file ({file})".replace("\t", " "))
        self.refuse(self.paper("absent.pdf"), REFUSED, "not-found", "absent.pdf")
        self.refuse(self.paper("sub"), REFUSED, "invalid-input", "items[0].papers[0].file")

    def test_meetingFileItself_missingOrAFolder(self):
        answer = self.space.secretary.run("meeting", "publish", self.folder / "absent.json")
        self.check_refused(answer, USAGE, "not-found", "absent.json")
        answer = self.space.secretary.run("meeting", "publish", self.folder / "m")
        self.check_refused(answer, REFUSED, ("invalid-input", "unavailable", "not-found"), str(self.folder / "m"))


class Keys(Garbage):
    """Keys and passphrases."""

    def sign(self, key, passphrase):
        meeting = self.space.an.meetings()[0]["meeting"]
        item = self.space.an.items(meeting)[0]["item"]
        words = ("--key", key) + (("--key-passphrase-file", passphrase) if passphrase else ())
        return self.space.an.run("signoff", "add", item, "--decision", "agree", *words)

    def test_keys_wrongInEveryWay(self):
        right = self.space.secrets / "passphrase"
        wrong = self.folder / "wrong"
        wrong.write_text("not this one\n")
        empty = self.folder / "empty"
        empty.write_bytes(b"")
        text = self.folder / "text.p12"
        text.write_text("this is no key")
        cut = self.folder / "cut.p12"
        cut.write_bytes(self.space.an.key.read_bytes()[:300])
        zeros = self.folder / "zeros.p12"
        zeros.write_bytes(b"\0" * 4000)
        big = self.folder / "big.p12"
        with open(big, "wb") as file:
            file.truncate(50_000_000)
        before = self.trees()
        key = self.space.an.key
        for answer, exit, codes, about in (
            (self.sign(key, wrong), REFUSED, "wrong-passphrase", "an.p12"),
            (self.sign(key, empty), REFUSED, "wrong-passphrase", "an.p12"),
            (self.sign(key, None), UNAVAILABLE, "locked", ""),
            (self.sign(key, self.folder / "absent"), USAGE, "not-found", "absent"),
            (self.sign(self.folder / "absent.p12", right), USAGE, "not-found", "absent.p12"),
            (self.sign(text, right), REFUSED, ("corrupt", "invalid-input"), "text.p12"),
            (self.sign(cut, right), REFUSED, ("corrupt", "invalid-input"), "cut.p12"),
            (self.sign(zeros, right), REFUSED, ("corrupt", "invalid-input"), "zeros.p12"),
            (self.sign(big, right), REFUSED, "too-large", "big.p12"),
            (self.sign(self.folder, right), REFUSED, ("corrupt", "invalid-input", "unavailable"), ""),
            (self.sign(self.space.secrets / "anchors.pem", right), REFUSED, ("corrupt", "invalid-input"), "anchors.pem"),
            (self.sign("pkcs11:token=x", right), REFUSED, "unsupported", "pkcs11"),
        ):
            self.check_refused(answer, exit, codes, about)
        self.assertEqual(self.space.an.sign_offs(), [])
        self.assertEqual(self.trees(), before)

    def test_keyOfSomebodyElse_isANegativeVerdict(self):
        answer = self.sign(self.space.binh.key, self.space.secrets / "passphrase")
        self.assertEqual((answer.exit, answer.code), (1, "unauthorized"), str(answer))
        self.check_sentence(answer.json["error"]["message"], answer)
        self.assertEqual(self.space.an.sign_offs(), [])

    def test_profile_wrongPassphrase(self):
        folder = self.folder / "guarded"
        (self.folder / "right").write_text("correct horse\n")
        (self.folder / "wrong").write_text("incorrect horse\n")
        code = self.space.invite("Guarded")
        joined = ps.plenumctl("--profile", folder, "--passphrase-file", self.folder / "right", "space", "join", code, cwd=self.space.folder)
        self.assertEqual(joined.exit, 0, str(joined))
        before = ps.tree(folder)
        list_words = ("meeting", "list")
        answer = ps.plenumctl("--profile", folder, "--passphrase-file", self.folder / "wrong", *list_words)
        self.check_refused(answer, REFUSED, "wrong-passphrase")
        message = answer.json["error"]["message"]
        self.assertIn("profile", message)
        self.assertNotRegex(message, "sign|token|PIN")
        answer = ps.plenumctl("--profile", folder, *list_words)
        self.check_refused(answer, UNAVAILABLE, "locked")
        answer = ps.plenumctl("--profile", folder, "--passphrase-file", self.folder / "absent", *list_words)
        self.check_refused(answer, USAGE, "not-found", "absent")
        for name in ("device.key",):
            self.assertEqual(ps.tree(folder)[name], before[name])

    def test_profile_damagedDeviceKey(self):
        key = self.space.an.folder / "device.key"
        for content in (b"", b"garbage", key.read_bytes()[:100]):
            key.write_bytes(content)
            answer = self.space.an.run("meeting", "list")
            self.check_refused(answer, REFUSED, ("corrupt", "invalid-input"), "device.key")
            self.assertEqual(key.read_bytes(), content)
        key.unlink()
        answer = self.space.an.run("meeting", "list")
        self.check_refused(answer, USAGE, "not-found", "device.key")
        self.assertFalse(key.exists(), "a key that got lost must not be made anew")


class Disks(Garbage):
    """Full and read-only disks, real ones: a small tmpfs in a mount namespace of the test's own."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.namespace = next(
            (words for words in (["unshare", "-rm"], ["unshare", "-m"]) if cls.can_mount(words)), None
        )  # fmt: skip

    @classmethod
    def can_mount(cls, words):
        mount = [*words, "mount", "-t", "tmpfs", "plenum-test", cls.rooms]
        return subprocess.run(mount, capture_output=True).returncode == 0

    def setUp(self):
        super().setUp()
        if self.namespace is None:
            self.skipTest("neither user namespaces nor mount are allowed here")

    def on_disk(self, target, mode, profile, *words, spare=0):
        """Runs a command while `target` is a disk of that kind; returns the answer and what the disk held at the end."""
        self.count = getattr(self, "count", 0) + 1
        after = self.folder / f"after{self.count}"
        wrap = [*self.namespace, "sh", "-c", SMALL_DISK, "sh", target, after, spare, mode]
        answer = profile.run(*words, wrap=wrap)
        return answer, after

    def new_meeting(self, megabytes=0):
        path = ps.write_meeting(self.space.folder / "meetings" / "New", "New", 3)
        if megabytes:
            paper = path.parent / "paper-3.pdf"
            paper.write_bytes(paper.read_bytes() + b"\n%" + b"x" * (megabytes << 20))
        return path

    def unchanged(self, folder, after):
        self.assertEqual(ps.tree(after).keys() - {"t"}, ps.tree(folder).keys() - {"t"})

    def test_store_full_publishesNothing(self):
        path = self.new_meeting(megabytes=2)
        listed = self.space.secretary.meetings()
        for spare in (0, 1, 4, 8, 900):
            secretary = self.space.secretary.copy(self.space.folder / f"secretary-{spare}")
            answer, after = self.on_disk(self.space.store, "full", secretary, "meeting", "publish", path, spare=spare)
            self.check_refused(answer, UNAVAILABLE, "disk-full")
            self.assertEqual(secretary.meetings(), listed)
            # Whole papers may have found room; nothing names them yet, and no part of one is left.
            for name in ps.tree(after).keys() - ps.tree(self.space.store).keys():
                if (after / name).is_file():
                    self.assertTrue(name.startswith("b/"), name)
                    self.assertEqual(ps.tree(after)[name], name.split("/")[2].removesuffix(".bin"))
            secretary.must("meeting", "publish", path)
            shutil.rmtree(self.space.store)
            shutil.copytree(self.base.store, self.space.store)

    def test_store_readOnly_publishesNothingAndReadsOn(self):
        path = self.new_meeting()
        listed = self.space.secretary.meetings()
        store = self.space.store
        answer, after = self.on_disk(store, "read-only", self.space.secretary, "meeting", "publish", path)
        self.check_refused(answer, UNAVAILABLE, "read-only")
        self.unchanged(store, after)
        self.assertEqual(self.space.secretary.meetings(), listed)
        # A newer agenda can be fetched although own work cannot be handed over.
        item = self.space.an.items(listed[0]["meeting"])[0]["item"]
        os.rename(store, self.folder / "away")
        self.assertEqual(self.space.an.sign_off(item, "kept").json["signoff"]["delivery"], "saved-here")
        os.rename(self.folder / "away", store)
        self.space.publish("Fetched", papers=1)
        answer, after = self.on_disk(store, "read-only", self.space.an, "sync")
        self.assertEqual((answer.exit, [c for c, _ in answer.warnings]), (1, ["read-only"]), str(answer))
        self.assertEqual(answer.json["unsent"], 1)
        self.assertIn("Fetched", [m["title"] for m in self.space.an.meetings()])
        self.assertEqual(self.space.an.must("sync").json["unsent"], 0)

    def test_store_fullOrReadOnly_forOtherCommands(self):
        item = self.space.an.items(self.space.an.meetings()[0]["meeting"])[0]["item"]
        for mode, code, member in (("full", "disk-full", self.space.an), ("read-only", "read-only", self.space.binh)):
            words = ("signoff", "add", item, "--decision", "agree", *member.key_arguments())
            answer, _ = self.on_disk(self.space.store, mode, member, *words)
            self.assertEqual((answer.exit, answer.json["signoff"]["delivery"]), (0, "saved-here"), str(answer))
            self.assertEqual(member.must("sync").json["unsent"], 0)
            code_text = self.space.invite("Late")
            late = ps.Profile(self.space.folder / f"late-{mode}", self.space.secrets)
            answer, _ = self.on_disk(self.space.store, mode, late, "space", "join", code_text)
            self.check_refused(answer, UNAVAILABLE, code)
            late.must("space", "join", code_text)
            answer, _ = self.on_disk(self.space.store, mode, self.space.secretary, "space", "approve")
            self.check_refused(answer, UNAVAILABLE, code)
            self.assertEqual(len(self.space.secretary.must("space", "approve").json["approved"]), 1)
            empty = self.folder / f"empty-{mode}"
            empty.mkdir()
            founder = ps.Profile(self.space.folder / f"founder-{mode}", self.space.secrets)
            answer, after = self.on_disk(empty, mode, founder, "space", "create", empty, "--name", "N")
            self.check_refused(answer, UNAVAILABLE, code)
            self.assertEqual(founder.must("space", "create", empty, "--name", "N").exit, 0)

    def test_profile_full_losesNothing(self):
        path = self.new_meeting(megabytes=2)
        listed = self.space.secretary.meetings()
        answer, after = self.on_disk(self.space.secretary.folder, "full", self.space.secretary, "meeting", "publish", path, spare=600)
        self.check_refused(answer, UNAVAILABLE, "disk-full")
        left = ps.Profile(self.space.folder / "left", self.space.secrets)
        shutil.copytree(after, left.folder)
        self.assertEqual(left.meetings(), listed)
        self.assertEqual(list((left.folder / "papers").rglob("*-*-*")), [])
        self.assertEqual(left.must("meeting", "publish", path).json["delivery"], "in-store")

    def test_profile_full_syncAndSignOff(self):
        self.space.publish("Bulky", papers=1)
        paper = self.space.folder / "meetings/Bulky/paper-1.pdf"
        paper.write_bytes(paper.read_bytes() + b"\n%" + b"y" * (2 << 20))
        self.space.secretary.must("meeting", "publish", paper.parent / "MEETING.json")
        item = self.space.an.items(self.space.an.meetings()[0]["meeting"])[0]["item"]
        for words in (("sync",), ("signoff", "add", item, "--decision", "agree", *self.space.an.key_arguments())):
            for spare in (0, 16, 500):
                answer, after = self.on_disk(self.space.an.folder, "full", self.space.an, *words, spare=spare)
                self.check_answered(answer)
                left = ps.Profile(self.space.folder / f"left-{words[0]}-{spare}", self.space.secrets)
                shutil.copytree(after, left.folder)
                done = answer.exit == 0
                if not done:
                    self.check_refused(answer, UNAVAILABLE, ("disk-full", "unavailable"))
                kept = len(left.sign_offs())
                self.assertEqual(kept, 1 if done and words[0] == "signoff" else 0, str(answer))
                self.assertEqual(left.must("sync").json["unsent"], 0)
                self.assertEqual(sorted(m["papersHere"] for m in left.meetings()), [1, 2])

    def test_profile_readOnly_isSaid(self):
        answer, after = self.on_disk(self.space.an.folder, "read-only", self.space.an, "sync")
        self.check_refused(answer, UNAVAILABLE, "read-only")
        self.unchanged(self.space.an.folder, after)


class Places(Garbage):
    """Stores and profiles that are not there, not what they seem, or in use."""

    def test_store_missing_isOfflineAndNothingIsLost(self):
        os.rename(self.space.store, self.folder / "away")
        answer = self.space.an.run("sync")
        self.check_refused(answer, UNAVAILABLE, "unavailable", "store")
        self.assertEqual(len(self.space.an.meetings()), 1)
        path = ps.write_meeting(self.space.folder / "meetings" / "New", "New", 2)
        answer = self.space.secretary.run("meeting", "publish", path)
        self.check_refused(answer, UNAVAILABLE, "unavailable", "store")
        self.assertEqual((answer.json["version"], answer.json["delivery"]), (1, "saved-here"), str(answer))
        self.assertFalse(self.space.store.exists(), "a store was made where it is only away")
        os.rename(self.folder / "away", self.space.store)
        self.assertEqual(self.space.secretary.must("sync").json["unsent"], 0)
        self.space.an.must("sync")
        self.assertEqual(len(self.space.an.meetings()), 2)

    def test_store_aFileOrALink(self):
        os.rename(self.space.store, self.folder / "away")
        self.space.store.write_text("a file")
        self.check_refused(self.space.an.run("sync"), UNAVAILABLE, "unavailable", "store")
        self.space.store.unlink()
        self.space.store.symlink_to("nowhere")
        self.check_refused(self.space.an.run("sync"), UNAVAILABLE, "unavailable", "store")

    def test_inviteCode_mistypedOrCut(self):
        code = self.space.invite("Late")
        late = ps.Profile(self.space.folder / "late", self.space.secrets)
        middle = len(code) // 2
        other = "A" if code[middle] != "A" else "B"
        for wrong in (code[:-1], code[:40], code[:middle] + other + code[middle + 1 :], "", " ", "plenum1-", code[8:],
                      code + "A", code.upper(), "hello", "plenum1-" + "A" * 9000, "https://example.org/", "plenum1-ééé"):  # fmt: skip
            answer = late.run("space", "join", "--", wrong)
            message = self.check_refused(answer, REFUSED, ("invalid-input", "corrupt"))
            self.assertIn("invite code", message, wrong)
            self.assertFalse(late.folder.exists(), "a profile was made for a wrong code")
        self.check_refused(late.run("space", "join", code.replace("plenum1", "plenum2")), REFUSED, "newer-format")
        late.must("space", "join", f"  {code[:30]}\n {code[30:]} ")  # as a mail program may break it

    def test_profile_notJoinedYet_isSaidSo(self):
        alone = ps.Profile(self.space.folder / "alone", self.space.secrets)
        for words in (("sync",), ("meeting", "list"), ("space", "members"), ("signoff", "list")):
            message = self.check_refused(alone.run(*words), USAGE, "not-found")
            self.assertIn("space", message)

    def test_profile_inUse_secondSaysSo(self):
        with open(self.space.an.folder / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            for words in (("sync",), ("meeting", "list"), ("signoff", "list")):
                answer = self.space.an.run(*words)
                message = self.check_refused(answer, UNAVAILABLE, "locked", str(self.space.an.folder))
                self.assertIn("nother program", message)
        self.space.an.must("sync")

    def test_profile_twoProgramsAtOnce_neverBothWrite(self):
        def start(_):
            return self.space.an.run("sync")

        answers = ps.in_parallel([lambda i=i: start(i) for i in range(12)], 4)
        for answer in answers:
            self.check_answered(answer)
            self.assertIn((answer.exit, answer.code), [(0, None), (UNAVAILABLE, "locked")], str(answer))

    def test_profile_aFileOrInsideAFile(self):
        (self.folder / "file").write_text("not a folder")
        for folder in (self.folder / "file", self.folder / "file" / "below"):
            answer = ps.plenumctl("--profile", folder, "meeting", "list")
            self.check_refused(answer, answer.exit, ("invalid-input", "read-only"), str(folder))
        self.assertEqual((self.folder / "file").read_text(), "not a folder")

    def test_idsThatFitNothing_areUsage(self):
        an = self.space.an
        for words in (
            ("meeting", "show", "zzzz"), ("meeting", "show", ""), ("meeting", "show", an.meetings()[0]["meeting"], "--version", "9"),
            ("meeting", "show", an.meetings()[0]["meeting"], "--version", "zero"), ("meeting", "changes", "zzzz"),
            ("paper", "list", "zzzz"), ("paper", "export", "zzzz", "--out", self.folder / "x.pdf"),
            ("signoff", "list", "zzzz"), ("signoff", "add", "zzzz", "--decision", "agree", *an.key_arguments()),
            ("meeting", "list", "--store", "/nowhere"), ("sync", "--store", "ftp://example.org/x"),
        ):  # fmt: skip
            self.check_refused(an.run(*words), USAGE, "not-found")
        self.assertFalse((self.folder / "x.pdf").exists())

    def test_export_whereNothingCanBeWritten(self):
        paper = self.space.an.papers()[0]["paper"]
        for out, exit, code in ((self.folder / "no/such/folder/x.pdf", USAGE, "not-found"), (self.folder, REFUSED, "invalid-input")):
            answer = self.space.an.run("paper", "export", paper, "--out", out)
            self.check_refused(answer, exit, code, str(out))
        self.assertEqual(list(self.folder.glob("*.pdf")) + list(self.folder.glob(".*")), [])

    def test_membersMayNotPublish(self):
        path = ps.write_meeting(self.space.folder / "meetings" / "New", "New", 1)
        self.check_refused(self.space.an.run("meeting", "publish", path), REFUSED, "unauthorized")
        self.check_refused(self.space.an.run("space", "approve"), REFUSED, "unauthorized")
        self.check_refused(self.space.an.run("space", "invite", ps.STORE, "--name", "X"), REFUSED, "unauthorized")

    def test_spaceCreate_whereOneIs_isRefusedAndChangesNothing(self):
        before = ps.tree(self.space.store)
        other = ps.Profile(self.space.folder / "other", self.space.secrets)
        for profile in (other, self.space.secretary):
            answer = profile.run("space", "create", ps.STORE, "--name", "Again")
            self.check_refused(answer, REFUSED, "conflict", "store")
        self.assertEqual(ps.tree(self.space.store), before)


class Words(Garbage):
    """The command line itself."""

    def test_usage_isOneDocumentAndExitTwo(self):
        for words in (
            ("frobnicate",), ("meeting",), ("meeting", "destroy"), ("space", "create"), ("space", "create", "/x"),
            ("space", "join"), ("meeting", "publish"), ("meeting", "publish", "a", "b"), ("sync", "extra"), ("sync", "--frob"),
            ("sync", "--watch=yes"), ("sync", "--store"), ("pdf",), ("pdf", "info"), ("pdf", "render", "x"), ("doctor", "all"),
            ("signoff", "add", "x"), ("signoff", "add", "x", "--decision", "maybe", "--key", "k"), ("signoff", "add", "x", "--decision"),
            ("paper", "export", "x"), ("space", "invite", "s", "--name", ""), ("space", "invite", "s", "--name", "N", "--role", "king"),
            ("--profile",), ("--passphrase-file",), ("-x",), ("--", "sync"), ("",), ("--no-such-option", "sync"),
        ):  # fmt: skip
            answer = ps.plenumctl(*words, cwd=self.folder)
            self.check_refused(answer, USAGE, "usage")
            self.assertIn("Usage: plenumctl", answer.json["error"]["message"])
        self.assertEqual(ps.tree(self.folder / "space"), ps.tree(self.folder / "space"))

    def test_helpAndVersion_areOneDocument(self):
        for words, key in ((("--help",), "commands"), (("help",), "commands"), (("--version",), "version")):
            answer = ps.plenumctl(*words)
            self.assertEqual(answer.exit, 0, str(answer))
            self.assertIn(key, answer.json)
        nothing = ps.plenumctl()
        self.assertEqual(nothing.exit, USAGE, str(nothing))
        self.assertIsNotNone(nothing.json, str(nothing))

    def test_json_anywhereAndTwice_isStillOneDocument(self):
        for words in (("meeting", "list", "--json"), ("meeting", "--json", "list"), ("--json", "--quiet", "meeting", "list", "--json")):
            answer = ps.plenumctl(*self.space.an.arguments(), *words, cwd=self.space.folder)
            self.assertEqual(answer.exit, 0, str(answer))
            self.assertEqual(list(answer.json), ["meetings"])

    def test_stdoutClosedOrFull_isNotSuccess(self):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [ps.program("plenumctl"), "--json", *map(str, self.space.an.arguments()), "meeting", "list"],
                cwd=self.space.folder, stdout=full, stderr=subprocess.PIPE,
            )  # fmt: skip
        self.assertEqual(done.returncode, UNAVAILABLE)

    def test_wordsThatAreNoText_doNoHarm(self):
        for word in (b"\xff\xfe", "\u202egnp.exe".encode(), b"x" * 100_000, b"a\nb\tc", "Ủy ban".encode()):
            done = subprocess.run(
                [ps.program("plenumctl"), "--json", *map(str, self.space.an.arguments()), "meeting", "show", word],
                cwd=self.space.folder, capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"},
            )  # fmt: skip
            self.assertEqual(done.returncode, USAGE)
            message = json.loads(done.stdout)["error"]["message"]
            self.assertNotIn("\u202e", message)
            self.assertNotIn("\n", message)
            self.assertLess(len(message), 1000, "a sentence, not an echo")


if __name__ == "__main__":
    ps.main()
