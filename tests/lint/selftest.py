#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every lint can fail: each is given a small tree with one fault and must find it, and one without and must not."""
import importlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import lintlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class LintTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def copy(self, *names):
        for name in names:
            source = ROOT / name
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, self.root / name, dirs_exist_ok=True)
            else:
                shutil.copy(source, self.root / name)

    def problems(self, lint):
        return importlib.import_module(lint).check(self.root)

    def assert_found(self, lint, *parts):
        found = self.problems(lint)
        for part in parts:
            self.assertTrue(any(part in problem for problem in found), f"{lint}: no \"{part}\" in {found}")

    def assert_clean(self, lint):
        self.assertEqual(self.problems(lint), [])


class Layers(LintTest):
    def include(self, name, target):
        self.write(name, f"{SPDX}#include {target}\n")

    def test_allowedIncludes_areClean(self):
        self.include("core/sync/engine.h", '"core/base/result.h"')
        self.include("ui/shell/a.cpp", '"ui/home/home_view.h"')
        self.include("core/cache/a.cpp", "<SQLiteCpp/Database.h>")
        self.include("core/crypto/a.cpp", "<openssl/evp.h>")
        self.include("core/pdf/poppler/a.cpp", "<QImage>")
        self.include("app/desktop/main.cpp", '"core/workspace/sync_service.h"')
        self.assert_clean("layers")

    def test_includeAgainstTheArrow_isFound(self):
        for name, target in (("core/base/a.h", '"core/store/envelope.h"'), ("core/meeting/a.h", '"core/text/find.h"'),
                             ("core/workspace/a.cpp", '"ui/text/format.h"'), ("ui/home/a.cpp", '"ui/reader/zoom.h"'),
                             ("ui/text/a.cpp", '"ui/widgets/card.h"'), ("core/store/a.cpp", '"core/cache/cache.h"'),
                             ("app/cli/a.cpp", '"ui/widgets/card.h"'),
                             ("core/workspace/b.cpp", '"core/pdf/poppler/adapter.h"')):
            with self.subTest(name=name, target=target):
                self.include(name, target)
                self.assert_found("layers", f"{name}:2: ")
                (self.root / name).unlink()

    def test_hiddenLibraryOutsideItsFolder_isFound(self):
        for target in ("<sqlite3.h>", "<SQLiteCpp/Statement.h>", "<openssl/ssl.h>", "<poppler-qt6.h>",
                       "<poppler/qt6/poppler-qt6.h>", "<QtWidgets/qwidget.h>", "<linux/landlock.h>"):
            with self.subTest(target=target):
                self.include("core/store/a.cpp", target)
                self.assert_found("layers", "core/store/a.cpp:2: ")

    def test_guiHeaderUnderCore_isFound(self):
        self.assertTrue(importlib.import_module("layers").gui_headers(), "no Qt headers; run packaging/setup.sh build")
        for name in ("core/base/a.h", "core/pdf/a.h", "ui/text/a.h", "app/cli/a.cpp"):
            with self.subTest(name=name):
                self.include(name, "<QImage>")
                self.assert_found("layers", f"{name}:2: <QImage>")

    def test_includeWithoutItsPath_isFound(self):
        self.include("core/base/a.cpp", '"result.h"')
        self.include("core/base/b.cpp", "<core/base/result.h>")
        self.include("core/base/c.cpp", '"tests/support/suite.h"')
        self.assert_found("layers", "not root-relative", "use quotes", "never include test code")

    def test_unknownFolder_isFound(self):
        self.include("core/misc/a.h", "<QString>")
        self.assert_found("layers", "lies in no layer")

    def test_graph_namesOnlyKnownLayersAndHasNoCycle(self):
        layers = importlib.import_module("layers")
        graph = {name: layers.allowed_layers(name) - {name} for name in layers.DATA["layers"]}
        for name, allowed in graph.items():
            self.assertLessEqual(allowed, graph.keys(), name)
        while graph:
            free = [name for name, allowed in graph.items() if not allowed & graph.keys()]
            self.assertTrue(free, f"a cycle among {sorted(graph)}")
            for name in free:
                del graph[name]


