#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs clang-tidy (checks: .clang-tidy) over the sources of a configured build.
#
#   packaging/tidy.sh [--changed] [-p BUILD_DIR] [FILE...]
#
# Without FILE all of core/, ui/ and app/; --changed: only what differs from the last commit. BUILD_DIR: build/dev.
# Exit: 0 clean, 1 findings, 2 wrong usage or no compile database.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
build=build/dev
changed=false
files=()
while [ $# -gt 0 ]; do
    case $1 in
    --changed) changed=true ;;
    -p)
        build=${2:?-p needs a folder}
        shift
        ;;
    -h | --help)
        sed -n '4,9s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    -*)
        echo "tidy.sh: unknown option $1" >&2
        exit 2
        ;;
    *) files+=("$1") ;;
    esac
    shift
done

tidy=$(command -v clang-tidy-14 || command -v clang-tidy) || {
    echo "tidy.sh: clang-tidy is not installed; run packaging/setup.sh tidy" >&2
    exit 2
}
[ -f "$build/compile_commands.json" ] || {
    echo "tidy.sh: no $build/compile_commands.json; configure first: cmake --preset dev" >&2
    exit 2
}

if [ ${#files[@]} = 0 ]; then
    if $changed; then
        mapfile -t files < <({ git diff --name-only --diff-filter=d HEAD; git ls-files --others --exclude-standard; } |
            grep -E '^(core|ui|app)/.*\.cpp$' | sort -u)
    else
        mapfile -t files < <(find core ui app -name '*.cpp' | sort)
    fi
fi
[ ${#files[@]} -gt 0 ] || exit 0

# Only what this build compiles, without the headers that gcc precompiled: clang cannot read those. -Werror and the linker's
# options are the compiler's business.
mkdir -p "$build/tidy"
mapfile -t built < <(python3 -c '
import json, os, re, sys
commands = json.load(open(sys.argv[1]))
for entry in commands:
    entry["command"] = re.sub(r" (-Winvalid-pch|-include \S*cmake_pch\S*)", "", entry["command"])
json.dump(commands, open(sys.argv[2], "w"))
known = {os.path.relpath(os.path.join(entry["directory"], entry["file"])) for entry in commands}
print(*[name for name in map(os.path.normpath, sys.argv[3:]) if name in known], sep="\n")' \
    "$build/compile_commands.json" "$build/tidy/compile_commands.json" "${files[@]}" | sed '/^$/d')
[ ${#built[@]} -gt 0 ] || exit 0
printf '%s\0' "${built[@]}" |
    xargs -0 -n 1 -P "${PLENUM_JOBS:-$(nproc)}" "$tidy" -p "$build/tidy" --quiet --extra-arg=-Wno-unknown-warning-option 2>&1 |
    { grep -vE '^[0-9]+ warnings? generated|^Suppressed ' || true; } || exit 1
