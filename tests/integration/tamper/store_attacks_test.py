#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store that somebody puts back, mixes up, stuffs with foreign objects or lies with: what the clients say and keep."""

import base64
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import plenum_space as ps  # noqa: E402


def view(profile):
    """What a profile shows of the space."""
    return {
        "meetings": [(m["meeting"], m["version"], m["title"], m["papersHere"]) for m in profile.meetings()],
        "members": sorted(m["name"] for m in profile.must("space", "members").json["members"]),
        "signoffs": sorted((s["person"], s["comment"], s["verdict"], s["foreignDevice"]) for s in profile.sign_offs()),
    }


class Signer:
    """A device key taken out of a profile: what a member who is up to no good could write into the store."""

    def __init__(self, profile, folder):
        tool = [ps.program("plenum-mark-tool"), profile.folder, "key"]
        pem = subprocess.run(tool, check=True, capture_output=True, text=True).stdout
        self.key = pathlib.Path(folder) / f"{profile.folder.name}-device.pem"
        self.key.write_text(pem[: pem.index("-----END PRIVATE KEY-----")] + "-----END PRIVATE KEY-----\n")
        public = subprocess.run(
            ["openssl", "pkey", "-in", self.key, "-pubout", "-outform", "DER"], check=True, capture_output=True
        ).stdout[-32:]
        self.key_id = hashlib.sha256(public).hexdigest()[:16]
        self.device = base64.b32encode(hashlib.sha256(public).digest()[:16]).decode().lower().rstrip("=")

    def seal(self, kind, space, name, payload):
        """The bytes of a signed object as docs/store-format.md describes them."""
        text = json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        signed = b"\0".join([b"PLN1", kind.encode(), space.encode(), name.encode(), text])
        to_sign = self.key.with_suffix(".bytes")
        to_sign.write_bytes(signed)
        signature = subprocess.run(
            ["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", self.key, "-in", to_sign], check=True, capture_output=True
        ).stdout
        body = b"PLN1 %s %010d\n%s\n-- %s ed25519 %s\n" % (
            kind.encode(), len(text), text, self.key_id.encode(), base64.b64encode(signature)
        )  # fmt: skip
        return body + b"== " + hashlib.sha256(body).hexdigest().encode() + b"\n", hashlib.sha256(signed).hexdigest()


def payload_of(path):
    data = pathlib.Path(path).read_bytes()
    return json.loads(data[21 : 21 + int(data[10:20])])


class Attacks(ps.Case):
    @classmethod
    def setUpClass(cls):
        room = ps.scratch("attacks")
        cls.addClassCleanup(room.cleanup)
        cls.rooms = pathlib.Path(room.name)
        base = cls.base = ps.Space.found(cls.rooms / "base")
        base.publish("Board", papers=1)
        cls.sign_all(base, "yesterday")
        base.newcomer("newcomer")
        shutil.copytree(base.store, base.folder / "yesterday")
        base.publish("Council", note="second")
        cls.sign_all(base, "today")

    @staticmethod
    def sign_all(space, day):
        for person in (space.an, space.binh):
            person.must("sync")
            meeting = next(m["meeting"] for m in person.meetings() if m["title"] == "Council")
            answer = person.sign_off(person.items(meeting)[0]["item"], f"{day} by {person.folder.name}")
            assert answer.exit == 0, answer
        for person in (space.secretary, space.an, space.binh):
            person.must("sync")

    @staticmethod
    def sign_without_the_secretary(space):
        """What no roll-up lists yet. Returns the names of the segments, one of An's and one of Binh's."""
        before = set(space.objects())
        for person in (space.an, space.binh):
            meeting = next(m["meeting"] for m in person.meetings() if m["title"] == "Council")
            answer = person.sign_off(person.items(meeting)[0]["item"], f"late by {person.folder.name}")
            assert answer.exit == 0, answer
        for person in (space.an, space.binh):
            person.must("sync")
        return sorted(n for n in set(space.objects()) - before if n.startswith("l/"))

    def setUp(self):
        super().setUp()
        self.space = self.base.copy(self.folder / "space")

    def everybody(self):
        return [self.space.secretary, self.space.an, self.space.binh]

    def newcomer(self):
        return ps.Profile(self.space.folder / "newcomer", self.space.secrets)

    def names(self, kind):
        return [n for n in self.space.objects() if ps.object_type(n) == kind]

    def replace_store(self, folder):
        shutil.rmtree(self.space.store)
        shutil.copytree(self.space.folder / folder, self.space.store)

    def check_sync(self, profile, codes, subjects=None):
        """A sync that ends by itself, says just these things, and nothing else."""
        answer = profile.run("sync")
        self.check_answered(answer)
        self.assertEqual(answer.exit, 1 if codes else 0, str(answer))
        self.assertEqual(sorted({code for code, _ in answer.warnings}), sorted(codes), str(answer))
        for subject in subjects or []:
            self.assertIn(subject, [s for _, s in answer.warnings], str(answer))
        for warning in answer.json["warnings"]:
            self.assertGreater(len(warning["message"]), 40, str(answer))
        return answer

    def note(self, signer):
        return {"kind": "annot.del", "hlc": {"counter": 1, "dev": signer.device}, "body": {"id": "a" * 26}}

    def log(self, signer, entries, seq=1, prev=""):
        return {"dev": signer.device, "seq": seq, "prev": prev, "base": 1, "entries": entries}