class Texts(LintTest):
    def test_longSource_isFound(self):
        self.write("core/base/a.cpp", "\n" * 801)
        self.write("core/base/b.cpp", "\n" * 800)
        self.write("ui/shell/main_window.cpp", "\n" * 401)
        self.assertEqual(len(self.problems("size")), 2)

    def test_largeFile_isFound(self):
        self.write("docs/a.bin", "x" * 1_000_001)
        self.assert_found("size", "docs/a.bin")

    def test_sourceWithoutLicence_isFound(self):
        self.write("core/base/a.cpp", "int a;\n")
        self.write("packaging/tool", "#!/bin/sh\ntrue\n")
        self.write("core/base/b.cpp", SPDX)
        self.assertEqual(len(self.problems("spdx")), 2)

    def test_forbiddenText_isFound(self):
        lines = ["future.then(this, [] {});", "future.then(context, done);", "QEventLoop loop;", "dialog.exec();",
                 "menu->exec(point);", "QMessageBox::warning(this, a, b);", "QFileDialog::getOpenFileName(this);",
                 "thread.waitForFinished();", "#undef QT_NO_CAST_FROM_ASCII", "x(); // NOLINT", "signals:", "emit done();",
                 "int a; // TO" "DO later", "load(\"/wo" "rk/main/x\");", "load(\"/ho" "me/me/x\");", "\tint a;"]
        for line in lines:
            with self.subTest(line=line):
                self.write("ui/home/a.cpp", SPDX + line + "\n")
                self.assert_found("forbidden", "ui/home/a.cpp:2: ")
        for line in ("auto s = tr(\"a\");", "dialog.exec();"):
            with self.subTest(line=line):
                self.write("core/base/a.cpp", SPDX + line + "\n")
                self.assert_found("forbidden", "core/base/a.cpp:2: ")

    def test_harmlessText_isClean(self):
        self.write("ui/home/a.cpp", SPDX + "onFinished(f, this, [] {}); // not .then(this, x)\nauto a = b.then(done);\n"
                   "dialog->open();\nQ_EMIT done();\nf(\"core/work/x\"); // see https://example.org/work/x\n")
        self.write("core/cache/a.cpp", SPDX + "m_database.exec(\"PRAGMA x\");\n")
        self.write("app/desktop/main.cpp", SPDX + "return application.exec();\n")
        self.assert_clean("forbidden")

    def test_globInCMake_isFound(self):
        self.write("core/CMakeLists.txt", "file(GLOB sources *.cpp)\n")
        self.assert_found("forbidden", "never globbed")

    def test_unformattedSource_isFound(self):
        self.copy(".clang-format")
        self.write("core/base/a.cpp", SPDX + "int  f( ){return 1;}\n")
        self.assert_found("format", "core/base/a.cpp")
        self.write("core/base/a.cpp", SPDX + "int f();\n")
        self.assert_clean("format")

    def test_badShell_isFound(self):
        self.write("packaging/a.sh", "#!/bin/sh\nfor f in $(ls *.txt); do cd $f; [ $a == 1 ]; done\n")
        self.assert_found("shell", "packaging/a.sh")

    def test_fileWithoutCopyright_isFound(self):
        subprocess.run([lintlib.tool("git"), "init", "-q", str(self.root)], check=True)
        self.write("a.cpp", "int a;\n")
        self.assert_found("reuse_spec", "a.cpp")


class Tools(LintTest):
    def test_missingTool_failsAndSaysWhatToDo(self):
        self.write("packaging/a.sh", "#!/bin/sh\ntrue\n")
        done = subprocess.run([sys.executable, str(ROOT / "tests/lint/shell.py"), str(self.root)], env={**os.environ, "PATH": ""},
                              capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (1, "shellcheck is not installed; run packaging/setup.sh test\n"))


