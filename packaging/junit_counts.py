#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints "PASSED FAILED" of a JUnit report written by ctest --output-junit.

Skipped and disabled tests count as neither; they are named on stderr, so that nobody takes them for passed.
"""
import sys
import xml.etree.ElementTree as ElementTree


def main():
    try:
        suite = ElementTree.parse(sys.argv[1]).getroot()
        total, failures = int(suite.get("tests")), int(suite.get("failures"))
        left_out = int(suite.get("skipped", 0)) + int(suite.get("disabled", 0))
    except (OSError, TypeError, ValueError, IndexError, ElementTree.ParseError) as problem:
        sys.exit(f"no usable report from ctest: {problem}")
    for case in suite.iter("testcase"):
        if case.get("status") in ("notrun", "disabled"):
            print(f"not run: {case.get('name')}", file=sys.stderr)
    print(total - failures - left_out, failures)


if __name__ == "__main__":
    main()
