#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets up and builds Plenum, then shows its main job on the sample meeting.
#
#   packaging/demo.sh [--headless] [--out FOLDER]
#
# Ends with the desktop program open on the sample meeting, published, synced and ready offline.
# --headless    the same journey with the real programs under Xvfb, without a window: leaves screenshots and the
#               sign-off files in FOLDER. Taken by itself when there is no display.
# --out FOLDER  where results and profiles go; default build/demo. It is emptied first.
# Exit: 0 the journey went through, 1 otherwise, 2 wrong usage.
set -euo pipefail

start_dir=$PWD
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

headless=false
out=$PWD/build/demo
while [ $# -gt 0 ]; do
    case $1 in
    --headless) headless=true ;;
    --out)
        [ -n "${2-}" ] || { echo "demo.sh: --out needs a folder" >&2; exit 2; }
        case $2 in /*) out=$2 ;; *) out=$start_dir/$2 ;; esac
        shift
        ;;
    -h | --help)
        sed -n '4,12s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    *)
        echo "demo.sh: unknown argument \"$1\"; see packaging/demo.sh --help" >&2
        exit 2
        ;;
    esac
    shift
done

if ! $headless && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    echo "No display: running the journey headless." >&2
    headless=true
fi

# An earlier demo leaves this mark; a folder with anything else in it is somebody's own and is not emptied.
mark=.plenum-demo
if [ -e "$out" ] && [ -n "$(ls -A "$out")" ] && [ ! -e "$out/$mark" ]; then
    echo "demo.sh: $out is not empty and not left by an earlier demo; choose another --out" >&2
    exit 2
fi

echo "Plenum demo 1/3: packages"
if $headless; then
    packaging/setup.sh build run sample demo
else
    packaging/setup.sh build run sample
fi

echo "Plenum demo 2/3: build (a few minutes the first time)"
(
    # shellcheck source=packaging/build_env.sh
    . packaging/build_env.sh
    # Preset package: the release flags, without tests.
    { cmake --preset package && nice cmake --build --preset package; } >build/demo-build.log 2>&1 || {
        tail -n 40 build/demo-build.log >&2
        echo "demo.sh: the build failed; all of its output is in build/demo-build.log" >&2
        exit 1
    }
)

echo "Plenum demo 3/3: the journey"
rm -rf -- "$out"
mkdir -p -- "$out"
touch -- "$out/$mark"
arguments=(--bin "$PWD/build/package/bin" --out "$out")
if $headless; then arguments+=(--headless); fi
exec packaging/demo/journey "${arguments[@]}"