class Descriptions(LintTest):
    def edit(self, name, old, new):
        text = (ROOT / name).read_text(encoding="utf-8")
        self.assertIn(old, text)
        self.write(name, text.replace(old, new))

    def test_brokenDesktopFiles_areFound(self):
        entry, metainfo, types = names = [f"packaging/org.plenum.Plenum{ending}" for ending in (".desktop", ".metainfo.xml", ".xml")]
        for name, old, new, said in (
                (entry, "Type=Application\n", "", "Type"), (entry, "Exec=plenum", "Exec=other", "must start plenum"),
                (metainfo, "<metadata_license>CC0-1.0</metadata_license>", "", "metadata-license"),
                (metainfo, "</releases>", "", "mismatched tag"),
                (metainfo, "org.plenum.Plenum.desktop<", "other.desktop<", "launchable must be"),
                (types, "</magic>", "", ".xml: "), (types, "vnd.plenum.", "vnd.other.", "defines no type")):
            with self.subTest(name=name, old=old):
                self.copy(*names)
                self.edit(name, old, new)
                self.assert_found("desktop_files", said)
        self.copy(*names)
        self.assert_clean("desktop_files")

    def test_brokenManPage_isFound(self):
        self.copy("packaging/man")
        self.write("packaging/man/plenum.1", ".Dd Today\n.Dt OTHER 1\n.Sh NAME\n.Bl -tag\n.It Nosuch\n.nosuchmacro\n")
        self.assert_found("man_pages", "plenum.1: .Dt", "plenum.1: ")

    def test_manPageWithOtherCommands_isFound(self):
        man_pages = importlib.import_module("man_pages")
        found = man_pages.check_commands(".It Cm sync\n.It Cm pdf info Ar F\n.It Cm paper eat\n",
                                         ["sync", "pdf info", "space create"])
        self.assertEqual(found, ["plenumctl.1: space create is missing", "plenumctl.1: paper eat does not exist"])

    def test_manPageWithOtherOptions_isFound(self):
        man_pages = importlib.import_module("man_pages")
        page = ".It Cm sync Op Fl -watch\n.It Cm pdf text Ar F Op Fl -page Ar N\n"
        shown = "  sync [--watch]\n  pdf text F [--page N] [--raw]\n"
        self.assertEqual(man_pages.check_options(page, shown, ["sync", "pdf text"]),
                         ["plenumctl.1: pdf text: options differ: --raw"])

    def test_brokenPresets_areFound(self):
        self.copy("packaging/dependencies.txt")
        presets = json.loads((ROOT / "CMakePresets.json").read_text(encoding="utf-8"))
        presets["workflowPresets"] = [preset for preset in presets["workflowPresets"] if preset["name"] != "asan"]
        presets["buildPresets"][0]["configurePreset"] = "nosuch"
        self.write("CMakePresets.json", json.dumps(presets))
        self.assert_found("build_files", "no workflowPresets entry \"asan\"", "unknown configure preset nosuch")
        self.write("CMakePresets.json", "{")
        self.assert_found("build_files", "CMakePresets.json: ")

    def test_sourceNobodyBuilds_isFound(self):
        self.copy("packaging/dependencies.txt", "CMakePresets.json")
        self.write("core/base/CMakeLists.txt", "plenum_add_module(base SOURCES a.cpp)\n")
        self.write("core/base/a.cpp", SPDX)
        self.write("core/base/b.cpp", SPDX)
        self.write("tests/unit/CMakeLists.txt", "plenum_add_test(unit.base.c SOURCES base/c_test.cpp)\n")
        self.write("tests/unit/base/c_test.cpp", SPDX)
        self.assertEqual(self.problems("build_files"), ["core/base/b.cpp: in no CMakeLists.txt"])

    def test_dependencyListOutOfOrder_isFound(self):
        self.copy("CMakePresets.json")
        self.write("packaging/dependencies.txt", "early\n## build\nbb\naa\n## test\ncc\nBad Name\n## run\ncc\n")
        self.assert_found("build_files", ":1: stands before", ":4: aa is out of order", ":7: not a package name",
                          ":9: cc stands in test already")

    def test_documents_missingThingsAreFound(self):
        self.write("README.md", "Run packaging/test.sh, see [this](docs/nosuch.md).\n")
        self.write("CHANGELOG.md", "## [0.0.9]\n")
        self.copy("CMakeLists.txt", "packaging/deb/changelog", "packaging/org.plenum.Plenum.metainfo.xml")
        self.assert_found("documents", "does not name packaging/demo.sh", "docs/nosuch.md does not exist",
                          "SECURITY.md: missing", "versions differ")


