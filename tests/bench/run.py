#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the measurements and prints a table with the targets; peers are measured in the same run.

  cmake --preset release && cmake --build --preset release
  tests/bench/run.py --bin build/release/bin

The machine should be idle. Quote ratios to the peers rather than single figures.
"""
import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(SOURCE, "packaging/demo"))
from desktop_driver import Desk  # noqa: E402
from sample_council import Council  # noqa: E402

ROUNDS = 5


def row(what, value, unit, target=None, note=""):
    verdict = "" if target is None else ("  ok" if value <= target else "  OVER")
    goal = "" if target is None else f"target {target:g} {unit}"
    print(f"{what:<58}{value:>9.1f} {unit:<3} {goal:<16}{verdict}  {note}", flush=True)


def run_json(command, **environment):
    done = subprocess.run(command, env=dict(os.environ, **environment), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def tiny_pdf(size, rng):
    """A one-page PDF of exactly about `size` bytes that does not compress."""
    padding = rng.randbytes(size // 2).hex().encode()
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
               b"<</Length %d>>stream\n%% %s\nendstream" % (len(padding) + 2, padding)]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    xref = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % xref


def bench_sync(binaries, folder):
    """1,000 papers of 200 KB from a folder; the peer is `cp -r` of the same store with a sync at the end."""
    rng = random.Random(1)
    source = os.path.join(folder, "papers")
    os.makedirs(os.path.join(source, "p"))
    items = []
    for item in range(20):
        papers = []
        for number in range(50):
            name = f"p/{item:02}-{number:02}.pdf"
            with open(os.path.join(source, name), "wb") as file:
                file.write(tiny_pdf(200_000, rng))
            papers.append({"title": name, "file": name})
        items.append({"number": str(item + 1), "title": f"Item {item + 1}", "papers": papers})
    with open(os.path.join(source, "MEETING.json"), "w", encoding="utf-8") as file:
        json.dump({"plenum": 1, "title": "Large", "start": "2099-01-01T08:00:00Z", "items": items}, file)
    council = Council(binaries, folder)
    council.make_identities()
    council.found()
    began = time.monotonic()
    council.ctl("secretary", "meeting", "publish", os.path.join(source, "MEETING.json"))
    row("publish 1,000 papers of 200 KB to a folder", time.monotonic() - began, "s")
    syncs, copies = [], []
    for attempt in range(3):
        profile = council.profile("an")
        fresh = profile + str(attempt)
        shutil.copytree(profile, fresh)
        subprocess.run(["sync"], check=True)
        began = time.monotonic()
        subprocess.run([os.path.join(binaries, "plenumctl"), "--quiet", "--profile", fresh, "sync"], check=True, stdout=subprocess.DEVNULL)
        syncs.append(time.monotonic() - began)
        shutil.rmtree(fresh)
        copy = os.path.join(folder, "copy")
        subprocess.run(["sync"], check=True)
        began = time.monotonic()
        subprocess.run(["cp", "-r", council.store, copy], check=True)
        subprocess.run(["sync", "-f", copy], check=True)
        copies.append(time.monotonic() - began)
        shutil.rmtree(copy)
    row("sync 1,000 papers of 200 KB from a folder, all verified", statistics.median(syncs), "s", 3.0,
        f"cp -r and sync: {statistics.median(copies):.1f} s")


def bench_desktop(binaries, council):
    bench = os.path.join(binaries, "plenum-desktop-bench")
    profile = council.profile("an")
    starts = []
    for _ in range(ROUNDS):
        starts.append(run_json([bench, "home", profile], PLENUM_BENCH_START=str(time.monotonic_ns())))
    row("cold start to usable home screen, median", statistics.median(s["home_ms"] for s in starts), "ms", 700)
    row("  longest stall of the window", max(s["longest_stall_ms"] for s in starts), "ms", 50)
    papers = os.path.join(council.sample, "papers")
    longest = max((os.path.join(papers, name) for name in os.listdir(papers)), key=page_count)
    readers = [run_json([bench, "reader", longest, "40"]) for _ in range(ROUNDS)]
    row("open a paper to its first sharp page, median", statistics.median(r["open_ms"] for r in readers), "ms", 150)
    row("page turn to everything sharp, median", statistics.median(r["turn_median_ms"] for r in readers), "ms", 16)
    row("page turn to everything sharp, p95", statistics.median(r["turn_p95_ms"] for r in readers), "ms")
    row("  longest stall of the window", max(max(r["open_stall_ms"], r["turn_stall_ms"]) for r in readers), "ms", 50)
    return longest


def page_count(path):
    out = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in out.splitlines() if line.startswith("Pages:")))


def bench_peers(binaries, paper):
    viewer = os.path.join(binaries, "plenum-viewer-bench")
    if not os.path.exists(viewer):
        print("plenum-viewer-bench was not built (libx11-dev libxext-dev libxtst-dev): no comparison from outside")
        return
    print(f"\nFrom outside, {os.path.basename(paper)}, {page_count(paper)} pages:")
    print(f"{'viewer':<12}{'launch':>9}{'flip median':>13}{'flip p95':>10}{'memory':>9}")
    for name, command in (("plenum", [os.path.join(binaries, "plenum")]), ("mupdf", ["mupdf"]), ("qpdfview", ["qpdfview"])):
        if shutil.which(command[0]) is None:
            print(f"{name:<12}not installed")
            continue
        result = run_json([viewer, "20", *command, paper])
        print(f"{name:<12}{result['launch_final_ms']:>6.0f} ms{result['flip_median_ms']:>10.1f} ms{result['flip_p95_ms']:>7.1f} ms"
              f"{result['memory_mb']:>6.0f} MB", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=os.path.join(SOURCE, "build/release/bin"), help="folder of the built programs")
    binaries = os.path.abspath(parser.parse_args().bin)
    with tempfile.TemporaryDirectory(prefix="plenum-bench-") as folder:
        council = Council(binaries, os.path.join(folder, "council"))
        council.make_papers("2099-12-03T08:00:00+07:00")
        council.make_identities()
        council.found()
        council.publish()
        council.sync("an")
        with Desk((1280, 900)):
            paper = bench_desktop(binaries, council)
            bench_peers(binaries, paper)
        print()
        bench_sync(binaries, os.path.join(folder, "large"))


if __name__ == "__main__":
    main()
