#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets up, builds and tests Plenum from a fresh clone on Debian 12, without a terminal or questions.
#
#   packaging/test.sh [--quick]
#
# Builds preset dev and runs its tests with CTest; builds plenumctl without Qt Gui and Widgets (preset core-only);
# builds the Debian package (preset package) and checks it. --quick stops after the tests.
# The last line is "N passed, N failed": CTest's own counts, plus one for each of the other steps.
# Exit: 0 nothing failed, 1 otherwise. Writes under build/ only (and Debian packages when some are missing).
set -uo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit 1
# shellcheck source=packaging/build_env.sh
. packaging/build_env.sh
export TZ=UTC

quick=false
case ${1-} in
'') ;;
--quick) quick=true ;;
-h | --help)
    sed -n '4,11s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
*)
    echo "test.sh: unknown argument \"$1\"; see packaging/test.sh --help" >&2
    exit 2
    ;;
esac

passed=0
failed=0

finish() {
    echo
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
    exit
}

# step TITLE COMMAND...: runs the command and counts its outcome.
step() {
    local title=$1 begin=$SECONDS
    shift
    echo "== $title"
    if "$@" </dev/null; then
        passed=$((passed + 1))
        echo "== $title: passed ($((SECONDS - begin)) s)"
    else
        failed=$((failed + 1))
        echo "== $title: FAILED ($((SECONDS - begin)) s)"
        return 1
    fi
}

# From scratch, compiling the sources of a module in batches takes two thirds of the time. Whoever works with a preset
# afterwards gets single sources again: each preset sets CMAKE_UNITY_BUILD.
build_dev() {
    cmake --preset dev -DCMAKE_UNITY_BUILD=ON && nice cmake --build --preset dev
}

# Runs CTest and adds its counts, read from its JUnit report; without a report the run itself counts as one failure.
run_tests() {
    local report=build/dev/tests.xml counts begin=$SECONDS
    echo "== tests"
    rm -f "$report"
    ctest --preset dev -LE "^bench$" --output-junit tests.xml </dev/null
    if counts=$(python3 packaging/junit_counts.py "$report"); then
        passed=$((passed + ${counts% *}))
        failed=$((failed + ${counts#* }))
        echo "== tests: ${counts% *} passed, ${counts#* } failed ($((SECONDS - begin)) s)"
    else
        failed=$((failed + 1))
    fi
}

build_core_only() {
    cmake --preset core-only -DCMAKE_UNITY_BUILD=ON && nice cmake --build --preset core-only --target plenumctl &&
        build/core-only/bin/plenumctl --version &&
        ! ldd build/core-only/bin/plenumctl | grep -E 'libQt6(Gui|Widgets)'
}

build_package() {
    cmake --preset package && nice cmake --build --preset package &&
        rm -f build/package/*.deb && (cd build/package && cpack -G DEB) &&
        packaging/check_deb.sh build/package/*.deb
}

step "set-up" packaging/setup.sh build run sample package test demo bench || finish
step "build, preset dev" build_dev || finish
run_tests
if ! $quick; then
    step "plenumctl without Qt Gui, preset core-only" build_core_only
    step "Debian package, preset package" build_package
fi
finish
