#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Formats all C and C++ sources with clang-format 14 (.clang-format).
#
#   packaging/format.sh [--check] [FILE...]
#
# --check changes nothing and exits 1 when a file is not formatted.
set -eu

cd -- "$(dirname -- "$0")/.."
mode=-i
case ${1-} in
--check)
    mode='--dry-run --Werror'
    shift
    ;;
-h | --help)
    sed -n '4,8s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
esac
formatter=$(command -v clang-format-14 || command -v clang-format) || {
    echo "format.sh: clang-format is not installed; run packaging/setup.sh test" >&2
    exit 1
}
if [ $# -gt 0 ]; then
    # shellcheck disable=SC2086 # one or two options
    exec "$formatter" $mode "$@"
fi
# shellcheck disable=SC2086
find app core tests ui \( -name '*.cpp' -o -name '*.h' -o -name '*.c' \) -print0 | xargs -0 -r "$formatter" $mode
