# SPDX-License-Identifier: GPL-3.0-or-later
"""A space of real programs for the integration tests: a store folder, a secretary, two delegates, a small meeting.

    space = Space.found(folder)             # secretary, An and Binh joined and approved, one meeting published
    answer = space.binh.run("sync")         # plenumctl --json, as Answer(exit, json, stderr, seconds)
    other = space.copy(folder)              # the whole space, store and people, elsewhere

A space can be copied because its profiles know the store as /proc/self/cwd/store: commands run in the space's folder.

Needs PLENUM_BIN_DIR (where plenumctl lies) and PLENUM_SOURCE_DIR; else only the standard library and openssl.
"""

import concurrent.futures
import dataclasses
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(os.environ.get("PLENUM_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
os.environ.setdefault("PLENUM_NO_KEYRING", "1")  # no test leaves secrets in the keyring of whoever runs it
SLOW = 120  # seconds after which a command counts as hanging, on a very busy machine
STORE = "/proc/self/cwd/store"  # the store of the space in whose folder a command runs


def program(name):
    return pathlib.Path(os.environ["PLENUM_BIN_DIR"]) / name


# ---- Randomness, rounds, room -----------------------------------------------------------------------------------


def seeded(name):
    """A random generator; its seed is printed, and PLENUM_TEST_SEED repeats a run."""
    seed = int(os.environ.get("PLENUM_TEST_SEED") or random.SystemRandom().randrange(1, 10**9))
    print(f"{name}: PLENUM_TEST_SEED={seed}", flush=True)
    return random.Random(seed)


def rounds(usual):
    """How often to try: PLENUM_TEST_ROUNDS multiplies what is usual, for a longer soak."""
    return int(usual * float(os.environ.get("PLENUM_TEST_ROUNDS") or 1))


def scratch(name):
    """A temporary folder, in memory where there is such a place: the tests copy profiles by the hundred."""
    memory = pathlib.Path("/dev/shm")
    base = os.environ.get("TMPDIR") or (memory if os.access(memory, os.W_OK) else None)
    return tempfile.TemporaryDirectory(prefix=f"plenum-{name}-", dir=base)


def in_parallel(jobs, workers=None):
    """Runs the callables on a few threads and returns their results in order; the first failure is raised."""
    with concurrent.futures.ThreadPoolExecutor(workers or max(2, os.cpu_count() or 1)) as pool:
        futures = [pool.submit(job) for job in jobs]
        try:
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()


def tree(folder):
    """What a folder holds: relative path -> SHA-256 of the file, link target, or "folder"."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = "-> " + os.readlink(path)
        elif path.is_dir():
            found[name] = "folder"
        else:
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


# ---- Papers and meetings ----------------------------------------------------------------------------------------


def small_pdf(title, pages=1, ballast=0):
    """A well-formed PDF of about 700 bytes, and so many more in a stream nobody draws."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(pages))
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for page in range(1, pages + 1):
        content = f"BT /F1 18 Tf 72 720 Td ({title}, page {page}) Tj ET"
        number = len(bodies) + 1
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        bodies.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    if ballast:
        filling = "".join(f"{n:015d}\n" for n in range(ballast // 16))
        bodies.append(f"<< /Length {len(filling)} >>\nstream\n{filling}\nendstream")
    out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def write_meeting(folder, title, papers=3, note=""):
    """Writes MEETING.json with small papers into a folder and returns its path. Another note makes another version:
    it is in the first item's title and in the first paper, everything else stays."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    items = []
    for index in range(papers):
        mark = f" ({note})" if note and index == 0 else ""
        (folder / f"paper-{index + 1}.pdf").write_bytes(small_pdf(f"{title} {index + 1}{mark}", 1 + index % 3))
        items.append(
            {
                "number": str(index + 1),
                "title": f"Item {index + 1}{mark}",
                "kind": "decision" if index % 2 == 0 else "information",
                "papers": [{"title": f"Paper {index + 1}", "file": f"paper-{index + 1}.pdf"}],
            }
        )
    meeting = {
        "plenum": 1,
        "title": title,
        "body": "Council",
        "start": "2030-12-03T08:00:00+07:00",
        "end": "2030-12-03T11:00:00+07:00",
        "items": items,
    }
    path = folder / "MEETING.json"
    path.write_text(json.dumps(meeting), encoding="utf-8")
    return path


# ---- Programs ---------------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Answer:
    """What plenumctl --json said."""

    words: tuple
    exit: int  # negative: the signal that ended it
    json: dict  # None if stdout was not exactly one JSON object
    stdout: str
    stderr: str
    seconds: float

    @property
    def code(self):
        return (self.json or {}).get("error", {}).get("code")

    @property
    def warnings(self):
        """(code, object) of every warning of a sync."""
        return [(w["code"], w["object"]) for w in (self.json or {}).get("warnings", [])]

    def __str__(self):
        return f"plenumctl {' '.join(self.words)}\n  exit {self.exit}\n  stdout {self.stdout}\n  stderr {self.stderr}"


def plenumctl(*words, wrap=(), env=None, input=None, **options):
    """Runs plenumctl --json with these words. `wrap` stands before the program: ["unshare", "-rm", …]."""
    start = time.monotonic()
    done = subprocess.run(
        [*map(str, wrap), str(program("plenumctl")), "--json", *map(str, words)],
        stdin=subprocess.DEVNULL if input is None else None,
        input=input,
        capture_output=True,
        timeout=SLOW,
        env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", **(env or {})},
        **options,
    )
    stdout = done.stdout.decode("utf-8", "replace")
    try:
        parsed = json.loads(stdout)
    except ValueError:
        parsed = None
    return Answer(
        tuple(map(str, words)),
        done.returncode,
        parsed if isinstance(parsed, dict) else None,
        stdout,
        done.stderr.decode("utf-8", "replace"),
        time.monotonic() - start,
    )


class Profile:
    """The folder of one user of Plenum and the commands on it."""

    def __init__(self, folder, secrets, key=None):
        self.folder = pathlib.Path(folder)
        self.secrets = pathlib.Path(secrets)  # holds the file "passphrase" of the keys
        self.key = key  # PKCS#12 file of this person

    def arguments(self):
        # No passphrase: stretching it would take half of the time of every command.
        return ["--profile", self.folder]

    def key_arguments(self):
        return ["--key", self.key, "--key-passphrase-file", self.secrets / "passphrase"]

    def run(self, *words, **options):
        return plenumctl(*self.arguments(), *words, cwd=self.folder.parent, **options)

    def must(self, *words, exit=0, **options):
        answer = self.run(*words, **options)
        if answer.exit != exit or answer.json is None:
            raise AssertionError(f"exit {exit} was expected:\n{answer}")
        return answer

    def copy(self, folder):
        """The same person in another folder, as the files stand now. The store is the one beside that folder."""
        shutil.copytree(self.folder, folder)
        return Profile(folder, self.secrets, self.key)

    # What this profile shows.
    def meetings(self):
        return self.must("meeting", "list").json["meetings"]

    def items(self, meeting):
        def flatten(items):
            for item in items:
                yield item
                yield from flatten(item.get("items", []))

        return list(flatten(self.must("meeting", "show", meeting).json["items"]))

    def papers(self):
        return self.must("paper", "list").json["papers"]

    def sign_offs(self):
        return self.must("signoff", "list").json["signoffs"]

    def sign_off(self, item, comment, decision="agree"):
        return self.run(
            "signoff", "add", item, "--decision", decision, "--comment", comment, *self.key_arguments()
        )

    # Marks, through the test program mark_tool: plenumctl has no command for them.
    def mark_tool(self, *words):
        done = subprocess.run(
            [program("plenum-mark-tool"), self.folder, *map(str, words)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SLOW,
            cwd=self.folder.parent,
        )
        if done.returncode != 0:
            raise AssertionError(f"mark_tool {words}: exit {done.returncode}\n{done.stderr.decode()}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def marks(self, paper):
        return self.mark_tool("list", paper)[0]["marks"]


class Space:
    """store/, secretary/, an/, binh/, meeting/, secrets/ in one folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.store = self.folder / "store"
        secrets = self.folder / "secrets"
        self.secretary = Profile(self.folder / "secretary", secrets, secrets / "secretary.p12")
        self.an = Profile(self.folder / "an", secrets, secrets / "an.p12")
        self.binh = Profile(self.folder / "binh", secrets, secrets / "binh.p12")
        self.secrets = secrets

    @staticmethod
    def found(folder, papers=3):
        """Everybody approved and up to date, one meeting "Council" published."""
        space = Space(folder)
        space.folder.mkdir(parents=True, exist_ok=True)
        space.make_keys("The Secretary=secretary,An Delegate=an,Binh Delegate=binh")
        space.secretary.must(
            "space", "create", STORE, "--name", "Council of tests", "--open",
            "--anchors", space.secrets / "anchors.pem", *space.secretary.key_arguments(),
        )  # fmt: skip
        for profile, name in ((space.an, "An Delegate"), (space.binh, "Binh Delegate")):
            space.join(profile, name)
        space.secretary.must("space", "approve")
        space.publish("Council", papers=papers)
        for profile in (space.secretary, space.an, space.binh):
            profile.must("sync")
        return space

    def copy(self, folder):
        shutil.copytree(self.folder, folder, symlinks=True)
        return Space(folder)

    def make_keys(self, people):
        subprocess.run(
            ["sh", SOURCE / "tests/support/make_test_pki.sh", "--people", people, self.secrets],
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def invite(self, name, role="delegate"):
        return self.secretary.must("space", "invite", STORE, "--name", name, "--role", role).json["code"]

    def join(self, profile, name):
        profile.must("space", "join", self.invite(name), *(profile.key_arguments() if profile.key else []))

    def newcomer(self, name="newcomer"):
        """A profile that has joined, is not approved and has not synced: it knows nothing but the invite."""
        profile = Profile(self.folder / name, self.secrets)
        self.join(profile, "Somebody New")
        return profile

    def publish(self, title, papers=3, note="", exit=0):
        path = write_meeting(self.folder / "meetings" / title, title, papers, note)
        return self.secretary.must("meeting", "publish", path, exit=exit)

    def objects(self):
        """Names of all objects in the store, without scratch."""
        return sorted(
            str(p.relative_to(self.store))
            for p in self.store.rglob("*.bin")
            if p.is_file() and not str(p.relative_to(self.store)).startswith("t/")
        )


def object_type(name):
    """The kind of object a name in the store stands for."""
    if name == "plenum.bin":
        return "INIT"
    first = name.split("/")[0]
    kinds = {"trust": "TRST", "roster": "ROST", "m": "MANI", "h": "HEAD", "l": "LOGS", "r": "ROLL", "j": "JOIN", "b": "blob"}
    return "HDTP" if first.startswith("head-") else kinds[first]


# ---- Test cases -------------------------------------------------------------------------------------------------


class Case(unittest.TestCase):
    """Each test gets self.folder; helpers that look at answers."""

    def setUp(self):
        room = scratch(type(self).__name__.lower())
        self.addCleanup(room.cleanup)
        self.folder = pathlib.Path(room.name)

    def check_answered(self, answer):
        """Whatever happened, the program ended by itself and said one JSON document."""
        self.assertGreaterEqual(answer.exit, 0, f"ended by a signal:\n{answer}")
        self.assertLessEqual(answer.exit, 5, f"an exit code nobody promised:\n{answer}")
        self.assertIsNotNone(answer.json, f"not one JSON document:\n{answer}")
        self.assertNotIn("internal", [answer.code] + [c for c, _ in answer.warnings], f"a defect:\n{answer}")


def main():
    """unittest.main, with the time of every test on the way."""
    sys.stdout.reconfigure(line_buffering=True)
    unittest.main(verbosity=2, durations=None) if sys.version_info >= (3, 12) else unittest.main(verbosity=2)
