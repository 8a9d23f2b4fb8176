# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Sourced by test.sh and by demo.sh's build, in the repository's root: the same environment whoever runs it.

export LC_ALL=C.UTF-8
export DEBIAN_FRONTEND=noninteractive
unset CDPATH GREP_OPTIONS CMAKE_GENERATOR CMAKE_TOOLCHAIN_FILE DESTDIR CXXFLAGS CFLAGS LDFLAGS || true

mkdir -p build
if [ -z "${HOME-}" ] || [ ! -w "$HOME" ]; then
    export HOME="$PWD/build/home"
    mkdir -p "$HOME"
fi
# One compiler cache for all presets; build folders differ between them, sources do not.
export CCACHE_DIR="${CCACHE_DIR:-$PWD/build/ccache}"
export CCACHE_BASEDIR="$PWD"
export CCACHE_NOHASHDIR=1
# Two jobs unless the machine has more.
CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc 2>/dev/null || echo 2)}"
export CMAKE_BUILD_PARALLEL_LEVEL