class Rollback(Attacks):
    def test_yesterdaysStore_everyClientSaysSoAndKeepsWhatItHas(self):
        before = [view(p) for p in self.everybody()]
        self.replace_store("yesterday")
        members = [self.space.an, self.space.binh]
        for profile, known in zip(members, before[1:]):
            for _ in range(2):  # it is said again each time, not only once
                answer = self.check_sync(profile, ["rollback"], self.names("HDTP"))
                self.assertIn("older", " ".join(w["message"] for w in answer.json["warnings"]))
                self.assertEqual(view(profile), known)
        # The lead says so too, and puts back what is missing, byte for byte.
        answer = self.check_sync(self.space.secretary, ["rollback"], self.names("HDTP"))
        self.assertGreater(answer.json["healed"], 0)
        for profile, known in zip(self.everybody(), before):
            self.check_sync(profile, [])
            self.assertEqual(view(profile), known)
        for name in self.base.objects():
            if not name.startswith("j/"):  # an answered request is nobody's any more
                self.assertEqual((self.space.store / name).read_bytes(), (self.base.store / name).read_bytes(), name)

    def test_yesterdaysLogsOnly_rollupsHoldWhatIsGone_therestIsMissedByName(self):
        known = view(self.space.binh)
        shutil.rmtree(self.space.store / "l")
        shutil.copytree(self.space.folder / "yesterday" / "l", self.space.store / "l")
        for profile in self.everybody():
            self.check_sync(profile, [])
        newcomer = self.newcomer()
        self.check_sync(newcomer, [])
        self.assertEqual(view(newcomer)["signoffs"], known["signoffs"])

        late = self.sign_without_the_secretary(self.space)
        self.assertEqual(len(late), 2)
        for name in late:
            (self.space.store / name).unlink()
        seen = [view(p) for p in (self.space.an, self.space.binh)]
        self.check_sync(self.space.an, ["rollback"])
        # Each puts its own back; An's is there again when Binh looks.
        self.assertEqual(self.space.binh.must("sync", "--thorough").warnings, [])
        self.check_sync(self.space.an, [])
        self.assertEqual([view(p) for p in (self.space.an, self.space.binh)], seen)
        self.assertEqual([n for n in late if not (self.space.store / n).exists()], [])

    def test_yesterdaysHeadPointerOnly_isRollbackForMembersAndHarmlessForNewcomers(self):
        pointer = self.names("HDTP")[0]
        shutil.copyfile(self.space.folder / "yesterday" / pointer, self.space.store / pointer)
        known = view(self.space.an)
        self.check_sync(self.space.an, ["rollback"], [pointer])
        self.assertEqual(view(self.space.an), known)
        self.check_sync(self.newcomer(), [])
        self.assertIn(("Council", 1), [(m[2], m[1]) for m in view(self.newcomer())["meetings"]])

    def test_emptyStore_isAwayAndLosesNothing(self):
        for emptied in ("nothing mounted", "folder gone"):
            known = [view(p) for p in self.everybody()]
            shutil.rmtree(self.space.store)
            if emptied == "nothing mounted":
                self.space.store.mkdir()
            for profile, shown in zip(self.everybody(), known):
                answer = profile.run("sync")
                self.check_answered(answer)
                self.assertIn(answer.exit, (1, 3), f"{emptied}: {answer}")
                self.assertEqual(view(profile), shown, emptied)
            if emptied == "nothing mounted":
                self.assertEqual(ps.tree(self.space.store), {}, "something was written where nothing is mounted")
            shutil.rmtree(self.space.store, ignore_errors=True)
            shutil.copytree(self.base.store, self.space.store)
            for profile, shown in zip(self.everybody(), known):
                self.check_sync(profile, [])

    def test_eachObjectDeleted_membersKeepWhatTheyHave(self):
        known = view(self.space.an)
        for name in self.space.objects():
            (self.space.store / name).unlink()
            profile = self.space.an.copy(self.space.folder / "victim")
            answer = profile.run("sync")
            self.check_answered(answer)
            self.assertEqual(view(profile), known, name)
            if ps.object_type(name) == "HDTP":
                self.assertEqual([s for _, s in answer.warnings], [name])
            shutil.rmtree(profile.folder)
            shutil.copyfile(self.base.store / name, self.space.store / name)


