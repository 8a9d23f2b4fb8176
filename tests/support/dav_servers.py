#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real WebDAV servers on loopback, each in a folder of its own, none as root.

    with DavServer("apache", auth="digest") as server:
        server.url, server.user, server.password, server.root, server.ca

As a program it starts one, writes one line of JSON with these values and runs until its standard input ends:

    dav_servers.py KIND [--auth none|basic|digest] [--tls] [--http2]
"""
import argparse
import base64
import hashlib
import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time

USER, PASSWORD, REALM = "delegate", "p\u00e4ss word:1", "council"
NOBODY = 65534
PROGRAMS = {"apache": "apache2", "nginx": "nginx", "lighttpd": "lighttpd", "rclone": "rclone", "sabredav": "php"}
KINDS = tuple(PROGRAMS)
# What each server can do beyond plain HTTP without a password.
AUTH = {"apache": ("basic", "digest"), "nginx": ("basic",), "lighttpd": ("basic", "digest"), "rclone": ("basic",),
        "sabredav": ("basic",)}
TLS = ("apache", "nginx", "rclone")
HTTP2 = ("apache", "nginx", "rclone")


class ServerError(Exception):
    pass


class MissingServer(ServerError):
    pass


def program(kind):
    """The path of the server; MissingServer where it is not installed."""
    search = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    path = shutil.which(PROGRAMS[kind], path=search)
    if path is None:
        raise MissingServer(f"{PROGRAMS[kind]} is not installed; run packaging/setup.sh test")
    return path


def free_port():
    """Below the range the kernel takes ports of clients from: there, whoever asks whether the server is up already can
    be given that very port, is connected to itself, and the server cannot have it."""
    while True:
        port = random.randrange(10000, 30000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def answers(process, port, tls):
    """Waits until the server answers, whatever it says: apache2 listens a first time while it checks its
    configuration, so a connection alone says nothing."""
    for _ in range(200):
        if process.poll() is not None:
            return False
        if tls:
            connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=5,
                                                     context=ssl._create_unverified_context())
        else:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("OPTIONS", "/")
            connection.getresponse()
            return True
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)
        finally:
            connection.close()
    return False


def make_certificates(folder, names=("DNS:localhost", "IP:127.0.0.1", "DNS:meetings.test")):
    """An authority and a certificate of it for these names."""
    run = lambda *words: subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)
    run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key",
        "-out", "ca.pem", "-days", "30", "-subj", "/CN=Test authority")
    run("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "server.key",
        "-out", "server.csr", "-subj", "/CN=localhost")
    (folder / "server.cnf").write_text(f"subjectAltName={','.join(names)}\nbasicConstraints=CA:FALSE\n")
    run("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
        "-out", "server.pem", "-days", "30", "-extfile", "server.cnf")
    return folder / "ca.pem"


class DavServer:
    def __init__(self, kind, auth="none", tls=False, http2=False):
        if kind not in KINDS:
            raise ServerError(f"no such server: {kind}")
        program(kind)  # raises before there is a folder to clean up
        if auth != "none" and auth not in AUTH[kind]:
            raise ServerError(f"{kind} has no {auth} sign-in here")
        if (tls and kind not in TLS) or (http2 and kind not in HTTP2):
            raise ServerError(f"{kind} has no TLS or HTTP/2 here")
        self.kind, self.auth, self.tls, self.http2 = kind, auth, tls, http2
        self.user, self.password = (USER, PASSWORD) if auth != "none" else ("", "")
        self.ca = None
        self.process = None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="plenum-dav-"))
        self.data = self.folder / "data"
        self.root = self.data / "store"  # the collection of the store, as files
        self.root.mkdir(parents=True)
        if tls:
            self.ca = make_certificates(self.folder)
        self.log = self.folder / "server.log"

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}/store/"

    def start(self):
        """Also after kill(): the same folder, the same address."""
        for attempt in range(5):
            if attempt > 0 or not hasattr(self, "port"):
                self.port = free_port()
            command, environment = getattr(self, "_" + self.kind)()
            self._give_away()
            as_nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
            with open(self.log, "ab") as log:
                self.process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log,
                                                stderr=log, env={**os.environ, "HOME": str(self.folder), **environment},
                                                start_new_session=True, **as_nobody)
            if answers(self.process, self.port, self.tls):
                return self
            self.kill()
        raise ServerError(f"{self.kind} does not start: {self.log.read_text(errors='replace')[-2000:]}")

    def _give_away(self):
        """A root that starts tests hands the folder to nobody, who the server runs as."""
        if os.geteuid() != 0:
            return
        for folder, _, files in os.walk(self.folder):
            os.chown(folder, NOBODY, NOBODY)
            for file in files:
                os.chown(os.path.join(folder, file), NOBODY, NOBODY, follow_symlinks=False)

    def kill(self):
        """Without a chance to finish anything, and all of its workers."""
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.process = None

    def close(self):
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _apache(self):
        modules = ["mpm_event", "authn_core", "authz_core", "dav", "dav_fs"]
        if self.auth != "none":
            modules += ["authn_file", "authz_user", "auth_" + self.auth]
        if self.tls:
            modules += ["socache_shmcb", "ssl"]
        if self.http2:
            modules += ["http2"]
        lines = [f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in modules]
        lines += [f'ServerRoot "{self.folder}"', "ServerName localhost", f"Listen 127.0.0.1:{self.port}",
                  'PidFile "httpd.pid"', 'ErrorLog "server.log"', f'DefaultRuntimeDir "{self.folder}"',
                  "MaxRequestWorkers 150", "KeepAlive On", "MaxKeepAliveRequests 0", f'DavLockDB "{self.folder}/locks"',
                  f'DocumentRoot "{self.data}"']
        if self.http2:
            lines += ["Protocols h2 h2c http/1.1"]
        if self.tls:
            lines += ["SSLEngine on", 'SSLCertificateFile "server.pem"', 'SSLCertificateKeyFile "server.key"',
                      'SSLSessionCache "shmcb:ssl_cache(512000)"']
        lines += [f'<Directory "{self.data}">', "Dav On", "AllowOverride None"]
        if self.auth == "none":
            lines += ["Require all granted"]
        else:
            secret = self._htdigest() if self.auth == "digest" else self._htpasswd()
            lines += [f"AuthType {self.auth.capitalize()}", f'AuthName "{REALM}"',
                      f'Auth{"Digest" if self.auth == "digest" else "Basic"}Provider file', f'AuthUserFile "{secret}"',
                      "Require valid-user"]
        lines += ["</Directory>"]
        return [program("apache"), "-f", self._write("httpd.conf", lines), "-DFOREGROUND"], {}

    def _nginx(self):
        temporary = [f"{name}_temp_path {self.folder}/{name};" for name in
                     ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")]
        listen = " ".join([f"127.0.0.1:{self.port}", *(["ssl"] if self.tls else []),
                           *(["http2"] if self.http2 else [])])
        lines = ["load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;", "daemon off;", "worker_processes 2;",
                 f"pid {self.folder}/nginx.pid;", "error_log stderr warn;", "events { worker_connections 1024; }",
                 "http {", "access_log off;", "default_type application/octet-stream;", *temporary,
                 "client_max_body_size 0;", "server {", f"listen {listen};"]
        if self.tls:
            lines += [f"ssl_certificate {self.folder}/server.pem;", f"ssl_certificate_key {self.folder}/server.key;"]
        lines += [f"root {self.data};", "location / {", "dav_methods PUT DELETE MKCOL COPY MOVE;",
                  "dav_ext_methods PROPFIND OPTIONS;", "dav_access user:rw group:r all:r;"]
        if self.auth == "basic":
            lines += [f'auth_basic "{REALM}";', f"auth_basic_user_file {self._htpasswd()};"]
        lines += ["} } }"]
        return [program("nginx"), "-e", "stderr", "-c", self._write("nginx.conf", lines)], {}

    def _lighttpd(self):
        lines = ['server.modules = ("mod_webdav", "mod_auth", "mod_authn_file")',
                 f'server.document-root = "{self.data}"', 'server.bind = "127.0.0.1"', f"server.port = {self.port}",
                 f'server.upload-dirs = ("{self.folder}")', 'webdav.activate = "enable"',
                 'webdav.is-readonly = "disable"', "server.max-keep-alive-requests = 10000",
                 'mimetype.assign = ("" => "application/octet-stream")']
        if self.auth != "none":
            backend = "htdigest" if self.auth == "digest" else "plain"
            secret = self._htdigest() if self.auth == "digest" else self._write(
                "users", [f"{USER}:{PASSWORD}"])
            lines += [f'auth.backend = "{backend}"', f'auth.backend.{backend}.userfile = "{secret}"',
                      f'auth.require = ("/" => ("method" => "{self.auth}", "realm" => "{REALM}", '
                      '"require" => "valid-user"))']
        return [program("lighttpd"), "-D", "-f", self._write("lighttpd.conf", lines)], {}

    def _rclone(self):
        command = [program("rclone"), "serve", "webdav", str(self.data), "--addr", f"127.0.0.1:{self.port}",
                   "--config", "/dev/null"]
        if self.auth == "basic":
            command += ["--htpasswd", self._htpasswd(), "--realm", REALM]
        if self.tls:
            command += ["--cert", str(self.folder / "server.pem"), "--key", str(self.folder / "server.key")]
        return command, {}

    def _sabredav(self):
        lines = ["<?php", "error_reporting(0);", "ini_set('display_errors', '0');", "require 'Sabre/autoload.php';"]
        if self.auth == "basic":
            expected = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
            lines += [f"if (($_SERVER['HTTP_AUTHORIZATION'] ?? '') !== 'Basic {expected}') {{",
                      f"header('WWW-Authenticate: Basic realm=\"{REALM}\"'); http_response_code(401); exit; }}"]
        lines += [f"$server = new Sabre\\DAV\\Server(new Sabre\\DAV\\FS\\Directory('{self.data}'));",
                  "$server->setBaseUri('/');", "$server->exec();"]
        script = self._write("router.php", lines)
        limits = ["-d", "memory_limit=1G", "-d", "post_max_size=0", "-d", "enable_post_data_reading=0"]
        return [program("sabredav"), *limits, "-S", f"127.0.0.1:{self.port}", script], {"PHP_CLI_SERVER_WORKERS": "6"}

    def _htpasswd(self):
        hashed = subprocess.run(["openssl", "passwd", "-apr1", "-stdin"], input=PASSWORD.encode(), check=True,
                                capture_output=True).stdout.decode().strip()
        return self._write("users", [f"{USER}:{hashed}"])

    def _htdigest(self):
        secret = hashlib.md5(f"{USER}:{REALM}:{PASSWORD}".encode()).hexdigest()
        return self._write("users", [f"{USER}:{REALM}:{secret}"])

    def _write(self, name, lines):
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--auth", choices=("none", "basic", "digest"), default="none")
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--http2", action="store_true")
    arguments = parser.parse_args()
    try:
        prepared = DavServer(arguments.kind, arguments.auth, arguments.tls, arguments.http2)
    except MissingServer:
        print(json.dumps({"missing": PROGRAMS[arguments.kind]}), flush=True)
        return 0
    with prepared as server:
        ca = server.ca.read_text() if server.ca else ""
        print(json.dumps({"url": server.url, "root": str(server.root), "user": server.user, "password": server.password,
                          "ca": ca, "pid": server.process.pid}), flush=True)
        sys.stdin.buffer.read()
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sys.exit(main())
