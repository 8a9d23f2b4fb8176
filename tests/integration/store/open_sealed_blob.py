#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reader and writer of sealed papers, from the words of docs/store-format.md ("Blobs") and nothing else.

    open_sealed_blob.py open KEY SHA256 BLOB OUT     key and hash in hex; exit 1: refused
    open_sealed_blob.py seal KEY SHA256 PAPER OUT
"""
import hashlib
import os
import sys

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK, TAG, HEADER = 65_536, 16, 32


def chunk_cipher(key, header, sha256):
    info = b"plenum-chunks-1\0" + sha256
    return AESGCM(HKDF(algorithm=hashes.SHA256(), length=32, salt=header, info=info).derive(key))


def nonce(index, is_last):
    return index.to_bytes(11, "big") + (b"\1" if is_last else b"\0")


def pieces(data, size):
    return [data[at:at + size] for at in range(0, len(data), size)] or [b""]


def open_blob(key, sha256, blob):
    header, body = blob[:HEADER], blob[HEADER:]
    if len(header) != HEADER or not header.startswith(b"PLC1"):
        raise ValueError("no header")
    cipher = chunk_cipher(key, header, sha256)
    chunks = pieces(body, CHUNK + TAG)
    paper = [b""] * len(chunks)
    for i in reversed(range(len(chunks))):  # in any order
        paper[i] = cipher.decrypt(nonce(i, i == len(chunks) - 1), chunks[i], None)
    if hashlib.sha256(b"".join(paper)).digest() != sha256:
        raise ValueError("another paper")
    return b"".join(paper)


def seal_paper(key, sha256, paper):
    header = b"PLC1" + os.urandom(28)
    cipher = chunk_cipher(key, header, sha256)
    chunks = pieces(paper, CHUNK)
    return header + b"".join(cipher.encrypt(nonce(i, i == len(chunks) - 1), chunk, None)
                             for i, chunk in enumerate(chunks))


def main():
    deed, key, sha256, source, target = sys.argv[1:]
    with open(source, "rb") as file:
        data = file.read()
    try:
        result = {"open": open_blob, "seal": seal_paper}[deed](bytes.fromhex(key), bytes.fromhex(sha256), data)
    except (InvalidTag, ValueError) as error:
        print(f"refused: {error!r}", file=sys.stderr)
        return 1
    with open(target, "wb") as file:
        file.write(result)
    return 0


if __name__ == "__main__":
    sys.exit(main())
