#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-ups of docs/administration.md, taken out of the page as they stand there and tried: a shared folder, a stick with FAT, Apache
and nginx with the configurations printed, over TLS with an authority of one's own and sign-in. Only paths and ports are replaced."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import dav_servers  # noqa: E402
import plenum_space as ps  # noqa: E402

PAGE = (ps.SOURCE / "docs/administration.md").read_text(encoding="utf-8")
SERVER_USER = 65534
# What Debian's packages load by themselves, besides what the page says to enable.
APACHE_DEFAULTS = "mpm_event authn_core authz_core authn_file authz_user auth_basic dir mime socache_shmcb".split()
PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
NO_KEYRING = {"PLENUM_NO_KEYRING": "1"}


def snippet(tag):
    found = re.findall(rf"^```\w+ {tag}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    assert len(found) == 1, f"{len(found)} snippets {tag}"
    return found[0]


def replaced(text, places):
    """With each documented path in the place it has here; all of them must be in the text."""
    for documented, here in places.items():
        assert documented in text, f"{documented} is not in the page any more"
        text = text.replace(documented, str(here))
    return text


class SetUp(ps.Case):
    def use(self, secretary_store, member_store, options=()):
        """Found, invite, join from elsewhere, approve, publish, read, sign off, see."""
        keys = ps.Space(self.folder)
        keys.make_keys("The Secretary=secretary,An Delegate=an")
        secretary, an = keys.secretary, keys.an
        secretary.must("space", "create", secretary_store, "--name", "Council", "--anchors", keys.secrets / "anchors.pem",
                       *options, *secretary.key_arguments(), env=NO_KEYRING)
        code = secretary.must("space", "invite", secretary_store, "--name", "An Delegate", env=NO_KEYRING).json["code"]
        an.must("space", "join", code, "--store", member_store, *options, *an.key_arguments(), env=NO_KEYRING)
        secretary.must("space", "approve", env=NO_KEYRING)
        meeting = ps.write_meeting(self.folder / "meeting", "Council", 3)
        self.assertEqual(secretary.must("meeting", "publish", meeting, env=NO_KEYRING).json["delivery"], "in-store")
        ready = an.must("sync", env=NO_KEYRING).json["ready"]
        self.assertEqual([(m["papers"], m["of"]) for m in ready], [(3, 3)])
        item = an.items(an.meetings()[0]["meeting"])[0]["item"]
        signed = an.must("signoff", "add", item, "--decision", "agree", *an.key_arguments(), env=NO_KEYRING).json
        self.assertEqual(signed["signoff"]["delivery"], "in-store")
        secretary.must("sync", env=NO_KEYRING)
        self.assertEqual([s["decision"] for s in secretary.sign_offs()], ["agree"])

    # ---- Folders

    def test_sharedFolder(self):
        store = self.folder / "council"
        group = subprocess.run(["id", "-gn"], check=True, capture_output=True, text=True).stdout.strip()
        script = replaced(snippet("folder"), {"/srv/plenum/council": store, "chgrp -R users": f"chgrp -R {group}"})
        subprocess.run(["sh", "-euc", script], check=True)
        self.assertEqual(store.stat().st_mode & 0o7777, 0o2770)
        elsewhere = self.folder / "mounted elsewhere"
        elsewhere.symlink_to(store)
        self.use(store, elsewhere)

    def test_stick(self):
        """What a store on a stick becomes: written to a real FAT and read from it, with mtools, which need no root."""
        missing = [tool for tool in ("mkfs.vfat", "mcopy") if not shutil.which(tool, path=PATH)]
        self.assertFalse(missing, "not installed; run packaging/setup.sh test")
        store, image, back = self.folder / "council", self.folder / "stick.img", self.folder / "back"
        self.use(store, store)
        with open(image, "wb") as file:
            file.truncate(40 << 20)
        environment = {**os.environ, "PATH": PATH}
        subprocess.run(["mkfs.vfat", image], check=True, capture_output=True, env=environment)
        subprocess.run(["mcopy", "-s", "-i", image, store, "::council"], check=True, env=environment)
        back.mkdir()
        subprocess.run(["mcopy", "-s", "-i", image, "::council", back], check=True, env=environment)
        self.assertEqual(ps.tree(back / "council"), ps.tree(store))
        newcomer = ps.Profile(self.folder / "newcomer", self.folder / "secrets")
        secretary = ps.Profile(self.folder / "secretary", self.folder / "secrets")
        code = secretary.must("space", "invite", store, "--name", "Binh", env=NO_KEYRING).json["code"]
        newcomer.must("space", "join", code, "--store", back / "council", env=NO_KEYRING)
        # The stick goes to the secretary, who lets them in, and back.
        shutil.copytree(back / "council", store, dirs_exist_ok=True)
        secretary.must("space", "approve", env=NO_KEYRING)
        shutil.copytree(store, back / "council", dirs_exist_ok=True)
        ready = newcomer.must("sync", env=NO_KEYRING).json["ready"]
        self.assertEqual([(m["papers"], m["of"]) for m in ready], [(3, 3)])

    # ---- Servers

    def prepare_server(self):
        self.served = self.folder / "srv"
        self.served.mkdir()
        self.ca = dav_servers.make_certificates(self.folder)
        self.port = dav_servers.free_port()
        self.users = self.folder / "plenum.users"
        self.password = self.folder / "password"
        self.password.write_text("a password of the room 7")
        command = re.search(r"`htpasswd -B /etc/apache2/plenum.users an`", PAGE)
        self.assertTrue(command, "the page says how users are made")
        subprocess.run(["htpasswd", "-ciB", self.users, "an"], input=self.password.read_bytes(), check=True, capture_output=True)

    def serve(self, command):
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", f"{SERVER_USER}:{SERVER_USER}", self.folder], check=True)
        as_nobody = {"user": SERVER_USER, "group": SERVER_USER, "extra_groups": []} if os.geteuid() == 0 else {}
        log = open(self.folder / "log", "ab")
        process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True, **as_nobody)
        self.addCleanup(log.close)
        self.addCleanup(process.wait)
        self.addCleanup(lambda: os.killpg(process.pid, signal.SIGKILL) if process.poll() is None else None)
        self.assertTrue(dav_servers.answers(process, self.port, tls=True),
                        "the server does not start: " + (self.folder / "log").read_text(errors="replace"))

    def use_server(self):
        address = f"https://localhost:{self.port}/council"
        options = ("--user", "an", "--password-file", self.password, "--store-ca", self.ca)
        self.use(address, address, options)
        self.assertTrue((self.served / "council/plenum.bin").is_file())
        probe = ps.plenumctl("--profile", self.folder / "probe", "space", "probe", address, *options, env=NO_KEYRING)
        self.assertTrue(probe.json["usable"], str(probe))

    def test_apache(self):
        apache = dav_servers.program("apache")
        self.prepare_server()
        enabled = re.search(r"`a2enmod ([a-z_0-9 ]+)`", PAGE)[1].split()
        modules = APACHE_DEFAULTS + [m for m in enabled if m not in APACHE_DEFAULTS]
        site = replaced(snippet("apache"), {
            "*:443": f"127.0.0.1:{self.port}", "/srv/plenum": self.served, "/etc/apache2/plenum.users": self.users,
            "/etc/ssl/meetings.pem": self.folder / "server.pem", "/etc/ssl/meetings.key": self.folder / "server.key",
            "/var/lock/apache2/DavLock": self.folder / "DavLock",
        })  # fmt: skip
        lines = [f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in modules]
        lines += [f'ServerRoot "{self.folder}"', f"Listen 127.0.0.1:{self.port}", f'PidFile "{self.folder}/pid"',
                  f'ErrorLog "{self.folder}/error.log"', "ServerName localhost", f'DefaultRuntimeDir "{self.folder}"', "TypesConfig /dev/null"]
        (self.folder / "apache2.conf").write_text("\n".join(lines) + "\n" + site)
        self.serve([apache, "-f", self.folder / "apache2.conf", "-DFOREGROUND"])
        self.use_server()

    def test_nginx(self):
        nginx = dav_servers.program("nginx")
        self.prepare_server()
        site = replaced(snippet("nginx"), {
            "listen 443": f"listen 127.0.0.1:{self.port}", "/srv/plenum": self.served, "/etc/nginx/plenum.users": self.users,
            "/etc/ssl/meetings.pem": self.folder / "server.pem", "/etc/ssl/meetings.key": self.folder / "server.key",
        })  # fmt: skip
        temporary = "".join(f"{name}_temp_path {self.folder}/{name}; " for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.folder / "nginx.conf").write_text(
            "load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so; daemon off; "
            f"pid {self.folder}/pid; error_log stderr warn; events {{}}\nhttp {{ access_log off; {temporary}\n{site}}}\n"
        )
        self.serve([nginx, "-e", "stderr", "-c", self.folder / "nginx.conf"])
        self.use_server()


if __name__ == "__main__":
    ps.main()
