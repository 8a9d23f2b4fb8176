#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the store format's test vectors without a line of Plenum's code: docs/store-format.md read literally, SHA-256 and
HMAC from Python's library, Ed25519 and CMS from the openssl program.

Usage: check_vectors.py DIRECTORY"""

import base64
import hashlib
import hmac
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zlib

# DER of a SubjectPublicKeyInfo for Ed25519 up to the 32 bytes of the key (RFC 8410).
ED25519_SPKI = bytes.fromhex("302a300506032b6570032100")
SIGNATURE_LINE = re.compile(rb"-- ([0-9a-f]{16}) (ed25519|cms) ([A-Za-z0-9+/]+={0,2})\n")


def parse(data):
    """Type, payload and signature lines of a signed object."""
    body, trailer = data[:-68], data[-68:]
    assert trailer == b"== " + hashlib.sha256(body).hexdigest().encode() + b"\n", "hash line"
    header = re.fullmatch(rb"PLN1 ([A-Z0-9]{4}) ([0-9]{10})\n", body[:21])
    assert header, "header line"
    length = int(header[2])
    payload, rest = body[21:21 + length], body[21 + length:]
    assert rest[:1] == b"\n", "line end after the payload"
    rest = rest[1:]
    lines = []
    while rest:
        line = SIGNATURE_LINE.match(rest)
        assert line, "signature line"
        lines.append((line[1].decode(), line[2].decode(), base64.b64decode(line[3], validate=True)))
        rest = rest[line.end():]
    return header[1].decode(), payload, lines


def openssl(directory, *arguments):
    return subprocess.run(["openssl", *arguments], cwd=directory, capture_output=True, check=False).returncode == 0


def verify_ed25519(directory, key, message, signature):
    (directory / "key").write_bytes(ED25519_SPKI + key)
    (directory / "message").write_bytes(message)
    (directory / "signature").write_bytes(signature)
    return openssl(directory, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin",
                   "-in", "message", "-sigfile", "signature")


def verify_cms(directory, anchor, message, der):
    (directory / "message").write_bytes(message)
    (directory / "cms").write_bytes(der)
    return openssl(directory, "cms", "-verify", "-cades", "-binary", "-CAfile", str(anchor), "-inform", "DER", "-in", "cms",
                   "-content", "message", "-out", "out")


def check_object(directory, vectors, index, entry):
    object_type, payload, lines = parse((vectors / entry["file"]).read_bytes())
    assert object_type == entry["type"]
    json.loads(payload)
    message = b"\0".join([b"PLN1", object_type.encode(), index["space"].encode(), entry["name"].encode(), payload])
    assert hashlib.sha256(message).hexdigest() == entry["id"], "id"
    key = bytes.fromhex(entry["key"])
    assert lines[0][:2] == (hashlib.sha256(key).hexdigest()[:16], "ed25519")
    assert verify_ed25519(directory, key, message, lines[0][2]), "signature"
    assert not verify_ed25519(directory, key, message + b" ", lines[0][2]), "signature of other bytes"
    anchor = vectors.resolve() / "identity.pem"
    for _, kind, der in lines[1:]:
        if kind != "cms":
            continue  # that of another device: check_renewal
        assert verify_cms(directory, anchor, message, der), "personal signature"
        assert not verify_cms(directory, anchor, message + b" ", der), "personal signature of other bytes"
    return payload


def check_keys(index):
    for entry in index["keys"]:
        digest = hashlib.sha256(bytes.fromhex(entry["key"])).digest()
        assert entry["k16"] == digest[:8].hex()
        assert entry["dev"] == base64.b32encode(digest[:16]).decode().rstrip("=").lower()


def check_join(payload, secret):
    join = json.loads(payload)
    parts = ["PLN1 join", join["space"], join["invite"], join["dev"], base64.b64decode(join["key"]).hex(),
             base64.b64decode(join["enc_key"]).hex(), hashlib.sha256(base64.b64decode(join["identity"])).hexdigest(),
             join["name"]]
    if join.get("request"):
        parts.append(hashlib.sha256(base64.b64decode(join["request"])).hexdigest())
    mac = hmac.digest(secret, "\0".join(parts).encode(), "sha256")
    assert base64.b64decode(join["mac"]) == mac, "MAC of JOIN"


def check_invite(text, trust_id, secret):
    data = base64.urlsafe_b64decode(text.removeprefix("plenum1-") + "=" * (-len(text.removeprefix("plenum1-")) % 4))
    assert data[-4:] == hashlib.sha256(data[:-4]).digest()[:4], "checksum of the invite code"
    code = json.loads(data[:-4])
    assert code["trust"] == trust_id and base64.b64decode(code["secret"]) == secret


def check_chains(payloads, ids):
    manifest = json.loads(payloads["manifest-2.bin"])
    assert manifest["prev"] == ids["manifest-1.bin"] == ids["manifest-1-identity.bin"]
    assert base64.b64decode(manifest["hist"]).hex() == ids["manifest-1.bin"]
    head = json.loads(payloads["head-2.bin"])
    assert payloads["head-2.bin"] == payloads["head-pointer-2.bin"]
    assert head["prev"] == hashlib.sha256(payloads["head-1.bin"]).hexdigest()
    assert head["trust"][1] == ids["trust-1.bin"] and head["roster"][1] == ids["roster-1.bin"]
    assert head["meetings"][manifest["mid"]][1] == ids["manifest-2.bin"]
    assert json.loads(payloads["init.bin"])["trust"] == ids["trust-1.bin"]
    roster = json.loads(payloads["roster-2.bin"])
    assert roster["prev"] == ids["roster-1.bin"]
    for person in roster["persons"]:
        for issued in person.get("issued", []):
            assert hashlib.sha256(base64.b64decode(issued)).hexdigest() in person["certs"]


def check_rollup(payloads, ids, vectors):
    """Opens the pack of a roll-up: it must hold the very segment the index names."""
    rollup, head = json.loads(payloads["rollup-1.bin"]), json.loads(payloads["head-3.bin"])
    name, object_id, size, entries = head["log"]["rollups"][0]
    assert name == f"r/{rollup['epoch']:06}-{rollup['n']:03}-{rollup['aud']}-{name[-20:-4]}.bin"
    assert object_id == ids["rollup-1.bin"] and entries == len(rollup["index"]) == 1
    assert size == (vectors / "rollup-1.bin").stat().st_size
    pack = zlib.decompress(base64.b64decode(rollup["pack"]))
    line, rest = pack.split(b"\n", 1)
    packed_name, length = line.decode().split(" ")
    device, seq, segment_id = rollup["index"][0]
    assert packed_name == f"l/000001/0/{device}-{seq:06}.bin" and int(length) == len(rest)
    assert rest == (vectors / "log-1.bin").read_bytes() and segment_id == ids["log-1.bin"]
    second = json.loads(payloads["log-2.bin"])
    assert second["prev"] == segment_id and second["entries"][0]["body"] == {}
    assert [len(second["entries"][0]["large"][0]), second["entries"][0]["large"][1]] == [64, 9011]
    garbage = json.loads(payloads["garbage-1.bin"])
    assert head["gc"] == garbage["n"] and head["seq"] == garbage["seq"] and garbage["names"] == sorted(garbage["names"])
    assert head["prev"] == hashlib.sha256(payloads["head-2.bin"]).hexdigest()


def check_renewal(directory, vectors, index, payloads):
    """A JOIN that goes on for a device is signed by that device's key too."""
    entry = next(entry for entry in index["objects"] if entry["file"] == "join-renewal.bin")
    former = next(key for key in index["keys"] if key["dev"] == json.loads(payloads[entry["file"]])["continues"])
    _, payload, lines = parse((vectors / entry["file"]).read_bytes())
    message = b"\0".join([b"PLN1", b"JOIN", index["space"].encode(), entry["name"].encode(), payload])
    key_id, kind, signature = lines[1]
    assert (key_id, kind) == (former["k16"], "ed25519")
    assert verify_ed25519(directory, bytes.fromhex(former["key"]), message, signature), "signature of the former key"


def main(vectors):
    index = json.loads((vectors / "vectors.json").read_text(encoding="utf-8"))
    check_keys(index)
    with tempfile.TemporaryDirectory() as scratch:
        payloads = {entry["file"]: check_object(pathlib.Path(scratch), vectors, index, entry)
                    for entry in index["objects"]}
        check_renewal(pathlib.Path(scratch), vectors, index, payloads)
    ids = {entry["file"]: entry["id"] for entry in index["objects"]}
    secret = bytes.fromhex(index["invite_secret"])
    check_chains(payloads, ids)
    check_rollup(payloads, ids, vectors)
    for file in ("join.bin", "join-request.bin"):
        check_join(payloads[file], secret)
    check_invite((vectors / "invite.txt").read_text(encoding="ascii").strip(), ids["trust-1.bin"], secret)
    print(f"{len(payloads)} objects: form, ids, signatures, chains, invite code and MAC are right")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
