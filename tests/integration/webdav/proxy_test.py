#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store that can only be reached through the organization's proxy, as http_proxy, https_proxy and no_proxy say."""

import base64
import pathlib
import re
import socket
import sys
import threading
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import dav_servers  # noqa: E402
import plenum_space as ps  # noqa: E402

HOST = "meetings.test"  # nobody but the proxy knows it


class Proxy:
    """Forwards to loopback whatever host is asked for; with a password only who knows it."""

    def __init__(self, password=None):
        self.expected = base64.b64encode(f"an:{password}".encode()).decode() if password else None
        self.forwarded, self.refused = [], 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            with client:
                self._forward(client)
        except OSError:
            pass  # one of the two has gone

    def _head(self, client):
        data = b""
        while b"\r\n\r\n" not in data:
            part = client.recv(65536)
            if not part:
                return None
            data += part
        return data

    def _forward(self, client):
        while True:
            data = self._head(client)
            if data is None:
                return
            head = data[: data.index(b"\r\n\r\n")].decode("latin-1")
            signed = re.search(r"^Proxy-Authorization: Basic (\S+)", head, re.MULTILINE | re.IGNORECASE)
            if not self.expected or (signed and signed[1] == self.expected):
                break
            self.refused += 1
            client.sendall(b'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="p"\r\nContent-Length: 0\r\n\r\n')
        method, target, _ = head.split(" ", 2)
        self.forwarded.append(method)
        if method == "CONNECT":
            port = int(target.rsplit(":", 1)[1])
            server = socket.create_connection(("127.0.0.1", port))
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            rest = data[data.index(b"\r\n\r\n") + 4 :]
        else:
            url = urllib.parse.urlsplit(target)
            server = socket.create_connection(("127.0.0.1", url.port or 80))
            # One request a connection is enough for a test, and needs no parsing of what follows.
            rest = data.replace(target.encode(), url.path.encode(), 1)
            rest = re.sub(rb"(?im)^(Proxy-Connection|Connection|Proxy-Authorization): [^\r]*\r\n", b"", rest)
            rest = rest.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1)
        with server:
            server.sendall(rest)
            back = threading.Thread(target=self._pump, args=(server, client), daemon=True)
            back.start()
            self._pump(client, server)
            back.join()

    @staticmethod
    def _pump(source, target):
        try:
            while part := source.recv(65536):
                target.sendall(part)
        except OSError:
            pass
        for end, how in ((target, socket.SHUT_WR), (source, socket.SHUT_RD)):
            try:
                end.shutdown(how)
            except OSError:
                pass


class Proxies(ps.Case):
    def through(self, proxy, server, environment=None, options=()):
        """Founds a space through the proxy and publishes into it; the answer to the founding."""
        scheme = "https" if server.tls else "http"
        store = f"{scheme}://{HOST}:{server.port}/store"
        env = {"PLENUM_NO_KEYRING": "1", **(environment or {f"{scheme}_proxy": f"http://127.0.0.1:{proxy.port}"})}
        secretary = ps.Profile(self.folder / "secretary", self.folder)
        answer = secretary.run("space", "create", store, "--name", "Council", *options, env=env)
        self.check_answered(answer)
        if answer.exit == 0:
            done = secretary.must("meeting", "publish", ps.write_meeting(self.folder / "meeting", "Council", 3), env=env)
            self.assertEqual(done.json["delivery"], "in-store")
        return answer

    def test_plain_goesThroughTheProxy(self):
        with dav_servers.DavServer("apache") as server:
            proxy = Proxy()
            self.addCleanup(proxy.close)
            self.assertEqual(self.through(proxy, server).exit, 0)
            self.assertIn("PUT", proxy.forwarded)

    def test_tls_isTunnelled(self):
        with dav_servers.DavServer("apache", auth="basic", tls=True, http2=True) as server:
            proxy = Proxy()
            self.addCleanup(proxy.close)
            password = self.folder / "password"
            password.write_text(server.password)
            options = ("--store-ca", server.ca, "--user", server.user, "--password-file", password)
            self.assertEqual(self.through(proxy, server, options=options).exit, 0)
            self.assertEqual(set(proxy.forwarded), {"CONNECT"})

    def test_excludedHost_isAskedDirectly(self):
        with dav_servers.DavServer("apache") as server:
            proxy = Proxy()
            self.addCleanup(proxy.close)
            environment = {"http_proxy": f"http://127.0.0.1:{proxy.port}", "no_proxy": HOST}
            self.assertEqual(self.through(proxy, server, environment).code, "unavailable")
            self.assertEqual(proxy.forwarded, [])

    def test_proxyThatIsNotThere_isUnavailable(self):
        with dav_servers.DavServer("apache") as server:
            proxy = Proxy()
            proxy.close()
            self.assertEqual(self.through(proxy, server).code, "unavailable")

    def test_proxyWithPassword_takesTheOneOfTheEnvironment(self):
        with dav_servers.DavServer("apache", tls=True) as server:
            proxy = Proxy("of the proxy 9")
            self.addCleanup(proxy.close)
            address = f"http://an:of%20the%20proxy%209@127.0.0.1:{proxy.port}"
            self.assertEqual(self.through(proxy, server, {"https_proxy": address}, ("--store-ca", server.ca)).exit, 0)
            for path in (self.folder / "secretary").rglob("*"):
                if path.is_file():
                    self.assertNotIn(b"of the proxy", path.read_bytes(), path)

    def test_proxyWithPassword_noneGiven_isSaidAndNotTriedOn(self):
        with dav_servers.DavServer("apache", tls=True) as server:
            proxy = Proxy("of the proxy 9")
            self.addCleanup(proxy.close)
            answer = self.through(proxy, server, options=("--store-ca", server.ca))
            self.assertIn(answer.code, ("unavailable", "sign-in-needed"), str(answer))
            self.assertLess(proxy.refused, 10)


if __name__ == "__main__":
    ps.main()
