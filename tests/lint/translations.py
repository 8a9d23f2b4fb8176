#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five catalogues hold every sentence of the sources, finished, with the same placeholders and all plural forms."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

import lintlib

PLURAL_FORMS = {"en": 2, "vi": 1, "de": 2, "id": 1, "ar": 6}
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
TAG = re.compile(r"</?[a-z]+[^>]*>")


# These languages have digits of their own: %Ln and %L1 write numbers with them.
OWN_DIGITS = {"ar"}


def placeholders(text, number_may_go=False):
    found = sorted({mark.replace("L", "") for mark in PLACEHOLDER.findall(text)})
    return [mark for mark in found if not (number_may_go and mark == "%n")]


def check_message(language, source, message):
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return "not finished" if translation is None else translation.get("type")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes":
        if len(forms) != PLURAL_FORMS[language]:
            return f"{len(forms)} plural forms, not {PLURAL_FORMS[language]}"
    else:
        forms = [translation.text or ""]
    for form in forms:
        if not form.strip():
            return "empty"
        plural = message.get("numerus") == "yes"
        if placeholders(form, plural) != placeholders(source, plural):
            return "placeholders differ"
        if language in OWN_DIGITS and "%n" in form:
            return "%n, not %Ln, writes the digits of another language"
        if sorted(TAG.findall(form)) != sorted(TAG.findall(source)):
            return "markup differs"
    return None


def messages(path):
    """((context, source, comment), element) of every message."""
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or ""), message


def check_current(path, language, sources, root):
    """Collects the sentences again, in a copy, and compares."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, path.name)
        shutil.copy(path, copy)
        listing = pathlib.Path(folder, "sources.lst")
        listing.write_text("\n".join(str(pathlib.Path(root) / name) for name in sources) + "\n", encoding="utf-8")
        command = [lintlib.tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en",
                   "-target-language", language, "-I", str(root), f"@{listing}", "-ts", str(copy)]
        done = subprocess.run(command + (["-pluralonly"] if language == "en" else []), capture_output=True, text=True,
                              check=False)
        if done.returncode != 0:
            return [f"{path.name}: lupdate: {line}" for line in done.stderr.splitlines()]
        before, now = {key for key, _ in messages(path)}, {key for key, _ in messages(copy)}
    return ([f"{path.name}: {key[0]}: \"{key[1]}\" is new in the sources: build target update-translations"
             for key in sorted(now - before)]
            + [f"{path.name}: {key[0]}: \"{key[1]}\" is gone from the sources: build target update-translations"
               for key in sorted(before - now)])


def check(root):
    folder = pathlib.Path(root) / "translations"
    sources = [name for name in lintlib.sources(root, (".cpp", ".h"), ("ui/", "app/"))]
    problems = []
    for language in PLURAL_FORMS:
        path = folder / f"plenum_{language}.ts"
        if not path.is_file():
            problems.append(f"translations/{path.name}: missing")
            continue
        try:
            for (context, source, _), message in messages(path):
                problem = check_message(language, source, message)
                if problem:
                    problems.append(f"translations/{path.name}: {context}: \"{source}\": {problem}")
        except ElementTree.ParseError as error:
            problems.append(f"translations/{path.name}: {error}")
            continue
        if sources:
            problems += check_current(path, language, sources, root)
    return problems


if __name__ == "__main__":
    lintlib.run(check)
