#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sync over WebDAV costs, beside nextcloudcmd and rclone on the same Apache in the same run.

  cmake --preset release && cmake --build --preset release
  tests/bench/sync/run.py --bin build/release/bin [--rounds 5] [--only cold,idle,publish,restore,resume,memory]

Needs the Debian packages apache2-bin, nextcloud-desktop-cmd and rclone. The machine should be idle: quote the ratios. Each
figure is the median of the rounds; the programs take turns within a round. "RTT 50" is a proxy that delays every byte by 25 ms each way.
"""
import argparse
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

SOURCE = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(SOURCE / "tests/support"))
import dav_servers  # noqa: E402

DOCUMENTS, MEETINGS, SIZE = 1000, 20, 200_000
NOBODY = 65534
MODULES = ("mpm_event authn_core authz_core dav dav_fs alias mime headers socache_shmcb ssl http2 "
           "setenvif").split()
SYNC_FILES = "/remote.php/dav/files/u"
CAPABILITIES = {"ocs": {"meta": {"status": "ok", "statuscode": 100, "message": "OK"}, "data": {
    "version": {"major": 27, "minor": 0, "micro": 0, "string": "27.0.0", "edition": ""},
    "capabilities": {"core": {"pollinterval": 60, "webdav-root": "remote.php/webdav"},
                     "dav": {"chunking": ""}, "files": {"bigfilechunking": False}}}}}
USER = {"ocs": {"meta": {"status": "ok", "statuscode": 100, "message": "OK"},
                "data": {"id": "u", "display-name": "u", "email": ""}}}
STATUS = {"installed": True, "maintenance": False, "needsDbUpgrade": False, "version": "27.0.0.0",
          "versionstring": "27.0.0", "edition": "", "productname": "Nextcloud"}

misses = []


def row(what, value, unit, target=None, note="", digits=2):
    verdict = ""
    if target is not None:
        verdict = "  ok" if value <= target else "  OVER"
        if value > target:
            misses.append(what)
    goal = "" if target is None else f"<= {target:g}"
    print(f"{what:<62}{value:>10.{digits}f} {unit:<5}{goal:<10}{verdict}  {note}", flush=True)


def median(values):
    return statistics.median(values)


# ---- The server -------------------------------------------------------------------------------------------------


class Apache:
    """mod_dav on one port over HTTP/1.1 and on another over TLS with HTTP/2; dressed up so that nextcloudcmd talks to it."""

    def __init__(self, folder):
        self.folder = folder
        self.data = folder / "dav"
        self.data.mkdir(parents=True)
        self.plain, self.secure = dav_servers.free_port(), dav_servers.free_port()
        self.ca = dav_servers.make_certificates(folder)
        self.log = folder / "access.log"
        for name, content in (("status.php", STATUS), ("capabilities", CAPABILITIES), ("user", USER)):
            (folder / name).write_text(json.dumps(content))
        lines = [f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES]
        lines += [
            f'ServerRoot "{folder}"', "ServerName localhost", f"Listen 127.0.0.1:{self.plain}",
            f"Listen 127.0.0.1:{self.secure}", 'TypesConfig /dev/null', 'PidFile "httpd.pid"', 'ErrorLog "error.log"', f'DefaultRuntimeDir "{folder}"',
            f'DavLockDB "{folder}/locks"', "KeepAlive On", "MaxKeepAliveRequests 0", "MaxRequestWorkers 150",
            'LogFormat "%m %>s %I %O %U" short', 'CustomLog "access.log" short', f'DocumentRoot "{folder}/none"',
            f'Alias /status.php "{folder}/status.php"',
            f'Alias /ocs/v1.php/cloud/capabilities "{folder}/capabilities"', f'Alias /ocs/v2.php/cloud/capabilities "{folder}/capabilities"',
            f'Alias /ocs/v1.php/cloud/user "{folder}/user"', f'Alias /ocs/v2.php/cloud/user "{folder}/user"',
            f'Alias {SYNC_FILES} "{self.data}/cloud"', f'Alias /remote.php/webdav "{self.data}/cloud"',
            f'Alias /store "{self.data}/store"', f'Alias /rclone "{self.data}/rclone"',
            f'<Directory "{folder}">', "Require all granted", "AllowOverride None", "</Directory>",
            f'<Directory "{self.data}">', "Dav On", "Require all granted", "</Directory>",
            '<LocationMatch "^/(status|ocs)">', "ForceType application/json", "</LocationMatch>",
            f"<VirtualHost 127.0.0.1:{self.secure}>", "Protocols h2 http/1.1", "SSLEngine on", 'SSLCertificateFile "server.pem"',
            'SSLCertificateKeyFile "server.key"', "</VirtualHost>",
        ]  # fmt: skip
        (folder / "httpd.conf").write_text("\n".join(lines) + "\n")
        (folder / "none").mkdir()
        for name in ("cloud", "store", "rclone"):
            (self.data / name).mkdir()
        self.own()
        user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        self.process = subprocess.Popen([dav_servers.program("apache"), "-f", folder / "httpd.conf", "-DFOREGROUND"],
                                        cwd=folder, start_new_session=True, **user)
        if dav_servers.answers(self.process, self.plain, tls=False):
            return
        raise SystemExit("apache does not start: " + (folder / "error.log").read_text())

    def own(self):
        """What was put behind the server's back becomes the server's."""
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", self.folder], check=True)

    def requests(self, action):
        """Runs the action and returns the requests Apache answered meanwhile: (method, status, in, out, path)."""
        before = self.log.stat().st_size if self.log.exists() else 0
        result = action()
        time.sleep(0.3)
        with open(self.log, encoding="utf-8", errors="replace") as log:
            log.seek(before)
            lines = [line.split(" ", 4) for line in log.read().splitlines()]
        return result, [(m, int(s), int(i), int(o), path) for m, s, i, o, path in lines]

    def close(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Proxy:
    def __init__(self, program, server_port, delay_ms):
        self.port = dav_servers.free_port()
        self.process = subprocess.Popen([program, str(self.port), str(server_port), str(delay_ms)], stdout=subprocess.PIPE)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.02)
        raise SystemExit("the delaying proxy does not start")

    def close(self):
        """Bytes that went to the client."""
        self.process.terminate()
        return int(self.process.communicate()[0])


# ---- Papers -----------------------------------------------------------------------------------------------------


def pdf(size, rng):
    """A one-page PDF of about `size` bytes that does not compress."""
    size = max(501, size)
    padding = b"".join(rng.randbytes(min(1 << 20, size - 500 - at)) for at in range(0, size - 500, 1 << 20)).replace(b"\r", b"r").replace(b"\n", b"n").replace(b"endstream", b"e")
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
               b"<</Length 2>>stream\nqQ\nendstream", b"<</Length %d>>stream\n" % len(padding) + padding + b"\nendstream"]
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    xref = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % xref
    return bytes(out)


def corpus(folder, seed=1):
    """20 meetings of 50 papers each; returns the MEETING.json files."""
    rng = random.Random(seed)
    files = []
    for number in range(MEETINGS):
        meeting = folder / f"meeting-{number:02}"
        meeting.mkdir(parents=True)
        items = []
        for item in range(DOCUMENTS // MEETINGS):
            name = f"paper-{item:02}.pdf"
            (meeting / name).write_bytes(pdf(SIZE, rng))
            items.append({"number": str(item + 1), "title": f"Item {item + 1}", "papers": [{"title": name, "file": name}]})
        path = meeting / "MEETING.json"
        path.write_text(json.dumps({"plenum": 1, "title": f"Meeting {number}", "start": f"2099-01-{number + 1:02}T08:00:00Z",
                                    "items": items}))
        files.append(path)
    return files


# ---- The programs -----------------------------------------------------------------------------------------------


class Plenum:
    def __init__(self, binaries, folder):
        self.program = pathlib.Path(binaries) / "plenumctl"
        self.folder = folder

    def run(self, who, *words, check=True):
        done = subprocess.run([self.program, "--json", "--profile", self.folder / who, *map(str, words)],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8", "PLENUM_NO_KEYRING": "1"})
        if check and done.returncode != 0:
            raise SystemExit(f"plenumctl {words}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout) if done.stdout else None

    def newcomer(self, name, code, address, ca):
        """A profile that has joined at this address and knows nothing else yet."""
        shutil.rmtree(self.folder / name, ignore_errors=True)
        self.run(name, "space", "join", code, "--store", address, *(["--store-ca", ca] if address.startswith("https") else []))
        return name


def timed(action):
    began = time.monotonic()
    action()
    return time.monotonic() - began


def nextcloudcmd(folder, address):
    done = subprocess.run(["nextcloudcmd", "--silent", "--non-interactive", "--trust", "-u", "u", "-p", "p", folder, address],
                          capture_output=True, env={**os.environ, "HOME": str(folder.parent / "nc-home"),
                                                    "QT_QPA_PLATFORM": "offscreen"})
    if done.returncode != 0:
        raise SystemExit(f"nextcloudcmd: exit {done.returncode}\n{done.stdout.decode()[-2000:]}\n{done.stderr.decode()[-2000:]}")


def rclone(*words):
    subprocess.run(["rclone", "--config", "/dev/null", "--transfers", "6", *map(str, words)], check=True, capture_output=True)


def dav(address):
    return f":webdav,url='{address}',vendor=other:"


# ---- Set-up -----------------------------------------------------------------------------------------------------


class Bench:
    def __init__(self, arguments, folder):
        self.folder = folder
        self.rounds = arguments.rounds
        self.delay_program = build_proxy(folder)
        self.apache = Apache(folder / "apache")
        self.plenum = Plenum(arguments.bin, folder / "profiles")
        (folder / "profiles").mkdir()
        self.files = corpus(folder / "meetings")

    def address(self, path, port=None):
        return f"http://127.0.0.1:{port or self.apache.plain}{path}"

    def secure(self, path, port=None):
        return f"https://127.0.0.1:{port or self.apache.secure}{path}"

    def found(self):
        """The space with all meetings, and the same files where nextcloudcmd and rclone find them."""
        self.plenum.run("secretary", "space", "create", self.address("/store"), "--name", "Bench")
        for file in self.files:
            self.plenum.run("secretary", "meeting", "publish", file)
        for place in ("cloud", "rclone"):
            for file in self.files:
                target = self.apache.data / place / file.parent.name
                target.mkdir()
                for paper in file.parent.glob("*.pdf"):
                    shutil.copy(paper, target)
        self.apache.own()
        self.tag_for_nextcloud()

    def tag_for_nextcloud(self):
        """The dead properties nextcloudcmd insists on, on every resource."""
        import http.client

        connection = http.client.HTTPConnection("127.0.0.1", self.apache.plain)
        for number, path in enumerate([self.apache.data / "cloud", *sorted((self.apache.data / "cloud").rglob("*"))]):
            if path.name.startswith("."):
                continue
            name = "/" + str(path.relative_to(self.apache.data / "cloud")) if path.name != "cloud" else "/"
            rights = "RDNVCK" if path.is_dir() else "RDNVW"
            body = ('<?xml version="1.0"?><d:propertyupdate xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:set><d:prop>'
                    f"<oc:id>{number:08}oc</oc:id><oc:fileid>{number}</oc:fileid><oc:permissions>{rights}</oc:permissions>"
                    "</d:prop></d:set></d:propertyupdate>")
            connection.request("PROPPATCH", SYNC_FILES + name + ("/" if path.is_dir() and name != "/" else ""), body,
                               {"Content-Type": "application/xml"})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 207:
                raise SystemExit(f"PROPPATCH {name}: {answer.status}")

    def invite(self, name):
        return self.plenum.run("secretary", "space", "invite", self.address("/store"), "--name", name)["code"]

    def fresh(self, name):
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path

    # ---- A1
    def cold(self):
        times = {}

        def note(key, seconds):
            times.setdefault(key, []).append(seconds)

        code = self.invite("Cold")
        for _ in range(self.rounds):
            for delay in (0, 50):
                plain = Proxy(self.delay_program, self.apache.plain, delay // 2) if delay else None
                secure = Proxy(self.delay_program, self.apache.secure, delay // 2) if delay else None
                port, safe = (plain.port, secure.port) if delay else (None, None)
                who = self.plenum.newcomer("cold", code, self.address("/store", port), self.apache.ca)
                note(("plenum", delay), timed(lambda: self.plenum.run(who, "sync")))
                self.check_complete(who)
                who = self.plenum.newcomer("cold", code, self.secure("/store", safe), self.apache.ca)
                note(("plenum h2", delay), timed(lambda: self.plenum.run(who, "sync")))
                self.check_complete(who)
                folder = self.fresh("nc")
                note(("nextcloudcmd", delay), timed(lambda: nextcloudcmd(folder, self.address("", port))))
                self.check_copy(folder)
                folder = self.fresh("rc")
                note(("rclone", delay), timed(lambda: rclone("sync", dav(self.address("/rclone", port)), folder)))
                self.check_copy(folder)
                for proxy in filter(None, (plain, secure)):
                    proxy.close()
        print(f"\nA1  cold fetch of {DOCUMENTS} papers of {SIZE // 1000} KB")
        for delay in (0, 50):
            peer, other = median(times[("nextcloudcmd", delay)]), median(times[("rclone", delay)])
            row(f"nextcloudcmd, RTT {delay} ms", peer, "s")
            row(f"rclone, RTT {delay} ms", other, "s")
            ours, h2 = median(times[("plenum", delay)]), median(times[("plenum h2", delay)])
            row(f"plenumctl sync, HTTP/1.1, RTT {delay} ms", ours, "s", note="sha256 checked, on disk")
            row("  / nextcloudcmd", ours / peer, "x", 0.6)
            if delay == 0:
                row("  / rclone", ours / other, "x", 0.4)
            row(f"plenumctl sync, TLS and HTTP/2, RTT {delay} ms", h2, "s")
            row("  / nextcloudcmd", h2 / peer, "x", 0.2 if delay else None)

    def check_complete(self, who):
        ready = self.plenum.run(who, "sync")["ready"]
        if sum(m["papers"] for m in ready) != DOCUMENTS:
            raise SystemExit(f"not all papers arrived: {ready}")

    def check_copy(self, folder):
        if len(list(folder.rglob("paper-*.pdf"))) != DOCUMENTS:
            raise SystemExit(f"not all files arrived in {folder}")

    # ---- A2, A3
    def idle_and_change(self):
        code = self.invite("Idle")
        proxy = Proxy(self.delay_program, self.apache.plain, 25)
        who = self.plenum.newcomer("idle", code, self.address("/store", proxy.port), self.apache.ca)
        self.plenum.run(who, "sync")
        cloud, clone = self.fresh("nc"), self.fresh("rc")
        nextcloudcmd(cloud, self.address("", proxy.port))
        rclone("sync", dav(self.address("/rclone", proxy.port)), clone)
        time.sleep(2)  # Apache's tags are weak for a second
        self.plenum.run(who, "sync")
        ours, peer, other = [], [], []
        for _ in range(self.rounds):
            ours.append(timed(lambda: self.plenum.run(who, "sync")))
            peer.append(timed(lambda: nextcloudcmd(cloud, self.address("", proxy.port))))
            other.append(timed(lambda: rclone("sync", dav(self.address("/rclone", proxy.port)), clone)))
        _, asked = self.apache.requests(lambda: self.plenum.run(who, "sync"))
        print("\nA2  nothing changed, RTT 50 ms")
        row("requests", len(asked), "", 1, str(asked), 0)
        row("bytes on the wire", sum(i + o for _, _, i, o, _ in asked), "B", 1024, digits=0)
        row("nextcloudcmd", median(peer), "s")
        row("rclone", median(other), "s")
        row("plenumctl sync", median(ours), "s")
        row("  / nextcloudcmd", median(ours) / median(peer), "x", 0.5)

        print("\nA3  one paper of 1,000 replaced by another of the same size, RTT 50 ms")
        ours, peer, counts = [], [], []
        for number in range(self.rounds):
            replacement = pdf(SIZE, random.Random(1000 + number))
            paper = self.files[0].parent / "paper-07.pdf"
            paper.write_bytes(replacement)
            self.plenum.run("secretary", "meeting", "publish", self.files[0])
            target = self.apache.data / "cloud" / self.files[0].parent.name / "paper-07.pdf"
            subprocess.run(["curl", "-sf", "-T", paper, self.address(f"{SYNC_FILES}/{self.files[0].parent.name}/paper-07.pdf")], check=True)
            assert target.read_bytes() == replacement
            time.sleep(1.2)
            began = time.monotonic()
            _, asked = self.apache.requests(lambda: ours.append(timed(lambda: self.plenum.run(who, "sync"))))
            counts.append(len(asked))
            exported = self.folder / "seen.pdf"
            exported.unlink(missing_ok=True)
            paper_id = next(p["paper"] for p in self.plenum.run(who, "paper", "list")["papers"] if p["sha256"] == sha256(replacement))
            self.plenum.run(who, "paper", "export", paper_id, "--out", exported)
            if exported.read_bytes() != replacement:
                raise SystemExit("the replacement was missed")
            peer.append(timed(lambda: nextcloudcmd(cloud, self.address("", proxy.port))))
        row("requests, worst", max(counts), "", 4, digits=0)
        row("nextcloudcmd", median(peer), "s")
        row("plenumctl sync", median(ours), "s", note="found every time")
        row("  / nextcloudcmd", median(ours) / median(peer), "x", 0.6)
        proxy.close()

    # ---- A11
    def restore(self):
        """The store of yesterday is put back: who says so, what is lost, what comes back."""
        store = self.apache.data / "store" / "restored"
        address = self.address("/store/restored")
        self.plenum.run("restorer", "space", "create", address, "--name", "Restored")
        self.plenum.run("restorer", "meeting", "publish", self.files[0])
        members = []
        for number in range(3):
            code = self.plenum.run("restorer", "space", "invite", address, "--name", f"Member {number}")["code"]
            members.append(self.plenum.newcomer(f"member-{number}", code, address, self.apache.ca))
        self.plenum.run("restorer", "space", "approve")
        for who in members:
            self.plenum.run(who, "sync")
        yesterday = self.folder / "yesterday"
        shutil.copytree(store, yesterday)
        self.plenum.run("restorer", "meeting", "publish", self.files[1])
        for who in members:
            self.plenum.run(who, "sync")
        today = {path.relative_to(store): path.read_bytes() for path in store.rglob("*.bin")}
        shutil.rmtree(store)
        shutil.copytree(yesterday, store)
        self.apache.own()
        known = [self.plenum.run(who, "meeting", "list")["meetings"] for who in members]
        said = sum("rollback" in [w["code"] for w in self.plenum.run(who, "sync", check=False)["warnings"]] for who in members)
        lost = sum(self.plenum.run(who, "meeting", "list")["meetings"] != before for who, before in zip(members, known))
        seconds = timed(lambda: self.plenum.run("restorer", "sync", check=False))
        differing = sum(not (store / name).is_file() or (store / name).read_bytes() != content for name, content in today.items())
        print("\nA11 the store of yesterday is put back, 1 of 2 meetings of 50 papers is gone from it")
        row("members that do not say so at their first poll", len(members) - said, "", 0, digits=0)
        row("members that lose something", lost, "", 0, digits=0)
        row("objects that differ after the lead's next contact", differing, "", 0, f"of {len(today)}, put back in {seconds:.1f} s", 0)

    # ---- A4
    def publish(self):
        ours, uploads, peer, puts = [], [], [], []
        for number in range(max(1, self.rounds // 2)):
            name = f"publish-{number}"
            self.plenum.run(name, "space", "create", self.address(f"/store/{name}"), "--name", name)
            items = []
            for file in self.files:
                for item in json.loads(file.read_text())["items"]:
                    items.append({**item, "papers": [{"title": p["title"], "file": f"{file.parent.name}/{p['file']}"} for p in item["papers"]]})
            path = self.folder / "meetings" / f"ALL-{number}.json"
            path.write_text(json.dumps({"plenum": 1, "title": name, "start": "2099-01-01T08:00:00Z", "items": items}))
            whole, asked = self.apache.requests(lambda: timed(lambda: self.plenum.run(name, "meeting", "publish", path)))
            ours.append(whole)
            puts.append(sum(1 for method, *_ in asked if method != "GET") / DOCUMENTS)
            # The upload alone: checked and kept while the store is away, written at the next contact.
            away = self.apache.data / "store" / name
            path.write_text(path.read_text().replace(f'"title": "{name}"', f'"title": "{name} again"', 1))
            for paper in self.folder.glob("meetings/meeting-*/paper-*.pdf"):
                with open(paper, "ab") as file:
                    file.write(b"%%%d\n" % number)
            away.rename(away.with_suffix(".away"))
            self.plenum.run(name, "meeting", "publish", path, check=False)
            away.with_suffix(".away").rename(away)
            uploads.append(timed(lambda: self.plenum.run(name, "sync")))
            target = f"up-{number}"
            (self.apache.data / "rclone" / target).mkdir()
            self.apache.own()
            peer.append(timed(lambda: rclone("copy", "--include", "*.pdf", self.folder / "meetings", dav(self.address(f"/rclone/{target}")))))
        print(f"\nA4  publishing {DOCUMENTS} new papers, RTT 0")
        row("rclone copy", median(peer), "s")
        row("plenumctl meeting publish, papers looked at in the sandbox", median(ours), "s")
        row("  / rclone", median(ours) / median(peer), "x")
        row("plenumctl sync of what was checked before: the upload", median(uploads), "s")
        row("  / rclone", median(uploads) / median(peer), "x", 0.15)
        row("requests per paper", median(puts), "", 1.05)

    # ---- A5
    def resume(self):
        meeting = self.folder / "large"
        meeting.mkdir()
        size = 60_000_000
        (meeting / "large.pdf").write_bytes(pdf(size, random.Random(5)))
        path = meeting / "MEETING.json"
        path.write_text(json.dumps({"plenum": 1, "title": "Large", "start": "2099-01-01T08:00:00Z",
                                    "items": [{"title": "One", "papers": [{"title": "Large", "file": "large.pdf"}]}]}))
        address = self.address("/store/large")
        self.plenum.run("large", "space", "create", address, "--name", "Large")
        self.plenum.run("large", "meeting", "publish", path)
        code = self.plenum.run("large", "space", "invite", address, "--name", "Reader")["code"]
        worst = 0
        rng = random.Random(6)
        for attempt in range(self.rounds):
            who = self.plenum.newcomer("reader", code, address, self.apache.ca)
            proxy = Proxy(self.delay_program, self.apache.plain, 25)
            shutil.rmtree(self.folder / "profiles" / who)
            self.plenum.run(who, "space", "join", code, "--store", self.address("/store/large", proxy.port))
            process = subprocess.Popen([self.plenum.program, "--json", "--profile", self.plenum.folder / who, "sync"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       env={**os.environ, "PLENUM_NO_KEYRING": "1"})
            goal = rng.randrange(1_000_000, size - 1_000_000)
            while process.poll() is None and received(self.plenum.folder / who) < goal:
                time.sleep(0.001)
            process.kill()
            process.wait()
            held = received(self.plenum.folder / who)
            time.sleep(2)  # until Apache has noticed, and written what it sent to the killed one into its log
            _, asked = self.apache.requests(lambda: self.plenum.run(who, "sync"))
            proxy.close()
            again = sum(out for _, _, _, out, _ in asked) - (size - held)
            worst = max(worst, again)
            print(f"    killed with {held:>11,} bytes on disk; {again:,} of them were sent again, with all objects and headers")
        print("\nA5  killed with SIGKILL while fetching 60 MB, then run again")
        row("sent again, worst, with all objects and headers", worst / 2**20, "MiB", 1.0 + 0.25)

    # ---- A6
    def memory(self):
        meeting = self.folder / "huge"
        meeting.mkdir()
        papers = []
        for number in range(4):
            (meeting / f"{number}.pdf").write_bytes(pdf(500_000_000, random.Random(number)))
            papers.append({"title": str(number), "file": f"{number}.pdf"})
        path = meeting / "MEETING.json"
        path.write_text(json.dumps({"plenum": 1, "title": "Huge", "start": "2099-01-01T08:00:00Z", "items": [{"title": "One", "papers": papers}]}))
        address = self.address("/store/huge")
        self.plenum.run("huge", "space", "create", address, "--name", "Huge")
        self.plenum.run("huge", "meeting", "publish", path)
        code = self.plenum.run("huge", "space", "invite", address, "--name", "Reader")["code"]
        print("\nA6  peak memory of plenumctl while fetching 4 papers of 500 MB")
        for name, target in (("HTTP/1.1", address), ("TLS, HTTP/2 offered", self.secure("/store/huge"))):
            who = self.plenum.newcomer("huge-reader", code, target, self.apache.ca)
            process = subprocess.Popen([self.plenum.program, "--json", "--profile", self.plenum.folder / who, "sync"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "PLENUM_NO_KEYRING": "1"})
            peak = 0
            while process.poll() is None:
                peak = max(peak, high_water(process.pid))
                time.sleep(0.02)
            row(name, peak / 1024, "MiB", 64, digits=1)


def high_water(pid):
    """The most memory a process has had so far, in KiB. (What wait4() says counts what this program had before the exec.)"""
    try:
        return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1])
    except (OSError, TypeError):
        return 0  # it has ended


def received(profile):
    """Bytes of papers in the cache, finished or not."""
    total = 0
    for path in profile.joinpath("papers").rglob("*") if profile.joinpath("papers").is_dir() else []:
        try:
            total += path.stat().st_size if path.is_file() else 0
        except FileNotFoundError:
            pass
    return total


def sha256(data):
    import hashlib

    return hashlib.sha256(data).hexdigest()


def build_proxy(folder):
    program = folder / "delay_proxy"
    subprocess.run(["c++", "-std=c++20", "-O2", "-pthread", pathlib.Path(__file__).parent / "delay_proxy.cpp", "-o", program], check=True)
    return program


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", required=True, help="where plenumctl lies")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="cold,idle,publish,restore,resume,memory")
    arguments = parser.parse_args()
    wanted = set(arguments.only.split(","))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="plenum-bench-"))
    os.chmod(folder, 0o755)
    bench = Bench(arguments, folder)
    try:
        bench.found()
        for name, action in (("cold", bench.cold), ("idle", bench.idle_and_change), ("publish", bench.publish), ("restore", bench.restore),
                             ("resume", bench.resume), ("memory", bench.memory)):
            if name in wanted:
                action()
    finally:
        bench.apache.close()
        shutil.rmtree(folder, ignore_errors=True)
    print("\n" + ("All targets met." if not misses else "Over target: " + ", ".join(misses)))
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())
