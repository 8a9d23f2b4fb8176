#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian packages of packaging/dependencies.txt that are missing, and does nothing when none is.
#
#   packaging/setup.sh [--print] [SECTION...]
#
# SECTION: build, run, sample, package, test, tidy, demo, bench; without one, all. --print only lists what is missing.
# Exit: 0 all there, 1 something is missing and could not be installed, 2 wrong usage.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
list=$here/dependencies.txt

print_only=false
sections=
for argument in "$@"; do
    case $argument in
    --print) print_only=true ;;
    -h | --help)
        sed -n '4,9s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    *)
        if ! grep -qxF "## $argument" "$list"; then
            echo "setup.sh: no section \"$argument\" in packaging/dependencies.txt" >&2
            exit 2
        fi
        sections="$sections $argument"
        ;;
    esac
done

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "setup.sh: this is not a Debian system; install the equivalents of packaging/dependencies.txt yourself" >&2
    exit 1
fi

# One line per dependency: its alternatives, separated by blanks.
wanted() {
    awk -v sections=" $sections " '
        /^## / { on = (sections ~ /^ *$/) || index(sections, " " $2 " "); next }
        /^#/ || /^[ \t]*$/ { next }
        on { gsub(/[ \t]*\|[ \t]*/, " "); print }' "$list"
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The dependencies of which no alternative is installed.
missing() {
    wanted | while read -r names; do
        found=false
        for name in $names; do
            if is_installed "$name"; then found=true; fi
        done
        $found || echo "$names"
    done
}

# The first alternative apt can install; the first name when apt knows none, so that its message names it.
choose() {
    while read -r first rest; do
        chosen=$first
        for name in $first $rest; do
            if apt-cache show --quiet=2 "$name" >/dev/null 2>&1; then
                chosen=$name
                break
            fi
        done
        echo "$chosen"
    done
}

needed=$(missing)
if [ -z "$needed" ]; then
    exit 0
fi
if $print_only; then
    echo "$needed"
    exit 0
fi

if [ "$(id -u)" = 0 ]; then
    as_root='env'
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root='sudo -n env'
elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
    as_root='sudo env'
else
    echo "setup.sh: these Debian packages are missing, and without root or sudo they cannot be installed:" >&2
    echo "$needed" | sed 's/^/  /' >&2
    echo "Ask an administrator to run:  packaging/setup.sh$sections" >&2
    exit 1
fi

apt() {
    $as_root DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -qq -y "$@" </dev/null
}

mkdir -p "$here/../build"
log=$here/../build/setup.log
if ! apt update >"$log" 2>&1; then
    echo "setup.sh: the package lists could not be refreshed; trying with the ones at hand" >&2
fi
packages=$(echo "$needed" | choose | tr '\n' ' ')
echo "setup.sh: installing $packages" >&2
# shellcheck disable=SC2086 # a list of names
if ! apt install --no-install-recommends $packages >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "setup.sh: installing failed; the lines above are the end of build/setup.log" >&2
    exit 1
fi
if [ -n "$(missing)" ]; then
    echo "setup.sh: still missing after the installation:" >&2
    missing | sed 's/^/  /' >&2
    exit 1
fi