class Mixing(Attacks):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.logs = cls.sign_without_the_secretary(cls.base)

    def refused(self, name, *, shown=None, codes=("corrupt", "unauthorized")):
        """A newcomer names this object and shows what the space is without it."""
        damaged = self.newcomer().copy(self.folder / "space" / "victim")
        answer = damaged.run("sync")
        self.check_answered(answer)
        found = [code for code, subject in answer.warnings if subject == name]
        self.assertTrue(found, f"{name} is not named\n{answer}")
        self.assertLessEqual(set(found), set(codes), str(answer))
        seen = view(damaged)
        shutil.rmtree(damaged.folder)
        return seen

    def put_back(self, *names):
        for name in names:
            target = self.space.store / name
            if target.is_dir() and not target.is_symlink():
                shutil.rmtree(target)
            else:
                target.unlink(missing_ok=True)
            shutil.copyfile(self.base.store / name, target)

    def test_namesSwapped_bothAreRefused(self):
        council = max(n for n in self.names("MANI") if n.endswith(self.names("MANI")[0][-20:]) and "/000002-" in n)
        board = next(n for n in self.names("MANI") if n.split("/")[1] != council.split("/")[1])
        shown = {p["sha256"] for p in self.space.an.papers()}
        blobs = [n for n in self.names("blob") if n.split("/")[2][:-4] in shown]
        rosters = self.names("ROST")
        for first, second in ((council, board), tuple(self.logs), tuple(blobs[:2])):
            a, b = (self.base.store / first).read_bytes(), (self.base.store / second).read_bytes()
            (self.space.store / first).write_bytes(b)
            (self.space.store / second).write_bytes(a)
            self.refused(first)
            self.refused(second)
            self.put_back(first, second)
        # An older object under the newest name, validly signed as it is.
        shutil.copyfile(self.base.store / rosters[0], self.space.store / rosters[-1])
        self.assertEqual(self.refused(rosters[-1])["members"], [])
        self.put_back(rosters[-1])
        # The pointer's content as a head and the other way round: another type.
        pointer, head = self.names("HDTP")[0], self.names("HEAD")[-1]
        shutil.copyfile(self.base.store / head, self.space.store / pointer)
        self.refused(pointer)

    def test_objectsOfAnotherSpace_areRefused(self):
        other = ps.Space.found(self.folder / "other", papers=1)
        for kind in ("INIT", "TRST", "HDTP", "ROST", "MANI"):
            own = max(n for n in self.names(kind)) if kind != "MANI" else self.names(kind)[0]
            foreign = max(n for n in other.objects() if ps.object_type(n) == kind)
            shutil.copyfile(other.store / foreign, self.space.store / own)
            if kind == "MANI":
                self.refused(own, codes=("corrupt", "unauthorized", "forked"))
            else:
                seen = self.refused(own)
                if kind in ("INIT", "TRST"):
                    self.assertEqual(seen["meetings"], [])
            self.put_back(own)
        # The whole other store in the place of this one.
        known = view(self.space.an)
        self.replace_store("../other/store")
        answer = self.space.an.run("sync")
        self.check_answered(answer)
        self.assertNotEqual(answer.exit, 0, str(answer))
        self.assertEqual(view(self.space.an), known)

    def test_lengthsAndKindsOfFiles_areRefused(self):
        secretary_name = self.names("MANI")[0]
        targets = [max(self.names(k)) for k in ("INIT", "TRST", "HDTP", "ROST", "ROLL")] + [self.logs[0], secretary_name]
        shown = {p["sha256"] for p in self.space.an.papers()}
        targets.append(next(n for n in self.names("blob") if n.split("/")[2][:-4] in shown))
        codes = ("corrupt", "unauthorized", "too-large", "unsafe-path", "not-found", "unavailable")
        for name in targets:
            good = (self.base.store / name).read_bytes()
            path = self.space.store / name
            for content in (b"", good[:1], good[: len(good) // 2], good[:-1], good + b"\n", good + good, b"\0" * 6_000_000):
                path.write_bytes(content)
                self.refused(name, codes=codes)
            path.unlink()
            elsewhere = self.folder / "elsewhere.bin"
            elsewhere.write_bytes(good)
            path.symlink_to(elsewhere)
            self.refused(name, codes=codes)
            path.unlink()
            os.mkfifo(path)
            self.refused(name, codes=codes)
            path.unlink()
            path.mkdir()
            self.refused(name, codes=codes)
            self.put_back(name)

    def test_strangersFilesUnderPlausibleNames_changeNothing(self):
        stranger = Signer(self.newcomer(), self.folder)
        space = payload_of(self.space.store / "plenum.bin")["space"]
        meeting = self.names("MANI")[0].split("/")[1]
        head = payload_of(self.space.store / self.names("HDTP")[0])
        head["seq"] += 1
        manifest = payload_of(self.space.store / max(n for n in self.names("MANI") if f"/{meeting}/" in n))
        manifest["n"] += 1
        for name, kind, payload in (
            (f"head-{stranger.key_id}.bin", "HDTP", head),
            (f"h/{head['seq']:09}-{stranger.key_id}.bin", "HEAD", head),
            (f"m/{meeting}/{manifest['n']:06}-{stranger.key_id}.bin", "MANI", manifest),
            (f"trust/000002-{stranger.key_id}.bin", "TRST", payload_of(self.space.store / self.names("TRST")[0])),
            (f"l/000001/0/{stranger.device}-000001.bin", "LOGS", self.log(stranger, [self.note(stranger)])),
        ):
            (self.space.store / name).write_bytes(stranger.seal(kind, space, name, payload)[0])
        (self.space.store / "README.txt").write_text("not an object")
        (self.space.store / "m" / "NOT-AN-ID").mkdir()
        known = view(self.space.an)
        self.check_sync(self.space.an, [])
        self.assertEqual(view(self.space.an), known)
        newcomer = self.newcomer()
        answer = newcomer.run("sync")
        self.check_answered(answer)
        self.assertEqual(answer.warnings, [("corrupt", f"trust/000002-{stranger.key_id}.bin")], str(answer))
        self.assertEqual(view(newcomer), known)


class Forgery(Attacks):
    """Binh is a member, and lies."""

    def append(self, entries):
        """A new segment of Binh's log that everybody must accept as his."""
        signer = Signer(self.space.binh, self.folder)
        space = payload_of(self.space.store / "plenum.bin")["space"]
        last = max(n for n in self.names("LOGS") if signer.device in n)
        before = (self.space.store / last).read_bytes()
        payload = before[21 : 21 + int(before[10:20])]
        signed = b"\0".join([b"PLN1", b"LOGS", space.encode(), last.encode(), payload])
        seq = payload_of(self.space.store / last)["seq"] + 1
        name = f"l/000001/0/{signer.device}-{seq:06}.bin"
        for counter, entry in enumerate(entries, 1000):
            entry["hlc"] = {"counter": counter, "dev": signer.device}
        log = self.log(signer, entries, seq, hashlib.sha256(signed).hexdigest())
        (self.space.store / name).write_bytes(signer.seal("LOGS", space, name, log)[0])
        return name

    def exported(self, person, comment):
        folder = self.folder / "export"
        self.space.an.must("signoff", "list", "--export", folder)
        for path in folder.glob("*.json"):
            statement = json.loads(path.read_text())
            if statement.get("comment") == comment:
                return path.read_bytes(), path.with_suffix(".p7s").read_bytes()
        raise AssertionError(f"no sign-off {comment} of {person}")

    def entry(self, statement, p7s):
        parsed = json.loads(statement)
        return {
            "kind": "sign",
            "body": {
                "statement": base64.b64encode(statement).decode(),
                "p7s": base64.b64encode(p7s).decode(),
                "meeting": self.value_of(parsed, "meeting"),
                "item": self.value_of(parsed, "item"),
            },
        }

    def value_of(self, statement, key):
        value = statement[key]
        return value["id"] if isinstance(value, dict) else value

    def sign_as(self, person, statement):
        """Signs any bytes with a person's key, the way Plenum does: openssl cms, CAdES, detached."""
        (self.folder / "statement").write_bytes(statement)
        done = subprocess.run(
            [
                "openssl", "cms", "-sign", "-cades", "-binary", "-outform", "DER", "-md", "sha256", "-in", "statement",
                "-signer", self.space.secrets / f"{person}.pem", "-inkey", self.key_of(person),
                "-certfile", self.space.secrets / "issuing.pem",
            ],
            cwd=self.folder, check=True, capture_output=True,
        )  # fmt: skip
        return done.stdout

    def key_of(self, person):
        target = self.folder / f"{person}.key"
        if target.exists():
            return target
        subprocess.run(
            [
                "openssl", "pkcs12", "-in", self.space.secrets / f"{person}.p12", "-nocerts", "-nodes", "-out", target,
                "-passin", f"file:{self.space.secrets / 'passphrase'}",
            ],
            check=True, capture_output=True,
        )  # fmt: skip
        return target

    def judge(self, reader, comment):
        self.check_answered(reader.run("sync"))
        return [s for s in reader.sign_offs() if s["comment"] == comment]

    def test_signOffOfAnotherSentAgain_isNotCountedTwice(self):
        statement, p7s = self.exported("an", "today by an")
        self.append([self.entry(statement, p7s)])
        found = self.judge(self.space.secretary, "today by an")
        self.assertEqual(len(found), 2)
        self.assertEqual(sorted(s["foreignDevice"] for s in found), [False, True])
        self.assertEqual(self.space.secretary.run("signoff", "verify").exit, 1)

    def test_statementInAnothersNameWithOwnKey_isNotValid(self):
        statement, _ = self.exported("an", "today by an")
        forged = statement.replace(b"today by an", b"forged by b")
        self.append([self.entry(forged, self.sign_as("binh", forged))])
        for reader in (self.space.secretary, self.space.an):
            found = self.judge(reader, "forged by b")
            self.assertEqual(len(found), 1)
            self.assertNotEqual(found[0]["verdict"], "TOTAL-PASSED", found)
            self.assertTrue(found[0]["foreignDevice"], found)
            self.assertEqual(reader.run("signoff", "verify").exit, 1)

    def test_ownStatementChangedAfterSigning_isNotValid(self):
        statement, p7s = self.exported("binh", "today by binh")
        changed = statement.replace(b'"agree"', b'"disagree"')
        self.assertNotEqual(changed, statement)
        self.append([self.entry(changed, p7s)])
        found = self.judge(self.space.an, "today by binh")
        self.assertEqual(sorted(s["verdict"] for s in found), ["TOTAL-FAILED", "TOTAL-PASSED"], found)

    def test_ownSignatureMadeWithOpenssl_isValid(self):
        """The check of the checks: what Binh may say, he can say with other tools too."""
        exported, _ = self.exported("binh", "today by binh")
        statement = json.loads(exported)
        while True:  # the time in the statement is that of the signature, to the second
            now = time.gmtime()
            own = exported.replace(b"today by binh", b"by openssl ok").replace(
                statement["time"].encode(), time.strftime("%Y-%m-%dT%H:%M:%SZ", now).encode()
            )
            p7s = self.sign_as("binh", own)
            if time.gmtime() == now:
                break
        self.append([self.entry(own, p7s)])
        found = self.judge(self.space.an, "by openssl ok")
        self.assertEqual([(s["verdict"], s["foreignDevice"]) for s in found], [("TOTAL-PASSED", False)], found)

    def test_entriesOfNonsense_hurtNobody(self):
        entries = [
            {"kind": "sign", "body": {}},
            {"kind": "sign", "body": {"statement": "AAAA", "p7s": "AAAA", "meeting": "x", "item": "y"}},
            {"kind": "annot.put", "body": {"id": "short"}},
            {"kind": "annot.del", "body": {"id": 7}},
            {"kind": "future.thing", "body": {"deep": [[[[[[1]]]]]]}},
        ]
        known = view(self.space.an)
        self.append(entries)
        self.check_sync(self.space.an, [])
        self.assertEqual(view(self.space.an)["meetings"], known["meetings"])
        counted = [s for s in view(self.space.an)["signoffs"] if s[2] == "TOTAL-PASSED"]
        self.assertEqual(counted, known["signoffs"])

    def test_rubbishUnderMyNextName_isReplacedAndNothingIsLost(self):
        signer = Signer(self.space.an, self.folder)
        mine = max(n for n in self.names("LOGS") if signer.device in n)
        following = mine.replace("-000002.", "-000003.")
        far = mine.replace("-000002.", "-000099.")
        for name in (following, far):
            (self.space.store / name).write_bytes(b"rubbish")
        meeting = self.space.an.meetings()[0]["meeting"]
        answer = self.space.an.sign_off(self.space.an.items(meeting)[0]["item"], "in spite of it")
        self.assertEqual(answer.exit, 0, str(answer))
        self.check_sync(self.space.an, [])
        self.assertEqual(self.space.an.must("sync").json["unsent"], 0)
        found = self.judge(self.space.binh, "in spite of it")
        self.assertEqual([s["verdict"] for s in found], ["TOTAL-PASSED"])


if __name__ == "__main__":
    ps.main()
