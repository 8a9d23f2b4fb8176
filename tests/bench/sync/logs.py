#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the devices' logs stand: 8 devices that append 1,000 segments each to one store at once, on a folder and on every WebDAV server
that is installed; and 10,000 devices with a segment each, rolled up by the lead.

  cmake --preset release && cmake --build --preset release --target plenum-log-bench
  tests/bench/sync/logs.py --bin build/release/bin [--only race,rollup] [--servers folder,apache]

Exit status 1 when something was lost, out of order, forked, or over its limit (30 s for the lead, 2 requests for a delegate)."""
import argparse
import json
import os
import pathlib
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[3]
LABELS = {"race": "A8", "rollup": "A9"}
SERVERS = ("folder", "apache", "nginx", "lighttpd", "rclone", "sabredav")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--only", default="race,rollup")
    parser.add_argument("--servers", default=",".join(SERVERS))
    options = parser.parse_args()
    failed = []
    for what in options.only.split(","):
        for server in options.servers.split(","):
            done = subprocess.run(
                [options.bin / "plenum-log-bench", what, server],
                env={**os.environ, "PLENUM_SOURCE_DIR": str(SOURCE)}, stdout=subprocess.PIPE, check=False,
            )  # fmt: skip
            for line in done.stdout.decode().splitlines():
                figures = json.loads(line)
                print(LABELS[what], " ".join(f"{key}={value}" for key, value in figures.items()), flush=True)
            if done.returncode != 0:
                failed.append(f"{what} {server}")
    print("missed: " + ", ".join(failed) if failed else "all met")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