class TestScript(LintTest):
    """The last line of packaging/test.sh is only as true as what junit_counts.py reads."""

    def counts(self, report):
        self.write("tests.xml", report)
        done = subprocess.run([sys.executable, str(ROOT / "packaging/junit_counts.py"), str(self.root / "tests.xml")],
                              capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else None

    def test_skippedTests_doNotCountAsPassed(self):
        self.assertEqual(self.counts('<testsuite tests="5" failures="1" disabled="1" skipped="1"></testsuite>'), "2 1")

    def test_missingOrCutReport_isAnError(self):
        for report in ("", "<testsuite tests=", "<testsuite/>", '<testsuite tests="x" failures="0"/>'):
            with self.subTest(report=report):
                self.assertIsNone(self.counts(report))


class Translations(LintTest):
    CATALOGUE = ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de">\n<context>\n'
                 "<name>A</name>\n<message{}>\n<source>{}</source>\n<translation{}>{}</translation>\n</message>\n"
                 "</context>\n</TS>\n")

    def catalogue(self, source, translation, attributes="", numerus=""):
        for language in ("en", "vi", "id", "ar"):
            self.write(f"translations/plenum_{language}.ts", '<?xml version="1.0"?>\n<TS version="2.1"></TS>\n')
        self.write("translations/plenum_de.ts", self.CATALOGUE.format(numerus, source, attributes, translation))

    def test_finishedCatalogue_isClean(self):
        self.catalogue("Page %1", "Seite %1")
        self.assert_clean("translations")

    def test_unfinishedSentences_areFound(self):
        for source, translation, attributes, numerus, said in (
                ("Page", "Seite", ' type="unfinished"', "", "unfinished"), ("Page", " ", "", "", "empty"),
                ("Page %1", "Seite", "", "", "placeholders"), ("&lt;b&gt;A&lt;/b&gt;", "A", "", "", "markup"),
                ("%n pages", "<numerusform>%n Seiten</numerusform>", "", ' numerus="yes"', "1 plural forms")):
            with self.subTest(source=source, said=said):
                self.catalogue(source, translation, attributes, numerus)
                self.assert_found("translations", said)

    def test_digitsOfAnotherLanguage_areFound(self):
        for number in ("%Ln", "%n"):
            self.catalogue("Page", "Seite")
            forms = f"<numerusform>{number}</numerusform>" * 6
            self.write("translations/plenum_ar.ts", self.CATALOGUE.format(' numerus="yes"', "%n pages", "", forms))
            if number == "%Ln":
                self.assert_clean("translations")
            else:
                self.assert_found("translations", "%n, not %Ln")

    def test_missingCatalogue_isFound(self):
        self.catalogue("Page", "Seite")
        (self.root / "translations/plenum_ar.ts").unlink()
        self.assert_found("translations", "plenum_ar.ts: missing")

    def test_sentenceNotCollected_isFound(self):
        self.catalogue("Page", "Seite")
        self.write("ui/text/a.cpp", 'auto a = QCoreApplication::translate("A", "Fresh sentence");\n')
        self.assert_found("translations", "plenum_de.ts: A: \"Fresh sentence\" is new", "\"Page\" is gone")


if __name__ == "__main__":
    os.environ.pop("PLENUM_BIN_DIR", None)
    sys.argv = sys.argv[:1]
    unittest.main()
